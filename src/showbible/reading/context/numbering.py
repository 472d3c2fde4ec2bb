"""Where a text gives the number of an episode: "S2E4", "season two, episode 4", "the fourth episode of series 2"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex as re

from showbible.reading.names import TITLE
from showbible.reading.numbers import NUMERAL, ORDINAL, number

SEASON = r"(?:season|series|staffel|saison|temporada|stagione|säsong|sesong|sæson|sezon|seizoen)"
EPISODE = (
    r"(?:episode|epis?\.?|eps?\.?|chapter|chap\.?|folge|épisode|episodio|episódio|capítulo|capitolo|avsnitt|afsnit|"
    r"aflevering|odcinek)"
)
_ONE = r"(?:episode|chapter|instal?lment|hour|part|outing)"
_OPENER = r"(?:opener|premiere|première|opening episode|first episode)"
_CUE = re.compile(
    rf"(?<![\p{{L}}\d])[ST]\d|\d[x×]\d|\b(?:{EPISODE}|{_ONE}|opener|premiere|première)(?!\p{{L}})", re.IGNORECASE
)
_GAP = r"[ \t]?[,:;|/·•›»>–—-]?[ \t]?"
_OF_SEASON = rf"(?:{SEASON}[ -]?(?P<s>{NUMERAL})\b|(?:the |its |(?:\p{{L}}+['’]s ))?(?P<so>{ORDINAL})[ -]{SEASON})"
_OF = r"(?: of \d{1,3})?\)?,?(?: (?:of|in|from))? (?:the )?"

# Each with groups: s and e are numerals, so and eo ordinals, x stands for the first episode.
_FORMS = [
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?<![\p{L}\d])[ST](?P<s>\d{1,2})[ .,:·|/–-]{0,3}(?:E|Ep\.? ?|Episode )(?P<e>\d{1,3})\b",
        r"(?<![\d.,x×/-])(?P<s>\d{1,2})[x×](?P<e>\d{2,3})(?![\p{L}\d×]|[.,]\d)",
        rf"\b{SEASON}[ -]?(?P<s>{NUMERAL})\b(?:['’]s)?{_GAP}\(?(?:and )?(?:{EPISODE} ?#?|E(?=\d))(?P<e>{NUMERAL})\b",
        rf"\b(?P<so>{ORDINAL}) {SEASON}(?:['’]s)?{_GAP}\(?{EPISODE} ?#?(?P<e>{NUMERAL})\b",
        rf"\b{EPISODE} ?#?(?P<e>{NUMERAL})\b{_OF}{_OF_SEASON}",
        rf"\b(?P<eo>{ORDINAL})(?: and (?:final|last))? {_ONE} (?:of|in|from) (?:the )?{_OF_SEASON}",
        rf"\b{SEASON} (?P<s>{NUMERAL})['’]s (?P<eo>{ORDINAL}) {_ONE}\b",
        rf"\b(?P<so>{ORDINAL}) {SEASON}['’]s (?P<eo>{ORDINAL}) {_ONE}\b",
        rf"\b(?:{SEASON}[ -](?P<s>{NUMERAL})|(?P<so>{ORDINAL})[- ]{SEASON})(?:['’]s)? (?P<x>{_OPENER})\b",
        rf"\b(?P<x>{_OPENER}|first {_ONE}) (?:of|to) (?:the )?{_OF_SEASON}",
        rf"\b{EPISODE} (?P<s>\d{{1,2}})\.(?P<e>\d\d)\b",
    )
]
# An episode's number without its season: that of the heading or of the page.
_ALONE = re.compile(
    rf"\b{EPISODE} ?#?(?P<e>{NUMERAL})\b(?!,? (?:and|&|to) \d|[.–-]\d)(?: of \d{{1,3}}\b)?|"
    rf"\bthe (?P<eo>{ORDINAL})(?: and (?:final|last))? episode\b|"
    r"^the (?:(?:season|series) )?(?P<x>opener|opening episode)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mark:
    """The number of an episode at a place of a text; a season or episode that it does not give is None."""

    season: int | None
    episode: int | None
    start: int
    end: int

    @property
    def is_whole(self) -> bool:
        return self.season is not None and self.episode is not None


@lru_cache(maxsize=1024)
def marks(text: str) -> tuple[Mark, ...]:
    """All numbers of episodes that a text gives, in reading order; those without a season too."""
    return _marks(text) if _CUE.search(text) else ()


def _marks(text: str) -> tuple[Mark, ...]:
    found: list[Mark] = []
    for form in (*_FORMS, _ALONE):
        found.extend(
            mark
            for match in form.finditer(text)
            if (mark := _mark(match)) and not any(mark.start < m.end and m.start < mark.end for m in found)
        )
    return tuple(sorted(found, key=lambda mark: mark.start))


def _mark(match: re.Match[str]) -> Mark | None:
    groups = match.groupdict()
    season = number(groups.get("s") or groups.get("so") or "")
    episode = 1 if groups.get("x") else number(groups.get("e") or groups.get("eo") or "")
    return Mark(season, episode, *match.span()) if episode is not None and (season or 0) < 100 else None


def whole_marks(text: str) -> list[Mark]:
    """The numbers that give both season and episode."""
    return [mark for mark in marks(text) if mark.is_whole]


_QUOTED = re.compile(r"[“„\"«](?P<title>[^“”\"«»\n]{1,90}?)[,.]?[”“\"»]|‘(?P<single>[^‘’\n]{2,80})[,.]?’(?!\p{L})")
_DOTTED = re.compile(r"(?P<s>\d{1,2})\.(?P<e>[0-3]\d)(?![\d.,]|\s?(?:million|m\b|%|/|out of|stars))")
_BETWEEN = re.compile(r"[,;:.]?\s?[(\[–—-]?\s?(?:(?:,? (?:which )?(?:is|was) )?(?:the |tonight['’]s )?)?")
_AFTER = re.compile(
    r"[,;:.)\]]{0,2}\s?(?:\[\w{1,8}\]\s?)?[(–—·|-]{0,2}\s?(?:(?:(?:is|was) (?:called|titled|entitled|named)|is|"
    r"was|which is|entitled|titled|called|named|dubbed) )?"
)


# What says that a title in quotation marks is an episode's, without a number.
_ROLE = re.compile(
    rf"\b(?:{SEASON}[ -](?P<s>{NUMERAL})|(?P<so>{ORDINAL})[- ]{SEASON}|(?:the|this|that|its|an?|tonight['’]s|"
    rf"last week['’]s)(?: [\p{{L}}\d]+){{0,2}}?|(?:season|series))(?:['’]s)? "
    r"(?P<role>finale|closer|ender|premiere|opener|pilot|episode|instal?lment|two-parter|conclusion|special)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Titled:
    """The title of an episode in quotation marks, beside its number or beside what it is of its season."""

    title: str
    mark: Mark
    start: int
    end: int


def titled(text: str) -> list[Titled]:
    """The titles in quotation marks that stand beside the number of their episode."""
    return list(_titled(text)) if any(quote in text for quote in '“„"«‘') else []


def quoted(text: str) -> list[tuple[int, str]]:
    """What a text sets in quotation marks and writes as a title: (place, title)."""
    if not any(quote in text for quote in '“„"«‘'):
        return []
    found = ((match.start(), (match["title"] or match["single"]).strip()) for match in _QUOTED.finditer(text))
    return [(place, title) for place, title in found if _may_be_title(title)]


_LISTED = re.compile(
    rf"\b{EPISODE} (?P<e>{NUMERAL})[,:–—-]? (?P<title>{TITLE}[!?]?) \("
    rf"(?:\p{{L}}{{3,9}}\.?,? )?(?:\d{{1,2}} \p{{L}}{{3,9}}|"
    r"\p{L}{3,9}\.? \d{1,2})\b[^()\n]{0,12}\)",
    re.IGNORECASE,
)


def listed(text: str) -> list[Titled]:
    """Episodes that a line lists without quotation marks: "Episode 6, Slate (2 Oct) · Episode 5, Lapwing (25 Sept)"."""
    return [
        Titled(found["title"], Mark(None, number(found["e"]), *found.span("e")), *found.span("title"))
        for found in (_LISTED.finditer(text) if "(" in text and _CUE.search(text) else ())
        if found["title"][0].isupper()
    ]


@lru_cache(maxsize=256)
def _titled(text: str) -> tuple[Titled, ...]:
    quoted = [found for found in _QUOTED.finditer(text) if _may_be_title(found["title"] or found["single"])]
    if not quoted:
        return ()
    listed = [*marks(text), *_dotted(text, quoted)]
    listed += [role for role in _roles(text) if not any(role.start < m.end and m.start < role.end for m in listed)]
    found, taken = dict[int, Titled](), set[int]()
    for ahead in (True, False):
        for place, quote in enumerate(quoted):
            mark = None if place in found else _beside(text, quote, [m for m in listed if m.start not in taken], ahead)
            if mark:
                taken.add(mark.start)
                found[place] = Titled((quote["title"] or quote["single"]).strip(), mark, *quote.span())
    return tuple(found[place] for place in sorted(found))


def _dotted(text: str, quoted: list[re.Match[str]]) -> Iterator[Mark]:
    """ "3.10" is an episode only beside a title."""
    for found in _DOTTED.finditer(text):
        if any(0 <= found.start() - quote.end() <= 3 or 0 <= quote.start() - found.end() <= 3 for quote in quoted):
            yield Mark(int(found["s"]), int(found["e"]), *found.span())


def _roles(text: str) -> Iterator[Mark]:
    """ "the season finale", "the pilot": an episode without its number, but that of a premiere."""
    for found in _ROLE.finditer(text):
        yield Mark(number(found["s"] or found["so"] or ""), None, *found.span())


def _beside(text: str, quote: re.Match[str], listed: list[Mark], ahead: bool) -> Mark | None:
    """The number right behind a title, or else right before it."""
    for mark in listed:
        if ahead and quote.end() <= mark.start <= quote.end() + 28:
            if _BETWEEN.fullmatch(text, quote.end(), mark.start):
                return mark
        elif (
            not ahead
            and quote.start() - 28 <= mark.end <= quote.start()
            and _AFTER.fullmatch(text, mark.end, quote.start())
        ):
            return mark
    return None


def _may_be_title(title: str) -> bool:
    """Whether a quoted text is written as a title: it begins with a capital letter or a number."""
    first = title.strip()[:1]
    return bool(first) and (first.isupper() or first.isdigit() or first in "¡¿#…'’")
