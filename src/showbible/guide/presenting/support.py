"""How well facts are supported, as the discreet mark beside them says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from showbible.resolving.model import Support
from showbible.resolving.precedence import COUNTED

# The worst first: a mark that stands for several facts takes the look of the worst.
WORDS = {
    Support.DISPUTED: "disputed",
    Support.OUTDATED: "outdated",
    Support.SINGLE: "single source",
    Support.AGREED: "agreed",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark: its look ("agreed", "single", …) and its text ("agreed · 3 sources")."""

    look: str
    text: str


def mark(support: str, reasons: Sequence[Mapping[str, Any]]) -> Mark:
    """A fact's mark; its first reason counts the independent sources."""
    kind = Support(support)
    counted = next((each["details"]["sources"] for each in reasons if each["rule"] == COUNTED), 0)
    return Mark(str(kind), f"{WORDS[kind]} · {counted} sources" if kind is Support.AGREED and counted else WORDS[kind])


def joint(marks: Sequence[Mark]) -> Mark:
    """One mark for several facts: alike as it is, else every text in it, the worst first."""
    order = [str(kind) for kind in WORDS]
    texts = sorted({(order.index(each.look), each.text) for each in marks})
    return Mark(order[texts[0][0]], ", ".join(text for _, text in texts))
