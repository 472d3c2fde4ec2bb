"""How a value stands, in words: "expected late 2021", "announced for 3 March 2022", "(announced)"."""

from __future__ import annotations

from typing import Any

from showbible.claims import properties
from showbible.claims.values import KINDS
from showbible.guide.models import Claim
from showbible.guide.presenting.clipping import clip

LONGEST_LINE = 320  # characters

# (kind of value or "", standing) -> words around the value; what happened is said plainly.
_WORDS = {
    ("date", "announced"): ("announced for", ""),
    ("date", "expected"): ("expected", ""),
    ("date", "withdrawn"): ("given up:", ""),
    ("date", "denied"): ("denied:", ""),
    ("status", "announced"): ("", ""),
    ("casting", "announced"): ("", "(confirmed)"),
    ("", "announced"): ("", "(announced)"),
    ("", "expected"): ("", "(expected)"),
    ("", "withdrawn"): ("", "(given up)"),
    ("", "denied"): ("", "(denied)"),
}


def around(property_: str, standing: str) -> tuple[str, str]:
    """The words before and after a value that stands so."""
    kind = properties()[property_].value
    return _WORDS.get((kind, standing)) or _WORDS.get(("", standing), ("", ""))


def plain(property_: str, value: Any) -> str:
    """The value alone, in words."""
    return KINDS[properties()[property_].value].show(value)


def said(property_: str, value: Any, standing: str) -> str:
    """The value with how it stands, on one line that is cut where it is long: "expected late 2021"."""
    before, after = around(property_, standing)
    return " ".join(part for part in (before, clip(plain(property_, value), LONGEST_LINE), after) if part)


def claimed(claim: Claim) -> str:
    """What a claim says, with how it stands."""
    return said(claim.property, claim.data["value"], claim.standing)
