"""Which names are none of works, though a text sets them where works stand: channels, peoples, languages."""

from __future__ import annotations

from functools import cache

import regex as re

from showbible.reading.words import alternatives, reversed_table, table, words

_BODY = frozenset(
    [
        *("TV", "Television", "Channel", "Studios", "Pictures", "Films", "Productions", "Entertainment", "Media"),
        *("Broadcasting", "Distribution", "Releasing", "Network", "Collective"),
    ]
)
_HEADLINE_WORDS = 3  # above which a name with a headline's verb is none
_LEFT_OPEN = frozenset(
    ["and", "but", "so", "we", "it", "they", "he", "she", "the", "a", "an", "i", "you", "then", "also"]
)
_SPEAKER = re.compile(r"\p{Lu}{1,4}[.:] ")  # in an interview: "Q: And", "FCW: We"
_LEADS_ON = re.compile(
    r"(?:Based|Adapted|Inspired|Directed|Written|Created|Produced|Known|Set|Starring|Season|Series) |I[’']|"
    r"\d{1,2}(?:[.:]\d\d| ?[ap]m\b)|(?i:(?:episode|part|week|wk)s? (?:\d+|one|two|three|four|five|six|seven|eight|"
    r"nine|ten)\b)"
)
# "Ada Brook Joins the Cast" is a headline, "Anatomy of a Scandal" is none.
_HEADLINE = re.compile(
    r"\p{L} (?:Joins?|Returns?|Leaves|Exits|Boards|Unveils?|Orders|Renews|Cancels|Lands|Adds|Casts|Taps|Stars in|"
    r"Reached|Reaches|Announces|Reveals|Confirms|Signs|Wraps|Drops?) (?:the |its |as |for |to |in |on |up )?\p{L}"
)


def names_work(name: str) -> bool:
    """Whether nothing in a name says that it is of a channel, a company, a people or a language."""
    parts = name.split()
    if _SPEAKER.match(name) or (parts and parts[-1].lower() in _LEFT_OPEN) or name.endswith(("’s", "'s")):
        return False
    if not parts or name in words("networks") or is_body(name) or _LEADS_ON.match(name):
        return False
    if len(parts) > _HEADLINE_WORDS and _HEADLINE.search(name):
        return False
    return not any(each in reversed_table("demonyms") or each.endswith("-language") for each in (name, parts[-1]))


def is_body(name: str) -> bool:
    """Whether a name ends as those of channels and companies do."""
    return " " in name and name.rsplit(maxsplit=1)[-1] in _BODY


# "from his memoir *Ashfall*, the series …" says nothing of the memoir.
_SOURCE = re.compile(
    r"(?:novels?|novella|books?|memoirs?|stor(?:y|ies)|collection|play|plays|comics?|manga|webtoon|podcast|article|essay|"
    r"biography|autobiography|bestseller|best-seller|trilogy|saga|album|song|poem|musical|video ?game|game),? "
    r"(?:series |cycle )?(?:called |titled |entitled )?[“‘\"']?$",
    re.IGNORECASE,
)


def is_source(before: str) -> bool:
    """Whether what stands before a name says that it is a book's or the like, from which a work is made."""
    return _SOURCE.search(before) is not None


_MAKERS = re.compile(
    r"(?:^|[.;:] |\n)(?:(?:\p{Lu}\p{Ll}+(?:ed|en|ten)\b[^.;:]{0,60}?\b(?:by|from)|Starring|Featuring|With|From)\b )"
    r"[^.;:\n]{0,80}$"
)
_THEN_THE = re.compile(r"[”’\"']?, (?:the|this)\b")


def is_maker(before: str, behind: str) -> bool:
    """Whether a name between two texts is of whoever makes the work spoken of: "Created by NAME, the series"."""
    return _THEN_THE.match(behind) is not None and _MAKERS.search(before) is not None


def is_part(name: str) -> bool:
    """Whether a line heads a part of a page: "New Dramas", "Coming Soon", "In Production", "Introduction"."""
    return _parts().fullmatch(name) is not None


@cache
def _parts() -> re.Pattern[str]:
    words = table("catalogue")
    led, heads = alternatives(words["led_by"]), alternatives(words["heads"])
    return re.compile(rf"(?:(?:{led})\b ?)*(?:(?:{heads})\b ?(?:& |and )?)+:?", re.IGNORECASE)
