"""What tells things apart while nobody has named them yet."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any, NamedTuple


class Key(NamedTuple):
    """What a page calls a thing: its type, what it belongs to and its folded name or its numbers.

    Pages that call a thing alike have one key for it; which keys are one thing is for `identify` to say. `within` is
    the key of the series of a season or an episode, and of the franchise or work whose story a character or a thing
    belongs to; () for everything else. The name of an episode is its title, "" where the page gives its number only.
    `mark` is "" but where an editor has said that some pages mean another thing by the same name. Keys of one shape
    sort.
    """

    type: str
    name: str = ""
    within: Key | tuple[()] = ()
    year: int = 0  # of a work's release or a person's birth; 0 where the page gives none
    season: int = -1  # -1 where it has no number
    episode: int = -1
    mark: str = ""

    @property
    def home(self) -> Key | None:
        return self.within or None

    @property
    def text(self) -> str:
        """The key as one line, the same for equal keys; `key_of` reads it back."""
        return _text(self)


@lru_cache(maxsize=65536)
def _text(key: Key) -> str:
    return json.dumps(key, ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=65536)
def key_of(text: str) -> Key:
    """The key whose `text` this is."""
    return _key(json.loads(text))


def _key(parts: list[Any]) -> Key:
    type_, name, within, *rest = parts
    return Key(type_, name, _key(within) if within else (), *rest)
