"""Names of works as they are written: in capital letters, with what does not belong to them at either end."""

from __future__ import annotations

from functools import cache

import regex as re

from showbible.claims.values.text import fold
from showbible.reading.names import TITLE
from showbible.reading.places import is_apart, lowered, places
from showbible.reading.words import alternatives, table

_SMALL = frozenset(["of", "the", "and", "in", "a", "an", "to", "for", "on", "at", "or", "by", "with", "from"])
# Another name begins: "1840s Bradford for The Weavers", "Mia Roe in The Long Thaw".
_ANEW = re.compile(r"^.* (?:for|in|on|at|to|with|from|of|and|as) (?=(?-i:The|A|An) \p{Lu})")
_LEADS = re.compile(r"^(?:In|On|At|For|From) (?=The \p{Lu})")
_DECADE = re.compile(r"^(?:(?:18|19|20)?\d0s|\d+-\p{L}+) ")


def tidy(name: str) -> str:
    """A name without what stands beside it: "The Long Thaw on Friday", "Marrow Hill: The Complete"."""
    name = name.partition(" – ")[0]
    if found := _ANEW.match(name):
        name = name[found.end() :]
    name = _LEADS.sub("", name)
    name = _DECADE.sub("", name)
    return _behind().sub("", name).strip(" ,:–-") or name


@cache
def _behind() -> re.Pattern[str]:
    days, networks = alternatives([*table("weekdays"), *table("months")]), alternatives(table("networks"))
    return re.compile(
        rf"(?: (?:on|in|from|to|at|for) (?:(?:{days})(?: .*)?|(?:{networks}))|:? (?:The )?(?i:complete|entire|final)"
        r"(?i: (?:first|second|third|series|box ?set|collection))?)$"
    )


def cased(name: str, text: str) -> str:
    """A name in capital letters as the text writes it elsewhere, else with capitals where titles have them."""
    if not name.isupper() or len(name) < 4:
        return name
    for at in places(lowered(name), lowered(text)):
        written = text[at : at + len(name)]
        if written != name and is_apart(text, at, at + len(name)):
            return written
    words = name.lower().split()
    return " ".join(
        word if place and word in _SMALL else word[:1].upper() + word[1:] for place, word in enumerate(words)
    )


_TITLE = re.compile(TITLE)
_ASKED = re.compile(r"([?!])[”’\"']?(?:,| (?:is|was|has|will|and|star)\b)")


def spelling(text: str, key: str, names: list[str]) -> str:
    """The way of writing the name that the text uses most; of equals the fullest."""
    ways = {name for name in names if not name.isupper() or len(names) == 1} or set(names)
    ways |= {m[0] for m in _TITLE.finditer(text) if fold(m[0]) == key and not m[0].isupper()}
    best = min(ways, key=lambda way: (-text.count(way), -len(way), way))
    asked = next(filter(None, (_ASKED.match(text, at + len(best)) for at in places(best, text))), None)
    return best + asked[1] if asked and best[-1] not in "?!" else best
