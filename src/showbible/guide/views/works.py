"""Indexes that keep themselves: all works of a franchise, and all episodes of a series or a season."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from showbible.guide.presenting import episodes_index, works_index
from showbible.guide.presenting.addresses import address, with_query
from showbible.guide.presenting.choices import kinds
from showbible.guide.presenting.lists import Told, filled, rows, told
from showbible.guide.presenting.loaders import find, told_of
from showbible.guide.presenting.names import ref
from showbible.guide.presenting.sorting import asked_order, headings
from showbible.guide.store import Edition
from showbible.guide.store.named import Named
from showbible.guide.views.asking import asked, shows_guide
from showbible.guide.views.paging import paged

ROWS_AT_ONCE = 100


@shows_guide
def works(request: HttpRequest, guide: Edition, ident: str) -> HttpResponse:
    """With `?order=`, `?kind=`, `?from=` and `?to=` (years)."""
    franchise = find(guide, ident)
    things = guide.works(franchise)
    every = works_index.works_of(things, told_of(guide, things, works_index.SORTED_BY))
    links = works_index.links(every)
    order = asked_order(asked(request, "order"), works_index.ORDERS[: 4 if links else 3])
    kind, first, last = asked(request, "kind"), _year(request, "from"), _year(request, "to")
    shown = paged(request, works_index.in_order(works_index.chosen(every, kind, first, last), order), ROWS_AT_ONCE)
    page = [each.thing for each in shown.rows]
    listed = rows(page, told_of(guide, page, works_index.SHOWN))
    query = {"order": asked(request, "order"), "kind": kind, "from": str(first or ""), "to": str(last or "")}

    def at(**other: str) -> str:
        return with_query(request.path, {**query, **other})

    counts = Counter((work.thing.type, "") for work in works_index.chosen(every, "", first, last))
    context = {
        "of": ref(franchise),
        "listed": listed,
        "columns": filled(listed),
        "paging": shown,
        "headings": headings(works_index.LABELS, order, lambda text: at(order=text)),
        "kinds": kinds(counts, kind, "", lambda chosen, _property: at(kind=chosen)),
        "query": query,
        "links": links,
        "is_story": order.name == "story",
        "story_url": at(order="story"),
        "release_url": at(order=""),
    }
    return render(request, "guide/works.html", context)


def _year(request: HttpRequest, name: str) -> int | None:
    """The year that a parameter names, None where it names none."""
    text = asked(request, name)
    return int(text) if text.isascii() and text.isdecimal() and len(text) == 4 else None


@shows_guide
def episodes(request: HttpRequest, guide: Edition, ident: str) -> HttpResponse:
    """With `?sort=`, `?director=` and `?writer=`."""
    whole = find(guide, ident)
    series = whole.parent or whole
    things = guide.parts(series, "episode")
    if whole.type == "season":
        things = [each for each in things if each.season == whole.season]
    if not things:
        raise Http404(f"no episodes of {ident!r}")
    headlines = told_of(guide, things, episodes_index.SORTED_BY)
    every = episodes_index.episodes_of(things, headlines)
    order = asked_order(asked(request, "sort"), episodes_index.ORDERS)
    query = {"sort": asked(request, "sort"), **{name: asked(request, name) for name in episodes_index.PEOPLE}}
    people = {name: query[name] for name in episodes_index.PEOPLE}
    found = episodes_index.in_order(episodes_index.credited(every, **people), order)
    shown = paged(request, found, ROWS_AT_ONCE)
    listed = rows([each.thing for each in shown.rows], headlines)

    def at(**other: str) -> str:
        return with_query(request.path, {**query, **other})

    context = {
        "of": ref(whole),
        "series": ref(series),
        "wholes": [(ref(each), address("episodes", each.ident)) for each in (series, *guide.parts(series, "season"))],
        "overview": episodes_index.overview(found),
        "networks": _networks(guide, whole, series),
        "listed": listed,
        "columns": filled(listed),
        "paging": shown,
        "headings": headings(episodes_index.LABELS, order, lambda text: at(sort=text)),
        "people": [
            (label, episodes_index.people_choices(name, every, query[name], partial(_with, at, name)))
            for name, label in episodes_index.PEOPLE.items()
        ],
    }
    return render(request, "guide/episodes.html", context)


def _with(at: Callable[..., str], name: str, value: str) -> str:
    return at(**{name: value})


def _networks(guide: Edition, whole: Named, series: Named) -> list[Told]:
    """Those of the season, else those of the series."""
    found = told_of(guide, [whole, series], ["network"])
    facts = found.get(whole.ident) or found.get(series.ident) or {}
    return [told(fact) for fact in facts.get("network", [])]
