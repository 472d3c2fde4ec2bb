"""Episodes that lines name: "S1E1 · The Pit", "Episode 4: Slate", "3. “Ashes” (12 May)", and what stands beneath."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import regex as re

from showbible.claims.values.text import fold
from showbible.pages.page import Block, BlockKind, Page
from showbible.reading.context import numbering
from showbible.reading.context.numbering import Mark
from showbible.reading.numbers import NUMERAL, number
from showbible.reading.passage import Scope

_COUNTING = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ROW)
_LINES = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.TERM, BlockKind.CAPTION)
_LONGEST = 160  # characters of the line in which an episode is named
_LONGEST_TITLE = 90
_MOST_BENEATH = 14  # blocks that may belong to one episode
_HEADER = 60  # characters behind title and number up to which a line is nothing but the episode's
_LONGEST_BLOCK = 4000
_COUNTED = r"(?:(?P<place>\d{1,3})[.):]\s+|[•*#–—-]\s+)?"
_EDGES = ' \t:,;|–—-·•“”„"‘’«»'
_QUOTE = r"[“„\"«](?P<title>.{1,90}?)[”“\"»]"
_DATE = r"[(\[–—-]?\s?(?:\p{L}{3,9}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)?[ /.-]|\p{L}{3,9}\.? \d)"
_OPENS = [
    re.compile(rf"^{_COUNTED}{form}", re.IGNORECASE)
    for form in (
        rf"(?P<s>\d{{1,2}})[.](?P<e>\d{{1,2}})\.?\s+(?:\[\w{{1,8}}\]\s+)?{_QUOTE}",
        rf"(?:part|chapter|episode|ep\.?|folge|no\.?|#)\s?(?P<e>{NUMERAL})\b\s?[.:–—-]?\s*{_QUOTE}",
        rf"(?:part|chapter|episode|ep\.?|folge)\s?(?P<e>{NUMERAL})\b\s?[.:–—|·-]\s*(?P<title>\p{{Lu}}[^\n:;|]{{1,80}}?)(?=\s*$|\s*[(\n|·]|\s[–—-]\s)",
    )
]
_NUMBERED = re.compile(
    rf"^(?P<e>\d{{1,3}})(?:[.):]|\s[–—-])\s*(?:{_QUOTE}|(?P<plain>[\p{{Lu}}\d][^\n(|]{{1,70}}?))"
    rf"(?=\s*$|\s*\n|\s*[(–—-]\s*{_DATE}|,? {_DATE}|\s*[(]|\.\s)"
)
_IN_ROW = re.compile(rf"^(?P<e>\d{{1,3}})\.?\t(?:{_QUOTE}|(?P<plain>[\p{{Lu}}\d][^\n\t]{{1,70}}))(?=\s*$|\t)")
_PLACED = re.compile(
    rf"^(?:{_QUOTE}|(?P<plain>[\p{{Lu}}\d][^\n(|:]{{1,70}}?)(?=\s*[(–—-]\s*{_DATE}|,? {_DATE}))", re.IGNORECASE
)
_CHOSEN = re.compile(
    r"\b(?:best|notable|top|favou?rite|selected|essential|must|key|ranked|worst|greatest)\b", re.IGNORECASE
)
_TITLE_FIRST = re.compile(r"^(?P<title>[\p{Lu}\d][^\n(|]{1,70}?)\s*(?:[(\[–—|·,-]|\s-\s)\s*$")
_LABELLED = re.compile(
    r"[\p{L} ()]{2,30}: \S|(?:directed|written|teleplay|story|screenplay|guest|air)\b", re.IGNORECASE
)
_SECTION = re.compile(r"\b(?:episodes?|season|series|guide|list|chapters?|parts?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class EpisodeLine:
    """A line that names an episode; `is_header` says that it holds little else, so that what follows is beneath it."""

    index: int
    mark: Mark
    title: str | None
    is_header: bool


def lines(page: Page, scopes: Sequence[Scope]) -> dict[int, EpisodeLine]:
    """The lines that name an episode, by the index of their block; a single one only where it is a heading."""
    found, season = list[EpisodeLine](), None
    for index, block in enumerate(page.blocks):
        line = _line(page, index, block, scopes[index])
        if scopes[index].season is not None:
            season = scopes[index].season
        elif block.kind is BlockKind.HEADING and line is None and not _is_labelled(page, block):
            season = None
        if line:
            given = line.mark.season if line.mark.season is not None else season
            found.append(replace(line, mark=replace(line.mark, season=given)))
    several = len({line.mark.episode for line in found}) > 1
    kept = {line.index: line for line in found if several or page.blocks[line.index].kind is BlockKind.HEADING}
    return {**_counted(page, scopes), **kept}


def _is_labelled(page: Page, block: Block) -> bool:
    """Whether what is set as a heading is but a label with its value: "Director: Lena Fry"."""
    return bool(_LABELLED.match(page.text, block.start, block.end))


def beneath(page: Page, scopes: Sequence[Scope], found: dict[int, EpisodeLine]) -> dict[int, Scope]:
    """The scope of each episode's line and of the blocks that stand beneath it."""
    out: dict[int, Scope] = {}
    current: EpisodeLine | None = None
    places = sorted(found)
    most = max((later - place for place, later in pairwise(places)), default=_MOST_BENEATH)
    for index, block in enumerate(page.blocks):
        if current and current.index == places[-1] and index - current.index >= most:
            current = None
        if index in found:
            current = found[index]
            out[index] = _scope(current, scopes[index])
            current = current if current.is_header else None
        elif current and _goes_on(page, block, index, current, scopes):
            out[index] = replace(_scope(current, scopes[current.index]), section=scopes[index].section)
        else:
            current = None
    return out


