"""Pictures and clips as cards: what they are, who made them, which page has them, and whom showing them would ask."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from showbible.guide.embedding import endpoint, host, known
from showbible.guide.models import Medium
from showbible.guide.presenting.addresses import address
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.sources import SourceRef, source
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.store.media_rows import CLIP, PICTURE

LONGEST = 160  # characters of a title or a credit
MOST = 12  # cards of a sort


@dataclass(frozen=True, slots=True)
class Card:
    """A picture or a clip; `url` is where the guide shows it, "" where only its `site` does, under `away`."""

    key: str
    kind: str
    title: str
    credit: str
    site: str
    url: str
    away: str
    source: SourceRef


def cards(rows: Iterable[Medium], kind: str) -> list[Card]:
    """Those of a kind, each once, with its credit where any page gives it."""
    found: dict[str, list[Medium]] = {}
    for row in rows:
        if row.kind == kind:
            found.setdefault(row.key, []).append(row)
    return [card(same) for same in list(found.values())[:MOST]]


def card(same: list[Medium]) -> Card:
    """One of them, by all pages that have it; the first is the one that is named."""
    first = same[0]
    title = next((each.title for each in same if each.title), "")
    return Card(
        key=first.key,
        kind=first.kind,
        title=clip(title, LONGEST)
        or (_("Clip without a title") if first.kind == CLIP else _("Picture without a caption")),
        credit=clip(next((each.credit for each in same if each.credit), ""), LONGEST),
        site=host(first.url),
        url=address("medium", first.key) if _can_be_shown(first) else "",
        away=first.url,
        source=source(first.page),
    )


def _can_be_shown(medium: Medium) -> bool:
    if medium.kind == PICTURE:
        return medium.url.startswith("https://")
    return bool(known(medium.url) or endpoint(medium.url))
