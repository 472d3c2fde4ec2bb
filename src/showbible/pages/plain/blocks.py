"""The lines of a plain text's own text in, its blocks out: headings, paragraphs, items, rows."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from itertools import pairwise

from showbible.pages.page import BlockKind
from showbible.pages.passage import Passage
from showbible.pages.plain.labels import heads_section, is_label
from showbible.pages.plain.lines import Line, run_of
from showbible.pages.plain.rows import take_labels, take_leaders, take_table
from showbible.pages.writer import Writer

_CREDIT = re.compile(
    r"\[?(source|image (source|credit|caption)|photo(graph)?( credit)?|credit|picture|courtesy of|from left)\s*[:,]?\s",
    re.IGNORECASE,
)
_CLOSES = re.compile(r"[.,;!…][”’\"')\]]*$")
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "in",
        "into",
        "is",
        "it",
        "of",
        "on",
        "or",
        "nor",
        "the",
        "to",
        "vs",
        "with",
        "what",
        "who",
    ]
)
_NARROWEST_WRAP, _WIDEST_WRAP = 50, 120  # characters a line
_RAGGED = 14  # how much shorter than the width a full line may be
_LONGEST_WRAP = 100  # lines a paragraph

Taker = Callable[[Writer, list[Line], int], int]


def write_blocks(writer: Writer, lines: list[Line], title: Line | None) -> None:
    """Write the lines as blocks, in order; `title` is the line with the page's title, where it has one."""
    at = 0
    while at < len(lines):
        at += _write_title(writer, lines[at]) if lines[at] is title else _write_next(writer, lines, at)


def _write_title(writer: Writer, line: Line) -> int:
    writer.block(BlockKind.HEADING, Passage(line.text), level=1)
    return 1


def _write_next(writer: Writer, lines: list[Line], at: int) -> int:
    """How many lines the first taker takes that knows what stands at `at`."""
    return next(taken for take in TAKERS if (taken := take(writer, lines, at)))


def _take_items(writer: Writer, lines: list[Line], at: int) -> int:
    group, end = None, at
    indents = sorted({line.indent for line in run_of(lines, at, lambda line: line.bullet is not None)})
    while end < len(lines) and (bullet := lines[end].bullet):
        line = lines[end]
        more = run_of(lines, end + 1, partial(_hangs, line), _LONGEST_WRAP)
        group = group or writer.new_group()
        level = min(indents.index(line.indent) + 1, 6) if line.indent in indents else 1
        text = " ".join([line.text[bullet.end() :], *(below.text for below in more)])
        writer.block(BlockKind.ITEM, Passage(text), level=level, group=group)
        end += 1 + len(more)
    return end - at


def _hangs(item: Line, line: Line) -> bool:
    """Whether a line goes on with a long item above: set in below its text, in the same paragraph."""
    return (
        line.paragraph == item.paragraph
        and line.bullet is None
        and item.indent < line.indent <= item.indent + 6
        and len(item.text) >= _NARROWEST_WRAP
    )


def _take_caption(writer: Writer, lines: list[Line], at: int) -> int:
    """A line of credit, or the name of a picture with its credit in the line below."""
    count = 1 if _is_credit(lines[at]) else 2
    last = lines[at + count - 1 : at + count]
    if not last or not _is_credit(last[0]) or last[0].paragraph != lines[at].paragraph or lines[at].words > 12 * count:
        return 0
    for line in lines[at : at + count]:
        writer.block(BlockKind.CAPTION, Passage(line.text.strip("[]")))
    return count


def _is_credit(line: Line) -> bool:
    return line.words <= 25 and _CREDIT.match(line.text) is not None


def _take_heading(writer: Writer, lines: list[Line], at: int) -> int:
    opens = at == 0 or lines[at - 1].paragraph != lines[at].paragraph
    if not opens or at + 1 >= len(lines) or not _is_heading(lines[at], lines[at + 1]) or _is_listed(writer, lines, at):
        return 0
    writer.block(BlockKind.HEADING, Passage(lines[at].text), level=2)
    return 1


