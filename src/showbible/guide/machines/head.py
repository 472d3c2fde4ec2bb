"""What a page's head tells machines: its one address, OpenGraph, its feeds, and itself as structured data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.http import HttpRequest
from markupsafe import Markup

from showbible.guide.machines.json_ld.nodes import Node, absolute_of, page_node, script
from showbible.guide.presenting.addresses import address, as_known_on, with_query
from showbible.guide.presenting.seen import query
from showbible.guide.presenting.spoken import gettext as _

# The parameters that choose what a page lists, or its order; all others show the same page otherwise, or mean nothing.
CHOOSING = (
    *("franchise", "series", "network", "kind", "property", "within", "of", "letter", "director", "writer"),
    *("from", "to", "key", "naming", "beside", "order", "sort", "claims", "disputes", "portion", "page"),
)

ATOM = "application/atom+xml"
FIRST = {"page": "1", "portion": "1", "disputes": "1", "claims": "1"}  # what is shown where nothing is chosen


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same for another kind of reader: a feed, a calendar, a card.

    `subscribe` is the whole URL by which a person subscribes to it, "" where the page offers no such.
    """

    type: str
    title: str
    url: str
    subscribe: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """`opengraph` are the properties of OpenGraph beside title, description and address."""

    canonical: str
    json_ld: Markup
    opengraph: tuple[tuple[str, str], ...] = (("og:type", "website"),)
    alternates: tuple[Alternate, ...] = ()

    @property
    def subscriptions(self) -> list[Alternate]:
        return [each for each in self.alternates if each.subscribe]


def head(
    request: HttpRequest,
    nodes: Iterable[Node],
    opengraph: Sequence[tuple[str, str]] = (("og:type", "website"),),
    alternates: Sequence[Alternate] = (),
    path: str = "",
) -> Head:
    """The head of a page; `path` is its address of today where it is not that which was asked for."""
    with as_known_on(None):
        canonical = canonical_of(request, path)
    return Head(canonical, script(nodes), tuple(opengraph), (*alternates, *_of_all(request)))


def _of_all(request: HttpRequest) -> list[Alternate]:
    """The feeds that every page points to."""
    feeds = ((_("Pages read lately"), "pages-feed"), (_("What changed"), "changes-feed"))
    return [Alternate(ATOM, title, address(name, "atom", **query(request))) for title, name in feeds]


def plain_head(request: HttpRequest, title: Markup) -> Head:
    """The head of a page that has nothing to tell but its title."""
    with as_known_on(None):
        url = canonical_of(request)
    return head(request, [page_node("WebPage", url, title.unescape(), absolute_of(request))])


def canonical_of(request: HttpRequest, path: str = "") -> str:
    """The one address of what was asked for: of today, without parameters that choose nothing."""
    asked = {name: str(request.GET.get(name, "")) for name in CHOOSING}
    chosen = {name: value for name, value in asked.items() if value != FIRST.get(name)}
    return request.build_absolute_uri(with_query(path or request.path, chosen))
