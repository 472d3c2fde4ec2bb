"""Marks claims in a text: stretches of it become tokens, with a mark opened and closed around each sentence claimed."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from heapq import heapify, heappop, heappush


@dataclass(frozen=True, slots=True)
class Span:
    """A sentence that makes claims: its place in the text, the claims' keys, and its number on the page."""

    start: int
    end: int
    keys: tuple[str, ...]
    number: int


@dataclass(frozen=True, slots=True)
class Token:
    """Text, or the opening or the close of a mark.

    A sentence that crosses others or runs over several blocks is marked in pieces; `keys` are on the first of
    them alone, so that an anchor stands once, and `number` on the close of the last.
    """

    kind: str
    text: str = ""
    keys: tuple[str, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True, order=True)
class _Piece:
    start: int
    before: int  # the end, negated: of two that start together, the longer is the outer
    span: Span = field(compare=False)

    @property
    def end(self) -> int:
        return -self.before


def spans(places: Iterable[tuple[int, int, str]]) -> list[Span]:
    """Claims by (start, end, key) as numbered spans, those of one sentence together, in the order of the text."""
    keys: dict[tuple[int, int], list[str]] = {}
    for start, end, key in places:
        keys.setdefault((start, -end), []).append(key)
    return [
        Span(start, -before, tuple(keys[start, before]), number)
        for number, (start, before) in enumerate(sorted(keys), start=1)
    ]


class Marker:
    """Marks one text, stretch by stretch, in reading order."""

    def __init__(self, text: str, marked: Sequence[Span]) -> None:
        self.text = text
        self.opened: set[int] = set()
        self._ahead = deque(marked)
        self._here: list[Span] = []

    def tokens(self, start: int, end: int) -> Iterator[Token]:
        """The tokens of `text[start:end]`."""
        stack: list[_Piece] = []
        at = start
        for piece in [*self._nested(start, end), None]:
            begin = piece.start if piece else end
            while stack and (piece is None or stack[-1].end <= begin):
                inner = stack.pop()
                yield from self._text(at, inner.end)
                yield self._close(inner)
                at = max(at, inner.end)
            yield from self._text(at, begin)
            at = max(at, begin)
            if piece:
                stack.append(piece)
                yield self._open(piece)

    def _nested(self, start: int, end: int) -> list[_Piece]:
        """The spans in this stretch, cut where they cross, so that each lies within the one around it or after it."""
        queue = [_Piece(max(span.start, start), -min(span.end, end), span) for span in self._near(start, end)]
        heapify(queue)
        nested: list[_Piece] = []
        around: list[_Piece] = []
        while queue:
            piece = heappop(queue)
            while around and around[-1].end <= piece.start:
                around.pop()
            if around and piece.end > around[-1].end:
                heappush(queue, replace(piece, start=around[-1].end))
                piece = replace(piece, before=around[-1].before)
            nested.append(piece)
            around.append(piece)
        return nested

    def _near(self, start: int, end: int) -> list[Span]:
        """The spans that touch the stretch; those that end before it never come up again."""
        while self._ahead and self._ahead[0].start < end:
            self._here.append(self._ahead.popleft())
        self._here = [span for span in self._here if span.end > start]
        return self._here

    def _text(self, start: int, end: int) -> Iterator[Token]:
        if end > start:
            yield Token("text", self.text[start:end])

    def _open(self, piece: _Piece) -> Token:
        fresh = piece.span.number not in self.opened
        self.opened.add(piece.span.number)
        return Token("open", keys=piece.span.keys if fresh else (), number=piece.span.number)

    def _close(self, piece: _Piece) -> Token:
        return Token("close", number=piece.span.number if piece.end == piece.span.end else 0)
