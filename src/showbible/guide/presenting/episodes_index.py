"""The episodes of a series or of a season as a table to sort and to sift, and what they come to together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from showbible.claims.values import date as dates
from showbible.guide.models import Thing
from showbible.guide.presenting.choices import Choice, choices
from showbible.guide.presenting.dates import show
from showbible.guide.presenting.loaders import Headlines
from showbible.guide.presenting.names import title
from showbible.guide.presenting.numbers import number
from showbible.guide.presenting.sorting import Order, ordered
from showbible.guide.presenting.spoken import gettext_lazy as _
from showbible.guide.store.known import Known

SORTED_BY = ("release_date", "running_time", "director", "writer")
LABELS = {"number": _("No."), "title": _("Title"), "date": _("First shown"), "length": _("Length")}
ORDERS = tuple(LABELS)
PEOPLE = {"director": _("Directed by"), "writer": _("Written by")}
MOST_CHOICES = 12


@dataclass(frozen=True, slots=True)
class Episode:
    """An episode with what it is sorted and filtered by; `people` are names by the key of the credit's fact."""

    thing: Thing
    low: date | None
    value: str
    minutes: float | None
    people: dict[str, dict[str, str]]


def episodes_of(things: Iterable[Thing], told: Headlines) -> list[Episode]:
    """These episodes with what `SORTED_BY` tells of them."""
    return [_episode(thing, told.get(thing.ident, {})) for thing in things]


def _episode(thing: Thing, told: dict[str, list[Known]]) -> Episode:
    value = next((str(fact.value) for fact in told.get("release_date", ())), "")
    low = dates.bounds(value)[0] if value else None
    minutes = next((float(fact.value) for fact in told.get("running_time", ())), None)
    people = {name: {fact.key: str(fact.value) for fact in told.get(name, ())} for name in PEOPLE}
    return Episode(thing, low, value, minutes, people)


def in_order(episodes: Iterable[Episode], order: Order) -> list[Episode]:
    """The episodes in the order that was asked for, those that are alike in that by number."""
    return ordered(ordered(episodes, _number), _KEYS[order.name], is_down=order.is_down)


def _number(episode: Episode) -> tuple[int, int] | None:
    thing = episode.thing
    return None if thing.season is None or thing.episode is None else (thing.season, thing.episode)


_KEYS: dict[str, Callable[[Episode], Any]] = {
    "number": _number,
    "title": lambda episode: title(episode.thing).casefold() or None,
    "date": lambda episode: episode.low,
    "length": lambda episode: episode.minutes,
}


def credited(episodes: Iterable[Episode], **people: str) -> list[Episode]:
    """Those with these people, by the keys of their credits, where any are given."""
    asked = {name: key for name, key in people.items() if key}
    return [each for each in episodes if all(key in each.people[name] for name, key in asked.items())]


def people_choices(name: str, episodes: Sequence[Episode], is_chosen: str, at: Callable[[str], str]) -> list[Choice]:
    """The people with the most of these episodes."""
    counts = Counter(key for each in episodes for key in each.people[name])
    names = {key: words for each in episodes for key, words in each.people[name].items()}
    kept = dict(counts.most_common(MOST_CHOICES)) | ({is_chosen: counts[is_chosen]} if is_chosen else {})
    return choices(kept, lambda key: names.get(key, key), is_chosen, at)


@dataclass(frozen=True, slots=True)
class Overview:
    """How many episodes, from when to when, and how long they run; "" where nothing is known."""

    count: int
    first: str
    last: str
    minutes: str


def overview(episodes: Sequence[Episode]) -> Overview:
    """What these episodes come to."""
    dated = sorted((each.low, each.value) for each in episodes if each.low)
    minutes = sorted(each.minutes for each in episodes if each.minutes is not None)
    first, last = (show(dated[0][1]), show(dated[-1][1])) if dated else ("", "")
    return Overview(len(episodes), first, last, _between(minutes))


def _between(minutes: Sequence[float]) -> str:
    if not minutes:
        return ""
    shortest, longest = (number(each) for each in (minutes[0], minutes[-1]))
    return shortest if shortest == longest else f"{shortest}–{longest}"
