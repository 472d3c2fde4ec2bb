"""What may be meant, under the search field, by the keys of the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = [pytest.mark.browser]


@pytest.fixture
def live(browser: Browser, guide: str) -> Iterator[Page]:
    """A page of a fresh browser with JavaScript."""
    context = browser.new_context(base_url=guide)
    yield context.new_page()
    context.close()


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
