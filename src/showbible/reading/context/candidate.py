"""A work that a page may be about, with what points to it; a short page needs less than a long one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from showbible.pages.page import Page
from showbible.reading.context.evidence import is_column, is_other, may_be_person, plainness
from showbible.reading.context.places import is_place
from showbible.reading.context.pointer import Pointer

_SHORT = 4000  # characters
_ENOUGH, _PLAIN, _ONCE = 4, 2, 2
_FAR = 6  # what a name counts that is first spoken of further down
_RIVALS = 2  # other names that a page about one work may call works'
_FIRM = frozenset(["defined", "called", "filed", "labelled"])
_TELLING = frozenset(["told", "defined", "described", "called", "filed", "labelled"])


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


def alone(page: Page, listed: Sequence[Candidate]) -> Candidate | None:
    """On a short page that is plainly about film or television, the one name that it speaks of as of a work's."""
    if len(page.text) > _SHORT or plainness(page.text) < _PLAIN or is_column(page.title or ""):
        return None
    told = [each for each in listed if _TELLING & each.points.keys()]
    best = next((each for each in told if each.total >= _ENOUGH), None)
    rivals = [each.total for each in told if best and _is_rival(each, best)]
    if best is None or best.total <= max(rivals, default=0) or len(rivals) > _RIVALS:
        return None
    name = best.pointers[0].name
    if "opening" not in best.points and best.total < _FAR:
        return None
    if is_place(name) or (" " not in name and best.points.get("told", 0) <= _ONCE and not _FIRM & best.points.keys()):
        return None
    return None if is_other(name, page.text) or may_be_person(name, page.text) else best


def _is_rival(each: Candidate, best: Candidate) -> bool:
    """Whether another name is no part of the best one, nor that of it."""
    return each.key not in best.key and best.key not in each.key
