"""HTML in, blocks out."""

from __future__ import annotations

import pytest

from showbible.pages import BlockKind
from tests.pages.helpers import MORE_STORY, STORY, article, html, markdown, of_kind, rows, told


def test_headings_paragraphs_quotes_and_captions() -> None:
    page = article(
        "<h2>What <em>we</em> know</h2><blockquote><p>No comment.</p></blockquote>"
        "<figure><img src=/a.jpg><figcaption>On the set</figcaption></figure>"
    )
    assert told(page) == [
        ("heading", "Salt Harbour"),
        ("paragraph", STORY),
        ("heading", "What we know"),
        ("quote", "No comment."),
        ("caption", "On the set"),
        ("paragraph", MORE_STORY),
    ]
    assert [block.level for block in page.blocks if block.kind is BlockKind.HEADING] == [1, 2]


def test_items_know_their_depth_and_their_list() -> None:
    page = article("<ul><li>Season 1<ul><li>Pilot</li></ul></li><li>Season 2</li></ul><ol><li>Films</li></ol>")
    items = [block for block in page.blocks if block.kind is BlockKind.ITEM]
    assert of_kind(page, BlockKind.ITEM) == ["Season 1", "Pilot", "Season 2", "Films"]
    assert [item.level for item in items] == [1, 2, 1, 1]
    assert len({item.group for item in items[:3]}) == 1
    assert items[3].group != items[0].group


@pytest.mark.parametrize(
    "item",
    [
        "<a href=/k>Kaarina Aho</a> <span>Hilma Saarinen</span>",
        "\n<b>Kaarina Aho</b>\n<span>Hilma Saarinen</span>\n",
        "<img src=k.jpg><span class=n>Kaarina Aho</span><span class=c>Hilma Saarinen</span>",
        "<span class=tag>Guest</span><img src=k.jpg><b>Kaarina Aho</b><div>Hilma Saarinen</div>",
    ],
)
def test_an_item_of_two_pieces_has_two_cells(item: str) -> None:
    page = article(f"<ul><li>{item}</li></ul>")
    assert rows(page) == [["Kaarina Aho", "Hilma Saarinen"]]
    assert of_kind(page, BlockKind.ITEM) == ["Kaarina Aho\tHilma Saarinen"]


@pytest.mark.parametrize(
    "item",
    [
        "<b>Fen</b> – A second series is filming.",
        "<b>Fen</b>",
        "<b>A</b> <i>B</i> <u>C</u>",
        f"<b>Fen</b><div>{'It is on the BBC. ' * 12}</div>",
        "<b>Fen</b><ul><li>BBC</li></ul>",
    ],
)
def test_other_items_have_no_cells(item: str) -> None:
    assert rows(article(f"<ul><li>{item}</li></ul>")) == []


def test_terms_and_their_definitions() -> None:
    page = article("<dl><dt>Louis Hofmann</dt><dd>Jonas</dd><div><dt>Lisa Vicari</dt><dd>Martha</dd></div></dl>")
    assert told(page)[2:-1] == [
        ("term", "Louis Hofmann"),
        ("definition", "Jonas"),
        ("term", "Lisa Vicari"),
        ("definition", "Martha"),
    ]


def test_infobox_of_divisions() -> None:
    page = html(
        "<main><h1>Halcyon</h1><aside class=portable-infobox>"
        "<div class=pi-data><h3 class=pi-data-label>Class</h3><div class=pi-data-value>Freighter</div></div>"
        "<div class=pi-data><h3 class=pi-data-label>Captain</h3><div class=pi-data-value>Josephine Tull</div></div>"
        f"</aside><p>{STORY}</p></main>"
    )
    assert rows(page) == [["Class", "Freighter"], ["Captain", "Josephine Tull"]]
    boxed = [block for block in page.blocks if block.kind is BlockKind.ROW]
    assert boxed[0].group == boxed[1].group
    assert [cell.is_heading for cell in boxed[0].cells] == [True, False]


