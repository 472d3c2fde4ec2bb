"""The pictures of the README, taken of a guide of examples/star-trek that is being served.

make demo
.venv/bin/python scripts/screenshots.py http://127.0.0.1:8000
"""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

IMAGES = Path(__file__).parents[1] / "docs" / "images"
CHROMIUM = "/usr/bin/chromium"
SEASON = "/series/star-trek-picard/season-2/"


def season(page: Page) -> None:
    page.goto(SEASON)
    page.locator("summary", has_text="Evidence for Released").click()
    page.locator(".evidence .quotes").first.wait_for()


def fact(page: Page) -> None:
    page.goto(f"{SEASON}facts/release_date/")


def source(page: Page) -> None:
    page.goto("/pages/9/")


# Name of the picture -> how the page is made ready, and whether in the dark.
SHOTS = {"season": (season, "light"), "history": (fact, "light"), "page": (source, "dark")}


def main(address: str) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for name, (made_ready, scheme) in SHOTS.items():
            viewport = {"width": 1100, "height": 900}
            with browser.new_context(base_url=address, viewport=viewport, color_scheme=scheme) as context:  # type: ignore[arg-type]
                page = context.new_page()
                made_ready(page)
                page.screenshot(path=IMAGES / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1])
