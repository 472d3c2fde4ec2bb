"""The things of an edition of the guide, by name, by kind and by what they are parts of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django.db.models import Count, F, QuerySet

from showbible.guide.models import Thing
from showbible.guide.store.rows import holding


class Lists:
    """That part of `known.Edition` which is the same for every day: `listed` are the things that it has."""

    def __init__(self, listed: QuerySet[Thing]) -> None:
        self._listed = listed.select_related("parent")

    def thing(self, ident: str) -> Thing | None:
        return self._listed.filter(ident=ident).first()

    def things(self, *types: str) -> QuerySet[Thing]:
        return self._listed.filter(type__in=types).order_by("folded", "ident")

    def things_called(self, words: Sequence[str]) -> list[Thing]:
        return list(holding(self._listed, words))

    def counts(self) -> Mapping[str, int]:
        return dict(self._listed.values_list("type").annotate(Count("pk")))

    def parts(self, whole: Thing, *types: str) -> list[Thing]:
        by_number = (F("season").asc(nulls_last=True), F("episode").asc(nulls_last=True))
        parts = self._listed.filter(parent=whole, **({"type__in": types} if types else {}))
        return list(parts.order_by("type", *by_number, "folded", "ident"))
