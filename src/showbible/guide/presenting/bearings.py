"""What has become of what a page says: whether it holds now, and what holds in its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, ngettext_lazy

from showbible.guide.models import Claim
from showbible.guide.presenting.addresses import fact_address
from showbible.guide.presenting.wording import said
from showbible.guide.store.known import Bearing
from showbible.resolving.model import Stance, Support
from showbible.resolving.stance import FOR

TAKING_BACK = ("withdrawn", "denied")  # how a claim stands that takes something back


class Row(NamedTuple):
    """How many claims have become so, in a summary, and what stands beside one: "" where there is nothing to tell."""

    count: Any  # a lazy plural: its type has no name
    words: str | Promise = ""


# What may become of a claim, in the order in which a summary tells it.
ROWS = {
    "holds": Row(ngettext_lazy("%(num)s holds", "%(num)s hold", "num")),
    "agrees": Row(ngettext_lazy("%(num)s says less than what holds", "%(num)s say less than what holds", "num")),
    "disputed": Row(
        ngettext_lazy("%(num)s holds and is disputed", "%(num)s hold and are disputed", "num"),
        gettext_lazy("disputed"),
    ),
    "outdated": Row(ngettext_lazy("%(num)s is outdated", "%(num)s are outdated", "num"), gettext_lazy("outdated")),
    "withdrawn": Row(ngettext_lazy("%(num)s takes something back", "%(num)s take something back", "num")),
    "disagrees": Row(
        ngettext_lazy("%(num)s disagrees with what holds", "%(num)s disagree with what holds", "num"),
        gettext_lazy("disagrees"),
    ),
    "rejected": Row(
        ngettext_lazy("%(num)s was rejected by an editor", "%(num)s were rejected by an editor", "num"),
        gettext_lazy("rejected by an editor"),
    ),
    "": Row(ngettext_lazy("%(num)s bears on no fact", "%(num)s bear on no fact", "num")),
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
    told = [row.count % {"num": counts[name]} for name, row in ROWS.items() if counts[name]]
    whole = ngettext("Of its %(num)s claim %(told)s.", "Of its %(num)s claims %(told)s.", counts.total())
    return whole % {"num": counts.total(), "told": _joined(told)} if told else ""


def _joined(words: Collection[str]) -> str:
    *most, last = words
    return _("%(most)s and %(last)s") % {"most": ", ".join(most), "last": last} if most else last
