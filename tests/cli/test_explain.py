from __future__ import annotations

import json
from pathlib import Path

import pytest

from showbible.cli.explained import POINTING
from showbible.reading.context.works import WEIGHTS
from tests.cli.running import EPISODE, inside, showbible

ASIDE = """\
<html><head><title>Tidewater Season 2</title></head><body><main><h1>Tidewater Season 2</h1>
<p>Everybody in town has something to hide, and the tide gives nothing back that it once took.</p></main>
<section id="comments"><h3>1 comment</h3><div class="comment"><p>It was created by Bob Lane, you know.</p></div>
</section></body></html>
"""


def test_a_page_is_told_block_by_block_and_nothing_is_stored(data: Path, page: Path) -> None:
    said = showbible(data, "explain", page)
    assert (said.returncode, said.stderr) == (0, "")
    assert not data.exists()
    for words in (
        "about: Tidewater 2x01 (episode)",
        "5 as a title names a season of it",
        "“Running time: 46 minutes.”",
        "+ labels: Tidewater 2x01 (episode) · running_time · 46 · 0.95",
        "found nothing in spite of a cue: ",
    ):
        assert words in said.stdout
    assert "\x1b" not in said.stdout


def test_what_is_left_out_has_its_reason(page: Path) -> None:
    page.write_text(EPISODE + "\nIt was created by Ruth Calder.\n")
    assert "left out: the page says the same elsewhere" in inside("explain", page).stdout


def test_asides_are_told_with_their_kind(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(ASIDE)
    said = inside("explain", tmp_path / "page.html", "--sentence", "bob lane").stdout
    assert "aside, comment: nothing is read there" in said
    assert "everybody" not in said.lower()


def test_a_sentence_by_its_words(page: Path) -> None:
    said = inside("explain", page, "--sentence", "MARCH release").stdout
    assert "“Release Date: 03 March 2022.”" in said
    assert "46 minutes" not in said


def test_words_that_nothing_says_are_a_clear_line(page: Path) -> None:
    said = inside("explain", page, "--sentence", "xyzzy")
    assert (said.exit_code, said.stdout, said.stderr) == (1, "", "Nothing says 'xyzzy'.\n")


def test_each_page_that_cannot_be_read_has_one_line_and_the_rest_are_told(page: Path, tmp_path: Path) -> None:
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 50)
    said = inside("explain", tmp_path / "none.txt", tmp_path / "binary.txt", page)
    assert said.exit_code == 1
    assert [str(tmp_path) in line for line in said.stderr.splitlines()] == [True, True]
    assert "about: Tidewater" in said.stdout


def test_as_json_all_pages_are_one_value(page: Path, tmp_path: Path) -> None:
    said = inside("explain", page, tmp_path / "none.txt", "-", "--json", stdin=EPISODE)
    assert said.exit_code == 1
    first, second, third = json.loads(said.stdout)
    assert (first["page"], third["page"]) == (str(page), "-")
    assert second["error"].startswith("there is no such file")
    assert first["about"]["subject"] == {"type": "episode", "series": "Tidewater", "season": 2, "episode": 1}
    assert first["candidates"][0]["points"]["numbered"] == 5


def test_as_json_every_sentence_has_its_claims_and_what_is_left_out(page: Path) -> None:
    page.write_text(EPISODE + "\nIt was created by Ruth Calder.\n")
    [told] = json.loads(inside("explain", page, "--json").stdout)
    sentences = [sentence for block in told["blocks"] for sentence in block["sentences"]]
    assert any(claim["property"] == "running_time" for each in sentences for claim in each["claims"])
    [out] = [out for each in sentences for out in each["left_out"] if out["claim"]["property"] == "creator"]
    assert out["rule"] == "said_better"
    assert out["other"]["value"] == "Ruth Calder"


@pytest.mark.parametrize("letters", ["\x1b[2J", "\x1b]0;owned\x07", "[red]"])
def test_a_page_cannot_move_the_cursor(page: Path, letters: str) -> None:
    page.write_text(EPISODE.replace("Long Quay", f"Long {letters} Quay"))
    said = inside("explain", page).stdout
    assert "\x1b" not in said
    assert "\x07" not in said


def test_everything_that_gives_points_has_words() -> None:
    assert POINTING.keys() == {*WEIGHTS, "headlines", "opening", "trail", "text"}
