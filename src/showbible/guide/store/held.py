"""Which pages and which sentences tell of what comes after a reader's line."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from showbible.guide.models import Claim
from showbible.guide.store.line import Line
from showbible.guide.store.rapid import rows
from showbible.guide.store.revealing import LATE, ON_EPISODES, statement

_LIVE = "c.superseded_at IS NULL"


class Held:
    """What is held back of pages; looked up at once, the first time that anybody asks."""

    def __init__(self, line: Line) -> None:
        self.line = line

    def holds_page(self, page: int) -> bool:
        """Whether the page with this key tells more anywhere."""
        return bool(self.line) and page in self._stretches

    def holds_sentence(self, claim: Claim) -> bool:
        """Whether another claim in the same words tells more."""
        return self.holds_words(claim.page_id, claim.start, claim.end)

    def holds_words(self, page: int, start: int, end: int) -> bool:
        """Whether a claim in this stretch of a page tells more."""
        if not self.holds_page(page):
            return False
        return any(first < end and start < last for first, last in self._stretches[page])

    @cached_property
    def _stretches(self) -> dict[int, list[tuple[int, int]]]:
        """Stretches of text by the keys of their pages."""
        found: dict[int, list[tuple[int, int]]] = defaultdict(list)
        select = 'SELECT c.page_id, c.start, c."end" FROM guide_claim c'
        for page, start, end in rows(*statement(select, _LIVE, (), self.line, (*LATE, ON_EPISODES))):
            found[page].append((start, end))
        return dict(found)
