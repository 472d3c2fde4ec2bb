"""The tree of a page in, with the asides marked in it that headings like "Related" and "Comments" open."""

from __future__ import annotations

from showbible.pages.markup.kinds import ROOTS
from showbible.pages.markup.tree import Element
from showbible.pages.openers import Reach, Rule, find_rule

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LABELS = frozenset(("p", "div", "strong", "b", "span"))
_SMALL_LABELS = ("strong", "b", "span")
# What holds more of the page's unlinked text than this is its text, whatever it opens with.
_MOST, _MOST_WITH_HEADING = 0.6, 0.3


def mark_clutter(elements: list[Element]) -> None:
    """Set `kind` on every element that such a heading opens; what is inside an aside is left alone."""
    total = elements[0].unlinked
    for element in elements:
        if _is_inside_aside(element):
            continue
        if element.tag in _HEADINGS or (element.tag in _LABELS and 3 < element.chars <= 60):
            _mark_run(element, total)


def _is_inside_aside(element: Element) -> bool:
    """Its parent's answer is settled before its own, so a look at the parent is enough."""
    parent = element.parent
    if parent is not None and parent.kind is not None:
        element.kind = parent.kind
    return element.kind is not None


def _holds_text(element: Element, total: int) -> bool:
    if element.unlinked > _MOST * total:
        return True
    return element.unlinked > _MOST_WITH_HEADING * total and any(inner.tag == "h1" for inner in element.walk())


def _mark_run(heading: Element, total: int) -> None:
    rule = find_rule(heading.text()) if heading.chars <= 120 else None
    if rule is None or (rule.reach is Reach.LINE and heading.tag in _SMALL_LABELS):
        return
    if rule.reach is Reach.LINE:
        if heading.tag not in _HEADINGS:
            heading.kind = rule.kind
        return
    _mark_following(_outermost(heading, total), heading, rule, total)


def _outermost(heading: Element, total: int) -> Element:
    """The part that the heading opens: the widest one round it in which nothing comes before it."""
    part = heading
    while part.parent is not None and part.parent.tag not in ROOTS and part.parent.first == part.at:
        if _holds_text(part.parent, total):
            break
        part = part.parent
    return part


def _mark_following(part: Element, heading: Element, rule: Rule, total: int) -> None:
    """The whole part where the heading opens one; else its siblings up to the next heading or running text."""
    part.kind = rule.kind
    if part is not heading or part.parent is None:
        return
    siblings = part.parent.children
    for place in range(part.at + 1, len(siblings)):
        sibling = siblings[place]
        if isinstance(sibling, str):
            continue
        if _ends_run(sibling, heading, rule) or _holds_text(sibling, total):
            return
        sibling.kind = sibling.kind or rule.kind


def _ends_run(sibling: Element, heading: Element, rule: Rule) -> bool:
    """A heading of its own rank ends what a heading opens; running text and tables end it as well."""
    if sibling.tag in _HEADINGS:
        return rule.reach is not Reach.REST and (heading.tag not in _HEADINGS or sibling.tag <= heading.tag)
    if heading.tag not in _HEADINGS and sibling.linked < 0.5 * sibling.chars and sibling.chars > 60:
        return True
    return (sibling.tag == "p" and sibling.unlinked > 160) or sibling.tag == "table"
