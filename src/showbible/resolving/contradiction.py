"""The claims of pages into those that cannot all be true: where a page contradicts itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from showbible.claims import Claim, Subject, properties
from showbible.claims.values import date
from showbible.claims.values.text import fold
from showbible.resolving.model import Said
from showbible.resolving.newcomers import Found, new_again, new_and_listed
from showbible.resolving.precedence import CHANGING, IN_PASSING
from showbible.resolving.voices import ANNOUNCED, level

SURE = 0.85  # confidence; on 197 pages, claims less sure than that contradict each other only where they are misread


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Claims of a page on `subject` that cannot all be true, in the order in which the page makes them.

    `source` is the id of the page, `check` the name of the row of `CHECKS` that found it, and `details` what it
    counted.
    """

    source: str
    check: str
    subject: Subject
    property: str
    claims: tuple[str, ...]
    details: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """A row: `find` gives what contradicts itself in the claims of one page, which come in reading order."""

    name: str
    find: Callable[[Sequence[Said]], Iterator[Found]]


def contradictions(said: Iterable[Said]) -> list[Contradiction]:
    """Where each page contradicts itself: by page, then by check, then in the order of the page."""
    pages: dict[str, dict[str, Said]] = defaultdict(dict)
    for each in said:
        pages[each.source.id][each.id] = each
    return [
        each
        for source in sorted(pages)
        for check in CHECKS
        for each in _of_page(source, check, sorted(pages[source].values(), key=_in_order))
    ]


def _of_page(source: str, check: Check, said: Sequence[Said]) -> list[Contradiction]:
    found = sorted(check.find(said), key=lambda each: [_in_order(claim) for claim in each.said])
    return [
        Contradiction(source, check.name, last.subject, last.property, tuple(each.id for each in claims), details)
        for claims, details in found
        if (last := claims[-1].claim)
    ]


def _in_order(said: Said) -> tuple[int, int, str]:
    return said.claim.start, said.claim.end, said.id


def two_values(said: Sequence[Said]) -> Iterator[Found]:
    """Values of a property that takes one, of one subject, of which no two can be true."""
    for group in _single(said).values():
        if clashing := [each for each in group if any(_clash(each, other) for other in group)]:
            yield Found(clashing)


_ENDS = {"release_date": "end_date", "birth_date": "death_date"}  # what begins -> what ends it


def related(property_: str) -> frozenset[str]:
    """The properties of which a claim may contradict one of this property on the same page."""
    ends = (pair for pair in _ENDS.items() if property_ in pair)
    return frozenset((property_, *(name for pair in ends for name in pair)))


def end_before_beginning(said: Sequence[Said]) -> Iterator[Found]:
    """A beginning with an end that is earlier."""
    groups = _single(said)
    for (name, *about), begins in groups.items():
        ends = groups.get((_ENDS.get(str(name), ""), *about), ())
        yield from (_in_turn(one, other) for one in begins for other in ends if _before(other, one))


def other_start(said: Sequence[Said]) -> Iterator[Found]:
    """A season that does not start with its first episode."""
    groups = _single(said)
    for (name, _, *more), seasons in groups.items():
        subject = seasons[0].claim.subject
        if name == "release_date" and subject.type == "season":
            first = Subject("episode", series=subject.series, season=subject.season, episode=1)
            episodes = groups.get((name, _place(first), *more), ())
            yield from (_in_turn(one, other) for one in seasons for other in episodes if _clash(one, other))


def _in_turn(one: Said, other: Said) -> Found:
    return Found(sorted((one, other), key=_in_order))


def _single(said: Sequence[Said]) -> dict[tuple[object, ...], list[Said]]:
    """By property, subject, how firmly it is said, and qualifiers: the claims that can only be one thing."""
    groups: dict[tuple[object, ...], list[Said]] = defaultdict(list)
    for each in said:
        claim = each.claim
        if _takes_one(claim):
            of = (claim.property, _place(claim.subject), level(claim), tuple(sorted(claim.qualifiers.items())))
            groups[of].append(each)
    return groups


def _takes_one(claim: Claim) -> bool:
    """Whether a claim says, and surely, what can only be one thing.

    What is expected, what changes by its nature, and what pages name in passing may well be several. A film comes out
    on as many days as there are countries, and what is said of a series is often said of a part of it.
    """
    prop, subject = properties()[claim.property], claim.subject
    if claim.confidence < SURE or level(claim) < ANNOUNCED:
        return False
    if prop.takes != "one" or prop.name in CHANGING | IN_PASSING or subject.type in ("franchise", "series"):
        return False
    return not (subject.is_work and prop.value == "date")


def _place(subject: Subject) -> tuple[object, ...]:
    """A subject as its page tells it from others."""
    names = (fold(subject.name or ""), fold(subject.series or ""))
    return subject.type, *names, subject.season, subject.episode, subject.year


def _clash(one: Said, other: Said) -> bool:
    """Whether two claims on one property cannot both be true.

    What one sentence says of two countries, or a number that is a part of another, can be; and so can dates that meet,
    and names of which one is in the other.
    """
    value, against = one.claim.value, other.claim.value
    if one.claim.start < other.claim.end and other.claim.start < one.claim.end:
        return False
    kind = properties()[one.claim.property].value
    if kind == "date":
        return _before(one, other) or _before(other, one)
    if isinstance(value, int) and isinstance(against, int):
        return max(value, against) % max(1, min(value, against)) != 0
    names = sorted((fold(str(value)), fold(str(against))), key=len)
    return names[0] not in names[1]


def _before(one: Said, other: Said) -> bool:
    return date.bounds(str(one.claim.value))[1] < date.bounds(str(other.claim.value))[0]


CHECKS: tuple[Check, ...] = (
    Check("two values", two_values),
    Check("end before beginning", end_before_beginning),
    Check("another start", other_start),
    Check("new again", new_again),
    Check("new and listed", new_and_listed),
)
