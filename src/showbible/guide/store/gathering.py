"""Things of the store into all that is said of them, as resolving takes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from django.db.models import QuerySet

from showbible.claims import Claim
from showbible.guide import models
from showbible.guide.store.deciding import edits
from showbible.guide.store.keys import digest
from showbible.guide.store.limits import NO_LIMITS, Limits
from showbible.guide.store.listening import sources
from showbible.guide.store.many import batches
from showbible.guide.store.titles import works_called
from showbible.resolving.decisions import Edits, edits_of
from showbible.resolving.hearing import in_order
from showbible.resolving.identity import key_of
from showbible.resolving.key import Key
from showbible.resolving.model import Said, Source
from showbible.resolving.register import Register
from showbible.resolving.speaking import Spoken


@dataclass(slots=True)
class Gathered:
    """All that is said of some things and of those parts by way of which more is said of them.

    `things` are the keys that stand for the things asked for, `edits` what editors have decided of these; `rows` has
    the keys of the rows of all things spoken of, by their ids.
    """

    spoken: list[Spoken]
    register: Register
    things: list[Key]
    rows: dict[str, int]
    edits: Edits


def gather(things: Collection[int], limits: Limits = NO_LIMITS, properties: Collection[str] = ()) -> Gathered:
    """What is said of the things with these keys and let through; of a day, also what was decided by then.

    With `properties`, only what bears on these.
    """
    derives = not properties or not _DERIVED.isdisjoint(properties)
    wanted = {*properties, *_ASKED_FOR} if derives else properties
    live = limits.claims()
    live = live.filter(property__in=wanted) if properties else live
    return _Gathering(things, live, limits.on, derives=derives).gathered()


# What is also said by way of parts, and what `resolving.derived` asks for to tell which part says it.
_DERIVED = frozenset({"release_date", "end_date"})
_ASKED_FOR = ("release_date", "episode_count")


@dataclass(slots=True)
class _Row:
    pk: int
    key: Key
    ident: str
    called: list[str]
    parent: int | None


@dataclass(slots=True)
class _Heard:
    """A claim out of the store, with the names that it speaks of."""

    pk: int
    said: Said
    subject: int
    parts: list[tuple[str, int]] = field(default_factory=list)


class _Gathering:
    """`live` are the claims that count; parts are looked at only where it `derives` something from them."""

    def __init__(self, things: Collection[int], live: QuerySet[models.Claim], on: str | None, *, derives: bool) -> None:
        self._asked = sorted(set(things))
        self._on = on
        self._rows: dict[int, _Row] = {}
        self._numbered: dict[tuple[Key, int, int], Key] = {}
        self._heard: dict[int, _Heard] = {}
        self._sources: dict[int, Source] = {}
        self._load(self._asked)
        self._load(row.parent for row in list(self._rows.values()))
        for batch in batches(self._asked):
            self._hear(live.filter(name__thing__in=batch))
        for batch in batches(sorted(self._by_way_of()) if derives else ()):
            self._hear(live.filter(name__thing__in=batch, property="release_date"))
        self._hear_parts()

    def gathered(self) -> Gathered:
        names = self._names()
        called = self._works_called({key.name for key, _ in names.values() if key.type == "work"})
        roots = {key: self._rows[thing].key for key, thing in names.values() if thing is not None}
        spoken = [
            Spoken(each.said, names[each.subject][0], tuple((part, names[name][0]) for part, name in each.parts))
            for each in self._heard.values()
        ]
        spoken.sort(key=lambda each: in_order(each.said))
        register = Register(
            roots=roots,
            names={row.key: row.called for row in self._rows.values()},
            ids={row.key: row.ident for row in self._rows.values()},
            numbered=self._numbered,
            called=called,
        )
        things = [self._rows[pk].key for pk in self._asked if pk in self._rows]
        rows = {row.ident: row.pk for row in self._rows.values()}
        return Gathered(spoken, register, things, rows, self._edits(set(things)))

    def _edits(self, things: Collection[Key]) -> Edits:
        """What editors have decided of these things."""
        made = edits()
        digests = {digest(key): key for edit in made for key in edit.keys}
        roots: dict[Key, Key] = {}
        for batch in batches(sorted(digests)):
            rows = models.Name.objects.filter(digest__in=batch).exclude(thing=None)
            for each, text in rows.values_list("digest", "thing__key"):
                roots[digests[each]] = key_of(text)
        found = edits_of(made, roots.get, self._on)
        return {thing: its for thing, its in found.items() if thing in things}

    def _load(self, things: Iterable[int | None]) -> None:
        """Add the rows of these things."""
        new = sorted({thing for thing in things if thing is not None} - self._rows.keys())
        for batch in batches(new):
            rows = models.Thing.objects.filter(pk__in=batch)
            for pk, key, ident, called, parent in rows.values_list("pk", "key", "ident", "called", "parent_id"):
                self._rows[pk] = _Row(pk, key_of(key), ident, called, parent)

    def _hear(self, claims: QuerySet[models.Claim]) -> None:
        found = list(claims.values_list("pk", "key", "data", "prints", "page", "name"))
        self._sources |= sources({row[4] for row in found} - self._sources.keys())
        for pk, key, data, prints, page, name in found:
            said = Said(key, Claim.from_json(data), self._sources[page], tuple(prints))
            self._heard[pk] = _Heard(pk, said, name)

    def _hear_parts(self) -> None:
        for batch in batches(self._heard):
            rows = models.Part.objects.filter(claim__in=batch).order_by("pk")
            for claim, part, name in rows.values_list("claim", "part", "name"):
                self._heard[claim].parts.append((part, name))

    def _by_way_of(self) -> set[int]:
        """The parts of the things asked for whose dates tell something of these."""
        series: dict[int, set[int]] = defaultdict(set)  # key of the series' row -> seasons
        for pk in self._asked:
            row = self._rows.get(pk)
            if row and row.key.type == "series":
                series[pk].add(1)
        seasons = [pk for pk in self._asked if pk in self._rows and self._rows[pk].key.type == "season"]
        for batch in batches(seasons):
            rows = models.Thing.objects.filter(pk__in=batch, parent__isnull=False)
            for parent, season in rows.values_list("parent_id", "season"):
                series[parent or 0].add(-1 if season is None else season)
        found: set[int] = set()
        for batch in batches(sorted(series)):
            rows = models.Thing.objects.filter(parent__in=batch, type__in=("season", "episode"))
            for pk, parent, season in rows.values_list("pk", "parent_id", "season"):
                if season in series[parent or 0]:
                    found.add(pk)
        self._load(found)
        self._number(found)
        return found - set(self._asked)

    def _number(self, parts: Iterable[int]) -> None:
        for pk in parts:
            key = self._rows[pk].key
            if key.type == "episode" and key.episode >= 0 and key.within:
                number = (key.within, key.season, key.episode)
                self._numbered[number] = min(key, self._numbered.get(number, key))

    def _names(self) -> dict[int, tuple[Key, int | None]]:
        """Every name spoken of with the thing that it is, by the row's key."""
        wanted = {each.subject for each in self._heard.values()}
        wanted |= {name for each in self._heard.values() for _, name in each.parts}
        found: dict[int, tuple[Key, int | None]] = {}
        for batch in batches(sorted(wanted)):
            for pk, key, thing in models.Name.objects.filter(pk__in=batch).values_list("pk", "key", "thing"):
                found[pk] = (key_of(key), thing)
        self._load(thing for _, thing in found.values())
        return found

    def _works_called(self, titles: Collection[str]) -> dict[str, set[Key]]:
        """The works that go by these titles."""
        found = works_called(titles)
        self._load(thing for things in found.values() for thing in things)
        return {title: {self._rows[thing].key for thing in things} for title, things in found.items()}
