"""The calendar: what is coming, a month and a day, as they are known today and were on an earlier day."""

from __future__ import annotations

import pytest
from django.test import Client
from selectolax.lexbor import LexborHTMLParser

from tests.guide.views.conftest import Get

pytestmark = pytest.mark.usefixtures("cast")

MARCH = "/calendar/2022/03/"


def cells(html: str) -> dict[str, str]:
    """What stands in each day of a month that has anything."""
    days = LexborHTMLParser(html).css(".month td:not(.empty) time")
    found = {str(day.attributes["datetime"]): day.parent and day.parent.parent for day in days}
    return {day: cell.text() for day, cell in found.items() if cell}


def turns(html: str) -> tuple[str | None, str | None]:
    """Where a month leads, back and on."""
    found = {str(each.attributes["rel"]): each.attributes["href"] for each in LexborHTMLParser(html).css(".turn a")}
    return found.get("prev"), found.get("next")


def groups(html: str) -> list[str]:
    return [node.text(strip=True) for node in LexborHTMLParser(html).css(".coming h2")]


def test_a_month_has_its_releases_on_their_days(get: Get) -> None:
    found = cells(get(MARCH))
    assert list(found) == ["2022-03-03"]
    assert "Lantern Coast: Harbour 2x01 Spring Tide" in found["2022-03-03"]
    assert "disputed" in found["2022-03-03"]
    assert "Channel North" in found["2022-03-03"]


def test_a_season_that_begins_with_its_first_episode_is_told_once(get: Get) -> None:
    assert "season 2" not in cells(get(MARCH))["2022-03-03"]


def test_a_month_without_any_is_empty_and_leads_on(get: Get) -> None:
    page = get("/calendar/1995/12/")
    assert cells(page) == {}
    before, after = turns(page)
    assert before is None
    assert after
    assert cells(get(after)) or "Day not known" in get(after)


def test_months_lead_to_the_nearest_that_have_something_and_not_past_the_last(get: Get) -> None:
    before, after = turns(get("/calendar/2099/12/?kind=episode"))
    assert (before, after) == (f"{MARCH}?kind=episode", None)
    there = [path for path in (turns(get(MARCH))[0],) if path]
    while (path := turns(get(there[-1]))[0]) is not None:
        there.append(path)
    assert there == sorted(there, reverse=True)
    for path in there:
        assert cells(get(path)) or "Day not known" in get(path)


def test_months_of_an_earlier_day_lead_to_those_next_to_them(get: Get) -> None:
    month = get("/calendar/2022/02/?as_of=2021-12-31")
    assert turns(month) == ("/calendar/2022/01/?as_of=2021-12-31", "/calendar/2022/03/?as_of=2021-12-31")


@pytest.mark.parametrize(
    ("query", "is_there"),
    [
        ("franchise=lantern-coast", True),
        ("franchise=other", False),
        ("network=channel+north", True),
        ("network=other", False),
        ("kind=episode", True),
        ("kind=film", False),
        ("kind=%00&network=", True),
    ],
)
def test_a_month_is_filtered_by_franchise_network_and_kind(get: Get, query: str, is_there: bool) -> None:
    assert bool(cells(get(f"{MARCH}?{query}"))) is is_there


def test_a_day_lists_what_came_out_on_it(get: Get) -> None:
    assert "2x01" in get("/calendar/2022/03/03/")
    assert "2x01" not in get("/calendar/2022/03/04/")


def test_nothing_is_coming_when_all_has_come(get: Get) -> None:
    page = get("/calendar/")
    assert groups(page) == []
    assert "Nothing is announced or expected" in page


def test_what_is_coming_on_an_earlier_day_is_what_was_foretold_then(get: Get) -> None:
    assert groups(get("/calendar/?as_of=2021-01-01")) == ["Late 2021"]
    page = get("/calendar/?as_of=2021-12-31")
    assert groups(page) == ["February 2022"]
    assert "Day not known" in page
    assert "announced for" in page


def test_a_month_of_an_earlier_day_has_what_was_known_then(get: Get) -> None:
    assert "season 2" in get("/calendar/2022/02/?as_of=2021-12-31")
    assert "season 2" not in get("/calendar/2022/02/")
    assert "today" in get("/calendar/2021/12/?as_of=2021-12-31")


@pytest.mark.parametrize(
    "path", ["2022/13/", "2022/00/", "2022/02/30/", "0000/01/", "0001/01/", "9999/12/", "22/1/", "2022/"]
)
def test_what_is_in_no_calendar_is_not_found(client: Client, path: str) -> None:
    assert client.get(f"/calendar/{path}").status_code == 404


def test_the_first_day_there_is_has_nothing(get: Get) -> None:
    assert "Nothing is announced or expected" in get("/calendar/?as_of=0001-01-01")
