"""The sections of a thing's page: each a heading, a template, and what that template shows; none where empty."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from django.utils.functional import Promise

from showbible.guide.presenting.addresses import address, fact_address
from showbible.guide.presenting.cast import by_credit
from showbible.guide.presenting.facts import grouped, quote, shown
from showbible.guide.presenting.kinds import BY_TYPE
from showbible.guide.presenting.lists import first_day, row, rows
from showbible.guide.presenting.loaders import DATES, MOST_STORY, Loaded
from showbible.guide.presenting.media import cards
from showbible.guide.presenting.mentions import CREDITS, WORKS, WorkGroups, by_work, named, naming, others
from showbible.guide.presenting.names import ref, url
from showbible.guide.presenting.sources import first_day as day_of
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.spoken import gettext_lazy
from showbible.guide.presenting.values import Piece
from showbible.guide.presenting.wording import label
from showbible.guide.store.known import Known
from showbible.guide.store.media_rows import CLIP, PICTURE
from showbible.guide.store.named import Named
from showbible.resolving.model import Stance

MOST_WORKS = 40  # of a kind on the page of a franchise, or in which somebody has a part
MOST_CAST = 60

# Properties that have a section of their own.
APART = {"synopsis", "cast", "appears"}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page; `template` is the file of sections/ that lays out `data`, `more` where all of it is."""

    anchor: str
    heading: str
    template: str
    data: Any
    more: str = ""


def synopsis(loaded: Loaded) -> Section | None:
    told = [shown(fact) for fact in loaded.told if fact.property == "synopsis"]
    return Section("synopsis", _("Synopsis"), "synopsis", told) if told else None


def glance(loaded: Loaded) -> Section | None:
    groups = grouped([fact for fact in loaded.facts if fact.property not in APART])
    for property_, words in WORKS.items():
        groups += others(loaded.thing, naming(loaded, property_), str(words), lambda fact: "")
    groups += others(loaded.thing, naming(loaded, "relation", "to"), _("Related"), _kind)
    return Section("facts", _("At a glance"), "facts", groups) if groups else None


def _kind(relation: Known) -> str:
    return f" ({relation.value['kind']})" if relation.value else ""


def history(loaded: Loaded) -> Section | None:
    """What was expected of its dates before, or has been taken back."""
    past = [
        (day_of(evidence.claim.page), label(property_), quote(fact, evidence))
        for property_ in DATES
        for fact in loaded.told
        if fact.property == property_
        for evidence in fact.evidence
        if evidence.stance in (Stance.EARLIER, Stance.WITHDRAWN)
    ]
    past.sort(key=itemgetter(0))
    told = [(name, each) for _day, name, each in past]
    return Section("before", _("What was expected before"), "history", told) if told else None


def cast(loaded: Loaded) -> Section | None:
    facts = loaded.of("cast")
    more = fact_address(loaded.thing.ident, "cast") if len(facts) > MOST_CAST else ""
    return Section("cast", _("Cast"), "cast", by_credit(facts[:MOST_CAST]), more) if facts else None


def appears(loaded: Loaded) -> Section | None:
    groups = grouped(loaded.of("appears"))
    return Section("appears", _("Who and what appears"), "facts", groups) if groups else None


def seasons(loaded: Loaded) -> Section | None:
    data = [(row(each, loaded.headlines), count) for each, count in loaded.parts.seasons]
    more = address("episodes", loaded.thing.ident) if any(count for _, count in loaded.parts.seasons) else ""
    return Section("seasons", _("Seasons"), "seasons", data, more) if data else None


def episodes(loaded: Loaded) -> Section | None:
    """The episodes of a season, or of a series those whose season is not known."""
    found = loaded.parts.episodes
    heading = _("Episodes") if loaded.thing.type == "season" else _("Episodes without a number")
    more = address("episodes", loaded.thing.ident) if loaded.thing.type == "season" else ""
    return Section("episodes", heading, "episodes", rows(found, loaded.headlines), more) if found else None


