"""What has become of what a page says: whether it holds now, and what holds in its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from django.utils.functional import Promise

from showbible.guide.models import Claim
from showbible.guide.presenting.addresses import fact_address
from showbible.guide.presenting.numbers import Plural, counted, listed
from showbible.guide.presenting.spoken import gettext_lazy
from showbible.guide.presenting.wording import said
from showbible.guide.store.known import Bearing
from showbible.resolving.model import Stance, Support
from showbible.resolving.stance import FOR

TAKING_BACK = ("withdrawn", "denied")  # how a claim stands that takes something back


class Row(NamedTuple):
    """How many claims have become so, in a summary, and what stands beside one: "" where there is nothing to tell."""

    counted: Plural
    words: str | Promise = ""


# What may become of a claim, in the order in which a summary tells it.
ROWS = {
    "holds": Row(Plural("%(num)s holds", "%(num)s hold")),
    "agrees": Row(Plural("%(num)s says less than what holds", "%(num)s say less than what holds")),
    "disputed": Row(
        Plural("%(num)s holds and is disputed", "%(num)s hold and are disputed"),
        gettext_lazy("disputed"),
    ),
    "outdated": Row(Plural("%(num)s is outdated", "%(num)s are outdated"), gettext_lazy("outdated")),
    "withdrawn": Row(Plural("%(num)s takes something back", "%(num)s take something back")),
    "disagrees": Row(
        Plural("%(num)s disagrees with what holds", "%(num)s disagree with what holds"),
        gettext_lazy("disagrees"),
    ),
    "rejected": Row(
        Plural("%(num)s was rejected by an editor", "%(num)s were rejected by an editor"),
        gettext_lazy("rejected by an editor"),
    ),
    "": Row(Plural("%(num)s bears on no fact", "%(num)s bear on no fact")),
}


@dataclass(frozen=True, slots=True)
class Now:
    """What has become of a claim, with the value that holds instead ("" where none does) and where its fact is."""

    look: str
    words: str
    holds: str
    url: str


def became(claim: Claim, bearing: Bearing | None) -> str:
    """The row of a claim."""
    if bearing is None or bearing.fact is None:
        return ""
    if bearing.stance in FOR:
        return "disputed" if bearing.fact.support == Support.DISPUTED else str(bearing.stance)
    if bearing.stance in (Stance.EARLIER, Stance.WITHDRAWN):
        return "withdrawn" if claim.standing in TAKING_BACK else "outdated"
    return str(bearing.stance)


def now(claim: Claim, bearing: Bearing | None) -> Now | None:
    """What stands beside a claim; None where it holds and nobody disagrees."""
    row = ROWS[became(claim, bearing)]
    if not row.words or bearing is None or bearing.fact is None:
        return None
    fact = bearing.fact
    holds = "" if bearing.stance in FOR or fact.value is None else said(fact.property, fact.value, fact.standing)
    return Now(became(claim, bearing), str(row.words), holds, fact_address(fact.thing.ident, fact.property, fact.key))


def summary(rows: Iterable[str]) -> str:
    """ "Of its 34 claims 31 hold and 3 are outdated."; "" where a page makes none."""
    counts = Counter(rows)
    found = [row.counted.of(counts[name]) for name, row in ROWS.items() if counts[name]]
    if not found:
        return ""
    return counted(
        "Of its %(num)s claim %(told)s.", "Of its %(num)s claims %(told)s.", counts.total(), told=listed(found)
    )
