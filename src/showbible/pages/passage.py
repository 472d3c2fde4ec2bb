"""Fragments of text in, one clean passage out, with the stretches that the page sets off."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

from showbible.pages.page import Mark

# What shows nothing and breaks words apart in search: soft hyphens, joiners, direction and byte order marks, controls.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff]"
)
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text whose marks are counted from its own start."""

    text: str
    marks: tuple[Mark, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text)


def clean(text: str) -> str:
    """The text in composed form (NFC) and without characters that show nothing."""
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", _UNSEEN.sub("", text))


def one_line(text: str) -> str:
    """Clean text with every run of white space made one space."""
    return _SPACES.sub(" ", clean(text)).strip()


def shifted(marks: tuple[Mark, ...], by: int) -> list[Mark]:
    return [replace(mark, start=mark.start + by, end=mark.end + by) for mark in marks]


class Inline:
    """Collects the text of one passage, white space as a browser shows it, and its marks."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._space = False  # white space seen, not yet written
        self._marks: list[Mark] = []

    def write(self, text: str) -> None:
        """Take a fragment as it stands in the page."""
        text = clean(text)
        words = text.split()
        if not words:
            self._space = self._space or bool(text)
            return
        self._put(" ".join(words), space=self._space or text[0].isspace())
        self._space = text[-1].isspace()

    def line_break(self) -> None:
        if self._length and not self._parts[-1].endswith("\n"):
            self._parts.append("\n")
            self._length += 1
        self._space = False

    def place(self) -> int:
        """Where the next word will start, as near as can be told."""
        return self._length

    def mark(self, kind: str, start: int, href: str | None = None) -> None:
        """Set off what was written since `start`."""
        if self._length > start:
            self._marks.append(Mark(kind, start, self._length, href))

    def passage(self) -> Passage:
        text = "".join(self._parts)
        stripped = text.rstrip()
        return Passage(stripped, tuple(self._trimmed(text, len(stripped))))

    def _put(self, text: str, *, space: bool) -> None:
        if space and self._length and not self._parts[-1].endswith("\n"):
            text = " " + text
        self._parts.append(text)
        self._length += len(text)

    def _trimmed(self, text: str, end: int) -> list[Mark]:
        marks = []
        for mark in self._marks:
            start, stop = mark.start, min(mark.end, end)
            while start < stop and text[start].isspace():
                start += 1
            if start < stop:
                marks.append(replace(mark, start=start, end=stop))
        return marks
