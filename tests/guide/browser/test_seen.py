"""A reader says how far they have seen, is told no more, and takes it back; by keyboard, without JavaScript."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.guide.browser.keys import follow, tab_to

pytestmark = [pytest.mark.browser]

LATER = ("Spring Tide", "Elin Voss", "Kittiwake")


def test_the_guide_stops_where_a_reader_does(browser: Browser, guide: str) -> None:
    with browser.new_context(base_url=guide, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto("/series/lantern-coast-harbour/1x02/")
        follow(page, "I have seen up to here")
        button = page.get_by_role("button", name="Hide what comes after")
        tab_to(page, button)
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_contain_text("The Bell Buoy")
        bar = page.get_by_role("complementary", name="How far you have seen")
        expect(bar).to_contain_text("Hiding what comes after 1x02 of Lantern Coast: Harbour")
        for path in ("/series/lantern-coast-harbour/season-2/", "/characters/", "/things/"):
            page.goto(path)
            text = page.locator("body").inner_text()
            assert [word for word in LATER if word in text] == []
        page.goto("/series/lantern-coast-harbour/2x01/")
        expect(page.get_by_role("heading", level=1)).not_to_contain_text("Spring Tide")
        page.get_by_role("link", name="Show all of this page").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Spring Tide")
        follow(page, "Hide again what you have not seen")
        expect(page.get_by_role("heading", level=1)).not_to_contain_text("Spring Tide")
        bar.get_by_role("link", name="Change").click()
        page.get_by_role("button", name="Show everything again").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Spring Tide")
        expect(bar).to_have_count(0)
