"""Which capitalised names are those of channels and services, known ones and unknown."""

from __future__ import annotations

from functools import cache

import regex as re

from showbible.claims.values.text import fold
from showbible.reading import names
from showbible.reading.places import is_word, places
from showbible.reading.reading import Reading
from showbible.reading.words import is_time, reversed_table, table, words

_SEARCHED, _LOOKED_UP = 60_000, 50  # characters in which a name's uses are counted, and names that are looked up


@cache
def known_networks() -> re.Pattern[str]:
    listed = "|".join(re.escape(name) for name in sorted(table("networks"), key=len, reverse=True))
    return re.compile(
        rf"(?<![\p{{L}}\p{{N}}])(?:{listed})(?![\p{{L}}\p{{N}}+])(?! (?:MGM |Content )?(?:iPlayer|Studios|"
        rf"Productions|Television|Worldwide|"
        rf"News|Sport|Breakfast|Entertainment|Media|Films)\b)"
        rf"(?!(?<=\b(?:Max|Dave)) (?!Original)\p{{Lu}}\p{{Ll}}{{2}})"
    )


_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\b.*")


_PRODUCER = re.compile(r"\b(?:Pictures|Studios?|Productions?|Films?|Entertainment)\b")
_NETWORK_ENDS = re.compile(r"\b(?:TV|Television|Network)$")
_NETWORK_WORD = re.compile(r"\b(?:TV|Television|Channel|Network|\+)")


def network(name: str, reading: Reading, sure: bool, like_person: bool = False) -> str | None:
    """A name of the list, or one that its place or the page's other uses tell to be a network's; None for others."""
    if known := known_networks().match(name):
        return known[0]
    plain = names.without_opening(name).removesuffix("’s").removesuffix("'s").rstrip(".")
    if (
        not plain
        or _MONTH.fullmatch(plain)
        or plain in table("production_companies")["names"]
        or _PRODUCER.search(plain)
        or is_time(plain)
        or plain in words("not_networks")
        or plain.split()[0].lower() in words("not_names")
        or plain.isdigit()
    ):
        return None
    if plain in reversed_table("demonyms") or (names.is_organisation(plain) and not _NETWORK_ENDS.search(plain)):
        return None
    if _NETWORK_WORD.search(plain) or plain.endswith("+"):
        return plain
    if not like_person and reading.parts.people.is_character(plain):
        return None
    if sure and len(plain.split()) < 3 and (like_person or not _is_person(plain, reading)):
        return plain
    if plain not in reading.network_uses and len(reading.network_uses) < _LOOKED_UP:
        reading.network_uses[plain] = _uses(plain, reading.page.text[:_SEARCHED])
    return plain if reading.network_uses.get(plain, 0) > 1 else None


def _is_person(name: str, reading: Reading) -> bool:
    """Whether a name is, or is short for, one of two words that is written as a person's."""
    full = reading.names.full(name)
    others = {word.lower() for word in full.split()} - {name.lower()}
    if others & _NO_PERSON:
        return False
    return " " in full and names.looks_like_person(full) and fold(full) != fold(reading.page.site or "")


_NO_PERSON = frozenset(
    [
        "original",
        "originals",
        "streamer",
        "network",
        "channel",
        "broadcaster",
        "service",
        "plus",
        "now",
        "tv",
        "platform",
        "studios",
        "entertainment",
    ]
)


def _uses(name: str, text: str) -> int:
    uses, done = 0, 0
    for at in places(name, text):
        ends = _use(text, at, at + len(name), done) if at >= done else None
        uses, done = uses + (ends is not None), ends or done
    return uses


_LEADS = re.compile(r"\b(?:on|for|channel|streamer|service|network) (?:the )?\Z")
_FOLLOWS = re.compile(
    r"['’]s (?:\p{L}+ ){0,3}(?:series|drama|show|original)| (?:Original|has |ordered|renewed|cancelled|canceled|"
    r"announced|confirmed|revealed)"
)
_LONGEST_LEAD = 13  # characters of "streamer the "


def _use(text: str, start: int, end: int, done: int) -> int | None:
    """The end of a use of a name as a network's, from `done` on."""
    if is_word(text, end, end) and _LEADS.search(text, max(done, start - _LONGEST_LEAD), start):
        return end
    found = _FOLLOWS.match(text, end) if is_word(text, start, start) else None
    return found.end() if found else None
