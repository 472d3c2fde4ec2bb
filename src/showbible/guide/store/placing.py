"""Who is who, into the rows of things: each with its names and its place in the guide."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from django.db.models import Q

from showbible.guide import models
from showbible.guide.store.changes import Named, stored_snapshot
from showbible.guide.store.formers import Leaving
from showbible.guide.store.heirs import with_heirs
from showbible.guide.store.keys import digest
from showbible.guide.store.many import BATCH, batches, many
from showbible.guide.store.neighbours import Judged, story_of
from showbible.resolving.identity import key_of
from showbible.resolving.key import Key
from showbible.resolving.naming import PLACES, distinct, part_wish, wish
from showbible.resolving.register import names_of
from showbible.resolving.speaking import STORY

PARTS = ("season", "episode")


@dataclass(slots=True)
class Place:
    """A thing by the key that stands for it, with what its row says; `pk` is None where it has none yet."""

    key: Key
    pk: int | None = None
    ident: str = ""
    wish: str = ""
    wish_else: str = ""
    called: list[str] = field(default_factory=list)
    parent: int | None = None

    @property
    def name(self) -> str:
        return self.called[0] if self.called else ""


@dataclass(frozen=True, slots=True)
class Placed:
    """What came of it, by the keys of rows.

    `touched` are the things whose names were judged or whose place is another one, `renamed` those of them that are
    new, or called or placed otherwise than before, `moved` the names that are another thing, and `homes` what touched
    things belong to or belonged to. `gone` are the things that are no more, `reshaped` these and all things of which a
    part is gone, is new, or is called or placed otherwise.
    """

    touched: set[int]
    renamed: set[int]
    moved: set[int]
    homes: set[int]
    gone: tuple[Named, ...]
    reshaped: set[int]


def place_things(judged: Judged) -> Placed:
    """Writes the things of the names that were judged, and which thing each name is."""
    placing = _Placing(judged)
    placing.name_all()
    gone, leaving = placing.gone(), Leaving(placing.leaving)
    placing.write()
    moved = placing.write_names()
    leaving.lead_on(placing.moved())
    return Placed(placing.touched(), placing.renamed(), moved, placing.homes(), gone, placing.reshaped())


class _Placing:
    """Things by their keys: `judged` are those to be named, `places` all that are looked at on the way."""

    def __init__(self, judged: Judged) -> None:
        self._all = judged
        kept = [key for key in judged.names if key in judged.traits and key.type != "work"]
        self._roots = {key: judged.identity.root(key) for key in kept}
        called = names_of(judged.traits, judged.identity, kept)
        self._named = frozenset(judged.names.values())
        self._before: dict[int, Place] = {}
        self._old = self._load_old()
        self.places = self._match({root: called[root] for root in sorted(set(self._roots.values()))})
        self._judged = set(self.places)
        self._taken = {place.pk for place in self.places.values()}
        self._homes = self._load_homes()
        self.leaving = self._old - {place.pk for place in self.places.values() if place.pk}
        self._count_seasons()

    def _load(self, where: Q) -> list[Place]:
        """Rows as they stand, each once: what is loaded again is what it has become."""
        found = []
        columns = ("pk", "key", "ident", "wish", "wish_else", "called", "parent")
        for pk, key, *rest in models.Thing.objects.filter(where).order_by("pk").values_list(*columns):
            if pk not in self._before:
                self._before[pk] = Place(key_of(key) if key else Key("", f"~{pk}"), pk, *rest)
            found.append(replace(self._before[pk]))
        return found

    def _load_old(self) -> set[int]:
        """The things that the judged names were."""
        things = {thing for key in self._all.names if (thing := self._all.before[key]) is not None}
        for batch in batches(sorted(things)):
            self._load(Q(pk__in=batch))
        return things

    def _match(self, called: dict[Key, list[str]]) -> dict[Key, Place]:
        """Each thing with the row that it had: by the key that stands for it, else by its names, or those before."""
        rows = {key: place.pk for key, place in self._by_key(called).items()}
        free = self._old - set(rows.values())
        had = [(root, self._all.before[key]) for key, root in sorted(self._roots.items())]
        _give(rows, free, had)
        heirs = with_heirs(self._before[pk].key for pk in sorted(free) if self._before[pk].key.type)
        left = [(self._roots.get(heir), pk) for pk in sorted(free) for heir in heirs.get(self._before[pk].key, ())]
        _give(rows, free, [(root, pk) for root, pk in left if root])
        return {root: self._place(root, rows.get(root), names) for root, names in called.items()}

    def _place(self, root: Key, pk: int | None, called: list[str]) -> Place:
        was = self._before.get(pk or 0)
        return replace(was, key=root, called=called) if was else Place(root, called=called)

    def _by_key(self, keys: Iterable[Key]) -> dict[Key, Place]:
        digests = sorted({digest(key) for key in keys})
        return {place.key: place for batch in batches(digests) for place in self._load(Q(digest__in=batch))}

    def _load_homes(self) -> dict[Key, Place]:
        """What the judged things belong to, and what those belonged to that are gone."""
        keys = {place.key.within for place in (*self.places.values(), *(self._before[pk] for pk in self._old))}
        homes = {key for key in keys if key and key.type}
        found = self._by_key(homes - self.places.keys())
        return {key: self.places.get(key) or found[key] for key in sorted(homes) if key in self.places or key in found}

    def _count_seasons(self) -> None:
        """A season is there where a page names it, or one of its episodes is."""
        for series in [home for home in self._homes.values() if home.key.type == "series"]:
            rows = self._load(Q(parent=series.pk, type__in=PARTS)) if series.pk else []
            stays = [row for row in rows if self._is_other(row)]
            named = {row.pk for row in stays if row.key.type == "season" and self._is_named(row)}
            here = [*(row.key for row in stays), *(key for key in self.places if key.within == series.key)]
            numbers = {key.season for key in here if key.type == "episode" and key.season >= 0}
            for row in stays:
                if row.key.type == "season" and row.key.season not in numbers and row.pk not in named:
                    self.leaving.add(row.pk or 0)
            known = {row.key for row in stays if row.pk not in self.leaving}
            for number in sorted(numbers):
                season = Key("season", within=series.key, season=number)
                if season not in known and season not in self.places:
                    self.places[season] = Place(season)
                    self._judged.add(season)

    def _is_named(self, place: Place) -> bool:
        """Whether a name that is not judged here is a season's."""
        names = models.Name.objects.filter(thing=place.pk).values_list("pk", flat=True)
        return not self._named.issuperset(names)

    def _is_other(self, row: Place) -> bool:
        """Whether a row is one that stays as it is and that nothing here has taken up."""
        return row.pk not in self.leaving and row.pk not in self._taken

    def name_all(self) -> None:
        """Gives each thing its place: works, people and characters first, since parts are placed in their series."""
        whole = [place for place in self.places.values() if place.key.type in PLACES]
        homes = {**self._homes, **self.places}.values()
        renamed = [home for home in homes if self._is_renamed(home)]
        whole += self._children(renamed, STORY)
        names = {place.key: place.name for place in (*self._homes.values(), *whole)}
        self._name(whole, lambda key: wish(key, names)[1:])
        moved = [place for place in self.places.values() if place.key.type == "series" and self._is_renamed(place)]
        theirs = self._children(moved, PARTS)  # called by their series' name
        self._judged.update(place.key for place in theirs)
        parts = [place for place in self.places.values() if place.key.type in PARTS]
        series = {**self._homes, **self.places}
        names = {place.key: place.name for place in parts}
        self._name(parts, lambda key: part_wish(key, names, series[key.within or key].ident)[1:])

    def _is_renamed(self, place: Place) -> bool:
        was = self._before.get(place.pk or 0)
        return was is None or (was.ident, was.name) != (place.ident, place.name)

    def _children(self, homes: Iterable[Place], types: tuple[str, ...]) -> list[Place]:
        """What belongs to these things and was not judged itself."""
        pks = [home.pk for home in homes if home.pk]
        rows = [row for batch in batches(pks) for row in self._load(Q(parent__in=batch, type__in=types))]
        new = [row for row in rows if self._is_other(row)]
        self._take(new)
        return new

    def _take(self, rows: Iterable[Place]) -> None:
        for row in rows:
            self.places[row.key] = row
            self._taken.add(row.pk)

    def _name(self, places: list[Place], wishes: Callable[[Key], tuple[str, str]]) -> None:
        """Gives ids to these things, and others to those that shared one with them before or share one now."""
        for place in places:
            place.wish, place.wish_else = wishes(place.key)
        seen: set[str] = set()
        play = {place.key: place for place in places}
        wanted = {text for place in places for text in (place.wish, place.wish_else)}
        wanted |= {text for pk in self.leaving for text in _texts(self._before[pk])}
        wanted |= {text for place in places if place.pk for text in _texts(self._before[place.pk])}
        while wanted - seen:
            new, seen = sorted(wanted - seen), seen | wanted
            for batch in batches(new, BATCH // 3):
                for row in self._load(Q(wish__in=batch) | Q(wish_else__in=batch) | Q(ident__in=batch)):
                    if self._is_other(row):
                        self._take([row])
                        play[row.key] = row
                        wanted |= set(_texts(row))
        for key, ident in distinct((place.key, place.wish, place.wish_else) for place in play.values()).items():
            play[key].ident = ident

    def gone(self) -> tuple[Named, ...]:
        """The things that are no more, and whose place nobody else has taken."""
        taken = {place.ident for place in self.places.values()}
        left = sorted(pk for pk in self.leaving if self._before[pk].ident not in taken)
        return tuple(each for batch in batches(left) for each in stored_snapshot(batch).things.values())

    def write(self) -> None:
        for batch in batches(sorted(self.leaving)):
            models.Thing.objects.filter(pk__in=batch).delete()
        new = [place for place in self.places.values() if place.pk is None]
        shifted = [(f"~{pk}", pk) for pk in self.moved().values()]
        many("UPDATE guide_thing SET ident = %s WHERE id = %s", shifted)
        for kind in (PLACES, PARTS):
            rows = [place for place in new if place.key.type in kind]
            made = models.Thing.objects.bulk_create([_row(place) for place in rows], batch_size=BATCH)
            for place, row in zip(rows, made, strict=True):
                place.pk = row.pk
        self._write_rest()

    def _write_rest(self) -> None:
        """What may have changed of those that have a row; and what each belongs to, which may have got its own now."""
        homes = {**self._homes, **self.places}
        rows = []
        for place in self.places.values():
            home = homes.get(place.key.within) if place.key.within else None
            place.parent = home.pk if home else None if place.key.within in ((), Key("")) else place.parent
            columns = (place.ident, place.key.text, digest(place.key), place.wish, place.wish_else, place.parent)
            called = json.dumps(place.called, ensure_ascii=False)
            rows.append((*columns, place.key.type, *_numbers(place.key), called, place.pk))
        many(
            "UPDATE guide_thing SET ident = %s, key = %s, digest = %s, wish = %s, wish_else = %s, parent_id = %s,"
            " type = %s, season = %s, episode = %s, called = %s WHERE id = %s",
            rows,
        )

    def write_names(self) -> set[int]:
        """Notes which thing each name is; those that are another than before."""
        moved, rows = set(), []
        for key, pk in self._all.names.items():
            thing = self.places[self._roots[key]].pk if key in self._roots else None
            story = story_of(key, self._all.identity) if key in self._all.identity.works.roots else ""
            rows.append((thing, story, pk))
            if thing != self._all.before[key]:
                moved.add(pk)
        many("UPDATE guide_name SET thing_id = %s, story = %s WHERE id = %s", rows)
        return moved

    def touched(self) -> set[int]:
        return {place.pk or 0 for key, place in self.places.items() if key in self._judged or self._is_renamed(place)}

    def moved(self) -> dict[str, int]:
        """The idents that things had which have another one now, each with the key of the thing's row."""
        rows = [(place.pk, place.ident) for place in self.places.values() if place.pk in self._before]
        return {was: pk for pk, ident in rows if pk and (was := self._before[pk].ident) != ident}

    def homes(self) -> set[int]:
        return {home.pk for home in self._homes.values() if home.pk}

    def renamed(self) -> set[int]:
        return {place.pk or 0 for place in self.places.values() if self._is_renamed(place)}

    def reshaped(self) -> set[int]:
        others = self.renamed()
        rows = [row for row in self.places.values() if row.pk in others]
        rows += [row for pk, row in self._before.items() if pk in others | self.leaving]
        return self.leaving | {row.parent for row in rows if row.parent}


def _give(rows: dict[Key, int | None], free: set[int], wanted: Iterable[tuple[Key, int | None]]) -> None:
    """Gives things that have no row yet those of the free ones that they want, first come, first served."""
    for root, pk in wanted:
        if root not in rows and pk in free:
            rows[root] = pk
            free.discard(pk)


def _texts(place: Place) -> tuple[str, str, str]:
    return place.wish, place.wish_else, place.ident


def _numbers(key: Key) -> tuple[int | None, int | None]:
    return (None if key.season < 0 else key.season), (None if key.episode < 0 else key.episode)


def _row(place: Place) -> models.Thing:
    """A new row; its names in full are written with its facts."""
    return models.Thing(ident=place.ident, type=place.key.type, name=place.name[:500], subject={}, called=place.called)
