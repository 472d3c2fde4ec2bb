"""Text into the words by which it is indexed and looked for."""

from __future__ import annotations

import re

from showbible.claims.values.text import fold, plain

# Thai, Lao, Burmese, Khmer, Japanese and Chinese are written without spaces between words.
_UNSPACED = r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]"
_RUN = re.compile(f"{_UNSPACED}+")
LONGEST = 60  # letters of a word: what is longer is cut


def spelled(text: str) -> str:
    """The words without case, accents and punctuation; of script without spaces each two letters, and the last."""
    return _cut(_RUN.sub(_pairs, plain(text)))


def whole(name: str) -> str:
    """A name as it is held against all that was asked: as `spelled`, without a leading article."""
    return _cut(_RUN.sub(_pairs, fold(name)))


def asked(text: str) -> list[str]:
    """The words to look for: of script without spaces, the last letter stands in a pair already."""
    words = whole(text).split()
    return [word for at, word in enumerate(words) if not (at and _is_tail(words[at - 1], word))]


def _pairs(run: re.Match[str]) -> str:
    letters = run[0]
    return f" {' '.join(letters[at : at + 2] for at in range(len(letters)))} "


def _is_tail(before: str, word: str) -> bool:
    return len(word) == 1 and len(before) == 2 and before[1] == word and bool(_RUN.match(word))


def _cut(text: str) -> str:
    return " ".join(word[:LONGEST] for word in text.split())
