"""The text of a field ("46 minutes", "US", "A and B") to the values of its property."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import regex as re
from babel import Locale

from showbible.claims import Standing, Subject, Value
from showbible.reading import dates, names
from showbible.reading.numbers import CARDINAL, number
from showbible.reading.parts.entry_names import entry_name
from showbible.reading.reading import Reading
from showbible.reading.standing import lies_ahead
from showbible.reading.statement import Finding
from showbible.reading.statements import field_lists
from showbible.reading.words import reversed_table, table

_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_LISTED = re.compile(r",|/|\n|\||•|·|;|&|\band\b")
_BY = re.compile(r"(?P<count>\d{1,3}) ?[x×] ?(?:approx\.? )?(?P<minutes>\d{1,3}) ?(?:['′’]|m\b|min|$)", re.IGNORECASE)
_HOURS = re.compile(
    rf"(?:(?P<hours>{CARDINAL}|an?) ?(?:h|hr|hrs|hours?)\b\.?(?: and)?(?P<half> a half)?)?[ ,]*(?:and "
    rf")?(?:(?P<minutes>{CARDINAL}) ?[- ]?(?:m|min|mins|minutes?)\b\.?)?",
    re.IGNORECASE,
)
_STROKE = re.compile(r"\b(?P<minutes>\d{2,3}) ?(?:['′]|’(?!\w))(?!['′’])")
_LONGEST = 200  # characters in which a running time is looked for
_PT = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?", re.IGNORECASE)


def minutes(text: str) -> int | None:
    """A running time in minutes: "46 minutes", "1 h 47 min", "an hour and ten minutes", "PT46M"."""
    if iso := _PT.fullmatch(text.strip()):
        return int(iso[1] or 0) * 60 + int(iso[2] or 0) or None
    if (each := _BY.search(text[:_LONGEST])) or (each := _STROKE.search(text[:_LONGEST])):
        return int(each["minutes"]) or None
    for found in _HOURS.finditer(text[:_LONGEST]):
        if found["hours"] or found["minutes"]:
            hours = 1 if (found["hours"] or "").lower() in ("a", "an") else number(found["hours"] or "0") or 0
            total = hours * 60 + (30 if found["half"] else 0) + (number(found["minutes"] or "0") or 0)
            return total if 0 < total < 1000 else None
    return None


@cache
def _countries() -> dict[str, str]:
    english = {
        name.lower(): code for code, name in Locale("en").territories.items() if len(code) == 2 and code.isalpha()
    }
    return (
        english
        | reversed_table("countries")
        | {name.lower(): code for name, code in reversed_table("demonyms").items()}
    )


def country(text: str) -> str | None:
    """The ISO 3166-1 code of a country's name, code or people."""
    name = text.strip(" .,").lower()
    found = _countries().get(name) or _countries().get(name.removeprefix("the "))
    if found:
        return found
    code = text.strip(" .,")
    return code if len(code) == 2 and code.isupper() and code in Locale("en").territories else None


@cache
def _languages() -> dict[str, str]:
    found = {
        name.lower(): code.replace("_", "-") for code, name in sorted(Locale("en").languages.items(), reverse=True)
    }
    return found | {
        "mandarin": "zh",
        "cantonese": "yue",
        "flemish": "nl",
        "farsi": "fa",
        "castilian": "es",
        "gaelic": "gd",
        "nigerian pidgin": "pcm",
        "northern sámi": "se",
    }


def language(text: str) -> str | None:
    """The BCP 47 tag of a language by its English name."""
    return _languages().get(text.strip(" .").lower())


def _people(text: str, _: Reading) -> Iterator[Value]:
    yield from field_lists.people(text)


_SIDE_BY_SIDE = re.compile(r"\s*[·•|;\n]\s*|\s+/\s+|,\s+")
_LONGEST_NAME = 80


