"""The labels that pages set before a value ("Running Time", "Directed by"), and the properties that they name."""

from __future__ import annotations

from functools import cache

import regex as re

from showbible.reading.words import table


@cache
def _properties() -> dict[str, str]:
    return {key(label): name for name, listed in table("labels").items() for label in listed}


def key(label: str) -> str:
    """A label as it is looked up: without case, stops and doubled spaces."""
    return re.sub(r"\s+", " ", label.strip(" :.•").lower())


def property_of(label: str) -> str | None:
    """The property that a label names, in any of its usual spellings."""
    return _properties().get(key(label))
