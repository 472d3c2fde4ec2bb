import pytest

from showbible.pages.page import Mark
from showbible.pages.passage import Inline, clean, one_line


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("plain", "plain"),
        ("e\u0301", "é"),
        ("soft\u00adhyphen", "softhyphen"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("bell\x07", "bell"),
        ("tab\tand\nnewline", "tab\tand\nnewline"),
    ],
)
def test_what_shows_nothing_is_left_out(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_every_white_space_is_one_space() -> None:
    assert one_line(" a\u00a0 b\t\nc\u2003d ") == "a b c d"


def test_white_space_joins_as_in_a_browser() -> None:
    inline = Inline()
    for fragment in ("Jean-", "Luc\n", "\t Picard", " ", ", captain "):
        inline.write(fragment)
    assert inline.passage().text == "Jean-Luc Picard , captain"


def test_marks_fit_their_words() -> None:
    inline = Inline()
    inline.write("by ")
    start = inline.place()
    inline.write(" Akiva Goldsman ")
    inline.mark("strong", start)
    inline.write("today")
    passage = inline.passage()
    assert passage.text == "by Akiva Goldsman today"
    assert passage.marks == (Mark("strong", 3, 17),)


def test_a_mark_round_nothing_is_none() -> None:
    inline = Inline()
    inline.write("a")
    inline.mark("em", inline.place())
    assert inline.passage().marks == ()


def test_lines_break_once_and_never_at_the_ends() -> None:
    inline = Inline()
    inline.line_break()
    inline.write("Drama")
    inline.line_break()
    inline.line_break()
    inline.write(" Mystery")
    inline.line_break()
    assert inline.passage().text == "Drama\nMystery"
