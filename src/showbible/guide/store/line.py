"""How far a reader has seen: of some series, the last episode."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import quote, unquote

from showbible.guide.store.named import Named

LONGEST = 3000  # characters; a browser keeps no cookie of more than 4096 bytes
MOST = 60  # series
_SEEN = re.compile(r"(?P<series>[^:!]{1,900}):(?P<season>\d{1,4})x(?P<episode>\d{1,5})", re.ASCII)


class Seen(NamedTuple):
    """That of the series with this ident everything is seen up to an episode; 0 where nothing of it is."""

    series: str
    season: int
    episode: int


@dataclass(frozen=True, slots=True)
class Line:
    """What is seen of each series, in the order of their idents; of the others everything may be told.

    As a text it is "series%2Ftide:2x05!series%2Fember:1x10", which a cookie takes as it is.
    """

    seen: tuple[Seen, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.seen)

    @classmethod
    def parse(cls, text: str) -> Line:
        """The line of a text; what is none is left out, and all of it where it is too long."""
        found: dict[str, Seen] = {}
        for part in text.split("!") if len(text) <= LONGEST else ():
            if (told := _SEEN.fullmatch(part)) and "\0" not in (series := unquote(told["series"])):
                found[series] = Seen(series, int(told["season"]), int(told["episode"]))
        return cls(tuple(sorted(found.values())[:MOST]))

    @property
    def text(self) -> str:
        return "!".join(f"{quote(series, safe='')}:{season}x{episode:02}" for series, season, episode in self.seen)

    @property
    def fits(self) -> bool:
        """Whether its text is one that `parse` takes whole."""
        return len(self.seen) <= MOST and len(self.text) <= LONGEST

    def of(self, series: str) -> Seen | None:
        return next((each for each in self.seen if each.series == series), None)

    def up_to(self, seen: Seen) -> Line:
        """The line with this in the place of what it had of the series."""
        return Line(tuple(sorted((*self.without(seen.series).seen, seen))))

    def without(self, series: str) -> Line:
        return Line(tuple(each for each in self.seen if each.series != series))

    def hides(self, part: Named) -> bool:
        """Whether a thing whose parent is loaded is a season or an episode that comes after what is seen."""
        if not self or part.type not in ("season", "episode") or part.parent is None:
            return False
        return self.is_before(part.parent.ident, part.season, part.episode)

    def is_before(self, series: str, season: int | None, episode: int | None) -> bool:
        """Whether the season, or the episode of it, comes after what is seen; what has no number never does."""
        seen = self.of(series)
        return seen is not None and season is not None and (season, episode or 0) > (seen.season, seen.episode)


NO_LINE = Line()
