"""Releases as iCalendar: an event for each whose day is known, which is the same event when the day slips.

A date that is known less precisely is no event: "late 2021" has no day, and none is made up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event, vDuration

from showbible.claims import Standing
from showbible.claims.values.date import bounds
from showbible.guide.machines.json_ld.nodes import Absolute
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.names import ref
from showbible.guide.presenting.seen import holds_back
from showbible.guide.presenting.sources import source
from showbible.guide.presenting.wording import said
from showbible.guide.store.known import Evidence, Known
from showbible.resolving.stance import FOR

MOST = 1000  # events of a calendar, the latest
QUOTED = 3  # sentences of an event
LONGEST_QUOTE = 320  # characters
TYPE = "text/calendar; charset=utf-8"
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
OFTEN = timedelta(hours=12)  # how often it is worth asking again


@dataclass(frozen=True, slots=True)
class Revision:
    """How often the day of a release has come to be another, and when last."""

    count: int
    at: datetime


def exact_day(fact: Known) -> date | None:
    """The day of a release, or the one for which it was given up; None where no day is known."""
    value = fact.value or next((each.claim.data["value"] for each in fact.evidence), None)
    low, high = bounds(value) if value else (date.min, date.max)
    return low if low == high else None


def calendar(
    name: str, dates: Iterable[Known], revisions: Mapping[int, Revision], host: str, absolute: Absolute
) -> bytes:
    """A calendar of these dates; `revisions` by the keys of things."""
    made = Calendar()
    made.add("prodid", "-//Showbible//Releases//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", name)
    made.add("name", name)
    made.add("refresh-interval", vDuration(OFTEN), parameters={"VALUE": "DURATION"})
    for fact in dates:
        day = exact_day(fact)
        if day and day < date.max:
            made.add_component(_event(fact, day, revisions.get(fact.thing.pk), host, absolute))
    return bytes(made.to_ical())


def _event(fact: Known, day: date, revision: Revision | None, host: str, absolute: Absolute) -> Event:
    """The event of a release. It goes by the row of the thing, which a thing keeps whatever it comes to be called."""
    told, event = ref(fact.thing), Event()
    url = absolute(told.url)
    read = max((each.claim.page.read_at for each in fact.evidence), default=None)
    at = max((each for each in (read, revision and revision.at) if each), default=_LONG_AGO)
    event.add("uid", f"release-{fact.thing.pk}@{host}")
    event.add("sequence", revision.count if revision else 0)
    event.add("dtstamp", at)
    event.add("last-modified", at)
    event.add("dtstart", day)  # no source gives an hour
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", told.full)
    event.add("description", _description(fact))
    event.add("url", url)
    event.add("categories", [told.kind])
    event.add("status", _status(fact))
    event.add("transp", "TRANSPARENT")
    return event


def _status(fact: Known) -> str:
    if fact.value is None:
        return "CANCELLED"
    return "TENTATIVE" if fact.standing == Standing.EXPECTED else "CONFIRMED"


def _description(fact: Known) -> str:
    """The date as it stands, and who says so."""
    shown = [each for each in fact.evidence if not holds_back(each.claim)]
    saying = [each for each in shown if each.stance in FOR] or shown
    value = [said(fact.property, fact.value, fact.standing)] if fact.value else []
    return "\n\n".join([*value, *map(_quoted, saying[:QUOTED])])


def _quoted(evidence: Evidence) -> str:
    page = source(evidence.claim.page)
    return f"{page.site}, {page.said_on}: “{clip(evidence.claim.sentence, LONGEST_QUOTE)}”"
