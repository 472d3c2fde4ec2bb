"""An element of the tree in, all its text as one passage with marks out."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from showbible.pages.markup.tree import INLINE, Element
from showbible.pages.passage import Inline, Passage

_MARKS = {"strong": "strong", "b": "strong", "em": "em", "i": "em", "cite": "em"}
_REFERENCE = re.compile(r"\[(?:\d{1,3}|[a-z]|note \d+|edit|citation needed|hide|show)\]", re.IGNORECASE)
_LONGEST_ADDRESS = 2_000


def passage_of(element: Element) -> Passage:
    """What is in the element; parts that stand on their own are lines of their own."""
    inline = Inline()
    _write(inline, element)
    return inline.passage()


def _write(inline: Inline, element: Element) -> None:
    for child in element.children:
        if isinstance(child, str):
            inline.write(child)
        elif child.tag == "br":
            inline.line_break()
        elif child.kind is None and not is_reference(child):
            _write_part(inline, child)


def stands_apart(part: Element) -> bool:
    """Whether a part has a class of its own beside another that has one, with no white space between: what shows them
    apart is the page's style."""
    if not part.at or part.parent is None or not part.attr("class"):
        return False
    before = part.parent.children[part.at - 1]
    return isinstance(before, Element) and bool(before.attr("class")) and before.tag in INLINE


def _write_part(inline: Inline, part: Element) -> None:
    on_its_own = part.tag not in INLINE
    if on_its_own:
        inline.line_break()
    elif stands_apart(part):
        inline.write(" ")
    kind, href = mark_of(part)
    start = inline.place()
    _write(inline, part)
    if kind:
        inline.mark(kind, start, href)
    if on_its_own:
        inline.line_break()


def is_reference(element: Element) -> bool:
    """Whether it is a mark that leads to a footnote ("[1]"), or a wiki's own tool ("[edit]")."""
    return element.tag in ("sup", "span") and 3 <= element.chars <= 20 and bool(_REFERENCE.fullmatch(element.text()))


def mark_of(element: Element) -> tuple[str | None, str | None]:
    """The kind of mark that the element is, None where it is none, and where it leads."""
    if element.tag != "a":
        return _MARKS.get(element.tag), None
    href = safe_address(element.attr("href"))
    return ("link", href) if href else (None, None)


def safe_address(href: str) -> str | None:
    """The address if it is http(s) or relative and leads to a page; None for anything else."""
    href = "".join(href.split())
    if not href or href[0] == "#" or len(href) > _LONGEST_ADDRESS:
        return None
    try:
        return href if urlsplit(href).scheme.lower() in ("", "http", "https") else None
    except ValueError:
        return None
