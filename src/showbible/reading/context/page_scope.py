"""Which season or episode of its work a page is about: by its headlines, its badge, its box, its first sentence."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.pages.page import Block, BlockKind, Page
from showbible.reading.context import numbering, titles, trails
from showbible.reading.context.headlines import title_lines
from showbible.reading.context.numbering import Mark
from showbible.reading.names import TITLE
from showbible.reading.numbers import number
from showbible.reading.passage import Scope

_TOP, _BOX = 14, 40  # blocks in which a badge, and in which a box is looked for
_BADGE, _LABEL = 80, 40  # characters of the lines of either
_WHOLE = "#0123456789SEse|/·•›»>,:;–— -()"
_SEASON_LABEL = re.compile(r"(?:(?:season|series|staffel|saison|temporada)(?: (?:no|number|nr))?\.?)", re.IGNORECASE)
_EPISODE_LABEL = re.compile(
    r"(?:episode|ep|folge|épisode|episodio|capítulo)(?: (?:no|number|nr|code|in season))?\.?|no\.? in season",
    re.IGNORECASE,
)
_FIRST_NUMBER = re.compile(r"#?(\d{1,3})(?!\d|[.,:/x×-]\d| (?:episodes|min))")
_IS_EPISODE = re.compile(
    rf"^[“\"‘]?(?P<title>{TITLE}[!?]?)[,.]?[”\"’]? (?:\([^)]{{1,60}}\) )?(?:is|was) (?:the )?",
)


def page_scope(page: Page, work: Subject | None) -> Scope:
    """What of its work the page is about as a whole."""
    if work is None or work.type != "series":
        return Scope(work)
    for line in headlines(page):
        head = titles.parse(line)
        if head.season is not None and _is_own(head.work, line, work, page):
            return Scope(work, head.season, head.episode)
    looked = (_structured(page, work), _boxed(page), _badge(page, work), _defined(page))
    mark = next((mark for mark in looked if mark), None)
    name = _titled_episode(page, work)
    mark = mark or (_beside(page, work) if name else None)
    if mark is None and (said := trails.episode_of(page)):
        return Scope(work, *said)
    return Scope(work, mark.season, mark.episode, name) if mark else Scope(work, episode_name=name)


_TV_EPISODE = re.compile(
    r"[“\"](?P<series>[^“”\"]{1,80})[”\"] (?P<title>[^\n]{1,80}?) \((?:TV )?(?:Short )?Episode(?: (?:19|20)\d\d)?\)"
)


def _titled_episode(page: Page, work: Subject) -> str | None:
    """The title of an episode in the way of databases: "“Dark” Secrets (TV Episode 2017)"."""
    found = next((found for line in headlines(page, below=False) if (found := _TV_EPISODE.match(line))), None)
    return found["title"].strip(' “”"') if found and fold(found["series"]) == fold(work.name or "") else None


def _beside(page: Page, work: Subject) -> Mark | None:
    """The number of an episode that stands beside the text of its page, in its menus, where they give but one of it."""
    named = [aside.text for aside in page.asides if len(aside.text) < _BADGE and (work.name or "\0") in aside.text]
    for texts in (named, [aside.text for aside in page.asides]):
        marks = {(mark.season, mark.episode): mark for text in texts for mark in numbering.whole_marks(text)}
        if len(marks) == 1:
            return next(iter(marks.values()))
    return None


def _structured(page: Page, work: Subject) -> Mark | None:
    """The number that the structured data of a page about one episode gives."""
    items = [item for item in page.structured if item.get("@type") in ("TVEpisode", "Episode")]
    if len(items) != 1:
        return None
    series, season = (items[0].get(key) or {} for key in ("partOfSeries", "partOfSeason"))
    named = series.get("name") if isinstance(series, dict) else None
    given = season.get("seasonNumber") if isinstance(season, dict) else None
    numbers = [number(str(value)) for value in (given, items[0].get("episodeNumber")) if value is not None]
    if len(numbers) < 2 or None in numbers or (named and fold(str(named)) != fold(work.name or "")):
        return None
    return Mark(numbers[0], numbers[1], 0, 0)


def _is_own(named: str | None, line: str, work: Subject, page: Page) -> bool:
    """Whether a headline with a season is the page's: one beneath it that names no work may open a section."""
    own = fold(work.name or "")
    if not named:
        return line == page.title or line in headlines(page, below=False)
    return fold(named) == own or own in fold(line)


