"""The files of IMDb (`tv_series_data.json`, `movies_data.json`) into sheets: one for each series, one for the films."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.franchise.sheet import FRANCHISE, Row, Sheet, sheet
from showbible.claims import Subject

SITE = "IMDb"


def sheets(folder: Path) -> Iterator[Sheet]:
    for each in json.loads((folder / "tv_series_data.json").read_text("utf-8")):
        yield _series(each)
    yield _films(json.loads((folder / "movies_data.json").read_text("utf-8")))


def _series(data: Mapping[str, Any]) -> Sheet:
    name = data["show"]["title"]
    found = sheet(SITE, f"tv_series_data.json#{name}")
    found.say(Subject("series", name), "franchise", FRANCHISE)
    found.say(Subject("series", name), "synopsis", data["show"]["description"])
    for season in data["seasons"]:
        for each in season["episodes"]:
            found.list(_row(found, name, season["number"], each))
    return found


def _row(of: Sheet, series: str, season: int, data: Mapping[str, Any]) -> Row:
    return Row(
        source=of.source,
        series=series,
        season=season,
        number=int(data["episodeNumber"]),
        title=data["title"],
        day=data["airDate"],
        minutes=data["runtime"],
        synopsis=data["description"],
    )


def _films(films: list[Mapping[str, Any]]) -> Sheet:
    """The file has 1 January for every film: it gives years."""
    found = sheet(SITE, "movies_data.json")
    for each in films:
        year = each["releaseDate"][:4]
        film = Subject("film", each["title"], year=int(year))
        found.say(film, "franchise", FRANCHISE)
        found.say(film, "release_date", year)
        found.say(film, "running_time", each["runtime"])
        found.say(film, "synopsis", each["description"])
    return found
