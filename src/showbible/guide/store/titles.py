"""Titles by which values name works, into the works that go by them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from showbible.claims import WORKS
from showbible.guide import models
from showbible.guide.store.keys import place
from showbible.guide.store.many import batches
from showbible.resolving.identity import key_of


def works_called(titles: Collection[str]) -> dict[str, set[int]]:
    """The keys of the works' rows by their titles, which are in the form of `title_form`."""
    found: dict[str, set[int]] = defaultdict(set)
    rows = models.Name.objects.filter(type__in=WORKS).exclude(thing=None)
    for batch in batches(sorted(place(f"called {title}") for title in titles)):
        for text, thing in rows.filter(regions__place__in=batch).values_list("key", "thing").distinct():
            if (title := key_of(text).name) in titles:
                found[title].add(thing)
    return found
