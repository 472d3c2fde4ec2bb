"""What stands in a plain text and is not its text: kept apart, by kind."""

from __future__ import annotations

import pytest

from showbible.pages import AsideKind
from tests.pages.helpers import MORE_STORY, STORY, asides, plain, story


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("READ MORE:  Will there be an Elsewhere season 2?", AsideKind.TEASER),
        ("RELATED: ‘Elsewhere’ is getting a third season", AsideKind.TEASER),
        ("KEEP READING: Elsewhere, and why it never happened", AsideKind.TEASER),
        ("Next issue: the dialect coach of Elsewhere", AsideKind.TEASER),
        ("Related Story\nChannel cancels ‘Elsewhere’ after one season", AsideKind.TEASER),
        ("Quick Links\nElsewhere: every episode ranked", AsideKind.TEASER),
        ("Table of contents\n1 Elsewhere\n2 Somewhere", AsideKind.NAVIGATION),
        ("Tags: Elsewhere, Fen", AsideKind.NAVIGATION),
        ("Advertisement – continue reading Elsewhere", AsideKind.ADVERT),
        ("Subscribe to the Elsewhere newsletter", AsideKind.FORM),
        ("Elsewhere uses cookies to measure audiences", AsideKind.NOTICE),
        ("Share this on Elsewhere", AsideKind.SHARE),
    ],
)
def test_asides_amid_the_text_do_not_end_it(line: str, kind: AsideKind) -> None:
    page = story(f"{line}\n\n{MORE_STORY}")
    assert "Elsewhere" not in page.text
    assert MORE_STORY in page.text
    assert any("Elsewhere" in text for text in asides(page, kind)), page.asides


def test_a_teaser_takes_its_line_only() -> None:
    page = story(f"READ MORE: Elsewhere season 2\nSalt Harbour Season 2\n\n{MORE_STORY}")
    assert "Salt Harbour Season 2" in page.text


@pytest.mark.parametrize(
    "opener",
    [
        "Leave a Reply",
        "2 Comments",
        "Comments (214)",
        "Comments (1,214)   Sort by: Newest",
        "Comments · Oldest first",
        "Customer reviews (12)",
        "Have your say (3 comments)",
        "Responses",
        "One thought on “Salt Harbour”",
        "Join the conversation (3)",
        "MOST LIKED COMMENT",
        "Marleen V. wrote on 18/09/2024: I have an opinion",
    ],
)
def test_comments_go_on_to_the_end(opener: str) -> None:
    page = story(
        f"{MORE_STORY}\n\n{opener}\n\nI think that it comes back in 2026, and so does my cousin, who works there."
    )
    assert "cousin" not in page.text
    assert any("cousin" in text for text in asides(page, AsideKind.COMMENT))


@pytest.mark.parametrize(
    "opener",
    [
        "Most viewed",
        "Top Stories",
        "You may also like",
        "More from Kinoteek",
        "Related",
        "RELATED RELEASES",
        "Share this:",
    ],
)
def test_what_follows_the_text_under_such_a_heading_is_no_text(opener: str) -> None:
    page = story(f"{MORE_STORY}\n\n{opener}\n\nFen renewed\n\nThe Lamplighters cancelled\n\n© 2023 Kinoteek")
    assert page.text.endswith(MORE_STORY)


@pytest.mark.parametrize("heading", ["Trivia", "Cast", "Further Reading", "Quotes", "More about the boat", "Ending"])
def test_other_headings_do_not_end_the_page(heading: str) -> None:
    page = story(f"{MORE_STORY}\n\n{heading}\n\n• The boat is real.")
    assert page.text.endswith("The boat is real.")


@pytest.mark.parametrize(
    "line",
    [
        "No comment was given by the channel.",
        "Two replies came to our letter: the boat is real.",
        "Fans who waited for it will be glad.",
        "You will love this show because the boat is real.",
        "Fans can subscribe to Channel Tui to watch it from 3 March.",
        "Comments on the second season were kind.",
        "The keeper says:",
        "Home: a film about a boat",
        "Category: Drama",
        "Posted men are lonely, as the keeper knows.",
        "2021 | 46 min | Drama",
    ],
)
def test_text_stays_text(line: str) -> None:
    assert line in story(f"{line}\n\n{MORE_STORY}").text


def test_menus_before_and_after_the_text() -> None:
    page = plain(f"Home | TV | Films | About\n\nSalt Harbour\n\n{STORY}\n\nAbout · Contact · Terms")
    assert page.text == f"Salt Harbour\n\n{STORY}"
    assert asides(page, AsideKind.NAVIGATION) == ["Home | TV | Films | About", "About · Contact · Terms"]


def test_references_and_see_also_end_with_their_section() -> None:
    page = story(
        f"See also\n• Fen\n• The Lamplighters\n\nReferences\n1. “It ends”. The Ledger. 2019.\n\nCast\n\n{MORE_STORY}"
    )
    assert page.text == f"Salt Harbour\n\n{STORY}\n\nCast\n\n{MORE_STORY}"


def test_a_press_release_ends_where_it_says() -> None:
    page = story(f"{MORE_STORY}\n\n# # #\n\nAbout Tessera\nTessera is a leading company with 41 million members.")
    assert page.text.endswith(MORE_STORY)
