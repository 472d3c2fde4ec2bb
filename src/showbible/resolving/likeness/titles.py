"""Titles of works, seasons and episodes into forms that are equal where only the writing differs.

Forms are for comparing, never for showing. They have letters, digits and single spaces only, and `LOST` for each lost
letter. A title without any letter or digit is its own form.
"""

from __future__ import annotations

import re
from functools import lru_cache

from showbible.resolving.likeness.initials import joined
from showbible.resolving.likeness.lost import folded_title
from showbible.resolving.likeness.numerals import CARDINAL, numeral

_KEPT = 1 << 18  # titles; a form takes some ten microseconds to work out, and most are asked for again

# Words that number what follows them, and how they are written.
_NUMBERING = {
    "act": "act",
    "book": "book",
    "chapter": "chapter",
    "episode": "episode|ep",
    "number": "number",
    "part": "part|pt",
    "season": "season",
    "volume": "volume|vol",
}
_WORDS = {written: word for word, forms in _NUMBERING.items() for written in forms.split("|")}
_ROMAN = r"(?:x{1,3}(?:ix|iv|vi{0,3}|i{1,3})|x{2,3}|ix|iv|vi{1,3}|i{2,3})"  # no single letter: it may be a word
_AT_AN_END = r"(?=\s*(?:$|[^\w\s?\ufffd]))"
_OF_SO_MANY = r"(?:\s*(?:of|/)\s*(?:\d{1,3}|" + CARDINAL + r"))?"
_NUMBERED = re.compile(
    rf"\b({'|'.join(_WORDS)})\b\.?\s*#?\s*(\d{{1,3}}\b|{CARDINAL}|{_ROMAN}\b|[ivx]{_AT_AN_END}){_OF_SO_MANY}",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(rf"(?<=\S)\s*[(\[](\d{{1,2}}|{_ROMAN}|[ivx]){_OF_SO_MANY}[)\]]\s*$", re.IGNORECASE)
_SECOND_OR_THIRD = re.compile(r"(?<=\w )(III?|iii?)\b")
_LATER = re.compile(rf"(?<=\w )({_ROMAN.upper()}|V){_AT_AN_END}")

_ARTICLE_LAST = re.compile(r"^(.+), (the|an?|le|la|les|der|die|das|el|il)$", re.IGNORECASE)
_UNTITLED = re.compile(r"^episode\s*#\d+\.(\d+)$", re.IGNORECASE)  # "Episode #2.5": the fifth of season 2
# What is written in two ways, and the one that is kept.
_WRITINGS = (
    (re.compile(r"\s*&\s*"), " and "),
    (re.compile(r"\bversus\b", re.IGNORECASE), "vs"),
    (re.compile(r"\bmister\b", re.IGNORECASE), "mr"),
    (re.compile(r"(?<=\d)\s*%"), " percent"),
    (re.compile(r"(?:\bno\. ?|№ ?)(?=\d)", re.IGNORECASE), "number "),
    (re.compile(r"(?<=\d),(?=\d{3}\b)"), ""),
    (_ARTICLE_LAST, r"\2 \1"),
    (_UNTITLED, r"episode \1"),
)
_HOUR = re.compile(r"(?<=\d) (?=[ap]m\b)")
_YEAR = re.compile(r"(?<=\S)\s*\(((?:18|19|20)\d\d)\)?\s*$")
_FOREIGN_ARTICLE = re.compile(r"^(?:les?|der|das|el|los|il) (?=.)")
_PART = re.compile(r"(?<=\S) part \d+$")
_CARDINAL = re.compile(rf"\b{CARDINAL}")


def title_form(title: str) -> str:
    """The title as it is compared: "Law & Order: Part II" and "Law and Order (2)" both give "law and order part 2".

    Numbers in words or Roman numerals become digits where they number something, and nowhere else: "Malcolm X",
    "I, Robot" and "V" stay as they are. A year stays part of the title: `without_year` takes it off.
    """
    return _title_form(title)


@lru_cache(maxsize=_KEPT)
def _title_form(title: str) -> str:
    text = joined(title.strip())
    for pattern, kept in _WRITINGS:
        text = pattern.sub(kept, text)
    text = _NUMBERED.sub(lambda found: f"{_WORDS[found[1].lower()]} {numeral(found[2])}", text)
    text = _IN_BRACKETS.sub(lambda found: f" part {numeral(found[1])}", text)
    for pattern in (_SECOND_OR_THIRD, _LATER):
        text = pattern.sub(lambda found: str(numeral(found[1])), text)
    return _HOUR.sub("", folded_title(text)) or title.strip()


@lru_cache(maxsize=_KEPT)
def tight_form(title: str) -> str:
    """A looser form, without spaces: "Air Waves" is "Airwaves", "Twenty Years" "20 Years", "Le Magicien" "Magicien".

    A title that is nothing but a number keeps it in words: the films "Nine" and "9" are two.
    """
    form = title_form(title)
    if " " in form and numeral(form) is None:
        form = _CARDINAL.sub(lambda found: str(numeral(found[0])), _FOREIGN_ARTICLE.sub("", form))
    return form.replace(" ", "")


def base_form(title: str) -> str:
    """The form of a title without the number of a part at its end: "Show (2)" and "Show: Part One" give "show"."""
    return _PART.sub("", title_form(title))


def without_year(title: str) -> tuple[str, int | None]:
    """A title without the year in brackets at its end, and that year: "Dune (2021)" is ("Dune", 2021)."""
    found = _YEAR.search(title)
    return (title[: found.start()], int(found[1])) if found else (title, None)
