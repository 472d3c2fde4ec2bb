"""Names and aliases into groups of names of one and the same thing.

Two names meet only where an alias or a rank says so, and only where it can mean nobody else: a merge that is
wrong costs more than one that is missed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import NamedTuple

from showbible.resolving.identity.key import Key
from showbible.resolving.identity.variants import OF_A_NAME, variants


class Name(NamedTuple):
    """A folded name among those that it could be confused with: people, the films, the characters of one story."""

    type: str
    space: Key | tuple[()]
    text: str


Edges = dict[Name, set[Name]]  # another way to write a name -> the names that it may stand for


class Groups:
    """Which names are one. `root` is the name proper, `is_variant` says that a name is another way to write it."""

    def __init__(self, names: Collection[Name], aliases: Iterable[tuple[Name, str]]) -> None:
        self.names = names
        self._parents: dict[Name, Name] = {}
        self._variants: set[Name] = set()
        long, short = _edges(names, aliases)
        self._join(long)
        self._join(self._unmistakable(names, short))
        self._roots = self._name_groups()

    def root(self, name: Name) -> Name:
        return self._roots.get(name, name)

    def is_variant(self, name: Name) -> bool:
        return name in self._variants

    def _join(self, edges: Edges) -> None:
        """Join what can stand for one name only."""
        for variant, targets in edges.items():
            if len(targets) == 1:
                self._variants.add(variant)
                self._parents[self._top(variant)] = self._top(next(iter(targets)))

    def _top(self, name: Name) -> Name:
        while (above := self._parents.setdefault(name, name)) != name:
            self._parents[name] = name = self._parents[above]
        return name

    def _unmistakable(self, names: Collection[Name], short: Edges) -> Edges:
        """The single words that no other name begins or ends with."""
        bearers = _bearers(names, short)
        return {
            word: {min(targets)}
            for word, targets in short.items()
            if len({self._top(bearer) for bearer in bearers[word] | targets}) == 1
        }

    def _name_groups(self) -> dict[Name, Name]:
        members: dict[Name, list[Name]] = defaultdict(list)
        for name in sorted(self._parents):
            members[self._top(name)].append(name)
        roots = (
            (group, min((name for name in group if name not in self._variants), default=group[0]))
            for group in members.values()
        )
        return {name: root for group, root in roots for name in group}


def _edges(names: Collection[Name], aliases: Iterable[tuple[Name, str]]) -> tuple[Edges, Edges]:
    """Variants that pages do use: those of several words, and the single words."""
    long: Edges = defaultdict(set)
    short: Edges = defaultdict(set)
    for name, alias in aliases:
        for text in variants(name.type, name.text, alias):
            if (variant := name._replace(text=text)) in names:
                (long if " " in text else short)[variant].add(name)
    for name in names:
        for rule in OF_A_NAME.get(name.type, ()):
            if (fuller := rule(name.text)) and name._replace(text=fuller) in names:
                long[name].add(name._replace(text=fuller))
    return long, short


def _bearers(names: Iterable[Name], words: Collection[Name]) -> dict[Name, set[Name]]:
    """For each single word, the longer names in its space that begin or end with it."""
    found: dict[Name, set[Name]] = {word: set() for word in words}
    for name in names if words else ():
        parts = name.text.split()
        for text in {parts[0], parts[-1]} if len(parts) > 1 else ():
            if (word := name._replace(text=text)) in found:
                found[word].add(name)
    return found
