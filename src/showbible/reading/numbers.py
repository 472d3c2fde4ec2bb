"""Counting words and numerals to numbers."""

from __future__ import annotations

import regex as re

_CARDINALS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
_ORDINALS = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
_FIRST = dict.fromkeys(("inaugural", "pilot", "debut", "single", "opening", "maiden", "freshman", "introductory"), 1)
_OTHERS = {"a dozen": 12, "dozen": 12, "sophomore": 2, "junior": 3, **_FIRST}
_ROMAN = {"ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}

WORDS: dict[str, int] = {
    **{word: number for number, word in enumerate(_CARDINALS)},
    **{word: number for number, word in enumerate(_ORDINALS)},
    **_OTHERS,
    **_TENS,
}

_DIGITS = "|".join(_CARDINALS[1:10])
_COMPOUND = rf"(?:twenty|{'|'.join(_TENS)})(?:[ -](?:{_DIGITS})\b)?"
CARDINAL = rf"(?:\d{{1,4}}|a dozen|{_COMPOUND}|" + "|".join(sorted(_CARDINALS, key=len, reverse=True)) + ")"
ORDINAL = r"(?:\d{1,3}(?:st|nd|rd|th)|" + "|".join(sorted([*_ORDINALS, "sophomore"], key=len, reverse=True)) + ")"
FIRST = "opening|debut|inaugural|maiden|freshman"  # words for the first season
# a number as titles give it: "2", "02", "two", "II"
NUMERAL = r"(?:\d{1,3}|(?-i:[IVX]{1,4}\b)|" + "|".join(sorted(_CARDINALS[1:], key=len, reverse=True)) + ")"

_OF_SEASON = re.compile(r"^(?:season|series|s) ?(?=\d)", re.IGNORECASE)


def number(words: str) -> int | None:
    """The number that a word or numeral says: "ten", "forty-two", "10", "10th", "II"; None where it says none."""
    text = words.strip().lower()
    if text.isdigit():
        return int(text)
    if text[:-2].isdigit() and text[-2:] in ("st", "nd", "rd", "th"):
        return int(text[:-2])
    tens, _, ones = text.replace(" ", "-").partition("-")
    if ones in WORDS and (tens in _TENS or tens == "twenty"):
        return WORDS[tens] + WORDS[ones]
    return WORDS.get(text, _ROMAN.get(text))


def season_number(cell: str) -> int | None:
    """The season that a cell of a column of seasons gives: "3", "S3", "Season 3", "Three"; None where it gives none."""
    return number(_OF_SEASON.sub("", cell))
