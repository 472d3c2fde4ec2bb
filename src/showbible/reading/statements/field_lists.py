"""The text of a field that lists names to the names, without what pages put around them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.reading import names
from showbible.reading.words import is_time, table

# What stands behind the last value and leads on: "See more »", "& 2 more", "(full list)".
_LEADS_ON = re.compile(
    r"[\s,;|•·(\[]*(?:(?:and|&|\+) )?(?:\d+ (?:more|others?)\b.*|(?:see|show|view|read) (?:more|all|full)\b.*"
    r"|(?:full|complete) (?:list|cast|credits).*|list of (?:episodes|seasons).*|more\W*|et al\.?|(?:and|among) others"
    r"|etc\.?|edit\W*|»)\W*$",
    re.IGNORECASE,
)
_FOR = re.compile(r"\s(?:for|of|at|from) (?:the )?\p{Lu}[^,;\n|/(]*")
_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_TIMES = re.compile(
    r"(?:(?:every|from|on|at|daily|weekly|nightly|weeknights|weekdays)\b|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\d)(?!.*(?:channel|tv)\b)|repeats?\b|first (?:shown|run)",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s*[,;\n|•·]\s*|\s+/\s*|\s*/\s+")
_JOINS = re.compile(r"\s+(?:and|&|with|et|und|in association with|in co-?production with)\s+", re.IGNORECASE)
_WITH = re.compile(r"\s+(?:with|in association with|in co-?production with|for)\s+(?=\p{Lu})", re.IGNORECASE)
_OPENS = re.compile(r"^(?:and|&|a|an|in association with|in co-?production with|with)\s+", re.IGNORECASE)
_LONGEST = 80


def trimmed(text: str) -> str:
    """A value without what leads on to more of it."""
    return _LEADS_ON.sub("", text) if len(text) < 600 else text


def people(text: str) -> list[str]:
    """The people of a field; for whom they work, and what brackets say of them, is left out."""
    return names.people(_FOR.sub("", _BRACKETS.sub("", text)))


_NOTED = re.compile(r"(?P<names>[^()\[\]]+?)\s*[(\[](?P<note>[^)\]]{1,60})[)\]]")
_SEASONS = re.compile(
    r"(?:(?:season|series)s?|(?-i:s)\.?)\s*(?P<first>\d{1,2})(?:\s*(?:[–—-]|to)\s*(?P<last>\d{1,2})?)?"
    r"(?P<more>(?:\s*(?:,|and|&)\s*\d{1,2})*)",
    re.IGNORECASE,
)
_MOST_SEASONS = 40


def by_seasons(text: str) -> list[tuple[str, tuple[int, ...]]]:
    """ "A (series 1–2), B (series 3)" as the texts that name people and the seasons that they made, () for those whose
    brackets name none."""
    out: list[tuple[str, tuple[int, ...]]] = []
    end = 0
    for found in _NOTED.finditer(text):
        out.append((found["names"].strip(" ,;/\n"), _seasons(found["note"])))
        end = found.end()
    return [*out, (text[end:].strip(" ,;/\n"), ())]


def _seasons(note: str) -> tuple[int, ...]:
    found = _SEASONS.fullmatch(note.strip())
    if not found:
        return ()
    first = int(found["first"])
    last = int(found["last"] or first)
    listed = [*range(first, min(last, first + _MOST_SEASONS) + 1), *map(int, re.findall(r"\d+", found["more"]))]
    return tuple(dict.fromkeys(listed))


def channels(text: str) -> Iterator[str]:
    """The channels and services of a field, without the days and hours of the broadcast."""
    for part in _SPLIT.split(_BRACKETS.sub("", text)):
        pieces = [part] if part in table("networks") else re.split(r"\s+(?:and|&|then|later)\s+(?=\p{Lu})", part)
        for piece in pieces:
            name = re.sub(r"^(?:on|via|the|originally on)\s+", "", piece.strip(" .:–-"))
            if _is_name(name) and not _TIMES.match(name) and not is_time(name):
                yield name


def companies(text: str) -> Iterator[str]:
    """The companies of a field; "and" parts two of them only where either side has a name of its own."""
    for part in _SPLIT.split(_BRACKETS.sub("", text)):
        for piece in _WITH.split(part):
            named = (_OPENS.sub("", each).strip(" .:–-") for each in _parted(piece))
            yield from filter(_is_name, named)


def _parted(text: str) -> list[str]:
    """Two companies joined by "and", or one whose name has the word: "Slate & Sons", "Kudos Film and Television"."""
    pieces = _JOINS.split(text)
    if len(pieces) == 2 and all(_is_company(piece) for piece in pieces):
        return pieces
    return [text]


def _is_company(piece: str) -> bool:
    words = piece.split()
    return len(words) > 1 and (words[-1].lower().strip(".") in _nouns() or piece in table("networks"))


@cache
def _nouns() -> frozenset[str]:
    """The words with which the names of companies end."""
    return frozenset(
        [
            "pictures",
            "productions",
            "production",
            "films",
            "film",
            "studios",
            "studio",
            "television",
            "tv",
            "entertainment",
            "media",
            "fiction",
            "ficción",
            "cinema",
            "group",
            "company",
            "corporation",
            "ltd",
            "limited",
            "inc",
            "animation",
            "drama",
            "works",
            "house",
            "fund",
            "institute",
            "screen",
            "broadcasting",
        ]
    )


def _is_name(text: str) -> bool:
    return 1 < len(text) < _LONGEST and re.search(r"\p{Lu}|\d", text) is not None and text.upper() not in names.NOBODY
