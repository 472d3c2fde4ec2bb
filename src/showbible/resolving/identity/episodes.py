"""Seasons and episodes that pages number or name, into those of their series."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from showbible.claims import Subject
from showbible.claims.values import text
from showbible.resolving.identity.key import Key
from showbible.resolving.identity.works import Works
from showbible.resolving.model import Said


class Episodes:
    """An episode that a page only names is the one of its series that has this title, if there is just one."""

    def __init__(self, said: Iterable[Said], works: Works) -> None:
        self._works = works
        self._titled: dict[tuple[Key, str], set[Key]] = defaultdict(set)
        for each in said:
            subject, title = each.claim.subject, _title(each)
            if title and _numbered(subject):
                key = self.key(subject, each.source.id)
                self._titled[self._series(subject, each.source.id), text.key(title)].add(key)

    def key(self, subject: Subject, page: str) -> Key:
        """Which season or episode a page means."""
        series = self._series(subject, page)
        season = -1 if subject.season is None else subject.season
        if subject.type == "season":
            return Key("season", within=series, season=season)
        if subject.season is not None and subject.episode is not None:
            return Key("episode", within=series, season=season, episode=subject.episode)
        titled = self._titled.get((series, text.key(name_of(subject))), set())
        found = {key for key in titled if season in (-1, key.season)}
        return next(iter(found)) if len(found) == 1 else Key("episode", text.key(name_of(subject)), series)

    def _series(self, subject: Subject, page: str) -> Key:
        return self._works.key(Subject("series", subject.series), page)


def name_of(episode: Subject) -> str:
    """What an episode without a full number goes by."""
    return episode.name or f"Episode {episode.episode}"


def _numbered(subject: Subject) -> bool:
    return subject.type == "episode" and subject.season is not None and subject.episode is not None


def _title(each: Said) -> str | None:
    return str(each.claim.value) if each.claim.property == "title" else each.claim.subject.name
