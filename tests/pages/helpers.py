"""Pages written in the test itself, and what a test asks of them."""

from __future__ import annotations

from showbible.pages import AsideKind, BlockKind, Page, Raw, read_page

# Long enough to be running text, so that what stands round it can be told from it.
STORY = (
    "The lighthouse keeper finds a crate on the shore, and in it a map of a harbour that nobody has ever seen. "
    "She sets out to look for it with her brother, who has not spoken to her since their mother's funeral."
)
MORE_STORY = (
    "In the second part the harbour turns out to be a stage set, built for a film that was never made. "
    "The brother knew of it all along, and so, it seems, did half of the village."
)


def html(body: str, head: str = "", lang: str = "en") -> Page:
    document = f"<!doctype html><html lang={lang}><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"
    return read_page(Raw("page.html", document.encode(), "text/html"))


def article(body: str, head: str = "") -> Page:
    """A page whose article has a heading and running text before `body`."""
    return html(f"<article><h1>Salt Harbour</h1><p>{STORY}</p>{body}<p>{MORE_STORY}</p></article>", head)


def plain(text: str) -> Page:
    return read_page(Raw("page.txt", text.encode(), "text/plain"))


def markdown(text: str) -> Page:
    return read_page(Raw("page.md", text.encode(), "text/markdown"))


def story(text: str) -> Page:
    """A plain text with a title and running text before `text`."""
    return plain(f"Salt Harbour\n\n{STORY}\n\n{text}")


def told(page: Page) -> list[tuple[str, str]]:
    """The blocks of a page as kind and text."""
    return [(str(block.kind), page.text[block.start : block.end]) for block in page.blocks]


def of_kind(page: Page, kind: BlockKind) -> list[str]:
    return [page.text[block.start : block.end] for block in page.blocks if block.kind is kind]


def rows(page: Page) -> list[list[str]]:
    """The cells of every block that has some."""
    return [[page.text[cell.start : cell.end] for cell in block.cells] for block in page.blocks if block.cells]


def asides(page: Page, kind: AsideKind) -> list[str]:
    return [aside.text for aside in page.asides if aside.kind is kind]
