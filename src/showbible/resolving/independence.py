"""Sources into the number of them that speak for themselves."""

from __future__ import annotations

from collections.abc import Iterable

from showbible.claims.values.text import fold
from showbible.resolving.model import Source


def independent(sources: Iterable[Source]) -> int:
    """How many independent sources there are: pages of one site count once, a page without a site by itself."""
    return len({voice(source) for source in sources})


def voice(source: Source) -> tuple[str, str]:
    """What sources that are not independent of each other share."""
    return ("site", fold(source.site)) if source.site else ("page", source.id)
