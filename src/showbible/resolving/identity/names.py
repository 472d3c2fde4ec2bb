"""Names and what else they are said to be, into groups of names of one and the same thing.

Two names meet only where an alias, a rank or the like says so, and only where it can mean nobody else: a merge that
is wrong costs more than one that is missed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from showbible.resolving.identity.clusters import Clusters, Conflict, roots
from showbible.resolving.key import Key
from showbible.resolving.merge import Merge, merge


class Edge(NamedTuple):
    """Another way to write a name, the name that it may stand for, and why."""

    variant: Key
    target: Key
    reason: str


class Names:
    """Which names are one. A name is a key without a year; those in one space could be confused with each other."""

    def __init__(self, names: Collection[Key], edges: Iterable[Edge], conflict: Conflict | None = None) -> None:
        self.names = names
        self._clusters = Clusters()
        self._conflict = conflict
        self._variants: set[Key] = set()
        long, short = _by_length(edge for edge in edges if edge.variant in names and edge.target in names)
        for variant, found in sorted(long.items()):
            if len({edge.target for edge in found}) == 1:
                self._join(variant, found)
        bearers = _bearers(names, short)
        for word, found in sorted(short.items()):
            if self._is_one(bearers[word] | {edge.target for edge in found}):
                self._join(word, found)

    def _join(self, variant: Key, edges: list[Edge]) -> None:
        target = min(edge.target for edge in edges)
        self._clusters.join(merge(variant, target, *sorted({edge.reason for edge in edges})), self._conflict)
        if target in self._clusters.group(variant):
            self._variants.add(variant)

    def _is_one(self, names: set[Key]) -> bool:
        return names <= self._clusters.group(min(names))

    def join(self, merges: Iterable[Merge]) -> None:
        """Join what other reasons speak for."""
        self._clusters.join_all(merges, self._conflict)

    def group(self, name: Key) -> set[Key]:
        return self._clusters.group(name)

    def roots(self) -> dict[Key, Key]:
        """The name proper of each name."""
        return roots(self._clusters.groups(sorted(self.names)), self._best)

    def _best(self, group: set[Key]) -> Key:
        return min(group - self._variants, default=min(group))

    def is_variant(self, name: Key) -> bool:
        return name in self._variants

    @property
    def merges(self) -> list[Merge]:
        return self._clusters.merges

    @property
    def unsure(self) -> list[Merge]:
        return self._clusters.still_unsure()


def named(merges: Iterable[Merge], keys: Iterable[Key], name_of: Callable[[Key], Key]) -> list[Merge]:
    """These merges of names as merges of the first keys of these names."""
    first: dict[Key, Key] = {}
    for key in sorted(keys, reverse=True):
        first[name_of(key)] = key
    return [each._replace(one=first[each.one], other=first[each.other]) for each in merges]


def _by_length(edges: Iterable[Edge]) -> tuple[dict[Key, list[Edge]], dict[Key, list[Edge]]]:
    """Variants of several words, and the single words."""
    long: dict[Key, list[Edge]] = defaultdict(list)
    short: dict[Key, list[Edge]] = defaultdict(list)
    for edge in edges:
        (long if " " in edge.variant.name else short)[edge.variant].append(edge)
    return long, short


def _bearers(names: Iterable[Key], words: Collection[Key]) -> dict[Key, set[Key]]:
    """For each single word, the longer names in its space that begin or end with it."""
    found: dict[Key, set[Key]] = {word: set() for word in words}
    for name in names if words else ():
        parts = name.name.split()
        for part in {parts[0], parts[-1]} if len(parts) > 1 else ():
            if (word := name._replace(name=part)) in found:
                found[word].add(name)
    return found


def alias_edges(
    aliases: Iterable[tuple[Key, str]], rules: Mapping[str, Callable[[str, str], str | None]]
) -> Iterator[Edge]:
    """What an alias of a name lets pages write; `rules` give it, by reason."""
    for name, alias in aliases:
        for reason, rule in rules.items():
            if (variant := rule(name.name, alias)) and variant != name.name:
                yield Edge(name._replace(name=variant), name, reason)


def as_given(name: str, alias: str) -> str | None:
    return alias


def in_place_of_the_first_name(name: str, alias: str) -> str | None:
    """Cristobal Rios, called "Chris", is Chris Rios."""
    _, _, rest = name.partition(" ")
    return f"{alias} {rest}" if rest and " " not in alias else None


OF_A_WORK = {"alias": as_given}
OF_SOMEBODY = {"alias": as_given, "first_name": in_place_of_the_first_name}
