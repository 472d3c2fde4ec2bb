"""Why names are one thing, which things may be one, and what editors have decided of a thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from django.db.models import Q, QuerySet

from showbible.guide import models
from showbible.guide.store import rapid
from showbible.guide.store.deciding import keys_of, rulings
from showbible.guide.store.heirs import with_heirs
from showbible.guide.store.keys import digest
from showbible.guide.store.many import batches
from showbible.guide.store.named import Named
from showbible.resolving.identity import Rulings, key_of
from showbible.resolving.key import Key


class Pair(NamedTuple):
    """Two things that may be one, or names that are; `score` is from 0 to 1, `reasons` as `resolving.merge` has them.

    `names` are what pages call the two.
    """

    one: models.Thing
    other: models.Thing
    score: float
    reasons: tuple[str, ...]
    names: tuple[str, str]


class Waiting(NamedTuple):
    """A pair of things that waits for an editor: a key for `pairs_at`, and the types of the two."""

    key: int
    types: frozenset[str]


def unsure_pairs() -> list[Pair]:
    """Pairs of things that may be one, the surest first, each once; those left out that an editor keeps apart."""
    return pairs_at([each.key for each in waiting()])


def waiting() -> list[Waiting]:
    """The pairs that `unsure_pairs` has, in few words, so that a page of them can be loaded alone."""
    return _waiting(models.Merge.objects.filter(is_sure=False))


def unsure_of(thing: Named) -> list[Pair]:
    """Those of them that concern a thing."""
    names = models.Name.objects.filter(thing=thing.pk).values("pk")
    rows = models.Merge.objects.filter(Q(one__in=names) | Q(other__in=names), is_sure=False)
    return pairs_at([each.key for each in _waiting(rows)])


def pairs_at(keys: Sequence[int]) -> list[Pair]:
    """The pairs with these keys, in this order."""
    rows = _merges().in_bulk(list(keys))
    return _pairs(rows[key] for key in keys)


def _waiting(rows: QuerySet[models.Merge]) -> list[Waiting]:
    columns = [f"{side}__{name}" for side in ("one", "other") for name in ("thing", "thing__type", "key")]
    ordered = rows.order_by("-score", "one__digest", "other__digest").values_list("pk", *columns)
    best: dict[frozenset[int | None], Waiting] = {}
    kept: Rulings | None = None
    for pk, one, type_, key, other, other_type, other_key in ordered:
        pair = frozenset((one, other))
        if len(pair) == 1 or None in pair or pair in best:
            continue
        kept = kept or Rulings(rulings())
        if not kept.conflict({key_of(key)}, {key_of(other_key)}):
            best[pair] = Waiting(pk, frozenset((type_, other_type)))
    return list(best.values())


def merges_of(thing: Named) -> list[Pair]:
    """The names of a thing that were found to be one for a reason, the surest first."""
    names = models.Name.objects.filter(thing=thing.pk).values("pk")
    return _pairs(_merges(is_sure=True, one__in=names, other__in=names).order_by("-score", "one", "other"))


class Identity(NamedTuple):
    """What there is to tell of who a thing is: how many keys it has, and whether there are decisions and doubts."""

    keys: int
    is_decided: bool
    is_unsure: bool


_IDENTITY = """
SELECT (SELECT COUNT(*) FROM guide_name WHERE thing_id = %s),
EXISTS (SELECT 1 FROM guide_decision WHERE taken_back_at IS NULL),
EXISTS (SELECT 1 FROM guide_merge m JOIN guide_name n ON n.id IN (m.one_id, m.other_id)
        WHERE n.thing_id = %s AND NOT m.is_sure)
