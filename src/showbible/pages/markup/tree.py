"""A parsed HTML page in, a light tree of what it shows out, with how much text and link each part holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from showbible.pages.page import AsideKind

# Deeper than any page that people read (the deepest of 181 news pages: 47); below it, children join their parent.
DEEPEST = 150

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HIDDEN_CLASS = re.compile(
    r"(?:^|[\s_-])(?:screen-reader-text|screen-reader-only|sr-only|visually-?hidden|visuallyhidden|assistive-text|element-invisible|is-hidden)(?:$|\s)",
    re.IGNORECASE,
)


_NONE = 1 << 60  # no child's place


class Element:
    """An element with its text in `children`, in order.

    `chars` counts the characters of words it holds, `own` those directly in it and `linked` those in links; `at` is its place
    among its parent's children and `first` the place of the first of its own that holds text; `kind` is set where it is an
    aside.
    """

    __slots__ = ("at", "attrs", "chars", "children", "depth", "first", "in_link", "kind", "linked", "own", "parent", "tag")

    def __init__(self, tag: str, attrs: dict[str, str | None], parent: Element | None) -> None:
        self.tag = tag
        self.attrs = attrs
        self.parent = parent
        self.children: list[Element | str] = []
        self.chars = 0
        self.own = 0
        self.linked = 0
        self.depth = parent.depth + 1 if parent else 0
        self.at = len(parent.children) if parent else 0
        self.first = _NONE
        self.in_link: bool = tag == "a" or (parent is not None and parent.in_link)
        self.kind: AsideKind | None = None

    def attr(self, name: str) -> str:
        return self.attrs.get(name) or ""

    @property
    def names(self) -> str:
        """Its class and id, by which pages name their parts."""
        return f"{self.attr('class')} {self.attr('id')}"

    @property
    def unlinked(self) -> int:
        return self.chars - self.linked

    def elements(self) -> Iterator[Element]:
        return (child for child in self.children if isinstance(child, Element))

    def walk(self) -> Iterator[Element]:
        """Itself and all that is in it, in the page's order."""
        stack = [self]
        while stack:
            element = stack.pop()
            yield element
            stack.extend(child for child in reversed(element.children) if isinstance(child, Element))

    def ancestors(self) -> Iterator[Element]:
        above = self.parent
        while above is not None:
            yield above
            above = above.parent

    def text(self) -> str:
        """All its text as one line."""
        parts: list[str] = []
        stack: list[Element | str] = [self]
        while stack:
            item = stack.pop()
            if isinstance(item, str):
                parts.append(item)
            else:
                stack.extend(reversed(item.children))
                parts.append("" if item.tag in INLINE else " ")
        return " ".join("".join(parts).split())


INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span"
    " strike strong sub sup time tt u var wbr".split()
)


def build(root: LexborNode) -> list[Element]:
    """The shown elements under `root`, itself first, in the page's order."""
    top = Element("body", root.attributes, None)
    elements = [top]
    open_nodes: list[tuple[LexborNode, Element]] = []
    parent, node = top, root.first_child
    while node is not None:
        inner = _take(node, parent, elements)
        child = node.first_child if inner is not None else None
        if inner is not None and child is not None:
            open_nodes.append((node, parent))
            parent, node = inner, child
            continue
        node = node.next
        while node is None and open_nodes:
            above, parent = open_nodes.pop()
            node = above.next
    _count(elements)
    return elements


def _take(node: LexborNode, parent: Element, elements: list[Element]) -> Element | None:
    """Add the node to its parent; the element that its own children go to, None where they are not shown."""
    tag = node.tag
    if tag == "-text":
        _take_text(node.text_content or "", parent)
        return None
    if not tag or tag[0] == "-":
        return None
    attrs = node.attributes
    if attrs and _is_hidden(attrs):
        return None
    if parent.depth >= DEEPEST:
        return parent
    element = Element(tag, attrs, parent)
    parent.children.append(element)
    elements.append(element)
    return element


def _take_text(text: str, parent: Element) -> None:
    words = text.strip()
    if not words:
        parent.children.append(" ")
        return
    parent.first = min(parent.first, len(parent.children))
    parent.own += len(words)
    parent.children.append(text)


def _is_hidden(attrs: dict[str, str | None]) -> bool:
    return (
        "hidden" in attrs
        or attrs.get("aria-hidden") == "true"
        or bool(_HIDDEN_STYLE.search(attrs.get("style") or ""))
        or bool(_HIDDEN_CLASS.search(attrs.get("class") or ""))
    )


def _count(elements: list[Element]) -> None:
    """Every element's counts, from the last up, so that no recursion is needed."""
    for element in reversed(elements):
        element.chars += element.own
        if element.tag == "a":
            element.linked = element.chars
        parent = element.parent
        if parent is None or not element.chars:
            continue
        parent.chars += element.chars
        parent.linked += element.linked
        parent.first = min(parent.first, element.at)
