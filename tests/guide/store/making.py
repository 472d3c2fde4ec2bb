"""Small pages and claims, as the store is given them."""

from __future__ import annotations

from showbible.claims import Claim, Standing, Subject, Value
from showbible.guide.store import Saved, save_page, visit
from showbible.pages import Block, BlockKind, Page, Raw

TIDE = Subject("series", "Tide")
SEASON = Subject("season", series="Tide", season=2)
ADDRESS = "https://herald.example/tide"


def page(text: str, *, site: str | None = "Harbour Herald", published: str | None = "2021-05-01") -> Page:
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    return Page(ADDRESS, text, (block,), title="Tide", site=site, published=published)


def claim(property_: str, value: Value, *, of: Subject = TIDE, standing: Standing | None = None) -> Claim:
    return Claim(of, property_, value, 0, 4, 0.9, standing)


def save(text: str, *claims: Claim, address: str = ADDRESS, site: str | None = "Harbour Herald") -> Saved:
    """Saves a page with this text; its bytes are the text."""
    return save_page(page(text, site=site), claims, visit(Raw(address, text.encode())))
