"""Which season or episode a heading or a sentence is about, given the work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.reading.context import numbering, titles
from showbible.reading.context.introduced import introduced, is_of_adaptation
from showbible.reading.context.others import Others, led_by_other, spoken_of, undergone_by_other
from showbible.reading.context.season_asides import without_passing
from showbible.reading.context.seasons import seasons_in
from showbible.reading.names import TITLE
from showbible.reading.numbers import CARDINAL, NUMERAL, ORDINAL
from showbible.reading.passage import Scope
from showbible.reading.words import alternatives, reversed_table, table

_WHOLE = re.compile(
    r"\b(?:the|this|that) (?:(?:[\p{L}-]+ )?(?:series|show|drama|programme|sitcom|comedy|"
    r"telenovela|thriller|saga|film|movie)|entire series)\b(?! finale| premiere\b)|"
    r"\bever since (?:it (?:first )?(?:bowed|debuted|premiered|launched|began)|its (?:debut|premiere|launch))\b",
    re.IGNORECASE,
)
_THIS_SEASON = re.compile(
    r"\b(?:the (?:new|next|upcoming|current|forthcoming) (?:season|series)|this season|the season)\b", re.IGNORECASE
)
_OTHER = re.compile(
    rf"\b(?P<noun>{alternatives(reversed_table('work_nouns'))}|remake|version|spin-off|spinoff),? (?:series "
    rf")?(?:also )?(?:called|titled|named|entitled) [“‘\"]?(?P<name>{TITLE})"
)
_COUNTS = re.compile(rf"{CARDINAL} (?:new |more )?episodes\b", re.IGNORECASE)
_CARRIES = re.compile(
    rf"(?:It|There|This one|That one|Its|They|Both|All|The (?:new )?season|(?:{CARDINAL}) (?:new |more )?episodes)\b",
    re.IGNORECASE,
)


Episodes = Mapping[str, tuple[int | None, int | None]]  # a title, folded -> its season and number


_LONG = 8  # words from which on a heading is a sentence of its own


def of_heading(text: str, page_scope: Scope, works: Others) -> Scope:
    """The scope beneath a heading: what it names, else the page's; and the section it opens."""
    section = section_of(text)
    if other := led_by_other(text, replace(page_scope, section=section), works):
        return _narrowed(text, replace(other, named=False))
    head = titles.parse(text)
    if head.season is not None and _names_work(head.work, page_scope):
        return replace(page_scope, season=head.season, episode=head.episode, episode_name=None, section=section)
    named = seasons_in(text)
    if len(named) == 1 and (text.count(" ") < _LONG or named[0][0] <= _OPENING or _names_the_work(text, page_scope)):
        return replace(page_scope, season=named[0][1], episode=None, episode_name=None, section=section)
    if page_scope.work and not page_scope.is_episode and fold(text) == fold(page_scope.work.name or ""):
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


@lru_cache(maxsize=1024)
def section_of(heading: str) -> str:
    """ "cast", "plot", "production" …, by the words of the heading; "" where none says it."""
    return next((name for name, pattern in _sections() if pattern.search(heading)), "")


def code_in(text: str) -> tuple[int, int] | None:
    """The season and the episode of the first number of an episode such as "S02E01", "2x01", "season 2, episode 1"."""
    mark = next(iter(numbering.whole_marks(text)), None)
    return (mark.season, mark.episode) if mark and mark.season is not None and mark.episode is not None else None


def _narrowed(text: str, scope: Scope) -> Scope:
    """A work's scope narrowed to the season that the text names."""
    named = seasons_in(text)
    return replace(scope, season=named[0][1]) if named and scope.work and scope.work.type == "series" else scope


def of_sentence(text: str, base: Scope, before: Scope | None, works: Others, known: Episodes | None = None) -> Scope:
    """The scope of a sentence beneath a heading; `before` is that of the sentence before it in its paragraph, `known`
    are the titles of episodes that the page gives."""
    if other := _of_other(text, base, before, works):
        return other
    if is_of_adaptation(text, base.work):
        return Scope(None, section=base.section)
    if base.work is None:
        return _of_any(text, base, before, works)
    if base.work.type != "series":
        return base
    if found := of_episode(text, base, known or {}):
        return found
    if base.is_episode:
        return _beneath_episode(text, base)
    if before is not None and before.is_episode and _GOES_ON.search(text) and not _WHOLE.match(text):
        return replace(before, section=base.section)
    if named := _own_seasons(text, base):
        return replace(base.without_episode(), season=named[0][1], named=True)
    if before is not None and before.named and _CARRIES.match(text):
        return replace(before.without_episode() if _COUNTS.match(text) else before, section=base.section)
    if before is not None and before.season is not None and (named := seasons_in(text, before)):
        return replace(before, season=named[0][1], section=base.section)
    if _WHOLE.search(text) or _names_the_work(text, base):
        return replace(base.whole_work(), named=True)
    if _THIS_SEASON.search(text) and base.season is not None:
        return replace(base.without_episode(), named=True)
    return base


# "Elsewhere on the schedule, Ember moves to May": what follows is of another work.
_ELSEWHERE = re.compile(
    r"(?:Elsewhere|Also|Meanwhile|Over),? (?:on|in|at|across) (?:the|its|this week['’]s|their) (?:[\p{L}’'-]+ )?"
    r"(?:schedules?|slate|calendar|line-?up|network|channel|streamer|studio|pipeline|box office|news)\b"
)


