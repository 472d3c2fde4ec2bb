"""What holds of each kind of page in a browser: for everybody, on every screen, and without asking anybody else."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser]

KINDS = (
    "/",
    "/franchises/lantern-coast/",
    "/series/lantern-coast-harbour/",
    "/series/lantern-coast-harbour/season-2/",
    "/series/lantern-coast-harbour/2x01/",
    "/films/lantern-coast-the-long-fog/",
    "/people/mara-quill/",
    "/characters/elin-voss/",
    "/things/kittiwake/",
    "/people/",
    "/pages/",
    "/pages/1/",
    "/pages/3/",
    "/sites/",
    "/sites/shoreline-news/",
    "/disagreements/",
    "/disagreements/?within=page",
    "/unsure/",
    "/unsure/?as_of=2021-12-31",
    "/decisions/",
    "/people/tomas-reyl/",
    "/pages/7/",
    "/series/lantern-coast-harbour/2x01/facts/running_time/",
    "/series/lantern-coast-harbour/season-2/facts/release_date/",
    "/series/lantern-coast-harbour/season-2/facts/cast/ines%20oduya%7Celin%20voss/",
    "/series/lantern-coast-harbour/facts/creator/",
    "/series/lantern-coast-harbour/season-2/?as_of=2021-12-31",
    "/things/kittiwake/?as_of=2021-12-31",
    "/people/?as_of=yesterday",
    "/search/?q=voss",
    "/search/",
    "/not/there/",
)
HOSTILE = (
    "/series/script-alert-seen-script-gnik/",
    "/people/script-alert-seen-script/",
    "/pages/6/",
    "/series/script-alert-seen-script-gnik/facts/network/",
    "/sites/evil-script-alert-seen-script/",
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", KINDS)
def test_axe_finds_no_violation(browser: Browser, guide: str, path: str, scheme: str) -> None:
    # Axe is JavaScript; the guide's own policy would rightly keep it out.
    context = browser.new_context(base_url=guide, color_scheme=scheme, bypass_csp=True)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(path)
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    results = Axe().run(page)
    context.close()
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("width", [360, 1400])
@pytest.mark.parametrize("path", [*KINDS, *HOSTILE])
def test_no_page_scrolls_sideways(browser: Browser, guide: str, path: str, width: int) -> None:
    context = browser.new_context(base_url=guide, viewport={"width": width, "height": 800}, bypass_csp=True)
    page = context.new_page()
    page.goto(path)
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    needed = page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert needed <= width


@pytest.mark.parametrize("path", [*KINDS, *HOSTILE])
def test_nobody_else_is_asked_for_anything(page: Page, asked: list[str], guide: str, path: str) -> None:
    page.goto(path)
    assert {"guide.css"} <= {address.rsplit("/", 1)[-1].split("?")[0] for address in asked}
    assert all(address.startswith(f"{guide}/") for address in asked)


@pytest.mark.parametrize("path", HOSTILE)
def test_nothing_that_a_page_says_runs(browser: Browser, guide: str, path: str) -> None:
    context = browser.new_context(base_url=guide)
    page = context.new_page()
    said: list[str] = []
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.on("console", lambda message: said.append(message.text))
    response = page.goto(path)
    assert response is not None
    assert response.ok
    assert page.locator("main script").count() == 0
    context.close()
    assert not said
