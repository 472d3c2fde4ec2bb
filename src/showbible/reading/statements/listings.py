"""Entries of a listing beneath the day on which they are shown, or beside it: a new series, an episode, a film."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import regex as re

from showbible.claims import Standing, Subject
from showbible.claims.values.date import bounds
from showbible.pages.page import Block, BlockKind
from showbible.reading import dates
from showbible.reading.context import slots
from showbible.reading.context.seasons import seasons_in
from showbible.reading.context.work_lines import is_day
from showbible.reading.numbers import NUMERAL, number
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.words import table

CUES = (
    *(
        "new",
        "premiere",
        "debut",
        "return",
        "first of",
        "begins",
        "starts",
        "season",
        "series",
        "episode",
        "film",
        "movie",
    ),
    *("documentary", "special", "finale", "last", "(n)", "(l)", "(s)", "original", "one-off", "/"),
    *("today", "tonight", "am", "pm", "a.m", "p.m", ":", *(month.lower() for month in table("months"))),
)

_WEEKDAY = r"(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_DAY = re.compile(rf"{_WEEKDAY},? (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|[:.]\d)", re.IGNORECASE)
_WHEN = re.compile(r"(?:when|date|day|air ?date|on|release date|premiere|premieres|arrives|starts)\b", re.IGNORECASE)
_CODE = re.compile(
    rf"\b(?:series|season) (?P<season>{NUMERAL})[,:;]? (?:episode|ep\.?) (?P<episode>{NUMERAL})\b|"
    r"\bS(?P<s>\d{1,2}) ?E(?P<e>\d{1,3})\b|"
    rf"\bepisodes? (?P<first>{NUMERAL})(?:\s?[–-]\s?(?P<last>\d{{1,2}}))?\b|(?:^|\. |"
    rf"\n)(?P<part>\d{{1,2}})/\d{{1,2}}\b",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"\(n(?:ew(?: series)?)?\)|\bnew (?:series|season|drama|comedy|cartoon|thriller|sitcom|"
    r"show|run|documentary)\b|\bfirst of\b|"
    r"\b(?:series|season)(?: \w+)? (?:premiere|debut)\b|\b(?:premieres?|debuts?|begins|starts|"
    r"returns|is back|new this)\b|\b1/\d",
    re.IGNORECASE,
)
_ONE_OFF = re.compile(r"\b(?:documentary|special|movie|film|one-off|original|short|concert)\b|\(s\)|\*", re.IGNORECASE)
_LAST = re.compile(
    r"\(l\)|\b(?:series|season) finale\b|\blast in (?:the )?series\b|\bfinal episode\b|\bconcludes\b", re.IGNORECASE
)
_REPEAT = re.compile(
    r"\(r(?:pt|epeat)?\)|\brepeat\b|another chance|previously on|\bfirst seen\b|\bagain\b|"
    r"\bleaving\b|\bmoved\b|\bsupposed\b",
    re.IGNORECASE,
)
_OLD = re.compile(r"^[^\n]{1,80}\((?:19|20)\d\d\)")
_TODAY = re.compile(r"\b(?:today|tonight|now)\b", re.IGNORECASE)
_ENTRY = 160  # characters of what stands below an entry that say whether it is new
_LONGEST_DAY, _REACH, _WINDOW = 40, 25, 45  # characters of a heading, blocks up to it, days around the page's own


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    work = passage.scope.work
    if work is None or work == reading.scope.work or passage.start != passage.block.start or not work.is_work:
        return
    if slots.says_slot(reading.block_text(passage.block)):
        yield from _in_guide(passage, work, reading)
        return
    if passage.block.kind is BlockKind.HEADING or (day := _day_of(passage, reading)) is None:
        return
    text = _entry(passage, reading)
    if _REPEAT.search(text[:160]) or _OLD.match(text):
        return
    standing = Standing.ANNOUNCED if _is_ahead(day, reading) else Standing.HAPPENED
    for name, subject in _said(text, work):
        yield Finding(subject, name, day, standing, 0.84)


def _in_guide(passage: Passage, work: Subject, reading: Reading) -> Iterator[Finding]:
    """What a guide's entry says by the slot below its name, and by the day above the name where the slot has none."""
    index = passage.index
    if not index or reading.scopes[index - 1].work != work or (index > 1 and reading.scopes[index - 2].work == work):
        return
    above = _day_above(index - 1, reading)
    own = next((found.edtf for found in dates.find(passage.text, reading.anchor) if len(found.edtf) == 10), None)
    day = above if above and _TODAY.search(passage.text) else own or above
    around = (reading.page.blocks[index - 1], *reading.page.blocks[index + 1 : index + 2])
    text = "\n".join(reading.block_text(block)[:_ENTRY] for block in around)
    if day is None or _REPEAT.search(text) or _OLD.match(text):
        return
    standing = Standing.ANNOUNCED if _is_ahead(day, reading) else Standing.HAPPENED
    found = list(_said(text, work))
    if own and not found:
        found = [("release_date", passage.scope.season_subject or work)]
    for name, subject in found:
        yield Finding(subject, name, day, standing, 0.8)


