"""What a page's headlines point to: the names in them, with the numbers, years and types behind these."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import regex as re

from showbible.claims.values.text import fold
from showbible.pages.page import BlockKind, Page
from showbible.reading.context import titles
from showbible.reading.context.casing import tidy
from showbible.reading.context.pointer import Pointer, variants
from showbible.reading.context.shared import may_be_title, shared_names
from showbible.reading.names import TITLE

_QUOTED = re.compile(rf"[“‘\"'«] ?(?P<name>{TITLE}),? ?[”’\"'»](?!\w)")
_GUIDE = re.compile(
    r"^(?:(?:Subject: )?\[\w+\] )?(?P<name>.+?)(?: [-–—:|]+)? (?:the )?(?:complete |unofficial |tv )?"
    r"(?:episode guide|episode list|production credits|companion|archive|cast list|character guide|viewing guide|"
    r"timeline|episodes|wiki|fan ?site)\b",
    re.IGNORECASE,
)
# "“Marrow Hill” The Landslide (TV Episode 2022)"
_OF_SERIES = re.compile(r"[“\"](?P<name>[^”\"]{1,80})[”\"] .{1,100} \(TV (?:\p{L}+ )?Episode\b")
_TITLE, _TITLE_ENDS = re.compile(TITLE), re.compile(rf"(?:{TITLE})$")
_LED_TITLE = re.compile(rf"\b(?:of|in|to|for|from) (?P<name>{TITLE})")
_REVIEWED = re.compile(rf"(?P<name>{TITLE}) (?=review|recap)")
_NUMBER_BEHIND = re.compile(r" (?:\d|[IVX]+)$")
_PIECE, _MARKS = re.compile(r"\s[|–—-]\s|: | Season | Series |\?|, "), " “”‘’\"'"
_OPEN = re.compile(r" (?:about|of|for|with|from|to)$", re.IGNORECASE)  # what goes on with a season's number names none
_SIDE = re.compile(r"\s[|·•–—-]\s|, |: ")
_MARK = re.compile(
    r"(?=.*(?i:season|series|s ?\d))(?i:(?:season|series|episode|ep|s|e)\.? ?\d{1,3}[,:]? ?)+(?:[“\"].*)?"
)
_NOTE = re.compile(r" \([^()]{1,40}\)$")
# What somebody in a headline was in or made before: "‘Slate’ Alum Ada Brook", "from the Creator of ‘Slate’".
_SET_OFF = r"[“‘\"'«][^“”‘’\"'«»]{2,60}[”’\"'»]"
_PAST = re.compile(
    rf"{_SET_OFF} (?=(?:alum(?:ni|nus|na)?|vet(?:eran)?|creator|writer|director)s?\b)|"
    rf"\b(?:creators?|makers?|producers?|writers?|directors?|actor) (?:of|behind) (?:(?:,|and|&)? ?{_SET_OFF})+",
    re.IGNORECASE,
)
_SPEAKS = re.compile(r"\b(?:I|We|You|He|She|It|They|My|Me|Our|Us)\b", re.IGNORECASE)
_COUNTED = 20_000  # characters of the text in which a longer name is looked for
_LONG = 7  # words from which on a headline is a sentence


def in_headlines(page: Page) -> Iterator[Pointer]:
    """The pointers of the page's title, its headline and its first headings."""
    top = headlines(page)
    beneath = text_beneath(page)
    shared = list(dict.fromkeys(_own(name, beneath) for name in shared_names(top, beneath)))
    yield from (Pointer(name, "shared") for name in shared)
    bare = [titles.parse(line) for line in top]
    if any(head.season is not None and not head.work for head in bare):
        yield from (Pointer(line, "numbered", "series") for line in top if titles.parse(line).season is None)
    yield from (Pointer(name, "numbered", "series") for line in top for name in _beside_number(line))
    for line in title_lines(page):
        yield from _numbered(line, shared, is_headline=line in top)
    for line in top:
        if found := _OF_SERIES.match(line):
            yield Pointer(found["name"], "numbered", "series")
        if (guide := _GUIDE.match(line)) and (name := _TITLE_ENDS.search(guide["name"])):
            yield Pointer(name[0], "guided", "series")
        yield from (Pointer(name, "quoted") for name in _quoted(line, beneath))
        yield from (Pointer(tidy(name), "headed") for name in _parts(line))
        whole = _NOTE.sub("", line.strip(_MARKS))
        if whole.count(" ") <= _LONG and may_be_title(whole):
            yield Pointer(tidy(whole), "headed")
        piece = _PIECE.split(line)[0].strip(_MARKS)
        if piece.count(" ") < _LONG and page.text.count(piece) > 1:
            yield Pointer(piece, "headed")


