"""Values in the words and figures of the guide's locale: one row for each kind that has any of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.utils.functional import Promise

from showbible.claims.values import KINDS
from showbible.guide.locales import spoken
from showbible.guide.presenting import dates
from showbible.guide.presenting.numbers import Plural, counted, number
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.spoken import gettext_lazy

_RATINGS = {
    ("approval", False): gettext_lazy("%(score)s%% approval"),
    ("approval", True): gettext_lazy("%(score)s%% approval by %(by)s"),
    ("average", False): gettext_lazy("%(score)s out of %(out_of)s (average)"),
    ("average", True): gettext_lazy("%(score)s out of %(out_of)s (average) by %(by)s"),
    ("review", False): gettext_lazy("%(score)s out of %(out_of)s (review)"),
    ("review", True): gettext_lazy("%(score)s out of %(out_of)s (review) by %(by)s"),
}
_TIE_INS = {
    "book": Plural("book", "%(num)s books"),
    "comic": Plural("comic", "%(num)s comics"),
    "game": Plural("game", "%(num)s games"),
}
# The words that the claim contract has for values: `claims.values.parsing` lists them.
CONTRACT: Mapping[str, str | Promise] = {
    "ordered": gettext_lazy("ordered"),
    "filming": gettext_lazy("filming"),
    "wrapped": gettext_lazy("wrapped"),
    "delayed": gettext_lazy("delayed"),
    "cancelled": gettext_lazy("cancelled"),
    "ended": gettext_lazy("ended"),
    "starship": gettext_lazy("starship"),
    "ship": gettext_lazy("ship"),
    "vehicle": gettext_lazy("vehicle"),
    "planet": gettext_lazy("planet"),
    "moon": gettext_lazy("moon"),
    "city": gettext_lazy("city"),
    "place": gettext_lazy("place"),
    "building": gettext_lazy("building"),
    "species": gettext_lazy("species"),
    "organisation": gettext_lazy("organisation"),
    "object": gettext_lazy("object"),
    "event": gettext_lazy("event"),
}


def in_words(kind: str, value: Any) -> str:
    """The value of this kind, on one line."""
    return _SHOW.get(kind, KINDS[kind].show)(value)


def _minutes(value: Any) -> str:
    hours, minutes = divmod(int(str(value)), 60)
    if not hours:
        return counted("%(num)s minute", "%(num)s minutes", minutes)
    if not minutes:
        return _("%(hours)s h") % {"hours": number(hours)}
    return _("%(hours)s h %(minutes)s min") % {"hours": number(hours), "minutes": minutes}


def _country(value: Any) -> str:
    return str(spoken().territories.get(str(value), value))


def _language(value: Any) -> str:
    names, tag = spoken().languages, str(value)
    return str(names.get(tag.replace("-", "_")) or names.get(tag.partition("-")[0], tag))


def _casting(value: Any) -> str:
    if not value.get("character"):
        return str(value["person"])
    return str(_("%(person)s as %(character)s") % value)


def _relation(value: Any) -> str:
    return str(_("%(kind)s of %(to)s") % value)


def _rating(value: Any) -> str:
    row = _RATINGS[value["kind"] if value["kind"] in ("approval", "average") else "review", bool(value.get("by"))]
    shown = {name: number(float(value[name])) for name in ("score", "out_of")}
    return str(row) % {**shown, "by": value.get("by")}


def _tie_in(value: Any) -> str:
    count = value.get("count")
    words = _tied(value["kind"], 1 if count is None else count)
    if not value.get("date"):
        return words
    return _("%(what)s (%(date)s)") % {"what": words, "date": dates.show(value["date"])}


def _tied(kind: str, count: int) -> str:
    if kind in _TIE_INS:
        return _TIE_INS[kind].of(count)
    return kind if count == 1 else f"{number(count)} {kind}"


def _of_contract(value: Any) -> str:
    return str(CONTRACT.get(value, value))


_SHOW: dict[str, Callable[[Any], str]] = {
    "date": dates.show,
    "number": number,
    "minutes": _minutes,
    "country": _country,
    "language": _language,
    "casting": _casting,
    "rating": _rating,
    "relation": _relation,
    "tie_in": _tie_in,
    "status": _of_contract,
    "kind": _of_contract,
}
