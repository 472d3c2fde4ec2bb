"""HTML in, a refusal out where its nesting would bring a parser to its knees."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import accumulate
from operator import sub

# Lexbor's time grows with the square of the depth: 100,000 deep takes 22 s, 2,000 no time that can be felt.
DEEPEST = 2_000
# Unclosed formatting is opened anew in every block after it: n of them before m blocks make n * m elements.
_MOST_REOPENED = 500_000

_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9:-]*")
_VOID_TAGS = "area base br col embed hr img input link meta param source track wbr"
# Closed by what follows them, and so never nested by being left open.
_OPEN_TAGS = "p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt html head body"
_FORMATTING_TAGS = "a b big code em font i nobr s small strike strong tt u"

_UNNESTED = frozenset(f"{_VOID_TAGS} {_OPEN_TAGS}".split())
_FORMATTING = frozenset(_FORMATTING_TAGS.split())
_STARTS_NOTHING = frozenset(f"{_VOID_TAGS} {_FORMATTING_TAGS}".split())


class _Steps(dict[str, int]):
    """How much deeper a tag leads, worked out once for each spelling ("<div", "</DIV")."""

    def __init__(self, counted: frozenset[str] | None, ignored: frozenset[str]) -> None:
        super().__init__()
        self._counted, self._ignored = counted, ignored

    def __missing__(self, tag: str) -> int:
        name = tag.lstrip("</").lower()
        counts = name not in self._ignored and (self._counted is None or name in self._counted)
        self[tag] = 0 if not counts else -1 if tag[1] == "/" else 1
        return self[tag]


def nesting(html: str) -> int | None:
    """How deep the page nests, where that is deeper than can be read; None where it is not.

    One pass over the tags, and none where there are too few of them to matter.
    """
    if html.count("<") <= DEEPEST:
        return None
    tags = _TAG.findall(html)
    depth = max(_depths(tags, _Steps(None, _UNNESTED)), default=0)
    if depth > DEEPEST:
        return depth
    formatting = max(_depths(tags, _Steps(_FORMATTING, frozenset())), default=0)
    if formatting * len(tags) <= _MOST_REOPENED:
        return None
    return formatting if _reopened(tags) > _MOST_REOPENED else None


def _depths(tags: list[str], steps: _Steps) -> Iterable[int]:
    """The depth after each tag. What closes nothing counts for nothing, so it is the rise above the lowest point."""
    levels = [0, *accumulate(map(steps.__getitem__, tags))]
    return map(sub, levels, accumulate(levels, min))


def _reopened(tags: list[str]) -> int:
    """How many elements a parser makes anew: at each block's start, all the formatting that is open."""
    open_ones = _depths(tags, _Steps(_FORMATTING, frozenset()))
    starts = _Steps(None, _STARTS_NOTHING)
    return sum(depth for tag, depth in zip(tags, list(open_ones)[1:], strict=True) if starts[tag] == 1)
