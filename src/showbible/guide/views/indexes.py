"""The lists of the guide: each kind of thing by name, and the facts of which sources disagree."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from showbible.guide.machines.heads import list_head
from showbible.guide.presenting.addresses import address
from showbible.guide.presenting.choices import kinds, names
from showbible.guide.presenting.contradicting import words
from showbible.guide.presenting.disputes import disputed
from showbible.guide.presenting.kinds import Kind
from showbible.guide.presenting.letters import beginnings, letters
from showbible.guide.presenting.lists import rows
from showbible.guide.presenting.loaders import find, headlines
from showbible.guide.presenting.names import ref
from showbible.guide.presenting.sources import sentence_address, source
from showbible.guide.store import Edition, pages_by_key
from showbible.guide.store.contradicting import contradicted
from showbible.guide.views.asking import asked, shows_guide
from showbible.guide.views.paging import PAGE_LENGTH, paged

PAGES_AT_ONCE = 120
DISPUTES_AT_ONCE = 60
IN_WORKS = ("person", "character", "thing")  # what is known by the works in which it is named


@shows_guide
def kind(request: HttpRequest, guide: Edition, kind: Kind) -> HttpResponse:
    """All things of a kind by name, with `?letter=` those that begin so, or with `?within=` those of a work."""
    if within := asked(request, "within"):
        return _of_work(request, guide, kind, within)
    counts, letter = guide.letters(kind.type), asked(request, "letter").lower()
    asked_for = beginnings(letter, counts)
    shown = paged(request, guide.things_from(kind.type, asked_for) if asked_for else guide.things(kind.type))
    listed = rows(shown.rows, headlines(guide, shown.rows))
    beside = guide.works_beside(shown.rows) if kind.type in IN_WORKS else {}
    context = {
        "kind": kind,
        "listed": [
            (row, [ref(work) for work in beside.get(each.pk, ())]) for each, row in zip(shown.rows, listed, strict=True)
        ],
        "paging": shown,
        "letters": letters(counts, letter) if sum(counts.values()) > PAGE_LENGTH or asked_for else [],
        "head": list_head(request, kind.many, [(row.ref.full, row.ref.url) for row in listed]),
    }
    return render(request, "guide/kind.html", context)


def _of_work(request: HttpRequest, guide: Edition, kind: Kind, within: str) -> HttpResponse:
    work = find(guide, within)
    shown = paged(request, guide.things(kind.type).filter(parent=work.pk))
    listed = rows(shown.rows, headlines(guide, shown.rows))
    context = {"kind": kind, "work": ref(work), "listed": [(row, ()) for row in listed], "paging": shown, "letters": ()}
    head = list_head(request, kind.many, [(row.ref.full, row.ref.url) for row in listed])
    return render(request, "guide/kind.html", {**context, "head": head})


@shows_guide
def disagreements(request: HttpRequest, guide: Edition) -> HttpResponse:
    """All of them, or with `?kind=` and `?property=` those of one sort; with `?within=page`, those within a page."""
    if request.GET.get("within") == "page":
        return _within_pages(request, guide)
    kind, property_ = asked(request, "kind"), asked(request, "property")
    shown = paged(request, guide.disputes(kind, property_), DISPUTES_AT_ONCE)
    counts, listed = guide.dispute_counts(), disputed(guide.facts_at(shown.rows))
    items = [(f"{each.label}: {each.thing.full}", each.fact.url) for each in listed]
    context = {
        "listed": listed,
        "head": list_head(request, _("Where sources disagree"), items),
        "paging": shown,
        "kinds": kinds(counts, kind, property_, _disagreements_at),
        "properties": names(counts, kind, property_, _disagreements_at),
    }
    return render(request, "guide/disagreements.html", context)


def _disagreements_at(kind: str, property_: str) -> str:
    return address("disagreements", kind=kind, property=property_)


def _within_pages(request: HttpRequest, guide: Edition) -> HttpResponse:
    """The pages that contradict themselves, of so many pages of the guide at a time."""
    shown = paged(request, guide.page_keys(), PAGES_AT_ONCE)
    found = contradicted(shown.rows, line=guide.line)
    pages = pages_by_key([key for key in shown.rows if key in found])
    listed = [
        (source(page), [(words(each), sentence_address(each.first)) for each in found[page.pk]]) for page in pages
    ]
    head = list_head(
        request, _("Where pages contradict themselves"), [(each.title, each.url) for each, _words in listed]
    )
    context = {"listed": listed, "paging": shown, "looked_at": len(shown.rows), "head": head}
    return render(request, "guide/within.html", context)
