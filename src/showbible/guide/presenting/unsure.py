"""Pairs of things that may be one, side by side: what speaks for it, what is known of each, and how to decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from shlex import quote

from showbible.guide.models import Thing
from showbible.guide.presenting.addresses import address
from showbible.guide.presenting.choices import Choice, choices
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.identity_words import likely, why
from showbible.guide.presenting.kinds import word
from showbible.guide.presenting.lists import Told, row
from showbible.guide.presenting.loaders import Headlines, headlines
from showbible.guide.presenting.names import Ref, kind_of, ref
from showbible.guide.presenting.spoken import gettext
from showbible.guide.presenting.spoken import gettext_lazy as _
from showbible.guide.presenting.values import Piece
from showbible.guide.presenting.wording import label
from showbible.guide.store import Edition
from showbible.guide.store.beside import cast_with, page_counts, works_of
from showbible.guide.store.identities import Pair, Waiting, pairs_at

MOST = 4  # works, players and makers of each
LONGEST_NAME = 120  # characters
_BESIDE = {"person": _("Plays"), "character": _("Played by"), "thing": _("Played by")}


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: what the pages call it, how many speak of it, and the little by which it may be known.

    `told` are labels with values, those that both sides have left out.
    """

    ref: Ref
    name: str
    kind: str
    years: str
    pages: int
    told: tuple[tuple[str, tuple[Told, ...]], ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """A pair: its sides, what both have in common, why they may be one and how likely it is.

    `commands` are what an editor types to decide that they are one, and that they are two; `idents` are their places.
    """

    sides: tuple[Side, Side]
    common: tuple[tuple[str, tuple[Told, ...]], ...]
    why: str
    likely: str
    commands: tuple[str, str]
    idents: tuple[str, str]


def doubts(guide: Edition, keys: Sequence[int]) -> list[Doubt]:
    """The pairs with these keys, in this order, in a fixed number of look-ups."""
    pairs = pairs_at(keys)
    things = list({thing.pk: thing for pair in pairs for thing in (pair.one, pair.other)}.values())
    told = headlines(guide, things)
    works, cast, pages = works_of(things), cast_with(things), page_counts(things)

    def about(thing: Thing) -> dict[str, list[Told]]:
        found = {label(name): its for name, its in row(thing, told).told.items()}
        found[gettext("Works")] = _linked(works.get(thing.pk, ()))
        found[str(_BESIDE.get(thing.type, ""))] = _linked(cast.get(thing.pk, ()))
        return {name: its for name, its in found.items() if its}

    return [_doubt(pair, told, pages, (about(pair.one), about(pair.other))) for pair in pairs]


def _linked(things: Iterable[Thing]) -> list[Told]:
    return [Told("", (Piece(each.name, ref(each).url),), "", "") for each in things]


About = Mapping[str, Sequence[Told]]


def _doubt(pair: Pair, told: Headlines, pages: Mapping[int, int], about: tuple[About, About]) -> Doubt:
    shared = {name: [each for each in its if each in about[1].get(name, ())] for name, its in about[0].items()}
    things = (pair.one, pair.other)
    one, other = (
        Side(
            ref=ref(thing),
            name=clip(name, LONGEST_NAME),
            kind=kind_of(thing),
            years=row(thing, told).years,
            pages=pages.get(thing.pk, 0),
            told=tuple(_most(its, shared)),
        )
        for thing, name, its in zip(things, pair.names, about, strict=True)
    )
    places = " ".join(quote(thing.ident) for thing in things)
    return Doubt(
        sides=(one, other),
        common=tuple(_most(shared, {})),
        why=why(pair.reasons),
        likely=likely(pair.score),
        commands=(_command("merge", places), _command("apart", places)),
        idents=(pair.one.ident, pair.other.ident),
    )


def _command(kind: str, places: str) -> str:
    return f'showbible decide {kind} {places} --why "…"'


def _most(about: About, without: Mapping[str, Collection[Told]]) -> Iterator[tuple[str, tuple[Told, ...]]]:
    for name, its in about.items():
        if left := [each for each in its if each not in without.get(name, ())]:
            yield name, tuple(left[:MOST])


def kinds(waiting: Iterable[Waiting], chosen: str) -> list[Choice]:
    """The kinds of things that wait."""
    found = Counter(type_ for each in waiting for type_ in sorted(each.types))
    return choices(found, word, chosen, lambda kind: address("unsure", kind=kind))
