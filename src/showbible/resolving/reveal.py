"""What a page tells of a story, into the season or the episode that reveals it.

Known from the page alone: a claim on a part of a series is revealed by that part; one on a character or a thing of the
story by what is told in the same words, else by the one part that the page is about.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from showbible.resolving.key import Key
from showbible.resolving.speaking import STORY, Spoken

PARTS = ("season", "episode")

# property -> the types of subjects of which it tells the story
TELLS: dict[str, Collection[str]] = {
    "title": PARTS,
    "synopsis": PARTS,
    "cast": PARTS,
    "appears": PARTS,
    "role": STORY,
    "relation": STORY,
    "alias": STORY,
    "kind": STORY,
    "location": STORY,
}
_IN_PASSING = ("title", "cast", "appears")  # what pages on others say of a part as well


def tells(spoken: Spoken) -> bool:
    """Whether the claim tells the story."""
    return spoken.subject.type in TELLS.get(spoken.said.claim.property, ())


def revealed(page: Sequence[Spoken]) -> dict[str, Key]:
    """The part of a series that reveals each claim of a page, by the claim's id; none where nothing tells which."""
    telling = [each for each in page if tells(each)]
    placed = [each for each in telling if each.subject.type in PARTS]
    whole = _first(_own(page))
    found = {each.said.id: each.subject for each in placed}
    for each in telling:
        if each.subject.type in STORY and (part := _last(_beside(each, placed)) or whole):
            found[each.said.id] = part
    return found


def _own(page: Iterable[Spoken]) -> Iterator[Key]:
    """The parts of which the page tells more than it would in passing."""
    for each in page:
        if each.subject.type in PARTS and each.said.claim.property not in _IN_PASSING:
            yield each.subject


def _beside(spoken: Spoken, placed: Iterable[Spoken]) -> Iterator[Key]:
    """The parts of which the same words tell."""
    claim = spoken.said.claim
    for each in placed:
        if each.said.claim.start < claim.end and claim.start < each.said.claim.end:
            yield each.subject


def _first(parts: Iterable[Key]) -> Key | None:
    """The first of these parts where all are of one season; of a season with its episodes, the season."""
    found = set(parts)
    return min(found, key=_place) if len({(part.within, part.season) for part in found}) == 1 else None


def _last(parts: Iterable[Key]) -> Key | None:
    """The last of these parts where all are of one series."""
    found = set(parts)
    return max(found, key=_place) if len({part.within for part in found}) == 1 else None


def _place(part: Key) -> tuple[int, int, Key]:
    return part.season, part.episode, part