def works(loaded: Loaded) -> Iterable[Section]:
    """The works of a franchise, by kind and in the order of release: of each kind the first."""
    found = {fact.thing.ident: fact.thing for fact in naming(loaded, "franchise")}
    for kind in BY_TYPE.values():
        same = [each for each in found.values() if each.type == kind.type]
        same.sort(key=lambda each: (first_day(each, loaded.headlines), each.ident))
        if same:
            more = address("works", loaded.thing.ident, kind=kind.type)
            yield Section(kind.prefix, kind.many, "works", rows(same[:MOST_WORKS], loaded.headlines), more)


def inside(loaded: Loaded) -> Iterable[Section]:
    """The characters and things of the story that belong to it."""
    for type_, same in loaded.parts.story.items():
        if same:
            kind, listed = BY_TYPE[type_], [ref(each) for each in same]
            more = address(kind.prefix, within=loaded.thing.ident) if len(same) == MOST_STORY else ""
            yield Section(kind.prefix, kind.many, "names", listed, more)


def credits(loaded: Loaded) -> Section | None:
    return _by_work(loaded, "credits", credited_in(loaded))


def credited_in(loaded: Loaded) -> list[WorkGroups]:
    facts = [fact for name in CREDITS for fact in naming(loaded, name)] + naming(loaded, "cast", "person")
    return by_work(loaded, facts, _credit)


def _by_work(loaded: Loaded, anchor: str, works: list[WorkGroups]) -> Section | None:
    more = address("in_works", loaded.thing.ident, of=anchor) if len(works) > MOST_WORKS else ""
    return Section(anchor, str(BY_WORK[anchor][0]), "by_work", works[:MOST_WORKS], more) if works else None


def _credit(fact: Known) -> tuple[Piece, str]:
    if fact.property in CREDITS:
        return Piece(str(CREDITS[fact.property])), ""
    character = fact.value and fact.value.get("character")
    return (
        _linked(_("as %(character)s") % {"character": character}, named(fact, "character"))
        if character
        else (Piece(_("Cast")), "")
    )


def _linked(words: str, thing: Named | None) -> tuple[Piece, str]:
    return (Piece(words, url(thing)), thing.ident) if thing else (Piece(words), "")


def players(loaded: Loaded) -> Section | None:
    return _by_work(loaded, "players", played_in(loaded))


def played_in(loaded: Loaded) -> list[WorkGroups]:
    return by_work(loaded, naming(loaded, "cast", "character"), _player)


def _player(fact: Known) -> tuple[Piece, str]:
    return _linked(fact.value["person"], named(fact, "person")) if fact.value else (Piece(_("No longer")), "")


def appearances(loaded: Loaded) -> Section | None:
    return _by_work(loaded, "appearances", appearing_in(loaded))


def appearing_in(loaded: Loaded) -> list[WorkGroups]:
    return by_work(loaded, naming(loaded, "appears"), lambda fact: (Piece(_("Appears in")), ""))


# The sections that go by works: heading, and what they have in full.
BY_WORK: dict[str, tuple[Promise, Callable[[Loaded], list[WorkGroups]]]] = {
    "credits": (gettext_lazy("Credits"), credited_in),
    "players": (gettext_lazy("Played by"), played_in),
    "appearances": (gettext_lazy("Appearances"), appearing_in),
}


def media(loaded: Loaded) -> Iterable[Section]:
    """The clips and pictures of the pages that are about it; none is loaded before somebody asks for it."""
    for kind, heading in ((CLIP, _("Clips")), (PICTURE, _("Pictures"))):
        found = cards(loaded.media, kind)
        if found:
            yield Section(f"{kind}s", heading, "media", found)


def known_as(loaded: Loaded) -> Section | None:
    known = loaded.known_as
    if known is None:
        return None
    heading = _("Known as") if known.names else _("May be the same as") if known.unsure else _("Decided by editors")
    return Section("known-as", heading, "known_as", known)
