"""What the head of a plain text says of the page."""

from __future__ import annotations

import pytest

from tests.pages.helpers import STORY, plain

BODY = f"{STORY} Salt Harbour starts on Channel Tui in May."


@pytest.mark.parametrize(
    ("head", "title", "site"),
    [
        ("Salt Harbour: The Map", "Salt Harbour: The Map", None),
        (
            "The Viper Jockey\n\nOne jump at a time\n\nHome | TV | Films\n\nSalt Harbour: The Map",
            "Salt Harbour: The Map",
            "The Viper Jockey",
        ),
        ("Salt Harbour: The Map\n\nSkip to content\n\nTidewatch: A Fan", "Salt Harbour: The Map", "Tidewatch: A Fan"),
        ("Salt Harbour: The Map – Jockey Log\n\nSkip to content\n\nJockey Log", "Salt Harbour: The Map", "Jockey Log"),
        ("Salt Harbour\n\nFrom TeleWiki, the encyclopaedia\n\nJump to navigation", "Salt Harbour", "TeleWiki"),
        (
            "Salt Harbour\n\nFrom TeleWiki, the encyclopaedia for all\n\nSalt Harbour\nDirected by\tAda Ngo",
            "Salt Harbour",
            None,
        ),
        ("Salt Harbour | The Roci Files | Fanpedia", "Salt Harbour", "Fanpedia"),
        (
            "VIPER WEEKLY\n\nReview\n\nA Map, a Boat and No Way Home\n\nBy Ada Ngo",
            "A Map, a Boat and No Way Home",
            "Viper Weekly",
        ),
        ("ViperHound\nA Map, a Boat and No Way Home\nBy Ada Ngo", "A Map, a Boat and No Way Home", "ViperHound"),
        (
            "The Viper\n\nHome | TV | Films\n\nBREAKING\n\nSalt Harbour Is Put to Sea Again\n\n"
            "By Ada Ngo | 6 June 2025\n\n[Photo: Nell Tarrant in Salt Harbour]",
            "Salt Harbour Is Put to Sea Again",
            "The Viper",
        ),
        ("The Viper\nHome | TV | Films\n\nTOP PICK\n\nSalt Harbour\n2022 | 97 min", "Salt Harbour", "The Viper"),
        ("The Viper\n\nHome | TV | Films\n\nSeries > Wales > Salt Harbour", "Salt Harbour", "The Viper"),
        ("SALT HARBOUR ORDERED BY CHANNEL TUI", "SALT HARBOUR ORDERED BY CHANNEL TUI", None),
    ],
)
def test_title_and_masthead(head: str, title: str, site: str | None) -> None:
    page = plain(f"{head}\n\n{BODY}")
    assert (page.title, page.site) == (title, site)
    assert BODY in page.text


@pytest.mark.parametrize(
    ("byline", "author", "published", "modified"),
    [
        ("By Ada Ngo – February 11, 2023", "Ada Ngo", "2023-02-11", None),
        ("Posted on 12 June 2021 by Marguerite", "Marguerite", "2021-06-12", None),
        ("By Ada Ngo\nSenior TV Reporter\n\nMarch 18, 2025 11:02am PT", "Ada Ngo", "2025-03-18", None),
        ("Published\n8 May 2022", None, "2022-05-08", None),
        ("Lowri Bevan\nFri 27 May 2022 08.00 BST", "Lowri Bevan", "2022-05-27", None),
        ("Updated: 17/09/2024 | 4 min read", None, None, "2024-09-17"),
    ],
)
def test_bylines_are_read_and_set_apart(
    byline: str, author: str | None, published: str | None, modified: str | None
) -> None:
    page = plain(f"Salt Harbour\n\n{byline}\n\n{BODY}")
    assert (page.author, page.published, page.modified) == (author, published, modified)
    assert page.text == f"Salt Harbour\n\n{BODY}"


def test_a_press_release_is_dated_by_its_dateline() -> None:
    page = plain(f"Salt Harbour\n\nOSLO AND LONDON, 4 November 2025 – Channel Tui ordered it. {BODY}")
    assert page.published == "2025-11-04"
    assert "OSLO AND LONDON, 4 November 2025" in page.text


def test_the_last_line_may_say_when_it_was_changed() -> None:
    assert plain(f"Salt Harbour\n\n{BODY}\n\nPage updated: 4 March 2020").modified == "2020-03-04"


def test_the_running_text_dates_nothing() -> None:
    page = plain(f"Salt Harbour\n\n{BODY}\n\nThe first season came out on 3 March 2022.\n\n5 May 2021")
    assert (page.published, page.modified) == (None, None)


@pytest.mark.parametrize("owner", ["© 2023 PopBuzzer Media. All Rights Reserved.", "Copyright © 2024 PopBuzzer Inc."])
def test_the_owner_is_the_site_where_no_masthead_says(owner: str) -> None:
    assert plain(f"Salt Harbour\n\n{BODY}\n\n{owner}").site == "PopBuzzer"


def test_a_window_title_whose_page_is_named_again() -> None:
    page = plain(
        f"The Map - Salt Harbour Wiki\n\nMain page   Random page   Log in\n\nTHE MAP\n\nArticle   Talk   Edit\n\n{BODY}"
    )
    assert (page.title, page.site) == ("The Map", "Salt Harbour Wiki")


def test_a_posting_has_its_subject_as_its_title() -> None:
    page = plain(f"From: ada@example.org (Ada Ngo)\nSubject: Re: [SH] Salt Harbour guide\nDate: 4 Jun 1996\n\n{BODY}")
    assert (page.title, page.published) == ("Salt Harbour guide", "1996-06-04")


def test_facts_below_the_title_are_the_pages_own() -> None:
    page = plain(
        f"TellyPlace\nHOME  SERIES  STARS\n\nSALT HARBOUR\n2022 • 1h 57m • Drama\n\nPlay  Share  Save\n\n{BODY}"
    )
    assert page.title == "SALT HARBOUR"
    assert "2022 • 1h 57m • Drama" in page.text


def test_a_trail_with_a_year_is_no_title() -> None:
    page = plain(f"Releases / Channel Tui / 2023\n\nCHANNEL TUI ORDERS “SALT HARBOUR”\n\n{BODY}")
    assert page.title == "CHANNEL TUI ORDERS “SALT HARBOUR”"


def test_where_and_when_something_is_shown_is_no_title() -> None:
    text = "The Kite\n\nPICK OF THE WEEK\nSalt Harbour\nSunday, BBC Two, 9.00pm\n" + STORY
    page = plain(text)
    assert page.title != "Sunday, BBC Two, 9.00pm"
    assert "Salt Harbour\n" in page.text
