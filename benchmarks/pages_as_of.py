"""How long pages of the guide take, today's and those of an earlier day, on guides of several sizes.

    python -m benchmarks.pages_as_of [--sizes 60000,250000] [--times 5]

For each size, in a process of its own: a guide made up by chance, in SQLite in a folder that is removed again; then the
median time to answer for each page, in milliseconds, today and as of a day by which half of all pages had come out, and
how many look-ups the latter takes.
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
Figures = dict[str, tuple[float, float, int]]  # page -> milliseconds today and as of the day, look-ups as of the day


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
    return {
        what: (
            milliseconds(client, path, {}, times),
            milliseconds(client, path, {"as_of": day}, times),
            look_ups(client, path, {"as_of": day}),
        )
        for what, path in paths(day).items()
    }


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


def milliseconds(client: Client, path: str, query: Mapping[str, Any], times: int) -> float:
    """The median of so many requests, after one that is not counted."""
    took = []
    for _ in range(times + 1):
        start = time.perf_counter()
        answer = client.get(path, query)
        took.append((time.perf_counter() - start) * 1000)
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
    print(f"\n{f'{size} claims':<24}{'today, ms':>12}{'as of, ms':>12}{'look-ups':>10}")
    for what, (today, then, count) in found.items():
        print(f"{what:<24}{today:12.0f}{then:12.0f}{count:10}", flush=True)


if __name__ == "__main__":
    main()
