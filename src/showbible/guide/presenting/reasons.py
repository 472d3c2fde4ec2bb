"""Why a value holds, in words: one row for each reason that `showbible.resolving.precedence` gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from showbible.claims.values import date
from showbible.guide.presenting.dates import show
from showbible.guide.presenting.numbers import counted, number
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.spoken import gettext_lazy
from showbible.guide.presenting.value_words import in_words
from showbible.resolving.precedence import COPIES, COUNTED, DERIVED, EDITOR, LISTS, OWNER, REJECTED, RELEASED, WITHDRAWN

Details = Mapping[str, Any]

_MARKED_BY = {
    "happened": gettext_lazy("as having happened"),
    "announced": gettext_lazy("as announced"),
    "expected": gettext_lazy("as expected"),
}


def _counted(details: Details) -> str:
    if not details["sources"]:
        return _("No page that was read says so.")
    sources = counted("%(num)s independent source", "%(num)s independent sources", details["sources"])
    if details["sources"] == details["pages"]:
        return _("Said by %(sources)s.") % {"sources": sources}
    pages = counted("%(num)s page", "%(num)s pages", details["pages"])
    return _("Said by %(sources)s (%(pages)s).") % {"sources": sources, "pages": pages}


def _day(details: Details, side: str) -> str:
    """When it was said; a source without a date says so."""
    day = str(details[side])
    if day and date.valid(day):
        return _("on %(day)s") % {"day": show(day)}
    return _("on a day that is not known")


def _record(details: Details, side: str) -> str:
    """How often a site was right, and between which rates that is likely to lie."""
    if details[f"{side}_sort"] == "forecast":
        words = _("%(right)s of %(count)s forecasts by %(site)s were right (%(low)s to %(high)s%%)")
    else:
        words = _("%(right)s of %(count)s statements by %(site)s were right (%(low)s to %(high)s%%)")
    told = {name: number(details[f"{side}_{name}"]) for name in ("right", "count", "low", "high")}
    return words % {**told, "site": details[side]}


def _by(details: Details) -> str:
    """ "A. Keeper on 3 May 2023: the page is a parody"."""
    told = {"editor": details["by"], "on": _day(details, "on"), "why": str(details["why"]).rstrip(".")}
    return (_("%(editor)s %(on)s: %(why)s") if details["why"] else _("%(editor)s %(on)s")) % told


def _lists(details: Details) -> str:
    return counted(
        "Only %(names)s of %(num)s source that list such have it.",
        "Only %(names)s of %(num)s sources that list such have it.",
        details["lists"],
        names=details["names"],
    )


def _independence(details: Details) -> str:
    return counted(
        "%(num)s independent source against %(other)s for another value.",
        "%(num)s independent sources against %(other)s for another value.",
        details["holds"],
        other=number(details["other"]),
    )


SIDES = ("holds", "other")

WORDS: dict[str, Callable[[Details], str]] = {
    COUNTED: _counted,
    OWNER: lambda details: _("%(names)s: sites of one owner, %(owner)s; their %(pages)s pages count once.") % details,
    COPIES: lambda details: (
        _("%(pages)s pages count once, since texts of these sites copy each other: %(names)s.") % details
    ),
    DERIVED: lambda details: (
        _("Known by way of a part of it, %(part)s.") % {"part": details["by"].rsplit("/", 1)[-1].replace("-", " ")}
    ),
    LISTS: _lists,
    EDITOR: lambda details: _("Pinned by the editor %(by)s.") % {"by": _by(details)},
    REJECTED: lambda details: _("Some of what is said was rejected by the editor %(by)s.") % {"by": _by(details)},
    RELEASED: lambda details: (
        _("It has come out since (%(day)s): what was said of its making holds no more.") % {"day": show(details["on"])}
    ),
    WITHDRAWN: lambda details: _("All that was said of it has been taken back."),
    "latest": lambda details: (
        _("It changes with time, and this was said last, %(on)s.") % {"on": _day(details, "holds")}
    ),
    "standing": lambda details: (
        _("Reported %(so)s, which counts for more than what is reported %(otherwise)s.")
        % {"so": _MARKED_BY[details["holds"]], "otherwise": _MARKED_BY[details["other"]]}
    ),
    "forecast": lambda details: (
        _("Of what was said ahead of time the last word holds, said %(on)s; the one before was said %(before)s.")
        % {"on": _day(details, "holds"), "before": _day(details, "other")}
    ),
    "detail": lambda details: _("One source alone is more precise; others say this much."),
    "precision": lambda details: _("Others say the same with less precision."),
    "progress": lambda details: (
        _("“%(holds)s” comes after “%(other)s”.") % {side: in_words("status", details[side]) for side in SIDES}
    ),
    "growth": lambda details: (
        _("It only grows with time: %(other)s was said %(before)s, and this is more.")
        % {"other": details["other"], "before": _day(details, "other_on")}
    ),
    "independence": _independence,
    "record": lambda details: (
        _("As many sources say otherwise. %(holds)s; %(other)s.") % {side: _record(details, side) for side in SIDES}
    ),
    "direct": lambda details: _("Said of it by name, not of a part of it."),
    "precise": lambda details: _("It is the more precise of values with equal support."),
    "recency": lambda details: (
        _("As many sources say otherwise; this was said last, %(on)s.") % {"on": _day(details, "holds")}
    ),
    "order": lambda details: _(
        "As many sources say otherwise, at the same time; neither is surer, and one had to be shown."
    ),
}


def reasons(stored: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """The reasons of a fact, as the store keeps them, each a sentence."""
    return tuple(WORDS[each["rule"]](each["details"]) for each in stored)
