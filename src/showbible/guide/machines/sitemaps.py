"""Site maps: every page that is to be found, in parts of bounded length; and what robots are asked to leave alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import NamedTuple
from xml.sax.saxutils import escape

from showbible.guide.machines.json_ld.nodes import Absolute
from showbible.guide.presenting.addresses import AS_OF, address, thing_address
from showbible.guide.presenting.kinds import KINDS, PARTS
from showbible.guide.presenting.site_page import list_sites
from showbible.guide.store import Edition

LENGTH = 10_000  # URLs of a part
TYPES = (*(kind.type for kind in KINDS), *PARTS)
LISTS = ("home", "pages", "sites", "disagreements", "news", "changes", "calendar", *(kind.prefix for kind in KINDS))
# Pages that are no use to find: searches, those of readers and editors, and the same as known on an earlier day.
LEFT_ALONE = (
    *("/search/", "/oembed", "/card/", "/seen/", "/unsure/", "/decisions/"),
    *("/decide/", "/add/", "/jobs/", "/work/", "/sign-in/", "/sign-out/"),
)
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"

Row = tuple[str, datetime | None]  # an address, and when what is there last changed


class Section(NamedTuple):
    """A sort of pages: how many there are, and so many of them from one on."""

    count: Callable[[Edition], int]
    rows: Callable[[Edition, int, int], Iterable[Row]]


def _lists(guide: Edition, first: int, last: int) -> Iterator[Row]:
    yield from ((address(name), None) for name in LISTS[first:last])


def _things(guide: Edition, first: int, last: int) -> Iterator[Row]:
    rows = guide.things(*TYPES).order_by("pk").values_list("ident", "changed_at")[first:last]
    yield from ((thing_address(ident), changed) for ident, changed in rows)


def _pages(guide: Edition, first: int, last: int) -> Iterator[Row]:
    rows = guide.page_keys().order_by("pk").values_list("pk", "read_at")[first:last]
    yield from ((address("page", key), read) for key, read in rows)


def _sites(guide: Edition, first: int, last: int) -> Iterator[Row]:
    yield from ((each.url, None) for each in islice(list_sites(guide), first, last))


SECTIONS = {
    "lists": Section(lambda guide: len(LISTS), _lists),
    "things": Section(lambda guide: sum(guide.counts().values()), _things),
    "pages": Section(lambda guide: guide.page_keys().count(), _pages),
    "sites": Section(lambda guide: len(list_sites(guide)), _sites),
}


def index(guide: Edition, absolute: Absolute) -> str:
    """The parts of the site map."""
    parts = (
        (address("sitemap-part", name, number + 1), None)
        for name, section in SECTIONS.items()
        for number in range(-(-section.count(guide) // LENGTH))
    )
    return _written("sitemapindex", "sitemap", parts, absolute)


def part(guide: Edition, name: str, number: int, absolute: Absolute) -> str:
    """A part by its number, from 1; "" where it has nothing."""
    section = SECTIONS.get(name)
    rows = list(section.rows(guide, (number - 1) * LENGTH, number * LENGTH)) if section and number > 0 else []
    return _written("urlset", "url", rows, absolute) if rows else ""


def _written(root: str, element: str, rows: Iterable[Row], absolute: Absolute) -> str:
    told = "".join(_row(element, absolute(path), changed) for path, changed in rows)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} xmlns="{_NAMESPACE}">\n{told}</{root}>\n'


def _row(element: str, url: str, changed: datetime | None) -> str:
    lastmod = f"<lastmod>{changed.isoformat(timespec='seconds')}</lastmod>" if changed else ""
    return f"<{element}><loc>{escape(url)}</loc>{lastmod}</{element}>\n"


def robots(prefix: str, absolute: Absolute) -> str:
    """What robots are asked; `prefix` is where the guide begins on its host."""
    paths = [f"{prefix}{each.removeprefix('/')}" for each in LEFT_ALONE]
    queries = [f"{prefix}*?{AS_OF}=", f"{prefix}*&{AS_OF}="]
    lines = ["User-agent: *", *(f"Disallow: {each}" for each in (*paths, *queries))]
    return "\n".join([*lines, "", f"Sitemap: {absolute(address('sitemap'))}", ""])
