"""Pages that are built to bring a parser to its knees."""

from __future__ import annotations

import pytest

from showbible.pages import Raw, Unreadable, read_page
from showbible.pages.markup.nesting import DEEPEST, nesting


@pytest.mark.parametrize(
    ("html", "depth"),
    [
        ("<div>" * 100_000 + "x", 100_000),
        ("<div>" * 100_000 + "x" + "</div>" * 100_000, 100_000),
        ("<b>x" * 10_000, 10_000),
        ("<DIV>" * 5_000, 5_000),
    ],
)
def test_what_nests_too_deep_is_refused_before_it_is_parsed(html: str, depth: int) -> None:
    assert nesting(html) == depth
    with pytest.raises(Unreadable, match=f"nested {depth} deep"):
        read_page(Raw("deep.html", html.encode(), "text/html"))


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * (DEEPEST - 10) + "x",
        "<p>x" * 50_000,
        "<ul>" + "<li>x" * 50_000,
        "<div>x</div>" * 50_000,
        "<br>" * 50_000,
        "<table>" + "<tr><td>x" * 50_000,
        "1 < 2 " * 50_000,
    ],
)
def test_long_pages_are_not_deep(html: str) -> None:
    assert nesting(html) is None


def test_formatting_that_every_paragraph_opens_anew_is_refused() -> None:
    assert nesting("".join(f"<b id={i}>" for i in range(1_500)) + "<p>x" * 5_000) == 1_500
