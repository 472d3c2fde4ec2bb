"""Pages that say in their data, or in the trail that leads to them, which episode they are about."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.reading.helpers import check_claims, episode, series

TEXT = "<h1>The Landslide</h1><p>Marrow Hill is a television series.</p><dl><dt>Director</dt><dd>Lena Fry</dd></dl>"


def page(data: Any = None, trail: str = "") -> str:
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>' if data else ""
    head = f"<html><head><title>The Landslide – Marrow Hill</title>{script}</head>"
    return f"{head}<body><nav>{trail}</nav><main>{TEXT}</main></body></html>"


def data(name: str = "Marrow Hill", number: object = 3) -> dict[str, Any]:
    within = {
        "partOfSeason": {"@type": "TVSeason", "seasonNumber": 2},
        "partOfSeries": {"@type": "TVSeries", "name": name},
    }
    return {"@type": "TVEpisode", "name": "The Landslide", "episodeNumber": number, **within}


@pytest.mark.parametrize(
    "text",
    [
        page(data()),
        page(data(number="3")),
        page(trail="Shows › Marrow Hill › Season 2 › Episode 3"),
        page(trail="TV guide » Marrow Hill » Series 2 » Ep 3"),
    ],
)
def test_an_episode(text: str) -> None:
    check_claims(text, [(episode(3), "director", "Lena Fry")], html=True)


@pytest.mark.parametrize(
    "text",
    [page(), page(trail="Shows › Marrow Hill › Season 2"), page(data(number="soon")), page(data(number=None))],
)
def test_no_episode(text: str) -> None:
    check_claims(text, [(series(), "director", "Lena Fry")], html=True)
