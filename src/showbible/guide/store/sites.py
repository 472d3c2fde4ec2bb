"""Sites by the names that they have in addresses."""

from __future__ import annotations

from showbible.guide.models import Site
from showbible.resolving.naming import slug


def sites_at(place: str) -> list[Site]:
    """The sites with this slug; several where their names differ in no more than case, accents and punctuation."""
    return [site for site in Site.objects.order_by("name") if slug(site.name) == place]
