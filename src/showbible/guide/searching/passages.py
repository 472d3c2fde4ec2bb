"""Texts that were found into the passages of them that are shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from showbible.guide.models import Page
from showbible.guide.searching.catching_up import opened_index
from showbible.guide.searching.looking import Saying, lines_of
from showbible.guide.searching.snippets import Piece, best_line, snippet
from showbible.guide.searching.spelling import spelled
from showbible.guide.store.known import Edition
from showbible.guide.store.named import Named


@dataclass(frozen=True, slots=True)
class Passage:
    """The line of a page, or of the synopsis of a thing, that says the words, and where it begins in that."""

    pieces: tuple[Piece, ...]
    start: int
    page: Page | None = None
    thing: Named | None = None

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


def passages(guide: Edition, texts: Sequence[Saying], words: Sequence[str]) -> list[Passage]:
    """Of each text that is still there the passage that says most of the words."""
    pages = Page.objects.select_related("site").defer("extra")
    by_page = pages.in_bulk([each.page for each in texts if each.page])
    things = guide.things_at([each.thing for each in texts if each.thing])
    told = {fact.thing.pk: fact for fact in reversed(guide.headlines(things, ["synopsis"]))} if things else {}
    index, found = opened_index(), []
    for each in texts:
        if page := by_page.get(each.page or 0):
            found.append(_passage(page.text, lines_of(index, each.place), words, page=page))
        elif fact := told.get(each.thing or 0):
            lines = [spelled(line) for line in str(fact.value).split("\n")]
            found.append(_passage(str(fact.value), lines, words, thing=fact.thing))
    return found


def _passage(
    text: str, lines: Sequence[str], words: Sequence[str], page: Page | None = None, thing: Named | None = None
) -> Passage:
    whole, at = text.split("\n"), best_line(lines, words)
    start = sum(len(line) + 1 for line in whole[:at])
    return Passage(snippet(whole[at] if at < len(whole) else "", words), start, page, thing)
