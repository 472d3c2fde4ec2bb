"""What is known of a record when it is compared with another."""

from __future__ import annotations

from dataclasses import dataclass

PEOPLE = frozenset(("person", "character"))
ANY_WORK = "work"  # where a source does not tell a film from a series
WORKS = frozenset((ANY_WORK, "film", "documentary", "special", "short", "series"))
ON_SCREEN = WORKS | {"episode"}  # an episode of one database may be a film or special of another


@dataclass(frozen=True, slots=True)
class Profile:
    """A record of a person, character, work or episode; what a source does not tell stays empty.

    `type` is a type of subject, or `ANY_WORK`. `names` has every name that the source gives it. `years` are those of
    its release, and for people those of birth and death; `minutes` are its running times. `contexts` are what else it
    belongs to, in a spelling that both sources share: an episode's series, the works of people and characters.
    """

    type: str
    names: tuple[str, ...]
    years: frozenset[int] = frozenset()
    season: int | None = None
    episode: int | None = None
    minutes: frozenset[int] = frozenset()
    contexts: frozenset[str] = frozenset()

    @property
    def is_person(self) -> bool:
        return self.type in PEOPLE

    @property
    def comparable(self) -> list[str]:
        """The names that have any letter or digit left."""
        return [name for name in self.names if any(map(str.isalnum, name))]

    @property
    def numbers(self) -> tuple[int, int] | None:
        """Season and episode, where both are known."""
        return (self.season, self.episode) if self.season is not None and self.episode is not None else None

    @property
    def order(self) -> tuple[object, ...]:
        """A place among other records that does not hang on where they stand; profiles that are equal share it."""
        numbers = (-1 if self.season is None else self.season, -1 if self.episode is None else self.episode)
        return self.type, self.names, sorted(self.years), numbers, sorted(self.minutes), sorted(self.contexts)
