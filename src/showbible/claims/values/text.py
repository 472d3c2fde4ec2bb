"""Short texts and names, compared without case, accents, punctuation or a leading article."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ARTICLE = re.compile(r"^(the|a|an) (?=.)")
_ASCII_WORD = re.compile(r"\w+")
# Only the accents of Latin, Greek and Cyrillic are left out: elsewhere a mark is part of the letter.
_ACCENTS = re.compile(r"[\u0300-\u036f]")
# Latin letters that Unicode does not take apart into a letter and an accent, and marks inside a word.
_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "'": "", "’": ""}
)


def plain(text: str) -> str:
    """The words of the text in lower case, without accents and punctuation, a space between them."""
    return _name(text) if len(text) <= _LONGEST_NAME else _page(text)


_LONGEST_NAME = 300  # characters of what is kept by the thousand; of pages only a few are


def _plain(text: str) -> str:
    if text.isascii():
        return " ".join(_ASCII_WORD.findall(text.lower().replace("'", "")))
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).casefold().translate(_LETTERS)
    bare = unicodedata.normalize("NFC", bare)
    return " ".join(bare.translate(_SPACED).split())


class _Spaced(dict[int, str]):
    """A letter's number -> the letter, or a space where it belongs to no word; filled as it is asked."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        in_word = letter.isalnum() or letter == "_" or unicodedata.category(letter).startswith("M")
        spaced = letter if in_word else " "
        if len(self) < _KEPT:
            self[code] = spaced
        return spaced


_name, _page = lru_cache(maxsize=65536)(_plain), lru_cache(maxsize=16)(_plain)
_KEPT = 10_000  # letters; a page may have any of a million
_SPACED = _Spaced()


def fold(text: str) -> str:
    """The text as it is compared: "The Star-Gazer" and "star gazer" fold to the same."""
    return _folded(text) if len(text) <= _LONGEST_NAME else _ARTICLE.sub("", plain(text))


@lru_cache(maxsize=65536)
def _folded(text: str) -> str:
    return _ARTICLE.sub("", plain(text))


def key(value: object) -> str:
    return fold(str(value)) or str(value)


def agrees(one: object, other: object) -> bool:
    return key(one) == key(other)


def precision(value: object) -> int:
    return 0


def show(value: object) -> str:
    return str(value)
