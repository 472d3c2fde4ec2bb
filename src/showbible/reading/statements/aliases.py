"""Other names: nicknames in quotation marks, "alias", "known as", original and working titles."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.reading import names
from showbible.reading.names import NAME, TITLE
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.described import actors_in, described_text
from showbible.reading.words import reversed_table, table

CUES = (
    *("“", '"', "‘", "known ", "call", " title", "alias", "titled", "nicknamed", "aka", "a.k.a", "code", "dubbed"),
    *("goes by", "née", "(né ", " as ", "name of", " ("),
)

_QUOTES = "[“\"‘']?"
_OTHER = rf"(?P<quote>[“\"‘])?(?P<nick>(?:[Tt]he )?(?:{NAME}))"
# How a name leads to another name for the same.
_LEADS = re.compile(
    r"[”\"’]?(?:,|,? who is|,? who was| is| was|,? \()?(?: also| better| otherwise| now| still)? ?"
    r"(?:alias|aka|a\.k\.a\.|AKA|"
    r"known (?:to [\p{Ll}]+(?: [\p{L}]+){0,3} |simply |only |locally |in [\p{L}]+ )?as|nicknamed|code-?named|dubbed|"
    r"(?:who )?goes by(?: the name(?: of)?)?|going by|called by (?:everyone|everybody|all)|"
    r"(?:whom |which |who )(?:[\p{L}’' ]{1,30} )?(?:calls?|nicknames?|knows? as)|under the name(?: of)?|"
    r"who goes [\p{Ll} ]{1,20} under the name of),? " + _OTHER
)
_BORN = re.compile(rf" \((?:née|né|born) (?P<nick>{NAME})\)")
# What is said of a work's titles.
_LINKS = r"(?:na|nas|nos|dos|das|du|des|el|los|las|il|lo|i|och|og|van|een|het|den|det|y|e|o|a|w|z|ag|an)"
_WHOLE = rf"{TITLE}(?: {_LINKS} {TITLE}){{0,3}}"
_TITLED = re.compile(
    rf"\b(?:(?:released|known|shown|sold|marketed|distributed|broadcast|aired|screened|billed|titled|published|know it|"
    rf"runs|retitled)(?: [\p{{L}}-]+){{0,4}}? as|under the (?:[\p{{L}}-]+ )?(?:title|name)(?: of)?|"
    rf"(?:[Ww]orking|[Oo]riginal|"
    rf"[Ii]nternational|[Aa]lternative|English(?:-language)?|[Pp]rovisional) title(?: is| was|:|,)?|"
    rf"(?:originally|formerly|previously|first|also|provisionally|alternatively) (?:titled|called|entitled|named)|"
    rf"aka|AKA|a\.k\.a\.|[Aa]lso known as|retitled) (?P<quote>[“\"‘'])?(?P<nick>{_WHOLE})"
)
_ORIGINAL = re.compile(
    rf"{_QUOTES}(?P<nick>{_WHOLE})[”\"’']? \((?:original|working|English|international|alternative) title\)"
)
_OF_WORK = re.compile(
    r"\b(?:it|which|show|series|film|movie|drama|comedy|serial|sitcom|anime|novela|telenovela|pilot|remake)\b"
)
_BRACKET = re.compile(r"[”\"’']? \((?P<inner>[^()\n]{2,120})\)")
_LANGUAGE = re.compile(r"^(?:\p{Lu}\p{Ll}+(?: title)?: ?|original title:? |aka |also )", re.IGNORECASE)
_FOREIGN = re.compile(r"^[\p{Lo}\p{Greek}\p{Cyrillic}][\p{L}\p{M}\p{N} ·:!?、。「」ー-]*$")
_SMALL = re.compile(
    r"\b(?:[Tt]he|[Ll][ea]s?|El|Los|Las|Der|Die|Das|Os|As|Un[ae]?|of|in|on|and|no|de|do|da|des|du|del|la|le|et|y|und|for|a)\b"
)
_REACH = 60


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    work = passage.scope.work
    if work is not None and work.name:
        yield from _of_work(passage.text, work)
    sure = described_text(passage, reading)[1]
    if work is None and not sure:
        return
    yield from _nicknames(passage.text, reading, sure)
    for start, end in names.runs(passage.text):
        for pattern in (_LEADS, _BORN):
            if found := pattern.match(passage.text, end):
                yield from _named(passage.text[start:end], found, reading, sure)


def _of_work(text: str, work: Subject) -> Iterator[Finding]:
    """The other titles of the work that a passage is about."""
    for found in _TITLED.finditer(text):
        if _is_said_of(text, found.start(), work):
            yield from _title(found["nick"], work, 0.86)
    for found in _ORIGINAL.finditer(text):
        yield from _title(found["nick"], work, 0.9)
    for place in _places(text, work.name or ""):
        if bracket := _BRACKET.match(text, place):
            for title in _bracketed(bracket["inner"]):
                yield from _title(title, work, 0.85)


def _is_said_of(text: str, place: int, work: Subject) -> bool:
    """Whether what stands before a place in a sentence is the work, and not another name."""
    before = text[max(0, place - _REACH) : place]
    if not before.strip(" –—-,(“"):
        return True
    runs = list(names.runs(before))
    own = (work.name or "") in before
    return own or (bool(_OF_WORK.search(before.lower())) and not runs) or (not runs and len(before.split()) < 4)


def _title(said: str, work: Subject, confidence: float) -> Iterator[Finding]:
    title = said.strip(" ”\"’'.,")
    plain, own = fold(title), fold(work.name or "")
    if (
        len(plain) < 3
        or plain == own
        or plain in table("not_names")
        or plain in own
        or title in reversed_table("demonyms")
    ):
        return
    yield Finding(work, "alias", title, confidence=confidence)


def _places(text: str, name: str) -> Iterator[int]:
    """Where a name ends in a text."""
    place = text.find(name)
    while place >= 0:
        yield place + len(name)
        place = text.find(name, place + len(name))


def _bracketed(inner: str) -> Iterator[str]:
    """The titles in a bracket behind a work's name: "(The Slack Hours)", "(紙の灯台, Kami no Tōdai)"."""
    foreign = False
    for part in re.split(r", |; | / ", inner):
        led = _LANGUAGE.match(part)
        title = part[led.end() :].strip(' “”"‘’') if led else part.strip(' “”"‘’')
        if _FOREIGN.match(title):
            foreign = True
            yield title
        elif re.search(r"\d|\b(?:lit|TV|film|series|starring|season)\b", part) or title in table("networks"):
            continue
        elif re.fullmatch(rf"(?:{TITLE})(?: [\p{{L}}]+)?", title) and (
            led or foreign or (_SMALL.search(title) and " " in title)
        ):
            yield title


