"""A franchise as it is: series, seasons, episodes, who makes them and who plays whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from benchmarks.synthetic.names import Names
from showbible.claims import Subject

Part = tuple[str, str]  # who plays, and whom
_LENGTHS = (22, 30, 45, 52, 60)  # minutes


@dataclass(frozen=True)
class Episode:
    subject: Subject
    title: str
    day: date
    minutes: int
    directors: tuple[str, ...]
    writers: tuple[str, ...]
    guests: tuple[Part, ...]
    synopsis: str


@dataclass(frozen=True)
class Season:
    subject: Subject
    episodes: tuple[Episode, ...]
    cast: tuple[Part, ...]

    @property
    def day(self) -> date:
        return self.episodes[0].day


@dataclass(frozen=True)
class Series:
    subject: Subject
    franchise: str
    seasons: tuple[Season, ...]
    cast: tuple[Part, ...]
    creator: str
    network: str
    nicknames: tuple[tuple[str, str], ...]  # a character, and what it is called


@dataclass(frozen=True)
class Franchise:
    name: str
    series: tuple[Series, ...]


class World:
    """Franchises one after the other. People work in several of them."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self.names = Names(chance)
        self._people = [self.names.person() for _ in range(50)]
        self._networks = [self.names.work() for _ in range(60)]

    def franchise(self, size: tuple[int, int, int] | None = None) -> Franchise:
        """A franchise of so many series, seasons and episodes a season; by chance where nothing is said."""
        chance, name = self._chance, self.names.work()
        many, seasons, episodes = size or (chance.choice((1, 1, 1, 2, 3)), chance.randint(1, 6), chance.randint(6, 13))
        titles = [name, *(f"{name}: {self.names.title()}" for _ in range(many - 1))]
        return Franchise(name, tuple(self._series(name, title, seasons, episodes) for title in titles))

    def _series(self, franchise: str, title: str, seasons: int, episodes: int) -> Series:
        chance = self._chance
        cast = self._parts(chance.randint(6, 10))
        start = date(chance.randint(1985, 2020), chance.randint(1, 12), chance.randint(1, 28))
        crew = tuple(self._person() for _ in range(4 + 2 * seasons))
        return Series(
            subject=Subject("series", title),
            franchise=franchise,
            seasons=tuple(
                self._season(title, number, episodes, start + timedelta(days=364 * number), (cast, crew))
                for number in range(1, seasons + 1)
            ),
            cast=cast,
            creator=self._person(),
            network=chance.choice(self._networks),
            nicknames=tuple((who, self.names.character().split()[0]) for _, who in cast[:2]),
        )

    def _season(
        self, series: str, number: int, count: int, start: date, staff: tuple[tuple[Part, ...], tuple[str, ...]]
    ) -> Season:
        cast, crew = staff
        minutes = self._chance.choice(_LENGTHS)
        episodes = (
            self._episode(Subject("episode", series=series, season=number, episode=at + 1), start, minutes, crew)
            for at in range(count)
        )
        return Season(Subject("season", series=series, season=number), tuple(episodes), cast + self._parts(2))

    def _episode(self, subject: Subject, start: date, minutes: int, crew: tuple[str, ...]) -> Episode:
        chance = self._chance
        return Episode(
            subject=subject,
            title=self.names.title(),
            day=start + timedelta(weeks=subject.episode or 0),
            minutes=minutes + chance.randint(-2, 2),
            directors=(chance.choice(crew),),
            writers=tuple(dict.fromkeys(chance.choice(crew) for _ in range(chance.randint(1, 3)))),
            guests=self._parts(chance.randint(0, 2)),
            synopsis=self.names.passage(),
        )

    def _parts(self, count: int) -> tuple[Part, ...]:
        return tuple((self._person(), self.names.character()) for _ in range(count))

    def _person(self) -> str:
        """One in four has worked elsewhere before."""
        if self._chance.random() < 0.25:
            return self._chance.choice(self._people)
        self._people.append(self.names.person())
        return self._people[-1]