def _of_other(text: str, base: Scope, before: Scope | None, works: Others) -> Scope | None:
    """The scope of a sentence about another work than its page's: one that it names, or that of the one before it."""
    if base.section != "plot" and _ELSEWHERE.match(text) and not _names_the_work(text, base):
        return Scope(None, section=base.section)
    if led := led_by_other(text, base, works) or undergone_by_other(text, base):
        return _narrowed(text, led)
    if other := _OTHER.search(text):
        kind = reversed_table("work_nouns").get(other["noun"].lower(), "series")
        return Scope(Subject(kind, other["name"]), section=base.section, named=True)
    if base.section != "plot" and (work := introduced(text, base, works)):
        return _narrowed(text, Scope(work, section=base.section, named=True))
    if base.work is None and spoken_of(text, works):
        return None
    if before is not None and before.work != base.work and _stays(text, base):
        return _narrowed(text, before)
    return None


_RESUMES = re.compile(
    rf"(?:It|Its|There|Also|(?:[Tt]he )?(?:(?:new|{ORDINAL}) )?(?:series|show|season|film|drama|comedy|thriller|sitcom|"
    rf"miniseries|movie|documentary)\b|(?:Season|Series) {NUMERAL}\b)",
    re.IGNORECASE,
)


def goes_on(text: str, base: Scope, before: Scope, *, parted: bool) -> bool:
    """Whether a paragraph goes on with another work, which the one before it was about: it begins as if that were
    known, or stands in a part of the page that a rule sets off."""
    own = (base.work.name or "") if base.work else ""
    if before.work is None or before.work == base.work or own == "" or own in text:
        return False
    return parted or _RESUMES.match(text) is not None


def _stays(text: str, base: Scope) -> bool:
    """Whether a sentence goes on with another work, which the one before it was about."""
    if _CARRIES.match(text):
        return True
    return base.work is not None and not _names_the_work(text, base) and (base.work.name or "\0") not in text


_LEADS = 34  # characters from a sentence's beginning in which it names what it is about
_GOES_ON = re.compile(
    r"^(?:It|Th(?:is|at) one|Its|This episode|The (?:episode|hour|instal?lment))\b|"
    r"\b(?:it|this one|the (?:episode|hour|instal?lment)|this (?:episode|hour))\b"
)


def of_episode(text: str, base: Scope, known: Episodes) -> Scope | None:
    """The scope of a sentence that names an episode by its title or number. Beneath an episode of its own another one
    must be what the sentence opens with."""
    within = len(text) if not base.is_episode else _LEADS
    for found in numbering.titled(text):
        if min(found.start, found.mark.start) <= within:
            return _at_mark(found.mark, base, found.title)
    for place, title in numbering.quoted(text):
        if place <= within and (number_of := known.get(fold(title))):
            return replace(base, season=number_of[0], episode=number_of[1], episode_name=title, named=True)
    marks = [
        mark for mark in numbering.marks(text) if mark.start <= within and (mark.is_whole or _stands_alone(mark, text))
    ]
    return _at_mark(marks[0], base, None) if marks else None


def _stands_alone(mark: numbering.Mark, text: str) -> bool:
    """Whether a number without its season is what a sentence is about, and no aside in one about a season."""
    lead = text[: mark.start]
    if _UP_TO.search(lead):
        return False
    if mark.start > _LEADS and ("," in lead or ";" in lead):
        return False
    return lead.count("(") == lead.count(")") and not any(place < mark.start for place, _ in seasons_in(text))


_UP_TO = re.compile(r"\b(?:since|until|till|before|after|from|by|as of|up to|to) (?:the )?$", re.IGNORECASE)


def _at_mark(mark: numbering.Mark, base: Scope, title: str | None) -> Scope:
    season = mark.season if mark.season is not None else base.season
    return replace(base, season=season, episode=mark.episode, episode_name=title, named=True)


def _beneath_episode(text: str, base: Scope) -> Scope:
    """The scope of a sentence beneath an episode: another one only where it opens with the season or the series."""
    if base.section == "plot":
        return base
    named = seasons_in(text)
    if named and named[0][0] <= _OPENING:
        return replace(base.without_episode(), season=named[0][1], named=True)
    opening = _WHOLE.search(text)
    if (opening and opening.start() <= 2) or _opens_with_work(text, base) or _MADE_WHOLE.search(text):
        return replace(base.whole_work(), named=True)
    return base


_OPENING = 6
_MADE_WHOLE = re.compile(
    r"\b(?:created|creator of|developed|renewed|cancell?ed|axed) (?:by [^,.]{3,60}, )?(?:the|this) (?:series|show)\b|"
    r"\b(?:season|series|show) (?:was|has been|is) (?:renewed|cancell?ed|created)\b"
)


def _opens_with_work(text: str, base: Scope) -> bool:
    name = base.work.name if base.work else None
    return (
        bool(name)
        and text.lstrip("“‘\"'").startswith(name or "")
        and _names_the_work(text[: len(name or "") + 16], base)
    )


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


def _own_seasons(text: str, scope: Scope, place: int | None = None) -> list[tuple[int, int]]:
    """The seasons that a text names, without those named in passing, unless `place` stands there too."""
    return without_passing(seasons_in(text, scope), text, scope.work.name if scope.work else None, place)


def at(text: str, place: int, scope: Scope) -> Scope:
    """The scope at a place of a sentence that names several seasons: the nearest named before it, else the first."""
    if scope.work is None or scope.work.type != "series" or scope.episode is not None:
        return scope
    named = _own_seasons(text, scope, place)
    if not named:
        return scope
    before = [season for start, season in named if start <= place]
    return replace(scope.without_episode(), season=before[-1] if before else named[0][1], named=True)
