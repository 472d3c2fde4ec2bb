"""Many sites that write on one world: lists of a season's episodes, pages on one episode, news, and overviews.

Two hundred sites write, the first by far the most (Zipf). Each page has an address of its own and its own mistakes:
one day in thirty is off by one, one running time in ten by a few minutes. One synopsis in four is copied. News forecast
a season's first day from a year before, ever more precisely, and one in eight names a day that does not hold.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count, pairwise
from random import Random

from benchmarks.synthetic.names import Names, drawn, zipf
from benchmarks.synthetic.telling import Spoken
from benchmarks.synthetic.world import Episode, Season, Series
from showbible.claims import Standing, Subject
from showbible.resolving import Source

SITES = 200
SEEN = "2026-01-01"
HAPPENED, ANNOUNCED, EXPECTED = Standing.HAPPENED, Standing.ANNOUNCED, Standing.EXPECTED
# days before the first one, how firmly it is said, and how the day is written then
FORECASTS = (
    (400, EXPECTED, "%Y"),
    (250, EXPECTED, "half"),
    (120, ANNOUNCED, "%Y-%m"),
    (40, ANNOUNCED, "%Y-%m-%d"),
)
_GENRES = ("drama", "comedy", "crime", "science fiction", "fantasy", "mystery", "adventure")
_ROLES = ("captain", "doctor", "engineer", "detective inspector", "bartender", "teacher", "pilot", "judge")
_RELATIONS = ("partner", "mother", "father", "brother", "friend", "rival")
_NAMES = Names(Random("sites"))
_SITES = sorted({_NAMES.work() for _ in range(SITES)})
_SUMS = zipf(len(_SITES))


class Press:
    """All sites together. `kind` is in the addresses of their pages."""

    def __init__(self, chance: Random, kind: str) -> None:
        self._chance = chance
        self._names = Names(chance)
        self._kind = kind
        self._numbers = count()

    def guide(self, series: Series, season: Season) -> Spoken:
        """A list of all episodes of a season, written when it had come out."""
        found = self._page(series, season.episodes[-1].day + timedelta(days=self._chance.randint(1, 2000)))
        found.say(season.subject, "episode_count", len(season.episodes))
        for episode in season.episodes:
            self._told(found, episode)
            self._made(found, episode)
        return found

    def on_episode(self, series: Series, episode: Episode) -> Spoken:
        found = self._page(series, episode.day + timedelta(days=self._chance.randint(0, 900)))
        self._told(found, episode)
        self._made(found, episode)
        own = self._chance.random() < 3 / 4
        found.say(episode.subject, "synopsis", self._names.passage() if own else episode.synopsis)
        shown = (*self._chance.sample(series.cast, 6), *episode.guests)
        found.cast(episode.subject, shown)
        for _, character in shown:
            found.say(episode.subject, "appears", character)
        score = round(self._chance.uniform(5, 9.5), 1)
        found.say(episode.subject, "rating", {"score": score, "out_of": 10, "kind": "review", "by": found.source.site})
        return found

    def news(self, series: Series, season: Season, stage: int) -> Spoken:
        """What is said of a season's first day before it, at the first to the last stage of `FORECASTS`."""
        before, standing, form = FORECASTS[stage]
        found = self._page(series, season.day - timedelta(days=before + self._chance.randint(-20, 20)))
        slip = self._chance.choice((90, 200, 365)) if self._chance.random() < 1 / 8 else 0
        found.say(season.subject, "release_date", _written(season.day - timedelta(days=slip), form), standing)
        found.say(season.subject, "status", ("ordered", "filming", "filming", "wrapped")[stage], HAPPENED)
        found.say(series.subject, "network", series.network)
        found.say(series.subject, "showrunner", series.creator)
        found.cast(season.subject, season.cast, ANNOUNCED)
        for _, character in season.cast[:4]:
            found.say(Subject("character", character), "role", self._chance.choice(_ROLES))
        return found

    def overview(self, series: Series) -> Spoken:
        """What there is to say of a series and its characters."""
        found = self._page(series, series.seasons[0].day + timedelta(days=self._chance.randint(30, 3000)))
        found.say(series.subject, "franchise", series.franchise)
        found.say(series.subject, "creator", series.creator)
        found.say(series.subject, "network", series.network)
        found.say(series.subject, "genre", self._chance.choice(_GENRES))
        found.say(series.subject, "country", "GB")
        found.say(series.subject, "season_count", len(series.seasons))
        found.say(series.subject, "release_date", self._day(series.seasons[0].day), HAPPENED)
        found.say(series.subject, "end_date", self._day(series.seasons[-1].episodes[-1].day), HAPPENED)
        if ": " in series.subject.title:
            found.say(series.subject, "alias", series.subject.title.partition(": ")[2])
        found.cast(series.subject, series.cast)
        self._characters(found, series)
        return found

    def _characters(self, found: Spoken, series: Series) -> None:
        for character, nickname in series.nicknames:
            found.say(Subject("character", character), "alias", nickname)
        names = [character for _, character in series.cast]
        for one, other in pairwise(names):
            relation = {"to": other, "kind": self._chance.choice(_RELATIONS)}
            found.say(Subject("character", one), "relation", relation)

    def _told(self, found: Spoken, episode: Episode) -> None:
        chance, subject = self._chance, episode.subject
        found.say(subject, "title", episode.title)
        found.say(subject, "release_date", self._day(episode.day), HAPPENED)
        if chance.random() < 0.5:
            off = chance.randint(-3, 3) if chance.random() < 0.1 else 0
            found.say(subject, "running_time", episode.minutes + off)

    def _made(self, found: Spoken, episode: Episode) -> None:
        for prop, names in (("director", episode.directors), ("writer", episode.writers)):
            for name in names:
                found.say(episode.subject, prop, name)

    def _day(self, day: date) -> str:
        """The day, or by mistake one beside it."""
        off = self._chance.choice((-1, 1)) if self._chance.random() < 1 / 30 else 0
        return (day + timedelta(days=off)).isoformat()

    def _page(self, series: Series, day: date) -> Spoken:
        site = drawn(self._chance, _SITES, _SUMS)
        address = f"https://{site.replace(' ', '-').lower()}.example/{self._kind}-{next(self._numbers)}"
        return Spoken(Source(address, site, day.isoformat(), SEEN), series.subject)


def _written(day: date, form: str) -> str:
    """The day as EDTF, as precisely as the form has it; "half" is a half of the year."""
    return f"{day.year}-{40 if day.month <= 6 else 41}" if form == "half" else day.strftime(form)
