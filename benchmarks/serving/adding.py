"""A background reader: adds pages to the guide and looks each time whether a changed fact shows at the next request.

    SHOWBIBLE_DATA=FOLDER python -m benchmarks.serving.adding http://127.0.0.1:8102 SECONDS

Prints how many pages it added, how often it asked for the fact, and how many answers were stale.
"""

from __future__ import annotations

import http.client
import json
import sys
import time

from benchmarks.serving.building import pages
from benchmarks.synthetic import stored
from benchmarks.synthetic.telling import Spoken
from showbible.claims import Subject
from showbible.guide import store
from showbible.pages import Page, Raw
from showbible.resolving import Source

ASKED = 4  # times after each change, by connections of their own, so that every process is asked
SERIES = Subject("series", "Changing Tides")
PATH = "/series/changing-tides/"


def main() -> None:
    host, until = sys.argv[1].removeprefix("http://"), time.monotonic() + float(sys.argv[2])
    added = asked = stale = 0
    for number, spoken in enumerate(pages()):
        if time.monotonic() > until:
            break
        stored.save(_again(spoken, number))
        _save_fact(number)
        store.resolve_changed()
        added += 2
        answers = [_get(host) for _ in range(ASKED)]
        asked += ASKED
        stale += sum(f"Network {number}<" not in answer for answer in answers)
    print(json.dumps({"pages": added, "asked": asked, "stale": stale}))


def _again(spoken: Spoken, number: int) -> Spoken:
    """What a page says, said by another one."""
    source = Source(f"https://late.example/{number}-{time.time()}", "Late News", "2025-01-01", "2026-01-01")
    return Spoken(source, spoken.about, spoken.lines, spoken.claims)


def _save_fact(number: int) -> None:
    """The same page, which says something else now."""
    spoken = Spoken(Source("https://changing.example/", "Changing", "2025-01-01", "2026-01-01"), SERIES)
    spoken.say(SERIES, "network", f"Network {number}")
    page = Page(spoken.source.id, spoken.text, (), site="Changing", published="2025-01-01")
    store.save_page(page, spoken.claims, store.visit(Raw(spoken.source.id, spoken.text.encode(), "text/html")))


def _get(host: str) -> str:
    connection = http.client.HTTPConnection(host, timeout=30)
    connection.request("GET", PATH)
    text = connection.getresponse().read().decode()
    connection.close()
    return text


if __name__ == "__main__":
    main()
