"""Castings in lines below each other: a name, then "Played by …", "as …" or another name, on cards and in columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import regex as re

from showbible.pages.page import BlockKind, Page
from showbible.reading import names
from showbible.reading.parts import wordings
from showbible.reading.parts.entry_names import entry_name
from showbible.reading.parts.part import Part
from showbible.reading.parts.people import People
from showbible.reading.parts.phrases import person_of
from showbible.reading.words import table

_LONGEST = 70  # characters of a line that may be a name, or a word with a name
_BY = re.compile(
    r"(?:is |was )?(?:played|portrayed|voiced) by:? (?P<name>\p{Lu}[^\n,;:()]{2,50})|"
    r"(?:actor|actress|performer|cast|played by|portrayed by|voice(?:d by)?|"
    r"voice actor):\s*(?P<name>\p{Lu}[^\n,;:()]{2,50})",
    re.IGNORECASE,
)
_AS = re.compile(
    r"(?:as|plays|portrays|voices|is) (?P<name>[\p{Lu}“\"‘(].{1,60})|(?:character|role|part|plays|playing|"
    r"as):\s*(?P<name>[\p{Lu}“\"‘].{1,60})"
)
_NOTE = re.compile(
    r"\(?(?:\d+ (?:episodes?|eps?|seasons?|series)\b.*|(?:19|20)\d\d.*|main|recurring|guest|regular|voice|"
    r"uncredited|cameo|cast|"
    r"(?:series|season)s? \d.*|photo.*|image.*|credit.*|\d+)\)?",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"[.!?:;|@\t–—=]|\.\.|\s-\s|\d{2}|\b(?:and|or|by|in|on|from|is|are|was|"
    r"with)\b(?! (?:the )?\p{Lu})"
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the page: the index of its block, its place, what it is ("name", "by", "as", "note", "other")."""

    index: int
    start: int
    end: int
    kind: str
    text: str


def rows_of(page: Page) -> list[Row]:
    return [
        _row(page, index, *place)
        for index, block in enumerate(page.blocks)
        if not block.cells and block.kind not in (BlockKind.TERM, BlockKind.DEFINITION)
        for place in _lines(page.text, block.start, block.end)
    ]


# What the page offers to do, not what it says.
_BUTTONS = frozenset(
    {
        "edit",
        "more",
        "see all",
        "view all",
        "add",
        "photos",
        "photo",
        "share",
        "show all",
        "show more",
        "see more",
        "expand",
        "full cast",
        "top cast",
        "see full cast",
        "add content",
        "follow",
        "like",
        "cast",
        "full cast and crew",
        "biography",
    }
)


@cache
def _sections() -> frozenset[str]:
    return frozenset(heading for listed in table("sections").values() for heading in listed)


_LINE = re.compile(r"[^\n]+")
_BRACKETED = re.compile(r"\s*\([^()]*\)$")
_STOPPED = re.compile(r"\b(?:\p{Lu}|\p{Lu}\p{L}{1,4}(?= \p{Lu})|Jr|Sr)\.")


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for found in _LINE.finditer(text, start, end):
        yield found.start(), found.end()


def _row(page: Page, index: int, start: int, end: int) -> Row:
    said = page.text[start:end].strip(" •*\t")
    heading = page.blocks[index].kind is BlockKind.HEADING
    if end - start > _LONGEST or not said or (heading and said.lower().rstrip(":") in _sections()):
        return Row(index, start, end, "other", "")
    for kind, pattern in (("by", _BY), ("as", _AS)):
        if found := pattern.fullmatch(said.rstrip(".")):
            return Row(index, start, end, kind, found["name"])
    if _NOTE.fullmatch(said) or said.lower().strip(" ›»…+") in _BUTTONS:
        return Row(index, start, end, "note", "")
    kind = "name" if said[0].isupper() or said[0] in '“"‘' else "other"
    plain = _BRACKETED.sub("", said)
    return Row(index, start, end, "other" if _NO_NAME.search(_without_ranks(plain)) else kind, plain)


def _without_ranks(text: str) -> str:
    """A line without the stops of "Dr.", "Jr.", and initials."""
    return _STOPPED.sub("", text)


