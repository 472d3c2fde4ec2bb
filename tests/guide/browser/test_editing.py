"""The ways of an editor: signing in, correcting a fact and undoing it, adding a page; with and without JavaScript."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.guide.browser.conftest import serving, sign_in_link
from tests.guide.browser.keys import tab_to

pytestmark = [pytest.mark.browser]

FACT = "/series/lantern-coast-harbour/2x01/facts/release_date/"
TEXT = "Lantern Coast: Harbour season 2 premiered on March 3, 2022 on Channel North."
PATIENCE = 30_000  # milliseconds


@pytest.fixture(scope="module")
def edited(seeded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """A guide of its own, as that of the others is not to change."""
    folder = shutil.copytree(seeded, tmp_path_factory.mktemp("edited"), dirs_exist_ok=True)
    with serving(folder) as found:
        yield found


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def editor(request: pytest.FixtureRequest, browser: Browser, edited: tuple[str, Path]) -> Iterator[Page]:
    """A page of the owner's browser, signed in by the link that was printed."""
    context = browser.new_context(base_url=edited[0], java_script_enabled=request.param)
    page = context.new_page()
    page.goto(sign_in_link(edited[1]))
    expect(page.get_by_role("heading", level=1)).to_have_text("What waits for editors")
    yield page
    context.close()


def test_a_fact_is_corrected_and_that_undone_by_keyboard_alone(editor: Page) -> None:
    editor.goto(FACT)
    tab_to(editor, editor.get_by_role("link", name="Hold or correct"))
    editor.keyboard.press("Enter")
    expect(editor.get_by_role("heading", level=1)).to_contain_text(": Released")
    tab_to(editor, editor.get_by_label("Value", exact=True))
    editor.keyboard.press("ControlOrMeta+A")
    editor.keyboard.type("2022-03-09")
    tab_to(editor, editor.get_by_label("Why"))
    editor.keyboard.type("I was there.")
    tab_to(editor, editor.get_by_role("button", name="Decide"))
    editor.keyboard.press("Enter")
    expect(editor.get_by_role("heading", level=1)).to_have_text("9 March 2022")
    tab_to(editor, editor.get_by_role("button", name="Undo"))
    editor.keyboard.press("Enter")
    expect(editor.get_by_text("Taken back:")).to_be_visible()
    editor.goto(FACT)
    expect(editor.get_by_role("heading", level=1)).to_have_text("3 March 2022")


def test_a_text_is_read_looked_at_and_taken_in(editor: Page, request: pytest.FixtureRequest) -> None:
    title = f"Harbour again, {request.node.name}"
    editor.goto("/add/")
    editor.locator("textarea[name=text]").fill(f"{TEXT} Of {title}.")
    editor.locator("[name=title]").fill(title)
    editor.get_by_role("button", name="Read").click()
    expect(editor.get_by_role("heading", name="What these pages say")).to_be_visible(timeout=PATIENCE)
    editor.get_by_role("link", name=title).click()
    expect(editor.locator("mark").first).to_contain_text("premiered on March 3, 2022")
    editor.get_by_role("button", name="Done with this page").click()
    editor.get_by_role("button", name="Take into the guide").click()
    expect(editor.get_by_role("heading", name="These pages are in the guide")).to_be_visible(timeout=PATIENCE)
    editor.goto("/pages/")
    expect(editor.get_by_role("link", name=title)).to_be_visible()
