"""Two records into how likely they are one thing, and why.

The weights of all reasons add up (see `reasons`); the score is the probability that their sum stands for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from showbible.resolving.likeness.person_names import compare_people
from showbible.resolving.likeness.profile import ANY_WORK, ON_SCREEN, Profile
from showbible.resolving.likeness.reasons import REASONS, WEIGHTS, Reason
from showbible.resolving.likeness.title_names import compare_titles

SAME = 0.8  # from here on two records are taken for one
UNSURE = 0.2  # from here on a person should look


class Outcome(StrEnum):
    SAME = "same"
    UNSURE = "unsure"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Likeness:
    """How likely two records are one thing, 0 to 1, and the reasons, the weightiest first."""

    score: float
    reasons: tuple[Reason, ...]

    @property
    def weight(self) -> float:
        """All weights together, in bits."""
        return WEIGHTS["two records"] + sum(each.weight for each in self.reasons)

    def and_so(self, name: str) -> Likeness:
        """The same with one more reason."""
        return likeness((*self.reasons, REASONS[name]))

    @property
    def outcome(self) -> Outcome:
        if self.score >= SAME:
            return Outcome.SAME
        return Outcome.UNSURE if self.score >= UNSURE else Outcome.APART


def likeness(reasons: tuple[Reason, ...]) -> Likeness:
    """What reasons come to, together with the odds of any two records."""
    weight = WEIGHTS["two records"] + sum(each.weight for each in reasons)
    ordered = sorted(reasons, key=lambda each: (-abs(each.weight), each.name))
    return Likeness(round(1 / (1 + 2**-weight), 4), tuple(ordered))


def compare(one: Profile, other: Profile) -> Likeness:
    """How likely two records are one thing; symmetric. Records that cannot be one (a person, a film) score 0."""
    if not _comparable(one, other):
        return Likeness(0.0, ())
    return likeness(tuple(REASONS[name] for name in (_names(one, other), *_circumstances(one, other))))


def _comparable(one: Profile, other: Profile) -> bool:
    return one.type == other.type or {one.type, other.type} <= ON_SCREEN


def _names(one: Profile, other: Profile) -> str:
    """The best that any two of their names are to each other."""
    compare_names = compare_people if one.is_person else compare_titles
    found = {compare_names(mine, theirs) for mine in one.comparable for theirs in other.comparable}
    return max(sorted(found), key=WEIGHTS.__getitem__, default="no name to compare")


def _circumstances(one: Profile, other: Profile) -> Iterator[str]:
    if one.type != other.type and ANY_WORK not in (one.type, other.type):
        yield "other sort of record"
    shared = bool(one.contexts & other.contexts)
    if shared:
        yield "shared work"
    elif one.contexts and other.contexts:
        yield "no shared work"
    yield from _people_years(one, other) if one.is_person else _work_years(one, other)
    yield from _numbers(one, other, shared)
    yield from _minutes(one, other)


def _people_years(one: Profile, other: Profile) -> Iterator[str]:
    if one.years and other.years:
        yield f"{'same' if one.years & other.years else 'other'} year of birth or death"


def _work_years(one: Profile, other: Profile) -> Iterator[str]:
    if one.years and other.years:
        apart = min(abs(mine - theirs) for mine in one.years for theirs in other.years)
        yield next(name for most, name in _YEARS_APART if apart <= most)


_YEARS_APART = ((0, "same year"), (1, "year after"), (3, "some years apart"), (9999, "many years apart"))


def _numbers(one: Profile, other: Profile, shared: bool) -> Iterator[str]:
    if one.numbers and other.numbers:
        if one.numbers == other.numbers:
            yield "same episode of one series" if shared else "same season and episode"
        else:
            yield "other numbering of one series" if shared else "other season or episode"


def _minutes(one: Profile, other: Profile) -> Iterator[str]:
    if one.minutes and other.minutes:
        apart = min(abs(mine - theirs) / max(mine, theirs, 1) for mine in one.minutes for theirs in other.minutes)
        if apart <= _ALIKE:
            yield "same running time"
        elif apart > _UNALIKE:
            yield "other running time"


_ALIKE = 0.03  # of the longer running time
_UNALIKE = 0.2
