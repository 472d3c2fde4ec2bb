"""A value as it is shown: pieces of text, of which those that name a thing of the guide are links."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from showbible.claims import properties
from showbible.guide.presenting.wording import plain

Links = Mapping[str, str]  # part of the value -> URL of the thing that it names
_PLAIN_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a value; `time` is the machine's form of a date."""

    text: str
    url: str = ""
    time: str = ""


def pieces(property_: str, value: Any, links: Links) -> tuple[Piece, ...]:
    show = _SHOW.get(properties()[property_].value)
    return show(value, links) if show else (Piece(plain(property_, value), links.get("", "")),)


def _casting(value: Any, links: Links) -> tuple[Piece, ...]:
    person = Piece(value["person"], links.get("person", ""))
    if not value.get("character"):
        return (person,)
    return person, Piece(" as "), Piece(value["character"], links.get("character", ""))


def _relation(value: Any, links: Links) -> tuple[Piece, ...]:
    return Piece(f"{value['kind']} of "), Piece(value["to"], links.get("to", ""))


def _date(value: Any, links: Links) -> tuple[Piece, ...]:
    return (Piece(plain("release_date", value), time=value if _PLAIN_DATE.fullmatch(value) else ""),)


# kind of value -> how it is shown; the others are shown whole.
_SHOW: dict[str, Callable[[Any, Links], tuple[Piece, ...]]] = {
    "casting": _casting,
    "relation": _relation,
    "date": _date,
}
