"""What a person calls a thing, to the thing."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import QuerySet
from rapidfuzz import fuzz, process

from showbible.claims import SUBJECT_TYPES
from showbible.claims.values.text import fold
from showbible.guide.models import Thing

SUGGESTIONS = 5
MOST_NAMED = 12  # of several things of one name
CLOSE_ENOUGH = 78  # of 100, by rapidfuzz's WRatio
_RANK = {name: rank for rank, name in enumerate(SUBJECT_TYPES)}


@dataclass(frozen=True, slots=True)
class Found:
    """The thing that was meant, others of that name, and, where there is none, those whose names come close."""

    thing: Thing | None
    others: tuple[Thing, ...] = ()
    suggestions: tuple[Thing, ...] = ()


def find_thing(name: str) -> Found:
    """By id, by name, by any name without case, accents and punctuation; else suggestions, the closest first."""
    name = name.replace("\0", "").strip().strip("/")
    for same in (Thing.objects.filter(ident=name), Thing.objects.filter(name=name), _called(name)):
        if things := sorted(same.select_related("parent"), key=_order):
            return Found(things[0], tuple(things[1:]))
    return Found(None, suggestions=_close_to(fold(name)))


class Unclear(Exception):
    """What was typed names no thing, or several; and what to type instead, on one line."""


def thing_meant(name: str) -> Thing:
    """The thing of this name or place in the guide. Unclear where there is none, or several."""
    found = find_thing(name)
    if found.thing is None:
        close = ", ".join(thing.ident for thing in found.suggestions)
        raise Unclear(f"nothing in this guide is called {name!r}" + (f"; did you mean {close}?" if close else ""))
    if found.others:
        idents = ", ".join(thing.ident for thing in (found.thing, *found.others)[:MOST_NAMED])
        raise Unclear(f"several things are called {name!r}; say which: {idents}")
    return found.thing


def _called(name: str) -> QuerySet[Thing]:
    folded = fold(name)
    return Thing.objects.filter(folded__contains=f"\n{folded}\n") if folded else Thing.objects.none()


def _order(thing: Thing) -> tuple[int, str]:
    return _RANK[thing.type], thing.ident


def _close_to(folded: str) -> tuple[Thing, ...]:
    names = {
        key: lines.strip("\n").replace("\n", " ")
        for key, lines in Thing.objects.order_by("ident").values_list("pk", "folded")
    }
    close = process.extract(folded, names, scorer=fuzz.WRatio, score_cutoff=CLOSE_ENOUGH, limit=SUGGESTIONS)
    things = Thing.objects.select_related("parent").in_bulk([key for _, _, key in close])
    return tuple(things[key] for _, _, key in close)
