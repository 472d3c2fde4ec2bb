"""Seasons and episodes that pages number or name, into those of their series.

Sources number episodes differently: a pilot of two hours is one episode to one and two to another, and all that
follow shift. So an episode is told by its title as well as by its number, and no two that one site tells apart by
number become one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from showbible.resolving.identity.clusters import Clusters, by
from showbible.resolving.identity.rulings import Rulings
from showbible.resolving.identity.traits import Traits, sites_of
from showbible.resolving.identity.works import Works
from showbible.resolving.key import Key
from showbible.resolving.likeness.titles import base_form, title_form
from showbible.resolving.merge import Merge, merge

DAYS_APART = 2  # by which the day of an episode differs between time zones and channels

Number = tuple[int, int]  # season, episode


class Episodes:
    """The seasons and episodes of all series."""

    def __init__(self, traits: Traits, works: Works, rulings: Rulings) -> None:
        self.roots: dict[Key, Key] = {}
        self.numbered: dict[tuple[Key, int, int], Key] = {}
        self.merges: list[Merge] = []
        self.unsure: list[Merge] = []
        for season in traits.keys("season"):
            self.roots[season] = season._replace(within=works.root(_series(season)))
        for series, keys in by(traits.keys("episode"), lambda key: works.root(_series(key))).items():
            assert isinstance(series, Key)
            found = _OfSeries(traits, keys, rulings)
            self.merges += found.clusters.merges
            self.unsure += found.clusters.still_unsure()
            for group in found.clusters.groups(keys):
                self._enter(series, group, found)

    def _enter(self, series: Key, group: set[Key], found: _OfSeries) -> None:
        best = found.best(group)
        root = best._replace(within=series)
        self.roots.update(dict.fromkeys(group, root))
        if root.episode >= 0:
            place = (series, root.season, root.episode)
            self.numbered[place] = min(root, self.numbered.get(place, root))


def _series(key: Key) -> Key:
    assert key.home is not None
    return key.home


class _OfSeries:
    """The episodes of one series."""

    def __init__(self, traits: Traits, keys: list[Key], rulings: Rulings) -> None:
        self._traits = traits
        self._rulings = rulings
        self._sites = {key: sites_of(traits.sources(key)) for key in keys}
        self.clusters = Clusters()
        for same in by(keys, lambda key: (key.name, key.season, key.episode, key.mark)).values():
            self.clusters.unite(*same)
        plain = [key for key in keys if not key.mark]
        numbered = [key for key in plain if key.episode >= 0]
        titled = [key for key in numbered if key.name]
        self.clusters.join_all(rulings.merges(keys), rulings.conflict)
        self.clusters.join_all([*self._of_one_title(titled), *self._of_one_day(titled)], self._conflict)
        self.clusters.join_all(self._of_one_number(titled), self._conflict)
        for key in numbered:
            if not key.name:
                self._join_likeliest(key, [each for each in titled if _number(each) == _number(key)])
        self._join_unnumbered([key for key in plain if key.episode < 0], numbered)

    def _of_one_title(self, titled: list[Key]) -> Iterator[Merge]:
        for keys in by(titled, lambda key: key.name).values():
            for one, other in _pairs(keys):
                if _number(one) != _number(other):
                    yield merge(one, other, "same_title", *self._same_day(one, other))

    def _of_one_day(self, titled: list[Key]) -> Iterator[Merge]:
        """ "Equinox" and "Equinox, Part I", where both came out on one day."""
        for keys in by(titled, lambda key: base_form(key.name)).values():
            for one, other in _pairs(keys):
                if one.name != other.name and any(self._same_day(one, other)):
                    yield merge(one, other, "part_left_out", "same_date")

    def _of_one_number(self, titled: list[Key]) -> Iterator[Merge]:
        for keys in by(titled, _number).values():
            for one, other in _pairs(keys):
                if one.name != other.name:
                    yield merge(one, other, "dates_apart" if self._are_days_apart(one, other) else "same_number")

    def _conflict(self, one: set[Key], other: set[Key]) -> bool:
        """Whether a site tells the two apart by their numbers, or an editor does."""
        here, there = self._numbers(one), self._numbers(other)
        return self._rulings.conflict(one, other) or any(
            numbers.isdisjoint(there[site]) for site, numbers in here.items() if site in there
        )

    def _numbers(self, group: Iterable[Key]) -> dict[str, set[Number]]:
        found: dict[str, set[Number]] = defaultdict(set)
        for key in group:
            for site in self._sites[key] if key.episode >= 0 and key.name else ():
                found[site].add(_number(key))
        return found

    def _same_day(self, one: Key, other: Key) -> Iterator[str]:
        if self._traits.of(one, "date").keys() & self._traits.of(other, "date").keys():
            yield "same_date"

    def _are_days_apart(self, one: Key, other: Key) -> bool:
        here, there = self._traits.of(one, "date"), self._traits.of(other, "date")
        gaps = [abs((date.fromisoformat(a) - date.fromisoformat(b)).days) for a in here for b in there]
        return bool(gaps) and min(gaps) > DAYS_APART

    def _join_likeliest(self, key: Key, titled: list[Key]) -> None:
        """A page that gives a number only means the episode that most give that number."""
        groups = self.clusters.groups(titled)
        if groups:
            most = max(groups, key=lambda group: (self._weight(group, _number(key)), _negative(min(group))))
            self.clusters.unite(key, min(most))

    def _join_unnumbered(self, named: list[Key], numbered: list[Key]) -> None:
        """A page that gives a title only means the one episode of that title."""
        titles: dict[str, set[Key]] = defaultdict(set)
        for key in numbered:
            for title in {key.name, *map(title_form, self._traits.of(key, "name"))} - {""}:
                titles[title].add(key)
        for key in named:
            found = [each for each in titles.get(key.name, ()) if key.season in (-1, each.season)]
            if len(self.clusters.groups(sorted(found))) == 1:
                self.clusters.join(merge(key, min(found), "only_title"), self._rulings.conflict)

    def _weight(self, group: set[Key], number: Number) -> int:
        """How many sites give a number to the episode."""
        return len({site for key in group if _number(key) == number for site in self._sites[key]})

    def best(self, group: set[Key]) -> Key:
        """The key that stands for an episode: the number and the title that most sites give it."""
        return min(
            group,
            key=lambda key: (
                key.episode < 0,
                -self._weight(group, _number(key)),
                not key.name,
                -len(self._sites[key]),
                key,
            ),
        )


def _number(key: Key) -> Number:
    return key.season, key.episode


def _negative(key: Key) -> tuple[int, int]:
    return -key.season, -key.episode


def _pairs(keys: list[Key]) -> Iterator[tuple[Key, Key]]:
    return ((one, other) for at, one in enumerate(keys) for other in keys[at + 1 :])
