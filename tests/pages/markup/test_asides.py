"""What is on an HTML page and is not its text: kept apart, by kind."""

from __future__ import annotations

import pytest

from showbible.pages import AsideKind
from tests.pages.helpers import MORE_STORY, STORY, article, asides, html


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        ("<nav><a href=/>Elsewhere</a></nav>", AsideKind.NAVIGATION),
        ("<div role=navigation>Elsewhere</div>", AsideKind.NAVIGATION),
        ("<ul class=breadcrumbs><li>Elsewhere</ul>", AsideKind.NAVIGATION),
        ("<div id=toc>Elsewhere</div>", AsideKind.NAVIGATION),
        ("<span class=mw-editsection>Elsewhere</span>", AsideKind.NAVIGATION),
        ("<footer>Elsewhere</footer>", AsideKind.NOTICE),
        ("<div class=cookieBanner>Elsewhere</div>", AsideKind.NOTICE),
        ("<div role=dialog>Elsewhere</div>", AsideKind.NOTICE),
        ("<form>Elsewhere</form>", AsideKind.FORM),
        ("<div class='box newsletter'>Elsewhere</div>", AsideKind.FORM),
        ("<div class=poll>Elsewhere</div>", AsideKind.FORM),
        ("<div class=post_sharing>Elsewhere</div>", AsideKind.SHARE),
        ("<aside>Elsewhere</aside>", AsideKind.TEASER),
        ("<div class=relatedPosts>Elsewhere</div>", AsideKind.TEASER),
        ("<p class=promo--inline>Elsewhere</p>", AsideKind.TEASER),
        ("<p><b>READ MORE:</b> <a href=/x>Elsewhere</a></p>", AsideKind.TEASER),
        ("<blockquote><p>READ ALSO: <a href=/x>Elsewhere</a></p></blockquote>", AsideKind.TEASER),
        ("<div><h3>Related</h3><a href=/x>Elsewhere</a></div>", AsideKind.TEASER),
        ("<h3>Most read</h3><ul><li><a href=/x>Elsewhere</a></ul><h2>Cast</h2>", AsideKind.TEASER),
        ("<div id=comments><p>Elsewhere</p></div>", AsideKind.COMMENT),
        ("<div><h3>2 thoughts on “Salt Harbour”</h3><p>Elsewhere</p></div>", AsideKind.COMMENT),
        ("<div class='ad-slot'>Elsewhere</div>", AsideKind.ADVERT),
    ],
)
def test_asides_are_not_text_and_not_lost(part: str, kind: AsideKind) -> None:
    page = article(part)
    assert "Elsewhere" not in page.text
    assert MORE_STORY in page.text
    assert any("Elsewhere" in text for text in asides(page, kind)), page.asides


@pytest.mark.parametrize(
    "part",
    [
        "<h2>Trivia</h2><p>The boat is real.</p>",
        "<h2>Further reading</h2><p>The boat is real.</p>",
        "<h2>More about the cast</h2><ul><li>The boat is real.</li></ul>",
        "<h2 id=references-to-the-sea>Sea</h2><p>The boat is real.</p>",
        "<div class=download>The boat is real.</div>",  # "ad" inside a word is no word
        "<div class=commentary>The boat is real.</div>",
        "<p>Read the book: <i>The boat is real</i>.</p>",
        "<p>Fans who waited for it hear that the boat is real.</p>",
        "<p>Two replies came, and both say: the boat is real.</p>",
        "<p>You can subscribe to Channel Tui to see whether the boat is real.</p>",
        "<header><h2>Boat</h2><p>The boat is real.</p></header>",
        "<blockquote>The boat is real.<footer>a builder</footer></blockquote>",
        f"<div class=share><p>{STORY}</p>The boat is real.</div>",
        "<table class=infobox><tr><th>Boat</th><td>The boat is real</td></tr></table>",
    ],
)
def test_text_stays_text(part: str) -> None:
    assert "boat is real" in article(part).text


def test_a_name_does_not_hide_most_of_a_page() -> None:
    text = f"<h1>Salt Harbour</h1><p>{STORY}</p><p>{MORE_STORY}</p>"
    page = html(f"<div class='sidebar-layout'><div class=sidebar>{text}</div></div>")
    assert STORY in page.text


def test_an_aside_with_more_to_read_than_the_page_is_its_text() -> None:
    paragraphs = f"<p>{STORY}</p><p>{MORE_STORY}</p>" * 3
    links = "".join(f"<li><a href=/{i}>Another page about something else {i}</a></li>" for i in range(60))
    page = html(f"<h1>Salt Harbour</h1><div class=promo>{paragraphs}</div><ul>{links}</ul>")
    assert STORY in page.text
    assert "Another page" not in page.text


def test_readers_comments_are_never_the_text() -> None:
    comments = "".join(
        f"<p>I think that part {i} was the best by far, and so does my whole family.</p>" for i in range(50)
    )
    page = html(f"<article><h1>Salt Harbour</h1><p>{STORY}</p></article><div class=comments>{comments}</div>")
    assert "my whole family" not in page.text
    assert len(asides(page, AsideKind.COMMENT)) == 1


def test_bylines_before_the_text_are_set_apart_and_dates_below_are_not() -> None:
    page = html(
        "<article><h1>Salt Harbour</h1><p>By Ada Ngo</p><p>3 May 2021</p>"
        f"<p>{STORY}</p><p>3 May 2022</p><dl><dt>Release</dt><dd>4 May 2022</dd></dl></article>"
    )
    assert asides(page, AsideKind.NOTICE) == ["By Ada Ngo", "3 May 2021"]
    assert "3 May 2022" in page.text
    assert "4 May 2022" in page.text


def test_a_release_date_above_the_text_is_no_byline() -> None:
    page = html(f"<main><h1>Film</h1><dl><dt>Release</dt><dd>18 November 2016</dd></dl><p>{STORY}</p></main>")
    assert page.published is None
    assert "18 November 2016" in page.text


FACTS = "<li><b>Country:</b> Ireland</li><li><b>Genres:</b> Drama</li><li><b>Duration:</b> 58 min</li>"
NEWS = "<li><b>Country:</b> the best barns</li><li><b>Food:</b> all about butter</li><li><b>Sport:</b> rain again</li>"


@pytest.mark.parametrize(("items", "is_text"), [(FACTS, True), (NEWS, False)])
def test_a_box_of_facts_beside_the_text_is_text(items: str, is_text: bool) -> None:
    box = f"<h3>Details</h3><ul>{items}</ul><p>{'See what other people think of it. ' * 3}</p>"
    page = html(f"<article><h1>Marrow Hill</h1>{STORY}{MORE_STORY}</article><div class=sidebar>{box}</div>")
    assert ("Country:" in page.text) is is_text
