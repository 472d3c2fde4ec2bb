"""Claims into their origins: those that are not independent of each other have one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from showbible.claims.values.text import fold
from showbible.resolving.independence.owners import owner_of
from showbible.resolving.independence.prints import Prints, copies
from showbible.resolving.model import Said, Source

Origins = Mapping[str, str]  # claim id -> the origin that it shares with all claims that count as one with it

# What of a claim may show that it was copied: the page that it stands on, and its own sentence.
_PRINTS: tuple[Callable[[Said], Prints], ...] = (lambda said: said.source.prints, lambda said: said.prints)


def speaker(source: Source) -> str:
    """Who speaks in a source: the owner of its site, else the site, else the page alone."""
    return _speaker(source.owner, source.site) or f"page {source.id}"


@lru_cache(maxsize=65536)
def _speaker(owner: str | None, site: str | None) -> str:
    if known := owner or (owner_of(site) if site else None):
        return f"site {fold(known)}"  # an owner may be called like one of its sites
    return f"site {fold(site)}" if site else ""


def independent(sources: Iterable[Source]) -> int:
    """How many speak for themselves: sites of one owner count once, a page without a site by itself."""
    return len({speaker(source) for source in sources})


def origins(said: Sequence[Said]) -> Origins:
    """The origin of each claim on one fact.

    Claims have one origin where one speaks in both, where their pages copy each other, or where their sentences do;
    and so have those that are joined by others between them. An origin goes by the first of its speakers.
    """
    speakers = {each.id: speaker(each.source) for each in said}
    if len(set(speakers.values())) < 2:
        return speakers
    firsts = _joined(_copied(said, speakers))
    return {id_: firsts.get(name, name) for id_, name in speakers.items()} if firsts else speakers


def _copied(said: Sequence[Said], speakers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Pairs of speakers of which one copies the other, or both a third."""
    for prints_of in _PRINTS:
        having: dict[Prints, set[str]] = defaultdict(set)
        for each in said:
            if prints := prints_of(each):
                having[prints].add(speakers[each.id])
        yield from ((min(names), name) for names in having.values() if len(names) > 1 for name in names)
        if len(having) > 1:
            yield from ((min(having[one]), min(having[other])) for one, other in copies(having))


def _joined(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Name -> the first by letters of all that pairs join it with."""
    first: dict[str, str] = {}

    def find(name: str) -> str:
        while first.setdefault(name, name) != name:
            first[name] = name = first[first[name]]
        return name

    for one, other in pairs:
        low, high = sorted((find(one), find(other)))
        first[high] = low
    return {name: find(name) for name in list(first)}
