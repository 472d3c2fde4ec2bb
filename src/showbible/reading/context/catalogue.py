"""Pages that go through many works, whatever their layout: openers of one style, each with a name, and what follows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.pages.page import Block, BlockKind, Page
from showbible.reading.context.casing import cased
from showbible.reading.context.evidence import plainness
from showbible.reading.context.items import kind_of
from showbible.reading.context.opener import Opener, Style, openers_of
from showbible.reading.context.opener_rows import is_labelled
from showbible.reading.context.seasons import seasons_in
from showbible.reading.context.works import MainWork
from showbible.reading.passage import Scope
from showbible.reading.words import alternatives, table

_LEAST = 3  # openers of one style
_SHARE, _DISTINCT = 0.5, 0.7  # of them that speak of film or television beneath, and that differ
_PLAIN = 3  # words and channels of film and television, where hardly an entry gives a year or a season
_LOOKED_AT = 320  # characters of what an opener leads to
_MOST = 4  # blocks of it
_NEAR, _BELOW = 80, 120  # characters behind a name and below it that say what sort of work it is
_SERIAL = re.compile(
    r"\b(?:seasons?|series|episodes?|miniseries|sitcom|show|telenovela|finale|S\d{1,2})\b", re.IGNORECASE
)
_FILM = re.compile(r"\b(?:film|movie|feature|cinemas?|theaters|Dir\.|\d{2,3} ?min(?:ute)?s?)\b")
_CAST = re.compile(r"^\W{0,4}(?:as|plays?|played by|voiced by|portrayed by)\b")
_TITLES = frozenset(
    ["title", "show", "series", "film", "movie", "programme", "program", "name", "work", "project", "production"]
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An opener and the index of the first block that is not its own. `is_told` says that what it leads to speaks of
    film or television, `is_sure` that a year, a season or a sort of work stands beside the name."""

    opener: Opener
    end: int
    is_told: bool
    is_sure: bool


def catalogue(page: Page) -> list[Entry]:
    """The works that a page goes through, in reading order; none where fewer than three openers are of one style."""
    if _OF_EPISODE.search(page.title or ""):
        return []
    styles: dict[Style, list[Opener]] = defaultdict(list)
    for opener in openers_of(page):
        styles[opener.style].append(opener)
    together = _together([group for listed in styles.values() if (group := _group(page, listed))])
    elsewhere = _elsewhere(page)
    found = [replace(each, end=min(each.end, elsewhere)) for each in together if each.opener.index < elsewhere]
    is_sure = 3 * sum(entry.is_sure for entry in found) >= len(found)
    return found if is_sure or plainness(page.text) >= _PLAIN else []


_OF_EPISODE = re.compile(r"\b(?:Episode|Ep\.?) \d|\bS\d{1,2} ?E\d", re.IGNORECASE)
_OF_OTHERS = re.compile(
    r"\b(?:nearby|related|see also|also|elsewhere|next|most read|trending|popular|recent|comments?|replies|"
    r"have your say|reviews|sources|notes|newsletter|about us|more (?:from|on|lists|guides))\b",
    re.IGNORECASE,
)
_SHORT = 40  # characters of a line that heads a part of the page


