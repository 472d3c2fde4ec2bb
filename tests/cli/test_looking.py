from __future__ import annotations

from pathlib import Path

import pytest

from showbible.guide import models
from tests.cli.running import OTHER_EPISODE, answer_inside, inside

pytestmark = [pytest.mark.store, pytest.mark.django_db]


@pytest.fixture(autouse=True)
def guide(page: Path, folder: Path) -> None:
    inside("read", page)


def test_show_has_each_fact_with_value_mark_source_and_sentence() -> None:
    said = inside("show", "Tidewater 2x01")
    assert said.exit_code == 0
    for words in ("Released", "3 March 2022", "single source", "“Release Date: 03 March 2022.”"):
        assert words in said.stdout


def test_show_as_json_has_the_page_and_the_place_of_each_claim(page: Path) -> None:
    shown = answer_inside("show", "tidewater 2X01")
    assert shown["id"] == "series/tidewater/2x01"
    released = next(fact for fact in shown["facts"] if fact["property"] == "release_date")
    assert released["value"] == "2022-03-03"
    assert released["evidence"][0]["page"] == str(page)


def test_show_has_the_credits_of_a_person_of_whom_nothing_else_is_said() -> None:
    said = inside("show", "Ruth Calder")
    assert said.exit_code == 0
    assert "Tidewater · Created by: Ruth Calder" in said.stdout
    assert "Nothing was said" not in said.stdout
    named = answer_inside("show", "Ruth Calder")["named_in"]
    assert named == [{"id": "series/tidewater", "property": "creator", "value": "Ruth Calder"}]


def test_as_of_a_day_before_anything_was_said_there_is_nothing() -> None:
    said = inside("show", "Tidewater 2x01", "--as-of", "2001-01-01")
    assert said.exit_code == 0
    assert "Nothing was said of it by 2001-01-01" in said.stdout


@pytest.mark.parametrize("day", ["soon", "2021", "2021-02-30", ""])
def test_as_of_what_is_no_day_is_a_clear_line(day: str) -> None:
    said = inside("show", "Tidewater", "--as-of", day)
    if day:
        assert said.exit_code == 2
        assert "2021-09-30" in said.stderr


def test_an_unknown_name_brings_suggestions() -> None:
    said = inside("show", "Tidewatr")
    assert (said.exit_code, said.stdout) == (1, "")
    assert "series/tidewater" in said.stderr


def left_undone(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that has changed was read, and the run was cut off before the facts were worked out."""
    page.write_text(OTHER_EPISODE)
    with monkeypatch.context() as cut_off:
        cut_off.setattr("showbible.guide.store.is_stale", lambda: False)
        inside("read", page)


def released() -> str:
    facts = answer_inside("show", "Tidewater 2x01")["facts"]
    return str(next(fact["value"] for fact in facts if fact["property"] == "release_date"))


def test_facts_left_undone_are_worked_out_first(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left_undone(page, monkeypatch)
    assert models.State.objects.get().stale
    assert released() == "2022-03-04"


def test_resolve_works_out_what_is_left_and_says_what_changed(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left_undone(page, monkeypatch)
    changed = answer_inside("resolve")["changed"]
    assert {(each["before"]["value"], each["now"]["value"]) for each in changed} == {("2022-03-03", "2022-03-04")}
    assert inside("resolve").stdout == "Nothing has changed.\n"


def test_resolve_of_all_changes_nothing() -> None:
    again = answer_inside("resolve", "--all")
    assert again["new_things"] == again["new_facts"] == again["changed"] == again["gone"] == again["disputed"] == []
    assert inside("resolve", "--all").stdout == "Nothing has changed.\n"


def test_pages_lists_what_was_read(tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text(OTHER_EPISODE)
    inside("read", tmp_path / "other.txt")
    listed = answer_inside("pages")
    assert [Path(each["page"]).name for each in listed] == ["other.txt", "episode.txt"]
    assert "Tidewater (2022)" in inside("pages").stdout


def test_pages_of_an_empty_guide_say_how_to_begin() -> None:
    models.Page.objects.all().delete()
    said = inside("pages")
    assert (said.exit_code, said.stdout) == (0, "")
    assert "showbible read" in said.stderr


def test_search_finds_things_and_passages() -> None:
    found = answer_inside("search", "long", "quay")
    assert found["things"][0]["id"] == "series/tidewater/2x01"
    assert "The Long Quay" in found["passages"][0]["text"]
    assert "The Long Quay" in inside("search", "long quay").stdout


def test_a_search_that_finds_nothing_has_status_1() -> None:
    said = inside("search", "xyzzy")
    assert (said.exit_code, said.stdout) == (1, "")
    assert "xyzzy" in said.stderr