def _scope(line: EpisodeLine, base: Scope) -> Scope:
    season = line.mark.season if line.mark.season is not None else base.season
    return replace(base, season=season, episode=line.mark.episode, episode_name=line.title)


def _goes_on(page: Page, block: Block, index: int, line: EpisodeLine, scopes: Sequence[Scope]) -> bool:
    lead = page.blocks[line.index]
    if index - line.index > _MOST_BENEATH or scopes[index].work != scopes[line.index].work:
        return False
    text = page.text[block.start : min(block.end, block.start + _LONGEST)]
    if block.kind is BlockKind.HEADING:
        return _is_labelled(page, block) or (lead.kind is BlockKind.HEADING and block.level > lead.level)
    if lead.kind is BlockKind.ITEM:
        return block.kind is not BlockKind.ITEM or block.group != lead.group
    return not _is_rule(text)


def _is_rule(text: str) -> bool:
    """Whether a line only divides the page, or announces another part of it in capital letters."""
    return not any(letter.isalnum() for letter in text) or (len(text) < _HEADER and text.isupper() and " " in text)


def _line(page: Page, index: int, block: Block, scope: Scope) -> EpisodeLine | None:
    if block.kind not in _LINES or not _is_series(replace(scope, section="")):
        return None
    text = page.text[block.start : min(block.end, block.start + _LONGEST)]
    found = _opening(text)
    if found is None:
        return None
    mark, title, end = found
    return EpisodeLine(index, mark, title, block.end - block.start - end <= _HEADER)


def _opening(text: str) -> tuple[Mark, str | None, int] | None:
    """The number and the title with which a line begins, and where they end."""
    for form in _OPENS:
        if (found := form.match(text)) and (episode := number(found["e"])):
            season = int(found["s"]) if "s" in form.groupindex else None
            return Mark(season, episode, *found.span()), _title(found["title"]), found.end()
    for each in numbering.titled(text):
        if not re.sub(r"^(?:\d{1,3}[.):]\s*)?", "", text[: min(each.start, each.mark.start)]).strip(_EDGES):
            return each.mark, each.title, max(each.end, each.mark.end)
    return _plain(text)


