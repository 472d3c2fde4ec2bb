"""Episodes that lines name by counting up: "1. Title (12 May)", "2. Title (19 May)"; "1.1 Title", "1.2 Title"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex as re

from showbible.pages.page import Block, BlockKind, Page
from showbible.reading.context.episode_line import HEADER, LONGEST, QUOTE, EpisodeLine, is_series, title_in
from showbible.reading.context.numbering import Mark
from showbible.reading.passage import Scope

_COUNTING = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ROW)
_DATE = r"[(\[–—-]?\s?(?:\p{L}{3,9}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)?[ /.-]|\p{L}{3,9}\.? \d)"
_NUMBERED = re.compile(
    rf"^(?P<e>\d{{1,3}})(?:[.):]|\s[–—-])\s*(?:{QUOTE}|(?P<plain>[\p{{Lu}}\d][^\n(|]{{1,70}}?))"
    rf"(?=\s*$|\s*\n|\s*[(–—-]\s*{_DATE}|,? {_DATE}|\s*[(]|\.\s)"
)
_IN_ROW = re.compile(rf"^(?P<e>\d{{1,3}})\.?\t(?:{QUOTE}|(?P<plain>[\p{{Lu}}\d][^\n\t]{{1,70}}))(?=\s*$|\t)")
_PLACED = re.compile(
    rf"^(?:{QUOTE}|(?P<plain>[\p{{Lu}}\d][^\n(|:]{{1,70}}?)(?=\s*[(–—-]\s*{_DATE}|,? {_DATE}))", re.IGNORECASE
)
_CHOSEN = re.compile(
    r"\b(?:best|notable|top|favou?rite|selected|essential|must|key|ranked|worst|greatest)\b", re.IGNORECASE
)
_SECTION = re.compile(r"\b(?:episodes?|season|series|guide|list|chapters?|parts?)\b", re.IGNORECASE)


# "2.3 Title": season and episode with a point between them.
_POINTED = re.compile(
    rf"^(?P<s>\d{{1,2}})\.(?P<e>\d{{1,2}})\.?\s+(?:{QUOTE}|(?P<plain>\p{{Lu}}[^\n\t(|]{{1,70}}?))(?=\s*$|\s*[\n\t(])"
)
_SECTION_NUMBER = re.compile(r"§?\d{1,2}\.?\s+\p{Lu}{2}")
_HEADED = re.compile(rf"^#?(?P<e>\d{{1,3}})[.:)]?\s+(?:{QUOTE}|(?P<plain>[\p{{Lu}}\d].{{1,80}}))\s*$")
_SEVERAL = 3  # lines from which on those count up that nothing else says to be of episodes


def counted(page: Page, scopes: Sequence[Scope]) -> dict[int, EpisodeLine]:
    """Lines that count up: beneath a heading that speaks of episodes, as headings of a season's page, or by themselves
    where they give the season too."""
    beneath = [run for run in _runs(page, scopes) if len(run) > 1]
    pages = [run for run in _headings(page, scopes) if len(run) >= _SEVERAL]
    pointed = list(_pointed(page, scopes))
    if sum(map(len, pointed)) < _SEVERAL or max(map(len, pointed)) == 1:
        pointed = []
    runs = [*beneath, *pages, *pointed]
    return {line.index: line for run in runs if _counts_up(run) for line in run}


def _counts_up(run: Sequence[EpisodeLine]) -> bool:
    numbers = [line.mark.episode or 0 for line in run]
    return numbers == list(range(numbers[0], numbers[0] + len(run)))


def _headings(page: Page, scopes: Sequence[Scope]) -> Iterator[list[EpisodeLine]]:
    """The numbered headings of each level on a season's page: "1 The Landslide", "2 Low Water"."""
    runs: dict[int, list[EpisodeLine]] = defaultdict(list)
    if _CHOSEN.search(page.title or ""):
        return
    for index, block in enumerate(page.blocks):
        in_season = scopes[index].season is not None and is_series(scopes[index])
        if block.kind is BlockKind.HEADING and in_season and (line := _matched(_HEADED, page, index)):
            runs[block.level].append(line)
    yield from runs.values()


def _pointed(page: Page, scopes: Sequence[Scope]) -> Iterator[list[EpisodeLine]]:
    """The lines of each season that give season and episode: "2.1 Lights Out", "2.2 Plimsoll"; beneath "2. Films" they
    number the sections of the page."""
    runs: dict[int | None, list[EpisodeLine]] = defaultdict(list)
    if any(_SECTION_NUMBER.match(page.text, block.start, block.end) for block in page.blocks):
        return
    for index, block in enumerate(page.blocks):
        may_count = block.kind in (BlockKind.HEADING, *_COUNTING) and is_series(scopes[index])
        if may_count and (line := _matched(_POINTED, page, index)):
            runs[line.mark.season].append(line)
    yield from runs.values()


def _matched(form: re.Pattern[str], page: Page, index: int) -> EpisodeLine | None:
    block = page.blocks[index]
    found = form.match(page.text[block.start : min(block.end, block.start + LONGEST)])
    title = title_in(found["title"] or found["plain"]) if found else None
    if found is None or title is None:
        return None
    season = int(found["s"]) if "s" in form.groupindex else None
    mark = Mark(season, int(found["e"]), *found.span())
    return EpisodeLine(index, mark, title, block.end - block.start - found.end() <= HEADER)


def _runs(page: Page, scopes: Sequence[Scope]) -> Iterator[list[EpisodeLine]]:
    """The lines beneath each heading that speaks of episodes; the reader of pages takes the numbers off the items of
    a list, so that there the place counts."""
    run, speaks, groups = list[EpisodeLine](), False, dict[int | None, int]()
    for index, block in enumerate(page.blocks):
        text = page.text[block.start : min(block.end, block.start + LONGEST)]
        if block.kind is BlockKind.HEADING:
            yield run
            run, speaks = [], bool(_SECTION.search(text)) and not _CHOSEN.search(text)
            continue
        if not speaks or block.kind not in _COUNTING or not is_series(scopes[index]):
            continue
        if block.kind is BlockKind.ROW and any(cell.column for cell in block.cells):
            continue
        if block.kind is BlockKind.ITEM and block.level == 1:
            groups[block.group] = groups.get(block.group, 0) + 1
        if found := _numbered(index, block, text, groups.get(block.group)):
            run.append(replace(found, mark=_in_season(found.mark, scopes[index].season)))
    yield run


def _in_season(mark: Mark, season: int | None) -> Mark:
    """ "201" is the first episode of the second season."""
    number_in = mark.episode or 0
    return replace(mark, season=season, episode=number_in % 100 if season and number_in // 100 == season else number_in)


def _numbered(index: int, block: Block, text: str, place: int | None) -> EpisodeLine | None:
    found = (_IN_ROW if block.kind is BlockKind.ROW else _NUMBERED).match(text)
    if found is None and block.kind is BlockKind.ITEM:
        found = _PLACED.match(text)
    title = title_in(found["title"] or found["plain"]) if found else None
    episode = int(found["e"]) if found and "e" in found.re.groupindex else place
    if found is None or title is None or episode is None:
        return None
    return EpisodeLine(
        index, Mark(None, episode, *found.span()), title, block.end - block.start - found.end() <= HEADER
    )
