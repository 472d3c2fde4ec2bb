"""Words that say of people in a cast whether they are new to it or have been in it before."""

from __future__ import annotations

import regex as re

NEW, RETURNING = "new", "returning"

_CAST = (
    r"(?:cast|characters?|faces|stars?|actors?|actress(?:es)?|regulars?|ensemble|line-?up|additions?|arrivals?|players)"
)
_SHOW = r"(?:cast|ensemble|line-?up|series|show|drama|comedy|sitcom|franchise|(?:\p{L}+ )?season)"

# What a line above a list says of all in it.
_ABOVE = {
    NEW: re.compile(
        rf"\bnew(?: \p{{L}}+)? {_CAST}\b|\bnew (?:and|&)|\bnewcomers?\b|\bwho[’']s new\b|\bnew to the {_SHOW}\b|"
        rf"\bjoin(?:s|ed|ing)?\b(?! forces)",
        re.IGNORECASE,
    ),
    RETURNING: re.compile(
        r"\breturn(?:s|ed|ing|ees?)?\b|\b(?:coming|comes?|are|is|who[’']s) back\b|\brepris(?:es?|ing)\b", re.IGNORECASE
    ),
}
# What a sentence says of all whom it names, by how it opens.
_OPENS = {
    NEW: re.compile(
        rf"(?:[\p{{L}}\d]+ )?[Nn]ewcomers\b|"
        rf"(?:Also )?[Jj]oining (?:them|her|him|(?:\p{{L}}+ ){{1,3}}{_SHOW}) (?:are|is)\b"
    ),
    RETURNING: re.compile(
        r"(?:Also )?[Rr]eturning (?:are|is|\p{Ll}+ members)\b|(?:Also )?[Bb]ack (?:again )?(?:are|is)\b"
    ),
}
# What stands just before the name of whom it is said.
_BEFORE = {NEW: re.compile(r"\b[Nn]ewcomers? $"), RETURNING: re.compile(r"\b[Rr]eturning (?:\p{Ll}+ )?$")}
# What stands at the name or behind it, with no comma between. Who joins the main cast may have been a guest before.
_AT = {
    NEW: re.compile(
        rf"Newcomers? \p{{Lu}}|\p{{Lu}}[^,;:.()–—]{{0,60}}? (?:joins?|joining) (?!(?:the|its|their) (?:main|regular)\b)"
        rf"(?:[\p{{Ll}}\d’'-]+ ){{0,4}}?{_SHOW}\b"
    ),
    RETURNING: re.compile(
        r"\p{Lu}[^,;:.()–—]{0,60}? (?:returns?|(?:is|are) (?:returning|back|coming back)|comes? back|"
        r"(?:will )?repris(?:es?|ing))\b"
    ),
}


def arrival_above(lead: str) -> str | None:
    """What the line above a list says of all in it: that they are `NEW`, or `RETURNING`; None where neither or both."""
    said = [arrival for arrival, pattern in _ABOVE.items() if pattern.search(lead)]
    return said[0] if len(said) == 1 else None


def arrival_told(sentence: str, place: int) -> str | None:
    """What a sentence says of somebody whom it names at this place: that he is `NEW`, or `RETURNING`."""
    return next(
        (
            arrival
            for arrival in (NEW, RETURNING)
            if _OPENS[arrival].match(sentence)
            or _BEFORE[arrival].search(sentence[:place])
            or _AT[arrival].match(sentence, place)
        ),
        None,
    )
