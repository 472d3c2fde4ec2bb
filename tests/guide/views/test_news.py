"""News: what changed with both values and the sentence, what is coming, and what was read lately."""

from __future__ import annotations

import pytest
from django.test import Client
from selectolax.lexbor import LexborHTMLParser

from tests.guide.views.conftest import Get

SERIES = "series=lantern-coast-harbour"


def changes(html: str) -> list[str]:
    return [" ".join(node.text().split()) for node in LexborHTMLParser(html).css(".changes > li")]


@pytest.mark.usefixtures("cast")
def test_a_change_shows_its_day_both_values_and_the_sentence(get: Get) -> None:
    [change] = [each for each in changes(get("/changes/?kind=season")) if each.startswith("14 September 2021")]
    assert "Lantern Coast: Harbour, season 2, released: expected late 2021 → now announced for February 2022" in change
    assert "Season 2 will start in February 2022, Channel North has said." in change
    assert "Shoreline News" in change


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("kind=season&property=release_date", 4),
        (f"{SERIES}&kind=season", 4),
        ("franchise=lantern-coast&kind=season", 4),
        ("kind=film", 0),
        ("property=nothing", 0),
        ("kind=season&as_of=2021-01-01", 1),
    ],
)
def test_changes_are_filtered_by_what_they_are_of(get: Get, query: str, count: int) -> None:
    assert len(changes(get(f"/changes/?{query}"))) == count


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("query", ["franchise=nobody", "series=nobody", "series=lantern-coast-harbour/season-2/no"])
def test_changes_of_what_is_not_there_are_not_found(client: Client, query: str) -> None:
    assert client.get(f"/changes/?{query}").status_code == 404


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", ["/news/", "/"])
def test_the_news_tell_what_changed_and_what_is_coming(get: Get, path: str) -> None:
    html = get(f"{path}?as_of=2021-10-01")
    assert "announced for February 2022" in changes(html)[0]
    assert "February 2022" in [node.text(strip=True) for node in LexborHTMLParser(html).css(".coming h3")]


@pytest.mark.usefixtures("store")
def test_an_empty_guide_has_no_news(get: Get) -> None:
    assert changes(get("/news/")) == changes(get("/changes/")) == []
