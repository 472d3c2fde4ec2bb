"""What editors type, and what is answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from showbible.guide import models
from tests.cli.running import OTHER_EPISODE, answer_inside, inside

pytestmark = [pytest.mark.store, pytest.mark.django_db]

WHY = ("--why", "The credits have it.", "--by", "A. Keeper")
PLACE = "series/tidewater/2x01"
ELSEWHERE = OTHER_EPISODE.replace("Tidewater", "Ebb").replace("Ruth Calder", "Ruth Caldor")


@pytest.fixture(autouse=True)
def guide(page: Path, folder: Path) -> None:
    inside("read", page)


def decide(*arguments: str | Path) -> str:
    said = inside("decide", *arguments, *WHY)
    assert (said.exit_code, said.stderr) == (0, "")
    return said.stdout


def refused(*arguments: str | Path) -> str:
    """The one line that says why, where nothing was decided."""
    before = models.Decision.objects.count()
    said = inside("decide", *arguments, *WHY)
    assert (said.exit_code, said.stdout, said.stderr.count("\n")) == (1, "", 1)
    assert models.Decision.objects.count() == before
    return said.stderr


def second_page(tmp_path: Path, text: str) -> Path:
    (tmp_path / "other.txt").write_text(text)
    inside("read", tmp_path / "other.txt")
    return tmp_path / "other.txt"


def facts(name: str, property_: str) -> list[object]:
    return [each["value"] for each in answer_inside("show", name)["facts"] if each["property"] == property_]


def test_a_pinned_value_holds_and_is_told_of() -> None:
    said = decide("pin", "Tidewater 2x01", "release_date", "2022-03-05")
    assert "3 March 2022 → 5 March 2022" in said
    assert "A. Keeper" in said
    assert facts(PLACE, "release_date") == ["2022-03-05"]
    shown = inside("show", PLACE).stdout
    assert "Decision" in shown
    assert "Pinned by the editor A. Keeper" in shown


def test_a_value_is_rejected_of_all_pages_or_of_one(page: Path, tmp_path: Path) -> None:
    other = second_page(tmp_path, OTHER_EPISODE)
    decide("reject", PLACE, "release_date", "2022-03-04", "--page", other)
    assert facts(PLACE, "release_date") == ["2022-03-03"]
    number = answer_inside("decisions")[0]["number"]
    assert inside("decide", "undo", str(number)).exit_code == 0
    numbers = {each["page"]: each["number"] for each in answer_inside("pages")}
    decide("reject", PLACE, "release_date", "2022-03-03", "--page", str(numbers[str(page)]))
    assert facts(PLACE, "release_date") == ["2022-03-04"]
    decide("reject", "series/tidewater", "creator", "Ruth Calder")
    assert facts("series/tidewater", "creator") == [None]


def test_two_things_are_made_one_and_two_again(tmp_path: Path) -> None:
    second_page(tmp_path, OTHER_EPISODE.replace("Ruth Calder", "Marian Holt"))
    answered = answer_inside("decide", "merge", "Ruth Calder", "people/marian-holt", *WHY)
    assert answered["decision"]["kind"] == "merge"
    assert models.Thing.objects.filter(type="person").count() == 1
    shown = answer_inside("show", "Ruth Calder")
    assert shown["known_as"] == [{"names": ["Marian Holt", "Ruth Calder"], "reasons": ["editor"]}]
    assert [each["number"] for each in shown["decisions"]] == [answered["decision"]["number"]]
    assert "Marian Holt is Ruth Calder: an editor has said so" in inside("show", "Ruth Calder").stdout
    undone = inside("decide", "undo", str(answered["decision"]["number"]), "--by", "B. Warden")
    assert "Taken back by B. Warden" in undone.stdout
    assert models.Thing.objects.filter(type="person").count() == 2


def test_a_thing_is_split_by_its_pages(page: Path, tmp_path: Path) -> None:
    other = second_page(tmp_path, OTHER_EPISODE)
    decide("split", "people/ruth-calder", other)
    assert models.Thing.objects.filter(name="Ruth Calder").count() == 2
    assert "several things are called 'Ruth Calder'" in refused("pin", "Ruth Calder", "birth_date", "1970")


def test_things_are_kept_apart(tmp_path: Path) -> None:
    second_page(tmp_path, ELSEWHERE)
    decide("apart", "people/ruth-calder", "people/ruth-caldor")
    assert "keeps" in refused("merge", "people/ruth-calder", "people/ruth-caldor")
    assert answer_inside("unsure") == []


def test_a_site_is_given_an_owner(page: Path) -> None:
    models.Page.objects.update(site=models.Site.objects.create(name="Harbour Herald"))
    decide("owner", "harbour herald", "Tide Media")
    [site] = answer_inside("sites")
    assert (site["site"], site["pages"], site["owner"]) == ("Harbour Herald", 1, "Tide Media")
    assert "Tide Media  unknown" in inside("sites").stdout


def test_decisions_are_listed_and_those_taken_back_on_demand() -> None:
    decide("pin", PLACE, "running_time", "50")
    decide("pin", PLACE, "running_time", "51")
    last = answer_inside("decisions")[0]
    assert (last["by"], last["why"], last["taken_back_at"]) == ("A. Keeper", "The credits have it.", None)
    inside("decide", "undo", str(last["number"]))
    assert len(answer_inside("decisions")) == 1
    assert len(answer_inside("decisions", "--all")) == 2
    assert "running_time is 50 minutes. A. Keeper on" in inside("decisions").stdout
    assert "Taken back by" in inside("decisions", "--all").stdout


def test_what_changes_nothing_says_so() -> None:
    assert decide("reject", PLACE, "running_time", "99").endswith("Nothing has changed.\n")


def test_what_cannot_be_decided_is_one_line(page: Path) -> None:
    assert "series/tidewater" in refused("pin", "Tidewatr", "season_count", "3")
    assert "no property 'mood'" in refused("pin", PLACE, "mood", "grim")
    assert "EDTF" in refused("pin", PLACE, "release_date", "soon")
    assert "has no 'birth_date'" in refused("pin", PLACE, "birth_date", "1970")
    assert "only like things" in refused("merge", PLACE, "series/tidewater")
    assert "one thing already" in refused("merge", PLACE, PLACE)
    assert "nothing to split" in refused("split", PLACE, page)
    assert "was read" in refused("split", PLACE, "nowhere.txt")
    assert "was read" in refused("split", PLACE, str(2**70))
    assert "was read" in refused("owner", "Nobody's Herald", "X")
    assert "known who decides" in inside("decide", "pin", PLACE, "running_time", "9", "--why", "x", "--by", " ").stderr


@pytest.mark.parametrize("number", ["9", str(2**70)])
def test_a_decision_that_is_not_there_cannot_be_taken_back(number: str) -> None:
    said = inside("decide", "undo", number)
    assert (said.exit_code, said.stderr.count("\n")) == (1, 1)
    assert "showbible decisions" in said.stderr


def test_a_reason_is_needed() -> None:
    said = inside("decide", "pin", PLACE, "running_time", "50")
    assert (said.exit_code, said.stdout, said.stderr.count("\n")) == (2, "", 1)
    assert "--why" in said.stderr


def test_who_decides_is_who_is_logged_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "keeper")
    inside("decide", "pin", PLACE, "running_time", "50", "--why", "So it runs.")
    assert answer_inside("decisions")[0]["by"] == "keeper"


def test_pairs_that_wait_are_listed_with_what_to_paste(tmp_path: Path) -> None:
    second_page(tmp_path, ELSEWHERE)
    [pair] = answer_inside("unsure")
    assert (pair["one"], pair["other"]) == ("people/ruth-calder", "people/ruth-caldor")
    said = inside("unsure").stdout
    assert "people/ruth-calder people/ruth-caldor" in said
    assert pair["why"] in said


def test_nothing_that_waits_is_said_so() -> None:
    said = inside("unsure")
    assert (said.exit_code, said.stdout) == (0, "")
    assert "Nothing waits" in said.stderr
    assert inside("decisions").stdout == ""
