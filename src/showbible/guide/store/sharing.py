"""A page into other pages that speak of the same things, in a number of look-ups that does not grow with the guide."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass
from math import log2

from django.db import connection
from django.db.models import Count

from showbible.guide.models import Claim, Page, Part, Thing
from showbible.guide.store.many import BATCH
from showbible.guide.store.rows import LONG, pages_by_key

THINGS = 24  # of a page that are looked for elsewhere: those that it says most of
DEEP = 200  # claims on a thing, and such that name it, that are looked through, the latest first

_ON = "guide_claim c", "c.name_id"
_NAMING = "guide_part part JOIN guide_claim c ON c.id = part.claim_id", "part.name_id"


@dataclass(frozen=True, slots=True)
class Sharing:
    """A page that speaks of things of which another does, what fewest pages speak of first."""

    page: Page
    things: tuple[Thing, ...]


def sharing(page: Page, on: str | None, most: int) -> list[Sharing]:
    """The pages that share most with this one; with `on`, an ISO day, of those that were out by then.

    A thing counts the more the fewer pages speak of it; of those that share as much, the latest comes first.
    """
    pages = {thing: keys - {page.pk} for thing, keys in _pages_on(_things_of(page), on).items()}
    weights = {thing: 1 / log2(2 + len(keys)) for thing, keys in pages.items()}
    shared: dict[int, list[int]] = defaultdict(list)
    for thing in sorted(pages, key=lambda thing: (-weights[thing], thing)):
        for key in pages[thing]:
            shared[key].append(thing)
    score = {key: sum(weights[thing] for thing in things) for key, things in shared.items()}
    best = sorted(shared, key=lambda key: (-score[key], -key))[: 2 * most]
    found = sorted(pages_by_key(best), key=lambda row: (-score[row.pk], -row.said_on.toordinal(), row.pk))[:most]
    things = Thing.objects.select_related("parent").in_bulk({each for row in found for each in shared[row.pk]})
    return [Sharing(row, tuple(things[each] for each in shared[row.pk])) for row in found]


def _things_of(page: Page) -> list[int]:
    """The keys of the things that a page says most of, or names most often."""
    counts: dict[int, int] = defaultdict(int)
    on = Claim.objects.filter(page=page, superseded_at=None)
    naming = Part.objects.filter(claim__in=on)
    for rows in (on, naming):
        found = rows.exclude(name__thing=None).values_list("name__thing").annotate(Count("pk"))
        for thing, count in found:
            counts[thing] += count
    return sorted(counts, key=lambda thing: (-counts[thing], thing))[:THINGS]


def _pages_on(things: Sequence[int], on: str | None) -> Mapping[int, Set[int]]:
    """The keys of pages of the latest claims on each thing, or naming it."""
    found: dict[int, set[int]] = {thing: set() for thing in things}
    asked = [_latest(thing, place, on) for thing in things for place in (_ON, _NAMING)]
    if asked:
        with connection.cursor() as cursor:
            cursor.execute(" UNION ALL ".join(text for text, _ in asked), [each for _, its in asked for each in its])
            for thing, key in cursor.fetchall():
                found[thing].add(key)
    return found


def _latest(thing: int, place: tuple[str, str], on: str | None) -> tuple[str, Collection[int | str]]:
    """The statement for the latest claims at such a place, with its parameters."""
    table, column = place
    names = "SELECT id FROM guide_name WHERE thing_id = %s"
    by = " AND page.said_on <= %s" if on else ""
    return (
        f"SELECT * FROM (SELECT DISTINCT %s, page.id FROM (SELECT c.page_id FROM {table}"  # noqa: S608 - our own names
        f" WHERE {column} IN ({names}) AND c.superseded_at IS NULL ORDER BY c.id DESC LIMIT {DEEP}) AS said"
        f" JOIN guide_page page ON page.id = said.page_id{by}) AS latest",
        (thing, thing, *([on] if on else ())),
    )


def pages_at(addresses: Sequence[str]) -> list[Page]:
    """The pages that were read at these addresses, in this order; of many, the first."""
    found = Page.objects.select_related("site").defer(*LONG).in_bulk(addresses[:BATCH], field_name="address")
    return [found[each] for each in addresses if each in found]
