"""What else to read beside a page: those that it links to, and those that speak of the same things."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin

from showbible.guide.models import Page
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.presenting.sources import SourceRef, is_web, source, web_address
from showbible.guide.store.known import Edition
from showbible.guide.store.sharing import pages_at, sharing
from showbible.pages.page import Mark

MOST = 8  # pages of either sort
NAMED = 4  # things that are named beside a page


@dataclass(frozen=True, slots=True)
class ReadMore:
    """A page, with what of it the other speaks of too, and how many things more than are named."""

    source: SourceRef
    things: tuple[Ref, ...] = ()
    more: int = 0


def linked(guide: Edition, page: Page, marks: Iterable[Mark]) -> list[ReadMore]:
    """The pages to which the text of a page links, as far as they were read."""
    base = web_address(page)
    links = (urljoin(base, mark.href) for mark in marks if mark.kind == "link" and mark.href)
    addresses = dict.fromkeys(urldefrag(each).url for each in links if is_web(each))
    return [
        ReadMore(source(each)) for each in pages_at(list(addresses)) if each.pk != page.pk and guide.has_page(each)
    ][:MOST]


def read_more(guide: Edition, page: Page) -> list[ReadMore]:
    """The pages that share most with a page, those that share the rarest things first."""
    found = sharing(page, guide.on, MOST)
    known = guide.known({thing.pk for each in found for thing in each.things})
    shared = ((each.page, [ref(thing) for thing in each.things if thing.pk in known]) for each in found)
    return [ReadMore(source(other), tuple(things[:NAMED]), len(things[NAMED:])) for other, things in shared if things]
