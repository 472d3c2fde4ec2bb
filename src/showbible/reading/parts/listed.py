"""Cast lists: neighbouring lines of one layout, in which the page's own names tell on which side the actors stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex as re

from showbible.claims import Standing
from showbible.pages.page import Block, BlockKind, Page
from showbible.reading import names
from showbible.reading.parts import wordings
from showbible.reading.parts.cards import carded
from showbible.reading.parts.entry_names import entry_name
from showbible.reading.parts.lines import LONGEST, Line, line_in, line_of, pair_of
from showbible.reading.parts.ordering import has_names, is_evident, is_firm, is_formed, order_of
from showbible.reading.parts.part import Part
from showbible.reading.parts.people import People
from showbible.reading.parts.phrases import person_of
from showbible.reading.words import words

_ENTRIES = (BlockKind.ITEM, BlockKind.ROW, BlockKind.PARAGRAPH, BlockKind.DEFINITION, BlockKind.TERM)
_OF_CAST = re.compile(
    r"\b(?:cast|starring|stars|actors?|regulars?|players|who plays|playing|guest|co-stars?|ensemble|"
    r"dramatis person|roles?|"
    r"with\W*$|featuring\W*$|the voices of|residents|voices|"
    r"who[’']s who|who is who|who[’']s (?:in|back|new|playing|returning|starring)|who (?:is|will be|"
    r"else is) (?:in|back|returning)|faces|performers|line-?up|crew|characters?)\b",
    re.IGNORECASE,
)
_OF_CHARACTERS = re.compile(r"\bcharacters\b(?!.*\bcast\b)", re.IGNORECASE)
_CLEARLY_CAST = re.compile(r"\b(?:cast|starring|actors?|guest stars?|performers|co-stars?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line at its block; `span` is its place where the block holds several."""

    index: int
    line: Line
    span: tuple[int, int] | None = None


def listed(page: Page, sections: Sequence[str], people: People) -> dict[int, list[Part]]:
    """Block index -> the parts that its line gives. `sections` names the section of each block."""
    out: dict[int, list[Part]] = {}
    for group, lead in _groups(page):
        found = list(_of_group(page, sections, people, group, lead))
        for index, part in found:
            out.setdefault(index, []).append(part)
        people.add(part for _, part in found)
    for index, part in _headings(page, people):
        out.setdefault(index, []).append(part)
        people.add([part])
    for index, part in list(carded(page, _cast_blocks(page, sections), people)):
        if index not in out or all(each.span for each in out[index]):
            out.setdefault(index, []).append(part)
            people.add([part])
    return out


def _headings(page: Page, people: People) -> Iterator[tuple[int, Part]]:
    """Headings that are castings by their own words: "Ada Brook as Nell Tarrant"."""
    for index, block in enumerate(page.blocks):
        if block.kind is BlockKind.HEADING and block.level > 1 and block.end - block.start < LONGEST:
            line = line_in(page.text[block.start : block.end])
            if line is not None and line.order and is_firm(line, people):
                yield from _parts(Entry(index, line), line.order == "actor", 0.92, None)


_SENTENCE = re.compile(r"[.!]$|\bby\b")


def _cast_blocks(page: Page, sections: Sequence[str]) -> list[bool]:
    """Whether each block stands beneath words that lead to a cast; a heading that is a name goes on with it."""
    out, inside = list[bool](), False
    for block, section in zip(page.blocks, sections, strict=True):
        said = page.text[block.start : min(block.end, block.start + LONGEST)]
        short = len(said) < LONGEST and not block.cells
        if short and block.kind is not BlockKind.ITEM and _OF_CAST.search(said) and not _SENTENCE.search(said):
            inside = True
        elif block.kind is BlockKind.HEADING:
            named = " " in said and names.looks_like_person(names.parse(re.sub(r"^as ", "", said)).full)
            inside = section == "cast" or (inside and named)
        out.append(inside)
    return out


def _groups(page: Page) -> Iterator[tuple[list[int], str]]:
    """Runs of neighbouring lines of one list or table, or of short paragraphs; with the words above them."""
    heading, lead, group = "", "", list[int]()
    for index, block in enumerate(page.blocks):
        last = page.blocks[group[-1]] if group else None
        if last is not None and not (_alike(block, last) and _short(page, block)):
            yield group, f"{heading} {lead}"
            if last.kind is BlockKind.PARAGRAPH or block.kind is BlockKind.PARAGRAPH:
                lead = ""
            group = []
        said = page.text[block.start : min(block.end, block.start + LONGEST)]
        if block.kind is BlockKind.HEADING:
            heading, lead = said, ""
        elif block.kind in _ENTRIES and _short(page, block):
            group.append(index)
        if (
            block.kind in (BlockKind.PARAGRAPH, BlockKind.CAPTION)
            and len(said) < LONGEST
            and line_of(block, page.text) is None
            and not _in_lines(page, block)
        ):
            if group and group[-1] == index:
                group.pop()
                if group:
                    yield group, f"{heading} {lead}"
                    group = []
            lead = said
    if group:
        yield group, f"{heading} {lead}"


# A term that says both.
_WHOLE = re.compile(r"\S (?:as|played by|portrayed by|voiced by) \p{Lu}|\p{Lu}\S* \(\p{Lu}\S* \p{Lu}")
_DEFINED = (BlockKind.TERM, BlockKind.DEFINITION)


def _alike(block: Block, last: Block) -> bool:
    same = block.kind is last.kind or (block.kind in _DEFINED and last.kind in _DEFINED)
    return same and block.group == last.group


