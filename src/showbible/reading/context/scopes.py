"""Which season or episode a heading or a sentence is about, given the work."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.reading.context import titles
from showbible.reading.context.others import Others, led_by_other, spoken_of, undergone_by_other
from showbible.reading.names import TITLE
from showbible.reading.numbers import NUMERAL, ORDINAL, number
from showbible.reading.passage import Scope
from showbible.reading.words import alternatives, reversed_table, table

_SEASON = re.compile(
    rf"\b(?:(?:(?:season|series)[ -]?|(?-i:S)(?=\d{{1,2}}\b))(?P<number>{NUMERAL})\b"
    r"(?![ -](?:and a half )?stars?\b)|(?:the )?"
    rf"(?P<ordinal>{ORDINAL})(?: and (?:final|last))? (?:season|series|outing|run\b(?! of)|"
    rf"one\b))",
    re.IGNORECASE,
)
# "The second season premiered in 2022, the third in 2023": the word is not said again.
_ORDINAL_ALONE = re.compile(
    rf"\bthe (?P<ordinal>{ORDINAL})(?= (?:on|in|had|has|was|will|is|with|came|followed|\d+)\b)", re.IGNORECASE
)
_WHOLE = re.compile(
    r"\b(?:the|this|that) (?:(?:[\p{L}-]+ )?(?:series|show|drama|programme|sitcom|comedy|"
    r"telenovela|thriller|saga|film|movie)|entire series)\b(?! finale| premiere\b)",
    re.IGNORECASE,
)
_THIS_SEASON = re.compile(
    r"\b(?:the (?:new|next|upcoming|current|forthcoming) (?:season|series)|this season|the season)\b", re.IGNORECASE
)
_CODE = re.compile(
    r"\bS(?P<season>\d{1,2})\s?E(?P<episode>\d{1,3})\b|\b(?P<season2>\d{1,2})x(?P<episode2>\d{2})\b|"
    r"season (?P<season3>\d+),? episode (?P<episode3>\d+)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    rf"\b(?P<noun>{alternatives(reversed_table('work_nouns'))}|remake|spin-off|spinoff) (?:series "
    rf")?(?:called|titled|named|entitled) [“‘\"]?(?P<name>{TITLE})"
)
_CARRIES = re.compile(r"(?:It|There|This one|Its|They|Both|All|The (?:new )?season)\b")


def seasons_in(text: str) -> list[tuple[int, int]]:
    """The seasons that a text names: (place, number), by numeral or by ordinal."""
    return list(_seasons_in(text))


@lru_cache(maxsize=256)
def _seasons_in(text: str) -> tuple[tuple[int, int], ...]:
    """The same, kept for the statements that ask it at each of their finds in a sentence."""
    matches = list(_SEASON.finditer(text))
    found = [(m.start(), number(m["number"] or m["ordinal"])) for m in matches]
    if any(m["ordinal"] for m in matches):
        taken = {m.start("ordinal") for m in matches}
        short = (m for m in _ORDINAL_ALONE.finditer(text) if m.start("ordinal") not in taken)
        found = sorted([*found, *((m.start(), number(m["ordinal"])) for m in short)])
    return tuple((place, season) for place, season in found if season is not None and 0 <= season < 100)


def of_heading(text: str, page_scope: Scope, works: Others) -> Scope:
    """The scope beneath a heading: what it names, else the page's; and the section it opens."""
    section = section_of(text)
    if other := led_by_other(text, replace(page_scope, section=section), works):
        return _narrowed(text, replace(other, named=False))
    head = titles.parse(text)
    if head.season is not None and _names_work(head.work, page_scope):
        return replace(page_scope, season=head.season, episode=head.episode, episode_name=None, section=section)
    named = seasons_in(text)
    if len(named) == 1:
        return replace(page_scope, season=named[0][1], episode=None, episode_name=None, section=section)
    if page_scope.work and fold(text) == fold(page_scope.work.name or ""):
        return replace(page_scope.whole_work(), section=section)
    return replace(page_scope, section=section)


def _names_work(name: str | None, scope: Scope) -> bool:
    return not name or (
        scope.work is not None
        and (fold(name) in fold(scope.work.name or "") or fold(scope.work.name or "") in fold(name))
    )


@cache
def _sections() -> list[tuple[str, re.Pattern[str]]]:
    return [
        (name, re.compile(rf"(?<!\w)(?:{alternatives(listed)})(?!\w)", re.IGNORECASE))
        for name, listed in table("sections").items()
    ]


def section_of(heading: str) -> str:
    """ "cast", "plot", "production" …, by the words of the heading; "" where none says it."""
    return next((name for name, pattern in _sections() if pattern.search(heading)), "")


def code_in(text: str) -> tuple[int, int] | None:
    """The season and the episode of a code such as "S02E01", "2x01" or "season 2, episode 1"."""
    if not (code := _CODE.search(text)):
        return None
    season = code["season"] or code["season2"] or code["season3"]
    return int(season), int(code["episode"] or code["episode2"] or code["episode3"])


def _narrowed(text: str, scope: Scope) -> Scope:
    """A work's scope narrowed to the season that the text names."""
    named = seasons_in(text)
    return replace(scope, season=named[0][1]) if named and scope.work and scope.work.type == "series" else scope


def of_sentence(text: str, base: Scope, before: Scope | None, works: Others) -> Scope:
    """The scope of a sentence beneath a heading; `before` is that of the sentence before it in its paragraph."""
    if led := led_by_other(text, base, works) or undergone_by_other(text, base):
        return _narrowed(text, led)
    if other := _OTHER.search(text):
        kind = reversed_table("work_nouns").get(other["noun"].lower(), "series")
        return Scope(Subject(kind, other["name"]), section=base.section, named=True)
    if before is not None and before.work != base.work and _CARRIES.match(text):
        return before
    if base.work is None:
        return _of_any(text, base, before, works)
    if base.work.type != "series":
        return base
    if code := code_in(text):
        return replace(base, season=code[0], episode=code[1], episode_name=None, named=True)
    if named := seasons_in(text):
        return replace(base.without_episode(), season=named[0][1], named=True)
    if before is not None and before.named and _CARRIES.match(text):
        return replace(before, section=base.section)
    if _WHOLE.search(text) or _names_the_work(text, base):
        return replace(base.whole_work(), named=True)
    if _THIS_SEASON.search(text) and base.season is not None:
        return replace(base.without_episode(), named=True)
    return base


def _of_any(text: str, base: Scope, before: Scope | None, works: Others) -> Scope:
    """The scope of a sentence of a page about no work in particular: the work of which it speaks, if one."""
    if work := spoken_of(text, works):
        return _narrowed(text, replace(Scope(work), section=base.section, named=True))
    return before if before is not None and before.work and _CARRIES.match(text) else base


def _names_the_work(text: str, scope: Scope) -> bool:
    """Whether a sentence names the work itself, and not one of its seasons."""
    name = scope.work.name if scope.work else None
    return bool(name) and bool(_without_season(name or "").search(text))


@lru_cache(maxsize=256)
def _without_season(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\p{{L}}){re.escape(name)}(?!\p{{L}}|[”’\"']?,? (?:[Ss]eason|[Ss]eries|S\d))")


def at(text: str, place: int, scope: Scope) -> Scope:
    """The scope at a place of a sentence that names several seasons: the nearest named before it, else the first."""
    if scope.work is None or scope.work.type != "series" or scope.episode is not None:
        return scope
    named = seasons_in(text)
    if not named:
        return scope
    before = [season for start, season in named if start <= place]
    return replace(scope.without_episode(), season=before[-1] if before else named[0][1], named=True)