def _other_names(text: str, _: Reading) -> Iterator[Value]:
    """Names beside each other; "and" may be part of one."""
    for part in _SIDE_BY_SIDE.split(_BRACKETS.sub("", text)):
        name = part.strip(' .,“”"‘’«»')
        if re.search(r"[\p{Lu}\p{Lo}\d]", name) and len(name) < _LONGEST_NAME:
            yield name


def _one_text(text: str, _: Reading) -> Iterator[Value]:
    cleaned = text.strip().strip('“”"‘’ ').strip()
    if cleaned and len(cleaned) <= 120:
        yield cleaned


def _countries_in(text: str, _: Reading) -> Iterator[Value]:
    yield from (code for part in _LISTED.split(_BRACKETS.sub("", text)) if (code := country(_BRACKETS.sub("", part))))


def _languages_in(text: str, _: Reading) -> Iterator[Value]:
    for part in _LISTED.split(_BRACKETS.sub("", text)):
        bare = re.sub(r"^\s*(?:with|some|a little)\s+(?:some\s+)?", "", part)
        if code := language(bare):
            yield code


def _genres(text: str, _: Reading) -> Iterator[Value]:
    for part in _LISTED.split(_BRACKETS.sub("", text)):
        word = part.strip(" .").lower()
        if 2 < len(word) < 40:
            yield str(table("genres").get(word, word))


def _dates(text: str, reading: Reading) -> Iterator[Value]:
    yield from (found.edtf for found in dates.find(text, reading.anchor))


def _first_number(text: str, _: Reading) -> Iterator[Value]:
    if (found := re.match(rf"\s*({CARDINAL})\b(?![:/.]\d)", text, re.IGNORECASE)) and (
        count := number(found[1])
    ) is not None:
        yield count


def _minutes_in(text: str, _: Reading) -> Iterator[Value]:
    found = minutes(text)
    if found is None and (bare := re.fullmatch(r"\s*(\d{1,3})\s*\.?", text)):
        found = int(bare[1])
    if found:
        yield found


def _works(text: str, _: Reading) -> Iterator[Value]:
    if found := re.match(rf"[“‘\"]?({names.TITLE})", text.strip()):
        yield found[1]


_PARTS = re.compile(rf"(?P<who>{names.NAME})(?: \((?P<whom>[^()]{{1,60}})\)| as (?P<as>[\p{{Lu}}“\"][^,;\n]{{1,60}}))?")


def _casting(text: str, _: Reading) -> Iterator[Value]:
    """ "A (X), B (Y)", "A as X, B as Y", "A, B"."""
    parts = {found["who"]: found["whom"] or found["as"] for found in _PARTS.finditer(text)}
    for name in names.people(_BRACKETS.sub("", re.sub(r" as [^,;\n]+", "", text))):
        said = next((whom for who, whom in parts.items() if whom and names.parse(who).full == name), None)
        known = said if said and re.search(r"\p{Lu}", said) and not re.search(r"\d", said) else None
        yield {"person": name, "character": entry_name(known) if known else None}


PARSERS: dict[str, Callable[[str, Reading], Iterator[Value]]] = {
    **dict.fromkeys(
        ("creator", "director", "writer", "showrunner", "producer", "executive_producer", "composer"), _people
    ),
    "cast": _casting,
    "network": lambda text, _: field_lists.channels(text),
    "production_company": lambda text, _: field_lists.companies(text),
    "country": _countries_in,
    "language": _languages_in,
    "genre": _genres,
    "release_date": _dates,
    "end_date": _dates,
    "running_time": _minutes_in,
    "season_count": _first_number,
    "episode_count": _first_number,
    "title": _one_text,
    "alias": _other_names,
    "based_on": _works,
    "follows": _works,
    "spin_off_of": _works,
    "franchise": _one_text,
    "format": lambda text, _: iter(()),
    "status": lambda text, _: iter(()),
}


