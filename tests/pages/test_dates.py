import pytest

from showbible.pages.dates import find_date, find_date_place


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2020-05-28T09:14:22+05:30", "2020-05-28"),
        ("May 28, 2020", "2020-05-28"),
        ("PUBLISHED NOV 20, 2024", "2024-11-20"),
        ("9th August 2019", "2019-08-09"),
        ("Fri 27 May 2022 08.00 BST", "2022-05-27"),
        ("17/02/2019", "2019-02-17"),
        ("02/17/2019", "2019-02-17"),  # there is no 17th month
        ("3.4.2023", "2023-04-03"),
        ("Sept. 4, 2021", "2021-09-04"),
    ],
)
def test_dates_of_bylines(text: str, day: str) -> None:
    assert find_date(text) == day


def test_americans_put_the_month_first() -> None:
    assert find_date("3/4/2023", month_first=True) == "2023-03-04"


@pytest.mark.parametrize(
    "text", ["", "May 2020", "28 May", "30 February 2020", "2020-13-01", "12345-67-89", "1.2.3.4", "may 5 2 0 2 1"]
)
def test_what_is_no_full_date_is_none(text: str) -> None:
    assert find_date(text) is None


def test_an_impossible_date_does_not_hide_the_next() -> None:
    text = "31/02/2020, that is 1 March 2020"
    found = find_date_place(text)
    assert found is not None
    assert (found[0], text[found[1] : found[2]]) == ("2020-03-01", "1 March 2020")
