from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showbible.fetching.media import parse_content_type


@pytest.mark.parametrize(
    ("header", "media_type", "charset"),
    [
        ("text/html", "text/html", None),
        ("Text/HTML;Charset=UTF-8", "text/html", "utf-8"),
        ('text/html ; version=1; charset = "windows-1252"', "text/html", "windows-1252"),
        ("application/xhtml+xml; charset='iso-8859-1'", "application/xhtml+xml", "iso-8859-1"),
        ("; charset=utf-8", None, "utf-8"),
        ("text/html; charset=", "text/html", None),
        ("text/html; xcharset=utf-8", "text/html", None),
        ("text", None, None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_what_a_header_says(header: str | None, media_type: str | None, charset: str | None) -> None:
    assert parse_content_type(header) == (media_type, charset)


@given(st.lists(st.sampled_from(["text/html", ";", "charset", "=", "*", "'", '"', "utf-8", "%FF", "\0", "é", "\n"])))
def test_no_header_is_an_error(parts: list[str]) -> None:
    for value in parse_content_type("".join(parts)):
        assert value is None or (value.isascii() and value.isprintable())
