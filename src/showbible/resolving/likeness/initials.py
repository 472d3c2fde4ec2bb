"""Letters that stand for words: "J. J.", "J.J." and "JJ" are one writing."""

from __future__ import annotations

import re

_DOTTED = re.compile(r"\b(?:[^\W\d_]\. ?)+[^\W\d_]\b(?![?\ufffd])\.?")
_NO_LETTER = re.compile(r"[. ]")


def joined(name: str) -> str:
    """The name with dotted letters that follow each other as one word: "2 A.M." is "2 AM", "J. J. Abel" "JJ Abel"."""
    return _DOTTED.sub(lambda found: _NO_LETTER.sub("", found[0]), name) if "." in name else name
