"""A page as the reader sees it: the readable text, its blocks, and what the page says of itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # of a list
    ROW = "row"  # of a table or an infobox
    TERM = "term"  # of a definition list; its definitions follow
    DEFINITION = "definition"
    CAPTION = "caption"  # of an image or a table
    QUOTE = "quote"


class AsideKind(StrEnum):
    """What is on the page but is not its text. Nothing of it is lost, and nothing of it makes claims."""

    TEASER = "teaser"  # "read more", related posts, most read
    COMMENT = "comment"  # what readers wrote
    FORM = "form"  # comment forms, sign-in, search, newsletters
    NAVIGATION = "navigation"  # menus, breadcrumbs, contents, categories, previous and next
    NOTICE = "notice"  # cookie banners, spoiler warnings, maintenance notes, footers
    SHARE = "share"  # share bars, likes
    ADVERT = "advert"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a row: its place in the text, the heading of its column, and whether it is a heading itself."""

    start: int
    end: int
    column: str | None = None
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the readable text, `text[start:end]`.

    `level` is 1 to 6 for a heading and the depth, from 1, for a list item. `group` numbers the list, table,
    infobox or definition list that a block belongs to, so that its neighbours can be found; None outside.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    group: int | None = None
    cells: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text that the page sets off: "strong", "em" or "link" (with where it leads)."""

    kind: str
    start: int
    end: int
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Aside:
    kind: AsideKind
    text: str


@dataclass(frozen=True, slots=True)
class Image:
    url: str
    alt: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Video:
    url: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """What a page is and says of itself. Blocks do not overlap, lie in reading order and cover all the text.

    `address` is the path or URL as it was given. Dates are EDTF, `lang` is BCP 47; both None where the page
    does not say. `structured` is the page's JSON-LD, flattened to its top-level objects.
    """

    address: str
    text: str
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...] = ()
    asides: tuple[Aside, ...] = ()
    title: str | None = None
    site: str | None = None
    author: str | None = None
    lang: str | None = None
    published: str | None = None
    modified: str | None = None
    canonical: str | None = None
    description: str | None = None
    structured: tuple[dict[str, Any], ...] = field(default=())
    images: tuple[Image, ...] = ()
    videos: tuple[Video, ...] = ()