def _nicknames(text: str, reading: Reading, sure: bool) -> Iterator[Finding]:
    """ "Eleanor “Nell” Tarrant": a character's, or where the page casts or credits the name, a real person's."""
    actors = actors_in(text, reading)
    for start, end in names.runs(text):
        name = names.parse(text[start:end])
        if not name.nickname or " " not in name.full:
            continue
        kinds = ("person",) if name.full in actors else ("character",) if sure else ("character", "person")
        for kind in kinds:
            yield Finding(Subject(kind, name.full), "alias", name.nickname, None, 0.88, supposed=not sure)


def _named(run: str, found: re.Match[str], reading: Reading, sure: bool) -> Iterator[Finding]:
    name, nick = names.parse(run).full, found["nick"].strip().removeprefix("the ")
    if not name or fold(nick) == fold(name) or fold(nick) in table("not_names") or run.endswith(("’s", "'s")):
        return
    topic = reading.topic
    thing = name in reading.things or (topic and topic.type == "thing" and fold(topic.name or "") == fold(name))
    kinds = ("thing",) if thing else ("person",) if found.re is _BORN else ("character",)
    for kind in kinds:
        full = reading.names.full(name) if kind == "character" else name
        supposed = kind != "thing" and not sure
        yield Finding(Subject(kind, full), "alias", nick[0].upper() + nick[1:], None, 0.82, supposed=supposed)
