"""Short texts and names, compared without case, accents, punctuation or a leading article."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_NOT_WORD = re.compile(r"[^\w]+")
_ARTICLE = re.compile(r"^(the|a|an) (?=.)")
# Latin letters that Unicode does not take apart into a letter and an accent.
_LETTERS = str.maketrans({"ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """The text as it is compared: "The Star-Gazer" and "star gazer" fold to the same."""
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = plain.replace("'", "").replace("’", "")
    return _ARTICLE.sub("", _NOT_WORD.sub(" ", plain).strip())


def key(value: object) -> str:
    return fold(str(value)) or str(value)


def agrees(one: object, other: object) -> bool:
    return key(one) == key(other)


def precision(value: object) -> int:
    return 0


def show(value: object) -> str:
    return str(value)