def test_a_small_heading_with_a_colon_labels_what_stands_beside_it() -> None:
    page = article("<div><h4>Director:</h4> <a href=/p>Pamela Fryman</a></div><div><h4>Runtime:</h4> 22 min</div>")
    assert rows(page) == [["Director:", "Pamela Fryman"], ["Runtime:", "22 min"]]


@pytest.mark.parametrize(
    "part",
    [
        f"<div><h4>Trivia:</h4><p>{MORE_STORY}</p></div>",
        "<div><h4>Cast</h4> <a href=/p>Pamela Fryman</a></div>",
        "<div><h4>Cast:</h4><ul><li>Ada</li></ul></div>",
    ],
)
def test_other_small_headings_stay_headings(part: str) -> None:
    page = article(part)
    assert rows(page) == []
    assert len(of_kind(page, BlockKind.HEADING)) == 2


def test_marks_lie_on_their_words() -> None:
    page = article('<p>See <b>Dark</b>, <cite>Der Spiegel</cite> and <a href="/x y">this <i>page</i></a> for more.</p>')
    found = [(mark.kind, page.text[mark.start : mark.end], mark.href) for mark in page.marks]
    assert found == [
        ("strong", "Dark", None),
        ("em", "Der Spiegel", None),
        ("link", "this page", "/xy"),
        ("em", "page", None),
    ]


@pytest.mark.parametrize(
    "href", ["javascript:alert(1)", " JAVA\nscript:alert(1)", "data:text/html,x", "#top", "mailto:a@b.c", ""]
)
def test_links_lead_to_pages_only(href: str) -> None:
    assert article(f'<p>Some <a href="{href}">words</a> here</p>').marks == ()


def test_a_link_round_a_heading_is_on_the_heading() -> None:
    page = article("<a href=/s2><h2>Season 2</h2></a>")
    assert [page.text[mark.start : mark.end] for mark in page.marks] == ["Season 2"]


@pytest.mark.parametrize(
    "mark", ["<sup>[1]</sup>", "<sup class=reference><a href=#r>[12]</a></sup>", "<sup>[note 3]</sup>"]
)
def test_footnote_marks_are_left_out(mark: str) -> None:
    assert "It ended in 2015." in article(f"<p>It ended in 2015{mark}.</p>").text


def test_superscript_and_brackets_are_text() -> None:
    assert "E=mc2 [sic]" in article("<p>E=mc<sup>2</sup> [sic]</p>").text


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>X-ray</p>",
        '<p aria-hidden="true">X-ray</p>',
        '<p style="color:red; DISPLAY : none">X-ray</p>',
        "<span class=screen-reader-text>X-ray</span>",
        "<script>X-ray</script>",
        "<noscript>X-ray</noscript>",
        "<template>X-ray</template>",
        "<!-- X-ray -->",
        "<select><option>X-ray</select>",
    ],
)
def test_what_is_not_shown_is_not_read(hidden: str) -> None:
    page = article(hidden)
    assert "X-ray" not in page.text
    assert not any("X-ray" in aside.text for aside in page.asides)


def test_words_are_apart_where_the_page_puts_them_apart() -> None:
    page = article("<p>Line&nbsp;one<br>line <b>tw</b>o</p><div>left</div><div>right</div>")
    assert told(page)[2:5] == [("paragraph", "Line one\nline two"), ("paragraph", "left"), ("paragraph", "right")]


def test_markdown_is_read_the_same_way() -> None:
    from_html = article(
        "<h2>Cast</h2><ul><li>Ada <b>Ngo</b></li></ul>"
        "<table><tr><th>No.</th><th>Title</th></tr><tr><td>1</td><td>Pilot</td></tr></table>"
    )
    table = "| No. | Title |\n| --- | --- |\n| 1 | Pilot |"
    from_markdown = markdown(f"# Salt Harbour\n\n{STORY}\n\n## Cast\n\n- Ada **Ngo**\n\n{table}\n\n{MORE_STORY}\n")
    assert from_markdown.text == from_html.text
    assert from_markdown.blocks == from_html.blocks
    assert from_markdown.marks == from_html.marks


