"""What stands beside things in the facts that name them: the works, and who plays whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from django.db.models import Count, Q
from django.db.models.functions import Coalesce

from showbible.guide.models import Link, Thing, Trait


def works_of(things: Sequence[Thing]) -> dict[int, list[Thing]]:
    """The works whose facts, or whose parts' facts, name each of these things; those with the most first."""
    rows = Link.objects.filter(thing__in=things).annotate(work=Coalesce("fact__thing__parent", "fact__thing"))
    return _things(rows.values_list("thing", "work").annotate(facts=Count("pk")).order_by("thing", "-facts", "work"))


def cast_with(things: Sequence[Thing]) -> dict[int, list[Thing]]:
    """Whom each of these people plays, and who plays each of these characters; those with the most facts first."""
    plays = Q(part="person", fact__link__part="character")
    is_played = Q(part="character", fact__link__part="person")
    rows = Link.objects.filter(plays | is_played, fact__property="cast", thing__in=things)
    others = rows.values_list("thing", "fact__link__thing").annotate(facts=Count("pk"))
    return _things(others.order_by("thing", "-facts", "fact__link__thing"))


def page_counts(things: Sequence[Thing]) -> Mapping[int, int]:
    """How many pages speak of each of these things, by its key."""
    said = Trait.objects.filter(name__thing__in=things)
    return dict(said.values_list("name__thing").annotate(Count("page", distinct=True)))


def _things(rows: Iterable[tuple[int, int, int]]) -> dict[int, list[Thing]]:
    pairs = [(key, other) for key, other, _ in rows]
    things = Thing.objects.select_related("parent").in_bulk({other for _, other in pairs})
    found: dict[int, list[Thing]] = defaultdict(list)
    for key, other in pairs:
        found[key].append(things[other])
    return found
