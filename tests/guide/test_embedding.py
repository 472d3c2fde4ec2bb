"""Addresses of clips and pictures into what a browser may load."""

from __future__ import annotations

import pytest

from showbible.guide.embedding import embed_of, endpoint, host, known, picture

YOUTUBE = "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"
VIMEO = "https://player.vimeo.com/video/76979871?dnt=1"
DAILYMOTION = "https://geo.dailymotion.com/player.html?video=x8abc12"


@pytest.mark.parametrize(
    ("url", "src"),
    [
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", YOUTUBE),
        ("https://www.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&t=3", YOUTUBE),
        ("https://youtu.be/dQw4w9WgXcQ?si=abc", YOUTUBE),
        ("http://m.youtube.com/shorts/dQw4w9WgXcQ", YOUTUBE),
        ("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1", YOUTUBE),
        ("https://vimeo.com/76979871", VIMEO),
        ("https://vimeo.com/channels/staffpicks/76979871", VIMEO),
        ("https://vimeo.com/76979871/ab12cd", f"{VIMEO}&h=ab12cd"),
        ("https://player.vimeo.com/video/76979871?h=ab12cd", f"{VIMEO}&h=ab12cd"),
        ("https://www.dailymotion.com/video/x8abc12_a-title", DAILYMOTION),
        ("https://dai.ly/x8abc12", DAILYMOTION),
    ],
)
def test_what_to_load_is_known_from_the_address(url: str, src: str) -> None:
    found = known(url)
    assert found is not None
    assert (found.kind, found.src) == ("frame", src)
    assert found.origin == "/".join(src.split("/")[:3])


@pytest.mark.parametrize(
    "url",
    [
        "https://www.youtube.com/embed/videoseries?list=PL1",
        "https://www.youtube.com/@channel",
        "https://evil.example/?u=https://youtu.be/dQw4w9WgXcQ",
        "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
        "https://vimeo.com/about",
        "javascript:alert(1)//youtu.be/dQw4w9WgXcQ",
        "https://www.ted.com/talks/a_talk",
    ],
)
def test_other_addresses_are_not_taken_for_known_ones(url: str) -> None:
    assert known(url) is None


def test_other_providers_are_found_in_the_list() -> None:
    assert endpoint("https://www.ted.com/talks/a_talk").startswith("https://www.ted.com/services/v1/oembed")
    assert "url=https%3A%2F%2Fwww.ted.com%2Ftalks%2Fa_talk" in endpoint("https://www.ted.com/talks/a_talk")
    assert endpoint("https://herald.example/clip") == ""


def test_an_answer_gives_its_one_frame_and_nothing_else() -> None:
    html = '<p onclick="x()"><iframe src="https://embed.ted.com/talks/a" onload="x()"></iframe><script>x()</script></p>'
    found = embed_of({"type": "video", "html": html})
    assert found is not None
    assert (found.kind, found.src) == ("frame", "https://embed.ted.com/talks/a")


def test_an_answer_may_be_a_picture() -> None:
    found = embed_of({"type": "photo", "url": "https://live.example/a.jpg"})
    assert found is not None
    assert (found.kind, found.origin) == ("picture", "https://live.example")


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"type": "rich", "html": "<blockquote>words</blockquote><script src='https://x.example/w.js'></script>"},
        {"type": "video", "html": '<iframe src="http://open.example/a"></iframe>'},
        {"type": "video", "html": '<iframe src="javascript:alert(1)"></iframe>'},
        {"type": "video", "html": '<iframe src="https://x.example/"></iframe><iframe src="https://y.example/"></iframe>'},
        {"type": "video", "html": '<iframe srcdoc="<script>x()</script>"></iframe>'},
        {"type": "video", "html": '<iframe src="https://x.example;script-src *"></iframe>'},
        {"type": "video", "html": None},
        {"type": "photo", "url": "data:image/png;base64,AAAA"},
        {"type": "photo"},
    ],
)  # fmt: skip
def test_an_answer_with_nothing_safe_gives_nothing(answer: dict[str, object]) -> None:
    assert embed_of(answer) is None


@pytest.mark.parametrize(
    "url", ["http://x.example/a.jpg", "https://x.example:81/a.jpg", "https://[bad/a.jpg", "/a.jpg"]
)
def test_a_picture_is_loaded_over_https_alone(url: str) -> None:
    assert picture(url) is None


def test_a_host_is_called_as_readers_know_it() -> None:
    assert host("https://www.youtube.com/watch?v=a") == "youtube.com"
