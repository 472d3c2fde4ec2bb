"""Where and on which service a date of release holds, and of which part of a season: qualifiers of a claim."""

from __future__ import annotations

from functools import cache

import regex as re

from showbible.reading.numbers import ORDINAL, number
from showbible.reading.statements.field_values import country
from showbible.reading.words import alternatives, table

_PART = re.compile(
    rf"\b(?:part|volume|vol\.?|batch|cour|half) (?P<number>\d{{1,2}}|one|two|three|four|[IVX]{{1,4}})\b|"
    rf"\b(?:the )?(?P<ordinal>{ORDINAL}) (?:part|volume|batch|cour|half(?! of)|instal+ment|tranche)\b",
    re.IGNORECASE,
)
_ABROAD = (
    *(
        "uk",
        "u.k.",
        "us",
        "u.s.",
        "usa",
        "united states",
        "united kingdom",
        "britain",
        "america",
        "canada",
        "australia",
    ),
    *("ireland", "india", "japan", "germany", "france", "spain", "italy", "brazil", "mexico", "poland", "portugal"),
    *("scotland", "wales", "new zealand", "south korea", "korea", "china", "sweden", "norway", "denmark", "finland"),
    *("iceland", "netherlands", "belgium", "austria", "switzerland", "latin america", "europe", "nordics", "asia"),
)


@cache
def _on() -> re.Pattern[str]:
    return re.compile(rf"\b(?:on|to|for) (?P<name>{alternatives(table('networks'))})(?![\p{{L}}\p{{N}}+])")


@cache
def _where() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:in|across|for|viewers in|audiences in) (?:the )?(?P<name>{alternatives(list(_ABROAD))})(?!\p{{L}})",
        re.IGNORECASE,
    )


def qualifiers(clause: str) -> dict[str, str]:
    """What a clause says beside its date: `part`, `where` and `on`."""
    out: dict[str, str] = {}
    if (part := _PART.search(clause)) and (count := number(part["number"] or part["ordinal"])):
        out["part"] = str(count)
    if place := _where().search(clause):
        out["where"] = country(place["name"]) or place["name"]
    if service := _on().search(clause):
        out["on"] = service["name"]
    return out
