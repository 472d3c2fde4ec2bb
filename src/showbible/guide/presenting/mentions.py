"""What the facts of others say of a thing: a person's credits, a character's players and appearances."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from showbible.guide.models import Thing
from showbible.guide.presenting.facts import Group, Shown, group, shown
from showbible.guide.presenting.lists import years
from showbible.guide.presenting.loaders import Headlines, Loaded
from showbible.guide.presenting.names import Ref, ref, url
from showbible.guide.presenting.runs import Placed, placed_in_few
from showbible.guide.presenting.values import Piece
from showbible.guide.store.known import Known

# What somebody whom a fact names is to the work.
CREDITS = {
    "creator": "Creator",
    "showrunner": "Showrunner",
    "director": "Director",
    "writer": "Writer",
    "producer": "Producer",
    "executive_producer": "Executive producer",
    "composer": "Composer",
}
# What a work that a fact names is to the work that names it.
WORKS = {"follows": "Followed by", "based_on": "Adapted as", "spin_off_of": "Spin-offs"}


@dataclass(frozen=True, slots=True)
class WorkGroups:
    """What is said of a thing in one work."""

    ref: Ref
    years: str
    groups: tuple[Placed, ...]


def part_of(fact: Known, thing: Thing) -> str:
    """Which part of the fact's value the thing is."""
    return next((part for part, named in fact.links if named.ident == thing.ident), "")


def linked(fact: Known, part: str) -> str:
    """Where the thing that this part of the fact's value names has its page; "" where it has none."""
    return next((url(thing) for named, thing in fact.links if named == part), "")


def naming(loaded: Loaded, property_: str, part: str = "") -> list[Known]:
    """The facts of others of this property that name the thing in this part."""
    return [fact for fact in loaded.mentions if fact.property == property_ and part_of(fact, loaded.thing) == part]


def placed(fact: Known) -> Shown:
    """The fact, shown by where it is true: an episode, a season, or the work as a whole."""
    place = ref(fact.thing)
    whole = fact.thing.type not in ("season", "episode")
    name = f"the whole {fact.thing.type}" if whole and fact.thing.type == "series" else place.name
    return replace(shown(fact), pieces=(Piece(name, place.url),))


def by_work(facts: Iterable[Known], headlines: Headlines, label: Callable[[Known], Piece]) -> list[WorkGroups]:
    """The facts by work, the earliest first, and within one by label."""
    ordered = sorted(facts, key=lambda fact: (_age(fact, headlines), _work(fact).ident, _place(fact)))
    return [_work_groups(list(same), headlines, label) for _, same in groupby(ordered, lambda fact: _work(fact).ident)]


def _work_groups(facts: Sequence[Known], headlines: Headlines, label: Callable[[Known], Piece]) -> WorkGroups:
    work = _work(facts[0])
    return WorkGroups(
        ref(work),
        years(headlines.get(work.ident, {})),
        tuple(placed_in_few(each, headlines) for each in _labelled(facts, label)),
    )


def _labelled(facts: Sequence[Known], label: Callable[[Known], Piece]) -> list[Group]:
    by_label: dict[Piece, list[Shown]] = {}
    for fact in facts:
        by_label.setdefault(label(fact), []).append(placed(fact))
    return [group(name.text, same, name.url) for name, same in by_label.items()]


def _work(fact: Known) -> Thing:
    return fact.thing.parent if fact.thing.parent and fact.thing.type in ("season", "episode") else fact.thing


def _place(fact: Known) -> tuple[int, int, int, str]:
    thing = fact.thing
    return (thing.type != "series", thing.season or 0, thing.episode or 0, fact.property)


def _age(fact: Known, headlines: Headlines) -> str:
    return years(headlines.get(_work(fact).ident, {})) or "9999"


def others(facts: Iterable[Known], label: str, words: Callable[[Known], str]) -> list[Group]:
    """The facts, each shown by the thing that it is a fact of, with what that thing is to ours."""
    seen = [
        replace(shown(fact), pieces=(Piece(ref(fact.thing).full, url(fact.thing)), Piece(words(fact))))
        for fact in facts
    ]
    return [group(label, seen)] if seen else []
