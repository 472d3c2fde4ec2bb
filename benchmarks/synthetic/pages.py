"""Worlds made up by chance, as pages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from random import Random

from benchmarks.synthetic.press import FORECASTS, Press
from benchmarks.synthetic.telling import Spoken
from benchmarks.synthetic.world import Franchise, Season, Series, World

BIG = 4, 12, 16  # series, seasons of each, and episodes a season of the first franchise of a world


def pages(n_claims: int, seed: int) -> Iterator[Spoken]:
    """Pages that make so many claims in all, about a tenth as many things; always the same for one seed."""
    left = n_claims
    for spoken in _all(seed):
        if len(spoken.claims) >= left:
            yield spoken.cut(left)
            return
        left -= len(spoken.claims)
        yield spoken


def more(seed: int) -> Iterator[Spoken]:
    """Later pages on the big franchise of that seed: one on an episode and one of news of a season, in turn."""
    series = World(Random(seed)).franchise(BIG).series[0]
    press, chance = Press(Random(f"later {seed}"), "later"), Random(seed)
    while True:
        season = chance.choice(series.seasons)
        yield press.on_episode(series, chance.choice(season.episodes))
        yield press.news(series, season, len(FORECASTS) - 1)


def _all(seed: int) -> Iterator[Spoken]:
    world, chance = World(Random(seed)), Random(f"pages {seed}")
    press = Press(chance, "page")
    for number in count():
        yield from _on_franchise(press, chance, world.franchise(None if number else BIG))


def _on_franchise(press: Press, chance: Random, franchise: Franchise) -> Iterator[Spoken]:
    for series in franchise.series:
        for _ in range(chance.randint(1, 3)):
            yield press.overview(series)
        for season in series.seasons:
            yield from _on_season(press, chance, series, season)


def _on_season(press: Press, chance: Random, series: Series, season: Season) -> Iterator[Spoken]:
    for stage in range(len(FORECASTS)):
        for _ in range(chance.randint(0, 2)):
            yield press.news(series, season, stage)
    for _ in range(chance.randint(1, 4)):
        yield press.guide(series, season)
    for episode in season.episodes:
        if chance.random() < 0.5:
            yield press.on_episode(series, episode)
