"""Why a value holds, in words: one row for each reason that `showbible.resolving.precedence` gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from showbible.claims.values import date
from showbible.resolving.precedence import COPIES, COUNTED, DERIVED, EDITOR, LISTS, OWNER, REJECTED, WITHDRAWN

Details = Mapping[str, Any]

_MARKED_BY = {"happened": "as having happened", "announced": "as announced", "expected": "as expected"}


def _counted(details: Details) -> str:
    if not details["sources"]:
        return "No page that was read says so."
    sources, pages = _number(details["sources"], "independent source"), _number(details["pages"], "page")
    return f"Said by {sources} ({pages})." if details["sources"] != details["pages"] else f"Said by {sources}."


def _number(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' if number != 1 else ''}"


def _day(details: Details, side: str) -> str:
    """When it was said; a source without a date says so."""
    day = str(details[side])
    return f"on {date.show(day)}" if day and date.valid(day) else "on a day that is not known"


def _record(details: Details, side: str) -> str:
    """How often a site was right, and between which rates that is likely to lie."""
    number = f"{details[f'{side}_right']} of {details[f'{side}_count']}"
    told = "forecasts" if details[f"{side}_sort"] == "forecast" else "statements"
    return f"{number} {told} by {details[side]} were right ({details[f'{side}_low']} to {details[f'{side}_high']}%)"


def _by(details: Details) -> str:
    """ "A. Keeper on 3 May 2023: the page is a parody"."""
    why = f": {str(details['why']).rstrip('.')}" if details["why"] else ""
    return f"{details['by']} {_day(details, 'on')}{why}"


WORDS: dict[str, Callable[[Details], str]] = {
    COUNTED: _counted,
    OWNER: lambda details: (
        f"{details['names']}: sites of one owner, {details['owner']}; their {details['pages']} pages count once."
    ),
    COPIES: lambda details: (
        f"{details['pages']} pages count once, since texts of these sites copy each other: {details['names']}."
    ),
    DERIVED: lambda details: f"Known by way of a part of it, {details['by'].rsplit('/', 1)[-1].replace('-', ' ')}.",
    LISTS: lambda details: f"Only {details['names']} of {_number(details['lists'], 'source')} that list such have it.",
    EDITOR: lambda details: f"Pinned by the editor {_by(details)}.",
    REJECTED: lambda details: f"Some of what is said was rejected by the editor {_by(details)}.",
    WITHDRAWN: lambda details: "All that was said of it has been taken back.",
    "latest": lambda details: f"It changes with time, and this was said last, {_day(details, 'holds')}.",
    "standing": lambda details: (
        f"Reported {_MARKED_BY[details['holds']]}, which counts for more than what is reported "
        f"{_MARKED_BY[details['other']]}."
    ),
    "forecast": lambda details: (
        f"Of what was said ahead of time the last word holds, said {_day(details, 'holds')}; "
        f"the one before was said {_day(details, 'other')}."
    ),
    "detail": lambda details: "One source alone is more precise; others say this much.",
    "precision": lambda details: "Others say the same with less precision.",
    "progress": lambda details: f"“{details['holds']}” comes after “{details['other']}”.",
    "independence": lambda details: (
        f"{_number(details['holds'], 'independent source')} against {details['other']} for another value."
    ),
    "record": lambda details: (
        f"As many sources say otherwise. {_record(details, 'holds')}; {_record(details, 'other')}."
    ),
    "direct": lambda details: "Said of it by name, not of a part of it.",
    "precise": lambda details: "It is the more precise of values with equal support.",
    "recency": lambda details: f"As many sources say otherwise; this was said last, {_day(details, 'holds')}.",
    "order": lambda details: (
        "As many sources say otherwise, at the same time; neither is surer, and one had to be shown."
    ),
}


def reasons(stored: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """The reasons of a fact, as the store keeps them, each a sentence."""
    return tuple(WORDS[each["rule"]](each["details"]) for each in stored)
