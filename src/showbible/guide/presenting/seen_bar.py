"""What a page tells of where the reader's line is, and where it leads to have it changed."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest

from showbible.guide.presenting.addresses import AS_OF, address, with_query
from showbible.guide.presenting.names import number
from showbible.guide.presenting.seen import ALL, SEEN, kept_line, line, line_of
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.store.line import Line
from showbible.guide.store.named import Named
from showbible.guide.store.stops import series_named

NAMED = 2  # series that the bar names


@dataclass(frozen=True, slots=True)
class Stop:
    """How far a series is seen: its name, its ident, and the number of the last episode, "" where nothing is."""

    name: str
    series: str
    number: str


@dataclass(frozen=True, slots=True)
class Bar:
    """The first `stops` and how many `more`; `other` is this page the other way: with all of it, or up to the line."""

    stops: tuple[Stop, ...]
    more: int
    is_lifted: bool
    change: str
    other: str


@dataclass(frozen=True, slots=True)
class Offer:
    """Words that lead to where a reader says how far they have seen, that say it at once, or that only tell."""

    words: str
    url: str = ""
    series: str = ""
    number: str = ""


def bar(request: HttpRequest) -> Bar | None:
    """None for a reader who has drawn no line."""
    asked = line_of(request) or kept_line(request)
    if not asked:
        return None
    told = stops(asked)
    is_lifted = not line_of(request)
    return Bar(
        stops=tuple(told[:NAMED]),
        more=len(told[NAMED:]),
        is_lifted=is_lifted,
        change=address("seen", next=_here(request)),
        other=_here(request, "" if is_lifted else ALL),
    )


def stops(seen: Line) -> list[Stop]:
    """The line in words, those of its series that are in the guide."""
    names = series_named(each.series for each in seen.seen)
    return [
        Stop(names[series], series, f"{season}x{episode:02}" if season or episode else "")
        for series, season, episode in seen.seen
        if series in names
    ]


def offer(thing: Named) -> Offer | None:
    """How a reader says on a page how far they have seen; none on most pages.

    Who has a line moves it with one press.
    """
    if thing.type == "series" or (thing.type == "season" and thing.parent and thing.season is not None):
        return Offer(_("How far have you seen?"), address("seen", of=thing.ident))
    if thing.type != "episode" or thing.parent is None or thing.season is None:
        return None
    words, seen = _("I have seen up to here"), line().of(thing.parent.ident)
    if seen is None or thing.episode is None:
        return Offer(words, address("seen", of=thing.ident))
    if (seen.season, seen.episode) == (thing.season, thing.episode):
        return Offer(_("You have seen up to here."))
    return Offer(words, series=thing.parent.ident, number=number(thing))


def _here(request: HttpRequest, seen: str = "") -> str:
    kept = {name: str(value) for name, value in request.GET.items() if name not in (AS_OF, SEEN)}
    return with_query(request.path, {**kept, SEEN: seen})
