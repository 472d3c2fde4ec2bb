"""Where pages contradict themselves, by what the store has of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import NamedTuple

from showbible.claims import Claim
from showbible.guide import models
from showbible.guide.store.limits import Limits
from showbible.guide.store.line import NO_LINE, Line
from showbible.resolving.contradiction import Contradiction, contradictions
from showbible.resolving.model import Said, Source


class Within(NamedTuple):
    """A contradiction of a page, with its claims in the order of the page, whose keys are `found.claims`.

    `first` is the row of the first of them.
    """

    found: Contradiction
    claims: tuple[Claim, ...]
    first: models.Claim


def contradicted(
    pages: Collection[int], properties: Collection[str] = (), line: Line = NO_LINE
) -> dict[int, list[Within]]:
    """Where pages contradict themselves, by their keys, in one look-up; in these properties, where any are given.

    With a line, in what tells of nothing that comes after.
    """
    live = Limits(line=line).claims().filter(page__in=pages)
    rows = live.filter(property__in=properties) if properties else live
    return within(rows.order_by("page", "rank"))


def within(rows: Iterable[models.Claim]) -> dict[int, list[Within]]:
    """The same of claims that have been looked up."""
    claims = {row.key: (row, Claim.from_json(row.data)) for row in rows}
    found: dict[int, list[Within]] = defaultdict(list)
    for each in contradictions(_said(row, claim) for row, claim in claims.values()):
        told = [claims[key] for key in each.claims]
        found[int(each.source)].append(Within(each, tuple(claim for _, claim in told), told[0][0]))
    return found


def _said(row: models.Claim, claim: Claim) -> Said:
    return Said(row.key, claim, Source(str(row.page_id), None, None, ""))
