"""The keyboard alone: to go to something by Tab, and to follow a link."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page

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


def press(page: Page, target: Locator) -> None:
    """Goes to what can be pressed and presses Enter."""
    tab_to(page, target)
    page.keyboard.press("Enter")
