"""The files taken from Wikipedia (`star_trek_series_*.json`) into sheets, one for each series.

A series goes by its article's name. A row may be of two episodes shown in one go: "1–2", or "12" after episode 0 and
"1112" after episode 10, where the line between the two numbers was lost. It is two episodes of one title, as the files
have it for others in two rows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from benchmarks.franchise.sheet import FRANCHISE, Row, Sheet, sheet
from showbible.claims import Subject

SITE = "Wikipedia"
_DAY = re.compile(r"[A-Z][a-z]+ \d{1,2}, \d{4}")


def sheets(folder: Path) -> Iterator[Sheet]:
    series = json.loads((folder / "star_trek_series_info.json").read_text("utf-8"))
    for number, data in series.items():
        [path] = folder.glob(f"star_trek_series_{number}_*_episodes.json")
        yield _series(data, path.name, json.loads(path.read_text("utf-8"))["seasons"])


def _series(data: Mapping[str, str], page: str, seasons: Mapping[str, Any]) -> Sheet:
    found = sheet(SITE, page)
    name = unquote(data["url"].rsplit("/", 1)[-1]).replace("_", " ")
    series, days = Subject("series", name), list(_days(data["dates"]))
    found.say(series, "franchise", FRANCHISE)
    found.say(series, "season_count", int(data["season_count"]))
    found.say(series, "episode_count", int(data["episode_count"]))
    found.say(series, "release_date", days[0])
    found.say(series, "end_date", days[1] if len(days) > 1 else None)
    for number, season in seasons.items():
        _season(found, Subject("season", series=name, season=int(number)), season)
    return found


def _season(found: Sheet, subject: Subject, data: Mapping[str, Any]) -> None:
    found.say(subject, "episode_count", int(data["total"]))
    found.say(subject, "release_date", next(_days(data["season_start"]), None))
    found.say(subject, "end_date", next(_days(data["season_end"]), None))
    last = 0
    for each in data["episodes"]:
        for row in _rows(found, subject, each, last):
            found.list(row)
            last = row.number


def _rows(of: Sheet, season: Subject, data: Mapping[str, str], last: int) -> Iterable[Row]:
    """The one or two episodes of a row; two days are of one each."""
    days: list[str | None] = list(_days(data["air_date"])) or [None]
    for at, number in enumerate(_numbers(data["num_in_season"], last)):
        yield Row(
            source=of.source,
            series=season.series or "",
            season=season.season or 0,
            number=number,
            title=data["title"],
            day=days[min(at, len(days) - 1)],
            directors=tuple(data["director"].split(" & ")),
        )


def _numbers(text: str, last: int) -> tuple[int, ...]:
    """The numbers of a row that comes after episode `last`."""
    pair = last + 1, last + 2
    return pair if re.sub(r"\D", "", text) == "{}{}".format(*pair) else (int(text),)


def _days(text: str) -> Iterator[str]:
    for day in _DAY.findall(text):
        yield datetime.strptime(day, "%B %d, %Y").date().isoformat()
