"""A card in a page of another origin, in a real browser, and pages whose structured data the browser lets pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from playwright.sync_api import Browser, ConsoleMessage, FrameLocator

pytestmark = pytest.mark.browser

CARD = "/card/series/lantern-coast-harbour/2x01/"
PAGE = "/series/lantern-coast-harbour/2x01/"


@pytest.fixture
def frame(browser: Browser, guide: str) -> Iterator[Callable[[str], FrameLocator]]:
    """Shows a page of the guide in a frame of a page of another origin."""

    class Other(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = f'<!doctype html><iframe src="{guide}{self.path}"></iframe>'.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words: object) -> None:
            pass

    server, context = ThreadingHTTPServer(("127.0.0.1", 0), Other), browser.new_context()
    Thread(target=server.serve_forever, daemon=True).start()
    page = context.new_page()

    def framed(path: str) -> FrameLocator:
        page.goto(f"http://127.0.0.1:{server.server_port}{path}")
        return page.frame_locator("iframe")

    yield framed
    context.close()
    server.shutdown()
    server.server_close()


def test_others_can_show_a_card(frame: Callable[[str], FrameLocator]) -> None:
    card = frame(CARD)
    assert "Spring Tide" in card.locator("h1").inner_text()
    assert "46 minutes" in card.locator(".facts").inner_text()
    with card.owner.page.context.expect_page() as opened:
        card.locator("h1 a").click()
    assert opened.value.url.endswith(PAGE)


def test_others_can_show_no_page(frame: Callable[[str], FrameLocator]) -> None:
    assert "Spring Tide" not in frame(PAGE).locator("body").inner_text()


def test_no_browser_minds_the_structured_data(browser: Browser, guide: str) -> None:
    page, said = browser.new_context().new_page(), list[str]()

    def heard(message: ConsoleMessage) -> None:
        said.append(message.text)

    page.on("console", heard)
    for path in ("/", PAGE, CARD, "/calendar/"):
        page.goto(f"{guide}{path}")
    assert not said
