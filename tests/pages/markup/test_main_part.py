"""Which part of an HTML page is its text."""

from __future__ import annotations

from showbible.pages import BlockKind
from tests.pages.helpers import MORE_STORY, STORY, html, of_kind

LINKS = "".join(f"<li><a href=/{i}>Page number {i}</a></li>" for i in range(20))


def test_columns_of_links_beside_the_text_are_not_part_of_it() -> None:
    page = html(
        f"<div><div><ul>{LINKS}</ul></div><div><h1>Salt Harbour</h1><p>{STORY}</p><p>{MORE_STORY}</p></div>"
        "<div><h3>Merch</h3><p>A small boat. $29.95</p></div></div>"
    )
    assert page.text == f"Salt Harbour\n\n{STORY}\n\n{MORE_STORY}"
    assert any("Merch" in aside.text for aside in page.asides)


def test_the_heading_comes_along_with_what_stands_between() -> None:
    page = html(
        "<article><header><h1>Salt Harbour</h1></header><p>The opening</p>"
        f"<div><div><p>{STORY}</p><p>{MORE_STORY}</p></div></div></article>"
    )
    assert page.text == f"Salt Harbour\n\nThe opening\n\n{STORY}\n\n{MORE_STORY}"


def test_a_table_beside_the_opening_is_kept() -> None:
    page = html(
        f"<div id=content><h1>Season 1</h1><div class=lede><p>{STORY}</p><p>{MORE_STORY}</p></div>"
        "<table><tr><th>No.</th><th>Title</th></tr><tr><td>1</td><td>Pilot</td></tr></table></div>"
    )
    assert "1\tPilot" in page.text


def test_boxes_of_a_database_page_belong_together() -> None:
    page = html(
        f"<div id=page><div class=overview><h1>Brunch</h1><p>{STORY}</p></div>"
        "<div class=cast><h2>Cast</h2><table><tr><td>Ada Ngo</td><td>the keeper</td></tr></table></div>"
        f"<div class=story><h2>Storyline</h2><p>{MORE_STORY}</p></div></div>"
    )
    assert "Ada Ngo\tthe keeper" in page.text
    assert MORE_STORY in page.text


def test_sections_of_about_one_length_are_all_kept() -> None:
    sections = "".join(f"<section><h2>Part {i}</h2><p>{STORY} ({i})</p></section>" for i in range(4))
    page = html(f"<div><h1>Salt Harbour</h1>{sections}</div>")
    assert of_kind(page, BlockKind.HEADING) == ["Salt Harbour", "Part 0", "Part 1", "Part 2", "Part 3"]


def test_the_heading_that_the_title_names_is_the_pages() -> None:
    page = html(
        f"<div><h1>The Site</h1><div><h2>Salt Harbour ends</h2><p>{STORY}</p></div></div>",
        "<title>Salt Harbour ends | The Site</title>",
    )
    assert page.text.startswith("Salt Harbour ends")


def test_of_two_articles_the_titles_own_is_read() -> None:
    page = html(
        f"<article><h1>Salt Harbour</h1><p>{STORY}</p></article><article><h1>Fen</h1><p>{MORE_STORY}</p></article>",
        '<meta property="og:title" content="Salt Harbour">',
    )
    assert STORY in page.text
    assert MORE_STORY not in page.text


def test_a_page_of_lists_alone_is_read() -> None:
    cast = "".join(f"<li>Actor {i} as Character {i}</li>" for i in range(8))
    page = html(f"<body><h1>Cast</h1><ul>{cast}</ul></body>")
    assert len(of_kind(page, BlockKind.ITEM)) == 8