_COUNTED = ("episode_count", "running_time", "format")
_PEOPLE = ("creator", "director", "writer", "showrunner", "producer", "executive_producer", "composer")
_GUESSED = re.compile(
    r"\b(?:expected|planned|estimated|est|tentative|tbc|likely|probably|unconfirmed)\b", re.IGNORECASE
)


def findings(name: str, text: str, subject: Subject, reading: Reading) -> Iterator[Finding]:
    """What a field of a property says of a subject."""
    text = field_lists.trimmed(text)
    if name == "release_date":
        yield from _span(text, subject, reading)
        return
    if name == "status":
        yield from _statuses(text, subject)
        return
    if name in _PEOPLE and "(" in text and subject.type == "series":
        yield from _of_seasons(name, text, subject, reading)
        return
    standing = Standing.HAPPENED if name == "end_date" else None
    for value in PARSERS[name](text, reading):
        yield Finding(subject, name, value, standing, 0.95)
    if name in _COUNTED and (each := _BY.search(text[:_LONGEST])):
        yield from (
            Finding(subject, other, int(each[part]), confidence=0.9)
            for other, part in (("episode_count", "count"), ("running_time", "minutes"))
            if other != name and not (other == "episode_count" and subject.type not in ("series", "season"))
        )


_STATUSES = (
    ("ended", Standing.HAPPENED, r"ended|concluded|finished|completed?\b"),
    ("cancelled", Standing.ANNOUNCED, r"cancell?ed|axed"),
    ("delayed", Standing.ANNOUNCED, r"delayed|postponed|on hold"),
    ("ordered", Standing.ANNOUNCED, r"renewed|ordered|commissioned|green-?lit|picked up"),
    ("filming", Standing.HAPPENED, r"(?:now |currently )?(?:filming|shooting|in production)"),
    ("wrapped", Standing.HAPPENED, r"(?:in )?post-?production|filming (?:wrapped|completed?)|wrapped"),
)


def _statuses(text: str, subject: Subject) -> Iterator[Finding]:
    """ "Ended", "Renewed for series 3", "In post-production"."""
    found = next((row for row in _STATUSES if re.match(row[2], text.strip(), re.IGNORECASE)), None)
    if found and subject.type in ("series", "season", "film"):
        yield Finding(subject, "status", found[0], found[1], 0.88)


def _of_seasons(name: str, text: str, series: Subject, reading: Reading) -> Iterator[Finding]:
    """ "A (series 1–2), B (series 3)" says of each season who made it; whoever has no such brackets made the series."""
    for part, seasons in field_lists.by_seasons(text):
        subjects = [Subject("season", series=series.name, season=season) for season in seasons] or [series]
        for value in PARSERS[name](part, reading):
            yield from (Finding(subject, name, value, confidence=0.92) for subject in subjects)


def _span(text: str, subject: Subject, reading: Reading) -> Iterator[Finding]:
    """ "4 March 2013 – 17 April 2017" is a first and a last date; several others are dates of release each."""
    found = dates.find(text, reading.anchor)
    guessed = _GUESSED.search(text) is not None
    is_span = len(found) > 1 and dates.is_range(_BRACKETS.sub("", text[found[0].end : found[1].start]))
    if is_span and subject.type in ("series", "season"):
        yield Finding(subject, "release_date", found[0].edtf, _standing(found[0].edtf, guessed, reading), 0.95)
        yield Finding(subject, "end_date", found[1].edtf, _standing(found[1].edtf, guessed, reading), 0.95)
        return
    for edtf in dict.fromkeys(date.edtf for date in found[:1] if is_span) or dict.fromkeys(date.edtf for date in found):
        yield Finding(subject, "release_date", edtf, _standing(edtf, guessed, reading), 0.95)


def _standing(edtf: str, guessed: bool, reading: Reading) -> Standing:
    if guessed:
        return Standing.EXPECTED
    return Standing.ANNOUNCED if lies_ahead(edtf, reading.anchor.today) else Standing.HAPPENED
