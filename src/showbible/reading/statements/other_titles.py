"""The other titles of works: original, working and international ones, and what they were called before."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.reading import names
from showbible.reading.names import TITLE
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.words import reversed_table, table

CUES = (
    *(
        "called",
        "titled",
        "known ",
        " title",
        "aka",
        "a.k.a",
        "named",
        "dubbed",
        " (",
        " as ",
        "formerly",
        "previously",
    ),
    *("under the name", "rebranded"),
)

_LINKS = (
    r"(?:na|nas|nos|dos|das|du|des|el|los|las|il|lo|i|och|og|van|een|het|den|det|y|e|o|a|w|z|ag|an|no|ga|wa|aux|au|en)"
)
_PLAIN = rf"{TITLE}(?: {_LINKS} (?:{TITLE}|\p{{L}}+(?=[.,;)]|$)))"
_NAMED = rf"[“\"‘'«]?(?P<title>{_PLAIN}{{0,3}}|{TITLE})"
_LONG = r"[“\"‘'«]?(?P<title>[\p{Lu}\p{Lo}][^.,;:()“”\"«»\n]{1,60})"
_WHEN = (
    r"(?:originally|initially|first|previously|formerly|provisionally|tentatively|then|once|earlier|also|now|"
    r"alternatively)"
)
_CALLED = r"(?:titled|called|entitled|named|known(?: simply| only)? as|billed as)"
_TITLED = re.compile(
    rf"\b(?:(?:{_WHEN},? (?:(?:was|been|to be|going to be|meant to be|set to be|simply|released|developed|"
    rf"announced) ){{0,2}}"
    rf"(?:{_CALLED}|under the title|as)|(?:been|was|is|be|were) (?:retitled|renamed|rebranded(?: as)?|rechristened)"
    r"|(?:retitled|renamed|rebranded(?: as)?|rechristened)"
    r"|(?:released|known|shown|sold|marketed|distributed|broadcast|aired|airs|screened|billed|published|runs|streams|"
    r"exported|premiered)(?: [\p{L}-]+){0,4}? as|under the (?:[\p{L}-]+ )?(?:title|name)(?: of)?"
    rf"|aka|AKA|a\.k\.a\.|[Aa]lso known as) {_NAMED}|[(\[](?:formerly|previously|originally|also) {_NAMED}(?=[)\]]))"
)
_TITLE_IS = re.compile(
    r"\b(?:[Ww]orking|[Oo]riginal|[Ii]nternational|[Aa]lternat(?:iv)?e|[Pp]rovisional|[Nn]ative|[Ll]ocal|"
    r"[Ff]ormer|[Ff]ull|"
    r"\p{Lu}\p{Ll}+(?:-language)?)(?: \p{L}+)? title(?: (?:is|was|being|of)|:|,)? " + _LONG
)
_ABROAD = re.compile(
    rf"\b(?:is|was|be) (?:titled|called|known as) {_NAMED}[”\"’'»]? (?:in (?:the )?\p{{Lu}}|abroad|overseas|elsewhere)"
)
_ORIGINAL = re.compile(
    rf"[“\"‘']?(?P<title>{_PLAIN}|{TITLE})[”\"’']? \((?:original|working|English|international|alternative) title\)"
)
_WHOLE_LINE = re.compile(
    r"(?:aka|a\.k\.a\.|also known as) [“\"‘]?(?P<title>[\p{Lu}\p{Lo}][^.;\n]{1,60})$", re.IGNORECASE
)
_OF_WORK = re.compile(
    r"\b(?:it|its|which|show|series|film|movie|drama|comedy|serial|sitcom|anime|novela|telenovela|pilot|remake|"
    r"thriller|"
    r"documentary|project|programme|picture)\b"
)
_BRACKET = re.compile(r"[”\"’']? \((?P<inner>[^()\n]{2,140})\)")
_LANGUAGE = re.compile(
    r"^(?:(?:\p{Lu}[\p{L}]+|RR|MR|lit)(?: title)?\.?: ?|original title:? |known (?:\p{L}+ )?as |aka |also |formerly )",
    re.IGNORECASE,
)
_FOREIGN = re.compile(r"^[\p{Lo}\p{Greek}\p{Cyrillic}][\p{L}\p{M}\p{N} ·:!?、。「」ー-]*$")
_SMALL = re.compile(
    rf"\b(?:[Tt]he|[Ll][ea]s?|El|Los|Las|Der|Die|Das|Os|As|Un[ae]?|of|in|on|and|do|da|del|la|le|et|und|for|de|"
    rf"{_LINKS})\b"
)
_END = re.compile(
    r"(?: in (?:the )?\p{Lu}.*| on \p{Lu}.*| (?:and|but|which|when|before|until|after|for|is|was|will|has) .*)$"
)
_OF_EPISODE = re.compile(r"\b(?:episode|instal?lment|chapter)\b", re.IGNORECASE)
_REACH = 60


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    work, text = passage.scope.work, passage.text
    if work is None or not work.name or passage.start in reading.portraits:
        return
    if (passage.scope.episode or passage.scope.episode_name) and _OF_EPISODE.search(text):
        return  # a title of the episode
    if whole := _WHOLE_LINE.match(text):
        for title in re.split(r"\s*[·•|]\s*|\s+/\s+|,\s+", whole["title"]):
            yield from _title(re.sub(r"\s*\([^()]*\)", "", title), work, 0.9)
        return
    for pattern, confidence in ((_TITLED, 0.86), (_TITLE_IS, 0.88), (_ABROAD, 0.86)):
        for found in pattern.finditer(text):
            if _is_said_of(text, found.start(), work):
                title = next(group for group in found.captures("title") if group)
                yield from _title(title, work, confidence)
    for found in _ORIGINAL.finditer(text):
        yield from _title(found["title"], work, 0.9)
    for place in _places(text, work.name):
        if bracket := _BRACKET.match(text, place):
            for title in _bracketed(bracket["inner"]):
                yield from _title(title, work, 0.85)


def _is_said_of(text: str, place: int, work: Subject) -> bool:
    """Whether what stands before a place in a sentence is the work, and not another name."""
    before = text[max(0, place - _REACH) : place]
    if not before.strip(" –—-,(“"):
        return True
    if (work.name or "") in before:
        return True
    known = reversed_table("demonyms")
    others = [run for run in names.runs(before) if not _is_where(before, run) and before[slice(*run)] not in known]
    return not others and (bool(_OF_WORK.search(before.lower())) or len(before.split()) < _FEW)


_FEW = 4  # words before a title that need not name the work
_IN = re.compile(r"\b[Ii]n (?:the )?$")


def _is_where(text: str, run: tuple[int, int]) -> bool:
    return _IN.search(text[: run[0]]) is not None or text[slice(*run)] in table("not_names")


def _title(said: str, work: Subject, confidence: float) -> Iterator[Finding]:
    title = _END.sub("", said).strip(" ”\"’'.,»")
    plain, own = fold(title), fold(work.name or "")
    if len(plain) < _SHORTEST or plain in own or plain in table("not_names") or title in reversed_table("demonyms"):
        return
    if title in table("networks") or own in plain:
        return
    yield Finding(work, "alias", title, confidence=confidence)


_SHORTEST = 2  # letters of a title


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
        elif (
            re.search(r"\d|\b(?:lit|TV|film|series|starring|season|written|directed|created|by)\b", part)
            or title in table("networks")
            or not title[:1].isupper()
        ):
            continue
        elif led or foreign or (re.fullmatch(rf"{_PLAIN}|{TITLE}", title) and _SMALL.search(title) and " " in title):
            yield _END.sub("", title)
