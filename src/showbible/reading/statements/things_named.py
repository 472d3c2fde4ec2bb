"""The ships, places and organisations that a text names, in full or in part."""

from __future__ import annotations

import regex as re

from showbible.reading.reading import Reading
from showbible.reading.words import table

_POSSESSIVE = re.compile(r"['’]s$")


def thing_name(run: str, reading: Reading) -> str | None:
    """The full name of the ship or place that a run names in full or in part: "Stargazer" -> "USS Stargazer"."""
    bare = _POSSESSIVE.sub("", run)
    if bare in reading.things:
        return bare
    fuller = [
        name for name in reading.things if name.split()[-1] == bare and name.split()[0] in table("prefixes")["ship"]
    ]
    return fuller[0] if len(fuller) == 1 else None
