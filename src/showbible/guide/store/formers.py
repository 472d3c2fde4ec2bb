"""Idents that things had before, into the things that readers are led on to from there.

They are memory: nothing that is worked out goes by them, and working all out again leaves them as they are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping

from showbible.guide.models import Former, Name, Thing
from showbible.guide.store.heirs import with_heirs
from showbible.guide.store.keys import digest
from showbible.guide.store.many import BATCH, batches
from showbible.resolving.identity import key_of

LONGEST = 300  # characters, as in the column


def place_now(ident: str) -> str:
    """Where the thing is that was at this place once, or the part of a work that was; "" where there is none."""
    whole = ident.rpartition("/")[0]
    places = (ident, whole) if len(ident) <= LONGEST and "\0" not in ident else ()
    led = dict(Former.objects.filter(ident__in=places).values_list("ident", "thing__ident"))
    if ident in led:
        return led[ident]
    part = f"{led[whole]}{ident.removeprefix(whole)}" if whole in led else ""
    return part if part and Thing.objects.filter(ident=part).exists() else ""


class Leaving:
    """Things that are about to be gone: where they were, where else readers were led to them from, and their names."""

    def __init__(self, things: Collection[int]) -> None:
        self._idents: dict[str, int] = {}
        self._keys: dict[int, str] = {}
        self._names: dict[int, list[int]] = defaultdict(list)
        for batch in batches(sorted(things)):
            for pk, ident, key in Thing.objects.filter(pk__in=batch).values_list("pk", "ident", "key"):
                self._idents[ident], self._keys[pk] = pk, key
            self._idents |= dict(Former.objects.filter(thing__in=batch).values_list("ident", "thing"))
            for name, thing in Name.objects.filter(thing__in=batch).values_list("pk", "thing"):
                self._names[thing or 0].append(name)

    def lead_on(self, moved: Mapping[str, int]) -> None:
        """Leads readers to what has the names of the things by now that are gone, and to those that have moved.

        `moved` are the idents that things had, each with the key of the thing's row.
        """
        heirs = {thing: heir for thing in self._keys if (heir := self._heir(thing))}
        led = {ident: heirs[thing] for ident, thing in self._idents.items() if thing in heirs} | dict(moved)
        taken = {ident for batch in batches(led) for ident in _among(batch)}
        rows = [Former(ident=ident, thing_id=thing) for ident, thing in led.items() if ident not in taken]
        Former.objects.bulk_create(
            rows, BATCH, update_conflicts=True, unique_fields=["ident"], update_fields=["thing"]
        )  # fmt: skip

    def _heir(self, thing: int) -> int | None:
        """What most of its names are now; where nobody uses these any more, what those are that say the same."""
        found = _things(pk__in=self._names[thing])
        if not found and self._keys[thing]:
            key = key_of(self._keys[thing])
            found = _things(digest__in=[digest(each) for each in with_heirs([key])[key]])
        return min(found, key=lambda each: (-found[each], each), default=None)


def _among(idents: Iterable[str]) -> Iterable[str]:
    return Thing.objects.filter(ident__in=list(idents)).values_list("ident", flat=True)


def _things(**names: Collection[object]) -> Counter[int]:
    """The things of these names, each with how many of them it has."""
    return Counter(thing for thing in Name.objects.filter(**names).values_list("thing", flat=True) if thing)
