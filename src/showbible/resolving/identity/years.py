"""Keys of one name that differ in their years, into those that may be one."""

from __future__ import annotations

from showbible.resolving.identity.clusters import Clusters, by
from showbible.resolving.identity.rulings import Rulings
from showbible.resolving.key import Key
from showbible.resolving.merge import merge


def join_by_year(clusters: Clusters, keys: list[Key], rulings: Rulings) -> None:
    """Join keys of one name and one year; and those without a year with them, where only one year is known."""
    same = by(keys, lambda key: key.year)
    for group in same.values():
        clusters.unite(*group)
    years = sorted({key.year for key in keys} - {0})
    if len(years) == 1 and 0 in same:
        clusters.join(merge(same[0][0], same[years[0]][0], "only_year"), rulings.conflict)
