"""The evidence of a fact is opened and leads to the sentence, to all that was said, and to the site that said it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.guide.browser.keys import follow, press

pytestmark = [pytest.mark.browser]

EPISODE = "/series/lantern-coast-harbour/2x01/"
SEASON = "/series/lantern-coast-harbour/season-2/"
SAID = "disagrees: 4 March 2022"


def is_at_the_sentence(page: Page) -> None:
    """Whether the page that said so is shown, with that sentence marked."""
    expect(page.get_by_role("heading", level=1)).to_have_text("Spring Tide, reviewed")
    expect(page.locator("mark:target")).to_contain_text("The second season opened on 4 March 2022")


def test_a_mark_opens_in_its_place_by_mouse(live: Page) -> None:
    live.goto(EPISODE)
    live.locator("summary", has_text="Evidence for Released").click()
    expect(live.get_by_text(SAID)).to_be_visible()
    assert live.url.endswith(EPISODE)
    live.get_by_role("link", name="Shoreline News", exact=True).first.click()
    is_at_the_sentence(live)


def test_a_mark_opens_in_its_place_by_key(live: Page) -> None:
    live.goto(EPISODE)
    press(live, live.locator("summary", has_text="disputed"))
    expect(live.get_by_text(SAID)).to_be_visible()
    follow(live, "Shoreline News")
    is_at_the_sentence(live)


def test_without_javascript_a_mark_leads_to_its_sentences(page: Page) -> None:
    page.goto(EPISODE)
    press(page, page.locator("summary", has_text="disputed"))
    follow(page, "The sentences that say so")
    expect(page.get_by_role("heading", level=1)).to_have_text("Released")
    expect(page.get_by_text(SAID)).to_be_visible()
    follow(page, "Shoreline News")
    is_at_the_sentence(page)


def test_a_fact_is_followed_to_its_own_page_and_the_site_that_said_it(live: Page) -> None:
    live.goto(SEASON)
    press(live, live.locator("summary", has_text="Evidence for Released"))
    live.locator(".evidence .opened").get_by_role("link", name="All that was said of it").click()
    expect(live.get_by_role("heading", level=1)).to_have_text("3 March 2022")
    expect(live.get_by_role("img", name="History of Released")).to_be_visible()
    press(live, live.locator("summary", has_text="The same as a table"))
    expect(live.get_by_role("cell", name="expected late 2021")).to_be_visible()
    follow(live, "Harbour Herald")
    expect(live.get_by_role("heading", level=1)).to_have_text("Harbour Herald")


def test_a_claim_beside_the_text_leads_to_its_mark_and_back(any_page: Page) -> None:
    any_page.goto("/pages/")
    any_page.get_by_role("link", name="Harbour has a date").click()
    any_page.get_by_role("link", name="In the text, sentence 1").click()
    expect(any_page.locator("mark:target")).to_contain_text("Season 2 will start in February 2022")
    any_page.locator("mark:target .note").click()
    expect(any_page.locator("li:target")).to_contain_text("announced for February 2022")
