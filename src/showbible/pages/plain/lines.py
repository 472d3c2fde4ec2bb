"""Plain text in, its lines in paragraphs out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from showbible.pages.passage import clean, one_line

BULLET = re.compile(r"(?:[•‣▪●○◦·*→]|[-–—](?=\s)|\d{1,3}[.)](?=\s))\s*(?=\S)")
_GAP = re.compile(r"\s*\t\s*|\s{2,}")
_SENTENCE_END = re.compile(r"[.!?…][”’\"')\]]*(?=\s|$)")

_FULL_STOP = re.compile(r"\.[”’\"')\]]*$")  # headlines ask and exclaim, but hardly ever close with one


@dataclass(slots=True)
class Line:
    """A line that is not blank; `paragraph` counts the runs of lines between blank ones."""

    raw: str
    paragraph: int
    text: str = field(init=False)
    cells: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self.text = one_line(self.raw)
        self.cells = [one_line(cell) for cell in _GAP.split(self.raw.strip())]

    @property
    def indent(self) -> int:
        return len(self.raw.expandtabs(4)) - len(self.raw.expandtabs(4).lstrip())

    @property
    def bullet(self) -> re.Match[str] | None:
        return BULLET.match(self.text)

    @property
    def words(self) -> int:
        return self.text.count(" ") + 1

    @property
    def is_prose(self) -> bool:
        """Whether somebody wrote this to be read: a long line, or sentences."""
        if self.bullet or len(self.cells) > 2:
            return False
        ends = len(_SENTENCE_END.findall(self.text))
        return bool(ends and (self.words >= 22 or (self.words >= 10 and (ends > 1 or _FULL_STOP.search(self.text)))))


def split_lines(text: str) -> list[Line]:
    """The lines that are not blank; a form feed or a rule of dashes ends a paragraph as a blank line does."""
    lines: list[Line] = []
    paragraph, blank = 0, False
    for raw in clean(text).replace("\f", "\n\n").split("\n"):
        if not raw.strip():
            blank = True
            continue
        paragraph += blank and bool(lines)
        blank = False
        lines.append(Line(raw.rstrip(), paragraph))
    return lines
