"""How well facts are supported, as the discreet mark beside them says it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.spoken import gettext_lazy, ngettext
from showbible.guide.store.known import Known
from showbible.resolving.model import Support

# The worst first: a mark that stands for several facts takes the look of the worst.
WORDS = {
    Support.DISPUTED: gettext_lazy("disputed"),
    Support.OUTDATED: gettext_lazy("outdated"),
    Support.DOUBTED: gettext_lazy("doubted"),
    Support.SINGLE: gettext_lazy("single source"),
    Support.AGREED: gettext_lazy("agreed"),
    Support.DECIDED: gettext_lazy("decided"),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark: its look ("agreed", "single", …) and, where they are told, how many sources agree."""

    look: str
    sources: tuple[int, ...] = ()
    partly: bool = False

    @property
    def text(self) -> str:
        """ "agreed · 3 sources", "partly single source"."""
        words = str(WORDS[Support(self.look)])
        if self.partly:
            return _("partly %(supported)s") % {"supported": words}
        if not self.sources:
            return words
        fewest, most = min(self.sources), max(self.sources)
        many = str(most) if fewest == most else f"{fewest}–{most}"
        sources = ngettext("%(many)s source", "%(many)s sources", most) % {"many": many}
        return f"{words} · {sources}"


def mark(fact: Known) -> Mark:
    """A fact's mark."""
    return Mark(fact.support, (fact.sources,) if fact.support == Support.AGREED else ())


def joint(marks: Sequence[Mark]) -> Mark:
    """One mark for several facts: that of the worst, said of a part where the others are better."""
    order = list(WORDS)
    looks = sorted({each.look for each in marks}, key=lambda look: order.index(Support(look)))
    sources = tuple(number for each in marks for number in each.sources)
    return Mark(looks[0], sources if len(looks) == 1 else (), len(looks) > 1)
