"""What a page says into the one thing that most of it is of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from showbible.resolving.key import Key
from showbible.resolving.speaking import Spoken

SHARE = 0.6  # of the claims of a page
FEWEST = 2  # claims

# Whom or what a page may be about that speaks of works and names it throughout, as a filmography does.
NAMED = ("person", "character", "thing")


def topic(spoken: Sequence[Spoken]) -> Key | None:
    """The smallest thing that most claims of a page are on, its parts included; or whom most of them name.

    None where it is not plain, as on a page about many works.
    """
    enough = max(FEWEST, SHARE * len(spoken))
    on = Counter(key for each in spoken for key in _wholes(each.subject))
    found = [key for key in {each.subject for each in spoken} if on[key] >= enough]
    best = max(found, key=lambda key: (_depth(key), on[key], key.text), default=None)
    if best and _depth(best) > 1:
        return best
    naming = Counter(key for each in spoken for key in {each.subject, *dict(each.parts).values()} if key.type in NAMED)
    (first, most), (_, next_most) = (*naming.most_common(2), (None, 0), (None, 0))[:2]
    return first if first and most >= enough and most > next_most else best


def _depth(key: Key) -> int:
    return len(list(_wholes(key)))


def _wholes(key: Key) -> Iterator[Key]:
    """A thing and all that it is part of."""
    yield key
    if key.type == "episode" and key.season >= 0:
        yield Key("season", within=key.within, season=key.season)
    if key.within:
        yield from _wholes(key.within)
