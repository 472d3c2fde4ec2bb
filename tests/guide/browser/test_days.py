"""An earlier day is set, kept by every link and left again; and what is printed of it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.guide.browser.keys import follow, press, tab_to

pytestmark = [pytest.mark.browser]

SEASON = "/series/lantern-coast-harbour/season-2/"
DAY = "As known on 31 December 2021"


def test_a_day_is_set_by_mouse(any_page: Page) -> None:
    any_page.goto(SEASON)
    any_page.get_by_label("See this page as it was known on").fill("2021-12-31")
    any_page.locator("footer").get_by_role("button", name="Show").click()
    expect(any_page.get_by_text(DAY)).to_be_visible()
    expect(any_page.locator(".facts .value").first).to_have_text("announced for February 2022")


def test_a_day_is_set_by_key_kept_by_every_link_and_left_again(any_page: Page) -> None:
    any_page.goto(SEASON)
    tab_to(any_page, any_page.get_by_label("See this page as it was known on"))
    any_page.keyboard.type("12312021")
    any_page.keyboard.press("Enter")
    expect(any_page.get_by_text(DAY)).to_be_visible()
    follow(any_page, "Lantern Coast: Harbour")
    expect(any_page.get_by_text(DAY)).to_be_visible()
    follow(any_page, "Back to today")
    expect(any_page).to_have_url(re.compile("/series/lantern-coast-harbour/$"))
    expect(any_page.locator(".then")).to_have_count(0)


def test_sentences_that_are_opened_are_those_of_the_day(live: Page) -> None:
    live.goto(f"{SEASON}?as_of=2021-12-31")
    press(live, live.locator("summary", has_text="Evidence for Released"))
    opened = live.locator(".evidence .opened").first
    expect(opened.get_by_text("says so").first).to_be_visible()
    expect(opened).not_to_contain_text("2022-03-03")
    expect(opened).not_to_contain_text("3 March 2022")


def test_on_paper_all_is_open_and_no_form_is_printed(page: Page) -> None:
    page.goto(f"{SEASON}facts/release_date/?as_of=2022-12-31")
    page.emulate_media(media="print")
    expect(page.get_by_text("As known on 31 December 2022")).to_be_visible()
    expect(page.get_by_role("cell", name="expected late 2021")).to_be_visible()
    expect(page.locator("form:visible")).to_have_count(0)
