"""Rows of the lists and tables of the guide: a thing with the little that a list tells of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise

from showbible.claims.values import date
from showbible.guide.presenting.loaders import Headlines
from showbible.guide.presenting.names import Ref, number, ref, title, url
from showbible.guide.presenting.spoken import gettext_lazy as _
from showbible.guide.presenting.support import WORDS
from showbible.guide.presenting.values import Piece, pieces
from showbible.guide.presenting.wording import around
from showbible.guide.store.known import Known
from showbible.guide.store.named import Named
from showbible.resolving.model import Support


@dataclass(frozen=True, slots=True)
class Told:
    """A fact in a list: its value in words, and a word of warning where it is not sure."""

    before: str
    pieces: tuple[Piece, ...]
    after: str
    warning: str


@dataclass(frozen=True, slots=True)
class Row:
    """A thing in a list or a table, by what it is called, its number and its headline facts."""

    ref: Ref
    number: str
    title: str
    years: str
    told: dict[str, list[Told]]


def told(fact: Known) -> Told:
    links = {part: url(thing) for part, thing in fact.links}
    before, after = around(fact.property, fact.standing)
    warning = str(WORDS[Support(fact.support)]) if fact.support in (Support.DISPUTED, Support.OUTDATED) else ""
    return Told(before, pieces(fact.property, fact.value, links), after, warning)


def row(thing: Named, headlines: Headlines) -> Row:
    facts = headlines.get(thing.ident, {})
    return Row(
        ref=ref(thing),
        number=number(thing),
        title=title(thing) or number(thing),
        years=years(facts),
        told={property_: [told(fact) for fact in found] for property_, found in facts.items()},
    )


def rows(things: Iterable[Named], headlines: Headlines) -> list[Row]:
    return [row(thing, headlines) for thing in things]


def filled(listed: Iterable[Row]) -> set[str]:
    """The properties of which any of these rows tells something."""
    return {name for each in listed for name in each.told}


def years(facts: dict[str, list[Known]]) -> str:
    """ "2020–2023", "2002", "expected 2027"; "" where no date is known."""
    first, last = (_year(facts.get(name, [])) for name in ("release_date", "end_date"))
    return f"{first}–{last}" if first and last and first != last else first or last


def _year(facts: Sequence[Known]) -> str:
    if not facts:
        return ""
    low, high = date.bounds(facts[0].value)
    year = str(low.year if low.year > 1 else high.year)
    return str(_AHEAD.get(facts[0].standing, "%(year)s")) % {"year": year}


_AHEAD: dict[str, str | Promise] = {"expected": _("expected %(year)s"), "announced": _("due %(year)s")}


def first_day(thing: Named, headlines: Headlines) -> str:
    """By what a list in the order of release sorts: the ISO day, the undated last."""
    facts = headlines.get(thing.ident, {}).get("release_date")
    return date.bounds(facts[0].value)[0].isoformat() if facts else "9999"
