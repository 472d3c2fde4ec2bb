"""`showbible sites`: whose pages were read, who owns them, and how often what they said turned out so."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

import click
from django.db.models import Count
from rich.table import Table

from showbible.claims.values.text import fold
from showbible.cli.guided.opening import open_current_guide
from showbible.cli.terminal import complaints, output, print_json, styled
from showbible.guide.models import Site
from showbible.guide.presenting.records import likely
from showbible.guide.store import edition
from showbible.resolving.independence import owner_of
from showbible.resolving.record import ALL, FORECAST, STATEMENT, Field, Record

SORTS = {FORECAST: "forecasts", STATEMENT: "statements"}


class Listed(NamedTuple):
    """A site; `records` are that of its forecasts and that of its statements."""

    name: str
    pages: int
    owner: str
    records: list[Record]


@click.command("sites")
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON.")
def command(as_json: bool) -> None:
    """List the sites whose pages were read, with their track records.

    Those with the most pages first. A record tells how many forecasts and how many statements of a site were right, of
    those of which it is known; it is unknown for a site with too few.
    """
    open_current_guide()
    rows = Site.objects.annotate(count=Count("pages")).filter(count__gt=0).order_by("-count", "name")
    known = edition().records(sorted({fold(site.name) for site in rows}))
    sites = [Listed(site.name, site.count, _owner(site), _records(site.name, known)) for site in rows]
    if as_json:
        print_json([_as_json(site) for site in sites])
    elif sites:
        _print(sites)
    else:
        complaints().print("No page was read yet. Begin with: showbible read PATH or URL", markup=False)


def _print(sites: Iterable[Listed]) -> None:
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("Site", overflow="fold")
    table.add_column("Pages", justify="right")
    for column in ("Owner", "Track record"):
        table.add_column(column, overflow="fold")
    for site in sites:
        table.add_row(styled(site.name), f"{site.pages:,}", styled(site.owner), _line(site.records))
    output().print(table)


def _owner(site: Site) -> str:
    """Who owns it: as an editor has said, else as is well known; "" where neither is."""
    return site.owner or owner_of(site.name) or ""


def _records(name: str, known: Iterable[Record]) -> list[Record]:
    """A site's record of forecasts and that of statements, on whatever they were; names are folded there."""
    of_site = [record for record in known if record.field.site == fold(name) and record.field.lead == ALL]
    return [_whole(fold(name), sort, [record for record in of_site if record.field.sort == sort]) for sort in SORTS]


def _whole(site: str, sort: str, parts: Collection[Record]) -> Record:
    right, count = sum(part.right for part in parts), sum(part.count for part in parts)
    return Record(Field(site, sort, ""), right, count)


def _line(records: Iterable[Record]) -> str:
    """ "forecasts: 11 of 15 right, likely between 48 % and 89 %"; "unknown" where there is too little of either."""
    told = [
        f"{SORTS[each.field.sort]}: {each.right:,} of {each.count:,} right, {likely(each)}"
        for each in records
        if each.is_known
    ]
    return "; ".join(told) or "unknown"


def _as_json(site: Listed) -> dict[str, Any]:
    record = {SORTS[each.field.sort]: {"right": each.right, "of": each.count} for each in site.records}
    return {"site": site.name, "pages": site.pages, "owner": site.owner or None, "record": record}
