"""The ways that people take through the guide, with the keyboard alone and without JavaScript."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = [pytest.mark.browser]

MOST_STEPS = 80


def tab_to(page: Page, target: Locator) -> None:
    """Presses Tab until the target has the focus."""
    wanted = target.first
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        if page.locator(":focus").count() and wanted.and_(page.locator(":focus")).count():
            return
    pytest.fail(f"the keyboard does not reach {target}")


def follow(page: Page, name: str) -> None:
    """Goes to the link of this name and presses Enter."""
    tab_to(page, page.get_by_role("link", name=name, exact=True))
    page.keyboard.press("Enter")


def test_an_episode_is_found_from_the_front_page_by_keyboard_alone(page: Page) -> None:
    page.goto("/")
    follow(page, "Lantern Coast: Harbour")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Lantern Coast: Harbour")
    follow(page, "Season 2")
    follow(page, "Spring Tide")
    expect(page.get_by_role("heading", level=1)).to_have_text("2x01 Spring Tide")


def test_the_evidence_of_a_fact_opens_by_key_and_leads_to_the_marked_sentence(page: Page) -> None:
    page.goto("/series/lantern-coast-harbour/2x01/")
    expect(page.get_by_text("disagrees: 4 March 2022")).not_to_be_visible()
    tab_to(page, page.locator("summary", has_text="disputed"))
    page.keyboard.press("Enter")
    expect(page.get_by_text("disagrees: 4 March 2022")).to_be_visible()
    tab_to(page, page.get_by_role("link", name="Shoreline News", exact=True))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Spring Tide, reviewed")
    expect(page.locator("mark:target")).to_contain_text("The second season opened on 4 March 2022")


def test_the_search_is_a_few_keys_away(page: Page) -> None:
    page.goto("/people/")
    tab_to(page, page.get_by_role("searchbox"))
    page.keyboard.type("kittiwake")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="In the guide")).to_be_visible()
    follow(page, "Kittiwake")
    expect(page.get_by_role("heading", level=1)).to_have_text("Kittiwake")


def test_the_first_key_skips_the_navigation(page: Page) -> None:
    page.goto("/people/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Ada Lindqvist")).to_be_focused()


def test_a_claim_beside_the_text_leads_to_its_mark_and_back(page: Page) -> None:
    page.goto("/pages/")
    page.get_by_role("link", name="Harbour has a date").click()
    page.get_by_role("link", name="In the text, sentence 1").click()
    expect(page.locator("mark:target")).to_contain_text("Season 2 will start in February 2022")
    page.locator("mark:target .note").click()
    expect(page.locator("li:target")).to_contain_text("announced for February 2022")


def test_a_fact_is_followed_from_its_evidence_to_its_own_page_and_the_site_that_said_it(page: Page) -> None:
    page.goto("/series/lantern-coast-harbour/season-2/")
    tab_to(page, page.locator("summary", has_text="Evidence for Released"))
    page.keyboard.press("Enter")
    follow(page, "All that was said of it")
    expect(page.get_by_role("heading", level=1)).to_have_text("3 March 2022")
    expect(page.get_by_role("img", name="History of Released")).to_be_visible()
    tab_to(page, page.locator("summary", has_text="The same as a table"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("cell", name="expected late 2021")).to_be_visible()
    follow(page, "Harbour Herald")
    expect(page.get_by_role("heading", level=1)).to_have_text("Harbour Herald")


def test_an_earlier_day_is_chosen_by_key_kept_by_every_link_and_left_again(page: Page) -> None:
    page.goto("/series/lantern-coast-harbour/season-2/")
    tab_to(page, page.get_by_label("See this page as it was known on"))
    page.keyboard.type("12312021")
    page.keyboard.press("Enter")
    expect(page.get_by_text("As known on 31 December 2021")).to_be_visible()
    expect(page.locator(".facts .value").first).to_have_text("announced for February 2022")
    follow(page, "Lantern Coast: Harbour")
    expect(page.get_by_text("As known on 31 December 2021")).to_be_visible()
    follow(page, "Back to today")
    expect(page).to_have_url(re.compile("/series/lantern-coast-harbour/$"))
    expect(page.locator(".then")).to_have_count(0)


def test_on_paper_all_is_open_and_no_form_is_printed(page: Page) -> None:
    page.goto("/series/lantern-coast-harbour/season-2/facts/release_date/?as_of=2022-12-31")
    page.emulate_media(media="print")
    expect(page.get_by_text("As known on 31 December 2022")).to_be_visible()
    expect(page.get_by_role("cell", name="expected late 2021")).to_be_visible()
    expect(page.locator("form:visible")).to_have_count(0)
