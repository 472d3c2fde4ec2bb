"""The address of a clip or a picture in, what a browser is to load to show it out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any
from urllib.parse import urlencode, urlsplit

import micawber
import nh3
from selectolax.lexbor import LexborHTMLParser

from showbible.fetching import Limits, Options
from showbible.fetching.api import ask
from showbible.pages import Unreadable

WIDTH = 960
LIMITS = Limits(page=256 * 1024, visit=8.0, connection=4.0, redirects=2)

# Providers of which an address alone tells what to load, and where that is without cookies or tracking.
KNOWN = (
    (
        r"https?://(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com/(?:watch\?(?:\S*&)?v=|embed/|shorts/|live/)|youtu\.be/)"
        r"(?P<id>(?!videoseries)[\w-]{6,20})(?![\w-])",
        "https://www.youtube-nocookie.com/embed/{id}",
    ),
    (
        r"https?://(?:www\.)?vimeo\.com/(?:\w+/)*(?P<id>\d{3,12})(?:/(?P<hash>\w+))?\b",
        "https://player.vimeo.com/video/{id}?dnt=1{hash}",
    ),
    (
        r"https?://player\.vimeo\.com/video/(?P<id>\d{3,12})(?:\?(?:\S*&)?h=(?P<hash>\w+))?",
        "https://player.vimeo.com/video/{id}?dnt=1{hash}",
    ),
    (
        r"https?://(?:(?:www|geo)\.)?(?:dailymotion\.com/(?:embed/)?video/|dai\.ly/|dailymotion\.com/player\.html\?video=)"
        r"(?P<id>[A-Za-z0-9]{4,20})",
        "https://geo.dailymotion.com/player.html?video={id}",
    ),
)
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?")


@dataclass(frozen=True, slots=True)
class Embed:
    """What is loaded: `kind` is "frame" or "picture", `src` an https address."""

    kind: str
    src: str

    @property
    def origin(self) -> str:
        """Whom the browser asks."""
        return f"https://{urlsplit(self.src).hostname}"


def host(url: str) -> str:
    """Whom an address belongs to, as a reader knows it: "youtube.com"."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def picture(url: str) -> Embed | None:
    """None where a browser would load it over an open line."""
    return Embed("picture", url) if _is_safe(url) else None


def known(url: str) -> Embed | None:
    """What to load for the clip at an address of which that is known without asking anybody."""
    for pattern, src in KNOWN:
        if found := re.match(pattern, url):
            parts = found.groupdict()
            return Embed("frame", src.format(id=parts["id"], hash=f"&h={parts['hash']}" if parts.get("hash") else ""))
    return None


@lru_cache(maxsize=4096)
def endpoint(url: str) -> str:
    """Where its provider answers what to load for a clip (oEmbed); "" where no provider is known for it."""
    provider = _registry().provider_for_url(url)
    if provider is None:
        return ""
    query = urlencode({"format": "json", "maxwidth": WIDTH, "url": url})
    return f"{provider.endpoint}{'&' if '?' in provider.endpoint else '?'}{query}"


@cache
def _registry() -> Any:
    return micawber.bootstrap_oembed()


def asked(url: str, options: Options | None = None) -> Embed:
    """What its provider says is to be loaded for a clip; Unreadable where that is nothing that is safe to show."""
    address = endpoint(url)
    if not address:
        raise Unreadable(url, "no provider is known for it")
    found = embed_of(ask(address, options or Options(limits=LIMITS)))
    if found is None:
        raise Unreadable(url, "the provider gives nothing that is safe to show here")
    return found


def embed_of(answer: dict[str, Any]) -> Embed | None:
    """Of an answer by oEmbed (1.0, section 2.3) the picture, or the one frame that its HTML has."""
    if answer.get("type") == "photo":
        return picture(str(answer.get("url")))
    clean = nh3.clean(
        str(answer.get("html", "")),
        tags={"iframe"},
        attributes={"iframe": {"src"}},
        url_schemes={"https"},
        link_rel=None,
    )
    sources = [str(frame.attributes.get("src") or "") for frame in LexborHTMLParser(clean).css("iframe")]
    return Embed("frame", sources[0]) if len(sources) == 1 and _is_safe(sources[0]) else None


def _is_safe(url: str) -> bool:
    """Whether an address is of the web, over https, and of a host that can stand in a header."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    return parts.scheme == "https" and port is None and bool(_HOST.fullmatch(parts.hostname or ""))
