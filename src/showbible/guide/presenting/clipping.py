"""Long text, cut to what a line or a few of it can hold."""

from __future__ import annotations


def clip(text: str, longest: int) -> str:
    """The text on one line, cut after a word, or within one that is too long itself, where it is longer."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    words = cut.rsplit(" ", 1)[0] if " " in cut[longest // 2 :] else cut
    return f"{words.rstrip('.,;:')}…"
