"""Clips and pictures in a browser: nobody else is asked before the click, and then only the one provider."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

pytestmark = [pytest.mark.browser]

EPISODE = "/series/lantern-coast-harbour/2x01/"


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without"])
def context(browser: Browser, guide: str, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    """A browser for which we stand in for all the rest of the web."""
    made = browser.new_context(base_url=guide, java_script_enabled=request.param)
    made.route(
        lambda address: not address.startswith(guide),
        lambda route: route.fulfill(body="<p>It plays</p>", content_type="text/html"),
    )
    yield made
    made.close()


@pytest.mark.parametrize(
    ("words", "host"),
    [("Play here", "https://www.youtube-nocookie.com"), ("Show picture", "https://tidetable.example")],
)
def test_a_click_asks_the_one_provider_and_nobody_before_it(
    context: BrowserContext, guide: str, words: str, host: str
) -> None:
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.goto(EPISODE, wait_until="networkidle")
    assert all(address.startswith(f"{guide}/") for address in asked)
    page.get_by_role("link", name=words).click()
    _frame_at(page, host, asked)
    elsewhere = {address for address in asked if not address.startswith(f"{guide}/")}
    assert len(elsewhere) == 1
    assert elsewhere.pop().startswith(f"{host}/")


def _frame_at(page: Page, host: str, asked: list[str]) -> None:
    """Waits until the provider was asked."""
    if not any(address.startswith(host) for address in asked):
        page.wait_for_event("request", lambda request: request.url.startswith(host), timeout=10_000)


def test_a_clip_plays_in_its_place_where_javascript_is_on(browser: Browser, guide: str) -> None:
    context = browser.new_context(base_url=guide)
    context.route(
        "https://www.youtube-nocookie.com/**",
        lambda route: route.fulfill(body="<p>It plays</p>", content_type="text/html"),
    )
    page = context.new_page()
    page.goto(EPISODE)
    page.get_by_role("link", name="Play here").click()
    player = page.frame_locator(".player").frame_locator("iframe")
    assert player.get_by_text("It plays").text_content(timeout=10_000) == "It plays"
    assert page.url == f"{guide}{EPISODE}"
    context.close()
