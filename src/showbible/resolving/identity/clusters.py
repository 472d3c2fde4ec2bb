"""Pairs of keys that may be one thing, into things: the surest first, and never what is known to be two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from showbible.resolving.key import Key
from showbible.resolving.merge import UNSURE, Merge

Conflict = Callable[[set[Key], set[Key]], bool]  # whether the keys of two groups cannot be one thing


class Clusters:
    """Keys in groups, each key by itself at first."""

    def __init__(self) -> None:
        self._group: dict[Key, set[Key]] = {}
        self.merges: list[Merge] = []
        self.unsure: list[Merge] = []

    def group(self, key: Key) -> set[Key]:
        return self._group.get(key) or {key}

    def groups(self, keys: Iterable[Key]) -> list[set[Key]]:
        """The groups of these keys, each once, in the order of the keys."""
        found: dict[int, set[Key]] = {}
        for key in keys:
            group = self._group.setdefault(key, {key})
            found.setdefault(id(group), group)
        return list(found.values())

    def unite(self, *keys: Key) -> None:
        """Join what is one without further reason."""
        joined = set().union(*(self.group(key) for key in keys))
        for key in joined:
            self._group[key] = joined

    def join_all(self, merges: Iterable[Merge], conflict: Conflict | None = None) -> None:
        """Join the pairs that are sure and whose groups may be one; keep those that are not sure."""
        for each in sorted(set(merges), key=_surest_first):
            self.join(each, conflict)

    def join(self, each: Merge, conflict: Conflict | None = None) -> None:
        one, other = self.group(each.one), self.group(each.other)
        if each.other in one:
            return
        if not each.is_sure:
            if each.score >= UNSURE:
                self.unsure.append(each)
        elif conflict is None or not conflict(one, other):
            self.unite(each.one, each.other)
            self.merges.append(each)

    def still_unsure(self) -> list[Merge]:
        """The pairs that are not sure and that nothing else has joined since, the surest of each pair."""
        best: dict[tuple[Key, Key], Merge] = {}
        for each in sorted(self.unsure, key=_surest_first):
            if each.other not in self.group(each.one):
                best.setdefault((each.one, each.other), each)
        return list(best.values())


def _surest_first(each: Merge) -> tuple[float, Key, Key, tuple[str, ...]]:
    return -each.score, each.one, each.other, each.reasons


def roots(groups: Iterable[set[Key]], best: Callable[[set[Key]], Key]) -> dict[Key, Key]:
    """The key that stands for each group, by each of its keys."""
    found: dict[Key, Key] = {}
    for group in groups:
        root = best(group)
        found.update(dict.fromkeys(group, root))
    return found


def by(keys: Iterable[Key], of: Callable[[Key], object]) -> dict[object, list[Key]]:
    """Keys by what they share."""
    found: dict[object, list[Key]] = defaultdict(list)
    for key in keys:
        found[of(key)].append(key)
    return found
