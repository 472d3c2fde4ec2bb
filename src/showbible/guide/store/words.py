"""Words that are looked for, in folded texts: one is found where a word begins so."""

from __future__ import annotations

import re

# Thai, Lao, Burmese, Khmer, Japanese and Chinese are written without spaces between words.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]")


def beginnings(word: str) -> tuple[str, ...]:
    """What stands in a text that holds the word, but for one that begins with it."""
    return (word,) if _UNSPACED.match(word) else (f" {word}", f"\n{word}")


def holds(folded: str, word: str) -> bool:
    """Whether the text holds the word, or one that begins so."""
    return folded.startswith(word) or any(each in folded for each in beginnings(word))
