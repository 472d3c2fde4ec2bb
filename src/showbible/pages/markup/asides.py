"""The marked tree of a page in, the asides that stand outside its main part out."""

from __future__ import annotations

from showbible.pages.markup.tree import Element
from showbible.pages.page import AsideKind
from showbible.pages.writer import Writer

# What nobody named and what is not in the main part: a list of links is a menu, the rest a note.
_MENU_SHARE = 0.5


def write_asides(writer: Writer, part: Element, written: set[int]) -> None:
    """Write every aside outside `part`, and what else is left of the page there, in its order.

    `written` are the ids of elements whose text has its place in the page's text already.
    """
    above: Element | None = part
    before: list[Element] = []
    after: list[Element] = []
    while above is not None and above.parent is not None:
        siblings = [one for one in above.parent.elements() if one is not above and id(one) not in written]
        before[:0] = [one for one in siblings if one.at < above.at]
        after += [one for one in siblings if one.at > above.at]
        above = above.parent
    for element in before + after:
        _write(writer, element)


def _write(writer: Writer, element: Element) -> None:
    """The outermost asides in the element, or all of it as one."""
    asides = [inner for inner in element.walk() if inner.kind and (inner.parent is None or not inner.parent.kind)]
    if element.kind is None and not asides:
        menu = element.linked > _MENU_SHARE * element.chars
        writer.aside(AsideKind.NAVIGATION if menu else AsideKind.NOTICE, element.text())
    for aside in asides:
        assert aside.kind is not None
        writer.aside(aside.kind, aside.text())
