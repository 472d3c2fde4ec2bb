"""A line of a cast list to its two sides: "Ada Brook as Nell", "Nell ..... Ada Brook", "Nell – voiced by Ada Brook"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex as re

from showbible.pages.page import Block, BlockKind
from showbible.reading.names import NAME
from showbible.reading.parts import wordings
from showbible.reading.words import table, words

LONGEST = 160


@dataclass(frozen=True, slots=True)
class Line:
    """The two sides of a line; `order` says which is the actor's where its own words tell ("as", "played by")."""

    left: str
    right: str
    how: str
    order: str | None = None  # "actor" or "character": what stands on the left
    credit: str | None = None


_SPOKEN = rf"(?:[“\"‘'][^”\"’'\n]{{1,20}}[”\"’'] )?{NAME}(?: (?:and|&) {NAME})?"
_AS = re.compile(
    rf"^(?P<left>{_SPOKEN})(?:,? (?:who )?(?:returns|returning|plays|stars|co-stars|appears|is back|"
    rf"guest[- ]stars))?,? as (?P<right>(?!.*\bas\b)\S[^\n]*)$"
)
_BY = re.compile(
    r"^(?P<left>[^\n]{1,110}?)[\s,(–—:-]+(?:is |was )?(?:played|portrayed|"
    r"voiced) by:? (?P<right>\p{Lu}[^\n.]*(?:\b\p{Lu}\.[^\n.]*){0,3}?)\)?$"
)
_VOICE = re.compile(
    r"^(?P<left>[^\n]{1,110}?)(?:\t+|\s{2,}|\s*(?:[.·…_]{3,}|…+)\s*|\s+[–—-]\s+)[Vv]oice of (?P<right>\S[^\n]*)$"
)
_DOTS = re.compile(
    r"^(?P<left>\S[^\n]{0,90}?)\s*(?:\.\s?){3,}\s*(?P<right>\S[^\n]*)$|^(?P<left>\S[^\n]{0,90}?)\s*(?:…+|"
    r"·{3,}|_{3,})\s*(?P<right>\S[^\n]*)$"
)
_DASH = re.compile(r"^(?P<left>[^\n]{2,120})\s+[–—-]+\s+(?P<right>\S[^\n]{1,120})$")
_COLON = re.compile(r"^(?P<left>[^\n:,]{2,40}):\s+(?P<right>\S[^\n]{1,100})$")
_EQUALS = re.compile(
    r"^[>•*\s]*(?P<left>[^\n=→⇒»➔|~>]{2,90}?)\s+(?:=+>?|→|⇒|»|➔|->|>|~|\|)\s+(?P<right>\S[^\n=→⇒»➔|~>]{1,90})$|"
    r"^(?P<left>[^\n.]{2,60})\.\.(?P<right>[^\n.\s][^\n]{1,60})$"
)
_BRACKET = re.compile(r"^(?P<left>[^\n()]{2,60}?)\s+\((?P<right>[^()\n]{2,70})\)\.?$")
_STACKED = re.compile(r"^(?P<left>[^\n]{2,60})\n(?P<right>[^\n]{2,80})$")
_OPEN = (
    ("dots", _DOTS),
    ("equals", _EQUALS),
    ("dash", _DASH),
    ("bracket", _BRACKET),
    ("stacked", _STACKED),
    ("colon", _COLON),
)

_NOTE = re.compile(
    r"\s*[(\[](?P<note>[^()\[\]]*\b(?:voice|uncredited|credit only|episodes?|eps?\.?|seasons?|series|"
    r"recurring|guest|cameo|unknown|main|supporting|regular|starring|archive|until|from|since|main|special|"
    r"not known|as a child|as child|"
    r"younger|older|flashbacks?|"
    r"pilot|\d{4})\b[^()\[\]]*)[)\]]",
    re.IGNORECASE,
)


_NO_LABELS = ("captain", "season", "work")


@cache
def _labels() -> frozenset[str]:
    """What stands before a value that is no actor: "Director", "Genre"."""
    return frozenset(label for name, listed in table("labels").items() if name not in _NO_LABELS for label in listed)


def is_label(side: str) -> bool:
    plain = side.lower().strip(" :.*")
    last = plain.split()[-1] if plain else ""
    return (
        plain in _labels()
        or last in ("by", "with")
        or (last.removeprefix("co-") in words("crew") and last != "host")
        or plain.startswith("dir")
    )


