"""The main part of a page's tree in, its images, videos and marked times out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from showbible.pages.dates import find_date
from showbible.pages.markup.inline import safe_address
from showbible.pages.markup.tree import Element
from showbible.pages.page import Image, Video
from showbible.pages.passage import one_line

# The hosts whose frames, and whose links in blocks made for embedding, are videos.
VIDEO_HOSTS = re.compile(
    r"(?:https?:)?//(?:www\.|player\.|geo\.|m\.)?"
    r"(?:youtube(?:-nocookie)?\.com/(?:embed/|watch\?)|youtu\.be/|vimeo\.com/|dailymotion\.com/)",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?:^|[.\s(\[])"
    r"(?:(?:image |photo |picture )?(?:credits?|source)\s*[:/]|(?:image|photo(?:graph)?|picture)\s*[:/]"
    r"|(?:photo(?:graph)?|image|picture) by\b|courtesy of\b|©)"
    r"\s*(?P<credit>[^.\n]{2,80})",
    re.IGNORECASE,
)
_MOST = 200


@dataclass(slots=True)
class Times:
    published: str | None = None
    modified: str | None = None


def images(parts: list[Element], lead: str | None) -> tuple[Image, ...]:
    """The images of the parts in order, the page's lead image first where it is not among them."""
    found = {image.url: image for part in parts for image in _images(part)}
    if lead and lead not in found:
        found = {lead: Image(lead), **found}
    return tuple(found.values())[:_MOST]


def _images(part: Element) -> Iterator[Image]:
    for element in part.walk():
        if element.tag != "img":
            continue
        url = safe_address(element.attr("data-src") or element.attr("src"))
        if url:
            yield Image(url, one_line(element.attr("alt")) or None, _credit(element))


def _credit(image: Element) -> str | None:
    """What the caption of its figure says of who made it."""
    figure = next((above for above in image.ancestors() if above.tag == "figure" or "caption" in above.names), None)
    text = figure.text() if figure is not None and figure.chars < 600 else ""
    found = _CREDIT.search(text)
    return found["credit"].strip(" )]") if found else None


def videos(parts: list[Element]) -> tuple[Video, ...]:
    found = {video.url: video for part in parts for video in _videos(part)}
    return tuple(found.values())[:_MOST]


def _videos(part: Element) -> Iterator[Video]:
    for element in part.walk():
        if url := _video_address(element):
            yield Video(url, one_line(element.attr("title") or element.attr("playlabel")) or None)


def _video_address(element: Element) -> str | None:
    if element.tag == "iframe":
        source = element.attr("src") or element.attr("data-src")
        return safe_address(source) if VIDEO_HOSTS.match(source) else None
    if element.tag == "a" and VIDEO_HOSTS.match(element.attr("href")) and _is_embedded(element):
        return safe_address(element.attr("href"))
    if element.tag == "lite-youtube" and re.fullmatch(r"[\w-]{6,20}", element.attr("videoid")):
        return f"https://www.youtube.com/watch?v={element.attr('videoid')}"
    if element.tag == "video":
        return safe_address(element.attr("src") or _source(element))
    return None


def _is_embedded(link: Element) -> bool:
    return any(above.tag == "figure" and "embed" in above.names for above in link.ancestors())


def _source(video: Element) -> str:
    return next((child.attr("src") for child in video.elements() if child.tag == "source"), "")


def times(part: Element) -> Times:
    """The first times that the page marks as those of its publication and its last change."""
    marked = Times()
    for element in part.walk():
        day = find_date(element.attr("datetime")) if element.tag == "time" else None
        if day is None:
            continue
        names = f"{element.names} {element.attr('itemprop')}".lower()
        if "modified" in names or "updated" in names:
            marked.modified = marked.modified or day
        elif "publish" in names or "entry-date" in names or "pubdate" in element.attrs:
            marked.published = marked.published or day
    return marked
