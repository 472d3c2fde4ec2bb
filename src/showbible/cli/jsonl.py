"""What pages say, as lines of JSON by the claim contract (`docs/claims.md`); no guide is opened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from showbible.cli.progress import watched
from showbible.cli.terminal import print_json
from showbible.fetching import Found, Options, fetch_all
from showbible.pages import Raw, Unreadable
from showbible.work import Failure, Reading, read_in_order

_NOTHING: dict[str, Any] = {"title": None, "site": None, "lang": None, "published": None, "text": "", "claims": []}


def print_lines(addresses: Iterable[str], allow_private: bool, jobs: int) -> int:
    """Prints a line a page, in the order given; the exit status, 1 where a page could not be read."""
    status = 0
    with watched("Reading") as watch:
        found = fetch_all(tuple(addresses), Options(allow_private=allow_private, note=watch.tell))
        for outcome in outcomes(found, jobs):
            print_json(line(outcome))
            if isinstance(outcome, Failure):
                status = 1
                watch.tell(str(outcome))
            watch.done(outcome.address if isinstance(outcome, Failure) else outcome.page.address)
    return status


def outcomes(found: Iterable[Found], jobs: int) -> Iterator[Reading | Failure]:
    for each, outcome in read_in_order(((each, _raw(each)) for each in found), jobs):
        if isinstance(each, Unreadable):
            yield Failure(each.address, each.reason)
        elif outcome:
            yield outcome


def _raw(found: Found) -> Raw | None:
    return None if isinstance(found, Unreadable) else found.raw


def line(outcome: Reading | Failure) -> dict[str, Any]:
    """The contract's object for a page."""
    if isinstance(outcome, Failure):
        return {"page": outcome.address, **_NOTHING, "error": outcome.reason}
    page = outcome.page
    return {
        "page": page.address,
        "title": page.title,
        "site": page.site,
        "lang": page.lang,
        "published": page.published,
        "text": page.text,
        "claims": [claim.as_json() for claim in outcome.claims],
    }