def _elsewhere(page: Page) -> int:
    """The index of the last heading of what is no longer the page's own list: other lists, replies, notes."""
    for index in range(len(page.blocks) - 1, len(page.blocks) // 2, -1):
        block = page.blocks[index]
        said = page.text[block.start : min(block.end, block.start + _SHORT + 1)]
        heads = block.kind is BlockKind.HEADING or (said.isupper() and len(said) <= _SHORT)
        if heads and _OF_OTHERS.search(said):
            return index
    return len(page.blocks)


def scopes(page: Page, entries: Sequence[Entry]) -> dict[int, Scope]:
    """The block index of everything that stands beneath a work's name, and what it is about."""
    out: dict[int, Scope] = {}
    kinds = _heading_kinds(page) if entries else []
    for entry in entries:
        season = entry.opener.name.season or _season_below(page, entry)
        scope = Scope(_work(page, entry, kinds[entry.opener.index]), season)
        out |= dict.fromkeys(range(entry.opener.index, entry.end), scope)
    return out


def is_about_many(page: Page, entries: Sequence[Entry], main: MainWork) -> bool:
    """Whether a page goes through many works rather than being about the one that it seems to be about."""
    own = main.work.name or ""
    others = [entry for entry in entries if fold(entry.opener.name.text) != fold(own)]
    if len(others) <= _LEAST or main.is_certain:
        return False
    sure = sum(entry.is_sure for entry in others)
    return not main.is_headed or (2 * sure >= len(others) and own not in (page.title or ""))


_OF_A_FRANCHISE = re.compile(
    r"\b(?:franchise|universe|saga|canon|every|all|complete|chronolog|order|timeline|index)", re.IGNORECASE
)


def may_be_index(page: Page) -> bool:
    """Whether a page says at its top that it goes through all that belongs together."""
    return _OF_A_FRANCHISE.search(f"{page.title} {page.text[:_TOP]}") is not None


def franchise_of(page: Page, entries: Sequence[Entry], *, work: Subject | None = None) -> Subject | None:
    """The franchise whose works a page goes through: most have its name in theirs, and so has the page's title, which
    names no `work` of it."""
    title = f" {fold(page.title or '')} "
    if len(entries) <= _LEAST or not may_be_index(page):
        return None
    names = {f" {fold(entry.opener.name.text)} " for entry in entries}
    if len(names) <= _LEAST:
        return None
    bases = {entry.opener.name.text.partition(":")[0].strip(): None for entry in entries}
    shared = {
        base: count
        for base in bases
        if f" {fold(base)} " in title and 2 * (count := sum(f" {fold(base)} " in name for name in names)) >= len(names)
    }
    best = max(shared, key=lambda base: (shared[base], -len(base)), default=None)
    own = fold(work.name or "") if work else ""
    is_of_work = best is not None and f" {own} " in title and own not in ("", fold(best))
    return Subject("franchise", cased(best, page.text)) if best and not is_of_work else None


_TOP = 800  # characters of the text in which a page says what it lists


def _group(page: Page, listed: Sequence[Opener]) -> list[Entry]:
    """The openers of one style, if they are of works."""
    kept = [one for one, after in pairwise([*listed, None]) if one and not _is_empty(page, one, after)]
    entries = [_entry(page, one, after) for one, after in pairwise([*kept, None]) if one]
    if len(entries) < _LEAST or _names(entries) < _DISTINCT * len(entries):
        return []
    if len(entries) == _LEAST and not any(each.is_sure for each in entries):
        return []
    told = sum(each.is_told for each in entries)
    cast = sum(_CAST.match(each.opener.rest) is not None for each in entries)
    return entries if told >= _SHARE * len(entries) and 3 * cast < len(entries) else []


def _names(entries: Sequence[Entry]) -> int:
    return len({fold(each.opener.name.text) for each in entries})


def _is_empty(page: Page, opener: Opener, after: Opener | None) -> bool:
    """Whether an opener leads to nothing but the next: the heading of a part of the page."""
    if opener.rest.strip(" .:") or opener.name.note:
        return False
    return opener.index + 1 == (after.index if after else len(page.blocks))


def _entry(page: Page, opener: Opener, after: Opener | None) -> Entry:
    end, note = _end(page, opener, after), opener.name.note
    beneath = [page.text[b.start : b.end] for b in page.blocks[opener.index + 1 : min(end, opener.index + _MOST)]]
    said = f"{note} {opener.rest} {' '.join(beneath)}"[:_LOOKED_AT]
    sure = bool(opener.name.year or opener.name.season or kind_of(note))
    return Entry(opener, end, sure or _told().search(said) is not None, sure)


@cache
def _told() -> re.Pattern[str]:
    """What speaks of film or television: its words, its channels, a season's number, minutes, a year, stars."""
    words, channels = alternatives(table("catalogue")["told"]), alternatives(table("networks"))
    return re.compile(
        rf"(?<!\w)(?:(?i:{words})|{channels}|S\d{{1,2}}|(?:19|20)\d\d)(?!\w)|\d ?[′’']|[★☆]",
    )


def _end(page: Page, opener: Opener, after: Opener | None) -> int:
    """The index of the block with which what an opener leads to has ended."""
    own, last = page.blocks[opener.index], after.index if after else len(page.blocks)
    closing = (index for index in range(opener.index + 1, last) if _closes(page, page.blocks[index], own))
    return next(closing, max(last, opener.index + 1))


def _closes(page: Page, block: Block, own: Block) -> bool:
    if own.kind is BlockKind.ROW:
        return block.kind is not BlockKind.PARAGRAPH and not (block.kind is BlockKind.ROW and is_labelled(page, block))
    if block.kind is BlockKind.HEADING:
        return own.kind is not BlockKind.HEADING or block.level <= own.level
    return block.kind is own.kind is BlockKind.ITEM and block.group == own.group and block.level <= own.level


def _together(groups: Sequence[list[Entry]]) -> list[Entry]:
    """All entries; where two groups open in the same blocks, those of the better one."""
    out: list[Entry] = []
    opening = {entry.opener.index: place for place, group in enumerate(groups) for entry in group}
    own = [group for place, group in enumerate(groups) if not _leads_to_others(group, place, opening)]
    for group in sorted(own, key=_worth, reverse=True):
        taken = {index for entry in out for index in range(entry.opener.index, entry.end)}
        if 2 * sum(entry.opener.index in taken for entry in group) < len(group):
            out += [entry for entry in group if entry.opener.index not in taken]
    out.sort(key=lambda entry: entry.opener.index)
    cut = [replace(entry, end=min(entry.end, after.opener.index)) for entry, after in pairwise(out)]
    return [*cut, *out[-1:]]


def _leads_to_others(group: Sequence[Entry], place: int, opening: Mapping[int, int]) -> bool:
    """Whether the openers of a group stand right above those of another: parts of the page, and no works."""
    over = sum(opening.get(entry.opener.index + 1, place) != place for entry in group)
    return 2 * over >= len(group)


def _worth(group: Sequence[Entry]) -> tuple[float, int]:
    sure, first = sum(entry.is_sure for entry in group) / len(group), group[0].opener
    is_titled = str(first.style[1]).lower() in _TITLES
    return first.is_set_off + is_titled + sure + _names(group) / len(group), -first.place


def _season_below(page: Page, entry: Entry) -> int | None:
    """The season with which the line below a name begins: "Season 2 | 10 episodes"."""
    below = _below(page, entry)
    named = seasons_in(below[:30])
    return named[0][1] if named and named[0][0] == 0 else None


def _below(page: Page, entry: Entry) -> str:
    """What stands in the first block below a name."""
    blocks = page.blocks[entry.opener.index + 1 : min(entry.end, entry.opener.index + 2)]
    return page.text[blocks[0].start : blocks[0].end] if blocks else ""


def _heading_kinds(page: Page) -> list[str]:
    """For each block the type of work that the heading above it speaks of, "" for none."""
    out, kind = list[str](), ""
    for block in page.blocks:
        said = page.text[block.start : block.end]
        if block.kind is BlockKind.HEADING or said.isupper():
            kind = kind_of(said) or ""
        out.append(kind)
    return out


def _work(page: Page, entry: Entry, heading_kind: str) -> Subject:
    name = entry.opener.name
    said = (name.note, entry.opener.rest[:_NEAR], _below(page, entry)[:_BELOW])
    noun = next((noun for each in said if (noun := _noun(each))), heading_kind)
    hint = next((hint for each in said if (hint := _hint(each))), "film" if name.year else "series")
    kind = "series" if name.season else noun or hint
    return Subject(kind, cased(name.text, page.text), year=name.year if kind != "series" else None)


def _noun(said: str) -> str | None:
    """The sort of work that a text names, unless it is only what a series is made from."""
    kind = kind_of(said.lstrip(" .,:;").partition(". ")[0])
    return None if kind in ("book", "comic", "game") and _SERIAL.search(said) else kind


def _hint(said: str) -> str | None:
    return "series" if _SERIAL.search(said) else "film" if _FILM.search(said) else None
