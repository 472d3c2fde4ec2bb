"""The marked tree of a page in, the part that holds its text and its main heading out."""

from __future__ import annotations

import re

from showbible.pages.markup.facts import holds_box, opens_with_people
from showbible.pages.markup.tree import INLINE, Element

# A part is gone into as long as one of its parts holds this share of its weight.
_SHARE = 0.6
# The smallest part round the main heading with this share of the page's weight is the text.
_HEADING_SHARE = 0.25
# Text below this many characters, or mostly in links, is more likely a label than something to read.
_SENTENCE = 60
_LABEL_WEIGHT = 0.2
# A part named as the heaviest one, with this share of its text, is the same text in two columns or chunks.
_ALIKE = 0.2

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_WORD = re.compile(r"\w+")
_KEPT_TOGETHER = frozenset(("table", "dl", "h2", "h3", "h4"))
_STOPS = frozenset(("p", "ul", "ol", "dl", "table", "tbody", "tr", "blockquote", "pre", "li", "figure", *_HEADINGS))

Weights = dict[int, float]


def main_heading(elements: list[Element], titles: list[str]) -> Element | None:
    """The heading that says what the page's titles say; else its first of the first level."""
    wanted = [words for title in titles if (words := set(_WORD.findall(title.casefold())))]
    best, best_score = None, 0.0
    for element in elements:
        if element.tag not in _HEADINGS[:3] or element.kind is not None or not 0 < element.chars < 400:
            continue
        words = set(_WORD.findall(element.text().casefold()))
        score = max((len(words & want) / len(words | want) for want in wanted), default=0.0)
        score += 0.2 * (element.tag == "h1")
        if score > best_score and (element.tag == "h1" or score > 0.5):
            best, best_score = element, score
    return best


def main_part(elements: list[Element], heading: Element | None, weights: Weights) -> Element:
    """The deepest part that holds most of what there is to read, outside asides."""
    part = _around(heading, weights, elements[0]) if heading is not None else elements[0]
    while True:
        inner = _heaviest(part, weights)
        if inner is None or inner.tag in _STOPS or weights[id(inner)] < _SHARE * weights[id(part)]:
            return part
        if any(_belongs(other, inner) for other in part.elements() if other is not inner and other.kind is None):
            return part
        part = inner


def lead_in(heading: Element | None, part: Element) -> list[Element]:
    """The main heading, where it stands before the part, with what stands between: an opening, a picture."""
    if heading is None:
        return []
    path = {id(above): above for above in (heading, *heading.ancestors())}
    common = next((above for above in (part, *part.ancestors()) if id(above) in path), part)
    if common is part:
        return []
    start = next(child for child in common.elements() if id(child) in path)
    if common.parent is None or start.linked > 0.5 * start.chars:
        return [heading]
    end = next(child.at for child in common.elements() if child is part or child in part.ancestors())
    between = [child for child in common.elements() if start.at <= child.at < end]
    return [child for child in between if child.linked <= 0.5 * child.chars] or [heading]


def _belongs(other: Element, inner: Element) -> bool:
    """Whether what stands beside the heaviest part is text of the same page: a paragraph, a table, a section."""
    if _is_alike(other, inner) and other.unlinked > _ALIKE * inner.unlinked:
        return True
    if other.in_link:
        return False
    if other.linked > 0.5 * other.chars:
        return opens_with_people(other)
    if other.tag in ("p", "blockquote", "div") and other.own >= _SENTENCE:
        return True
    return any(inner.tag in _KEPT_TOGETHER for inner in other.walk() if inner.kind is None)


def _is_alike(one: Element, other: Element) -> bool:
    return one.tag == other.tag and one.names == other.names and bool(one.names.strip())


def _around(heading: Element, weights: Weights, body: Element) -> Element:
    enough = _HEADING_SHARE * weights[id(body)]
    part = next((above for above in heading.ancestors() if weights[id(above)] >= enough), body)
    while part.parent is not None and any(_is_data(other) for other in part.parent.elements() if other is not part):
        part = part.parent
    return part


def _is_data(part: Element) -> bool:
    """Whether it holds a table or a list of terms: parts of one page about one thing, as databases lay them out."""
    if part.kind is not None or not part.chars:
        return False
    if opens_with_people(part) or holds_box(part):
        return True
    return part.linked <= 0.7 * part.chars and any(
        inner.tag in ("table", "dl") and inner.kind is None for inner in part.walk()
    )


def _heaviest(part: Element, weights: Weights) -> Element | None:
    parts = (child for child in part.elements() if child.kind is None and child.tag not in INLINE)
    return max(parts, key=lambda child: weights[id(child)], default=None)


def weigh(elements: list[Element]) -> Weights:
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
    """Of the text directly in it; a link's is none, and a label's or a heading's little."""
    if element.in_link or not element.own:
        return 0.0
    is_label = element.unlinked < _SENTENCE or element.tag in _HEADINGS
    return element.own * _LABEL_WEIGHT if is_label else element.own
