"""Pages that are long, odd or hostile take time in proportion to their length.

No clock is read: each page is read at two lengths, and the calls that Python makes are counted.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from showbible.pages import Raw, Unreadable, read_page

PAGES: dict[str, tuple[str, Callable[[int], str]]] = {
    "one line": ("text/plain", lambda n: "word " * n),
    "lines": ("text/plain", lambda n: "hello world there\n" * n),
    "labels": ("text/plain", lambda n: "a: b\n" * n),
    "other labels": ("text/plain", lambda n: "".join(f"Label {i}: value\n" for i in range(n))),
    "tabs": ("text/plain", lambda n: "a\tb\n" * n),
    "table": ("text/plain", lambda n: "Title\tDate\n" * n),
    "bullets": ("text/plain", lambda n: "• b\n" * n),
    "leaders": ("text/plain", lambda n: "a .... b\n" * n),
    "headings": ("text/plain", lambda n: "The Cast\n\n" * n),
    "teasers": ("text/plain", lambda n: "Related\n\nx\n\n" * n),
    "speakers": ("text/plain", lambda n: "A: Who?\n\nB: You.\n\n" * n),
    "wrapped": ("text/plain", lambda n: ("word " * 15 + "\n") * n),
    "items": ("text/html", lambda n: "<ul>" + "<li>item" * n),
    "labels in html": ("text/html", lambda n: "<p>Related</p>" * n),
    "headings in html": ("text/html", lambda n: "<h2>Related</h2><p>x</p>" * n),
    "empty parts": ("text/html", lambda n: "<div></div>" * n + "<p>Related</p>" * n),
    "links": ("text/html", lambda n: "<p>" + "<a href=x>y</a> " * n),
    "rows": ("text/html", lambda n: "<table>" + "<tr><td rowspan=99>x<td>y" * n),
    "nested tables": ("text/html", lambda n: "<table><tr><td>" * (n // 10) + "x"),
    "nested lists": ("text/html", lambda n: "<dl><dt>a<dd>" * (n // 10) + "x"),
    "wrong names": ("text/html", lambda n: "<div class=nav>" * 100 + "<p>" + "word " * n),
    "unclosed comment": ("text/html", lambda n: "<p>x<!-- " + "x" * n),
    "attribute": ("text/html", lambda n: f"<p class='{'comment ' * n}'>x<p>y"),
    "paragraphs of markdown": ("text/markdown", lambda n: "*a* b\n\n" * n),
}


def calls(media_type: str, text: str) -> int:
    count = 0

    def see(frame: FrameType, event: str, arg: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    raw = Raw("page", text.encode(), media_type)
    before = sys.getprofile()
    sys.setprofile(see)
    try:
        read_page(raw)
    except Unreadable:
        pass
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("name", PAGES)
def test_twice_the_page_is_about_twice_the_work(name: str) -> None:
    media_type, make = PAGES[name]
    assert calls(media_type, make(800)) < 2.6 * calls(media_type, make(400)) + 500


@pytest.mark.parametrize(
    "linked_data", ["[" * 100_000, '{"@graph":' * 20_000, '{"@type": ' + '["x",' * 50_000, "null", '"text"', "{}"]
)
def test_linked_data_cannot_break_a_page(linked_data: str) -> None:
    document = f'<script type="application/ld+json">{linked_data}</script><p>The boat is real.'
    assert read_page(Raw("page", document.encode(), "text/html")).text == "The boat is real."


@pytest.mark.parametrize("blank", ["\n" * 100_000, " \n" * 50_000, "\t" * 100_000])
def test_blank_lines_beside_the_text_cannot_break_a_page(blank: str) -> None:
    document = (
        f"<main><p>{'The boat is real. ' * 40}</main><div class=related>{'<a href=x>Boats</a> ' * 60}{blank}<p>x</div>"
    )
    assert read_page(Raw("page", document.encode(), "text/html")).text.startswith("The boat is real.")


@pytest.mark.parametrize("text", ["> " * 50_000 + "x", "[" * 50_000, "*a " * 20_000, "`" * 50_000])
def test_markdown_cannot_break_a_page(text: str) -> None:
    try:
        page = read_page(Raw("page", text.encode(), "text/markdown"))
    except Unreadable:
        return
    assert len(page.text) <= len(text)


@pytest.mark.parametrize("tag", ["div", "blockquote", "ul><li", "table><tr><td", "dl><dd", "b", "section"])
def test_deep_pages_are_read_with_room_to_spare_on_the_stack(tag: str) -> None:
    page = Raw("page", (f"<{tag}>x " * 600 + "the end").encode(), "text/html")
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack()) + 650)
    try:
        assert "the end" in read_page(page).text
    finally:
        sys.setrecursionlimit(limit)
