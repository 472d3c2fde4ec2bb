"""Tables in, rows of cells out."""

from __future__ import annotations

from showbible.pages import BlockKind, Page
from tests.pages.helpers import MORE_STORY, STORY, article, html, of_kind, rows


def columns(page: Page) -> list[list[str | None]]:
    return [[cell.column for cell in block.cells] for block in page.blocks if block.kind is BlockKind.ROW]


def test_cells_know_the_headings_of_their_columns() -> None:
    page = article("<table><tr><th>No.</th><th>Title</th></tr><tr><td>1</td><td>Pilot</td></tr></table>")
    assert rows(page) == [["No.", "Title"], ["1", "Pilot"]]
    assert columns(page) == [[None, None], ["No.", "Title"]]
    header, row = (block for block in page.blocks if block.kind is BlockKind.ROW)
    assert all(cell.is_heading for cell in header.cells)
    assert not any(cell.is_heading for cell in row.cells)
    assert header.group == row.group


def test_a_cell_that_spans_rows_is_in_each() -> None:
    page = article(
        "<table><tr><th>Series</th><th>Channel</th><th>Lead</th></tr>"
        "<tr><th>1</th><td rowspan=2>BBC Two</td><td>Lennie</td></tr>"
        "<tr><th>2</th><td>Keeley</td></tr><tr><th>3</th><td>BBC One</td><td>Daniel</td></tr></table>"
    )
    assert rows(page)[1:] == [["1", "BBC Two", "Lennie"], ["2", "BBC Two", "Keeley"], ["3", "BBC One", "Daniel"]]
    assert columns(page)[2] == ["Series", "Channel", "Lead"]


def test_a_heading_that_spans_columns_is_that_of_each() -> None:
    page = article(
        "<table><thead><tr><th>No.</th><th colspan=2>Aired</th></tr></thead>"
        "<tr><td>1</td><td>4 May</td><td>ITV</td></tr></table>"
    )
    assert columns(page)[1] == ["No.", "Aired", "Aired"]


def test_the_lower_of_two_header_rows_names_the_columns() -> None:
    page = article(
        "<table><thead><tr><th rowspan=2>No.</th><th colspan=2>Shown</th></tr><tr><th>UK</th><th>US</th></tr></thead>"
        "<tr><td>1</td><td>4 May</td><td>9 May</td></tr></table>"
    )
    assert columns(page)[-1] == ["No.", "UK", "US"]


def test_an_infobox_has_labels_and_values_and_no_columns() -> None:
    page = article(
        "<table class=infobox><tr><th colspan=2>Broadchurch</th></tr>"
        "<tr><th>Genre</th><td>Crime drama<br/>Mystery</td></tr>"
        "<tr><th>Directed by</th><td><ul><li>James Strong</li><li>Euros Lyn</li></ul></td></tr></table>"
    )
    assert rows(page) == [
        ["Broadchurch"],
        ["Genre", "Crime drama\nMystery"],
        ["Directed by", "James Strong\nEuros Lyn"],
    ]
    assert columns(page)[1:] == [[None, None], [None, None]]


def test_a_label_above_its_value_in_one_cell_is_two_cells() -> None:
    page = article("<table><tr><td colspan=3><small>First aired:<br></small>October 17, 2005</td></tr></table>")
    assert rows(page) == [["First aired:", "October 17, 2005"]]


def test_cells_that_lead_the_eye_are_left_out() -> None:
    page = article("<table><tr><td>Josh Radnor</td><td>...</td><td>Ted Mosby</td></tr></table>")
    assert rows(page) == [["Josh Radnor", "Ted Mosby"]]


def test_an_empty_cell_keeps_its_place() -> None:
    page = article("<table><tr><th>No.</th><th>Title</th></tr><tr><td></td><td>Pilot</td></tr></table>")
    assert rows(page)[1] == ["", "Pilot"]
    assert columns(page)[1] == ["No.", "Title"]


def test_the_caption_of_a_table() -> None:
    page = article("<table><caption>At a glance</caption><tr><td>1</td><td>Pilot</td></tr></table>")
    assert of_kind(page, BlockKind.CAPTION) == ["At a glance"]


def test_a_table_that_lays_out_a_page_is_none() -> None:
    page = html(
        "<table><tr><td><a href=/>Home</a></td>"
        f"<td><h1>Salt Harbour</h1><p>{STORY}</p><p>{MORE_STORY}</p></td></tr></table>"
    )
    assert rows(page) == []
    assert of_kind(page, BlockKind.PARAGRAPH) == [STORY, MORE_STORY]


def test_spans_beyond_reason_are_cut_short() -> None:
    page = article("<table><tr><td rowspan=65534 colspan=99999>BBC</td></tr><tr><td>ITV</td></tr></table>")
    assert rows(page)[0] == ["BBC"]
    assert len(rows(page)) == 2


def test_the_name_of_a_box_heads_none_of_its_columns() -> None:
    page = article(
        "<table><tr><th colspan=2>The Morning Star</th></tr><tr><th>Class</th><td>Ferry</td></tr>"
        "<tr><th>Crew</th><td>Twelve</td></tr></table>"
    )
    assert rows(page) == [["The Morning Star"], ["Class", "Ferry"], ["Crew", "Twelve"]]
    assert columns(page)[1:] == [[None, None], [None, None]]


def test_a_season_named_between_the_rows_heads_those_beneath_it() -> None:
    page = article(
        "<table><tr><th>No.</th><th>Title</th></tr><tr><td colspan=2><b>Season 2 (2024)</b></td></tr>"
        "<tr><td>1</td><td>Slate</td></tr><tr><td colspan=2>A long night for everybody in the quarry.</td></tr></table>"
    )
    assert of_kind(page, BlockKind.HEADING)[-1] == "Season 2 (2024)"
    assert rows(page) == [["No.", "Title"], ["1", "Slate"], ["A long night for everybody in the quarry."]]
