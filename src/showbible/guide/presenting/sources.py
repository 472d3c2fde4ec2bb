"""A page that was read, as the guide refers to it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import urlsplit

from showbible.claims.values import date
from showbible.guide.models import Claim, Page
from showbible.guide.presenting.addresses import address as address_of
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.dates import show, written
from showbible.guide.presenting.seen import tells_more
from showbible.guide.presenting.spoken import gettext as _
from showbible.resolving.naming import slug

PASTED = "pasted "  # what the address begins with of a text that nobody gave an address
LONGEST_TITLE = 200  # characters; what is longer is no title


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A link to a page that was read: who publishes it, what it is called, and when it said what it says.

    `site_url` is "" where nobody knows who publishes it, `web` where it is not on the web.
    """

    url: str
    site: str
    title: str
    said_on: str
    number: int
    site_url: str
    web: str


def source(page: Page) -> SourceRef:
    return SourceRef(
        url=address_of("page", page.pk),
        site=publisher(page),
        title=title(page),
        said_on=said_on(page),
        number=page.pk,
        site_url=site_address(page.site.name) if page.site else "",
        web=web_address(page),
    )


def sentence_address(claim: Claim) -> str:
    """Where the sentence of a claim is marked in its page."""
    portion = {"portion": str(claim.portion)} if claim.portion > 1 else {}
    return f"{address_of('page', claim.page_id, **portion)}#c-{claim.key}"


def site_address(name: str) -> str:
    """Where the site of this name has its page."""
    return address_of("site", slug(name))


def publisher(page: Page) -> str:
    """The site, else the host of the address, else the name of the file."""
    if page.site:
        return page.site.name
    if tells_more(page) and not is_web(page.address):
        return _("a page without a site")
    return (urlsplit(page.address).hostname or "") if is_web(page.address) else short_address(page.address)


def title(page: Page) -> str:
    if tells_more(page):
        return _("Title held back")
    return clip(page.title or short_address(page.address), LONGEST_TITLE)


def said_on(page: Page) -> str:
    """ "2 September 2021", or when we first read it where the page gives no date."""
    if page.published and date.valid(page.published):
        return show(page.published)
    return _("undated, read %(day)s") % {"day": written(page.seen_first)}


def first_day(page: Page) -> str:
    """The first ISO day on which the page may have said it, by which earlier and later are told apart."""
    if page.published and date.valid(page.published):
        return date.bounds(page.published)[0].isoformat()
    return page.seen_first.isoformat()


def web_address(page: Page) -> str:
    """The address where it leads to the web; never any other scheme, such as javascript:."""
    return next((each for each in (page.canonical, page.address) if is_web(each)), "")


def is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def short_address(address: str) -> str:
    """A web address as it is; of a file, the name alone: where it lies is nobody's business."""
    if address.startswith(PASTED):
        return _("A pasted text")
    return address if is_web(address) else PurePath(address).name or address
