import pytest

from showbible.pages.bylines import Byline, is_byline


@pytest.mark.parametrize(
    ("text", "author", "published", "modified"),
    [
        ("By Rohan Kapse – February 11, 2023", "Rohan Kapse", "2023-02-11", None),
        ("BY CASEY TRUJILLO-BAUM", "Casey Trujillo-Baum", None, None),
        ("Posted on 12 June 2021 by Marguerite", "Marguerite", "2021-06-12", None),
        ("By Hester Quaye in Madrid", "Hester Quaye", None, None),
        ("Mon, May 15, 2023 at 9:30 AM EDT · by Ada Ngo", "Ada Ngo", "2023-05-15", None),
        ("Updated: 17/09/2024 | 4 min read | The Desk", None, None, "2024-09-17"),
        ("Last updated 3 April 2023", None, None, "2023-04-03"),
        ("By Louis Jacobson on Monday, November 18th, 2019 at 11:04 a.m.", "Louis Jacobson", "2019-11-18", None),
        ("By Ada Ngo | January 19, 2022 | Updated January 20, 2022", "Ada Ngo", "2022-01-19", "2022-01-20"),
        ("8 May 2022", None, "2022-05-08", None),
        ("Published", None, None, None),
    ],
)
def test_bylines_say_who_and_when(text: str, author: str | None, published: str | None, modified: str | None) -> None:
    byline = Byline()
    assert is_byline(text)
    byline.read(text)
    assert (byline.author, byline.published, byline.modified) == (author, published, modified)


@pytest.mark.parametrize(
    "text",
    [
        "By the time the series ended, it had won three prizes.",
        "By far the best episode yet",
        "The series premiered on January 23, 2020, on CBS All Access.",
        "4 May 2019 Slack Water",
        "Published in 2009, the book was an immediate success with the critics.",
        "Season 2",
        "",
    ],
)
def test_sentences_and_listings_are_no_bylines(text: str) -> None:
    assert not is_byline(text)


def test_the_first_to_say_something_is_believed() -> None:
    byline = Byline()
    byline.read("By Ada Ngo, 3 May 2021")
    byline.read("By Somebody Else, 4 May 2021")
    assert (byline.author, byline.published) == ("Ada Ngo", "2021-05-03")
