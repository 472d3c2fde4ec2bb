"""Countries and their peoples, which are hardly ever names of works."""

from __future__ import annotations

from functools import cache

import regex as re
from babel import Locale

from showbible.reading.words import reversed_table

_AROUND = re.compile(r"^(?:In|At|From|Across|Outside|For|To|Of) (?:the )?|['’]s?$")


def is_place(name: str) -> bool:
    """Whether a name is no more than that of a country or a people: "In Chile", "Ireland’s"."""
    return _AROUND.sub("", name).lower() in _countries()


@cache
def _countries() -> frozenset[str]:
    own = {name.lower() for code, name in Locale("en").territories.items() if len(code) == 2}
    return frozenset(own | {name.lower() for name in reversed_table("demonyms")}) | reversed_table("countries").keys()
