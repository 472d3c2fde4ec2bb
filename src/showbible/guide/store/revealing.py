"""From claims to the parts of series that reveal them, by statements of our own (see `rapid`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from showbible.guide.store.line import Line

_ABOUT = "JOIN guide_thing t ON t.id = n.thing_id JOIN guide_thing r ON r.id = t.reveal_id"
# From claims `c` to parts `r`: to those that reveal them, and that reveal what they are about or what they name.
LATE = (
    "JOIN guide_name n ON n.id = c.reveal_id JOIN guide_thing r ON r.id = n.thing_id",
    f"JOIN guide_name n ON n.id = c.name_id {_ABOUT}",
    f"JOIN guide_part a ON a.claim_id = c.id JOIN guide_name n ON n.id = a.name_id {_ABOUT}",
)
# To the episodes that they are about.
ON_EPISODES = (
    "JOIN guide_name n ON n.id = c.name_id AND n.type = 'episode' "
    "JOIN guide_thing r ON r.id = n.thing_id AND r.type = 'episode'"
)
_LATER = "s.ident = %s AND (r.season, COALESCE(r.episode, 0)) > (%s, %s)"


def statement(
    select: str, where: str, given: Sequence[Any], line: Line, ways: Sequence[str] = LATE
) -> tuple[str, list[Any]]:
    """What a selection from claims `c` has of those that lead in one of these ways beyond a line; with its parameters.

    `where` is another condition, with what is `given` for it.
    """
    beyond = " OR ".join(f"({_LATER})" for _ in line.seen)
    series = ", ".join(["%s"] * len(line.seen))
    of_series = f"JOIN guide_thing s ON s.id = r.parent_id AND s.ident IN ({series})"
    each = [*(seen.series for seen in line.seen), *given, *(value for seen in line.seen for value in seen)]
    text = " UNION ".join(f"{select} {way} {of_series} WHERE {where} AND ({beyond})" for way in ways)
    return text, each * len(ways)
