from __future__ import annotations

import pytest

from showbible.cli.terminal import clipped, counted, plain, styled


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Château Picard", "Château Picard"),
        ("two\nlines\tand\u00a0spaces", "two lines and spaces"),
        ("\x1b[2Jgone\x1b]0;title\x07", "[2Jgone]0;title"),
        ("\u202egnirts", "gnirts"),
        ("half \ud800 pair", "half  pair"),
        ("星际迷航", "星际迷航"),
        ("\x9b31mC1", "31mC1"),
    ],
)
def test_a_page_cannot_move_the_cursor(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_brackets_are_not_markup() -> None:
    assert styled("[bold red]not bold[/]").plain == "[bold red]not bold[/]"


def test_long_texts_are_cut_after_a_word() -> None:
    cut = clipped("word " * 200)
    assert cut.endswith("word …")
    assert len(cut) < 410
    assert clipped("short") == "short"


def test_counting() -> None:
    assert [counted(number, "page") for number in (0, 1, 2000)] == ["0 pages", "1 page", "2,000 pages"]
    assert counted(2, "person", "people") == "2 people"
