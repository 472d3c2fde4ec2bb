"""The parts of a page's tree: elements with their text, and how much of it is in links."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from showbible.pages.page import AsideKind

# Tags that stand in a line of text; everything else stands on its own.
_INLINE_TAGS = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small"
    " span strike strong sub sup time tt u var wbr"
)
INLINE = frozenset(_INLINE_TAGS.split())

_NONE = 1 << 60  # no child's place


class Element:
    """An element with its text in `children`, in order.

    `chars` counts the characters of words it holds, `own` those directly in it and `linked` those in links;
    `at` is its place among its parent's children and `first` the place of the first of its own that holds text;
    `kind` is set where it is an aside, and `node` is what such an aside was made of.
    """

    __slots__ = (
        "at",
        "attrs",
        "chars",
        "children",
        "depth",
        "first",
        "in_link",
        "kind",
        "linked",
        "node",
        "own",
        "parent",
        "tag",
    )

    def __init__(self, tag: str, attrs: dict[str, str | None], parent: Element | None) -> None:
        self.tag = tag
        self.attrs = attrs
        self.parent = parent
        self.children: list[Element | str] = []
        self.chars = 0
        self.own = 0
        self.linked = 0
        self.depth: int = parent.depth + 1 if parent else 0
        self.at = len(parent.children) if parent else 0
        self.first = _NONE
        self.in_link: bool = tag == "a" or (parent is not None and parent.in_link)
        self.kind: AsideKind | None = None
        self.node: LexborNode | None = None

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
