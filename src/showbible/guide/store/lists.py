"""The things of an edition of the guide, by name, by kind and by what they are parts of, and what changed of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db.models import Count, Exists, F, Max, OuterRef, Q, QuerySet
from django.db.models.functions import Substr

from showbible.guide.models import Change, Fact, Link, Thing
from showbible.guide.serving.shown import is_about
from showbible.guide.store import rapid
from showbible.guide.store.beside import works_of
from showbible.guide.store.limits import NO_LIMITS, Limits, telling
from showbible.guide.store.named import Named
from showbible.guide.store.rows import LONG

_BY_NUMBER = "t.season IS NULL, t.season, t.episode IS NULL, t.episode, t.folded, t.ident"
_LETTER = Substr("folded", 2, 1)  # the first of the name that it goes by


class Lists:
    """That part of `known.Edition` which is the same for every day and every reader."""

    def __init__(self, limits: Limits = NO_LIMITS) -> None:
        self.limits = limits
        self._listed = limits.things().select_related("parent")
        self._among = rapid.within(limits)
        self.on, self.line = limits.on, limits.line

    def thing(self, ident: str) -> Named | None:
        found = next(iter(rapid.things("t.ident = %s", (ident,), self._among)), None)
        if found is not None:
            is_about(found.pk)
        return found

    def things(self, *types: str) -> QuerySet[Thing]:
        return self._listed.filter(type__in=types).order_by("folded", "ident")

    def letters(self, type_: str) -> Mapping[str, int]:
        named = self._listed.filter(type=type_).annotate(letter=_LETTER)
        return dict(named.values_list("letter").annotate(Count("pk")))

    def things_from(self, type_: str, letters: Collection[str]) -> QuerySet[Thing]:
        return self.things(type_).annotate(letter=_LETTER).filter(letter__in=letters)

    def works_beside(self, things: Sequence[Thing]) -> Mapping[int, list[Thing]]:
        return {} if self.on or self.line else works_of(things)

    def things_at(self, keys: Sequence[int]) -> list[Thing]:
        found = self._listed.in_bulk(keys)
        return [found[key] for key in keys if key in found]

    def known(self, keys: Collection[int]) -> Collection[int]:
        if self.limits == NO_LIMITS:
            return keys
        return set(self._listed.filter(pk__in=keys).values_list("pk", flat=True))

    def open_pages(self, keys: Collection[int]) -> set[int]:
        pages = self.limits.pages().filter(pk__in=keys)
        pages = pages.exclude(pk__in=telling(self.line).values("page")) if self.line else pages
        return set(pages.values_list("pk", flat=True))

    def counts(self) -> Mapping[str, int]:
        return dict(self._listed.values_list("type").annotate(Count("pk")))

    def seasons(self, series: Named) -> list[tuple[Named, int]]:
        found = self._parts("t.parent_id = %s AND t.type = 'season'", (series.pk,))
        statement = "SELECT t.season, COUNT(*) FROM guide_thing t WHERE t.parent_id = %s AND t.type = 'episode'"
        counted = f"{statement}{self._among.condition} GROUP BY t.season"
        counts: dict[int | None, int] = dict(rapid.rows(counted, (series.pk, *self._among.parameters)))
        return [(each, counts.get(each.season, 0)) for each in found]

    def parts(self, whole: Named, *types: str) -> list[Thing]:
        by_number = (F("season").asc(nulls_last=True), F("episode").asc(nulls_last=True))
        parts = self._listed.filter(parent=whole.pk, type__in=types)
        return list(parts.order_by("type", *by_number, "folded", "ident"))

    def works(self, franchise: Named) -> list[Thing]:
        return list(self._listed.filter(pk__in=_works(franchise)).order_by("folded", "ident"))

    def season(self, episode: Named) -> Named | None:
        if episode.parent is None or episode.season is None:
            return None
        condition = "t.parent_id = %s AND t.type = 'season' AND t.season = %s"
        return next(iter(self._parts(condition, (episode.parent.pk, episode.season))), None)

    def episodes(self, series: Named, season: int | None, most: int) -> list[Named]:
        number, given = ("IS NULL", ()) if season is None else ("= %s", (season,))
        condition = f"t.parent_id = %s AND t.type = 'episode' AND t.season {number}"
        return self._parts(condition, (series.pk, *given), most=most)

    def beside(self, part: Named) -> tuple[Named | None, Named | None]:
        if part.parent is None or part.season is None or (part.type == "episode" and part.episode is None):
            return None, None
        is_about(part.parent.pk)  # which looks otherwise where there is a new part
        before, after = (self._next(part, part.parent.pk, *each) for each in (("<", "DESC"), (">", "ASC")))
        return before, after

    def _next(self, part: Named, series: int, sign: str, order: str) -> Named | None:
        """The part of the series whose number is the nearest on this side."""
        number = ("t.season", "COALESCE(t.episode, 0)")
        condition = f"t.parent_id = %s AND t.type = %s AND ({', '.join(number)}) {sign} (%s, %s)"
        ordered = ", ".join(f"{each} {order}" for each in (*number, "t.ident"))
        parameters = (series, part.type, part.season, part.episode or 0)
        return next(iter(rapid.things(condition, parameters, self._among, ordered, 1)), None)

    def story(self, whole: Named, type_: str, most: int) -> list[Named]:
        condition, named = "t.parent_id = %s AND t.type = %s", "SELECT COUNT(*) FROM guide_link WHERE thing_id = t.id"
        shown = rapid.things(condition, (whole.pk, type_), self._among, f"({named}) DESC, t.ident", most)
        return sorted(shown, key=lambda each: (each.name.casefold(), each.ident))

    def _parts(self, condition: str, parameters: Sequence[Any], most: int = 0) -> list[Named]:
        """Seasons or episodes, by number."""
        return rapid.things(condition, parameters, self._among, _BY_NUMBER, most)

    def seasons_of(self, episodes: Collection[Named]) -> list[Named]:
        numbers = {(each.parent.pk, each.season) for each in episodes if each.type == "episode" and each.parent}
        series, seasons = {series for series, _ in numbers}, {season for _, season in numbers}
        found = self._listed.filter(type="season", parent__in=series, season__in=seasons)
        return [each for each in found if (each.parent_id, each.season) in numbers]

    def changes(self, type_: str = "", property_: str = "", within: Named | None = None) -> QuerySet[Change]:
        rows = Change.objects.select_related("thing__parent", "claim__page__site")
        rows = rows.defer(*(f"claim__page__{name}" for name in LONG)).order_by("-day", "-pk")
        rows = rows.filter(thing__type=type_) if type_ else rows
        rows = rows.filter(property=property_) if property_ else rows
        return rows.filter(self._changes(within))

    def change_counts(self, within: Named | None = None) -> Mapping[tuple[str, str], int]:
        rows = Change.objects.filter(self._changes(within)).values_list("thing__type", "property")
        return {(type_, name): count for type_, name, count in rows.annotate(Count("pk"))}

    def _changes(self, within: Named | None) -> Q:
        by_then = Q(day__lte=self.on) if self.on else Q()
        by_then = by_then & self.limits.open_facts() if self.line else by_then
        return by_then & (_within(within) | _naming(within)) if within else by_then

    def revisions(self, things: Collection[int]) -> Iterable[tuple[int, int, datetime]]:
        rows = self.changes(property_="release_date").filter(thing__in=things, key="").order_by()
        return rows.values_list("thing").annotate(Count("pk"), Max("noted_at"))


def dates_of(whole: Named | None) -> QuerySet[Fact]:
    """The release dates of a thing and of what belongs to it, or of all, the latest first."""
    dates = Fact.objects.filter(property="release_date", key="").order_by(F("low").desc(nulls_last=True), "pk")
    return dates.filter(_within(whole)) if whole else dates


def _within(whole: Named) -> Q:
    """Rows on a thing, on its parts, and on the works of a franchise and on theirs."""
    works = _works(whole)
    return Q(thing=whole.pk) | Q(thing__parent=whole.pk) | Q(thing__in=works) | Q(thing__parent__in=works)


def _naming(thing: Named) -> Q:
    """Changes of facts whose value names it."""
    same = {name: OuterRef(name) for name in ("thing", "property", "key")}
    return Q(Exists(Fact.objects.filter(link__thing=thing.pk, **same)))


def _works(franchise: Named) -> QuerySet[Link, int]:
    """The keys of the works that belong to a franchise."""
    return Link.objects.filter(thing=franchise.pk, fact__property="franchise").values_list("fact__thing_id", flat=True)
