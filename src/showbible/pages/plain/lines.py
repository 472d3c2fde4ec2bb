"""Plain text in, its lines in paragraphs out."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from showbible.pages.passage import clean, one_line

BULLET = re.compile(r"(?:[•‣▪●○◦·*→]|[-–—](?=\s)|\d{1,3}[.)](?=\s))\s*(?=\S)")
_GAP = re.compile(r"\s*\t\s*|\s{2,}")
_SENTENCE_END = re.compile(r"[.!?…][”’\"')\]]*(?=\s|$)")

_FULL_STOP = re.compile(r"\.[”’\"')\]]*$")  # headlines ask and exclaim, but hardly ever close with one


_SPEAKER = re.compile(r"([A-Z][\w.’-]*(?: [A-Z][\w.’-]*){0,2}): \S")


@dataclass(slots=True)
class Line:
    """A line that is not blank; `paragraph` counts the runs of lines between blank ones.

    `speaks` is set in an interview, on lines that open with who speaks.
    """

    raw: str
    paragraph: int
    speaks: bool = False
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
    _mark_speakers(lines)
    return lines


def _mark_speakers(lines: list[Line]) -> None:
    """Where two names and more open several paragraphs each ("L: …", "IK: …"), somebody is being interviewed."""
    said = [(line, match[1]) for line in lines if (match := _SPEAKER.match(line.text)) and not line.bullet]
    often = [name for name, count in Counter(name for _, name in said).items() if count > 2]
    for line, _ in said if len(often) > 1 else ():
        line.speaks = True
