"""Plain text in, its lines in paragraphs out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from showbible.pages.passage import clean, one_line

BULLET = re.compile(r"(?:[•‣▪●○◦·*→]|[-–—](?=\s)|\d{1,3}[.)](?=\s))\s*(?=\S)")
# Two spaces behind a full stop only part sentences, as typewriters did.
_GAP = re.compile(r"\s*\t\s*|(?<![.!?]) \s+|(?<=[.!?]) \s{2,}")
_RULE = re.compile(r"\s*(?:[=_*~#+-]\s?){5,}\s*")
_RULED = re.compile(r"\s*[=*~#-]{3,}\s+(?P<text>\w.{0,60}?)\s+[=*~#-]{3,}\s*")
_SENTENCE_END = re.compile(r"[.!?…][”’\"')\]]*(?=\s|$)")

_FULL_STOP = re.compile(r"\.[”’\"')\]]*$")  # headlines ask and exclaim, but hardly ever close with one


_LABEL = re.compile(r"(?P<label>[A-Z][^:.!?;]{0,38}):\s+(?P<value>\S.*)")
# Links to a wiki's editor and to its sources, as they are copied along.
_EDIT = re.compile(r"[ \t]*\[ ?(?:edit(?: source| section)?|hide|show)(?: ?\| ?edit source)? ?\]", re.IGNORECASE)
_SOURCE = re.compile(r"(?<=[^\s\[(])\[(?:\d{1,3}|[a-z]|citation needed)\]", re.IGNORECASE)
_ABBREVIATED = re.compile(
    r"(?P<label>(?:No|Nr|Exec|Prod|Assoc|Asst|Orig|Approx|Ep|Dir)\.[^:.!?;]{0,30}):\s+(?P<value>\S.*)"
)
_SPEAKER = re.compile(r"([A-Z][\w.’-]*(?: [A-Z][\w.’-]*){0,2}): \S")


@dataclass
class Line:
    """A line that is not blank; `paragraph` counts the runs of lines between blank ones.

    `speaks` is set in an interview, on lines that open with who speaks; `heads` on those that a wiki lets one edit
    as the heading of a section, or that stand between rules.
    """

    raw: str
    paragraph: int
    speaks: bool = False
    heads: bool = False

    @cached_property
    def text(self) -> str:
        return one_line(self.raw)

    @cached_property
    def cells(self) -> list[str]:
        """What stands in columns, set off by tabs or by two spaces and more."""
        return [one_line(cell) for cell in _GAP.split(self.raw.strip())]

    @cached_property
    def indent(self) -> int:
        expanded = self.raw.expandtabs(4)
        return len(expanded) - len(expanded.lstrip())

    @cached_property
    def bullet(self) -> re.Match[str] | None:
        return BULLET.match(self.text)

    @cached_property
    def words(self) -> int:
        return self.text.count(" ") + 1

    @cached_property
    def is_prose(self) -> bool:
        """Whether somebody wrote this to be read: a long line, or sentences."""
        if self.bullet or len(self.cells) > 2 or self.words < 10:
            return False
        ends = len(_SENTENCE_END.findall(self.text))
        return bool(ends and (self.words >= 22 or ends > 1 or _FULL_STOP.search(self.text)))

    @cached_property
    def pair(self) -> tuple[str, str] | None:
        """A label and its value, by a colon or by a gap."""
        if self.bullet or self.raw[:1] == "\t":
            return None
        if len(self.cells) == 2 and len(self.cells[0]) <= 40 and self.cells[0].count(" ") < 5:
            return self.cells[0], self.cells[1]
        match = None if self.speaks else _LABEL.fullmatch(self.text) or _ABBREVIATED.fullmatch(self.text)
        whole = match is not None and match["label"].count("(") == match["label"].count(")")
        if match and whole and match["label"].count(" ") < 4 and len(match["value"]) <= 200:
            return match["label"], match["value"]
        return None


def split_lines(text: str) -> list[Line]:
    """The lines that are not blank; a form feed or a rule of dashes ends a paragraph as a blank line does."""
    lines: list[Line] = []
    paragraph, blank = 0, False
    for raw in _SOURCE.sub("", clean(text)).replace("\f", "\n\n").split("\n"):
        if not raw.strip() or _RULE.fullmatch(raw):
            blank = True
            continue
        paragraph += blank and bool(lines)
        blank = False
        ruled = _RULED.fullmatch(raw)
        own = ruled["text"] if ruled else _EDIT.sub("", raw) if "[" in raw else raw
        lines.append(Line(own.rstrip() or raw.rstrip(), paragraph, heads=own != raw))
    _mark_speakers(lines)
    return lines


def _mark_speakers(lines: list[Line]) -> None:
    """Where two names and more open several paragraphs each ("L: …", "IK: …"), somebody is being interviewed."""
    said = [(line, match[1]) for line in lines if (match := _SPEAKER.match(line.text)) and not line.bullet]
    often = [name for name, count in Counter(name for _, name in said).items() if count > 2]
    for line, _ in said if len(often) > 1 else ():
        line.speaks = True


def run_of(lines: list[Line], at: int, holds: Callable[[Line], bool], most: int | None = None) -> list[Line]:
    """The lines from `at` on for which `holds` is true, up to the first for which it is not."""
    end = at
    last = len(lines) if most is None else min(len(lines), at + most)
    while end < last and holds(lines[end]):
        end += 1
    return lines[at:end]


def is_labelled(lines: list[Line], at: int) -> bool:
    """Whether the line is one of a run of labels with values ("Written by: …" below "Directed by: …")."""
    near = [at - 1] * follows(lines, at) + [at + 1] * follows(lines, at + 1)
    return lines[at].pair is not None and any(lines[i].pair is not None for i in near)


def follows(lines: list[Line], at: int) -> bool:
    """Whether a line stands right beneath the one before it."""
    return 0 < at < len(lines) and lines[at].paragraph == lines[at - 1].paragraph
