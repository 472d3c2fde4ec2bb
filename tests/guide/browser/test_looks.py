"""What holds of each kind of page in a browser: for everybody, on every screen, and without asking anybody else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.guide.browser.conftest import sign_in_link

pytestmark = [pytest.mark.browser]

SERIES = "/series/lantern-coast-harbour/"
FACT = f"{SERIES}season-2/facts/release_date/"
KINDS = (
    "/",
    "/?as_of=0001-01-01",
    "/franchises/lantern-coast/",
    "/franchises/lantern-coast/index/",
    SERIES,
    f"{SERIES}episodes/",
    f"{SERIES}season-2/",
    f"{SERIES}season-2/episodes/",
    f"{SERIES}2x01/",
    f"{SERIES}2x01/evidence/",
    f"{SERIES}2x01/evidence/?property=release_date",
    "/films/lantern-coast-the-long-fog/",
    "/people/mara-quill/",
    "/people/tomas-reyl/",
    "/characters/elin-voss/",
    "/characters/elin-voss/names/",
    "/things/kittiwake/",
    "/people/",
    "/people/?letter=a",
    "/pages/",
    "/pages/1/",
    "/pages/3/",
    "/pages/7/",
    "/sites/",
    "/sites/shoreline-news/",
    "/disagreements/",
    "/disagreements/?within=page",
    "/unsure/",
    "/unsure/?as_of=2021-12-31",
    "/decisions/",
    f"{SERIES}2x01/facts/running_time/",
    FACT,
    f"{SERIES}season-2/facts/cast/ines%20oduya%7Celin%20voss/",
    f"{SERIES}facts/creator/",
    f"{SERIES}season-2/?as_of=2021-12-31",
    "/things/kittiwake/?as_of=2021-12-31",
    "/people/?as_of=yesterday",
    "/news/",
    "/changes/",
    "/calendar/",
    "/calendar/2022/03/",
    "/calendar/2022/03/03/",
    "/seen/",
    f"/seen/?series={SERIES.strip('/')}",
    f"/card{SERIES}season-2/",
    f"/card{FACT}",
    "/search/",
    "/search/?q=voss",
    "/search/?q=who+plays+elin+voss",
    "/search/?q=kitiwake",
    "/search/?q=zzzqqq",
    "/sign-in/",
    "/work/",
    "/not/there/",
)
HOSTILE = (
    "/series/script-alert-seen-script-gnik/",
    "/people/script-alert-seen-script/",
    "/pages/6/",
    "/series/script-alert-seen-script-gnik/facts/network/",
    "/sites/evil-script-alert-seen-script/",
)
OWNERS = (
    SERIES,
    FACT,
    "/work/",
    "/add/",
    "/jobs/",
    "/jobs/1/",
    "/jobs/1/pages/1/",
    "/unsure/",
    "/decisions/",
    "/decide/same/?thing=characters/elin-voss",
    "/decide/split/?thing=characters/elin-voss",
)
MOST_HTML, MOST_STYLE_AND_SCRIPTS = 100_000, 60_000  # bytes, the latter as they are sent
TEXT = "Lantern Coast: Harbour season 2 premiered on March 3, 2022 on Channel North."


@pytest.fixture(scope="module")
def reader(browser: Browser, guide: str) -> Iterator[BrowserContext]:
    with browser.new_context(base_url=guide) as context:
        yield context


@pytest.fixture(scope="module")
def owner(browser: Browser, served: tuple[str, Path]) -> Iterator[BrowserContext]:
    """A browser of the owner, who has added a page and not looked at it yet."""
    with browser.new_context(base_url=served[0]) as context:
        page = context.new_page()
        page.goto(sign_in_link(served[1]))
        page.goto("/add/")
        page.locator("textarea[name=text]").fill(TEXT)
        page.get_by_role("button", name="Read").click()
        expect(page.get_by_role("heading", name="What these pages say")).to_be_visible(timeout=30_000)
        yield context


@pytest.mark.parametrize("path", [*KINDS, *HOSTILE])
def test_a_page_is_fit_for_every_reader(reader: BrowserContext, guide: str, path: str) -> None:
    assert list(_faults(reader, guide, path)) == []


@pytest.mark.parametrize("path", OWNERS)
def test_a_page_is_fit_for_the_owner(owner: BrowserContext, guide: str, path: str) -> None:
    assert list(_faults(owner, guide, path)) == []


def test_what_every_page_loads_is_small(reader: BrowserContext) -> None:
    page, loaded = reader.new_page(), list[int]()
    page.on("requestfinished", lambda request: loaded.append(request.sizes()["responseBodySize"]))
    page.goto("/", wait_until="networkidle")
    page.close()
    assert sum(loaded) < MOST_STYLE_AND_SCRIPTS


def _faults(context: BrowserContext, guide: str, path: str) -> Iterator[str]:
    page, asked, said = context.new_page(), list[str](), list[str]()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: said.append(dialog.message))
    response = page.goto(path)
    assert response
    if len(response.body()) > MOST_HTML:
        yield f"{len(response.body())} bytes"
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    expect(page.locator(".htmx-request")).to_have_count(0)
    yield from _shut_out(page)
    yield from _off_the_screen(page)
    yield from (f"asked {address}" for address in asked if not address.startswith(f"{guide}/"))
    yield from (text for text in said if response.ok or "Failed to load resource" not in text)
    page.close()


def _shut_out(page: Page) -> Iterator[str]:
    """What axe finds, in light; in dark, where all but the colours is the same, of colours."""
    for scheme, options in (("light", None), ("dark", {"runOnly": ["color-contrast"]})):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        found = Axe().run(page, options=options)
        if found.violations_count:
            yield f"{scheme}: {found.generate_report()}"


def _off_the_screen(page: Page) -> Iterator[str]:
    for width in (1400, 360):
        page.set_viewport_size({"width": width, "height": 800})
        needed = page.evaluate("document.documentElement.scrollWidth")
        if needed > width:
            yield f"{needed} pixels wide on {width}"