"""
_SPELLINGS = """
SELECT t.text, COUNT(DISTINCT t.page_id) FROM guide_trait t JOIN guide_name n ON n.id = t.name_id
WHERE n.thing_id = %s AND t.sort IN ('name', 'other') GROUP BY t.text ORDER BY t.text
"""


def identity_of(thing: Named) -> Identity:
    """What it is worth while to ask for; decisions may be on other things."""
    keys, is_decided, is_unsure = rapid.rows(_IDENTITY, (thing.pk, thing.pk))[0]
    return Identity(keys, bool(is_decided), bool(is_unsure))


def spellings(thing: Named, pages: Collection[int] | None = None) -> Counter[str]:
    """How many pages call a thing by each name; of these pages alone, by their keys, where they are given."""
    if pages is None:
        return Counter(dict(rapid.rows(_SPELLINGS, (thing.pk,))))
    said = models.Trait.objects.filter(name__thing=thing.pk, sort__in=("name", "other"))
    found = set(said.values_list("text", "page"))
    return Counter(text for text, page in sorted(found) if page in pages)


def _merges(**where: object) -> QuerySet[models.Merge]:
    return models.Merge.objects.filter(**where).select_related("one__thing__parent", "other__thing__parent")


def _pairs(rows: Iterable[models.Merge]) -> list[Pair]:
    rows = list(rows)
    called = _called({name for row in rows for name in (row.one, row.other)})
    return [
        Pair(row.one.thing, row.other.thing, row.score, tuple(row.reasons), (called[row.one_id], called[row.other_id]))
        for row in rows
        if row.one.thing and row.other.thing
    ]


def _called(names: Collection[models.Name]) -> dict[int, str]:
    """What most pages call each name, by its key, with the year or the number that tells it apart."""
    spelled: dict[int, Counter[str]] = {name.pk: Counter() for name in names}
    for batch in batches(sorted(spelled)):
        rows = models.Trait.objects.filter(name__in=batch, sort="name").values_list("name", "text")
        for name, text in rows:
            spelled[name][text] += 1
    return {name.pk: _with_number(key_of(name.key), _commonest(spelled[name.pk])) for name in names}


def _commonest(spelled: Counter[str]) -> str:
    return min(spelled, key=lambda text: (-spelled[text], text), default="")


def _with_number(key: Key, name: str) -> str:
    """ "Tide (2022)", "2x01 The Long Quay", "2x01"."""
    if key.type == "episode" and key.episode >= 0:
        return f"{key.season}x{key.episode:02} {name}".strip()
    return f"{name or key.name} ({key.year})" if key.year else name or key.name


def decisions_on(thing: Named) -> list[models.Decision]:
    """The standing decisions that concern a thing, in the order in which they were made."""
    known = {key_of(text) for text in models.Name.objects.filter(thing=thing.pk).values_list("key", flat=True)}
    standing = list(models.Decision.objects.filter(taken_back_at=None).order_by("at", "pk"))
    heirs = with_heirs(key for each in standing for key in keys_of(each))
    return [each for each in standing if any(not known.isdisjoint(heirs[key]) for key in keys_of(each))]


def concerned_by(decisions: Iterable[models.Decision]) -> dict[int, list[models.Thing]]:
    """The things that decisions concern as they are today, by place, under each decision's key."""
    decisions = list(decisions)
    heirs = with_heirs(key for each in decisions for key in keys_of(each))
    named = {each.pk: {digest(heir) for key in keys_of(each) for heir in heirs[key]} for each in decisions}
    things: dict[str, models.Thing] = {}
    for batch in batches(sorted(set().union(*named.values()))):
        rows = models.Name.objects.filter(digest__in=batch).exclude(thing=None).select_related("thing__parent")
        things |= {row.digest: row.thing for row in rows if row.thing}
    return {
        pk: sorted({things[each] for each in digests if each in things}, key=lambda thing: thing.ident)
        for pk, digests in named.items()
    }


def decisions_by(on: str | None = None) -> QuerySet[models.Decision]:
    """All decisions, also those that were taken back, the latest first; with `on`, an ISO day, those made by then."""
    made = models.Decision.objects.order_by("-at", "-pk")
    return made.filter(at__date__lte=on) if on else made
