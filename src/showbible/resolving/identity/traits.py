"""The traits of all keys: what pages say of each that helps to tell who it is, and which pages say so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from showbible.claims.values.text import fold
from showbible.resolving.key import Key
from showbible.resolving.model import Source
from showbible.resolving.speaking import Trait

Said = Mapping[str, set[Source]]  # what is said -> by whom

_NOTHING: Said = {}


class Traits:
    """Traits by key and sort. What comes twice counts once, and in any order."""

    def __init__(self, traits: Iterable[tuple[Trait, Source]] = ()) -> None:
        self._by_key: dict[Key, dict[str, dict[str, set[Source]]]] = {}
        for trait, source in traits:
            self.add(trait, source)

    def add(self, trait: Trait, source: Source) -> None:
        sorts = self._by_key.get(trait.key)
        if sorts is None:
            sorts = self._by_key[trait.key] = {}
        sorts.setdefault(trait.sort, {}).setdefault(trait.text, set()).add(source)

    def of(self, key: Key, sort: str) -> Said:
        return self._by_key.get(key, {}).get(sort, _NOTHING)

    def keys(self, *types: str) -> list[Key]:
        """The keys of these types, sorted."""
        return sorted(key for key in self._by_key if key.type in types)

    def sources(self, key: Key) -> set[Source]:
        """All pages that speak of a key."""
        return {source for said in self._by_key.get(key, {}).values() for pages in said.values() for source in pages}

    def __iter__(self) -> Iterator[Key]:
        return iter(self._by_key)

    def __contains__(self, key: Key) -> bool:
        return key in self._by_key


def sites_of(sources: Iterable[Source]) -> set[str]:
    """The sites of these pages; a page stands for itself where its site is not known."""
    return {fold(source.site) if source.site else source.id for source in sources}
