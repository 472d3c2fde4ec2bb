"""Things and their best names into ids: their places in the guide."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from itertools import count

from showbible.claims.values.text import plain
from showbible.resolving.key import Key

PLACES = {
    "franchise": "franchises",
    "series": "series",
    "film": "films",
    "documentary": "documentaries",
    "special": "specials",
    "short": "shorts",
    "book": "books",
    "comic": "comics",
    "game": "games",
    "person": "people",
    "character": "characters",
    "thing": "things",
}
LONGEST = 80  # letters of a slug; two of them and a prefix stay well within any limit on addresses

Wish = tuple[Key, str, str]  # a thing, the id that it would have, and the one that tells it apart


def slug(name: str) -> str:
    """The name in lower case with hyphens: ASCII where its letters have it, its own letters where not."""
    words = plain(name).replace("_", " ").replace(" ", "-").strip("-")
    return words[:LONGEST].strip("-") or blake2b(name.encode(errors="replace"), digest_size=4).hexdigest()


def name_ids(names: Mapping[Key, str]) -> dict[Key, str]:
    """An id for each thing. Where several share one, year or story tells them apart, in the end a number."""
    ids = distinct(wish(key, names) for key in names if key.type in PLACES)
    return ids | distinct(part_wish(key, names, ids[key.home]) for key in names if key.home and key.type not in PLACES)


def wish(key: Key, names: Mapping[Key, str]) -> Wish:
    """The ids that a thing other than a season or an episode would have."""
    first = f"{PLACES[key.type]}/{slug(names[key])}"
    story = slug(names[key.home]) if key.home and key.home in names else ""
    second = str(key.year) if key.year else story
    return key, first, f"{first}-{second}" if second else first


def part_wish(key: Key, names: Mapping[Key, str], series: str) -> Wish:
    """The id of a season ("…/season-2") or an episode ("…/2x01", or by its name "…/ep-the-name")."""
    if key.type == "season":
        place = f"season-{key.season}" if key.season >= 0 else "season"
    else:
        place = f"{key.season}x{key.episode:02}" if key.episode >= 0 else f"ep-{slug(names[key])}"
    return key, f"{series}/{place}", f"{series}/{place}"


def distinct(wishes: Iterable[Wish]) -> dict[Key, str]:
    """Who shares a first wish with nobody gets it; the others get their second in the order of their keys."""
    wishes = sorted(wishes)
    wanted = Counter(first for _, first, _ in wishes)
    ids = {key: first for key, first, _ in wishes if wanted[first] == 1}
    taken = set(ids.values())
    numbers: dict[str, count[int]] = defaultdict(lambda: count(2))
    for key, _, wish in (wish for wish in wishes if wish[0] not in ids):
        free = wish
        while free in taken:
            free = f"{wish}-{next(numbers[wish])}"
        ids[key] = free
        taken.add(free)
    return ids