def headlines(page: Page, *, below: bool = True) -> list[str]:
    """The page's title and its headlines; a heading further down speaks of its own section."""
    top = [page.text[b.start : b.end] for b in page.blocks[:8] if b.kind is BlockKind.HEADING and b.level == 1]
    return [line for line in (page.title, *top, *(title_lines(page)[:2] if below else [])) if line]


def _boxed(page: Page) -> Mark | None:
    """The season and episode that the box of an episode's page gives: "1x02", or "Season 1" above "Episode 2"."""
    rows = [page.text[b.start : b.end] for b in page.blocks[:16] if b.kind is BlockKind.ROW]
    codes = {
        (mark.season, mark.episode): mark for row in rows if len(row) < _BADGE for mark in numbering.whole_marks(row)
    }
    if len(codes) == 1:
        return next(iter(codes.values()))
    return _labelled(page)


def _labelled(page: Page) -> Mark | None:
    season = episode = None
    for label, value in _fields(page):
        found = _FIRST_NUMBER.match(value)
        said = int(found[1]) if found else number(value)
        if said is None:
            continue
        if season is None and _SEASON_LABEL.fullmatch(label):
            season = said
        elif episode is None and _EPISODE_LABEL.fullmatch(label):
            episode = said
    return Mark(season, episode, 0, 0) if season is not None and episode is not None else None


def _fields(page: Page) -> Iterator[tuple[str, str]]:
    """The labels and values at the top of a page: cells side by side, terms, or short lines one above the other."""
    for block, following in pairwise([*page.blocks[:_BOX], None]):
        if block is None:
            return
        text = page.text[block.start : block.end]
        if len(text) > _BADGE:
            continue
        if block.kind is BlockKind.ROW and len(block.cells) == 2:
            label, value = (page.text[cell.start : cell.end].strip() for cell in block.cells)
            yield label.strip(" :"), value
        elif found := re.match(r"(?P<label>[\p{L} .]{2,24}):\s*(?P<value>\S.*)", text):
            yield found["label"], found["value"]
        elif following and following.end - following.start <= _LABEL and _is_label(block, text):
            yield text.strip(" :"), page.text[following.start : following.end].strip()


def _is_label(block: Block, text: str) -> bool:
    plain = text.strip(" :")
    return block.kind in (BlockKind.TERM, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING) and bool(
        _SEASON_LABEL.fullmatch(plain) or _EPISODE_LABEL.fullmatch(plain)
    )


def _badge(page: Page, work: Subject) -> Mark | None:
    """A line that is nothing but the number of an episode, where the page has one such: "S04 E02", "Show › 4x02"."""
    found = [mark for block in page.blocks if (mark := _whole(page, block, work))]
    top = next((mark for block in page.blocks[:_TOP] if (mark := _whole(page, block, work))), None)
    return top if top and len({(mark.season, mark.episode) for mark in found}) == 1 else None


def _whole(page: Page, block: Block, work: Subject) -> Mark | None:
    if block.end - block.start > _BADGE or block.kind is BlockKind.ROW:
        return None
    text = page.text[block.start : block.end]
    mark = next(iter(numbering.whole_marks(text)), None)
    if mark is None:
        return None
    rest = (text[: mark.start] + text[mark.end :]).replace(work.name or "\0", "").replace(page.title or "\0", "")
    rest = re.sub(r"\b(?:of \d{1,3}|home|tv|shows?|series|episodes?|season \d+|\d+ overall)\b", "", rest, flags=re.I)
    return mark if not rest.strip(_WHOLE) else None


def _defined(page: Page) -> Mark | None:
    """ "“The Quiet Bell” is the seventh episode of the second season of …", where that title heads the page."""
    heads = {fold(line) for line in headlines(page)} | {
        fold(page.text[b.start : b.end]) for b in page.blocks[:8] if b.kind is BlockKind.HEADING
    }
    paragraphs = (b for b in page.blocks if b.kind is BlockKind.PARAGRAPH)
    for block in islice(paragraphs, _BOX):
        text = page.text[block.start : min(block.end, block.start + 400)]
        found = _IS_EPISODE.match(text)
        if not found or not any(head.startswith(fold(found["title"])) for head in heads):
            continue
        near = [mark for mark in numbering.marks(text) if mark.start - found.end() < 60]
        if near:
            return near[0]
    return None
