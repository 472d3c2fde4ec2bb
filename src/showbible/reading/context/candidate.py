"""A work that a page may be about, with what speaks for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from showbible.reading.context.pointer import Pointer


@dataclass(frozen=True, slots=True)
class Candidate:
    """A work that a page may be about, with what points to it. `points` has what each kind of pointer counts, and what
    the name counts for where it stands: in the "headlines", in the "trail" of menus, again in the "text". `is_evident`
    says that anything but its place in a headline makes the name a work's."""

    key: str  # its name, folded
    pointers: tuple[Pointer, ...]
    points: Mapping[str, int]
    is_evident: bool

    @property
    def total(self) -> int:
        return sum(self.points.values())
