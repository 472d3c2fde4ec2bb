"""Something is searched for, with a typo too: by what is suggested as one types, and without JavaScript."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.guide.browser.keys import follow, tab_to

pytestmark = [pytest.mark.browser]


def test_what_is_typed_is_suggested_and_chosen_by_arrow_keys(live: Page) -> None:
    live.goto("/people/")
    field = live.get_by_role("combobox")
    field.press_sequentially("kitt")
    expect(live.get_by_role("option", name="Kittiwake")).to_be_visible()
    expect(field).to_have_attribute("aria-expanded", "true")
    field.press("ArrowDown")
    expect(live.get_by_role("option", selected=True)).to_contain_text("Kittiwake")
    field.press("Enter")
    expect(live.get_by_role("heading", level=1)).to_have_text("Kittiwake")


def test_escape_closes_the_list_and_enter_searches(live: Page) -> None:
    live.goto("/people/")
    field = live.get_by_role("combobox")
    field.press_sequentially("kitt")
    expect(live.get_by_role("listbox")).to_be_visible()
    field.press("Escape")
    expect(live.get_by_role("listbox")).not_to_be_visible()
    field.press("Enter")
    expect(live.get_by_role("heading", name="In the guide")).to_be_visible()


def test_an_earlier_day_is_kept(live: Page) -> None:
    live.goto("/people/?as_of=2021-01-01")
    live.get_by_role("combobox").press_sequentially("elin")
    expect(live.get_by_role("option", name="Elin Voss")).to_have_attribute(
        "href", "/characters/elin-voss/?as_of=2021-01-01"
    )


def test_what_is_typed_wrongly_is_suggested_all_the_same(live: Page) -> None:
    live.goto("/people/")
    live.get_by_role("combobox").press_sequentially("kitiwake")
    live.get_by_role("option", name="Kittiwake").click()
    expect(live.get_by_role("heading", level=1)).to_have_text("Kittiwake")


def test_a_typo_is_told_and_what_is_meant_is_found_by_keyboard_alone(any_page: Page) -> None:
    any_page.goto("/people/")
    tab_to(any_page, any_page.locator("#top-q"))
    any_page.keyboard.type("kitiwake")
    any_page.keyboard.press("Enter")
    expect(any_page.get_by_text("Did you mean")).to_be_visible()
    follow(any_page, "Kittiwake")
    expect(any_page.get_by_role("heading", level=1)).to_have_text("Kittiwake")


def test_what_nothing_says_is_told_so(page: Page) -> None:
    page.goto("/search/?q=zzzqqq")
    expect(page.get_by_text("Nothing in this guide says")).to_be_visible()
