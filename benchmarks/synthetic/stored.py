"""Made-up pages into the store of the guide, and facts out of it. Importing this sets Django up."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from itertools import islice

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "showbible.guide.settings")
django.setup()

from django.db import transaction  # noqa: E402

from benchmarks.synthetic.telling import Spoken  # noqa: E402
from showbible.guide import models, store  # noqa: E402
from showbible.pages import Page, Raw  # noqa: E402

BATCH = 500  # pages of one transaction
BYTES = b"made up"  # of every page: what is measured is what becomes of claims

# Works out what new pages have changed, or all of it where the store has no shorter way.
resolve_changed = getattr(store, "resolve_changed", store.resolve_all)


def load(spoken: Iterable[Spoken]) -> None:
    """Saves all pages, many in one transaction."""
    store.open_store()
    for some in _batches(iter(spoken)):
        with transaction.atomic():
            for each in some:
                save(each)


def resolve_all() -> None:
    store.resolve_all()


def save(spoken: Spoken) -> None:
    source = spoken.source
    page = Page(source.id, spoken.text, (), site=source.site, published=source.published)
    store.save_page(page, spoken.claims, store.visit(Raw(source.id, BYTES, "text/html")))


def seconds_until_facts(spoken: Spoken) -> float:
    """From a page being saved to its facts being there."""
    start = time.perf_counter()
    save(spoken)
    resolve_changed()
    took = time.perf_counter() - start
    claims = models.Claim.objects.filter(page__address=spoken.source.id)
    if claims.filter(evidence=None).exists() or store.is_stale():
        raise SystemExit(f"{spoken.source.id}: no facts of its claims")
    return took


def _batches(spoken: Iterator[Spoken]) -> Iterator[list[Spoken]]:
    while some := list(islice(spoken, BATCH)):
        yield some
