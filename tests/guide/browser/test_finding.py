"""An episode is found from the front page: by mouse and by keyboard, with JavaScript and without."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.guide.browser.keys import follow, tab_to

pytestmark = [pytest.mark.browser]

WAY = ("Lantern Coast: Harbour", "Season 2", "Spring Tide")


def test_an_episode_is_found_by_mouse(any_page: Page) -> None:
    any_page.goto("/")
    for name in WAY:
        any_page.get_by_role("link", name=name, exact=True).first.click()
    expect(any_page.get_by_role("heading", level=1)).to_have_text("2x01 Spring Tide")


def test_an_episode_is_found_by_keyboard_alone(any_page: Page) -> None:
    any_page.goto("/")
    for name in WAY:
        follow(any_page, name)
    expect(any_page.get_by_role("heading", level=1)).to_have_text("2x01 Spring Tide")


def test_an_episode_is_found_in_the_table_of_all(page: Page) -> None:
    page.goto("/series/lantern-coast-harbour/")
    for name in ("Sort and filter all episodes", "Title", "Spring Tide"):
        follow(page, name)
    expect(page.get_by_role("heading", level=1)).to_have_text("2x01 Spring Tide")


def test_the_first_key_skips_the_navigation(page: Page) -> None:
    page.goto("/people/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Ada Lindqvist")).to_be_focused()


def test_what_the_header_has_no_room_for_stands_at_the_foot(page: Page) -> None:
    page.goto("/")
    tab_to(page, page.get_by_role("contentinfo").get_by_role("link", name="Where sources disagree"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Where sources disagree")
