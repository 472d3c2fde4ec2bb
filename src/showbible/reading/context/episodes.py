"""Episodes that lines name: "S1E1 · The Pit", "Episode 4: Slate", "3. “Ashes” (12 May)", and what stands beneath."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import regex as re

from showbible.claims.values.text import fold
from showbible.pages.page import Block, BlockKind, Page
from showbible.reading.context import numbering
from showbible.reading.context.counted import counted
from showbible.reading.context.episode_line import EDGES, HEADER, LONGEST, QUOTE, EpisodeLine, is_series, title_in
from showbible.reading.context.numbering import Mark
from showbible.reading.numbers import NUMERAL, number
from showbible.reading.passage import Scope

_LINES = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.TERM, BlockKind.CAPTION)
_MOST_BENEATH = 14  # blocks that may belong to one episode
_LONGEST_BLOCK = 4000
_COUNTED = r"(?:(?P<place>\d{1,3})[.):]\s+|[•*#–—-]\s+)?"
_OPENS = [
    re.compile(rf"^{_COUNTED}{form}", re.IGNORECASE)
    for form in (
        rf"(?P<s>\d{{1,2}})[.](?P<e>\d{{1,2}})\.?\s+(?:\[\w{{1,8}}\]\s+)?{QUOTE}",
        rf"(?:part|chapter|episode|ep\.?|folge|no\.?|#)\s?(?P<e>{NUMERAL})\b\s?[.:–—-]?\s*{QUOTE}",
        rf"(?:part|chapter|episode|ep\.?|folge)\s?(?P<e>{NUMERAL})\b\s?[.:–—|·-]\s*(?P<title>\p{{Lu}}[^\n:;|]{{1,80}}?)(?=\s*$|\s*[(\n|·]|\s[–—-]\s)",
    )
]
_TITLE_FIRST = re.compile(r"^(?P<title>[\p{Lu}\d][^\n(|]{1,70}?)\s*(?:[(\[–—|·,-]|\s-\s)\s*$")
_LABELLED = re.compile(
    r"[\p{L} ()]{2,30}: \S|(?:directed|written|teleplay|story|screenplay|guest|air)\b", re.IGNORECASE
)


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
    return {**counted(page, scopes), **kept}


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
    text = page.text[block.start : min(block.end, block.start + LONGEST)]
    if block.kind is BlockKind.HEADING:
        return _is_labelled(page, block) or (lead.kind is BlockKind.HEADING and block.level > lead.level)
    if lead.kind is BlockKind.ITEM:
        return block.kind is not BlockKind.ITEM or block.group != lead.group
    return not _is_rule(text)


def _is_rule(text: str) -> bool:
    """Whether a line only divides the page, or announces another part of it in capital letters."""
    return not any(letter.isalnum() for letter in text) or (len(text) < HEADER and text.isupper() and " " in text)


def _line(page: Page, index: int, block: Block, scope: Scope) -> EpisodeLine | None:
    if block.kind not in _LINES or not is_series(replace(scope, section="")):
        return None
    text = page.text[block.start : min(block.end, block.start + LONGEST)]
    found = _opening(text)
    if found is None:
        return None
    mark, title, end = found
    return EpisodeLine(index, mark, title, block.end - block.start - end <= HEADER)


def _opening(text: str) -> tuple[Mark, str | None, int] | None:
    """The number and the title with which a line begins, and where they end."""
    for form in _OPENS:
        if (found := form.match(text)) and (episode := number(found["e"])):
            season = int(found["s"]) if "s" in form.groupindex else None
            return Mark(season, episode, *found.span()), title_in(found["title"]), found.end()
    for each in numbering.titled(text):
        if not re.sub(r"^(?:\d{1,3}[.):]\s*)?", "", text[: min(each.start, each.mark.start)]).strip(EDGES):
            return each.mark, each.title, max(each.end, each.mark.end)
    return _plain(text)


def _plain(text: str) -> tuple[Mark, str | None, int] | None:
    """ "S1E1 · The Pit", "2x03 – Slate (12 May)", "The Pit (S1E1)": a title without quotation marks."""
    line = text.partition("\n")[0]
    mark = next(iter(numbering.marks(line)), None)
    if mark is None or len(line) >= LONGEST:
        return None
    before = re.sub(r"^\d{1,3}[.):]\s*", "", line[: mark.start]).strip(EDGES + "([")
    if not before:
        behind = re.split(r"\s[(\[|]|\s[–—·]\s(?=.*\d)|\.\s|\t", line[mark.end :].strip(EDGES + ")]."))[0]
        title = title_in(behind)
        if behind and (title is None or line[mark.end : mark.end + 3].strip(" ")[:1] not in tuple(":–—-·|)],")):
            return None
        return mark, title, len(line)
    if (led := _TITLE_FIRST.match(line[: mark.start])) and mark.is_whole and not line[mark.end :].strip(EDGES + ")]."):
        return mark, title_in(led["title"]), len(line)
    return None


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
