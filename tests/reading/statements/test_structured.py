"""What JSON-LD says, where the page's text bears it out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.reading.helpers import check_claims, check_silent, plays, series

PEOPLE = "<p>Marrow Hill is a television series about a quarry town.</p>"


def page(data: Any, text: str) -> str:
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    return f"<html><head>{script}</head><body><main><h1>Marrow Hill</h1>{PEOPLE}<p>{text}</p></main></body></html>"


def of_series(**said: Any) -> dict[str, Any]:
    return {"@context": "https://schema.org", "@type": "TVSeries", "name": "Marrow Hill", **said}


@pytest.mark.parametrize(
    "data",
    [
        of_series(director={"@type": "Person", "name": "Lena Fry"}),
        of_series(director=[{"@type": ["Person"], "name": "Lena Fry"}, {"@type": "Organization", "name": "Slate"}]),
        {"@graph": [{"@type": "WebPage", "about": of_series(director="Lena Fry")}]},
    ],
)
def test_a_director_whom_the_text_names_as_one(data: Any) -> None:
    text = "It looks like nothing else. Lena Fry’s direction is a marvel, and the quarry never was so white."
    check_claims(page(data, text), [(series(), "director", "Lena Fry")], html=True)


def test_parts_that_a_line_names() -> None:
    actor = {"@type": "Person", "name": "Ada Brook"}
    data = of_series(actor=[{"@type": "PerformanceRole", "actor": actor, "characterName": "Nell Tarrant"}])
    text = "Nell Tarrant weeps and shouts by turns, and Ada Brook walks off with the hour."
    check_claims(page(data, text), [(series(), "cast", plays("Ada Brook", "Nell Tarrant"))], html=True)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (of_series(director="Lena Fry"), "Nobody is named here."),
        (of_series(director="Lena Fry"), "Lena Fry was at the party in Cardiff and ate a great many sandwiches."),
        (of_series(director="https://example.org/lena"), "Direct from Cardiff: Lena Fry was at the party."),
        ({"@type": "TVSeries", "name": "Another Show", "director": "Lena Fry"}, "Direct from Cardiff: Lena Fry came."),
        ({"@type": "NewsArticle", "name": "Marrow Hill", "author": "Lena Fry"}, "Lena Fry wrote to us."),
    ],
)
def test_what_the_text_does_not_bear_out(data: Any, text: str) -> None:
    check_silent(page(data, text), "director", "writer", "cast", html=True)
