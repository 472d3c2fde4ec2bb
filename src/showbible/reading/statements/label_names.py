"""The labels that pages set before a value ("Running Time", "Directed by"), and the properties that they name."""

from __future__ import annotations

from functools import cache, lru_cache

import regex as re

from showbible.reading.words import table

_NOTE = re.compile(r"\s*(?:\[[^\]]*\]|\((?!e?s\))[^)]*\))")
_PLURAL = re.compile(r"\((?=e?s\))|(?<=\(s)\)|(?<=\(es)\)")
_AND = re.compile(r"\s*(?:[/&+,]|\band\b)\s*")
_LONGEST = 60


@cache
def _properties() -> dict[str, str]:
    return {key(label): name for name, listed in table("labels").items() for label in listed}


_BREAKS = re.compile(r"[\s_.]+")


@lru_cache(maxsize=4096)
def key(label: str) -> str:
    """A label as it is looked up: without case, stops, notes, and doubled spaces; "Writer(s)" is "writers"."""
    plain = _NOTE.sub("", _PLURAL.sub("", label.lower())) if "(" in label or "[" in label else label.lower()
    return _BREAKS.sub(" ", plain.strip(" :.•*–—-\t\n")).strip()


@lru_cache(maxsize=4096)
def property_of(label: str) -> str | None:
    """The property that a label names, in any of its usual spellings."""
    if len(label) > _LONGEST:
        return None
    plain = key(label)
    while plain not in _properties():
        first, _, rest = plain.partition(" ")
        if not rest or first not in table("label_modifiers")["words"]:
            return None
        plain = rest
    return _properties()[plain]


@lru_cache(maxsize=4096)
def properties_of(label: str) -> tuple[str, ...]:
    """All that a label names: "Created and written by" names two."""
    if name := property_of(label):
        return (name,)
    parts = [part for part in _AND.split(key(label)) if part] if len(label) <= _LONGEST else []
    found = [property_of(part) or property_of(f"{part} by") for part in parts]
    return tuple(dict.fromkeys(name for name in found if name)) if len(parts) > 1 and all(found) else ()
