"""A value as it is shown: pieces of text, of which those that name a thing of the guide are links."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from showbible.claims import properties
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.wording import plain

LONGEST_VALUE = 200  # characters
LONGEST_PASSAGE = 1600  # a synopsis of four paragraphs

Links = Mapping[str, str]  # part of the value -> URL of the thing that it names
_PLACE = re.compile(r"%\((\w+)\)s")
_PLAIN_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a value; `time` is the machine's form of a date, `part` which part of a casting it is."""

    text: str
    url: str = ""
    time: str = ""
    part: str = ""


def pieces(property_: str, value: Any, links: Links) -> tuple[Piece, ...]:
    """The value; pieces that are longer than anybody would look up are cut."""
    show, longest = _SHOW.get(properties()[property_].value), longest_piece(property_)
    whole = show(value, links) if show else (Piece(plain(property_, value), links.get("", "")),)
    return tuple(each if len(each.text) <= longest else replace(each, text=clip(each.text, longest)) for each in whole)


def longest_piece(property_: str) -> int:
    """How many characters of a value are shown in one piece."""
    return LONGEST_PASSAGE if properties()[property_].value == "passage" else LONGEST_VALUE


def _casting(value: Any, links: Links) -> tuple[Piece, ...]:
    person = Piece(value["person"], links.get("person", ""), part="person")
    if not value.get("character"):
        return (person,)
    character = Piece(value["character"], links.get("character", ""), part="character")
    return _parted(_("%(person)s as %(character)s"), person=person, character=character)


def _relation(value: Any, links: Links) -> tuple[Piece, ...]:
    return _parted(_("%(kind)s of %(to)s"), kind=Piece(value["kind"]), to=Piece(value["to"], links.get("to", "")))


def _parted(words: str, **named: Piece) -> tuple[Piece, ...]:
    """The words with these pieces in the places that have their names."""
    parts = _PLACE.split(words)
    return tuple(named[part] if at % 2 else Piece(part) for at, part in enumerate(parts) if part)


def _date(value: Any, links: Links) -> tuple[Piece, ...]:
    return (Piece(plain("release_date", value), time=value if _PLAIN_DATE.fullmatch(value) else ""),)


# kind of value -> how it is shown; the others are shown whole.
_SHOW: dict[str, Callable[[Any, Links], tuple[Piece, ...]]] = {
    "casting": _casting,
    "relation": _relation,
    "date": _date,
}
