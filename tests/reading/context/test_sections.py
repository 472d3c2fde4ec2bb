"""Pages on several works: which lines open with a work, and what stands beneath."""

from __future__ import annotations

import pytest

from showbible.reading.context.work_names import names_work
from showbible.reading.reading import prepare
from tests.reading.helpers import check_silent, page_of

ROUND_UP = (
    "What to watch this week\n\nNights are long, and so is the list of what there is to see before the snow comes down "
    "on us: drama, comedy, a film or two, and a great many repeats of things that nobody asked for.\n\n"
)


def works_of(text: str) -> list[str | None]:
    """The name of the work that each paragraph or item is about, those about none left out, without repeats."""
    found = prepare(page_of(text))
    about = [passage.scope.work.name for passage in found.passages if passage.scope.work]
    return list(dict.fromkeys(about))


@pytest.mark.parametrize(
    "lines",
    [
        [
            "+ Slate — Back for a second season.",
            "X Low Water — Cancelled after one season.",
            "+ Ember Court — The drama returns this fall.",
        ],
        [
            "8.00pm BBC One Slate (N)\n\nNew drama in six parts.",
            "9.00pm BBC Two Low Water (R)\n\nA film about a flood.",
            "9.30pm ITV1 Ember Court\n\nThe comedy is back.",
        ],
        [
            "Slate\n\n8pm, BBC One\n\nA new drama about a quarry.",
            "Low Water\n\n9pm, Channel 4\n\nThe thriller ends tonight.",
            "Ember Court\n\n10pm, ITV1\n\nA comedy of manners.",
        ],
        ["Slate: Season 2 (new episodes)", "Low Water, Season 1", "Ember Court: Season 4"],
        ["“Slate” (BBC One): a new drama.", "“Low Water” (ITV1): a thriller.", "“Ember Court” (Netflix): a comedy."],
    ],
)
def test_lines_that_open_with_a_work(lines: list[str]) -> None:
    assert works_of(ROUND_UP + "\n\n".join(lines)) == ["Slate", "Low Water", "Ember Court"]


@pytest.mark.parametrize(
    "lines",
    [
        ["Monday 4\n\nA drama begins.", "Tuesday 5\n\nA film is shown.", "Wednesday 6\n\nAnother drama ends."],
        ["BBC One\n\nA drama begins.", "Channel 4\n\nA film is shown.", "ITV1\n\nAnother drama ends."],
        ["+ flour, 200 g", "+ butter, 100 g", "+ two eggs"],
        ["9.00 Registration", "9.30 Keynote by the rector", "10.15 Coffee in the hall"],
        ["X Smith – out for the season", "X Jones – out for a week", "+ Brown – back in training"],
    ],
)
def test_lines_that_open_with_no_work(lines: list[str]) -> None:
    check_silent(ROUND_UP + "\n\n".join(lines))


def test_channels_headlines_and_parts_are_no_works_of_their_own() -> None:
    billing = (
        "PROGRAMME INFORMATION\n\nFor use from Tuesday 22 March.\n\nTHE TIN ROAD\nNew series, 1/2 to 2/2\n"
        "Penmon Television\nMondays at 9.00pm from 4 April\n\nThe Tin Road, a thriller, stars Ada Brook.\n\n"
        "EPISODE ONE: HIGH WATER\nMonday 4 April, 9.00pm\nNell Tarrant (Ada Brook) goes down the mine, episode by "
        "episode.\n\nEPISODE TWO: EBB\nMonday 11 April, 9.00pm\nThe series ends; Nell Tarrant stays below.\n"
    )
    assert set(works_of(billing)) <= {"The Tin Road"}


@pytest.mark.parametrize("name", ["Ada Brook Joins the Cast", "Part One: Ebb", "Plover Street Films", "Week 12"])
def test_names_that_are_no_works(name: str) -> None:
    assert not names_work(name)


@pytest.mark.parametrize("name", ["The Return", "Episodes", "Chapter and Verse", "The Prodigal Returns", "Network"])
def test_names_that_are_works(name: str) -> None:
    assert names_work(name)
