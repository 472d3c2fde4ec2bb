"""Cast lists: neighbouring lines of one layout, in which the page's own names tell on which side the actors stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex as re

from showbible.pages.page import Block, BlockKind, Page
from showbible.reading import names
from showbible.reading.parts import wordings
from showbible.reading.parts.lines import LONGEST, Line, line_of, pair_of
from showbible.reading.parts.part import Part
from showbible.reading.parts.people import People
from showbible.reading.parts.phrases import character_of, person_of, without_rank
from showbible.reading.words import words

_ENTRIES = (BlockKind.ITEM, BlockKind.ROW, BlockKind.PARAGRAPH, BlockKind.DEFINITION, BlockKind.TERM)
_OF_CAST = re.compile(
    r"\b(?:cast|starring|stars|actors?|regulars?|players|who plays|playing|guest|co-stars?|ensemble|dramatis person|"
    r"who[’']s who|who is who|who[’']s in|who is in|faces|performers|line-?up|crew|characters?)\b",
    re.IGNORECASE,
)
_OF_CHARACTERS = re.compile(r"\bcharacters\b(?!.*\bcast\b)", re.IGNORECASE)
_CLEARLY_CAST = re.compile(r"\b(?:cast|starring|actors?|guest stars?|performers|co-stars?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    index: int
    line: Line


@dataclass
class Listed:
    """The parts that lists give, by the index of the block; `told` names the blocks that were read as lines."""

    parts: dict[int, list[Part]]


def listed(page: Page, sections: Sequence[str], people: People) -> dict[int, list[Part]]:
    """Block index -> the parts that its line gives. `sections` names the section of each block."""
    out: dict[int, list[Part]] = {}
    for group, lead in _groups(page):
        found = list(_of_group(page, sections, people, group, lead))
        for index, part in found:
            out.setdefault(index, []).append(part)
        people.add(part for _, part in found)
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
        if block.kind is BlockKind.PARAGRAPH and len(said) < LONGEST and line_of(block, page.text) is None:
            if group and group[-1] == index:
                group.pop()
                if group:
                    yield group, f"{heading} {lead}"
                    group = []
            lead = said
    if group:
        yield group, f"{heading} {lead}"


_DEFINED = (BlockKind.TERM, BlockKind.DEFINITION)


def _alike(block: Block, last: Block) -> bool:
    same = block.kind is last.kind or (block.kind in _DEFINED and last.kind in _DEFINED)
    return same and block.group == last.group


def _entry(page: Page, index: int) -> Line | None:
    block, before = page.blocks[index], page.blocks[index - 1]
    if block.kind is BlockKind.DEFINITION and before.kind is BlockKind.TERM:
        return pair_of(page.text[before.start : before.end], page.text[block.start : block.end])
    return None if block.kind in _DEFINED else line_of(block, page.text)


def _short(page: Page, block: Block) -> bool:
    return block.end - block.start <= LONGEST


def _of_group(
    page: Page, sections: Sequence[str], people: People, group: list[int], lead: str
) -> Iterator[tuple[int, Part]]:
    section = sections[group[0]]
    entries = [Entry(index, line) for index in group if (line := _entry(page, index)) is not None]
    in_cast = section == "cast" or bool(_OF_CAST.search(lead))
    standing = wordings.standing_of(lead) if len(lead) < 2 * LONGEST else None
    own = [entry for entry in entries if entry.line.order]
    rest = [entry for entry in entries if not entry.line.order and _has_names(entry.line)]
    for entry in own:
        if in_cast or _is_firm(entry.line, people):
            said = page.text[page.blocks[entry.index].start : page.blocks[entry.index].end]
            own_standing = standing or wordings.standing_of(said)
            yield from (
                (entry.index, part)
                for part in _parts(entry.line, entry.line.order == "actor", people, 0.93, own_standing)
            )
    if rest and (in_cast or _is_evident(rest, people)) and section not in ("plot", "trivia"):
        first, sure = _order(rest, people, in_cast)
        for entry in rest:
            yield from ((entry.index, part) for part in _parts(entry.line, first, people, sure, standing))
    if in_cast and not entries:
        for index in group:
            yield from ((index, part) for part in _alone(page, index, lead, people, standing))


def _has_names(line: Line) -> bool:
    return all(re.match(r"[“‘\"'(]*[\p{Lu}\p{Lo}\d]|\p{Ll}{1,3}[-’' ]\p{Lu}", side) for side in (line.left, line.right))


def _is_firm(line: Line, people: People) -> bool:
    """Whether a line outside a cast list is a casting all the same: "Ada Brook as Nell Tarrant" and no more."""
    actor = line.left if line.order == "actor" else line.right
    other = line.right if line.order == "actor" else line.left
    person = person_of(actor)
    return (
        person is not None
        and " " in person
        and bool(re.match(r"[“‘\"']?(?:[Tt]he )?\p{Lu}", other))
        and not re.search(r"[.!?] ", other)
    )


def _is_evident(entries: list[Entry], people: People) -> bool:
    """Whether the names alone make a list one of castings: most of its actors or characters are known already."""
    known = [
        entry
        for entry in entries
        if any(
            people.is_actor(side) or people.is_character(_head(side)) for side in (entry.line.left, entry.line.right)
        )
    ]
    return len(known) * 2 >= len(entries) and len(entries) > 1


def _head(side: str) -> str:
    return names.parse(re.split(r",| \(", side)[0]).full


def _order(entries: list[Entry], people: People, in_cast: bool) -> tuple[bool, float]:
    """Whether the actors stand on the left, and how sure that is."""
    votes = sum(people.score(entry.line.left) - people.score(entry.line.right) for entry in entries)
    votes += 0.6 * len(entries) * (_family(entries, "right") - _family(entries, "left"))
    dotted = entries[0].line.how == "dots"
    per_line = votes / len(entries)
    if abs(per_line) < 0.15:
        return not dotted, 0.82
    return per_line > 0, 0.93 if abs(per_line) > 0.5 else 0.88


def _family(entries: list[Entry], side: str) -> float:
    """The share of a side's names that end in a name another one ends in: families are characters."""
    last = [words_of[-1] for entry in entries if len(words_of := _head(getattr(entry.line, side)).split()) > 1]
    return sum(last.count(each) > 1 for each in last) / len(entries)


