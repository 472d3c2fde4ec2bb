"""The pictures and clips of a page into its rows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from showbible import pages
from showbible.guide.models import Medium, Page
from showbible.guide.store.visits import storable

CLIP, PICTURE = "clip", "picture"
LONGEST = 2000  # characters of an address
DRAWN = (".svg", ".gif", ".ico")  # icons and counters rather than pictures


def save_media(row: Page, page: pages.Page) -> None:
    """Puts the media of a page in the place of those that it had."""
    Medium.objects.filter(page=row).delete()
    Medium.objects.bulk_create([*_clips(row, page), *_pictures(row, page)])


def media_key(url: str) -> str:
    return hashlib.blake2b(url.encode("utf-8", "replace"), digest_size=12).hexdigest()


def _clips(row: Page, page: pages.Page) -> Iterator[Medium]:
    for rank, video in enumerate(page.videos):
        if url := _address(page, video.url):
            yield Medium(page=row, rank=rank, kind=CLIP, key=media_key(url), url=url, title=storable(video.title or ""))


def _pictures(row: Page, page: pages.Page) -> Iterator[Medium]:
    """The first, and those that say what they show or who made them."""
    for rank, image in enumerate(page.images):
        url = _address(page, image.url)
        if url and (rank == 0 or image.alt or image.credit) and not urlsplit(url).path.lower().endswith(DRAWN):
            told = {"title": storable(image.alt or ""), "credit": storable(image.credit or "")}
            yield Medium(page=row, rank=rank, kind=PICTURE, key=media_key(url), url=url, **told)


def _address(page: pages.Page, url: str) -> str:
    """The whole address of what a page shows; "" where it is none of the web."""
    try:
        whole = storable(urljoin(page.canonical or page.address, url.strip()))
        parts = urlsplit(whole)
        is_web = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return ""
    return whole if is_web and len(whole) <= LONGEST else ""
