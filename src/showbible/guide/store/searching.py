"""Words to the things that are called so and the passages that say them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from showbible.claims import SUBJECT_TYPES
from showbible.guide.models import Page, Thing
from showbible.guide.store.editions import edition
from showbible.guide.store.known import Edition
from showbible.guide.store.saving import folded
from showbible.guide.store.words import holds

LIMIT = 20  # of each sort
MOST_WORDS = 12
# Whole works and whoever is in them come before the parts of a work, whose names hold its name too.
_PARTS = ("season", "episode")
_ORDER = (*(name for name in SUBJECT_TYPES if name not in _PARTS), *_PARTS)
_RANK = {name: rank for rank, name in enumerate(_ORDER)}


@dataclass(frozen=True, slots=True)
class Passage:
    """A line of a page that says the words, or most of them; `start` is its place in the text."""

    page: Page
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Results:
    """Things whose names hold all the words, the best first, and passages of pages that do."""

    things: tuple[Thing, ...] = ()
    passages: tuple[Passage, ...] = ()


def search(words: str, limit: int = LIMIT, on: str | None = None) -> Results:
    """Finds words by their beginnings, without case, accents and punctuation.

    With `on`, an ISO day, in the guide as it would have been known at the end of that day.
    """
    wanted = folded(words).split()[:MOST_WORDS]
    if not wanted:
        return Results()
    among = edition(on)
    return Results(tuple(_things(among, wanted)[:limit]), tuple(_passages(among, wanted, limit)))


def _things(among: Edition, wanted: Sequence[str]) -> list[Thing]:
    name = " ".join(wanted)
    found = among.things_called(wanted)
    return sorted(found, key=lambda thing: (_distance(thing, name), _RANK[thing.type], *_place(thing), thing.ident))


def _place(thing: Thing) -> tuple[int, int, int]:
    """Seasons and episodes by number; else the shorter name first."""
    return thing.season or 0, thing.episode or 0, 0 if thing.type in _PARTS else len(thing.name)


def _distance(thing: Thing, name: str) -> int:
    """Called just so, called something that begins so, or called something that holds the words."""
    lines = thing.folded.strip("\n").split("\n")
    return 0 if name in lines else 1 if any(line.startswith(name) for line in lines) else 2


def _passages(among: Edition, wanted: Sequence[str], limit: int) -> Iterator[Passage]:
    keys = among.page_keys_saying(wanted, limit)
    pages = Page.objects.select_related("site").defer("folded", "extra").in_bulk(keys)
    for key in keys:
        yield _best_line(pages[key], wanted)


def _best_line(page: Page, wanted: Sequence[str]) -> Passage:
    """The first line with the most of the words."""
    best, most, start = Passage(page, "", 0), 0, 0
    for line in page.text.split("\n"):
        count = sum(holds(folded(line), word) for word in wanted)
        if count > most:
            best, most = Passage(page, line.strip(), start), count
        start += len(line) + 1
    return best
