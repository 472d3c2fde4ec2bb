"""A page as it came in, a Page out, by its media type."""

from __future__ import annotations

from collections.abc import Callable

from markdown_it import MarkdownIt

from showbible.pages.decoding import decode
from showbible.pages.markup.read import read_markup
from showbible.pages.media import HTML, MARKDOWN, PLAIN, media_type
from showbible.pages.page import Page
from showbible.pages.plain.read import read_plain
from showbible.pages.raw import Raw, Unreadable

_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")


def _read_markdown(address: str, text: str) -> Page:
    return read_markup(address, _MARKDOWN.render(text))


READERS: dict[str, Callable[[str, str], Page]] = {
    HTML: read_markup,
    MARKDOWN: _read_markdown,
    PLAIN: read_plain,
}


def read_page(raw: Raw) -> Page:
    """The page's text in blocks, its asides, and what it says of itself. Raises Unreadable."""
    kind = media_type(raw)
    page = READERS[kind](raw.address, decode(raw.data, raw.charset, markup=kind == HTML))
    if not page.text and not page.structured:
        raise Unreadable(raw.address, "has no readable text")
    return page
