"""Under which names pages know a thing, why these are one, what else it may be, and what editors have decided of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from showbible.guide.models import Thing
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.decided import Decided, decided
from showbible.guide.presenting.identity_words import likely, why
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.store import edition
from showbible.guide.store.identities import Pair, decisions_on, merges_of, spellings, unsure_of
from showbible.guide.store.known import Edition
from showbible.resolving.reveal import PARTS
from showbible.resolving.speaking import STORY

LONGEST_NAME = 120  # characters
MOST = 40  # names, and reasons why they are one


@dataclass(frozen=True, slots=True)
class Joined:
    """Two names that are one thing or may be: why, and how likely it is; `other` where that is another thing."""

    names: tuple[str, str]
    why: str
    likely: str
    other: Ref | None = None


@dataclass(frozen=True, slots=True)
class KnownAs:
    """What the template is given; `names` are those that pages use, each with how many do, the commonest first.

    `more` are the names that are left out.
    """

    names: tuple[tuple[str, int], ...]
    more: int
    joined: tuple[Joined, ...]
    unsure: tuple[Joined, ...]
    decisions: tuple[Decided, ...]


def known_as(guide: Edition, thing: Thing) -> KnownAs | None:
    """None where pages know it by one name, and nothing else is to be told of that.

    Of an earlier day, the names that pages gave it by then; who is who is judged by all that was said since. To whom
    has not seen all, nothing of what is in a story: nobody knows since when it is called so.
    """
    row = edition().thing(thing.ident) if guide.on else thing
    if row is None or (guide.line and row.type in (*PARTS, *STORY)):
        return None
    counts = spellings(row, set(guide.page_keys()) if guide.on else None)
    names = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    joined = () if guide.on else [_joined(each) for each in _spanning(merges_of(row))]
    unsure = () if guide.on else [_unsure(each, row) for each in unsure_of(row)]
    found = KnownAs(
        names=tuple((clip(name, LONGEST_NAME), count) for name, count in names[:MOST]) if len(names) > 1 else (),
        more=len(names[MOST:]),
        joined=tuple(joined[:MOST]),
        unsure=tuple(unsure[:MOST]),
        decisions=tuple(_decisions(row, guide.on)),
    )
    return found if any((found.names, found.joined, found.unsure, found.decisions)) else None


def _spanning(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Of pairs, the surest first, those that join all names of a thing without saying anything twice.

    They are a maximum spanning tree (Kruskal, Proceedings of the American Mathematical Society 7, 1956).
    """
    groups: dict[str, set[str]] = {}
    for pair in pairs:
        one, other = (groups.setdefault(name, {name}) for name in pair.names)
        if one is not other:
            one |= other
            groups.update(dict.fromkeys(other, one))
            yield pair


def _joined(pair: Pair, other: Ref | None = None) -> Joined:
    one, second = (clip(name, LONGEST_NAME) for name in pair.names)
    return Joined((one, second), why(pair.reasons), likely(pair.score), other)


def _unsure(pair: Pair, thing: Thing) -> Joined:
    return _joined(pair, ref(pair.other if pair.one.pk == thing.pk else pair.one))


def _decisions(thing: Thing, on: str | None) -> Iterator[Decided]:
    """Those that stand; of an earlier day, those of them that had been made by then, as its facts go by."""
    for each in decisions_on(thing):
        if on is None or each.at.date().isoformat() <= on:
            yield decided(each)
