"""Numbers as names write them (digits, words, Roman numerals) into whole numbers."""

from __future__ import annotations

import re

_UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_VALUES = {
    **{word: number for number, word in enumerate([*_UNITS, *_TEENS], 1)},
    **{word: 10 * number for number, word in enumerate(_TENS, 2)},
}
_LONGEST_FIRST = "|".join(sorted(_VALUES, key=len, reverse=True))
CARDINAL = rf"(?:(?:{'|'.join(_TENS)})[ -](?:{'|'.join(_UNITS)})|{_LONGEST_FIRST})\b"

_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10}
_ROMAN = re.compile(r"x{0,3}(?:ix|iv|v?i{0,3})")
_BETWEEN = re.compile(r"[ -]")


def numeral(text: str) -> int | None:
    """The number that is written: "12", "twenty-one", "IV" (up to XXXIX); None where none is."""
    text = text.lower()
    if text.isdecimal():
        return int(text)
    if text and _ROMAN.fullmatch(text):
        return _roman(text)
    words = _BETWEEN.split(text)
    return sum(_VALUES[word] for word in words) if all(word in _VALUES for word in words) else None


def _roman(text: str) -> int:
    digits = [_ROMAN_DIGITS[letter] for letter in text]
    return sum(-digit if digit < after else digit for digit, after in zip(digits, [*digits[1:], 0], strict=True))
