"""The URL of an interface made for programs in, the JSON object that it answers with out."""

from __future__ import annotations

import json
from typing import Any

from showbible.fetching.content import page_bytes
from showbible.fetching.options import Options
from showbible.fetching.web.door import Deadline
from showbible.fetching.web.follow import connections, follow
from showbible.fetching.web.refused import Refused
from showbible.fetching.web.url import parse
from showbible.pages.raw import Unreadable


def ask(address: str, options: Options) -> dict[str, Any]:
    """What is answered; raises `Unreadable`. Robots.txt is not asked: the answer is there for programs."""
    try:
        with connections(options, Deadline(options.limits.visit)) as pool:
            headers = {"Accept": "application/json"}
            with follow(pool, options, parse(address), headers, lambda hop: None) as answer:
                if answer.status != 200:
                    raise Refused(f"the server answers {answer.status}")
                found = json.loads(page_bytes(address, answer.pieces(), options.limits.page))
    except (Refused, ValueError, RecursionError) as trouble:
        raise Unreadable(
            address, str(trouble) if isinstance(trouble, Refused) else "the answer is no JSON"
        ) from trouble
    if not isinstance(found, dict):
        raise Unreadable(address, "the answer is no JSON object")
    return found
