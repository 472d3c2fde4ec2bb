"""Plain text in, blocks out."""

from __future__ import annotations

import pytest

from showbible.pages import BlockKind
from tests.pages.helpers import MORE_STORY, STORY, of_kind, plain, story, told


def test_title_headings_paragraphs_and_items() -> None:
    page = story(
        f"Cast\n\n  • Ada Ngo as the keeper.\n  • Bo Lind as her brother.\n\nWho is coming back?\n\n{MORE_STORY}"
    )
    assert told(page) == [
        ("heading", "Salt Harbour"),
        ("paragraph", STORY),
        ("heading", "Cast"),
        ("item", "Ada Ngo as the keeper."),
        ("item", "Bo Lind as her brother."),
        ("heading", "Who is coming back?"),
        ("paragraph", MORE_STORY),
    ]


@pytest.mark.parametrize("bullet", ["•", "-", "–", "*", "1.", "12)", "‣", "→"])
def test_bullets_are_not_part_of_the_item(bullet: str) -> None:
    assert of_kind(story(f"The cast:\n\n{bullet} Ada Ngo\n{bullet} Bo Lind"), BlockKind.ITEM) == ["Ada Ngo", "Bo Lind"]


@pytest.mark.parametrize("line", ["-40 degrees is cold", "1.5 million saw it", "3 March 2022", "–Ada Ngo"])
def test_what_only_looks_like_a_bullet(line: str) -> None:
    assert of_kind(story(f"{line}\n\n{MORE_STORY}"), BlockKind.ITEM) == []


def test_indents_are_depths() -> None:
    page = story("- Season 1\n    - Pilot\n- Season 2")
    assert [block.level for block in page.blocks if block.kind is BlockKind.ITEM] == [1, 2, 1]


@pytest.mark.parametrize(
    "heading",
    [
        "Cast",
        "Plot Synopsis",
        "Production & Filming Details",
        "RENEWED",
        "New cast of season 2:",
        "Will there be a season 4?",
        "Battlestar Galactica: What Happens Next",
    ],
)
def test_headings(heading: str) -> None:
    assert told(story(f"{heading}\n\n{MORE_STORY}"))[2:] == [("heading", heading), ("paragraph", MORE_STORY)]


@pytest.mark.parametrize(
    "line",
    [
        "It ended.",
        "We can expect the next season somewhere in 2021.",
        "★★★★☆",
        "the boat is real and so is the captain of it",
    ],
)
def test_short_lines_that_are_no_headings(line: str) -> None:
    assert told(story(f"{line}\n\n{MORE_STORY}"))[2:] == [("paragraph", line), ("paragraph", MORE_STORY)]


def test_the_last_line_heads_nothing() -> None:
    assert told(story("Video Clip"))[-1] == ("paragraph", "Video Clip")


def test_hard_wrapped_paragraphs_are_joined() -> None:
    wrapped = (
        "The lighthouse keeper finds a crate on the shore, and in it a map of\n"
        "a harbour that nobody has ever seen. She sets out to look for it with\n"
        "her brother, who has not spoken to her since their mother's funeral\n"
        "in the spring."
    )
    assert told(story(wrapped))[2:] == [("paragraph", wrapped.replace("\n", " "))]


def test_lines_that_are_not_wrapped_stay_apart() -> None:
    page = story(
        "Ada Ngo as the keeper\nBo Lind as her brother, who has not spoken to her for years\nCy Marsh as the dog"
    )
    assert len(told(page)[2:]) == 3


def test_a_list_without_bullets_below_a_colon() -> None:
    page = story(f"Leading the ensemble are:\n\nAda Ngo as the keeper\nBo Lind as her brother\n\n{MORE_STORY}")
    assert of_kind(page, BlockKind.ITEM) == ["Ada Ngo as the keeper", "Bo Lind as her brother"]


def test_titles_listed_below_a_colon_head_nothing() -> None:
    page = story(f"Further Reading:\n\nSalt Harbour: The Map\n\nSalt Harbour: The Crate\n\n{MORE_STORY}")
    assert of_kind(page, BlockKind.HEADING) == ["Salt Harbour", "Further Reading:"]


def test_questions_of_an_interview_are_no_headings() -> None:
    talk = "L: How far along are you?\n\nIK: We have it all.\n\nL: And then?\n\nIK: Nothing.\n\nL: When?\n\nIK: In May."
    assert of_kind(story(talk), BlockKind.HEADING) == ["Salt Harbour"]


@pytest.mark.parametrize(
    "credit", ["Source: techradar", "Image source, Getty", "[Photo: Ada Ngo. Credit: Tomé Vasques]"]
)
def test_credits_are_captions(credit: str) -> None:
    assert of_kind(story(f"{credit}\n\n{MORE_STORY}"), BlockKind.CAPTION) == [credit.strip("[]")]


def test_a_line_above_its_credit_is_a_caption_too() -> None:
    page = story(f"salt harbour season 2\nSource: techradar\n\n{MORE_STORY}")
    assert of_kind(page, BlockKind.CAPTION) == ["salt harbour season 2", "Source: techradar"]


def test_text_without_any_structure() -> None:
    assert told(plain(STORY)) == [("paragraph", STORY)]


def test_rules_part_and_head() -> None:
    page = story(f"=====\n\n======== FIRST SEASON ========\nThe crate opens.\n--------------\n{MORE_STORY}")
    assert ("heading", "FIRST SEASON") in told(page)
    assert "=" not in page.text


def test_an_item_that_goes_on_below() -> None:
    page = story("- The first episode was to be shown in September, but the\n  distributor went under.\n- It was not.")
    assert of_kind(page, BlockKind.ITEM) == [
        "The first episode was to be shown in September, but the distributor went under.",
        "It was not.",
    ]
