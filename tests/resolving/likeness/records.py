"""Records in few words."""

from __future__ import annotations

from typing import Any

from showbible.resolving.likeness.compare import compare
from showbible.resolving.likeness.profile import Profile


def person(*names: str, years: tuple[int, ...] = (), works: tuple[str, ...] = ()) -> Profile:
    return Profile("person", names, frozenset(years), contexts=frozenset(works))


def film(*names: str, year: int | None = None, minutes: int | None = None) -> Profile:
    return Profile("film", names, _known(year), minutes=_known(minutes))


def episode(name: str, number: tuple[int, int] | None = None, year: int | None = None, series: str = "") -> Profile:
    season, place = number or (None, None)
    return Profile("episode", (name,), _known(year), season, place, contexts=frozenset([series] if series else []))


def _known(value: int | None) -> frozenset[int]:
    return frozenset() if value is None else frozenset([value])


def found(one: Profile, other: Profile) -> list[str]:
    """The names of the reasons, the weightiest first; the same in both directions."""
    assert compare(one, other) == compare(other, one)
    return [each.name for each in compare(one, other).reasons]


def outcome(one: Profile, other: Profile) -> Any:
    return compare(one, other).outcome
