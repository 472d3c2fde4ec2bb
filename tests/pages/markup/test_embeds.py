"""Images with their credits, and videos."""

from __future__ import annotations

import pytest

from showbible.pages import Image, Video
from tests.pages.helpers import STORY, article, html


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Image Credit: Netflix", "Netflix"),
        ("On the set. Photograph: Meridiano/Lupe Arzak", "Meridiano/Lupe Arzak"),
        ("(Image: GETTY )", "GETTY"),
        ("Source: techradar", "techradar"),
        ("The image of a harbour", None),
    ],
)
def test_images_have_the_credit_of_their_caption(caption: str, credit: str | None) -> None:
    page = article(f'<figure><img src="/a.jpg" alt="A boat"><figcaption>{caption}</figcaption></figure>')
    assert page.images == (Image("/a.jpg", "A boat", credit),)
    assert caption in page.text


def test_the_lead_image_is_first_and_only_once() -> None:
    head = '<meta property="og:image" content="https://x.example/lead.jpg">'
    page = article('<img src="/a.jpg"><img data-src="/b.jpg" src="data:image/gif;base64,R0">', head)
    assert [image.url for image in page.images] == ["https://x.example/lead.jpg", "/a.jpg", "/b.jpg"]
    again = article('<img src="https://x.example/lead.jpg">', head)
    assert [image.url for image in again.images] == ["https://x.example/lead.jpg"]


def test_images_of_asides_are_not_the_pages() -> None:
    assert article('<nav><img src="/logo.png"></nav><div class=related><img src="/other.jpg"></div>').images == ()


@pytest.mark.parametrize(
    ("embed", "url"),
    [
        ('<iframe src="https://www.youtube.com/embed/abc123" title="Trailer">', "https://www.youtube.com/embed/abc123"),
        ('<iframe src="//player.vimeo.com/video/1" title="Trailer">', "//player.vimeo.com/video/1"),
        ('<video src="/trailer.mp4" title="Trailer"></video>', "/trailer.mp4"),
        ('<video title="Trailer"><source src="/trailer.webm"></video>', "/trailer.webm"),
        ('<lite-youtube videoid="abc123def" title="Trailer">', "https://www.youtube.com/watch?v=abc123def"),
    ],
)
def test_videos(embed: str, url: str) -> None:
    assert article(embed + "</iframe></lite-youtube>").videos == (Video(url, "Trailer"),)


@pytest.mark.parametrize(
    "embed",
    [
        '<iframe src="https://ads.example/embed/abc"></iframe>',
        '<iframe src="javascript:alert(1)//youtube.com/embed/"></iframe>',
        '<video src="javascript:alert(1)"></video>',
        '<lite-youtube videoid="\'><script>"></lite-youtube>',
    ],
)
def test_what_is_no_video(embed: str) -> None:
    assert article(embed).videos == ()


def test_a_linked_video_in_an_embed_block() -> None:
    block = '<figure class="wp-block-embed"><a href="https://youtu.be/abc123">https://youtu.be/abc123</a></figure>'
    assert html(f"<article><h1>A</h1><p>{STORY}</p>{block}</article>").videos == (Video("https://youtu.be/abc123"),)
