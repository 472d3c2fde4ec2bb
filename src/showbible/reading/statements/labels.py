"""Labelled values: "Running Time: 46 minutes", infobox rows, terms and their definitions, names beneath "Director"."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.pages.page import Block, BlockKind
from showbible.reading import names
from showbible.reading.context.seasons import seasons_in
from showbible.reading.passage import Passage, Scope
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements import character_fields, field_values
from showbible.reading.statements.label_names import key, properties_of

CUES: tuple[str, ...] = ()

_LINE = re.compile(r"(?P<label>[\p{L}][\p{L} .()’'/&-]{1,40}?)\s*(?::\s+|\s[–—]\s)(?P<value>\S.*)", re.DOTALL)
_STACKED = re.compile(r"(?P<label>[\p{L} .()-]{2,40}?):?\s*\n(?P<value>\S.*)", re.DOTALL)
# A further label in one line: "Director: A. Writer: B", "W: A   D: B", "Written by A | Directed by B".
_NEXT = re.compile(
    r"(?:(?P<stop>(?<=\S)(?:[.;\n]| ?[|•·])\s*|\s[–—-]\s)|,\s+)"
    r"(?P<label>(?:(?:Exec|Prod|Assoc)\. )?\p{Lu}?\p{L}+(?: [\p{L}&/()]+){0,3}\.?):\s+(?=\S)"
    r"|\s(?P<word>\p{Lu}\p{L}{0,14}\.?):\s+(?=\S)"
)
_MOST_LABELS = 8  # in one line
_EPISODE_OWN = {
    "release_date",
    "running_time",
    "country",
    "language",
    "director",
    "writer",
    "title",
    "format",
    "cast",
    "composer",
    "producer",
    "executive_producer",
    "production_company",
}
_OF_THE_WORK = ("season_count", "creator", "country", "language", "genre", "network")
# What an episode's or a season's box says of what comes before and after it is no work.
_WORKS = ("follows", "followed_by", "franchise", "spin_off_of", "based_on")
_PEOPLE = (
    "creator",
    "director",
    "writer",
    "showrunner",
    "producer",
    "executive_producer",
    "composer",
)
_LONGEST_TASK = 3  # words
_LONGEST_ENTRY = 90  # characters of a name beneath a heading that is a label


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    for label, value in _pairs(passage, reading):
        if reading.topic is not None:
            yield from character_fields.findings(key(label), value, reading)
            continue
        scope = _scope(label, passage, reading)
        for name in properties_of(label):
            yield from _of_field(name, value, scope, reading)


def _scope(label: str, passage: Passage, reading: Reading) -> Scope:
    """What a field is about: that of its block, since a season in the value is only the value's: "A (series 1)"."""
    own = reading.scopes[passage.index]
    return passage.scope if seasons_in(label) or passage.scope.work != own.work else own


def _of_field(name: str, value: str, scope: Scope, reading: Reading) -> Iterator[Finding]:
    subject = _subject(name, scope)
    if subject is None or (name in _WORKS and scope.season is not None):
        return
    if name == "followed_by":
        yield from _followed_by(value, subject)
    if name not in field_values.PARSERS or (name == "title" and subject.type not in ("episode", "season")):
        return
    creators, rest = _set_apart(value) if name == "writer" else ([], value)
    for creator in creators:
        yield Finding(scope.work or subject, "creator", creator, confidence=0.9)
    found = field_values.findings(name, rest, subject, reading)
    yield from (each for each in found if name != "alias" or fold(str(each.value)) != fold(subject.name or ""))
    if name == "based_on":
        yield from _author(value)


_AS_CREATOR = re.compile(rf"(?P<who>{names.NAME}) \(creat(?:or|ed by)\),?")


def _set_apart(value: str) -> tuple[list[str], str]:
    """Writers whom a list marks as creators are the series' creators, not the episode's writers."""
    if "(creat" not in value:
        return [], value
    return [names.parse(found["who"]).full for found in _AS_CREATOR.finditer(value)], _AS_CREATOR.sub("", value)


def _followed_by(value: str, subject: Subject) -> Iterator[Finding]:
    """ "Followed by: The Copper Road (2020)" says of the other work that it follows this one."""
    found = re.match(rf"[“‘\"]?(?P<name>{names.TITLE})[”’\"]?(?: \((?P<year>(?:19|20)\d\d)\))?", value.strip())
    if found and subject.is_work:
        year = int(found["year"]) if found["year"] else None
        yield Finding(Subject(subject.type, found["name"], year=year), "follows", subject.name or "", confidence=0.88)


def _subject(name: str, scope: Scope) -> Subject | None:
    if scope.work is None:
        return None
    if scope.episode is not None or scope.episode_name:
        return scope.subject if name in _EPISODE_OWN else scope.work
    return scope.work if name in _OF_THE_WORK else scope.subject


def _pairs(passage: Passage, reading: Reading) -> Iterator[tuple[str, str]]:
    """The labels and values of a line, a row or a definition, or the label above a name."""
    block = passage.block
    if block.kind is BlockKind.ROW:
        yield from _of_row(passage, reading)
    elif block.kind is BlockKind.ITEM and len(block.cells) == 2:
        name = reading.page.text[block.cells[0].start : block.cells[0].end]
        yield from list(_of_row(passage, reading)) or _beneath(passage, reading, name)
    elif block.kind is BlockKind.DEFINITION:
        yield from ((term, passage.text) for term in _term(passage.index, reading))
    elif block.kind is BlockKind.ITEM and passage.scope.work != reading.scope.work:
        yield from _in_line(passage.text)  # a sentence of an entry that is about a work of its own
    elif block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH) and passage.start == block.start:
        text = reading.block_text(block)
        if turned := _turned_round(text):
            yield turned
            return
        found = list(_in_line(text)) if ":" in text[:45] or "–" in text[:45] or "—" in text[:45] else []
        yield from found or _beneath(passage, reading, text)


