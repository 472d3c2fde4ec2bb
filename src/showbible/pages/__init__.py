"""Bytes in, a Page out: decoding, the readable text in blocks, and what the page says of itself."""

from showbible.pages.page import Aside, AsideKind, Block, BlockKind, Cell, Image, Mark, Page, Video
from showbible.pages.raw import Raw, Unreadable
from showbible.pages.reading import read_page

__all__ = [
    "Aside",
    "AsideKind",
    "Block",
    "BlockKind",
    "Cell",
    "Image",
    "Mark",
    "Page",
    "Raw",
    "Unreadable",
    "Video",
    "read_page",
]
