"""A guide of about 1,000 episodes and 10,000 people, made up by chance, in a data folder.

    SHOWBIBLE_DATA=FOLDER python -m benchmarks.serving.building

Each episode has a page of its own with a cast of eleven, seven of whom play in no other, and each season one that lists
its episodes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from random import Random

from benchmarks.synthetic import stored
from benchmarks.synthetic.press import Press
from benchmarks.synthetic.telling import Spoken
from benchmarks.synthetic.world import Episode, Season, Series, World

SEED = 9
SERIES = 25
SIZE = 1, 4, 10  # series, seasons and episodes of each franchise
GUESTS = 9


def pages() -> Iterator[Spoken]:
    chance = Random(SEED)
    world, press = World(chance), Press(chance, "page")
    for _ in range(SERIES):
        for series in world.franchise(SIZE).series:
            yield press.overview(series)
            for season in series.seasons:
                yield from _on_season(press, world, series, season)


def _on_season(press: Press, world: World, series: Series, season: Season) -> Iterator[Spoken]:
    yield press.news(series, season, 3)
    yield press.guide(series, season)
    for episode in season.episodes:
        yield press.on_episode(series, _with_guests(world, episode))


def _with_guests(world: World, episode: Episode) -> Episode:
    return replace(episode, guests=tuple((world.names.person(), world.names.character()) for _ in range(GUESTS)))


if __name__ == "__main__":
    stored.load(pages())
    stored.resolve_all()
