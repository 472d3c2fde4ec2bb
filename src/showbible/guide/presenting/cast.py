"""A cast by how its members are credited, each with what is said of his coming."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from showbible.guide.presenting.facts import Shown, shown
from showbible.guide.presenting.spoken import gettext_lazy as _
from showbible.guide.presenting.values import Piece
from showbible.guide.store.known import Known

# How somebody is credited, as claims have it ("" where nothing is said of that), in the order of a cast list.
CREDITED = {
    "": _("Main and other cast"),
    "recurring": _("Recurring"),
    "guest": _("Guests"),
    "voice": _("Voices"),
    "uncredited": _("Uncredited"),
}
ARRIVAL = {"new": _("new"), "returning": _("returning")}


@dataclass(frozen=True, slots=True)
class Member:
    """A casting, with a word on whether he is new or returns, "" where nobody says so."""

    fact: Shown
    arrival: str

    def parts(self, part: str) -> list[Piece]:
        """The pieces of the value that name the person, or the character."""
        return [each for each in self.fact.pieces if each.part == part]


@dataclass(frozen=True, slots=True)
class Credited:
    """The members that are credited alike; `label` is "" where all are."""

    label: str
    members: tuple[Member, ...]


def by_credit(facts: Sequence[Known]) -> list[Credited]:
    """In the order of `CREDITED`, within one in that of the facts."""
    found: dict[str, list[Member]] = {credit: [] for credit in CREDITED}
    for fact in facts:
        credit = fact.qualifiers.get("credit", "")
        arrival = ARRIVAL.get(fact.qualifiers.get("arrival", ""), "")
        found[credit if credit in CREDITED else ""].append(Member(shown(fact), str(arrival)))
    full = {credit: members for credit, members in found.items() if members}
    is_one = list(full) == [""]
    return [Credited("" if is_one else str(CREDITED[credit]), tuple(its)) for credit, its in full.items()]
