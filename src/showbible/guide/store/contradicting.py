"""Where pages contradict themselves, by what the store has of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import NamedTuple

from showbible.claims import Claim
from showbible.guide import models
from showbible.resolving.contradiction import Contradiction, contradictions
from showbible.resolving.model import Said, Source


class Within(NamedTuple):
    """A contradiction of a page, with its claims in the order of the page; `found.claims` are their keys."""

    found: Contradiction
    claims: tuple[Claim, ...]


def contradicted(pages: Collection[int], properties: Collection[str] = ()) -> dict[int, list[Within]]:
    """Where pages contradict themselves, by their keys, in one look-up; in these properties, where any are given."""
    live = models.Claim.objects.filter(page__in=pages, superseded_at=None)
    rows = live.filter(property__in=properties) if properties else live
    return within(rows.order_by("page", "rank"))


def within(rows: Iterable[models.Claim]) -> dict[int, list[Within]]:
    """The same of claims that have been looked up."""
    claims = {row.key: (row.page_id, Claim.from_json(row.data)) for row in rows}
    found: dict[int, list[Within]] = defaultdict(list)
    for each in contradictions(_said(key, page, claim) for key, (page, claim) in claims.items()):
        found[int(each.source)].append(Within(each, tuple(claims[key][1] for key in each.claims)))
    return found


def _said(key: str, page: int, claim: Claim) -> Said:
    return Said(key, claim, Source(str(page), None, None, ""))