_SIZE = r"(?:main|lead|support(?:ing)?|guest|recurring|minor|special|regular)"
_COUNTED = re.compile(
    rf"\(?\d+ (?:episodes?|eps?)\b.{{0,20}}|\(?{_SIZE}(?: (?:role|cast|part|appearance))?\)?", re.IGNORECASE
)
_SIZED = re.compile(rf"\s+(?P<note>{_SIZE} (?:role|cast|part|appearance))$", re.IGNORECASE)


def line_of(block: Block, text: str) -> Line | None:
    """The sides of a block that is one line of a cast list; None where it is none."""
    if block.end - block.start > LONGEST:
        return None
    said = text[block.start : block.end].strip()
    if block.kind is BlockKind.PARAGRAPH and said.endswith(".") and not re.search(r"\.{3}|…|\b[JS]r\.$", said):
        return None  # a sentence
    filled = [cell for cell in block.cells if any(letter.isalnum() for letter in text[cell.start : cell.end])]
    if block.kind is BlockKind.ITEM and len(filled) > 2 and _COUNTED.fullmatch(text, filled[2].start, filled[2].end):
        filled = filled[:2]
    if block.kind is BlockKind.ROW or len(filled) == 2:
        if len(filled) != 2 or any(cell.column for cell in filled) or (filled[0].is_heading and filled[1].is_heading):
            return None
        left, right = (text[cell.start : cell.end].strip(" .…\t") for cell in filled)
        return None if "\n" in left else _line(left, right, "cells", None, _notes(said))
    return line_in(said)


_LEADS_IN = re.compile(
    r"^(?:(?:and|with|also|plus|featuring|introducing|starring|guest[- ]star(?:s|ring)?|"
    r"special guest(?: star)?s?|uncredited|"
    r"cameo|in|episodes? \d+|s\d+e\d+|(?:series|season|ep\.?) \d+|[\d.]+[.)]|\d+x\d+|\d+)[:.)]* )+(?=[\p{Lu}“\"‘])",
    re.IGNORECASE,
)


def line_in(text: str) -> Line | None:
    """The sides of a line of text."""
    lead = _LEADS_IN.match(text)
    said = text[lead.end() :] if lead and (lead.end() < len(text)) else text
    sized = _SIZED.search(said)
    said = said[: sized.start()] if sized else said
    notes = f"{lead[0] if lead else ''} {_notes(said)} {sized['note'] if sized else ''}"
    for how, pattern, order in (("as", _AS, "actor"), ("by", _BY, "character"), ("by", _VOICE, "character")):
        if found := pattern.match(said):
            credit = "voice" if re.search(r"\bvoic", found[0], re.IGNORECASE) else ""
            return _line(found["left"], found["right"], how, order, f"{notes} {credit}")
    for how, pattern in _OPEN:
        plain = said if how == "bracket" and not notes.strip() else _NOTE.sub("", said).strip()
        if found := pattern.match(plain):
            return _line(found["left"], found["right"], how, None, notes)
    return None


def _notes(said: str) -> str:
    return " ".join(found["note"] for found in _NOTE.finditer(said))


def pair_of(term: str, definition: str) -> Line | None:
    """A term and its definition as the two sides of a line."""
    if "\n" in term or len(definition) >= LONGEST:
        return None
    order = "actor" if re.match(r"as [\p{Lu}“]", definition) else None
    return _line(term, re.sub(r"^as (?=[\p{Lu}“])", "", definition), "defined", order, "")


_LEADER = re.compile(r"\s*(?:\.{4,}|…{2,})\s*")


def _line(left: str, right: str, how: str, order: str | None, notes: str) -> Line | None:
    right = _LEADER.split(right)[0] if order is None else right
    if (order is None and is_label(left)) or any(side.count("(") != side.count(")") for side in (left, right)):
        return None
    clean = [_NOTE.sub("", side).strip(" \t•*>–—-") for side in (left, right)]
    if clean[1].lower().startswith(("voice of ", "the voice of ")):
        order = order or ("character" if clean[1][0] in "vV" else None)
        clean[1], notes = re.sub(r"^(?:the )?voice of ", "", clean[1], flags=re.IGNORECASE), f"{notes} voice"
    return Line(clean[0], clean[1], how, order, wordings.credit_of(notes))
