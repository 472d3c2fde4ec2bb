"""A line that names an episode, and the title in it."""

from __future__ import annotations

from dataclasses import dataclass

import regex as re

from showbible.reading.context.numbering import Mark
from showbible.reading.passage import Scope

LONGEST = 160  # characters of the line in which an episode is named
HEADER = 60  # characters behind title and number up to which a line is nothing but the episode's
_LONGEST_TITLE = 90
EDGES = ' \t:,;|–—-·•“”„"‘’«»'
QUOTE = r"[“„\"«](?P<title>.{1,90}?)[”“\"»]"


@dataclass(frozen=True, slots=True)
class EpisodeLine:
    """A line that names an episode; `is_header` says that it holds little else, so that what follows is beneath it."""

    index: int
    mark: Mark
    title: str | None
    is_header: bool


def title_in(text: str | None) -> str | None:
    """A title without its quotation marks, where a text is short enough to be one and no sentence."""
    name = (text or "").strip(EDGES + ".,")
    if not name or len(name) > _LONGEST_TITLE or not (name[0].isupper() or name[0].isdigit() or name[0] in "¿¡…"):
        return None
    return (
        None if re.match(r"(?i:TB[ACD]|to be (?:announced|confirmed)|untitled|preview|review|recap)\b", name) else name
    )


def is_series(scope: Scope) -> bool:
    work = scope.work
    return work is not None and work.type == "series" and scope.section not in ("cast", "plot", "trivia")
