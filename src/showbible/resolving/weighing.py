"""Voices and the records of their sites: whose record speaks for a value."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from showbible.claims.values.date import bounds
from showbible.claims.values.text import fold
from showbible.resolving.candidate import Candidate
from showbible.resolving.model import Source
from showbible.resolving.record import ALL, FORECAST, STATEMENT, Field, Record, Records, known, lead
from showbible.resolving.voices import HAPPENED, Voice

FORECAST_DATES = ("release_date", "end_date")  # the properties whose value tells how far ahead it lies

Weigh = Callable[[Candidate], Record | None]


def weigher(prop: str, records: Records) -> Weigh:
    """What gives the best known record of the sites that are for a value, None where none is known."""

    def weigh(candidate: Candidate) -> Record | None:
        fields = sorted({field_of(prop, voice) for voice in candidate.supporters if is_recorded(voice)})
        found = [record for field in fields if (record := known(records, field))]
        return max(found, key=lambda record: record.low, default=None)

    return weigh


def sites_of(candidates: Iterable[Candidate]) -> tuple[str, ...]:
    """The sites whose records say which of the candidates to prefer."""
    voices = (voice for each in candidates for voice in each.supporters)
    return tuple(sorted({site_of(voice.said.source) for voice in voices if is_recorded(voice)}))


def name_of(site: str, candidate: Candidate) -> str:
    """What a site that is for a value calls itself."""
    sources = (voice.said.source for voice in candidate.supporters)
    return min(str(source.site) for source in sources if site_of(source) == site)


def site_of(source: Source) -> str:
    """The site that has the record of what a page says, "" for a page without one."""
    return fold(source.site) if source.site else ""


def is_recorded(voice: Voice) -> bool:
    """Whether a record is kept of such: a claim of a known site on the thing itself."""
    return bool(site_of(voice.said.source)) and voice.via is None


def field_of(prop: str, voice: Voice) -> Field:
    """The field that a voice is of, as long as nobody knows what happened."""
    site = site_of(voice.said.source)
    if voice.level == HAPPENED:
        return Field(site, STATEMENT, prop)
    due = bounds(str(voice.value))[1] if prop in FORECAST_DATES else date.min
    return (
        forecast_field(prop, voice, due) if is_dated(voice) and due > voice.dated else Field(site, FORECAST, prop, ALL)
    )


def forecast_field(prop: str, voice: Voice, day: date) -> Field:
    """The field of a forecast of what happened, or is to happen, on a day."""
    return Field(site_of(voice.said.source), FORECAST, prop, lead((day - voice.dated).days))


def is_dated(voice: Voice) -> bool:
    """Whether it is known when it was said."""
    return voice.dated == voice.day
