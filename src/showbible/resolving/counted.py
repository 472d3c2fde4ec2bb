"""What speaks for a fact into the reasons that say how it was counted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from showbible.claims.values.text import fold
from showbible.resolving.independence import Origins, owner_of, speaker
from showbible.resolving.model import Reason, Said, Source
from showbible.resolving.precedence import COPIES, COUNTED, OWNER
from showbible.resolving.stance import FOR, Stances


def counted(found: Stances, origins: Origins) -> list[Reason]:
    """How many independent sources and how many pages are for the value, or were for any; and which count as one."""
    said = [voice.said for voice, stance in found if stance in FOR] or [voice.said for voice, _ in found]
    pages = {each.source.id for each in said}
    sources = len({origins[each.id] for each in said})
    number = Reason(COUNTED, (("sources", sources), ("pages", len(pages))))
    return [number, *_owned(said), *_copied(said, origins)] if 1 < len(pages) != sources else [number]


def _owned(said: Iterable[Said]) -> list[Reason]:
    """A reason for each owner of several of the sites."""
    sources: dict[str, dict[str, Source]] = defaultdict(dict)
    for each in said:
        sources[speaker(each.source)][each.source.id] = each.source
    return [
        _once(OWNER, sources[name].values(), ("owner", owner))
        for name in sorted(sources)
        if (owner := _owner(sources[name].values())) and len(_names(sources[name].values())) > 1
    ]


def _copied(said: Iterable[Said], origins: Origins) -> list[Reason]:
    """A reason for each origin in which several speak."""
    sources: dict[str, dict[str, Source]] = defaultdict(dict)
    for each in said:
        sources[origins[each.id]][each.source.id] = each.source
    return [
        _once(COPIES, found.values())
        for _, found in sorted(sources.items())
        if len({speaker(source) for source in found.values()}) > 1
    ]


def _once(rule: str, sources: Iterable[Source], *more: tuple[str, str | int]) -> Reason:
    sources = list(sources)
    return Reason(rule, (("pages", len(sources)), ("counted", 1), ("names", ", ".join(_names(sources))), *more))


def _names(sources: Iterable[Source]) -> list[str]:
    """What their sites are called, each once; a page without a site goes by its own name."""
    called = {fold(source.site or source.id): source.site or source.id for source in sorted(sources, key=_by_site)}
    return [called[name] for name in sorted(called)]


def _by_site(source: Source) -> tuple[str, str]:
    return source.site or "", source.id


def _owner(sources: Iterable[Source]) -> str | None:
    known = {source.owner or (owner_of(source.site) if source.site else None) for source in sources}
    return min((name for name in known if name), default=None)