def _day_above(index: int, reading: Reading) -> str | None:
    """The day of the nearest line above that is a day's."""
    for block in reversed(reading.page.blocks[max(0, index - _REACH) : index]):
        text = reading.block_text(block)
        if len(text) <= _LONGEST_DAY and is_day(text) and (day := _day(text, reading)):
            return day
    return None


def _said(text: str, work: Subject) -> Iterator[tuple[str, Subject]]:
    """What is shown on the day, as a property and its subject."""
    if work.type != "series":
        if _ONE_OFF.search(text) or _NEW.search(text):
            yield "release_date", work
        return
    seasons = seasons_in(text)
    season = seasons[0][1] if seasons else None
    whole = Subject("season", series=work.name, season=season) if season else work
    first = _NEW.search(text[:120])
    codes = list(_episodes(text, work, season))
    for episode in codes:
        yield "release_date", episode
    if first or (season and not codes):
        yield "release_date", whole
    if _LAST.search(text[:160]):
        yield "end_date", whole


def _episodes(text: str, work: Subject, season: int | None) -> Iterator[Subject]:
    """The episodes that an entry names: "Series 4, episode 1", "episodes 1–3", "2/6."."""
    found = _CODE.search(text[:200])
    if found is None:
        return
    said = found["episode"] or found["e"] or found["first"] or found["part"]
    first = number(said) or 0
    last = int(found["last"] or first)
    own = found["season"] or found["s"]
    of = number(own) if own else season
    for episode in range(first, min(last, first + 12) + 1):
        if episode:
            yield Subject("episode", series=work.name, season=of, episode=episode)


def _entry(passage: Passage, reading: Reading) -> str:
    """The entry's text with that of the paragraph beneath its first line."""
    text = reading.block_text(passage.block)
    following = passage.index + 1
    if passage.block.kind is not BlockKind.PARAGRAPH or following >= len(reading.page.blocks):
        return text
    block = reading.page.blocks[following]
    goes_on = block.kind is BlockKind.PARAGRAPH and reading.scopes[following].work == passage.scope.work
    return f"{text}\n{reading.block_text(block)}" if goes_on else text


def _day_of(passage: Passage, reading: Reading) -> str | None:
    """The day of an entry: that of a cell of its row, else that of the heading above it."""
    if passage.block.kind is BlockKind.ROW:
        text = reading.page.text
        for cell in passage.block.cells[:3]:
            if cell.column and _WHEN.match(cell.column) and len(cell.column) < _LONGEST_DAY:
                return _day(text[cell.start : cell.end], reading)
        return None
    if _is_beneath(passage.block, reading):
        return None
    for block in reversed(reading.page.blocks[max(0, passage.index - _REACH) : passage.index]):
        if block.kind is BlockKind.HEADING:
            heading = reading.block_text(block)
            return _day(heading, reading) if len(heading) <= _LONGEST_DAY else None
    return None


def _is_beneath(block: Block, reading: Reading) -> bool:
    """Whether a paragraph goes on with the entry before it rather than opening one."""
    index = reading.page.blocks.index(block)
    return (
        block.kind is BlockKind.PARAGRAPH
        and index > 0
        and reading.page.blocks[index - 1].kind is BlockKind.PARAGRAPH
        and reading.scopes[index - 1].work == reading.scopes[index].work
    )


def _day(text: str, reading: Reading) -> str | None:
    """The day that a heading or a cell says and says nothing else: "Sun 1, 9pm", "March 6", "SATURDAY 8"."""
    if found := _DAY.match(text.strip()):
        return _nearest(found["weekday"], int(found["day"]), reading)
    anchor = reading.anchor
    if anchor.today is None and (titled := dates.find(reading.page.title or "", anchor)):
        anchor = replace(anchor, said=int(titled[0].edtf[:4]))
    found_dates = dates.find(text, anchor, future=None)
    alone = len(found_dates) == 1 and len(found_dates[0].edtf) == 10
    rest = text[: found_dates[0].start] + text[found_dates[0].end :] if alone else text
    return found_dates[0].edtf if alone and not re.search(r"\p{L}{3,}", re.sub(r"\b\w+day\b|[ap]m", "", rest)) else None


def _nearest(weekday: str, day: int, reading: Reading) -> str | None:
    """The day of a month nearest to the page's own date, or in the month of its title, that is such a weekday."""
    middle = reading.anchor.day
    titled = [found.edtf for found in dates.find(reading.page.title or "", reading.anchor) if len(found.edtf) == 7]
    if titled:
        middle = bounds(titled[0])[0] + timedelta(days=14)
    if middle is None:
        return None
    near = (middle + timedelta(days=step) for step in sorted(range(-_WINDOW, _WINDOW + 1), key=abs))
    fits = (each for each in near if each.day == day and each.strftime("%a").lower() == weekday[:3].lower())
    return next((each.isoformat() for each in fits), None)


def _is_ahead(day: str, reading: Reading) -> bool:
    today = reading.anchor.day
    return today is None or date.fromisoformat(day) >= today
