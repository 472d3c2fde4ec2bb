"""The keys by which a thing is known that had others when an editor decided on it.

Another version of the reader may find the year of a work or the title of an episode where an earlier one did not, or
the other way round; what was decided goes with it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from showbible.guide import models
from showbible.guide.store.keys import digest, place
from showbible.guide.store.many import batches
from showbible.resolving.identity import Traits, key_of
from showbible.resolving.identity.regions import found_in
from showbible.resolving.key import Key


def with_heirs(keys: Iterable[Key]) -> dict[Key, tuple[Key, ...]]:
    """Each of these keys with itself and, where no page uses it any more, with those that stand in its place."""
    wanted = sorted(set(keys))
    dead = set(wanted) - _alive(digests=[digest(key) for key in wanted])
    return {key: (key, *(_heirs(key) if key in dead else ())) for key in wanted}


def _alive(digests: Collection[str]) -> set[Key]:
    """Those of these keys that pages use."""
    found: set[Key] = set()
    for batch in batches(digests):
        rows = models.Name.objects.filter(digest__in=batch, traits__isnull=False).distinct()
        found.update(key_of(text) for text in rows.values_list("key", flat=True))
    return found


def _heirs(key: Key) -> list[Key]:
    """The keys in use that say the same but for what they leave open; none where some of that name say otherwise."""
    near = [each for each in _near(key) if _is_named_alike(each, key)]
    agree = all(_fits(one, other) for one in (*near, key) for other in near)
    return near if agree else []


def _near(key: Key) -> list[Key]:
    places = [place(region) for region in sorted(found_in(key, Traits(())))]
    names = models.Name.objects.filter(regions__place__in=places, type=key.type, traits__isnull=False).distinct()
    return sorted(key_of(text) for text in names.values_list("key", flat=True))


def _is_named_alike(one: Key, other: Key) -> bool:
    """Whether two keys have one name or number, in works of one name."""
    if (one.type, one.season, one.episode, one.mark) != (other.type, other.season, other.episode, other.mark):
        return False
    is_numbered = one.type == "episode" and one.episode >= 0
    if one.home is None or other.home is None:
        return one.name == other.name and one.home == other.home
    return (is_numbered or one.name == other.name) and _is_named_alike(one.home, other.home)


def _fits(one: Key, other: Key) -> bool:
    """Whether keys that are named alike give no two years, and no two titles."""
    years, names = {one.year, other.year} - {0}, {one.name, other.name} - {""}
    return len(years) < 2 and len(names) < 2 and (one.home is None or other.home is None or _fits(one.home, other.home))
