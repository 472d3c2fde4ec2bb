"""Under which names pages know a thing, why these are one, what else it may be, and what editors have decided of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from showbible.guide.presenting.addresses import names_address
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.decided import Decided, decided
from showbible.guide.presenting.identity_words import likely, why
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.store.identities import Pair, decisions_on, identity_of, merges_of, spellings, unsure_of
from showbible.guide.store.known import Edition
from showbible.guide.store.named import Named
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

    `more` are the names that are left out, and `url` tells why they are one, "" where there is nothing to tell.
    """

    names: tuple[tuple[str, int], ...]
    more: int
    url: str
    unsure: tuple[Joined, ...]
    decisions: tuple[Decided, ...]


def known_as(guide: Edition, thing: Named) -> KnownAs | None:
    """None where pages know it by one name, and nothing else is to be told of that.

    Of an earlier day, the names that pages gave it by then; who is who is judged by all that was said since. To whom
    has not seen all, nothing of what is in a story: nobody knows since when it is called so.
    """
    if _is_told_later(guide, thing):
        return None
    counts = spellings(thing, set(guide.page_keys()) if guide.on else None)
    names = sorted(counts.items(), key=lambda each: (-each[1], each[0])) if len(counts) > 1 else []
    identity = identity_of(thing)
    unsure = [_unsure(each, thing) for each in unsure_of(thing)] if identity.is_unsure and not guide.on else ()
    decisions = tuple(_decisions(thing, guide.on)) if identity.is_decided else ()
    if not (names or unsure or decisions):
        return None
    return KnownAs(
        names=tuple((clip(name, LONGEST_NAME), count) for name, count in names[:MOST]),
        more=len(names[MOST:]),
        url=names_address(thing.ident) if identity.keys > 1 and not guide.on else "",
        unsure=tuple(unsure[:MOST]),
        decisions=decisions,
    )


def _is_told_later(guide: Edition, thing: Named) -> bool:
    return bool(guide.line) and thing.type in (*PARTS, *STORY)


def why_one(guide: Edition, thing: Named) -> list[Joined]:
    """Why the names of a thing are one, the surest first, as far as `known_as` tells them."""
    if guide.on or _is_told_later(guide, thing):
        return []
    return [_joined(each) for each in _spanning(merges_of(thing))][:MOST]


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


def _unsure(pair: Pair, thing: Named) -> Joined:
    return _joined(pair, ref(pair.other if pair.one.pk == thing.pk else pair.one))


def _decisions(thing: Named, on: str | None) -> Iterator[Decided]:
    """Those that stand; of an earlier day, those of them that had been made by then, as its facts go by."""
    for each in decisions_on(thing):
        if on is None or each.at.date().isoformat() <= on:
            yield decided(each)
