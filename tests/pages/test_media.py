import gzip

import pytest

from showbible.pages import Raw, Unreadable, read_page
from showbible.pages.media import HTML, LARGEST, MARKDOWN, PLAIN, media_type


@pytest.mark.parametrize(
    ("data", "said", "found"),
    [
        (b"Just text", None, PLAIN),
        (b"Just text", "text/plain; charset=utf-8", PLAIN),
        (b"<!doctype html><p>Text", None, HTML),
        (b"\xef\xbb\xbf  <!-- saved --> <HTML><p>Text", "text/plain", HTML),
        (b"Just text", "text/html", HTML),
        (b"<p>Text", "application/xhtml+xml", HTML),
        (b"# Title", "text/markdown", MARKDOWN),
        (b"1 < 2 and <3", None, PLAIN),
    ],
)
def test_type_is_what_is_said_or_seen(data: bytes, said: str | None, found: str) -> None:
    assert media_type(Raw("page", data, said)) == found


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \n\t ", "is empty"),
        (b"%PDF-1.7 ...", "looks like a PDF"),
        (b"\x89PNG\r\n\x1a\n....", "looks like a PNG image"),
        (b"PK\x03\x04....", "looks like a zip archive"),
        (gzip.compress(b"text", mtime=0), "looks like a gzip file"),
        (b"text\x00\x01\x02\x03" * 50, "is not text"),
        (b"a" * (LARGEST + 1), "is too large: 16 MiB"),
        (b"<p hidden>nothing to see", "has no readable text"),
    ],
)
def test_what_is_no_page_is_said_in_one_line(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason) as caught:
        read_page(Raw("page.bin", data))
    assert str(caught.value).startswith("page.bin: ")
    assert "\n" not in str(caught.value)


def test_stray_control_characters_are_left_out() -> None:
    page = read_page(Raw("page.txt", b"The first season\x07 has ten\x0b episodes.\n" + b"x" * 300))
    assert "The first season has ten episodes." in page.text
