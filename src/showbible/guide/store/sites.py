"""Sites: those of a name, and how often what they said turned out so."""

from __future__ import annotations

from collections.abc import Sequence

from showbible.guide.models import Site
from showbible.guide.store.judging import records_of as records
from showbible.resolving.naming import slug
from showbible.resolving.record import Record


def sites_at(place: str) -> list[Site]:
    """The sites with this slug; several where their names differ in no more than case, accents and punctuation."""
    return [site for site in Site.objects.order_by("name") if slug(site.name) == place]


def records_of(sites: Sequence[str]) -> list[Record]:
    """The track records of these sites, by their folded names."""
    return list(records(sites).values())
