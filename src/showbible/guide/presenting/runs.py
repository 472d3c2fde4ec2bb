"""Many episodes in few words: how many, of which years, and by season the runs of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from showbible.guide.presenting.facts import Group, Shown
from showbible.guide.presenting.lists import years
from showbible.guide.presenting.loaders import Headlines
from showbible.guide.presenting.names import number, url
from showbible.guide.presenting.numbers import counted
from showbible.guide.presenting.spoken import gettext as _

FEW = 6  # episodes that are named one by one


class Run(NamedTuple):
    """Episodes one after another: the number and the address of the first, and of the last ("" where it is alone)."""

    first: str
    first_url: str
    last: str
    last_url: str


@dataclass(frozen=True, slots=True)
class Runs:
    """Episodes: in words how many and when, and by the name of the season where they are."""

    words: str
    seasons: tuple[tuple[str, tuple[Run, ...]], ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """Facts under their label: those to be named one by one, and `runs` where too many are of episodes for that."""

    group: Group
    named: tuple[Shown, ...]
    runs: Runs | None


def placed_in_few(group: Group, headlines: Headlines) -> Placed:
    episodes = sorted((fact for fact in group.facts if _is_numbered(fact)), key=_place)
    if len(episodes) <= FEW:
        return Placed(group, group.facts, None)
    rest = tuple(fact for fact in group.facts if not _is_numbered(fact))
    return Placed(group, rest, Runs(_words(episodes, headlines), tuple(_seasons(episodes))))


def _is_numbered(fact: Shown) -> bool:
    return bool(number(fact.fact.thing)) and not fact.gone


def _place(fact: Shown) -> tuple[int, int]:
    return fact.fact.thing.season or 0, fact.fact.thing.episode or 0


def _words(episodes: Sequence[Shown], headlines: Headlines) -> str:
    told = {years(headlines.get(fact.fact.thing.ident, {})) for fact in episodes}
    when = sorted(year for year in told if year.isdecimal())
    count = len({fact.fact.thing.ident for fact in episodes})
    words = counted("%(num)s episode", "%(num)s episodes", count)
    return f"{words}, {'–'.join(sorted({when[0], when[-1]}))}" if when else words


def _seasons(episodes: Sequence[Shown]) -> Iterator[tuple[str, tuple[Run, ...]]]:
    for season, same in groupby(episodes, lambda fact: fact.fact.thing.season):
        yield _("Season %(number)s") % {"number": season}, tuple(_runs(list(same)))


def _runs(episodes: Sequence[Shown]) -> Iterator[Run]:
    """Episodes whose numbers follow each other, each once."""
    things = list({fact.fact.thing.episode: fact.fact.thing for fact in episodes}.values())
    start = 0
    for at, thing in enumerate(things, start=1):
        if at == len(things) or things[at].episode != (thing.episode or 0) + 1:
            first, last = things[start], thing
            alone = first is last
            yield Run(number(first), url(first), "" if alone else number(last), "" if alone else url(last))
            start = at
