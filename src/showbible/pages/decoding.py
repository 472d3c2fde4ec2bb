"""The bytes of a page in, its text out: byte order mark, header, meta tag, else detection."""

from __future__ import annotations

import codecs
import re

from resiliparse.parse.encoding import detect_encoding, map_encoding_to_html5

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_META_WITHIN = 4096


def decode(data: bytes, charset: str | None = None, *, markup: bool = False) -> str:
    """The text of the bytes, by the first that says its charset truly.

    A byte order mark is believed; then UTF-8 that is valid throughout (other charsets hardly ever look so by
    chance); then the header's `charset`, the meta tag and detection, in this order. Bytes that mean nothing in
    the charset become U+FFFD. Newlines are `\\n`.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _unix(data[len(mark) :].decode(name, "replace"))
    try:
        return _unix(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _unix(data.decode(_other(data, charset, markup, error.start), "replace"))


def _other(data: bytes, charset: str | None, markup: bool, wrong_at: int) -> str:
    declared = charset or (_meta(data) if markup else None)
    name = map_encoding_to_html5(declared, fallback_utf8=False) if declared else None
    if name and name != "utf-8":
        return str(name)
    if _is_mostly_utf8(data):
        return "utf-8"
    sample = data[max(wrong_at - 2048, 0) : wrong_at + 65536]
    found = detect_encoding(sample)
    return found if found and found != "utf-8" else "windows-1252"


def _meta(data: bytes) -> str | None:
    found = _META.search(data[:_META_WITHIN])
    return found[1].decode("ascii", "replace") if found else None


def _is_mostly_utf8(data: bytes) -> bool:
    """Whether few of the letters beyond ASCII are broken: a page cut short, or one that mixes two charsets."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    beyond = len(text) - len(text.encode("ascii", "ignore")) - broken
    return beyond > 4 * broken


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