_TURNED = re.compile(
    rf"(?P<who>{names.NAME}(?:(?:, | and | & ){names.NAME}){{0,3}})(?: ?\(|,? |\s+[–—-]+ |: |\s?\.{{2,}}\s?|\t)?"
)
_STARTS = re.compile(r"[ \t(.]")
_MOST_OF_LABEL = 4  # words


def _turned_round(text: str) -> tuple[str, str] | None:
    """A line of nothing but a name and its task: "Lena Fry – Director", "Noh Ji-yool Screenwriter"."""
    line = text.strip(" .•").removesuffix(")")
    starts = [found.end() for found in _STARTS.finditer(line)][-_MOST_OF_LABEL:]
    for start in starts if len(line) <= _LONGEST_ENTRY else ():
        plain = len(line) - start > 3 and "," not in line[start:] and ":" not in line
        tasks = set(properties_of(line[start:])) if plain else set()
        if tasks and tasks <= set(_PEOPLE):
            who = _TURNED.fullmatch(line[:start])
            return (line[start:], who["who"]) if who else None
    return None


def _in_line(text: str) -> Iterator[tuple[str, str]]:
    """The labels of a line with their values; a line may have several."""
    found = _LINE.fullmatch(text)
    if not found:
        return
    label, value = found["label"], found["value"]
    for _ in range(_MOST_LABELS):
        following = next(
            (m for m in _NEXT.finditer(value) if m["stop"] or properties_of(m["label"] or m["word"])), None
        )
        if following is None:
            break
        yield label, value[: following.start()].strip(" ;,|•·")
        label, value = following["label"] or following["word"], value[following.end() :]
    yield label, value


def _of_row(passage: Passage, reading: Reading) -> Iterator[tuple[str, str]]:
    """The heading of a row and its value; without headings, the first of two cells where it is a label we know."""
    cells, text = passage.block.cells, reading.page.text
    if len(cells) != 2:
        if found := _STACKED.fullmatch(passage.text):
            yield found["label"], found["value"]
        return
    label, value = (text[cell.start : cell.end] for cell in cells)
    plain = not any(cell.is_heading or cell.column for cell in cells)
    if (cells[0].is_heading and not cells[1].is_heading) or (plain and properties_of(label)):
        inner = list(_in_line(f"{label}: {value}")) if ": " in value else []
        yield from inner if len(inner) > 1 else [(label, value)]


def _term(index: int, reading: Reading) -> list[str]:
    above = reversed(reading.page.blocks[max(0, index - 8) : index])
    return [reading.block_text(block) for block in above if block.kind is BlockKind.TERM][:1]


def _beneath(passage: Passage, reading: Reading, text: str) -> Iterator[tuple[str, str]]:
    """The heading above a line, where it names a task of people and the line is nothing but who did it."""
    if len(text) > _LONGEST_ENTRY:
        return
    above = _heading_above(passage.index, reading)
    if above is None:
        return
    label = reading.block_text(above)
    said = _who(text, label) if set(properties_of(label)) & set(_PEOPLE) else ""
    people = names.people(said)
    if people and _letters(" ".join(people)) >= _letters(_BESIDE_NAMES.sub("", said)) * _MOSTLY:
        yield label, ", ".join(people)


_BESIDE_NAMES = re.compile(r"\([^()]*\)|\[[^\]]*\]|\b(?:and|with|et|und|y|the late)\b|[“\"][^”\"]*[”\"]")
_MOSTLY = 0.7  # the share of a line that names have to make up


def _letters(text: str) -> int:
    return sum(letter.isalpha() for letter in text)


def _who(text: str, label: str) -> str:
    """A line without the task that it says once more: "Noh Ji-yool Screenwriter", "Gaemi Music Director"."""
    text = re.sub(rf"\s*[\n(–—-]?\s*(?:Main |Head |Co-)?{re.escape(label.rstrip('s'))}s?\)?$", "", text)
    words = text.split(" ")
    for count in range(min(_LONGEST_TASK, len(words) - 1), 0, -1):
        if set(properties_of(" ".join(words[-count:]))) & set(properties_of(label)):
            return " ".join(words[:-count]).rstrip(" –—-(")
    return text


def _heading_above(index: int, reading: Reading) -> Block | None:
    """The heading of the list or the lines that a block stands in."""
    for block in reversed(reading.page.blocks[max(0, index - 12) : index]):
        if block.kind is BlockKind.HEADING:
            return block
        if block.kind not in (BlockKind.ITEM, BlockKind.PARAGRAPH) or block.end - block.start > _LONGEST_ENTRY:
            return None
    return None


def _author(value: str) -> Iterator[Finding]:
    """ "The House of the Kestrel, a novel by E. M. Thackray" also says who wrote the book."""
    found = re.search(
        rf"^[“‘\"]?(?P<book>{names.TITLE})[”’\"]?,? (?:an? |the )?(?:\w+ )?"
        rf"(?:(?:novel|book|memoir|play|manga|comic)s? )?by (?P<who>{names.NAME})",
        value.strip(),
    )
    if found:
        yield Finding(Subject("book", found["book"]), "writer", names.parse(found["who"]).full, confidence=0.9)
