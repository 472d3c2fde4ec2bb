"""Search: the answer to a question, the things that are called so, and the passages that say so."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from showbible.guide.presenting.finding import found_things, shown_answer, shown_passages
from showbible.guide.searching import MOST, passages, suggest
from showbible.guide.searching import search as search_guide
from showbible.guide.store import Edition
from showbible.guide.views.asking import shows_guide
from showbible.guide.views.paging import paged

LONGEST = 200  # characters
THINGS = 20  # on a page
PASSAGES = 10


@shows_guide
def search(request: HttpRequest, guide: Edition) -> HttpResponse:
    text = _asked(request)
    found = search_guide(guide, text)
    things = paged(request, found.things, THINGS)
    texts = paged(request, found.texts, PASSAGES, "texts")
    context = {
        "words": text,
        "nearly": found.nearly,
        "answer": shown_answer(found.answer) if found.answer else None,
        "things": found_things(guide, things.rows),
        "paging": things,
        "passages": shown_passages(passages(guide, texts.rows, found.words)),
        "paging_texts": texts,
        "most": MOST,
        "longest": LONGEST if _is_cut(request) else 0,
    }
    return render(request, "guide/search.html", context)


@shows_guide
def suggestions(request: HttpRequest, guide: Edition) -> HttpResponse:
    """A piece of a page: what may be meant by what is typed so far."""
    found = found_things(guide, suggest(guide, _asked(request)))
    return render(request, "guide/suggestions.html", {"things": found})


def _asked(request: HttpRequest) -> str:
    return _typed(request)[:LONGEST]


def _is_cut(request: HttpRequest) -> bool:
    return len(_typed(request)) > LONGEST


def _typed(request: HttpRequest) -> str:
    return request.GET.get("q", "").replace("\0", "").strip()
