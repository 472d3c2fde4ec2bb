"""Of today's facts those that are others for a reader who has not seen all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

from showbible.guide.store.line import Line
from showbible.guide.store.many import batches
from showbible.guide.store.rapid import rows
from showbible.guide.store.revealing import statement
from showbible.resolving.model import Support
from showbible.resolving.reveal import TELLS

Place = tuple[int, str]  # the key of a thing, and a property

_SAID = "SELECT f.thing_id, f.property, c.id FROM guide_claim c JOIN guide_evidence e ON e.claim_id = c.id"
_HELD = f"{_SAID} JOIN guide_fact f ON f.id = e.fact_id"
_ALL = """
SELECT f.thing_id, f.property, COUNT(DISTINCT c.id), MAX(CASE WHEN f.support = %s THEN 1 ELSE 0 END)
FROM guide_fact f LEFT JOIN guide_evidence e ON e.fact_id = f.id LEFT JOIN guide_claim c ON c.id = e.claim_id
WHERE f.thing_id IN ({things}) AND f.property IN ({properties}) GROUP BY f.thing_id, f.property
"""


class Touched(NamedTuple):
    """Places where claims have a say that are held back: those where no other has, and the rest.

    What an editor has decided of the story is there as well, as that may be of what comes after.
    """

    gone: frozenset[Place]
    changed: frozenset[Place]


def touched(line: Line, places: Iterable[Place]) -> Touched:
    """Those of these places."""
    asked = frozenset(places)
    properties = sorted({name for _, name in asked})
    held: Counter[Place] = Counter()
    gone, changed = set[Place](), set[Place]()
    for things in batches(sorted({thing for thing, _ in asked})):
        held.update((thing, name) for thing, name, _ in rows(*_held(line, things, properties)))
        for thing, name, count, is_decided in rows(*_all(things, properties)):
            place = (thing, name)
            if held[place] or (is_decided and name in TELLS):
                (gone if held[place] == count and not is_decided else changed).add(place)
    return Touched(asked & gone, asked & changed)


def _held(line: Line, things: Collection[int], properties: Collection[str]) -> tuple[str, list[Any]]:
    where = f"f.thing_id IN ({_places(things)}) AND f.property IN ({_places(properties)})"
    return statement(_HELD, where, (*things, *properties), line)


def _all(things: Collection[int], properties: Collection[str]) -> tuple[str, list[Any]]:
    text = _ALL.format(things=_places(things), properties=_places(properties))
    return text, [Support.DECIDED.value, *things, *properties]


def _places(items: Collection[Any]) -> str:
    return ", ".join(["%s"] * len(items))
