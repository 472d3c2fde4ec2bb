"""What was said of facts: claims with their pages, by statements of our own (see `rapid`)."""

# ruff: noqa: S608 - statements are put together of words of our own alone

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from showbible.guide.models import Claim, Page, Site
from showbible.guide.store.known import Evidence, Known
from showbible.guide.store.named import Listed
from showbible.guide.store.rapid import rows

# In the order of the models, as `from_db` wants them.
_CLAIM = ("id", "page_id", "key", "property", "standing", "start", "end", "portion", "sentence", "data")
_PAGE = ("id", "address", "site_id", "title", "published", "canonical", "seen_first", "said_on")
_SITE = ("id", "name", "owner")
_VIA = ("id", "ident", "type", "name", "season", "episode")
_COLUMNS = (
    *("e.fact_id", "e.stance", "e.origin"),
    *(f'{table}."{name}"' for table, names in zip("cpsv", (_CLAIM, _PAGE, _SITE, _VIA), strict=True) for name in names),
    *("w.id", "w.ident", "w.type", "w.name"),
)
_EVIDENCE = f"""
SELECT {", ".join(_COLUMNS)}
FROM guide_evidence e JOIN guide_claim c ON c.id = e.claim_id JOIN guide_page p ON p.id = c.page_id
LEFT JOIN guide_site s ON s.id = p.site_id LEFT JOIN guide_thing v ON v.id = e.via_id
LEFT JOIN guide_thing w ON w.id = v.parent_id WHERE e.fact_id IN ({{}}) ORDER BY e.fact_id, e.rank, e.id
"""


def told(facts: Sequence[Known]) -> list[Known]:
    """These facts, of today's guide, with their reasons and all that was said of them; in two look-ups."""
    if not facts:
        return []
    keys = [fact.row for fact in facts]
    places = ", ".join(["%s"] * len(keys))
    reasons: dict[int, str] = dict(rows(f"SELECT id, reasons FROM guide_fact WHERE id IN ({places})", keys))
    evidence: dict[int, list[Evidence]] = defaultdict(list)
    pages: dict[int, Page] = {}
    for row in rows(_EVIDENCE.format(places), keys):
        evidence[row[0]].append(_evidence(row, pages))
    return [replace(fact, reasons=json.loads(reasons[fact.row]), evidence=tuple(evidence[fact.row])) for fact in facts]


def pages_of(keys: Sequence[int]) -> list[Page]:
    """These pages in this order, each with its site, without their texts and what else is long."""
    places = ", ".join(["%s"] * len(keys))
    columns = ", ".join((*(f"p.{name}" for name in _PAGE), *(f"s.{name}" for name in _SITE)))
    joined = "guide_page p LEFT JOIN guide_site s ON s.id = p.site_id"
    found = rows(f"SELECT {columns} FROM {joined} WHERE p.id IN ({places})", keys) if keys else []
    pages = {row[0]: _page(row) for row in found}
    return [pages[key] for key in keys]


def _evidence(row: Sequence[Any], pages: dict[int, Page]) -> Evidence:
    _, stance, origin, *rest = row
    claim, page, via = rest[: len(_CLAIM)], rest[len(_CLAIM) :], rest[len(_CLAIM) + len(_PAGE) + len(_SITE) :]
    said = Claim.from_db("default", _CLAIM, [*claim[:-1], json.loads(claim[-1])])
    said.page = pages.get(page[0]) or pages.setdefault(page[0], _page(page))
    return Evidence(said, stance, _thing(via), origin)


def _page(row: Sequence[Any]) -> Page:
    *first, seen, said = row[: len(_PAGE)]
    page = Page.from_db("default", _PAGE, [*first, _day(seen), _day(said)])
    site = row[len(_PAGE) : len(_PAGE) + len(_SITE)]
    page.site = Site.from_db("default", _SITE, site) if site[0] is not None else None
    return page


def _thing(row: Sequence[Any]) -> Listed | None:
    if row[0] is None:
        return None
    pk, ident, type_, name, season, episode, *parent = row
    return Listed(pk, ident, type_, name, season, episode, Listed(*parent) if parent[0] is not None else None)


def _day(value: date | str) -> date:
    """SQLite gives a text."""
    return date.fromisoformat(value) if isinstance(value, str) else value