def _beside_number(line: str) -> Iterator[str]:
    """The name in a line of short pieces of which one is but a season's or an episode's number: "Season 2 | Slate"."""
    pieces = _SIDE.split(line)
    if len(pieces) > 1 and any(_MARK.fullmatch(piece) for piece in pieces):
        yield from islice((piece for piece in pieces if not _MARK.fullmatch(piece) and _TITLE.fullmatch(piece)), 1)


def _quoted(line: str, beneath: str) -> Iterator[str]:
    """The names in quotation marks; what speaks of somebody and does not come again is what somebody said, and a
    single word a nickname."""
    text = f" {fold(beneath)} "
    for found in _QUOTED.finditer(line):
        is_told = " " in found["name"] and not _SPEAKS.search(found["name"])
        if is_told or f" {fold(found['name'])}" in text:
            yield _in_full(found["name"], beneath)


def _in_full(name: str, text: str) -> str:
    """The one longer name that a text has wherever a headline has only its beginning: "‘Fourth Estate’ Opens Big"."""
    said = [found[0] for found in _TITLE.finditer(text[:_COUNTED]) if fold(found[0]).startswith(fold(name))]
    longer = {tidy(each) for each in said}
    return longer.pop() if len(longer) == 1 and all(fold(each).startswith(f"{fold(name)} ") for each in said) else name


def _own(name: str, text: str) -> str:
    """A name without its owner's, where the text has it without: "Greta Nilsen’s Tidewrack"."""
    short = variants(name)[-1]
    times = 1 if " " in name.removesuffix(short).strip() else 2  # the owner is rather somebody with two names
    return short if text.count(short) > times * text.count(name) else name


def text_beneath(page: Page) -> str:
    """The text with its headlines blanked out, and headings that only repeat them."""
    top, text = {fold(line) for line in headlines(page)}, page.text
    for block in page.blocks:
        if block.kind is BlockKind.HEADING and (block.level == 1 or fold(text[block.start : block.end]) in top):
            text = f"{text[: block.start]}{' ' * (block.end - block.start)}{text[block.end :]}"
    return text


def _numbered(line: str, shared: list[str], *, is_headline: bool) -> Iterator[Pointer]:
    """The name before a season's number, a year or a type in brackets."""
    head = titles.parse(line)
    if head.work and not _OPEN.search(head.work) and (name := _title_in(head.work)):
        by = "numbered" if head.season is not None else "typed" if head.type else "dated"
        kind = "series" if head.season is not None else head.type
        for variant in variants(_known(tidy(name), shared)):
            yield Pointer(variant, by if is_headline else "told", kind, head.year)


def _title_in(text: str) -> str | None:
    """A title with which a text ends, or the text itself where it may be a foreign one."""
    found = _TITLE_ENDS.search(text)
    return text if may_be_title(text) and text[0].isupper() else found[0] if found else None


def _known(name: str, shared: list[str]) -> str:
    """The part of a name that the text has too: "Marrow Hill Reveals" of "Marrow Hill Reveals 2nd Season"."""
    own = f" {fold(name)} "
    parts = [part for part in shared if " " in part and f" {fold(part)} " in own]
    return name if any(fold(part) == fold(name) for part in parts) else max(parts, key=len, default=name)


def title_lines(page: Page) -> list[str]:
    """The page's title and its first headings, without repeats."""
    headings = [page.text[b.start : b.end] for b in page.blocks[:40] if b.kind is BlockKind.HEADING]
    return list(dict.fromkeys(line for line in (page.title, *headings) if line))


def headlines(page: Page) -> list[str]:
    """The page's title and its headline, and what stands for a site's name but names an episode.

    What stands below them may be about anything.
    """
    top = (b for b in page.blocks[:12] if b.kind is BlockKind.HEADING and b.level == 1)
    headline = next((page.text[b.start : b.end] for b in top), None)
    whole = page.site if page.site and titles.parse(page.site).episode is not None else None
    return list(dict.fromkeys(_PAST.sub("", line) for line in (page.title, headline, whole) if line))


def _parts(line: str) -> Iterator[str]:
    """The parts of a title that may be a name: before the first colon or dash, and all that is capitalised."""
    head = _PIECE.split(line)[0].strip(_MARKS)
    if _TITLE.fullmatch(head):
        yield head
    if not line.istitle():
        yield from (part for found in _TITLE.finditer(line) for part in variants(found[0]) if part != head)
    for found in _LED_TITLE.finditer(line):
        yield found["name"]
    for found in _REVIEWED.finditer(line):
        yield _NUMBER_BEHIND.sub("", found["name"])