_SPLIT = re.compile(r"\s*(?: and (?=[\p{Lu}“])| & (?=[\p{Lu}“])|/|\n|; )\s*")


def _parts(line: Line, actor_left: bool, people: People, sure: float, standing: object) -> Iterator[Part]:
    actor, other = (line.left, line.right) if actor_left else (line.right, line.left)
    persons = [person for each in _actors(actor) if (person := _person(each)) is not None]
    for character in dict.fromkeys(_characters(other)):
        for person in dict.fromkeys(persons):
            if len(other) < 140:
                yield Part(person, character, 0, standing, line.credit, sure)  # type: ignore[arg-type]


def _actors(text: str) -> list[str]:
    plain = re.split(r"\s*; ?English: ", re.sub(r"\s*\([^()]*\)", "", text))
    return [each for part in plain for each in names.split(part)]


def _person(text: str) -> str | None:
    text = re.sub(r"^[“\"‘'][^”\"’']{1,20}[”\"’'] (?=\p{Lu})", "", text.strip(" .,"))
    person = person_of(text)
    if (
        person is None
        and re.fullmatch(r"\p{Lu}[\p{L}\p{M}\d.’'$\- ]{1,40}", text.strip())
        and not re.search(r"\d{2}", text)
    ):
        person = names.parse(text).full
    return person


def _characters(text: str) -> list[str | None]:
    head = re.split(r",| \(", text)[0]
    return [
        name
        for part in (_SPLIT.split(head) if _SPLIT.search(head) else [text])
        if (name := entry_name(part)) is not None
    ]


_ENTRY = re.compile(r"[^,;(\[\n\t]+")
_SMALL = frozenset(
    [
        "of",
        "the",
        "in",
        "with",
        "at",
        "and",
        "on",
        "for",
        "to",
        "from",
        "de",
        "la",
        "le",
        "van",
        "von",
        "el",
        "al",
        "á",
        "í",
        "bin",
        "no",
        "das",
        "do",
        "da",
        "dos",
        "der",
        "den",
    ]
)
_REAL = re.compile(r"[“\"](?P<name>[^”\"]{1,40})[”\"]$")


def entry_name(text: str) -> str | None:
    """The character that an entry names: all of it up to a comma or a bracket ("Convict with no ears")."""
    plain = text.strip(" :.–—-\t…")
    if quoted := _REAL.match(plain):
        return quoted["name"]
    found = _ENTRY.match(plain)
    if found is None or not found[0].strip():
        return None
    head = re.split(r" (?:aka|a\.k\.a\.|alias|also known as) ", found[0].strip())[0].strip(' “”"')
    if re.match(r"(?:[Tt]he |[Aa]n? )?\p{Ll}{3,} ", head) and (
        name := next((head[s:e] for s, e in names.runs(head)), None)
    ):
        return character_of(name)  # "the deckhand Zeca"
    capital = all(word[0].isupper() or not word[0].isalpha() or word in _SMALL for word in head.split())
    name = names.parse(head)
    if capital and name.full:
        return name.titled or (without_rank(name.full) if name.full[0].isupper() else head)
    return head if head[0].isupper() and len(head.split()) <= 6 and not name.full.startswith("of ") else None


def _alone(page: Page, index: int, lead: str, people: People, standing: object) -> Iterator[Part]:
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
        yield Part(person, None, 0, standing, None, 0.9)  # type: ignore[arg-type]
