"""Which pages and which sentences tell of what comes after a reader's line."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from showbible.guide.models import Claim
from showbible.guide.store.limits import telling
from showbible.guide.store.line import Line


class Held:
    """What is held back of pages; looked up at once, the first time that anybody asks."""

    def __init__(self, line: Line) -> None:
        self.line = line

    def holds_page(self, page: int) -> bool:
        """Whether the page with this key tells more anywhere."""
        return bool(self.line) and page in self._stretches

    def holds_sentence(self, claim: Claim) -> bool:
        """Whether another claim in the same words tells more."""
        if not self.holds_page(claim.page_id):
            return False
        return any(start < claim.end and claim.start < end for start, end in self._stretches[claim.page_id])

    @cached_property
    def _stretches(self) -> dict[int, list[tuple[int, int]]]:
        """Stretches of text by the keys of their pages."""
        found: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for page, start, end in telling(self.line).values_list("page", "start", "end"):
            found[page].append((start, end))
        return dict(found)
