"""What editors have decided, as the guide tells it: in words, with who, when and why, and what it concerns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from showbible.claims import properties
from showbible.claims.values import date
from showbible.guide.models import Decision
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.presenting.sources import site_address
from showbible.guide.store import Edition
from showbible.guide.store.identities import concerned_by

_PLACE = re.compile(r" \([^()\s]+/[^()\s]+\)")  # of a thing in the guide, behind its name
_VALUE = re.compile(r"(?<=: )([a-z_]+)(?= is )")  # the property that a decision on a value names


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision: `things` are those of today's guide that it concerns, `site_url` the site where it is on one.

    `taken_back` tells when and by whom, "" where it stands.
    """

    number: int
    words: str
    by: str
    on: str
    why: str
    taken_back: str
    things: tuple[Ref, ...] = ()
    site_url: str = ""


def decided(decision: Decision, things: Iterable[Ref] = (), on: str | None = None) -> Decided:
    """A decision in words; with `on`, an ISO day, as it stood at the end of that day."""
    back = decision.taken_back_at
    is_back = back is not None and (on is None or back.date().isoformat() <= on)
    return Decided(
        number=decision.pk,
        words=_VALUE.sub(_label, _PLACE.sub("", decision.words)),
        by=decision.by,
        on=date.show(decision.at.date().isoformat()),
        why=decision.why,
        taken_back=f"{date.show(back.date().isoformat())} by {decision.taken_back_by}" if back and is_back else "",
        things=tuple(things),
        site_url=site_address(decision.data["site"]) if "site" in decision.data else "",
    )


def _label(named: re.Match[str]) -> str:
    row = properties().get(named[1])
    return f"“{row.label}”" if row else named[1]


def decided_on_things(guide: Edition, decisions: Sequence[Decision]) -> list[Decided]:
    """Decisions in words, each with links to what it concerns, as far as this edition has that."""
    things = concerned_by(decisions)
    return [
        decided(each, [ref(thing) for thing in things[each.pk] if not guide.on or guide.thing(thing.ident)], guide.on)
        for each in decisions
    ]
