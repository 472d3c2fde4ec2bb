"""What sort of work a page is about: a series, a film, a documentary, a special, a short film."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

import regex as re

from showbible.reading.context.pointer import Pointer

_COUNTED = 60_000  # characters of the text that are looked at

_SPOKEN = re.compile(
    r"\b(?:(?P<series>seasons?|episodes?|finale|showrunners?|pilot|renewed|sitcom|mini-?series|drama series|series|"
    r"show|\p{L}+-part(?:er)?|drama(?!s? (?:film|feature|movie))|(?:part|chapter) (?:\d|one|two|three|four|five|six)|"
    r"telenovela|novelas?|chapters?|serial|soap|spoilers|série|épisodes?|saison|Staffel|Folgen?|temporadas?|episodios?)|"
    r"(?P<film>films?|movies?|screenplay|cinemas?|theaters|theatres|feature|box office|dir\.|biopic|"
    r"moviegoers|película|largometraje|long métrage|réalisation)|"
    r"(?P<length>(?:[1-3] ?h(?:r|our)?s? ?\d{1,2} ?m(?:in)?|(?:[7-9]\d|1\d\d) ?min(?:ute)?s?)\b))",
    re.IGNORECASE,
)
_FAN_SITE = 2  # what a wiki or a guide counts, most of which are about series
_LENGTH = 2  # what a film's length counts
_FILMS = 12  # times from which a page that speaks of films is hardly about another sort of them


_SORT = re.compile(
    r"\b(?:(?P<special>(?:christmas|festive|holiday|comedy|stand-up|one-off|halloween|\p{L}+-minute|hour-long)"
    r" (?:\p{L}+ )?special)|(?P<short>short (?:film|documentary)|animated short|live-action short)|"
    r"(?P<documentary>documentary|documentaries|docufilm|documental|documentaire|dokumentarfilm|doc\b(?! martin)))",
    re.IGNORECASE,
)
_OF_DOCUMENTARIES = re.compile(r"(?i:\bdocumentar(?:y|ies)\b)|D(?:oc|OC|ok|OK)s?\b")
_SERIES = 6  # times from which a page that speaks of seasons and episodes is about a series
_TOP, _HEAD = 2000, 500  # characters in which a page says what sort of film it is about


@lru_cache(maxsize=4)
def _spoken(text: str) -> Counter[str | None]:
    return Counter(found.lastgroup for found in _SPOKEN.finditer(text[:_COUNTED]))


def type_of_work(text: str, pointers: Sequence[Pointer], weights: Mapping[str, int], site: str = "") -> str:
    """The type that most of the pointers say, else what the page speaks of more: films, or series. A site may be about
    documentaries only."""
    types = Counter(p.type for p in pointers if p.type for _ in range(weights[p.by]))
    if types:
        return min(types, key=lambda kind: (-types[kind], kind))
    spoken = Counter(_spoken(text))
    spoken["series"] += _FAN_SITE * any(p.by in ("wiki", "guided") for p in pointers)
    sort = _SORT.search(text[:_HEAD])
    if sort and sort.lastgroup == "special" and spoken["series"] < _SERIES:
        return "special"
    if spoken["film"] + _LENGTH * spoken["length"] <= spoken["series"]:
        return "series"
    if _OF_DOCUMENTARIES.search(site):
        return "documentary"
    sorts = list(_SORT.finditer(text[:_TOP]))
    is_told = sorts and (len(sorts) > 1 or sorts[0].start() < _HEAD)
    return sorts[0].lastgroup or "film" if is_told and spoken["film"] < _FILMS else "film"
