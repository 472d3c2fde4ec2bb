"""Names and headers in, media types out."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

PAGE_SUFFIXES = {
    ".txt": "text/plain",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".md": "text/markdown",
}
ARCHIVE_SUFFIXES = (".zip", ".warc", ".gz")
PAGE_TYPES = frozenset(PAGE_SUFFIXES.values())
PAGE_NAMES = ", ".join(PAGE_SUFFIXES)

_TYPE = re.compile(r"\s*([\w.+-]+/[\w.+-]+)", re.ASCII)
_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([\w.:+-]+)", re.ASCII | re.IGNORECASE)


def suffix(name: str) -> str:
    """The last suffix of a file name, in lower case, with its dot."""
    return PurePosixPath(name).suffix.lower()


def type_of_name(name: str) -> str | None:
    return PAGE_SUFFIXES.get(suffix(name))


def parse_content_type(header: str | None) -> tuple[str | None, str | None]:
    """The media type and charset of a Content-Type header (RFC 9110, 8.3), in lower case, each None where unsaid."""
    media_type, charset = _TYPE.match(header or ""), _CHARSET.search(header or "")
    return media_type and media_type[1].lower(), charset and charset[1].lower()


def may_be_page(media_type: str | None) -> bool:
    """Whether a server's answer is worth reading; one that does not say what it is may be."""
    return media_type is None or media_type in PAGE_TYPES
