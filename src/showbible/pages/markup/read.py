"""An HTML page in, a Page out."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from showbible.pages.language import language
from showbible.pages.markup.about import About, read_about, split_title
from showbible.pages.markup.blocks import Blocks
from showbible.pages.markup.clutter import mark_clutter
from showbible.pages.markup.main_part import main_heading, main_part
from showbible.pages.markup.nesting import nesting
from showbible.pages.markup.tree import Element, build
from showbible.pages.page import Page
from showbible.pages.raw import Unreadable
from showbible.pages.writer import Writer

_NOT_TEXT = ["script", "style", "noscript", "template", "svg", "math", "canvas", "iframe", "object", "embed", "audio"]
_CONTROLS = ["select", "option", "textarea", "input", "button", "datalist", "progress"]


def read_markup(address: str, html: str) -> Page:
    """Raises Unreadable where the page nests too deep."""
    if depth := nesting(html):
        raise Unreadable(address, f"nested {depth} deep; no page that people read is")
    document = LexborHTMLParser(html)
    about = read_about(document)
    document.strip_tags([*_NOT_TEXT, *_CONTROLS], recursive=True)
    body = document.body
    writer = Writer()
    titles = [title for title in (about.title, about.window_title) if title]
    heading = _write(writer, build(body), titles) if body is not None else None
    return _page(address, about, heading, writer)


def _write(writer: Writer, elements: list[Element], titles: list[str]) -> str | None:
    """Write the page's text and asides; its main heading."""
    mark_clutter(elements)
    heading = main_heading(elements, titles)
    part = main_part(elements, heading)
    blocks = Blocks(writer)
    if heading is not None and part not in heading.ancestors():
        blocks.heading(heading)
    blocks.walk(part)
    blocks.finish()
    return heading.text() if heading is not None else None


def _page(address: str, about: About, heading: str | None, writer: Writer) -> Page:
    text = writer.text()
    title, site = about.title, about.site
    if about.window_title:
        from_window, end = split_title(about.window_title, heading, site)
        title, site = title or heading or from_window, site or end
    return Page(
        address=address,
        text=text,
        blocks=tuple(writer.blocks),
        marks=tuple(sorted(writer.marks, key=lambda mark: (mark.start, mark.end, mark.kind))),
        asides=tuple(writer.asides),
        title=title or heading,
        site=site,
        author=about.author,
        lang=about.lang or language(text),
        published=about.published,
        modified=about.modified,
        canonical=about.canonical,
        description=about.description,
        structured=about.structured,
    )
