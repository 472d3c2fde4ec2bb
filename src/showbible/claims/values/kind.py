"""What sort of thing it is inside the story: a starship is a ship, a city is a place."""

from __future__ import annotations

from showbible.claims.values.text import key, show

__all__ = ["agrees", "key", "precision", "show"]

_BROADER = {
    "starship": "ship",
    "ship": "vehicle",
    "vehicle": "object",
    "planet": "place",
    "moon": "place",
    "city": "place",
    "building": "place",
}


def agrees(one: object, other: object) -> bool:
    """Whether both can be true: one is the other, or a sort of it."""
    return key(one) in _line(key(other)) or key(other) in _line(key(one))


def precision(value: object) -> int:
    return len(_line(key(value)))


def _line(kind: str) -> list[str]:
    """A kind and all that it is a sort of."""
    line = [kind]
    while line[-1] in _BROADER:
        line.append(_BROADER[line[-1]])
    return line