def _entry(page: Page, index: int) -> Line | None:
    block, before = page.blocks[index], page.blocks[index - 1]
    if block.kind is BlockKind.TERM and _WHOLE.search(page.text[block.start : block.end]):
        return line_of(block, page.text)
    if block.kind is BlockKind.DEFINITION and before.kind is BlockKind.TERM:
        if _WHOLE.search(page.text[before.start : before.end]):
            return None  # it describes the character
        return pair_of(page.text[before.start : before.end], page.text[block.start : block.end])
    return None if block.kind in _DEFINED else line_of(block, page.text)


def _entries(page: Page, index: int) -> Iterator[Entry]:
    if several := _in_lines(page, page.blocks[index]):
        yield from (Entry(index, line, span) for line, span in several)
    elif (line := _entry(page, index)) is not None:
        yield Entry(index, line)


_BESIDE = re.compile(r" [·•] ")
_LINES, _PIECES = re.compile(r"[^\n]{1,160}"), re.compile(r"[^·•\s][^·•\n]{1,120}[^·•\s]")
_MOST = 4000  # characters of a block of lines


def _short(page: Page, block: Block) -> bool:
    return block.end - block.start <= LONGEST or len(_in_lines(page, block)) > 1


def _in_lines(page: Page, block: Block) -> list[tuple[Line, tuple[int, int]]]:
    """The lines of a block that holds several, one of a cast list each."""
    said = page.text[block.start : min(block.end, block.start + _MOST)]
    several = "\n" in said or len(_BESIDE.findall(said)) > 1
    if block.cells or not several or block.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM):
        return []
    parted = _LINES if "\n" in said else _PIECES
    places = [(block.start + m.start(), block.start + m.end()) for m in parted.finditer(said)]
    found = [(line, place) for place in places if (line := line_in(page.text[slice(*place)])) is not None]
    return found if len(found) > 1 and len(found) * 2 > len(places) else []


def _of_group(
    page: Page, sections: Sequence[str], people: People, group: list[int], lead: str
) -> Iterator[tuple[int, Part]]:
    section = sections[group[0]]
    entries = [entry for index in group for entry in _entries(page, index)]
    in_cast = section == "cast" or bool(_OF_CAST.search(lead))
    standing = wordings.standing_of(lead) if len(lead) < 2 * LONGEST else None
    own = [entry for entry in entries if entry.line.order]
    rest = [entry for entry in entries if not entry.line.order and has_names(entry.line)]
    for entry in own:
        if in_cast or is_firm(entry.line, people):
            said = page.text[slice(*(entry.span or _place(page, entry.index)))]
            firm = standing or wordings.standing_of(said)
            yield from _parts(entry, entry.line.order == "actor", 0.93, firm)
    lines = [entry.line for entry in rest]
    if rest and section not in ("plot", "trivia") and (in_cast or is_evident(lines, people) or is_formed(lines, lead)):
        first, sure = order_of(lines, people, lead)
        for entry in rest:
            yield from _parts(entry, first, sure if in_cast else min(sure, 0.84), standing)
    if in_cast and not entries:
        for index in group:
            yield from ((index, part) for part in _alone(page, index, lead, people, standing))


_SPLIT = re.compile(r"\s*(?: and (?=[\p{Lu}“])| & (?=[\p{Lu}“])|/|\n|; )\s*")


def _place(page: Page, index: int) -> tuple[int, int]:
    return page.blocks[index].start, page.blocks[index].end


def _parts(entry: Entry, actor_left: bool, sure: float, standing: Standing | None) -> Iterator[tuple[int, Part]]:
    line = entry.line
    actor, other = (line.left, line.right) if actor_left else (line.right, line.left)
    persons = [person for each in _actors(actor) if (person := _person(each)) is not None]
    for character in dict.fromkeys(_characters(other)):
        for person in dict.fromkeys(persons):
            if len(other) < 140:
                yield entry.index, Part(person, character, 0, standing, line.credit, sure, span=entry.span)


def _actors(text: str) -> list[str]:
    plain = re.split(r"\s*; ?English: ", re.sub(r"\s*\([^()]*\)", "", text))
    return [each for part in plain for each in names.split(part)]


_WRITTEN = re.compile(
    r"\p{Lu}[\p{L}\p{M}\d.’'$-]{1,40}(?: (?:\p{Lu}|(?:de|da|di|van|von|the|of|e|y)\b)[\p{L}\p{M}\d.’'$-]{0,40}){0,6}"
)


def _person(text: str) -> str | None:
    text = re.sub(r"^[“\"‘'][^”\"’']{1,20}[”\"’'] (?=\p{Lu})", "", text.strip(" .,"))
    person = person_of(text)
    if person is None and _WRITTEN.fullmatch(text.strip()) and not re.search(r"\d{2}", text):
        person = names.parse(text).full
    return person


def _characters(text: str) -> list[str | None]:
    head = re.split(r",| \(", text)[0]
    return [
        name
        for part in (_SPLIT.split(head) if _SPLIT.search(head) else [text])
        if (name := entry_name(part)) is not None
    ]


def _alone(page: Page, index: int, lead: str, people: People, standing: Standing | None) -> Iterator[Part]:
    """A name that stands alone in a list of a cast."""
    block = page.blocks[index]
    if block.kind is not BlockKind.ITEM or _OF_CHARACTERS.search(lead) or not _CLEARLY_CAST.search(lead):
        return
    text = page.text[block.start : block.end].strip().rstrip(".")
    person = person_of(text)
    if (
        person
        and " " in person
        and text.endswith(person.split()[-1])
        and not people.is_character(person)
        and person.lower() not in words("crew")
    ):
        yield Part(person, None, 0, standing, None, 0.9)
