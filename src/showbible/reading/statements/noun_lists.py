"""Lists of nouns, looked up by the words of a text: those listed, and compounds that are made like them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Set
from functools import lru_cache

import regex as re

# Endings of compounds that say what somebody does, and words so made that say it of nobody.
TRADES = (
    *("ologist", "ographer", "ician", "iatrist", "smith", "keeper", "maker", "wright", "monger", "picker", "jumper"),
    *("fighter", "hunter", "cracker", "breaker", "seeker", "runner", "worker", "player", "writer", "driver", "dealer"),
    *("catcher", "broker", "bearer", "dresser", "grower", "herder", "packer", "diver", "farmer", "seller", "builder"),
    *("bender", "tamer", "charmer", "sweeper", "cleaner", "walker", "rider", "rustler", "trader"),
)
_TRADE = re.compile(rf"\p{{L}}{{3,}}(?:{'|'.join(TRADES)})")
_NO_TRADE = frozenset({
    *("troublemaker", "peacemaker", "newcomer", "merrymaker", "icebreaker", "windbreaker", "tiebreaker", "firecracker"),
    *("nutcracker", "frontrunner", "screensaver", "painkiller", "record-breaker", "tearjerker", "forerunner"),
    *("roadrunner", "bestseller", "best-seller", "jaywalker", "multiplayer", "screwdriver", "matchmaker"),
})  # fmt: skip


@lru_cache(maxsize=16384)
def _is_trade(word: str) -> bool:
    return _TRADE.fullmatch(word.replace("-", "")) is not None


class Nouns:
    """A list of nouns, some of several words, looked up by their last word. `open_ended` says that compounds made
    like those of the list belong to it: "cockle-picker", "smokejumper"."""

    def __init__(self, listed: Iterable[str], *, open_ended: bool = False) -> None:
        self._by_last: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._open_ended = open_ended
        for noun in sorted(set(listed), key=lambda noun: (-len(noun), noun)):
            parts = tuple(noun.split())
            self._by_last[parts[-1]].append(parts)

    @property
    def exactly(self) -> Set[str]:
        """The last words of what is listed."""
        return self._by_last.keys()

    def __contains__(self, word: str) -> bool:
        return word in self._by_last or (self._open_ended and self._is_made(word))

    def _is_made(self, word: str) -> bool:
        if word in _NO_TRADE or len(word) < _SHORTEST:
            return False
        return word.rpartition("-")[2] in self._by_last or _is_trade(word)

    def ending(self, words: list[str]) -> str | None:
        """The longest noun of the list with which some lower-case words end."""
        for parts in self._by_last.get(words[-1], ()) if words else ():
            if tuple(words[-len(parts) :]) == parts:
                return " ".join(parts)
        made = words and self._open_ended and words[-1] not in self._by_last and self._is_made(words[-1])
        return words[-1] if made else None


_SHORTEST = 7  # letters of a compound


_IRREGULAR = {"children": "child", "wives": "wife", "thieves": "thief", "spies": "spy", "heroes": "hero"}
_IRREGULAR |= {
    "grandchildren": "grandchild",
    "stepchildren": "stepchild",
    "midwives": "midwife",
    "housewives": "housewife",
}


@lru_cache(maxsize=16384)
def singular(word: str) -> str | None:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("men"):
        return f"{word[:-3]}man"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else None
