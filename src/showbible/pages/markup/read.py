"""An HTML page in, a Page out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from showbible.pages.bylines import Byline
from showbible.pages.language import language
from showbible.pages.markup.about import About, read_about
from showbible.pages.markup.asides import write_asides
from showbible.pages.markup.blocks import Blocks
from showbible.pages.markup.build import Builder, heaviest_aside
from showbible.pages.markup.clutter import mark_clutter
from showbible.pages.markup.embeds import images, times, videos
from showbible.pages.markup.main_part import lead_in, main_heading, main_part, weigh
from showbible.pages.markup.nesting import nesting
from showbible.pages.markup.tree import Element
from showbible.pages.page import Page
from showbible.pages.raw import Unreadable
from showbible.pages.titles import split_title, words
from showbible.pages.writer import Writer

_NOT_TEXT = ["script", "style", "noscript", "template", "svg", "math", "canvas", "object", "embed", "audio"]
_CONTROLS = ["select", "option", "textarea", "input", "button", "datalist", "progress"]
_OUTWEIGHS = 2
_NOTHING = 60  # what weighs less is no page, and what was taken for readers' comments may be one
_AMERICAN = "en-US"


def read_markup(address: str, html: str) -> Page:
    """Raises Unreadable where the page nests too deep."""
    if depth := nesting(html):
        raise Unreadable(address, f"nested {depth} deep; no page that people read is")
    document = LexborHTMLParser(html)
    about = read_about(document)
    document.strip_tags([*_NOT_TEXT, *_CONTROLS], recursive=True)
    if document.body is None:
        return Page(address, text="", blocks=(), title=about.title or about.window_title, structured=about.structured)
    return _read_body(address, about, document.body)


@dataclass(slots=True)
class _Look:
    """A page's tree with what was found in it; `weight` is how much there is to read in `part`."""

    elements: list[Element]
    heading: Element | None
    part: Element
    weight: float

    def release(self) -> None:
        """Let the tree go at once: its elements know their parents, and so would wait for the collector."""
        for element in self.elements:
            element.parent = None


def _look(about: About, body: LexborNode) -> _Look:
    """The main heading, and the part that holds the page's text.

    Where an aside has much more to read than the part, its name was wrong, and the page is looked at again.
    """
    found = _look_once(about, body, None)
    aside = heaviest_aside(found.elements, comments=found.weight < _NOTHING)
    if aside is None or aside[1] <= _OUTWEIGHS * found.weight:
        return found
    found.release()
    return _look_once(about, body, aside[0].mem_id)


def _look_once(about: About, body: LexborNode, kept: int | None) -> _Look:
    elements = Builder(body, kept).build()
    mark_clutter(elements)
    heading = main_heading(elements, about.titles())
    weights = weigh(elements)
    part = main_part(elements, heading, weights)
    return _Look(elements, heading, part, weights[id(part)])


def _read_body(address: str, about: About, body: LexborNode) -> Page:
    look = _look(about, body)
    heading, part = look.heading, look.part
    writer, byline = Writer(), Byline(month_first=about.lang == _AMERICAN)
    blocks = Blocks(writer, byline)
    lead = lead_in(heading, part)
    for element in lead:
        blocks.write(element)
    blocks.walk(part)
    blocks.finish()
    write_asides(writer, part, {id(element) for element in lead})
    _fill_dates(about, byline, part)
    page = _page(address, about, heading.text() if heading is not None else None, writer)
    page = replace(page, images=images([*lead, part], about.image), videos=videos([*lead, part]))
    look.release()
    return page


def _fill_dates(about: About, byline: Byline, part: Element) -> None:
    """What the head does not say, the bylines and then the marked times do."""
    marked = times(part)
    about.author = about.author or byline.author
    about.published = about.published or byline.published or marked.published
    about.modified = about.modified or byline.modified or marked.modified


def _page(address: str, about: About, heading: str | None, writer: Writer) -> Page:
    text = writer.text()
    title, site = about.title or heading, about.site
    if about.window_title:
        known = words(f"{title or ''} {text[:5000]}")
        from_window, named = split_title(about.window_title, known, site)
        title, site = title or from_window, site or named
    return Page(
        address=address,
        text=text,
        blocks=tuple(writer.blocks),
        marks=tuple(sorted(writer.marks, key=lambda mark: (mark.start, mark.end, mark.kind))),
        asides=tuple(writer.asides),
        title=title,
        site=site,
        author=about.author,
        lang=about.lang or language(text),
        published=about.published,
        modified=about.modified,
        canonical=about.canonical,
        description=about.description,
        structured=about.structured,
    )
