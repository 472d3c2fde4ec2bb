"""Other names of characters, people and things: nicknames in quotation marks, "alias", "known as", "née"."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.reading import names
from showbible.reading.known_names import has_ship_prefix
from showbible.reading.names import NAME
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.described import actors_in, described_text
from showbible.reading.statements.meant import meant
from showbible.reading.statements.portraits import portrayed
from showbible.reading.words import table

CUES = (
    *("“", '"', "‘", "known ", "call", "alias", "nicknamed", "aka", "a.k.a", "code", "dubbed", "goes by", "going by"),
    *("née", "(né ", "(born ", "name of", "real name", "true name", "under the name", "pseudonym", "undercover as"),
    *("posing as", "for short", " to her ", " to his ", " to their ", " to everyone", " to all", " to most"),
)

_OTHER = rf"(?P<quote>[“\"‘])?(?P<nick>(?:[Tt]he )?{NAME})"
_BY_WHOM = r"(?:(?:to|at|in|by|around|among) [^,;.“\"()]{2,40}? )?"
_NOUNS = r"(?:(?:an?|the) (?:(?!(?:with|of|in|and|whose|who|from|called|by)\b)[\p{Ll}’'-]+ ){1,5})?"
# How a name leads to another name for the same.
_LEADS = re.compile(
    rf"[”\"’]?(?:,? \(|,? who(?: is| was)? |,? whom |, | is | was | (?=aka|a\.k\.a|alias|AKA)){_NOUNS}"
    r"(?:(?:also|better|otherwise|now|still|once|formerly|widely|universally|commonly|affectionately),? ){0,2}"
    r"(?:alias|aka|a\.k\.a\.|AKA|code-?named?|real name|"
    rf"known {_BY_WHOM}(?:simply |only |just |affectionately )?as|nicknamed|dubbed|called by (?:everyone|"
    rf"everybody|all)|"
    r"(?<=also )called|(?:(?:lives|works|fights|performs|writes|travels|operates|goes|living|working) )?"
    r"under the (?:alias|name|pseudonym|stage name)(?: of)?|goes by(?: the name(?: of)?)?|"
    r"going by(?: the name(?: of)?)?|"
    r"(?:goes |going |works |working )?undercover as|posing as|calls? (?:himself|herself|themselves)|"
    r"whose (?:real|true|birth|stage|full) name (?:is|was)|(?:[\p{L}’']+ ){1,5}(?:calls?|nicknames?|knows? as)),? "
    + _OTHER
)
_FOR_SHORT = re.compile(
    rf"(?:,| –| —)? (?:or )?[“\"‘]?(?P<nick>{NAME})[”\"’]? (?:to (?:his|her|their|the|everyone|everybody|all|most|"
    rf"friends)"
    r"|for short)\b"
)
_IN_BRACKETS = re.compile(rf" \((?:[“\"‘](?P<nick>{NAME})[”\"’]|(?P<short>\p{{Lu}}\p{{Ll}}+))\)")
_BORN = re.compile(rf"(?:,| \() ?(?:née|né|born) (?P<nick>{NAME})(?=[,).])")
_CALL_HER = re.compile(
    rf"\b(?:call|calls|nickname|nicknames|dub|dubs) (?P<who>him|her) [“\"‘]?(?P<nick>(?:[Tt]he )?{NAME})"
)
_AS_CALLED = re.compile(
    r"[“\"](?P<nick>[\p{Lu}][^”\"]{1,30}?),?[”\"],? as (?:[\p{L}’']+ ){1,4}(?:call|know|nickname)s? (?P<who>him|"
    r"her|them)\b"
)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    sure = described_text(passage, reading)[1]
    if passage.scope.work is None and not sure:
        return
    text = passage.text
    yield from _nicknames(text, reading, sure)
    for start, end in names.runs(text):
        for pattern in (_LEADS, _FOR_SHORT, _IN_BRACKETS, _BORN):
            if found := pattern.match(text, end):
                yield from _named(text[start:end], found, reading, sure)
                break
    yield from _called(passage, reading, sure)
    if portrait := portrayed(passage, reading):
        said, name = portrait
        if found := _LEADS.match(f", {said[:1].lower()}{said[1:]}"):
            yield from _named(name, found, reading, sure)


def _called(passage: Passage, reading: Reading, sure: bool) -> Iterator[Finding]:
    """ "Her friends call her Nell"; "“The Hawk”, as the papers call her"."""
    portrait = reading.portraits.get(passage.start)
    for pattern in (_CALL_HER, _AS_CALLED):
        for found in pattern.finditer(passage.text):
            pronoun = "his" if found["who"] == "him" else "her"
            near = meant(passage.text[: found.start()], pronoun, passage, reading, set())
            whom = (portrait.name, *near) if portrait else near
            if whom:
                yield from _named(whom[0], found, reading, sure)


def _nicknames(text: str, reading: Reading, sure: bool) -> Iterator[Finding]:
    """ "Eleanor “Nell” Tarrant": a character's, or where the page casts or credits the name, a real person's."""
    actors = actors_in(text, reading)
    for start, end in names.runs(text):
        name = names.parse(text[start:end])
        if not name.nickname or (" " not in name.full and not sure):
            continue
        kinds = ("person",) if name.full in actors else ("character",) if sure else ("character", "person")
        for kind in kinds:
            yield Finding(Subject(kind, name.full), "alias", name.nickname, None, 0.88, supposed=not sure)


def _named(run: str, found: re.Match[str], reading: Reading, sure: bool) -> Iterator[Finding]:
    said = found["nick"] or _short_form(run, found["short"])
    name, nick = names.parse(run).full, said.strip(" ,").removeprefix("the ")
    if not name or not nick or fold(nick) in (fold(name), *table("not_names")) or run.endswith(("’s", "'s")):
        return
    if found.re is not _BORN and reading.parts.people.is_actor(nick):
        return
    topic = reading.topic
    thing = (
        has_ship_prefix(name)
        or name in reading.things
        or (topic and topic.type == "thing" and fold(topic.name or "") == fold(name))
    )
    kinds = ("thing",) if thing else ("person", "character") if found.re is _BORN else ("character",)
    for kind in kinds:
        full = reading.names.full(name) if kind == "character" else name
        supposed = kind != "thing" and not sure
        yield Finding(Subject(kind, full), "alias", nick[0].upper() + nick[1:], None, 0.82, supposed=supposed)


_LETTERS = 3  # in which a short form begins like the name


def _short_form(run: str, short: str | None) -> str:
    """A name in brackets where it begins like the one before: "Delroy Pemberton (Del)"."""
    return short if short and short != run and run.startswith(short[:_LETTERS]) else ""
