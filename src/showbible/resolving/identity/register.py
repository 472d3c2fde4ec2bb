"""Every thing that pages name, with the ways in which they write its name."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from showbible.resolving.identity.key import Key
from showbible.resolving.model import Source
from showbible.resolving.spelling import by_merit

Sources = dict[str, set[Source]]  # by spelling


@dataclass(slots=True)
class Known:
    """A thing's names proper, and its aliases and variants."""

    proper: Sources = field(default_factory=lambda: defaultdict(set))
    other: Sources = field(default_factory=lambda: defaultdict(set))

    def names(self) -> list[str]:
        """All names, the best first."""
        return list(dict.fromkeys([*by_merit(self.proper), *by_merit(self.other)]))


class Register(dict[Key, Known]):
    def add(self, key: Key, name: str | None, is_variant: bool, source: Source) -> None:
        """Note that a source names a thing (None: only that there is one), and what it belongs to."""
        known = self.get(key) or self._enter(key)
        if name:
            (known.other if is_variant else known.proper)[name].add(source)

    def _enter(self, key: Key) -> Known:
        if key.type == "episode" and key.season >= 0:
            self.setdefault(Key("season", within=key.within, season=key.season), Known())
        return self.setdefault(key, Known())
