"""What a date in a sentence is the date of: an episode, a season or the work itself."""

from __future__ import annotations

import regex as re

from showbible.claims import Subject
from showbible.reading.context.seasons import seasons_in
from showbible.reading.numbers import CARDINAL, ORDINAL, number
from showbible.reading.passage import Passage
from showbible.reading.statements import clauses

_UNIT = r"(?:episode|ep\.?|chapter|instal+ment)"
_NUMBERED = re.compile(
    rf"\b{_UNIT} (?:no\. ?)?(?P<number>{CARDINAL})\b(?!(?:\W+(?:and|to|,|–|-|&))? ?\d)|"
    rf"\b(?P<ordinal>{ORDINAL}) {_UNIT}(?! of (?:the )?(?:month|week|year))",
    re.IGNORECASE,
)
_QUOTE = r"[“\"](?P<name>[^“”\"\n]{2,70}?)[,.]?[”\"]"
_TITLED = re.compile(
    rf"^{_QUOTE},? (?:which |that )?(?:(?:the )?\w+ episode,? )?(?:first |originally )?(?:(?:will|is to|was to|to) )?"
    r"(?:air|premier|debut|broadcast|was (?:shown|broadcast|first|due|originally|seen)|"
    r"went out|goes out|be|had been due)"
    rf"|\b(?:episode|instal+ment|finale|premiere|opener|special|pilot)(?: (?:is|was|of the \w+|"
    rf"called|titled|entitled))*,? {_QUOTE}",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:the|this|that) (?:(?:[\p{L}-]+ ){0,2}(?:series|show|drama|sitcom|comedy|programme|"
    r"thriller|saga))\b(?! (?:finale|premiere))"
    r"|['’]s (?:[\p{L}-]+ ){0,3}(?:drama|sitcom|comedy|thriller|saga|show|series)\b(?! \d| finale| premiere)",
    re.IGNORECASE,
)
_SEASON_ONE = 1
_SOME_SEASONS = re.compile(
    r"\b(?:first|last|final|latter|later|other|both|next|these|those|previous|earlier|remaining) "
    r"(?:\p{Ll}+ )?(?:seasons|series (?:were|are|have))\b",
    re.IGNORECASE,
)


def subject_at(passage: Passage, start: int, end: int) -> Subject | None:
    """The narrowest thing of which a date at a place of a passage is said."""
    scope, text = passage.scope, passage.text
    if scope.work is None or scope.work.type != "series":
        return scope.subject
    if scope.episode is None and not scope.episode_name and (episode := _episode(passage, start, end)):
        return episode
    if _SOME_SEASONS.search(text[clauses.bounds(text, start, end)[0] : start]):
        return None
    named = seasons_in(text, scope)
    if not named or scope.episode is not None:
        return scope.subject
    low, high = clauses.bounds(text, start, end)
    before = [season for place, season in named if place <= start]
    behind = [season for place, season in named if start < place < high]
    if not before and not behind and _WHOLE.search(text[low:start]):
        return scope.work
    season = before[-1] if before else behind[0] if behind else named[0][1]
    return Subject("season", series=scope.work.name, season=season)


def _episode(passage: Passage, start: int, end: int) -> Subject | None:
    """The episode that the clause of a date names, by its number or its title."""
    text, work = passage.text, passage.scope.work
    low, _ = clauses.bounds(text, start, end)
    clause = text[low:start]
    season = passage.scope.season
    series = work.name if work else None
    found = list(_NUMBERED.finditer(clause))
    if len(found) == 1 and (said := number(found[0]["number"] or found[0]["ordinal"])):
        if found[0]["ordinal"] and said == _SEASON_ONE:  # what begins with its first episode is the season
            return None
        return Subject("episode", series=series, season=season, episode=said)
    if titled := _TITLED.search(clause):
        name = next(name for name in titled.captures("name") if name)
        return Subject("episode", name, series=series, season=season)
    return None
