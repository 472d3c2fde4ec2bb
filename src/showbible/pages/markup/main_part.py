"""The marked tree of a page in, the part that holds its text out."""

from __future__ import annotations

from showbible.pages.markup.tree import INLINE, Element

# A part is gone into as long as one of its parts holds this share of its weight.
_SHARE = 0.7
# Text below this many characters, or mostly in links, is more likely a label than something to read.
_SENTENCE = 60
_LABEL_WEIGHT = 0.2
_PARAGRAPH = frozenset(("p", "blockquote", "pre", "dd", "td", "li", "figcaption"))


def main_part(elements: list[Element]) -> Element:
    """The deepest part that holds most of what there is to read, outside asides."""
    weights = _weights(elements)
    part = elements[0]
    while True:
        inner = max(
            (child for child in part.elements() if child.kind is None and child.tag not in INLINE),
            key=lambda child: weights[id(child)],
            default=None,
        )
        if inner is None or inner.tag in _STOPS or weights[id(inner)] < _SHARE * weights[id(part)]:
            return part
        part = inner


_STOPS = frozenset(("p", "ul", "ol", "dl", "table", "tbody", "tr", "blockquote", "pre", "li", "h1", "h2", "h3", "figure"))


def _weights(elements: list[Element]) -> dict[int, float]:
    """For each element, how much there is to read in it."""
    weights = dict.fromkeys((id(element) for element in elements), 0.0)
    for element in reversed(elements):
        if element.kind is not None:
            weights[id(element)] = 0.0
            continue
        weights[id(element)] += _own_weight(element)
        if element.parent is not None:
            weights[id(element.parent)] += weights[id(element)]
    return weights


def _own_weight(element: Element) -> float:
    """Of the text directly in it: with its inline parts if it is a paragraph."""
    own = sum(len(child.strip()) for child in element.children if isinstance(child, str))
    if element.tag in INLINE:
        return 0.0 if element.tag == "a" else own * _LABEL_WEIGHT if element.chars < _SENTENCE else own
    if element.tag in _PARAGRAPH and element.unlinked < _SENTENCE:
        return own * _LABEL_WEIGHT
    return own if own >= _SENTENCE or element.unlinked >= _SENTENCE else own * _LABEL_WEIGHT
