"""A parsed HTML page in, a light tree of what it shows out, with its named asides as leaves."""

from __future__ import annotations

from heapq import nlargest

from selectolax.lexbor import LexborNode

from showbible.pages.markup.facts import is_box
from showbible.pages.markup.kinds import TAGS, Named, Shown, kind_of
from showbible.pages.markup.tree import Element
from showbible.pages.page import AsideKind

# Deeper than any page that people read (the deepest of 373 news and wiki pages: 49), and shallow enough for the
# walks that call themselves; below it, children join their parent.
DEEPEST = 120

# A part that holds more of the page's text than this is its text, whatever it is called; with a heading of the
# first level, the smaller share will do.
_MOST, _MOST_WITH_HEADING = 0.6, 0.3
# These hold labels and links; more text than this outside links is something to read.
_BRIEF = (AsideKind.SHARE, AsideKind.NAVIGATION)
_LONGEST_MENU = 120
_MAY_BE_BOX = (AsideKind.TEASER, AsideKind.NOTICE)


class Builder:
    """Builds the tree of what a page shows. What its name says is an aside becomes a leaf, and is not gone into.

    `kept` is the `mem_id` of a node that is no aside, whatever its name says. Names that prove wrong again and
    again, one inside the other, are looked at no more.
    """

    def __init__(self, root: LexborNode, kept: int | None = None) -> None:
        self._kept = kept
        self.elements = [Element("body", root.attributes, None)]
        self._root = root
        chars = len(_text(root))
        self._total = chars - _linked(root)
        self._patience = 10 * chars + 10_000

    def build(self) -> list[Element]:
        """The elements, the root first, in the page's order."""
        open_nodes: list[tuple[LexborNode, Element]] = []
        parent, node = self.elements[0], self._root.first_child
        while node is not None:
            inner = self._take(node, parent)
            child = node.first_child if inner is not None else None
            if inner is not None and child is not None:
                open_nodes.append((node, parent))
                parent, node = inner, child
                continue
            node = node.next
            while node is None and open_nodes:
                above, parent = open_nodes.pop()
                node = above.next
        _count(self.elements)
        return self.elements

    def _take(self, node: LexborNode, parent: Element) -> Element | None:
        """Add the node to its parent; the element that its own children go to, None where they are settled."""
        tag = node.tag
        if tag == "-text":
            _add_text(node.text_content or "", parent)
            return None
        if not tag or tag[0] == "-":
            return None
        attrs = node.attributes
        kind = kind_of(tag, attrs) if attrs or tag in TAGS else Shown.TEXT
        if kind is Shown.HIDDEN:
            return None
        if parent.depth >= DEEPEST:
            return parent
        element = Element(tag, attrs, parent)
        parent.children.append(element)
        self.elements.append(element)
        if tag == "iframe":
            return None
        return self._settle(element, node, kind)

    def _settle(self, element: Element, node: LexborNode, kind: Named) -> Element | None:
        if isinstance(kind, Shown) or node.mem_id == self._kept or _is_own(element, node):
            return element
        if self._patience < 0:
            return element
        text = _text(node)
        if len(text) > _LONGEST_MENU and (
            self._is_text(node, len(text), kind) or (kind in _MAY_BE_BOX and is_box(node, len(text)))
        ):
            self._patience -= len(text)
            return element
        element.kind, element.node = kind, node
        element.children.append(text)
        element.own = len(text)
        element.in_link = True
        return None

    def _is_text(self, node: LexborNode, chars: int, kind: Named) -> bool:
        """Whether the part is the page's text, whatever it is called: it holds much of what is not in links.

        With the page's heading in it, a smaller share will do; a menu or a share bar is none if it holds more
        than labels.
        """
        if chars <= _MOST_WITH_HEADING * self._total and kind not in _BRIEF:
            return False
        linked = _linked(node)
        unlinked = chars - linked
        if kind in _BRIEF and unlinked > _LONGEST_MENU and linked < 0.4 * chars:
            return True
        if unlinked > _MOST * self._total and kind is not AsideKind.COMMENT:
            return True
        return unlinked > _MOST_WITH_HEADING * self._total and node.css_first("h1") is not None


def heaviest_aside(elements: list[Element], *, comments: bool) -> tuple[LexborNode, int] | None:
    """The named aside with most text outside links, and how much it is; of comments only if asked.

    Of the three longest, which it takes little to look at.
    """
    named = [one for one in elements if one.node is not None and (comments or one.kind is not AsideKind.COMMENT)]
    longest = nlargest(3, named, key=lambda one: one.own)
    weighed = [(one.node, one.own - _linked(one.node)) for one in longest if one.node is not None]
    return max(weighed, key=lambda aside: aside[1], default=None)


def _text(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ").split())


def _linked(node: LexborNode) -> int:
    """How many characters of its text are in links."""
    return sum(len(link.text(strip=True)) for link in node.css("a"))


def _is_own(element: Element, node: LexborNode) -> bool:
    """A header or a footer of a part of the text, not of the page."""
    if element.tag == "header":
        owners = ("article", "main", "section")
        return node.css_first("h1") is not None or any(above.tag in owners for above in element.ancestors())
    return element.tag == "footer" and any(above.tag in ("blockquote", "figure") for above in element.ancestors())


def _add_text(text: str, parent: Element) -> None:
    words = text.strip()
    if not words:
        parent.children.append(" ")
        return
    parent.first = min(parent.first, len(parent.children))
    parent.own += len(words)
    parent.children.append(text)


def _count(elements: list[Element]) -> None:
    """Every element's counts, from the last up, so that no recursion is needed."""
    for element in reversed(elements):
        element.chars += element.own
        if element.in_link:
            element.linked = element.chars
        parent = element.parent
        if parent is None or not element.chars:
            continue
        parent.chars += element.chars
        parent.linked += element.linked
        parent.first = min(parent.first, element.at)
