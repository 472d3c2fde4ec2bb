"""Whether a page's series plainly has had one season: a mini-series, or one of which a second is only asked about."""

from __future__ import annotations

from collections.abc import Iterable

import regex as re

from showbible.claims.values.text import fold
from showbible.reading.context.seasons import seasons_in
from showbible.reading.names import TITLE
from showbible.reading.numbers import CARDINAL
from showbible.reading.passage import Passage, Scope

_IN_ONE = re.compile(
    rf"\b(?:mini-?series|limited(?: event)? series|(?:{CARDINAL})[ -]parter|(?:{CARDINAL})[ -]part "
    r"(?:[\p{L}-]+,? ){0,4}(?:series|serial|drama|thriller|comedy|adaptation|mystery|whodunn?it|saga))\b",
    re.IGNORECASE,
)
_APPOSED = re.compile(rf"(?P<name>{TITLE})[”’\"]?,? (?:an?|the) (?:[\p{{L}}’'-]+,? ){{0,4}}$")
_LATER = re.compile(
    r"\b(?:seasons|(?:all|both|earlier|previous) series|(?:last|latest|previous|earlier|another|final|new) season|"
    r"new series of|returning series|series finale|returns? (?:for|with) (?:a|its|his|her|their)|is back)\b",
    re.IGNORECASE,
)
_LEFT_OPEN = re.compile(
    r"\?|\b(?:no|not|never|nor|neither|whether|if|yet|would|could|might|may|hopes?|hoping|wants?|chances?|possible|"
    r"possibly)\b|n['’]t\b",
    re.IGNORECASE,
)


def has_one_season(passages: Iterable[Passage], own: Scope) -> bool:
    """Whether the passages speak of the page's series as of one whose only season is the first."""
    if own.work is None or own.work.type != "series" or own.season is not None:
        return False
    said = False
    for passage in passages:
        if passage.scope.work != own.work:
            continue
        later = max((season for _, season in seasons_in(passage.text)), default=0)
        if later > 2 or _LATER.search(passage.text) or (later == 2 and not _LEFT_OPEN.search(passage.text)):
            return False
        said = said or later == 2 or _is_in_one(passage.text, own.work.name or "")
    return said


def _is_in_one(text: str, own: str) -> bool:
    """Whether a text calls the page's series, and not another set apart by commas, one in parts."""
    found = _IN_ONE.search(text)
    apposed = _APPOSED.search(text[: found.start()]) if found else None
    return found is not None and (apposed is None or fold(own) in fold(apposed["name"]))
