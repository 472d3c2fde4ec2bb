"""Words into the skeletons of their consonants, equal where only the transliteration differs.

Vowels are left out but for the first letter, where all are one; consonants that alphabets and ears exchange (kh, h, x,
k, g; sh, s, z, tz, ch) fall together. The idea is Soundex (R. C. Russell, US patent 1,261,167 of 1918), without its cut
after four signs.
"""

from __future__ import annotations

import re
from functools import lru_cache

from showbible.resolving.likeness.lost import LOST

# What is written, and the consonant that is kept; asked in this order. An "h" counts only before a vowel.
_RULES = tuple(
    (re.compile(written), kept)
    for written, kept in (
        ("shch|sch|sh|tch|tsch|ch|cz|tz|ts|dzh|dj|zh|c(?=[eiy])", "s"),
        ("ph", "v"),
        ("gh|kh|ck|qu|ks", "k"),
        ("(?<=[^aeiouyj])h|h(?![aeiouyj])", ""),
        ("[ckqgxh]", "k"),
    )
)
_CLASSES = str.maketrans("zwfd", "svvt")
_FIRST_VOWELS = re.compile("^[aeiouyj]+")
_VOWELS = re.compile(f"[aeiouyj{re.escape(LOST)}]+")
_TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=1 << 17)
def skeleton(word: str) -> str:
    """The consonants of a folded word: "evgeniy" and "evgeny" give "Avkn". Lost letters are taken for vowels."""
    for written, kept in _RULES:
        word = written.sub(kept, word)
    return _TWICE.sub(r"\1", _VOWELS.sub("", _FIRST_VOWELS.sub("A", word.translate(_CLASSES))))
