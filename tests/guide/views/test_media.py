"""Clips and pictures: cards on pages, a page of their own, and the frame that alone asks their provider."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from django.test import Client
from selectolax.lexbor import LexborHTMLParser

from showbible.guide import embedding
from showbible.guide.embedding import Embed
from showbible.guide.models import Answer, Medium
from showbible.guide.store import resolve_changed
from showbible.pages import Unreadable
from showbible.pages.page import Image, Video
from tests.cast import PAGES, SCRIPT, Told, store_guide
from tests.guide.views.conftest import Get

EPISODE = "/series/lantern-coast-harbour/2x01/"
TALK = "https://www.ted.com/talks/a_talk"


def cards(html: str) -> list[str]:
    return [" ".join(node.text().split()) for node in LexborHTMLParser(html).css(".media li")]


def with_media(images: tuple[Image, ...] = (), videos: tuple[Video, ...] = ()) -> Told:
    """The page about 2x01 with these."""
    return replace(PAGES[2], images=images, videos=videos)


def address(kind: str = "clip") -> str:
    return f"/media/{Medium.objects.filter(kind=kind).values_list('key', flat=True)[0]}/"


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", [EPISODE, "/pages/3/"])
def test_clips_and_pictures_are_cards_and_load_nothing(get: Get, path: str) -> None:
    path = path.replace("3", str(Medium.objects.filter(kind="clip")[0].page_id)) if "pages" in path else path
    html = get(path)
    clip, picture = cards(html)
    assert clip.startswith("Spring Tide, the trailer youtube.com · in Lantern Coast: Harbour 2x01")
    assert clip.endswith("Play here loads from youtube.com")
    assert picture.startswith("The Kittiwake in the fog Credit: Channel North")
    assert picture.endswith("Show picture loads from tidetable.example")
    assert not LexborHTMLParser(html).css("main img, main iframe")
    assert "youtube-nocookie" not in html


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    "path", ["/series/lantern-coast-harbour/", f"{EPISODE}?as_of=2022-03-20", "/people/ines-oduya/"]
)
def test_what_their_page_is_not_about_has_none(get: Get, path: str) -> None:
    assert cards(get(path)) == []


@pytest.mark.usefixtures("cast")
def test_a_clip_has_a_page_of_its_own_with_a_frame_of_our_own(get: Get) -> None:
    page = LexborHTMLParser(get(address()))
    (frame,) = page.css("main iframe")
    assert frame.attributes["src"] == f"{address()}frame/"
    robots = page.css_first('meta[name="robots"]')
    assert robots is not None
    assert "noindex" in str(robots.attributes["content"])


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    ("kind", "asks"), [("clip", "frame-src https://www.youtube-nocookie.com"), ("picture", "img-src https://tidetable.example")]
)  # fmt: skip
def test_only_the_frame_may_ask_and_only_the_one_provider(client: Client, kind: str, asks: str) -> None:
    answer = client.get(f"{address(kind)}frame/")
    policy = answer.headers["Content-Security-Policy"]
    assert f"; {asks};" in policy
    assert policy.startswith("default-src 'none'")
    assert "frame-ancestors 'self'" in policy
    assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"
    assert "no-store" in answer.headers["Cache-Control"]


@pytest.mark.usefixtures("store")
def test_a_provider_is_asked_once_and_not_before_the_click(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(embedding, "asked", answering(asked, Embed("frame", "https://embed.ted.com/talks/a")))
    store_guide(with_media(videos=(Video(TALK, "A talk"),)))
    get(EPISODE)
    get(address())
    assert asked == []
    for _ in range(2):
        assert 'src="https://embed.ted.com/talks/a"' in get(f"{address()}frame/")
    assert asked == [TALK]


@pytest.mark.usefixtures("store")
def test_a_provider_that_fails_is_told_in_a_line_with_a_link(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(embedding, "asked", answering(asked, Unreadable(TALK, f"the server answers {SCRIPT}")))
    store_guide(with_media(videos=(Video(TALK, "A talk"),)))
    for _ in range(2):
        answer = client.get(f"{address()}frame/")
        html = answer.content.decode()
        assert "It cannot be shown here: the server answers &lt;script" in html
        assert f'href="{TALK}"' in html
        assert "frame-src 'none'" in answer.headers["Content-Security-Policy"]
    assert asked == [TALK]
    assert Answer.objects.get().trouble


@pytest.mark.usefixtures("store")
def test_what_cannot_be_shown_here_is_a_link(get: Get) -> None:
    clip, picture = Video("https://tidetable.example/a.mp4"), Image("http://open.example/a.jpg", "A buoy")
    store_guide(with_media((picture,), (clip,)))
    assert [each.rsplit("2022 ", 1)[1] for each in cards(get(EPISODE))] == [
        "See it at tidetable.example",
        "See it at open.example",
    ]
    assert "Credit: not given" in cards(get(EPISODE))[1]


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:image/png;base64,AAAA", "//[bad", "https://x.example/" + "a" * 3000]
)
def test_what_is_no_address_of_the_web_is_left_out(get: Get, url: str) -> None:
    store_guide(with_media((Image(url, "A"),), (Video(url, "A"),)))
    assert cards(get(EPISODE)) == []


@pytest.mark.usefixtures("store")
def test_the_same_picture_on_two_pages_stands_once_with_the_credit_that_one_gives(get: Get) -> None:
    url = "https://tidetable.example/fog.jpg"
    other = replace(with_media((Image(url, "Fog", "Channel North"),)), address="https://copy.example/2x01")
    store_guide(with_media((Image(url, "Fog"),)), other)
    (card,) = cards(get(EPISODE))
    assert "Channel North" in card


@pytest.mark.usefixtures("cast")
def test_a_page_read_again_without_them_has_them_no_more(get: Get) -> None:
    store_guide(replace(with_media(), title="2x01, again"))
    resolve_changed()
    assert cards(get(EPISODE)) == []


@pytest.mark.usefixtures("cast")
def test_what_is_not_there_is_a_404(client: Client) -> None:
    for path in ("/media/none/", "/media/none/frame/", f"{address()}?as_of=2020-01-01"):
        assert client.get(path).status_code == 404


def answering(asked: list[str], answer: Embed | Unreadable) -> Callable[[str], Embed]:
    def answered(url: str) -> Embed:
        asked.append(url)
        if isinstance(answer, Unreadable):
            raise answer
        return answer

    return answered
