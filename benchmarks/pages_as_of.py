"""How long pages of the guide take: today's, those of an earlier day, and those for a reader who has not seen all.

    python -m benchmarks.pages_as_of [--sizes 60000,250000] [--times 5]

For each size, in a process of its own: a guide made up by chance, in SQLite in a folder that is removed again; then the
median time of one core for each page, in milliseconds, today, as of a day by which half of all pages had come out, and
for who has seen a tenth of the longest series; and how many look-ups the two latter take.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from django.test import Client

SEED = 4
Times = tuple[float, float, float]  # milliseconds today, as of the day, and for the reader
Figures = dict[str, tuple[Times, tuple[int, int]]]  # by page; the look-ups are those as of the day and for the reader


def main() -> None:
    args = arguments()
    if args.alone:
        print(json.dumps(measured(args.alone, args.times)))
        return
    for size in map(int, args.sizes.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            print_figures(size, alone(size, args.times, {"SHOWBIBLE_DATA": folder, "DATABASE_URL": ""}))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--sizes", default="60000,250000", help="claims in the store")
    parser.add_argument("--times", type=int, default=5, help="how often each page is asked for")
    parser.add_argument("--alone", type=int, default=0, help=argparse.SUPPRESS)
    return parser.parse_args()


def alone(size: int, times: int, settings: Mapping[str, str]) -> Figures:
    command = [sys.executable, "-m", "benchmarks.pages_as_of", f"--alone={size}", f"--times={times}"]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env={**os.environ, **settings})
    found: Figures = json.loads(done.stdout)
    return found


def measured(size: int, times: int) -> Figures:
    # Django takes the folder of the store from the environment as soon as it is set up.
    from benchmarks.synthetic import pages, stored  # noqa: PLC0415

    stored.load(pages(size, SEED))
    stored.resolve_all()
    return figures(times)


def figures(times: int) -> Figures:
    """Of the guide that is in the store."""
    from django.test import Client  # noqa: PLC0415

    client, day = Client(SERVER_NAME="localhost"), middle_day()
    queries: list[dict[str, str]] = [{}, {"as_of": day}, {"seen": early_line()}]
    found: Figures = {}
    for what, path in paths(day).items():
        today, then, early = (milliseconds(client, path, query, times) for query in queries)
        counts = [look_ups(client, path, query) for query in queries[1:]]
        found[what] = (today, then, early), (counts[0], counts[1])
    return found


def paths(day: str) -> dict[str, str]:
    """Lists, and the pages of those known by the day of which most and of which middling much is said, of each type."""
    from django.db.models import Count  # noqa: PLC0415

    from showbible.guide.models import Thing  # noqa: PLC0415

    found = {"front page": "/", "people": "/people/", "disagreements": "/disagreements/"}
    for type_ in ("series", "season", "person", "character"):
        rows = Thing.objects.filter(type=type_, since__lte=day)
        facts = Count("facts", distinct=True) + Count("named_in", distinct=True)
        told = list(rows.annotate(told_of=facts).order_by("-told_of", "ident"))
        found[f"{type_}, the most"] = f"/{told[0].ident}/"
        found[f"{type_}, the middle"] = f"/{told[len(told) // 2].ident}/"
    return found


def middle_day() -> str:
    """The day by which half of all pages had come out."""
    from showbible.guide.models import Page  # noqa: PLC0415

    days = Page.objects.order_by("said_on").values_list("said_on", flat=True)
    return str(days[days.count() // 2].isoformat())


def early_line() -> str:
    """That of a reader who has seen a tenth of the series of which most episodes are known."""
    from django.db.models import Count  # noqa: PLC0415

    from showbible.guide.models import Thing  # noqa: PLC0415
    from showbible.guide.store.line import Line, Seen  # noqa: PLC0415

    series = Thing.objects.filter(type="series").annotate(parts=Count("children")).order_by("-parts", "ident")[0]
    episodes = Thing.objects.filter(parent=series, type="episode", season__isnull=False, episode__isnull=False)
    numbers = episodes.order_by("season", "episode").values_list("season", "episode")
    season, episode = numbers[len(numbers) // 10]
    return Line((Seen(series.ident, season or 0, episode or 0),)).text


def milliseconds(client: Client, path: str, query: Mapping[str, Any], times: int) -> float:
    """The median of so many requests in the core's time, after one that is not counted."""
    took = []
    for _ in range(times + 1):
        start = time.process_time()
        answer = client.get(path, query)
        took.append((time.process_time() - start) * 1000)
        if answer.status_code != 200:
            raise SystemExit(f"{path} {query}: {answer.status_code}")
    return statistics.median(took[1:])


def look_ups(client: Client, path: str, query: Mapping[str, Any]) -> int:
    from django.db import connection  # noqa: PLC0415
    from django.test.utils import CaptureQueriesContext  # noqa: PLC0415

    with CaptureQueriesContext(connection) as queries:
        client.get(path, query)
    return len(queries)


def print_figures(size: int, found: Figures) -> None:
    heads = ("today, ms", "as of, ms", "early, ms", "as of", "early")
    print(f"\n{f'{size} claims':<24}{''.join(f'{head:>11}' for head in heads)}")
    for what, (times, counts) in found.items():
        print(f"{what:<24}{''.join(f'{each:11.0f}' for each in (*times, *counts))}", flush=True)


if __name__ == "__main__":
    main()
