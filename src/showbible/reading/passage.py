"""What a statement module is given: a sentence or line, with what it is about."""

from __future__ import annotations

from dataclasses import dataclass, replace

from showbible.claims import Subject
from showbible.pages.page import Block


@dataclass(frozen=True, slots=True)
class Scope:
    """What a passage is about: a work, one of its seasons or one of its episodes, and the section it stands in.

    `named` says that the passage itself names the season or episode, or says "the series".
    """

    work: Subject | None = None
    season: int | None = None
    episode: int | None = None
    episode_name: str | None = None
    section: str = ""
    named: bool = False

    @property
    def subject(self) -> Subject | None:
        """The narrowest thing that the passage is about."""
        if self.work is None or self.work.type != "series":
            return self.work
        name = self.work.name
        if self.episode is not None:
            return Subject("episode", series=name, season=self.season, episode=self.episode)
        if self.episode_name:
            return Subject("episode", name=self.episode_name, series=name, season=self.season)
        return Subject("season", series=name, season=self.season) if self.season is not None else self.work

    @property
    def is_episode(self) -> bool:
        return self.episode is not None or self.episode_name is not None

    @property
    def season_subject(self) -> Subject | None:
        """The season, where there is one; else the work."""
        return self.without_episode().subject

    def without_episode(self) -> Scope:
        return replace(self, episode=None, episode_name=None)

    def whole_work(self) -> Scope:
        return replace(self, season=None, episode=None, episode_name=None)


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence or line at `start` of the page's text. `index` is the place of its block on the page."""

    text: str
    start: int
    block: Block
    index: int
    scope: Scope

    @property
    def end(self) -> int:
        return self.start + len(self.text)
