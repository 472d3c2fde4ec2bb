"""How a value stands, in words: "expected late 2021", "announced for 3 March 2022", "(announced)"."""

from __future__ import annotations

from typing import Any

from django.utils.functional import Promise

from showbible.claims import properties
from showbible.guide.models import Claim
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.spoken import gettext_lazy
from showbible.guide.presenting.value_words import in_words

LONGEST_LINE = 320  # characters

# (kind of value or "", standing) -> words around the value, which stands at the bar; what happened is said plainly.
_WORDS: dict[tuple[str, str], str | Promise] = {
    ("date", "announced"): gettext_lazy("announced for |"),
    ("date", "expected"): gettext_lazy("expected |"),
    ("date", "withdrawn"): gettext_lazy("given up: |"),
    ("date", "denied"): gettext_lazy("denied: |"),
    ("status", "announced"): "|",
    ("casting", "announced"): gettext_lazy("| (confirmed)"),
    ("", "announced"): gettext_lazy("| (announced)"),
    ("", "expected"): gettext_lazy("| (expected)"),
    ("", "withdrawn"): gettext_lazy("| (given up)"),
    ("", "denied"): gettext_lazy("| (denied)"),
}


def around(property_: str, standing: str) -> tuple[str, str]:
    """The words before and after a value that stands so."""
    kind = properties()[property_].value
    before, _bar, after = str(_WORDS.get((kind, standing)) or _WORDS.get(("", standing), "|")).partition("|")
    return before.strip(), after.strip()


def label(property_: str) -> str:
    """What the guide calls a property."""
    return _(properties()[property_].label)


def plain(property_: str, value: Any) -> str:
    """The value alone, in words."""
    return in_words(properties()[property_].value, value)


def said(property_: str, value: Any, standing: str) -> str:
    """The value with how it stands, on one line that is cut where it is long: "expected late 2021"."""
    before, after = around(property_, standing)
    return " ".join(part for part in (before, clip(plain(property_, value), LONGEST_LINE), after) if part)


def claimed(claim: Claim) -> str:
    """What a claim says, with how it stands."""
    return said(claim.property, claim.data["value"], claim.standing)
