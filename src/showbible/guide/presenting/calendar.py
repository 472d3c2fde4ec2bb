"""What comes out when: entries by day and by month, and apart from these what nobody knows so precisely."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from showbible.claims.values.date import bounds
from showbible.guide.presenting.choices import Choice, choices
from showbible.guide.presenting.dates import show, written
from showbible.guide.presenting.kinds import word
from showbible.guide.presenting.lists import Told, told
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.wording import plain
from showbible.guide.store.known import AHEAD, Edition, Known
from showbible.guide.store.named import Named

PLACES = ("network", "franchise")  # what tells where a work belongs


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that comes out: when, as far as that is known, and where.

    `is_ahead` where that is foretold; `places` has for its network and its franchise its name by what filters call it.
    """

    ref: Ref
    type: str
    low: date
    high: date
    value: str
    told: Told
    is_ahead: bool
    places: dict[str, dict[str, str]]

    @property
    def day(self) -> date | None:
        return self.low if self.low == self.high else None

    @property
    def month(self) -> date | None:
        """The first of its month, where that is known."""
        same = (self.low.year, self.low.month) == (self.high.year, self.high.month)
        return self.low.replace(day=1) if same else None

    @property
    def networks(self) -> Collection[str]:
        return self.places["network"].values()


def entries(guide: Edition, dates: Iterable[Known]) -> list[Entry]:
    """These dates with where each thing belongs; what only repeats the date of a part of it is left out."""
    shown = list(_told_best(dates))
    things = [fact.thing for fact in shown]
    seasons = guide.seasons_of(things)
    belongs = _Belongs(guide, things, seasons)
    return [_entry(fact, belongs.places(fact.thing)) for fact in shown]


def _told_best(dates: Iterable[Known]) -> Iterator[Known]:
    """A series that begins with its first episode is told by that."""
    for _value, same in groupby(dates, key=lambda fact: str(fact.value)):
        facts = list(same)
        wholes = {whole for fact in facts for whole in _wholes(fact.thing)}
        yield from (fact for fact in facts if _place(fact.thing) not in wholes)


def _wholes(part: Named) -> Iterator[tuple[int, int | None]]:
    if part.type in ("season", "episode") and part.parent_id:
        yield part.parent_id, None
    if part.type == "episode" and part.parent_id and part.season is not None:
        yield part.parent_id, part.season


def _place(thing: Named) -> tuple[int, int | None]:
    return (thing.parent_id or 0, thing.season) if thing.type == "season" else (thing.pk, None)


def _entry(fact: Known, places: dict[str, dict[str, str]]) -> Entry:
    low, high = bounds(fact.value)
    return Entry(ref(fact.thing), fact.thing.type, low, high, fact.value, told(fact), fact.standing in AHEAD, places)


class _Belongs:
    """The networks and the franchises of things; a part's are those of its season, else of its series."""

    def __init__(self, guide: Edition, things: Sequence[Named], seasons: Sequence[Named]) -> None:
        self._seasons = {(each.parent_id, each.season): each.pk for each in seasons}
        self._places: dict[tuple[int, str], dict[str, str]] = {}
        wholes = {each.pk: each for thing in (*things, *seasons) for each in (thing, thing.parent) if each}
        for fact in guide.headlines(list(wholes.values()), PLACES):
            key, label = _filter_of(fact), plain(fact.property, fact.value)
            self._places.setdefault((fact.thing.pk, fact.property), {})[key] = label

    def places(self, thing: Named) -> dict[str, dict[str, str]]:
        season = self._seasons.get((thing.parent_id, thing.season))
        rows = [pk for pk in (thing.pk, season, thing.parent_id) if pk is not None]
        return {name: next(filter(None, (self._places.get((pk, name)) for pk in rows)), {}) for name in PLACES}


def _filter_of(fact: Known) -> str:
    """What the address calls a network or a franchise."""
    if fact.property == "franchise":
        return next((thing.ident.rpartition("/")[2] for _part, thing in fact.links), "")
    return fact.key


@dataclass(frozen=True, slots=True)
class Filters:
    """What of the calendar is shown: those of one franchise, network or kind, where these are given."""

    franchise: str = ""
    network: str = ""
    kind: str = ""

    def chosen(self, listed: Iterable[Entry], but: str = "") -> list[Entry]:
        """The entries that pass all filters `but` one."""
        asked = {name: value for name, value in self.query().items() if value and name != but}
        return [each for each in listed if all(value in values(each, name) for name, value in asked.items())]

    def query(self, **other: str) -> dict[str, str]:
        return {"franchise": self.franchise, "network": self.network, "kind": self.kind, **other}


def values(entry: Entry, name: str) -> Collection[str]:
    """What a filter of this name finds the entry by."""
    return (entry.type,) if name == "kind" else entry.places[name]


def filter_choices(
    listed: Sequence[Entry], filters: Filters, at: Callable[[dict[str, str]], str]
) -> list[tuple[str, list[Choice]]]:
    """For each filter its label and its links; `at` gives the address of the page with a query."""
    labels = {"franchise": _("Franchise"), "network": _("On"), "kind": _("Kind")}
    return [(label, _choices_of(name, listed, filters, at)) for name, label in labels.items()]


def _choices_of(
    name: str, listed: Sequence[Entry], filters: Filters, at: Callable[[dict[str, str]], str]
) -> list[Choice]:
    counts = Counter(value for each in filters.chosen(listed, name) for value in values(each, name))
    names = {key: text for each in listed if name in PLACES for key, text in each.places[name].items()}

    def label(value: str) -> str:
        return word(value) if name == "kind" else names.get(value, value)

    return choices(counts, label, filters.query()[name], lambda value: at(filters.query(**{name: value})))


@dataclass(frozen=True, slots=True)
class Group:
    """Entries of a month, or of a time that is known less precisely; `undated` are those whose day is not known."""

    heading: str
    month: date | None
    dated: Sequence[Entry]
    undated: Sequence[Entry]


def groups(listed: Iterable[Entry]) -> list[Group]:
    """By month, of entries that are `in_order`; what is known less precisely is a group of its own."""
    found = (list(same) for _key, same in groupby(listed, key=_group))
    return [
        Group(_heading(same[0]), same[0].month, [e for e in same if e.day], [e for e in same if not e.day])
        for same in found
    ]


def in_order(listed: Iterable[Entry]) -> list[Entry]:
    """By month and day; what is known less precisely after the months in which it may be."""
    return sorted(listed, key=lambda entry: (_group(entry), entry.day is None, entry.low, entry.ref.full))


def _group(entry: Entry) -> tuple[date, date, str]:
    return (entry.month, date.min, "") if entry.month else (entry.high.replace(day=1), entry.low, entry.value)


def _heading(entry: Entry) -> str:
    words = written(entry.month, "month") if entry.month else show(entry.value)
    return words[0].upper() + words[1:]
