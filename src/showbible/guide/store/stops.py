"""Where in a series a reader may stop: at its numbered episodes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from operator import itemgetter

from showbible.guide.models import Thing
from showbible.guide.store.named import Named

MOST = 2000  # episodes of a series


def stops_in(series: Named) -> list[tuple[int, list[int]]]:
    """The numbers of its episodes by season, in their order."""
    numbered = Thing.objects.filter(parent=series.pk, type="episode", season__isnull=False, episode__isnull=False)
    rows = numbered.order_by("season", "episode").values_list("season", "episode").distinct()[:MOST]
    numbers = [(season, episode) for season, episode in rows if season is not None and episode is not None]
    return [(season, [episode for _, episode in same]) for season, same in groupby(numbers, itemgetter(0))]


def series_named(idents: Iterable[str]) -> Mapping[str, str]:
    """The names of the series at these places; of those that there are."""
    return dict(Thing.objects.filter(type="series", ident__in=list(idents)).values_list("ident", "name"))