def _plain(text: str) -> tuple[Mark, str | None, int] | None:
    """ "S1E1 · The Pit", "2x03 – Slate (12 May)", "The Pit (S1E1)": a title without quotation marks."""
    line = text.partition("\n")[0]
    mark = next(iter(numbering.marks(line)), None)
    if mark is None or len(line) >= _LONGEST:
        return None
    before = re.sub(r"^\d{1,3}[.):]\s*", "", line[: mark.start]).strip(_EDGES + "([")
    if not before:
        behind = re.split(r"\s[(\[|]|\s[–—·]\s(?=.*\d)|\.\s|\t", line[mark.end :].strip(_EDGES + ")]."))[0]
        title = _title(behind)
        if behind and (title is None or line[mark.end : mark.end + 3].strip(" ")[:1] not in tuple(":–—-·|)],")):
            return None
        return mark, title, len(line)
    if (led := _TITLE_FIRST.match(line[: mark.start])) and mark.is_whole and not line[mark.end :].strip(_EDGES + ")]."):
        return mark, _title(led["title"]), len(line)
    return None


def _title(text: str | None) -> str | None:
    """A title without its quotation marks, where a text is short enough to be one and no sentence."""
    name = (text or "").strip(_EDGES + ".,")
    if not name or len(name) > _LONGEST_TITLE or not (name[0].isupper() or name[0].isdigit() or name[0] in "¿¡…"):
        return None
    return (
        None if re.match(r"(?i:TB[ACD]|to be (?:announced|confirmed)|untitled|preview|review|recap)\b", name) else name
    )


def _counted(page: Page, scopes: Sequence[Scope]) -> dict[int, EpisodeLine]:
    """ "1. Title (12 May)", "2. Title (19 May)": lines that count up beneath a heading that speaks of episodes."""
    out: dict[int, EpisodeLine] = {}
    for run in _runs(page, scopes):
        numbers = [line.mark.episode or 0 for line in run]
        if len(run) > 1 and numbers == list(range(numbers[0], numbers[0] + len(run))):
            out |= {line.index: line for line in run}
    return out


def _runs(page: Page, scopes: Sequence[Scope]) -> Iterator[list[EpisodeLine]]:
    """The lines beneath each heading that speaks of episodes; the reader of pages takes the numbers off the items of
    a list, so that there the place counts."""
    run, speaks, groups = list[EpisodeLine](), False, dict[int | None, int]()
    for index, block in enumerate(page.blocks):
        text = page.text[block.start : min(block.end, block.start + _LONGEST)]
        if block.kind is BlockKind.HEADING:
            yield run
            run, speaks = [], bool(_SECTION.search(text)) and not _CHOSEN.search(text)
            continue
        if not speaks or block.kind not in _COUNTING or not _is_series(scopes[index]):
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


def _is_series(scope: Scope) -> bool:
    work = scope.work
    return work is not None and work.type == "series" and scope.section not in ("cast", "plot", "trivia")


def _numbered(index: int, block: Block, text: str, place: int | None) -> EpisodeLine | None:
    found = (_IN_ROW if block.kind is BlockKind.ROW else _NUMBERED).match(text)
    if found is None and block.kind is BlockKind.ITEM:
        found = _PLACED.match(text)
    title = _title(found["title"] or found["plain"]) if found else None
    episode = int(found["e"]) if found and "e" in found.re.groupindex else place
    if found is None or title is None or episode is None:
        return None
    return EpisodeLine(
        index, Mark(None, episode, *found.span()), title, block.end - block.start - found.end() <= _HEADER
    )


def known(
    page: Page, own: Scope, scopes: Sequence[Scope], found: Mapping[int, EpisodeLine]
) -> dict[str, tuple[int | None, int | None]]:
    """The titles of episodes of the page's work, folded, that its lines and its text give with their numbers."""
    out: dict[str, tuple[int | None, int | None]] = {}
    for index, block in enumerate(page.blocks):
        if own.work is None or scopes[index].work != own.work:
            continue
        if (line := found.get(index)) and line.title:
            out.setdefault(fold(line.title), (scopes[index].season, line.mark.episode))
        for each in numbering.titled(page.text[block.start : min(block.end, block.start + _LONGEST_BLOCK)]):
            season = each.mark.season if each.mark.season is not None else scopes[index].season
            out.setdefault(fold(each.title), (season, each.mark.episode))
    return out
