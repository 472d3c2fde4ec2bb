"""Lines of a box that was copied as text in, the same lines with each label and its value side by side out."""

from __future__ import annotations

from dataclasses import replace

from showbible.pages.plain.labels import heads_lists, heads_part, is_label, split_label
from showbible.pages.plain.lines import Line

_MOST_LINES = 120  # of a box
_LONGEST_VALUE, _MOST_VALUES = 110, 14
_LEAST = 2  # labels that head no lists


Taken = tuple[list[Line], int]  # the lines that stand for so many of the page's
_NOTHING: Taken = ([], 0)


def straighten(lines: list[Line]) -> list[Line]:
    """Each label and its first value as one line with a tab between, further values in lines that begin with one."""
    out: list[Line] = []
    at = 0
    while at < len(lines):
        taken, count = _NOTHING
        for take in (_stacked, _glued, _tabbed):
            taken, count = (taken, count) if count else take(lines, at)
        out += taken if count else lines[at : at + 1]
        at += count or 1
    return out


def _stacked(lines: list[Line], at: int) -> Taken:
    """ "Air date", "4 May 2019", "Directed by", "Ana Ruiz": labels above their values."""
    out: list[Line] = []
    labels: list[str] = []
    end = at
    while end < min(len(lines), at + _MOST_LINES) and (_is_label(lines[end]) or (labels and _is_head(lines, end))):
        if _is_head(lines, end):
            out.append(replace(lines[end], paragraph=lines[at].paragraph))
            end += 1
            continue
        values = _values(lines, end + 1)
        if not values:
            break
        labels.append(lines[end].text.rstrip(": "))
        out += _side_by_side(labels[-1], values, lines[at].paragraph)
        end += 1 + len(values)
    return (out, end - at) if _make_a_box(labels) else _NOTHING


def _side_by_side(label: str, values: list[str], paragraph: int) -> list[Line]:
    return [Line(f"{label if not place else ''}\t{value}", paragraph) for place, value in enumerate(values)]


def _make_a_box(labels: list[str]) -> bool:
    """Whether labels are those of a box: each once, and some that head no lists elsewhere."""
    return sum(not heads_lists(label) for label in labels) >= _LEAST and len(set(labels)) == len(labels)


def _is_label(line: Line) -> bool:
    return is_label(line.text)


def _is_head(lines: list[Line], at: int) -> bool:
    """Whether a line heads a part of the box, with a label right below."""
    return (
        at + 1 < len(lines)
        and heads_part(lines[at].text)
        and lines[at + 1].paragraph == lines[at].paragraph
        and _is_label(lines[at + 1])
    )


def _values(lines: list[Line], at: int) -> list[str]:
    """The values below a label: one, and those that stand right below it up to the next label."""
    end = at
    while end < len(lines) and end - at < _MOST_VALUES and _may_be_value(lines[end]):
        if end > at and (lines[end].paragraph != lines[at].paragraph or _is_head(lines, end)):
            break
        if _is_label(lines[end]) and (end > at or not _is_value_too(lines, end)):
            break
        end += 1
    return [line.text for line in lines[at:end]]


def _is_value_too(lines: list[Line], at: int) -> bool:
    """Whether a label stands where a value is due ("Type", "Series"), with a label below it."""
    return at + 1 < len(lines) and _is_label(lines[at + 1])


def _may_be_value(line: Line) -> bool:
    return len(line.text) <= _LONGEST_VALUE and not (line.bullet or line.is_prose) and len(line.cells) == 1


def _glued(lines: list[Line], at: int) -> Taken:
    """ "Genre Sitcom", "Created by Deb Dean", "Language English": labels and values with but a space between."""
    out: list[Line] = []
    labels: list[str] = []
    end = at
    while end < min(len(lines), at + _MOST_LINES) and _goes_on(lines, at, end):
        line = lines[end]
        if found := split_label(line.text):
            labels.append(found[0])
            out += _side_by_side(found[0], [found[1]], line.paragraph)
        elif labels and heads_part(line.text):
            out.append(line)
        elif not labels or line.text[-1] in ".!?:":
            break
        else:
            out.append(replace(line, raw=f"\t{line.text}"))
        end += 1
    return (out, end - at) if len(labels) > _LEAST and _make_a_box(labels) else _NOTHING


def _tabbed(lines: list[Line], at: int) -> Taken:
    """A run of "Label<tab>value" in which further values stand in lines of their own."""
    if at and "\t" in lines[at - 1].raw and lines[at - 1].paragraph == lines[at].paragraph:
        return _NOTHING  # taken with the lines above, or not at all
    same = _run(lines, at) if _is_labelled(lines[at]) else []
    labelled = [_is_labelled(line) for line in same]
    if sum(labelled) <= _LEAST or all(labelled):
        return _NOTHING
    out = [
        line if labelled[i] or line.raw[:1] == "\t" or heads_part(line.text) else replace(line, raw=f"\t{line.raw}")
        for i, line in enumerate(same)
    ]
    return out, len(same)


def _run(lines: list[Line], at: int) -> list[Line]:
    end = at
    while end < len(lines) and (_goes_on(lines, at, end) or _is_labelled(lines[end])):
        end += 1
    return lines[at:end]


def _goes_on(lines: list[Line], first: int, at: int) -> bool:
    return lines[at].paragraph == lines[first].paragraph and _may_be_value(lines[at])


def _is_labelled(line: Line) -> bool:
    """Whether a line is a label, a tab and a value."""
    label, tab, value = line.raw.partition("\t")
    return bool(tab and value.strip()) and "\t" not in value and is_label(label.strip())