def test_tags_in_markdown_are_text() -> None:
    assert "<b>not bold</b>" in markdown(f"# Title\n\n{STORY}\n\nThis is <b>not bold</b>.").text


def test_cards_of_a_cast_are_items_of_two_cells() -> None:
    card = '<div class="cast-card"><a class="name" href="#">{}</a><div class="char">{}</div></div>'
    page = article(
        f'<div class="grid">{card.format("Ada Brook", "Nell Tarrant")}{card.format("Bo Lind", "Amos Pike")}</div>'
    )
    assert rows(page) == [["Ada Brook", "Nell Tarrant"], ["Bo Lind", "Amos Pike"]]


def test_chips_are_items() -> None:
    page = article('<div><a class="chip">Drama</a><a class="chip">Sci-Fi</a></div><p>A <b>bold</b> <b>word</b>.</p>')
    assert of_kind(page, BlockKind.ITEM) == ["Drama", "Sci-Fi"]


def test_a_definition_that_is_a_list_is_several() -> None:
    page = article("<dl><dt>Writers</dt><dd><ul><li>Ada Ngo</li><li>Bo Lind</li></ul></dd></dl>")
    assert of_kind(page, BlockKind.DEFINITION) == ["Ada Ngo", "Bo Lind"]


def test_what_one_clicks_on_is_no_text() -> None:
    page = article('<div><h2>Cast</h2><div><a href="#">Edit</a></div></div><p>See all of it.</p>')
    assert "Edit" not in page.text
    assert "See all of it." in page.text


@pytest.mark.parametrize(
    "entry",
    [
        '<div class="row"><span class="who">{}</span><span class="dots">....</span><span class="part">{}</span></div>',
        "<div><span>{}</span><span>{}</span></div>",
        "<p><b>{}</b> <i>{}</i></p>",
        '<div class="col"><img><a href="/p">{}</a><div>{}</div></div>',
    ],
)
def test_entries_drawn_beneath_a_heading_of_a_cast_are_items_of_two_cells(entry: str) -> None:
    cast = entry.format("Ada Brook", "Nell Tarrant"), entry.format("Bo Lind", "Amos Pike")
    page = article(f"<p>{STORY}</p><section><h2>Cast</h2>{''.join(cast)}</section>")
    assert rows(page) == [["Ada Brook", "Nell Tarrant"], ["Bo Lind", "Amos Pike"]]


@pytest.mark.parametrize(
    "box",
    [
        "<div><p><i>Director</i><b>Lena Fry</b></p><p><i>Genre</i><b>Crime</b></p></div>",
        '<div><i class="k">Director</i><b class="v">Lena Fry</b><i class="k">Genre</i><b class="v">Crime</b></div>',
        "<div><h4>Director</h4><p>Lena Fry</p><h4>Genre</h4><p>Crime</p></div>",
        "<p><b>Director</b><br>Lena Fry</p><p><b>Genre</b><br>Crime</p>",
    ],
)
def test_labels_and_values_that_are_drawn_are_rows(box: str) -> None:
    page = article(f"<p>{STORY}</p>{box}")
    assert rows(page) == [["Director", "Lena Fry"], ["Genre", "Crime"]]


@pytest.mark.parametrize(
    "text",
    [
        "<h2>News</h2><p><b>Ada Brook</b> <i>Nell Tarrant</i></p><p><b>Bo Lind</b> <i>Amos Pike</i></p>",
        "<h2>Cast</h2><div><b>Who is new?</b><p>Nobody is.</p></div><div><b>Is Bo back?</b><p>He is not.</p></div>",
        "<h2>Cast</h2><div><span>Ada Brook</span><span>Nell Tarrant</span></div>",
        "<div><h4>Monday</h4><p>Rain</p><h4>Tuesday</h4><p>Sun</p></div>",
        "<p><b>Director</b> Lena Fry went home.</p>",
        "<p><b>Monday</b><br>Rain</p>",
    ],
)
def test_other_texts_beside_each_other_are_no_rows(text: str) -> None:
    assert rows(article(f"<p>{STORY}</p>{text}")) == []
