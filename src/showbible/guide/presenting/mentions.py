"""What the facts of others say of a thing: a person's credits, a character's players and appearances."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from showbible.guide.presenting.addresses import evidence_address
from showbible.guide.presenting.facts import Group, Shown, group, shown
from showbible.guide.presenting.lists import years
from showbible.guide.presenting.loaders import Headlines, Loaded, work_of
from showbible.guide.presenting.names import Ref, ref, url
from showbible.guide.presenting.runs import Placed, placed_in_few
from showbible.guide.presenting.spoken import gettext
from showbible.guide.presenting.spoken import gettext_lazy as _
from showbible.guide.presenting.values import Piece
from showbible.guide.store.known import Known
from showbible.guide.store.named import Named

# What somebody whom a fact names is to the work.
CREDITS = {
    "creator": _("Creator"),
    "showrunner": _("Showrunner"),
    "director": _("Director"),
    "writer": _("Writer"),
    "producer": _("Producer"),
    "executive_producer": _("Executive producer"),
    "composer": _("Composer"),
}
# What a work that a fact names is to the work that names it.
WORKS = {"follows": _("Followed by"), "based_on": _("Adapted as"), "spin_off_of": _("Spin-offs")}


@dataclass(frozen=True, slots=True)
class WorkGroups:
    """What is said of a thing in one work."""

    ref: Ref
    years: str
    groups: tuple[Placed, ...]


def part_of(fact: Known, thing: Named) -> str:
    """Which part of the fact's value the thing is."""
    return next((part for part, each in fact.links if each.ident == thing.ident), "")


def named(fact: Known, part: str) -> Named | None:
    """The thing that this part of the fact's value names."""
    return next((thing for name, thing in fact.links if name == part), None)


def naming(loaded: Loaded, property_: str, part: str = "") -> list[Known]:
    """The facts of others of this property that name the thing in this part."""
    return [fact for fact in loaded.mentions if fact.property == property_ and part_of(fact, loaded.thing) == part]


def placed(fact: Known) -> Shown:
    """The fact, shown by where it is true: an episode, a season, or the work as a whole."""
    place = ref(fact.thing)
    whole = fact.thing.type not in ("season", "episode")
    name = gettext("the whole series") if whole and fact.thing.type == "series" else place.name
    return replace(shown(fact), pieces=(Piece(name, place.url),))


Label = Callable[[Known], tuple[Piece, str]]  # what a fact says of the thing, and the ident of whom else it names


def by_work(loaded: Loaded, facts: Iterable[Known], label: Label) -> list[WorkGroups]:
    """The facts by work, the earliest first, and within one by label."""
    told = loaded.headlines
    ordered = sorted(facts, key=lambda fact: (_age(fact, told), work_of(fact).ident, _place(fact)))
    works = groupby(ordered, lambda fact: work_of(fact).ident)
    return [_work_groups(loaded, list(same), label) for _, same in works]


def _work_groups(loaded: Loaded, facts: Sequence[Known], label: Label) -> WorkGroups:
    work, told = work_of(facts[0]), loaded.headlines
    groups = tuple(placed_in_few(each, told) for each in _labelled(loaded.thing, work, facts, label))
    return WorkGroups(ref(work), years(told.get(work.ident, {})), groups)


def _labelled(thing: Named, work: Named, facts: Sequence[Known], label: Label) -> Iterator[Group]:
    found: dict[tuple[str, tuple[Piece, str]], list[Shown]] = {}
    for fact in facts:
        found.setdefault((fact.property, label(fact)), []).append(placed(fact))
    for (name, (piece, beside)), same in found.items():
        evidence = evidence_address(thing.ident, naming=name, within=work.ident, beside=beside)
        yield group(piece.text, same, evidence, piece.url)


def _place(fact: Known) -> tuple[int, int, int, str]:
    thing = fact.thing
    return (thing.type != "series", thing.season or 0, thing.episode or 0, fact.property)


def _age(fact: Known, headlines: Headlines) -> str:
    return years(headlines.get(work_of(fact).ident, {})) or "9999"


def others(thing: Named, facts: Iterable[Known], label: str, words: Callable[[Known], str]) -> list[Group]:
    """The facts, each shown by the thing that it is a fact of, with what that thing is to ours."""
    seen = [
        replace(shown(fact), pieces=(Piece(ref(fact.thing).full, url(fact.thing)), Piece(words(fact))))
        for fact in facts
    ]
    if not seen:
        return []
    return [group(label, seen, evidence_address(thing.ident, naming=seen[0].fact.property))]
