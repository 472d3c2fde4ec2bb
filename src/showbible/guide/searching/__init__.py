"""Search: an index of names and texts in a side file, and what is found by it in an edition of the guide."""

from showbible.guide.searching.answering import Answer
from showbible.guide.searching.catching_up import current_index, renew_index
from showbible.guide.searching.passages import Passage, passages
from showbible.guide.searching.search import MOST, Results, search, suggest

__all__ = ["MOST", "Answer", "Passage", "Results", "current_index", "passages", "renew_index", "search", "suggest"]
