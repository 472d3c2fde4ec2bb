"""The page of a source: its text with the claims marked in it, what has become of them, and what else to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from django.http import Http404

from showbible.claims.values import date
from showbible.claims.values.text import fold
from showbible.guide.models import Claim, Page
from showbible.guide.presenting.addresses import address as address_of
from showbible.guide.presenting.bearings import became, summary
from showbible.guide.presenting.blocks import Piece, laid_out
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.contradicting import words
from showbible.guide.presenting.dates import show, written
from showbible.guide.presenting.loaders import HeldBack, NotYet
from showbible.guide.presenting.marking import Span, spans
from showbible.guide.presenting.media import Card, cards
from showbible.guide.presenting.notes import Note, notes
from showbible.guide.presenting.read_more import ReadMore, linked, read_more
from showbible.guide.presenting.records import in_one_line
from showbible.guide.presenting.seen import tells_more
from showbible.guide.presenting.sources import (
    SourceRef,
    sentence_address,
    short_address,
    source,
    title,
    web_address,
)
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.spoken import gettext_lazy
from showbible.guide.store.contradicting import Within, within
from showbible.guide.store.known import Edition
from showbible.guide.store.media import media_on
from showbible.guide.store.media_rows import CLIP, PICTURE
from showbible.guide.store.portions import portion_at, portions
from showbible.guide.store.shapes import page_of
from showbible.pages.page import Aside, AsideKind, Block

LONGEST_ASIDE = 600  # characters
MOST_ASIDES = 20  # of a kind

# What is on a page beside its text, by kind; of none of it claims are read.
ASIDES = {
    AsideKind.TEASER: gettext_lazy("Teasers for other pages"),
    AsideKind.COMMENT: gettext_lazy("Readers’ comments"),
    AsideKind.FORM: gettext_lazy("Forms"),
    AsideKind.NAVIGATION: gettext_lazy("Menus and navigation"),
    AsideKind.NOTICE: gettext_lazy("Notices"),
    AsideKind.SHARE: gettext_lazy("Share bars"),
    AsideKind.ADVERT: gettext_lazy("Advertisements"),
}


@dataclass(frozen=True, slots=True)
class Asides:
    """What a page has of a kind beside its text, and how many more there are than are shown."""

    label: str
    texts: tuple[str, ...]
    more: int


@dataclass(frozen=True, slots=True)
class SourcePage:
    """What the template of a source's page is given.

    `record` is that of its site, in a line. `contradictions` are sentences, each with the numbers and addresses of the
    marked sentences that contradict each other. `portions` are the addresses of all of them, of which `portion`, from
    1, is shown; `linked` are the pages that the text links to.
    """

    source: SourceRef
    page: Page
    address: str
    web_address: str
    dates: tuple[tuple[str, str], ...]
    record: str
    summary: str
    text: list[Piece]
    notes: list[Note]
    contradictions: tuple[tuple[str, tuple[tuple[int, str], ...]], ...]
    asides: tuple[Asides, ...]
    portion: int
    portions: tuple[str, ...]
    clips: list[Card]
    pictures: list[Card]
    linked: list[ReadMore]
    read_more: list[ReadMore]


def load_source(guide: Edition, key: int, portion: int = 1) -> SourcePage:
    """The page with this key, in a fixed number of look-ups.

    Http404 where there is no such page or portion of it, NotYet where it says so later, HeldBack where it tells of
    what comes after what the reader has seen.
    """
    page = Page.objects.select_related("site").filter(pk=key).first()
    if page is None:
        raise Http404(f"no page {key} in this guide")
    if not guide.has_page(page):
        raise NotYet(title(page), page.said_on)
    if tells_more(page):
        raise HeldBack
    claims = list(page.claims.filter(superseded_at=None).order_by("rank"))
    bearings = guide.bearings(page)
    read = page_of(page)
    starts = portions(read.text, read.blocks, (claim.start for claim in claims))
    if not 1 <= portion <= len(starts):
        raise Http404(f"no portion {portion} of page {key}")
    marked = spans((claim.start, claim.end, claim.key) for claim in claims)
    here = [span for span in marked if portion_at(starts, span.start) == portion]
    others = [claim for claim in claims if portion_at(starts, claim.start) != portion]
    first, last = starts[portion - 1], (*starts, len(read.text))[portion]
    media = list(media_on(page)) if portion == 1 else []
    return SourcePage(
        source=source(page),
        page=page,
        address=short_address(page.address),
        web_address=web_address(page),
        dates=tuple(_dates(page)),
        record=in_one_line(guide.records([fold(page.site.name)])) if page.site else "",
        summary=summary(became(claim, bearings.get(claim.key)) for claim in claims),
        text=laid_out(read.text, list(_within(read.blocks, first, last)), here),
        notes=notes(here, claims, bearings),
        contradictions=tuple(
            _contradictions(within(claims).get(page.pk, ()), marked, {each.key: each for each in others})
        ),
        asides=tuple(_asides(read.asides)) if portion == 1 else (),
        portion=portion,
        portions=tuple(_addresses(page, len(starts))),
        clips=cards(media, CLIP),
        pictures=cards(media, PICTURE),
        linked=linked(guide, page, read.marks),
        read_more=read_more(guide, page),
    )


def _within(blocks: Iterable[Block], first: int, last: int) -> Iterator[Block]:
    """The blocks of a portion, cut where they are longer."""
    for block in blocks:
        if block.start < last and block.end > first:
            cells = tuple(cell for cell in block.cells if first <= cell.start and cell.end <= last)
            yield replace(block, start=max(block.start, first), end=min(block.end, last), cells=cells)


def _addresses(page: Page, count: int) -> Iterator[str]:
    for number in range(1, count + 1):
        yield address_of("page", page.pk, portion=str(number) if number > 1 else "")


def _contradictions(
    found: Iterable[Within], marked: Iterable[Span], elsewhere: Mapping[str, Claim]
) -> Iterator[tuple[str, tuple[tuple[int, str], ...]]]:
    places = {key: span for span in marked for key in span.keys}
    for each in found:
        sentences = dict.fromkeys(places[key] for key in each.found.claims)
        yield words(each), tuple((span.number, _place(span.keys[0], elsewhere)) for span in sentences)


def _place(key: str, elsewhere: Mapping[str, Claim]) -> str:
    """Where a sentence is marked; `elsewhere` are the claims of other portions."""
    return sentence_address(elsewhere[key]) if key in elsewhere else f"#c-{key}"


def _dates(page: Page) -> Iterable[tuple[str, str]]:
    for label, value in ((_("Published"), page.published), (_("Modified"), page.modified)):
        if value and date.valid(value):
            yield label, show(value)
    yield _("Read"), written(page.read_at.date())


def _asides(asides: Iterable[Aside]) -> Iterable[Asides]:
    order = list(ASIDES)
    ordered = sorted(asides, key=lambda aside: order.index(aside.kind))
    for kind, same in groupby(ordered, lambda aside: aside.kind):
        texts = [clip(aside.text, LONGEST_ASIDE) for aside in same]
        yield Asides(str(ASIDES[kind]), tuple(texts[:MOST_ASIDES]), len(texts[MOST_ASIDES:]))