def carded(page: Page, in_cast: Sequence[bool], people: People) -> Iterator[tuple[int, Part]]:
    """The parts that lines below each other give, by block; `in_cast` tells which blocks stand in a list of a cast."""
    rows = rows_of(page)
    yield from _told(rows, people)
    group: list[tuple[Row, Row]] = []
    at = 0
    while at < len(rows):
        pair = _pair(page, rows, at) if in_cast[rows[at].index] and not (not group and _is_odd(rows, at)) else None
        if pair and (not group or _alike(page, (rows[at], rows[pair - 1]), group[-1])):
            group.append((rows[at], rows[pair - 1]))
            at = pair
        else:
            if rows[at].kind in ("name", "by", "as") or not in_cast[rows[at].index]:
                yield from _grouped(page, group, people)
                group = []
            at += 1
    yield from _grouped(page, group, people)


def _is_odd(rows: Sequence[Row], at: int) -> bool:
    """Whether a name is one too many at the head of names that go in pairs: a single word above an even number."""
    end = at
    while end < len(rows) and rows[end].kind in ("name", "note"):
        end += 1
    named = sum(row.kind == "name" for row in rows[at:end])
    return named > 2 and named % 2 == 1 and " " not in rows[at].text


def _alike(page: Page, pair: tuple[Row, Row], last: tuple[Row, Row]) -> bool:
    """Whether two pairs are set in the same way: a heading above a paragraph, or a line above a line."""
    return all(page.blocks[a.index].kind is page.blocks[b.index].kind for a, b in zip(pair, last, strict=True))


def _told(rows: Sequence[Row], people: People) -> Iterator[tuple[int, Part]]:
    """ "Nell Tarrant", and below it "Played by Ada Brook"."""
    for at, row in enumerate(rows[1:], 1):
        above = rows[at - 2] if rows[at - 1].kind == "note" and at > 1 else rows[at - 1]
        if row.kind not in ("by", "as") or above.kind != "name":
            continue
        actor, other = (row.text, above.text) if row.kind == "by" else (above.text, row.text)
        if row.kind == "as" and (person_of(actor) is None or " " not in actor):
            continue
        credit = "voice" if re.search(r"\bvoic", row.text) else None
        yield from _parts(actor, other, (above, row), 0.92, credit)


def _parts(
    actor: str, other: str, rows: tuple[Row, Row], sure: float, credit: str | None = None
) -> Iterator[tuple[int, Part]]:
    character = entry_name(other)
    for person in names.people(actor):
        if character and character != person:
            span = (rows[0].start, rows[1].end) if rows[0].index == rows[1].index else (rows[0].start, rows[0].end)
            yield rows[0].index, Part(person, character, 0, None, credit, sure, span=span)


def _pair(page: Page, rows: Sequence[Row], at: int) -> int | None:
    """Where the second of two names below each other ends."""
    below = next((k for k in range(at + 1, min(at + 3, len(rows))) if rows[k].kind != "note"), None)
    if below is None or rows[at].kind != "name" or rows[below].kind != "name":
        return None
    if rows[at].index != rows[below].index and all(
        page.blocks[rows[k].index].kind is BlockKind.ITEM for k in (at, below)
    ):
        return None  # two entries of a list
    return below + 1


def _grouped(page: Page, group: Sequence[tuple[Row, Row]], people: People) -> Iterator[tuple[int, Part]]:
    """Pairs of names below each other, at least two: the page's other names tell which are the actors."""
    if len(group) < 2 or len({row.text for pair in group for row in pair}) < 1.5 * len(group):
        return
    votes = sum(people.score(above.text) - people.score(below.text) for above, below in group) / len(group)
    first, same = votes > -0.15, all(page.blocks[a.index].kind is page.blocks[b.index].kind for a, b in group)
    if same and abs(votes) < 0.25 and any(a.index != b.index for a, b in group):
        return  # it may be a list of actors alone
    actors = [pair[0 if first else 1].text for pair in group]
    if sum(" " in actor and person_of(actor) is not None for actor in actors) < 0.7 * len(actors):
        return
    for above, below in group:
        actor, other = (above.text, below.text) if first else (below.text, above.text)
        yield from _parts(actor, other, (above, below), 0.9 if abs(votes) > 0.5 else 0.82, wordings.credit_of(other))
