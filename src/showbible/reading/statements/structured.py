"""What a page's JSON-LD says of its work, as far as a sentence or line of the page says it too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import regex as re

from showbible.claims import Subject, Value
from showbible.claims.values.text import fold
from showbible.pages.page import Block, BlockKind
from showbible.reading import names
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements import field_values
from showbible.reading.words import table

CUES: tuple[str, ...] = ()

Thing = Mapping[str, Any]
_TYPES = {"TVSeries": "series", "Movie": "film", "TVEpisode": "episode", "Episode": "episode", "TVSeason": "season"}
_WITHIN = ("containsSeason", "season", "episode", "hasPart", "workExample", "about", "mainEntity", "itemReviewed")
_PEOPLE = {
    "creator": "creator",
    "director": "director",
    "author": "writer",
    "musicBy": "composer",
    "producer": "producer",
}
# The words near a name that bear out what the data says of it.
_BORNE_OUT = {
    "creator": r"creat|devis|develop|brainchild|by ",
    "director": r"direct|dir\b|helm|by ",
    "writer": r"writ|wrote|script|screenplay|teleplay|pen(?:s|ned)|by ",
    "composer": r"music|compos|scor",
    "producer": r"produc",
}
_MOST = 60  # things that are looked at
_DEEPEST = 3
_LONGEST = 400  # characters of a sentence that bears something out


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    if passage.index or passage.start != passage.block.start or reading.topic or not reading.page.structured:
        return
    work = reading.scope.work
    if work is None:
        return
    for place, thing in enumerate(_things(reading.page.structured)):
        if place >= _MOST:
            return
        if subject := _subject(thing, work, reading):
            yield from _said(thing, subject, reading)


def _things(things: Sequence[Thing], depth: int = _DEEPEST) -> Iterator[Thing]:
    for thing in things:
        if not isinstance(thing, dict):
            continue
        yield thing
        for key in _WITHIN if depth else ():
            inner = thing.get(key)
            yield from _things(inner if isinstance(inner, list) else [inner], depth - 1)  # type: ignore[list-item]


def _subject(thing: Thing, work: Subject, reading: Reading) -> Subject | None:
    """What an object is about, if that is the page's work, or a season or an episode of it."""
    kind = next((_TYPES[each] for each in _texts(thing.get("@type")) if each in _TYPES), None)
    name = fold(_name(thing) or "")
    if kind in ("series", "film"):
        return work if name == fold(work.name or "") else None
    own = reading.scope.subject
    if kind == "episode" and own and own.type == "episode":
        number = _number(thing.get("episodeNumber"))
        return own if number is not None and number == own.episode else None
    if kind == "season" and own and own.type == "season":
        return own if _number(thing.get("seasonNumber")) == own.season else None
    return None


def _said(thing: Thing, subject: Subject, reading: Reading) -> Iterator[Finding]:
    for key, name in _PEOPLE.items():
        for person in _names(thing.get(key), "Person"):
            yield from _found(Finding(subject, name, person, confidence=0.9), person, _BORNE_OUT[name], reading)
    for casting in _castings(thing.get("actor") or thing.get("actors")):
        yield from _cast(casting, subject, reading)
    for name, value, words in _plain(thing):
        of = subject.series_subject() or subject if name in ("genre", "network") else subject
        yield from _found(Finding(of, name, value, confidence=0.88), words, "", reading)


def _plain(thing: Thing) -> Iterator[tuple[str, Value, str]]:
    """Values that a line of the page has to say in these words."""
    known = table("genres")
    for genre in _texts(thing.get("genre")):
        for piece in re.split(r"[,/&|]", genre):
            if (said := piece.strip().lower()) in known:
                yield "genre", str(known[said]), piece.strip()
    if isinstance(length := thing.get("duration") or thing.get("timeRequired"), str) and (
        minutes := field_values.minutes(length)
    ):
        yield "running_time", minutes, f"{minutes} min"
    for company in _names(thing.get("productionCompany"), "Organization"):
        yield "production_company", company, company
    for country in _names(thing.get("countryOfOrigin"), "Country"):
        if code := field_values.country(country):
            yield "country", code, country


def _cast(casting: Mapping[str, str | None], subject: Subject, reading: Reading) -> Iterator[Finding]:
    person, character = str(casting["person"]), casting["character"]
    place = _place(person, re.escape(character) if character else "", reading)
    if place is None and character:
        character, place = None, _place(person, "", reading)
    if place:
        value = {"person": person, "character": character}
        yield Finding(subject, "cast", value, confidence=0.9 if character else 0.85, place=place)


def _castings(said: Any) -> Iterator[dict[str, str | None]]:
    """Actors, by themselves or in a PerformanceRole with the character."""
    for each in said if isinstance(said, list) else [said]:
        inner = each.get("actor") if isinstance(each, dict) else None
        for person in _names(inner or each, "Person"):
            role = each.get("characterName") if isinstance(each, dict) and inner else None
            character = _name(role) if isinstance(role, dict) else role
            yield {"person": person, "character": names.parse(character).full if isinstance(character, str) else None}


def _found(finding: Finding, words: str, beside: str, reading: Reading) -> Iterator[Finding]:
    if place := _place(words, beside, reading):
        yield Finding(
            finding.subject, finding.property, finding.value, finding.standing, finding.confidence, place=place
        )


def _place(words: str, beside: str, reading: Reading) -> tuple[int, int] | None:
    """The first line or sentence that has these words, with one of the others beside them."""
    if words not in reading.page.text:
        return None
    wanted = re.compile(rf"(?<!\w){re.escape(words)}", re.IGNORECASE)
    for passage in reading.passages:
        if len(passage.text) <= _LONGEST and wanted.search(passage.text):
            around = f"{_label(passage.block, passage.index, reading)} {passage.text}"
            if not beside or re.search(beside, around, re.IGNORECASE):
                return passage.start, passage.end
    return None


def _label(block: Block, index: int, reading: Reading) -> str:
    """The term above a definition, or the heading above a line."""
    wanted = BlockKind.TERM if block.kind is BlockKind.DEFINITION else BlockKind.HEADING
    above = reversed(reading.page.blocks[max(0, index - 6) : index])
    return next((reading.block_text(each) for each in above if each.kind is wanted), "")


def _names(said: Any, kind: str) -> Iterator[str]:
    """The names of people or companies, however the data puts them; those of another type are left out."""
    for each in said if isinstance(said, list) else [said]:
        name = each if isinstance(each, str) else None
        if isinstance(each, dict) and kind in _texts(each.get("@type") or kind):
            name = _name(each)
        if not name or "://" in name:
            continue
        yield from names.people(name) if kind == "Person" else [name]


def _texts(said: Any) -> Iterator[str]:
    yield from (each for each in (said if isinstance(said, list) else [said]) if isinstance(each, str))


def _name(thing: Thing) -> str | None:
    name = thing.get("name")
    return name.strip() if isinstance(name, str) else None


def _number(said: Any) -> int | None:
    return int(said) if isinstance(said, int) or (isinstance(said, str) and said.isdecimal()) else None
