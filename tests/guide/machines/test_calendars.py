"""Releases as iCalendar, parsed back: days as they are known, and one event for good for each release."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from icalendar import Calendar
from selectolax.lexbor import LexborHTMLParser

from showbible.claims import Standing, Subject
from tests.cast import FOG, HARM, Statement, Told, store_guide
from tests.guide.machines.conftest import Get

SERIES = "/series/lantern-coast-harbour"
FILM = "/films/lantern-coast-the-long-fog"


def events(text: str) -> dict[str, Any]:
    """The events of a calendar by their summary, checked by the rules that each is to keep."""
    calendar = Calendar.from_ical(text)
    assert calendar["version"] == "2.0"
    assert calendar["prodid"]
    found: list[Any] = list(calendar.walk("VEVENT"))
    assert len({each["uid"] for each in found}) == len(found)
    for each in found:
        start, end = each["dtstart"].dt, each["dtend"].dt
        assert type(start) is date
        assert end == start + timedelta(days=1)
        assert each["dtstamp"].dt.tzinfo
        assert each["url"].startswith("http://testserver/")
        assert each["sequence"] >= 0
    return {str(each["summary"]): each for each in found}


def told(number: int, *statements: Statement, published: str) -> Told:
    lines = tuple(dict.fromkeys(words for words, *_ in statements))
    return Told(f"https://n{number}.example/", f"Site {number}", published, "News", lines, statements)


def says(date: str | None, standing: Standing, number: int = 1, published: str = "2021-01-01") -> Told:
    words = f"It is {standing} for {date}."
    return told(number, (words, FOG, "release_date", date or "", standing), published=published)


@pytest.mark.usefixtures("cast")
def test_a_series_has_the_days_of_its_parts(get: Get) -> None:
    found = events(get(f"{SERIES}/releases.ics"))
    assert {name: each["dtstart"].dt for name, each in found.items()} == {
        "Lantern Coast: Harbour": date(2020, 5, 7),
        "Lantern Coast: Harbour 1x02 The Bell Buoy": date(2020, 5, 14),
        "Lantern Coast: Harbour 2x01 Spring Tide": date(2022, 3, 3),
    }
    spring_tide = found["Lantern Coast: Harbour 2x01 Spring Tide"]
    assert spring_tide["status"] == "CONFIRMED"
    assert "The Tide Table, 1 April 2022: “3 March 2022”" in spring_tide["description"]
    assert spring_tide["url"] == f"http://testserver{SERIES}/2x01/"


@pytest.mark.usefixtures("cast")
def test_a_date_that_is_no_day_is_no_event(get: Get) -> None:
    assert not events(get(f"{FILM}/releases.ics"))  # 2018
    assert not any("season 2" in name for name in events(get(f"{SERIES}/releases.ics?as_of=2021-12-31")))


@pytest.mark.usefixtures("cast")
def test_the_calendar_of_all_has_what_its_page_has(get: Get) -> None:
    assert len(events(get("/calendar/releases.ics"))) == 3
    assert len(events(get("/franchises/lantern-coast/releases.ics"))) == 3
    assert len(events(get("/calendar/releases.ics?network=channel+north"))) <= 3
    assert not events(get("/calendar/releases.ics?kind=film"))
    assert set(events(get("/calendar/releases.ics?kind=series"))) == {"Lantern Coast: Harbour"}
    assert not events(get("/calendar/releases.ics?franchise=other"))


@pytest.mark.usefixtures("store")
def test_a_date_that_slips_moves_its_event(get: Get) -> None:
    store_guide(says("2022-03-03", Standing.ANNOUNCED))
    (first,) = events(get(f"{FILM}/releases.ics")).values()
    store_guide(says("2022-03-03", Standing.ANNOUNCED), says("2022-05-05", Standing.ANNOUNCED, 2, "2021-06-01"))
    (second,) = events(get(f"{FILM}/releases.ics")).values()
    assert (first["dtstart"].dt, second["dtstart"].dt) == (date(2022, 3, 3), date(2022, 5, 5))
    assert second["uid"] == first["uid"]
    assert second["sequence"] > first["sequence"]
    assert second["last-modified"].dt >= first["last-modified"].dt


@pytest.mark.usefixtures("store")
def test_an_event_outlives_a_rename(get: Get, client: Client) -> None:
    one, other = (Subject("film", "Fog Bank", year=year) for year in (2017, 2018))
    date = ("On 3 March.", one, "release_date", "2017-03-03", Standing.HAPPENED)
    store_guide(told(1, date, published="2021-01-01"))
    (first,) = events(get("/films/fog-bank/releases.ics")).values()
    store_guide(
        told(1, date, published="2021-01-01"), told(2, ("Other.", other, "genre", "drama"), published="2021-06-01")
    )
    assert client.get("/films/fog-bank/releases.ics").headers["Location"] == "/films/fog-bank-2017/releases.ics"
    (second,) = events(get("/films/fog-bank-2017/releases.ics")).values()
    assert second["uid"] == first["uid"]


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize(
    ("standing", "status"),
    [(Standing.EXPECTED, "TENTATIVE"), (Standing.ANNOUNCED, "CONFIRMED"), (Standing.HAPPENED, "CONFIRMED")],
)
def test_an_event_is_as_sure_as_what_was_said(get: Get, standing: Standing, status: str) -> None:
    store_guide(says("2022-03-03", standing))
    (event,) = events(get(f"{FILM}/releases.ics")).values()
    assert event["status"] == status


@pytest.mark.usefixtures("store")
def test_a_release_that_was_given_up_is_cancelled(get: Get) -> None:
    store_guide(says("2022-03-03", Standing.ANNOUNCED))
    store_guide(says("2022-03-03", Standing.ANNOUNCED), says("2022-03-03", Standing.WITHDRAWN, 2, "2021-06-01"))
    (event,) = events(get(f"{FILM}/releases.ics")).values()
    assert (event["status"], event["dtstart"].dt) == ("CANCELLED", date(2022, 3, 3))


@pytest.mark.usefixtures("store")
def test_an_empty_guide_has_an_empty_calendar(get: Get, client: Client) -> None:
    assert not events(get("/calendar/releases.ics"))
    assert client.get("/calendar/releases.ics").headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert client.get("/series/none/releases.ics").status_code == 404


@pytest.mark.usefixtures("store")
def test_names_that_mean_harm_break_no_line(get: Get) -> None:
    odd = Subject("film", "Fog\r\nATTENDEE:mailto:a@b.example\r\nX;Y,Z:\\")
    store_guide(
        HARM, told(3, ("It came.", odd, "release_date", "2022-03-03", Standing.HAPPENED), published="2023-01-01")
    )
    (event,) = events(get("/calendar/releases.ics")).values()
    assert "attendee" not in event
    assert "ATTENDEE" in event["summary"]


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    ("page", "calendar"),
    [
        (f"{SERIES}/", f"{SERIES}/releases.ics"),
        (f"{SERIES}/season-2/", f"{SERIES}/season-2/releases.ics"),
        ("/franchises/lantern-coast/", "/franchises/lantern-coast/releases.ics"),
        ("/calendar/", "/calendar/releases.ics"),
        ("/calendar/2022/03/?kind=episode", "/calendar/releases.ics?kind=episode"),
        ("/calendar/2022/03/?as_of=2022-04-01", "/calendar/releases.ics?as_of=2022-04-01"),
    ],
)
def test_pages_lead_to_their_calendar(get: Get, page: str, calendar: str) -> None:
    shown = LexborHTMLParser(get(page))
    (alternate,) = shown.css('link[rel="alternate"][type="text/calendar"]')
    assert alternate.attributes["href"] == calendar
    assert f"webcal://testserver{calendar}" in [each.attributes["href"] for each in shown.css(".subscribe a")]
    assert events(get(calendar))


@pytest.mark.usefixtures("cast")
def test_people_have_no_releases_of_their_own(get: Get) -> None:
    assert "webcal" not in get("/people/ines-oduya/")
