"""The episodes that a clause names by number: "the first three episodes", "episodes 1–3", "the pilot"."""

from __future__ import annotations

import regex as re

from showbible.reading.numbers import CARDINAL, ORDINAL, number

_PART = r"(?:episodes?|eps?\.?|chapters?|hours?|instal?ments?|parts?)"
_RANGE = re.compile(
    rf"\b{_PART} (?P<low>{CARDINAL})(?: ?[–-] ?| (?:to|through|thru|until) )(?P<high>{CARDINAL})\b", re.IGNORECASE
)
_EACH = re.compile(
    rf"\b(?:episodes|eps|chapters|hours|instal?ments) (?P<list>{CARDINAL}(?:(?:, | and |, and | & "
    rf"){CARDINAL}){{1,6}})\b|"
    rf"\b(?:episode|ep\.?|chapter|instal?ment) (?P<one>{CARDINAL})\b(?! of\b)",
    re.IGNORECASE,
)
_FIRST = re.compile(
    rf"\b(?:the )?(?:first|opening|initial) (?P<many>{CARDINAL})(?: (?:new |of (?:the |its |their )?)?(?:{_PART}|"
    rf"them|{CARDINAL}))?\b(?! (?:series|seasons|years|films|books|novels))",
    re.IGNORECASE,
)
_PILOT = re.compile(
    r"\b(?:the |its |a )?(?:(?:season|series|feature-length|double-length|two-hour|opening) )?(?:pilot|opener|"
    r"premi[eè]re)(?: episode)?\b(?! season)|"
    r"\b(?:the )?(?:first|opening) (?:and (?:the )?(?:last|final|closing)(?: (?:episodes?|ones?))?|episode|hour|"
    r"instal?ment|chapter|one)\b",
    re.IGNORECASE,
)
_NTH = re.compile(rf"\b(?:the )?(?P<nth>{ORDINAL}) (?:{_PART}|hour)\b", re.IGNORECASE)
_REST = re.compile(
    rf"\b(?:the )?(?:remaining|other|last|final|closing) (?P<many>{CARDINAL})\b|\b(?:episodes? )?from "
    rf"(?P<low>{CARDINAL})\b(?! to)|"
    r"\b(?P<all>the rest|the remainder|the others)\b",
    re.IGNORECASE,
)
_LAST = re.compile(
    r"\b(?:the )?(?:series |season )?finale\b|\b(?:and|the) (?:the )?(?:last|final|closing)(?: episode|$|(?=\s*(?:$|"
    r"[.,;:)]|(?:and|are|is|"
    r"was|were|himself|herself|with|by|on|this|again)\b)))",
    re.IGNORECASE,
)
_MOST = 40  # episodes that one clause may name


def episodes_in(text: str, total: int | None = None) -> list[int]:
    """The numbers of the episodes that a clause names; `total` is how many the season has, where the page says so."""
    if found := _RANGE.search(text):
        low, high = number(found["low"]), number(found["high"])
        return list(range(low, high + 1)) if low and high and low <= high < low + _MOST else []
    if (found := _FIRST.search(text)) and (many := number(found["many"])) and many < _MOST:
        return list(range(1, many + 1))
    if rest := _rest(text, total):
        return rest
    listed = [
        number(word)
        for found in _EACH.finditer(text)
        for word in re.findall(CARDINAL, found["list"] or found["one"], re.IGNORECASE)
    ]
    ordinal = [number(found["nth"]) for found in _NTH.finditer(text)]
    first = [1] if _PILOT.search(text) else []
    last = [total] if total and _LAST.search(text) else []
    return sorted({episode for episode in (*listed, *ordinal, *first, *last) if episode})


def _rest(text: str, total: int | None) -> list[int]:
    found = _REST.search(text)
    if not found or not total:
        return []
    low = number(found["low"]) if found["low"] else None
    if (many := found["many"] and number(found["many"])) and many < total:
        low = total - many + 1
    return list(range(low, total + 1)) if low and low <= total < low + _MOST else []


_TOTAL = re.compile(
    rf"\b(?P<many>{CARDINAL})(?:[- ](?:part(?:er|s)?|episodes?|chapters|hours?)\b|-(?:episode|part) | new episodes| "
    rf"x \d\d)",
    re.IGNORECASE,
)


_PLAIN_TOTAL = re.compile(
    rf"\b(?:has|have|had|compris\w+|consist\w* of|run of|are|is|total of|all|order of|ordered|spans?|over|across|"
    rf"runs? to|"
    rf"totals?|in) (?:only |just )?(?P<many>{CARDINAL}) (?:\p{{Ll}}[\p{{L}}-]+ ){{0,2}}?(?:episodes|chapters|parts|"
    rf"instal?ments)\b"
    rf"|\b(?P<many2>{CARDINAL})[- ](?:part(?:er)?|episode)\b",
    re.IGNORECASE,
)


def total_in(text: str) -> int | None:
    """How many episodes a page gives a season, where it gives one number only."""
    for pattern in (_PLAIN_TOTAL, _TOTAL):
        said = (found.groupdict() for found in pattern.finditer(text))
        totals = {number(each["many"] or each.get("many2") or "") for each in said}
        if len(totals) == 1:
            return next(iter(totals))
    return None
