"""What tells things apart while nobody has named them yet."""

from __future__ import annotations

from typing import NamedTuple


class Key(NamedTuple):
    """A thing by its type, what it belongs to and its folded name or its numbers.

    `within` is the key of the series of a season or an episode, and of the franchise or work whose story a
    character or a thing belongs to; () for everything else. Keys of one shape sort.
    """

    type: str
    name: str = ""
    within: Key | tuple[()] = ()
    year: int = 0  # 0 where no source gives one
    season: int = -1  # -1 where it has no number
    episode: int = -1

    @property
    def home(self) -> Key | None:
        return self.within or None
