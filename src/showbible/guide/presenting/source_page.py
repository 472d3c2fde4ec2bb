"""The page of a source: its text with the claims marked in it, and the list of these claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from django.http import Http404

from showbible.claims import properties
from showbible.claims.values import date
from showbible.guide.models import Claim, Page, Thing
from showbible.guide.presenting.blocks import Piece, laid_out
from showbible.guide.presenting.contradicting import words
from showbible.guide.presenting.loaders import NotYet
from showbible.guide.presenting.marking import Span, spans
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.presenting.sources import SourceRef, short_address, source, title, web_address
from showbible.guide.presenting.wording import said
from showbible.guide.store.contradicting import Within, within
from showbible.guide.store.known import Edition
from showbible.guide.store.shapes import page_of
from showbible.pages.page import Aside, AsideKind

# What is on a page beside its text, by kind; of none of it claims are read.
ASIDES = {
    AsideKind.TEASER: "Teasers for other pages",
    AsideKind.COMMENT: "Readers’ comments",
    AsideKind.FORM: "Forms",
    AsideKind.NAVIGATION: "Menus and navigation",
    AsideKind.NOTICE: "Notices",
    AsideKind.SHARE: "Share bars",
    AsideKind.ADVERT: "Advertisements",
}


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim in words: what it is about, which property, and what it says of it.

    `thing` is None, and `subject` the name that the page gives, where the guide has no such thing.
    """

    thing: Ref | None
    subject: str
    label: str
    says: str


@dataclass(frozen=True, slots=True)
class Note:
    """A marked sentence and its claims, by what they are about."""

    number: int
    key: str
    topics: tuple[tuple[Ref | None, str, tuple[Statement, ...]], ...]


@dataclass(frozen=True, slots=True)
class SourcePage:
    """What the template of a source's page is given.

    `contradictions` are sentences, each with the numbers and keys of the marked sentences that contradict each other.
    """

    source: SourceRef
    page: Page
    address: str
    web_address: str
    dates: tuple[tuple[str, str], ...]
    text: list[Piece]
    notes: list[Note]
    contradictions: tuple[tuple[str, tuple[tuple[int, str], ...]], ...]
    asides: tuple[tuple[str, list[str]], ...]


def load_source(guide: Edition, key: int) -> SourcePage:
    """The page with this key, in three look-ups; Http404 where there is none, NotYet where it says so later."""
    page = Page.objects.select_related("site").filter(pk=key).first()
    if page is None:
        raise Http404(f"no page {key} in this guide")
    if not guide.has_page(page):
        raise NotYet(title(page), page.said_on)
    claims = list(page.claims.filter(superseded_at=None).order_by("rank"))
    subjects = guide.subjects(page)
    marked = spans((claim.start, claim.end, claim.key) for claim in claims)
    by_key = {claim.key: _statement(claim, subjects.get(claim.key)) for claim in claims}
    read = page_of(page)
    return SourcePage(
        source=source(page),
        page=page,
        address=short_address(page.address),
        web_address=web_address(page),
        dates=tuple(_dates(page)),
        text=laid_out(read.text, read.blocks, marked),
        notes=[Note(span.number, span.keys[0], _topics([by_key[key] for key in span.keys])) for span in marked],
        contradictions=tuple(_contradictions(within(claims).get(page.pk, ()), marked)),
        asides=tuple(_asides(read.asides)),
    )


def _contradictions(
    found: Iterable[Within], marked: Iterable[Span]
) -> Iterator[tuple[str, tuple[tuple[int, str], ...]]]:
    places = {key: span for span in marked for key in span.keys}
    for each in found:
        sentences = dict.fromkeys(places[key] for key in each.found.claims)
        yield words(each), tuple((span.number, span.keys[0]) for span in sentences)


def _topics(statements: Iterable[Statement]) -> tuple[tuple[Ref | None, str, tuple[Statement, ...]], ...]:
    topics: dict[tuple[Ref | None, str], list[Statement]] = {}
    for each in statements:
        topics.setdefault((each.thing, each.subject), []).append(each)
    return tuple((*topic, tuple(same)) for topic, same in topics.items())


def _statement(claim: Claim, thing: Thing | None) -> Statement:
    subject = claim.data["subject"]
    name = subject.get("name") or subject.get("series") or ""
    return Statement(
        thing=ref(thing) if thing else None,
        subject="" if thing else name,
        label=properties()[claim.property].label,
        says=_says(claim),
    )


def _says(claim: Claim) -> str:
    """The value in words; a passage is in the text already."""
    if properties()[claim.property].value == "passage":
        return "this passage"
    return said(claim.property, claim.data["value"], claim.standing)


def _dates(page: Page) -> Iterable[tuple[str, str]]:
    for label, value in (("Published", page.published), ("Modified", page.modified)):
        if value and date.valid(value):
            yield label, date.show(value)
    yield "Read", date.show(page.read_at.date().isoformat())


def _asides(asides: Iterable[Aside]) -> Iterable[tuple[str, list[str]]]:
    order = list(ASIDES)
    ordered = sorted(asides, key=lambda aside: order.index(aside.kind))
    for kind, same in groupby(ordered, lambda aside: aside.kind):
        yield ASIDES[kind], [aside.text for aside in same]
