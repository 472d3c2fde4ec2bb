"""Which names are none of works, though a text sets them where works stand: channels, peoples, languages."""

from __future__ import annotations

import regex as re

from showbible.reading.words import reversed_table, words

_BODY = frozenset(
    ["TV", "Television", "Channel", "Studios", "Pictures", "Films", "Productions", "Entertainment", "Media"]
)
_LEFT_OPEN = frozenset(
    ["and", "but", "so", "we", "it", "they", "he", "she", "the", "a", "an", "i", "you", "then", "also"]
)
_SPEAKER = re.compile(r"\p{Lu}{1,4}[.:] ")  # in an interview: "Q: And", "FCW: We"
_LEADS_ON = re.compile(
    r"(?:Based|Adapted|Inspired|Directed|Written|Created|Produced|Known|Set|Starring|Season|Series) |I[’']|"
    r"\d{1,2}(?:[.:]\d\d| ?[ap]m\b)"
)


def names_work(name: str) -> bool:
    """Whether nothing in a name says that it is of a channel, a company, a people or a language."""
    parts = name.split()
    if _SPEAKER.match(name) or (parts and parts[-1].lower() in _LEFT_OPEN) or name.endswith(("’s", "'s")):
        return False
    if not parts or name in words("networks") or (len(parts) > 1 and parts[-1] in _BODY) or _LEADS_ON.match(name):
        return False
    return not any(each in reversed_table("demonyms") or each.endswith("-language") for each in (name, parts[-1]))
