"""The first bytes of a page in, what sort of file it is out."""

from __future__ import annotations

import re

from showbible.pages.raw import Raw, Unreadable

HTML, MARKDOWN, PLAIN = "text/html", "text/markdown", "text/plain"

# How files open that are no pages, and what people call them.
SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a zip archive"),
    (b"\x1f\x8b", "a gzip file"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ", "an xz file"),
    (b"\x28\xb5\x2f\xfd", "a zstd file"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"OggS", "an Ogg file"),
    (b"ID3", "an MP3 file"),
    (b"\x1aE\xdf\xa3", "a Matroska video"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a SQLite database"),
    (b"RIFF", "a RIFF file (WebP, WAV or AVI)"),
)
READABLE = "Showbible reads .txt, .html, .md, .zip and .warc"
LARGEST = 16 * 2**20  # bytes

_MARKUP_TYPES = ("html", "xml")
_MARKUP = re.compile(
    rb"\s*(?:<!--.{0,2000}?-->\s*){0,5}(?:<\?xml[^>]{0,200}>\s*)?"
    rb"<(?:!doctype\s+html|html|head|body|meta|title|div|p[ >]|article|table)",
    re.IGNORECASE | re.DOTALL,
)
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b"))
_SAMPLE = 16_384


def media_type(raw: Raw) -> str:
    """HTML, MARKDOWN or PLAIN. Raises Unreadable where the bytes are no text, none, or too many."""
    _refuse(raw)
    said = (raw.media_type or "").lower()
    if any(kind in said for kind in _MARKUP_TYPES) or _MARKUP.match(raw.data[:_SAMPLE].lstrip(b"\xef\xbb\xbf")):
        return HTML
    return MARKDOWN if "markdown" in said else PLAIN


def _refuse(raw: Raw) -> None:
    if not raw.data.strip():
        raise Unreadable(raw.address, "is empty")
    if len(raw.data) > LARGEST:
        raise Unreadable(
            raw.address, f"is too large: {len(raw.data) // 2**20} MiB; a page may have {LARGEST // 2**20} MiB"
        )
    if name := next((name for opening, name in SIGNATURES if raw.data.startswith(opening)), None):
        raise Unreadable(raw.address, f"is not text: looks like {name}; {READABLE}")
    if _is_binary(raw.data):
        raise Unreadable(raw.address, f"is not text: it holds bytes that no text has; {READABLE}")


def _is_binary(data: bytes) -> bool:
    """Whether more than one byte in a hundred is a control character, in the first 16 KiB or in the last."""
    if data.startswith(_WIDE_MARKS):
        return False
    return any(
        len(part) - len(part.translate(None, _CONTROLS)) > len(part) / 100 for part in (data[:_SAMPLE], data[-_SAMPLE:])
    )
