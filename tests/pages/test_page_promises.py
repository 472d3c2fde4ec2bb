"""What every page keeps, whatever it is made of."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showbible.pages import Page, Raw, Unreadable, read_page

PIECES = (
    "<p>",
    "</p>",
    "<div class='related'>",
    "</div>",
    "<b>",
    "</b>",
    "<a href='/x'>",
    "</a>",
    "<table><tr><td rowspan=3>",
    "<td>",
    "<th>",
    "<tr>",
    "</table>",
    "<ul><li>",
    "<li>",
    "</ul>",
    "<h1>",
    "<h2>Related",
    "</h2>",
    "<dl><dt>",
    "<dd>",
    "<br>",
    "<figure><figcaption>",
    "Season 2",
    "Release Date: 3 March 2022",
    "READ MORE: Something else",
    "A sentence that is long enough to be read as the text of a page, and that closes with a full stop.",
    "\n",
    "\t",
    "   ",
    "\n\n",
    "• item",
    "name ........ part",
    "é́\u200b\u00a0\ufeff",
    "[1]",
    "&nbsp;&#0;&#x1F600;",
)


def read_or_why(raw: Raw) -> Page | str:
    try:
        return read_page(raw)
    except Unreadable as unreadable:
        return str(unreadable)


def check(page: Page) -> None:
    ends = 0
    for block in page.blocks:
        assert ends <= block.start < block.end <= len(page.text)
        assert not page.text[ends : block.start].strip()
        ends = block.end
        for before, cell in zip((None, *block.cells), block.cells, strict=False):
            assert block.start <= cell.start <= cell.end <= block.end
            assert before is None or before.end < cell.start
    assert not page.text[ends:].strip()
    for mark in page.marks:
        assert 0 <= mark.start < mark.end <= len(page.text)
        assert mark.href is None or not mark.href.lower().startswith("javascript")
    assert list(page.marks) == sorted(page.marks, key=lambda mark: mark.start)


@pytest.mark.parametrize("media_type", ["text/html", "text/plain", "text/markdown"])
@settings(max_examples=150, deadline=None)
@given(pieces=st.lists(st.sampled_from(PIECES), min_size=1, max_size=40))
def test_blocks_lie_in_order_and_cover_the_text(media_type: str, pieces: list[str]) -> None:
    raw = Raw("page", "".join(pieces).encode(), media_type)
    page = read_or_why(raw)
    if isinstance(page, str):
        return
    check(page)
    assert page == read_page(raw)


@settings(max_examples=200, deadline=None)
@given(data=st.binary(max_size=400), media_type=st.sampled_from([None, "text/html", "text/plain", "text/markdown"]))
def test_any_bytes_are_a_page_or_unreadable(data: bytes, media_type: str | None) -> None:
    said = read_or_why(Raw("page", data, media_type))
    if isinstance(said, Page):
        check(said)
    else:
        assert said.startswith("page: ")
        assert "\n" not in said
