"""With a reader's line, or as of a day, a page takes as many look-ups for a few rows as for many."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from showbible.claims import Claim, Subject
from showbible.guide.models import Page
from showbible.guide.store import resolve_changed
from tests.guide.store.making import claim, save

pytestmark = [pytest.mark.store, pytest.mark.django_db]

FEW, MANY = 3, 30
MARA = Subject("character", "Mara Quill")
PATHS = (
    *("/", "/series/", "/characters/", "/disagreements/", "/changes/", "/calendar/2022/03/"),
    *("/series/tide/", "/series/tide/season-1/", "/series/tide/season-2/", "/series/tide/1x01/", "/series/tide/2x02/"),
    *("/characters/mara-quill/", "/people/ada-lind/", "/series/tide/season-2/facts/release_date/"),
)
READERS = {"seen": "series%2Ftide:2x01", "as_of": "2999-12-31"}


def told(number: int) -> list[Claim]:
    """What pages tell of an episode, of who is in it, and of a date of which others have another."""
    found = []
    for season in (1, 2):
        part = Subject("episode", series="Tide", season=season, episode=number)
        found += [
            claim("title", f"Ebb {season} {number}", of=part),
            claim("cast", {"person": "Ada Lind", "character": "Mara Quill"}, of=part),
            claim("cast", {"person": f"Person {number}", "character": f"Late {season} {number}"}, of=part),
            claim("appears", f"Ship {season} {number}", of=part),
            claim("director", "Ada Lind", of=part),
            claim("release_date", f"202{season}-03-{number:02}", of=part),
        ]
    return [*found, claim("role", f"captain {number}", of=MARA)]


def look_ups(count: int) -> dict[tuple[str, str], int]:
    for number in range(1, count + 1):
        save(f"Tide {number}", *told(number), address=f"https://herald.example/{number}")
        other = Subject("episode", series="Tide", season=2, episode=number)
        save(
            f"Else {number}",
            claim("release_date", f"2022-05-{number:02}", of=other),
            address=f"https://else.example/{number}",
        )
    resolve_changed()
    client, found = Client(), dict[tuple[str, str], int]()
    for path in (*PATHS, f"/pages/{Page.objects.get(address='https://herald.example/1').pk}/"):
        for name, value in READERS.items():
            client.get(path, {name: value})
            with CaptureQueriesContext(connection) as queries:
                assert client.get(path, {name: value}).status_code == 200, path
            found[path, name] = len(queries)
    return found


def test_a_page_takes_as_many_look_ups_for_a_few_rows_as_for_many() -> None:
    few = look_ups(FEW)
    assert look_ups(MANY) == few
    assert max(few.values()) < 70
