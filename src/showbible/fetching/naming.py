"""Names from outside in, names that are safe to print and to store out."""

from __future__ import annotations

import re

# control characters, halves of characters that are no text, line ends, and what turns the direction of writing
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u202a-\u202e\u2066-\u2069]")
LONGEST_REASON = 300


def shown(name: str) -> str:
    """The name on one line, with a replacement character for each that could deceive or break."""
    return _UNSAFE.sub("\ufffd", name)


def shortened(reason: str) -> str:
    line = shown(reason)
    return line if len(line) <= LONGEST_REASON else line[:LONGEST_REASON] + "…"


def megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:g} MiB"