def _is_heading(line: Line, below: Line) -> bool:
    """A short line that closes with no full stop and has something below it."""
    if line.heads or (heads_section(line.text) and below.paragraph == line.paragraph):
        return True
    if line.speaks or line.words > 14 or len(line.text) > 110 or len(line.cells) > 1 or _CLOSES.search(line.text):
        return False
    if line.text[-1] in "?:":
        return True
    if line.pair and is_label(line.pair[0]):
        return False
    if not any(char.isalpha() for char in line.text):
        return False
    if below.paragraph != line.paragraph:
        return _is_title_case(line.text) or line.words <= 4
    heads = below.is_prose or below.bullet is not None or len(below.cells) > 1 or "...." in below.text
    return heads and _is_title_case(line.text)


def _is_listed(writer: Writer, lines: list[Line], at: int) -> bool:
    """Whether the line goes on with lines like it, the first of which came below a line with a colon."""
    if at == 0 or lines[at].text[-1] in "?:" or lines[at].heads or heads_section(lines[at].text):
        return False
    above, last = lines[at - 1], writer.blocks[-1].kind
    if last is BlockKind.HEADING:
        return above.text[-1] == ":"
    return last is BlockKind.PARAGRAPH and above.words <= 14 and _is_title_case(above.text) and not above.is_prose


def _is_title_case(text: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", text) if word.lower() not in _SMALL]
    return bool(words) and sum(word[0].isupper() for word in words) >= 0.75 * len(words)


def _take_named_list(writer: Writer, lines: list[Line], at: int) -> int:
    """The short lines of one paragraph below a line with a colon: a list without bullets."""
    if at == 0 or lines[at - 1].text[-1] != ":" or lines[at - 1].paragraph == lines[at].paragraph:
        return 0
    same = _same_paragraph(lines, at)
    if len(same) < 2 or any(line.is_prose or line.words > 25 for line in same):
        return 0
    group = writer.new_group()
    for line in same:
        writer.block(BlockKind.ITEM, Passage(line.text), level=1, group=group)
    return len(same)


def _same_paragraph(lines: list[Line], at: int) -> list[Line]:
    return run_of(lines, at, lambda line: line.paragraph == lines[at].paragraph, _LONGEST_WRAP)


def _take_paragraph(writer: Writer, lines: list[Line], at: int) -> int:
    """A line with those below that go on with it: an editor broke it where the next word had no room."""
    may_wrap = _NARROWEST_WRAP / 2 <= len(lines[at].text) <= _WIDEST_WRAP
    same = _same_paragraph(lines, at) if may_wrap else lines[at : at + 1]
    count = _wrapped(same)
    writer.block(BlockKind.PARAGRAPH, Passage(" ".join(line.text for line in same[:count])))
    return count


def _wrapped(lines: list[Line]) -> int:
    """How many of the lines are one paragraph. One long line alone proves no width that others were broken at."""
    width = max(len(line.text) for line in lines)
    if len(lines) < 2 or not _NARROWEST_WRAP <= width <= _WIDEST_WRAP or _is_list(lines):
        return 1
    is_usual = sum(len(line.text) >= width - _RAGGED for line in lines) > 1
    for count, (above, line) in enumerate(pairwise(lines), start=1):
        has_room = len(above.text) + 1 + len(line.text.split(" ", 1)[0]) <= width - 4
        if line.bullet or has_room or not (is_usual or line.text[0].islower()):
            return count
    return len(lines)


def _is_list(lines: list[Line]) -> bool:
    """Whether every line starts anew: sentences that were broken hardly ever do so by chance."""
    return len(lines) > 2 and all(line.text[0].isupper() or not line.text[0].isalpha() for line in lines)


TAKERS: tuple[Taker, ...] = (
    take_table,
    take_leaders,
    take_labels,
    _take_items,
    _take_named_list,
    _take_caption,
    _take_heading,
    _take_paragraph,
)
