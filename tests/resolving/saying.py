"""Claims in few words, and what resolving makes of them."""

from __future__ import annotations

from typing import Any

from showbible.claims import Claim, Standing, Subject, Value
from showbible.resolving import Fact, Resolution, Said, Source, resolve

PICARD = Subject("series", "Star Trek: Picard")


def page(name: str, published: str | None = None, site: str | None = "", seen: str = "2026-01-01") -> Source:
    """A page of its own site, unless told otherwise."""
    return Source(name, name if site == "" else site, published, seen)


def series(name: str, year: int | None = None) -> Subject:
    return Subject("series", name, year=year)


def season(number: int, of: str = "Star Trek: Picard") -> Subject:
    return Subject("season", series=of, season=number)


def episode(number: int, of: str = "Star Trek: Picard", season: int = 2) -> Subject:
    return Subject("episode", series=of, season=season, episode=number)


def named(name: str, of: str = "Star Trek: Picard", season: int | None = None) -> Subject:
    """An episode known by its name only."""
    return Subject("episode", name, series=of, season=season)


def character(name: str) -> Subject:
    return Subject("character", name)


def says(source: Source, subject: Subject, prop: str, value: Value, standing: str | None = None, **more: Any) -> Said:
    """A claim of a page on a subject, about `PICARD` unless `about` tells otherwise."""
    start = more.get("start", 0)
    claim = Claim(
        subject=subject,
        property=prop,
        value=value,
        start=start,
        end=start + 1,
        confidence=1.0,
        standing=Standing(standing) if standing else None,
        about=more.get("about", PICARD),
        qualifiers=more.get("qualifiers", {}),
    )
    return Said(claim.key(source.id), claim, source)


def only(resolution: Resolution, thing: str, prop: str) -> Fact:
    """The one fact there is on a property of a thing."""
    [found] = facts(resolution, thing, prop)
    return found


def facts(resolution: Resolution, thing: str, prop: str) -> list[Fact]:
    return [fact for fact in resolution.facts if (fact.thing, fact.property) == (thing, prop)]


def settle(*said: Said, on: str | None = None) -> Fact:
    """The one fact that claims on one property of one thing come to."""
    resolution = resolve(said, on=on)
    return only(resolution, resolution.subjects[said[0].id], said[0].claim.property)


def stances(fact: Fact, *said: Said) -> list[str | None]:
    """The stance of each claim to a fact, None where it is no evidence of it."""
    found = {each.claim: str(each.stance) for each in fact.evidence}
    return [found.get(each.id) for each in said]


def rules(fact: Fact) -> list[str]:
    return [reason.rule for reason in fact.reasons]


def ids(*said: Said) -> set[str]:
    """The ids of all things that claims come to."""
    return {thing.id for thing in resolve(said).things}
