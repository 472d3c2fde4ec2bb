"""People whom a page calls new in a cast though it has them there already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from showbible.claims import Subject
from showbible.claims.values import casting
from showbible.claims.values.text import fold
from showbible.resolving.model import Said
from showbible.resolving.voices import HAPPENED, TAKEN_BACK, level

LEAST = 2  # people whom a list of the new cast repeats, before it is a list that does; and half of it at least
_IN_PASSING = ("guest", "recurring", "uncredited")  # a guest may be new in the main cast


class Found(NamedTuple):
    """Claims that contradict each other, in reading order, and what was counted."""

    said: Sequence[Said]
    details: tuple[tuple[str, int], ...] = ()


def new_again(said: Sequence[Said]) -> Iterator[Found]:
    """Somebody who is new in a part, and is also said to return in it or has it in an earlier season."""
    castings = _castings(said)
    for newcomer in castings:
        if newcomer.claim.qualifiers.get("arrival") == "new":
            for other in castings:
                if _same_part(newcomer, other) and (_returns(other, newcomer) or _is_earlier(other, newcomer)):
                    yield Found([each for each in castings if each in (other, newcomer)])


def new_and_listed(said: Sequence[Said]) -> Iterator[Found]:
    """A list of the new cast of a season that repeats those whom the page has listed before as the work's cast."""
    castings = _castings(said)
    lists: dict[tuple[object, ...], list[Said]] = defaultdict(list)
    for each in castings:
        if each.claim.qualifiers.get("arrival") == "new" and each.claim.subject.type == "season":
            lists[_season(each.claim.subject)].append(each)
    for newcomers in lists.values():
        pairs = [(other, each) for each in newcomers for other in castings if _is_listed(other, each)]
        again, before = {each.id for _, each in pairs}, {other.id for other, _ in pairs}
        if len(again) >= LEAST and 2 * len(again) >= len(newcomers):
            claims = [each for each in castings if each.id in again | before]
            yield Found(claims, (("new", len(newcomers)), ("repeated", len(again))))


def _castings(said: Sequence[Said]) -> list[Said]:
    """All castings but those taken back and those of guests."""
    return [
        each
        for each in said
        if each.claim.property == "cast"
        and level(each.claim) > TAKEN_BACK
        and each.claim.qualifiers.get("credit") not in _IN_PASSING
    ]


def _season(subject: Subject) -> tuple[object, ...]:
    return fold(subject.series or ""), subject.season


def _same_part(one: Said, other: Said) -> bool:
    """Whether the same person has the same part of the same work."""
    works = [fold(each.claim.subject.series or each.claim.subject.name or "") for each in (one, other)]
    return works[0] == works[1] and casting.key(one.claim.value) == casting.key(other.claim.value)


def _returns(other: Said, newcomer: Said) -> bool:
    same = other.claim.subject.season == newcomer.claim.subject.season
    return same and other.claim.qualifiers.get("arrival") == "returning"


def _is_earlier(other: Said, newcomer: Said) -> bool:
    season, new_in = other.claim.subject.season, newcomer.claim.subject.season
    return season is not None and new_in is not None and season < new_in


def _is_listed(other: Said, newcomer: Said) -> bool:
    """Whether the page has said so of the whole work before, as a plain fact."""
    plain = other.claim.subject.is_work and level(other.claim) == HAPPENED and "arrival" not in other.claim.qualifiers
    return plain and other.claim.start < newcomer.claim.start and _same_part(other, newcomer)
