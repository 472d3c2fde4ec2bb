"""What editors have decided, as the guide tells it: in words, with who, when and why, and what it concerns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from showbible.claims import properties
from showbible.guide.models import Decision
from showbible.guide.presenting.dates import written
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.presenting.seen import line
from showbible.guide.presenting.sources import site_address
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.wording import label
from showbible.guide.store import Edition
from showbible.guide.store.identities import concerned_by
from showbible.resolving.reveal import PARTS, TELLS
from showbible.resolving.speaking import STORY

_PLACE = re.compile(r" \([^()\s]+/[^()\s]+\)")  # of a thing in the guide, behind its name
_VALUE = re.compile(r"(?<=: )([a-z_]+)(?= is )")  # the property that a decision on a value names


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision: `things` are those of today's guide that it concerns, `site_url` the site where it is on one.

    `taken_back` tells when and by whom that was done, "" where it stands.
    """

    number: int
    words: str
    by: str
    on: str
    why: str
    taken_back: str
    things: tuple[Ref, ...] = ()
    site_url: str = ""


def decided(
    decision: Decision, things: Iterable[Ref] = (), on: str | None = None, *, tells_more: bool = False
) -> Decided:
    """A decision in words; with `on`, an ISO day, as it stood at the end of that day.

    Where it `tells_more` of a story, and so does one on what is told of it, whoever has not seen all is told no more
    than that there is one.
    """
    back = decision.taken_back_at
    is_held = bool(line()) and (tells_more or decision.data.get("property") in TELLS)
    is_back = back is not None and (on is None or back.date().isoformat() <= on)
    return Decided(
        number=decision.pk,
        words=_("Held back: it may tell of what comes after.") if is_held else _words(decision),
        by=decision.by,
        on=written(decision.at.date()),
        why="" if is_held else decision.why,
        taken_back=_taken_back(back, decision.taken_back_by) if back and is_back else "",
        things=() if is_held else tuple(things),
        site_url=site_address(decision.data["site"]) if "site" in decision.data else "",
    )


def _taken_back(back: datetime, by: str) -> str:
    return _("taken back on %(day)s by %(by)s") % {"day": written(back.date()), "by": by}


def _words(decision: Decision) -> str:
    return _VALUE.sub(_label, _PLACE.sub("", decision.words))


def _label(named: re.Match[str]) -> str:
    return f"“{label(named[1])}”" if named[1] in properties() else named[1]


def decided_on_things(guide: Edition, decisions: Sequence[Decision]) -> list[Decided]:
    """Decisions in words, each with links to what it concerns, as far as this edition has that."""
    things = concerned_by(decisions)
    there = guide.known({thing.pk for each in things.values() for thing in each})
    return [
        decided(
            each,
            [ref(thing) for thing in things[each.pk] if thing.pk in there],
            guide.on,
            tells_more=any(thing.type in (*PARTS, *STORY) for thing in things[each.pk]),
        )
        for each in decisions
    ]
