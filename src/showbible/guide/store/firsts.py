"""Things into the first day on which something was said of each: since when it is in the guide of a day.

It is the day that `resolving.register.Register.spoken_of` would first have it on: what a claim is about, what it names,
and what those belong to.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from django.db.models import Min, QuerySet

from showbible.claims import WORKS
from showbible.guide import models
from showbible.guide.store.keys import digest
from showbible.guide.store.many import batches, many
from showbible.guide.store.titles import works_called
from showbible.resolving.identity import key_of
from showbible.resolving.key import Key

Days = Iterable[tuple[int, date]]  # keys of things' rows with days


def write_firsts(things: Collection[int], names: Collection[int]) -> None:
    """Writes the first days of these things and of all on which they, or claims that use these names, have a say."""
    told = {*things, *_works(_titles(things, names))}
    days = _told(told)
    many("UPDATE guide_thing SET told = %s WHERE id = %s", [(_iso(days.get(pk)), pk) for pk in sorted(told)])
    wholes = told | _homes(told) | _seasons(things)
    days = _since(wholes)
    many("UPDATE guide_thing SET since = %s WHERE id = %s", [(_iso(days.get(pk)), pk) for pk in sorted(wholes)])


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _earliest(*found: Days) -> dict[int, date]:
    days: dict[int, date] = {}
    for thing, day in (pair for pairs in found for pair in pairs):
        days[thing] = min(day, days.get(thing, day))
    return days


def _told(things: Collection[int]) -> dict[int, date]:
    """The first day on which a claim was about each of these things, or named it."""
    return _earliest(_about(things), _naming(things), _naming_works(things))


def _about(things: Collection[int]) -> Iterator[tuple[int, date]]:
    claims = models.Claim.objects.filter(superseded_at=None)
    for batch in batches(sorted(things)):
        rows = claims.filter(name__thing__in=batch)
        yield from rows.values_list("name__thing").annotate(Min("page__said_on"))


def _naming(things: Collection[int]) -> Iterator[tuple[int, date]]:
    parts = models.Part.objects.filter(claim__superseded_at=None)
    for batch in batches(sorted(things)):
        rows = parts.filter(name__thing__in=batch)
        yield from rows.values_list("name__thing").annotate(Min("claim__page__said_on"))


def _naming_works(things: Collection[int]) -> Iterator[tuple[int, date]]:
    """The days of claims that name works by their titles: see `Register.named`."""
    titles = _titles_of(things)
    called = works_called(titles)
    by_digest = {digest(Key("work", title)): called[title] for title in sorted(titles)}
    parts = models.Part.objects.filter(claim__superseded_at=None).exclude(claim__name__thing=None)
    columns = ("name__digest", "claim__name__thing", "claim__name__thing__parent", "claim__page__said_on")
    for batch in batches(list(by_digest)):
        for title, subject, home, day in parts.filter(name__digest__in=batch).values_list(*columns):
            named = by_digest[title] - {subject, home}
            if len(named) == 1:
                yield next(iter(named)), day


def _titles(things: Collection[int], names: Collection[int]) -> set[str]:
    """The titles by which works may be named otherwise than before."""
    found = _titles_of(things)
    for batch in batches(sorted(names)):
        found.update(_named(models.Name.objects.filter(pk__in=batch, type__in=("work", *WORKS))))
    parts = models.Part.objects.filter(name__type="work", claim__superseded_at=None)
    for batch in batches(sorted(things)):
        rows = parts.filter(claim__name__thing__in=batch)
        found.update(_named(models.Name.objects.filter(pk__in=rows.values("name"))))
    return found


def _titles_of(things: Collection[int]) -> set[str]:
    found: set[str] = set()
    for batch in batches(sorted(things)):
        found.update(_named(models.Name.objects.filter(thing__in=batch, type__in=WORKS)))
    return found


def _named(names: QuerySet[models.Name]) -> Iterator[str]:
    yield from (key_of(text).name for text in names.values_list("key", flat=True))


def _works(titles: Collection[str]) -> set[int]:
    return {thing for things in works_called(titles).values() for thing in things}


def _homes(things: Collection[int]) -> set[int]:
    """What these things belong to."""
    found: set[int] = set()
    for batch in batches(sorted(things)):
        rows = models.Thing.objects.filter(pk__in=batch).exclude(parent=None)
        found.update(pk for pk in rows.values_list("parent_id", flat=True) if pk)
    return found


def _seasons(things: Collection[int]) -> set[int]:
    """The seasons of those of these things that are series."""
    found: set[int] = set()
    for batch in batches(sorted(things)):
        rows = models.Thing.objects.filter(parent__in=batch, type="season")
        found.update(rows.values_list("pk", flat=True))
    return found


def _since(things: Collection[int]) -> dict[int, date]:
    """The first day on which each of these things, or what belongs to it, was told of."""
    found: list[Days] = []
    rows = models.Thing.objects.exclude(told=None)
    for batch in batches(sorted(things)):
        found.append(_days(rows.filter(pk__in=batch).values_list("pk", "told")))
        found.append(_days(rows.filter(parent__in=batch).values_list("parent").annotate(Min("told"))))
        found.append(_of_episodes(batch))
    return _earliest(*found)


def _of_episodes(things: Collection[int]) -> Days:
    """The first day on which an episode of each season among these things was told of."""
    seasons = models.Thing.objects.filter(pk__in=things, type="season", season__isnull=False)
    keys = {(parent, season): pk for pk, parent, season in seasons.values_list("pk", "parent_id", "season")}
    episodes = models.Thing.objects.filter(parent__in={parent for parent, _ in keys if parent}, type="episode")
    rows = episodes.exclude(told=None).values_list("parent_id", "season").annotate(day=Min("told"))
    return [(keys[parent, season], day) for parent, season, day in rows if (parent, season) in keys]


def _days(rows: Iterable[tuple[int | None, date | None]]) -> Days:
    return [(thing, day) for thing, day in rows if thing is not None and day is not None]
