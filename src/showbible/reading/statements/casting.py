"""Who plays whom: cast lists, and "X plays Y", "X as Y", "Y (X)" in running text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import regex as re

from showbible.claims import Standing, Subject
from showbible.claims.values.text import fold
from showbible.pages.page import BlockKind
from showbible.reading import names
from showbible.reading.context import scopes
from showbible.reading.names import NAME
from showbible.reading.passage import Passage, Scope
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.wording import character_name, entry_name

CUES: tuple[str, ...] = ()

_AS = re.compile(rf"^(?P<who>{NAME})(?:,? (?:who )?(?:returns|returning|plays|stars|co-stars))?,? as (?P<whom>[^\n]+)$")
_DASH = re.compile(rf"^(?P<who>{NAME})\s+[–—:-]\s+(?P<whom>[\p{{Lu}}“][^\n]*)$")
_BRACKET = re.compile(rf"^(?P<who>{NAME})\s+\((?P<whom>[^)\n]+)\)\.?$")
_PLAIN = re.compile(rf"^(?P<who>{NAME})\.?$")
_SPLIT = re.compile(r"\s*(?: and | & |/| \+ )\s*(?=[\p{Lu}“])")
_CONFIRMED = re.compile(
    r"\b(?:will|confirmed|new cast|returning|returns?|joins?|joining|coming back|comes back|set to|"
    r"upcoming|back|leading the ensemble|newcomers?)\b",
    re.IGNORECASE,
)
_STAYS_OUT = re.compile(
    r"\b(?:will not|won['’]t|isn['’]t|is not|not be|does not) (?:be )?(?:return\w*|coming back|"
    r"come back|appear\w*|back)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Wording:
    """A way of saying who plays whom; `whom` may be missing."""

    pattern: re.Pattern[str]
    standing: Standing | None = None
    confidence: float = 0.88


_WHOM = r"(?P<whom>(?:(?:the|a|an|her|his|their|its|ship[’']s|fellow) )?(?:[\p{Ll}’'-]+,? ){0,5}?(?:The )?" + NAME + ")"
_VERB = r"(?:plays|played|is playing|portrays|portrayed|stars as|starred as|appears as|is seen as|voices|voiced)"

WORDINGS: tuple[Wording, ...] = (
    Wording(re.compile(rf"(?P<who>{NAME}),? (?:who )?(?:also )?(?:has )?{_VERB} {_WHOM}")),
    Wording(
        re.compile(
            rf"(?P<who>{NAME}),? (?:who )?(?:also )?(?:will play|will portray|is set to play|will star as|"
            rf"is to play) {_WHOM}"
        ),
        Standing.ANNOUNCED,
    ),
    Wording(
        re.compile(
            rf"(?P<whom>{NAME}),? (?:is |are |was |who is |who was )?(?:played|portrayed|voiced) by (?P<who>{NAME})"
        )
    ),
    Wording(re.compile(rf"(?P<who>{NAME}) (?:has been|was|is) cast as {_WHOM}"), Standing.ANNOUNCED),
    Wording(
        re.compile(
            rf"(?P<who>{NAME}) (?:joins?|returns?|is back|will return|will be back)(?: [^.,;]{{0,40}}?)? as "
            rf"{_WHOM}"
        ),
        Standing.ANNOUNCED,
    ),
    Wording(re.compile(rf"(?P<who>{NAME}) (?:back )?as {_WHOM}")),
    Wording(
        re.compile(
            rf"(?P<who>{NAME}) \((?P<whom>(?:{NAME}))\)(?! (?:stars?|plays?|joins?|returns?|will|leads?|as|has)\b)"
        )
    ),
    Wording(
        re.compile(
            rf"(?P<who>{NAME}) (?:reprises?|will reprise) (?:her|his|their|the) (?:role|part) (?:as|of) {_WHOM}"
        ),
        Standing.ANNOUNCED,
    ),
    Wording(
        re.compile(rf"(?P<who>{NAME}) (?:replaces|will replace|takes over from) {NAME} as {_WHOM}"), Standing.ANNOUNCED
    ),
    Wording(
        re.compile(
            rf"(?P<who>{NAME}) (?:will not|won['’]t|is not|isn['’]t) (?:be )?(?:return|returning|back|"
            rf"coming back) as {_WHOM}"
        ),
        Standing.DENIED,
    ),
    Wording(re.compile(rf"(?P<who>{NAME}) leads the cast as {_WHOM}")),
)
_PROSE_CUE = re.compile(
    r"\b(?:star\w*|cast\w*|play\w*|portray\w*|voic\w*|join\w*|return\w*|back|regulars?|leads?|"
    r"role\w*|actors?|actress\w*|appear\w*|With (?:her|him|them))\b",
    re.IGNORECASE,
)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    if passage.scope.subject is None:
        return
    if passage.block.kind in (BlockKind.ITEM, BlockKind.ROW, BlockKind.DEFINITION) or _is_line(passage, reading):
        yield from _listed(passage, reading)
    if passage.block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE) and _PROSE_CUE.search(passage.text):
        yield from _told(passage, reading)


def _is_line(passage: Passage, reading: Reading) -> bool:
    """Whether a paragraph is one line of a cast list without bullets."""
    return (
        passage.block.kind is BlockKind.PARAGRAPH
        and len(passage.text) < 120
        and not passage.text.endswith(".")
        and passage.text == reading.block_text(passage.block)
    )


def _listed(passage: Passage, reading: Reading) -> Iterator[Finding]:
    """An entry of a cast list."""
    pair = _pair(passage, reading)
    subject = list_subject(passage, reading) if pair else None
    if pair is None or subject is None:
        return
    who, whom = pair
    if passage.scope.work != reading.scope.work:
        return  # an entry that opens with a work, not with an actor
    person = names.parse(who).full
    if not names.looks_like_person(person) or (whom is not None and not _names_character(whom)):
        return
    characters = [entry_name(part) for part in _SPLIT.split(whom)] if whom else [None]
    for character in dict.fromkeys(characters):
        yield Finding(
            subject, "cast", {"person": person, "character": character}, _list_standing(passage, reading), 0.93
        )


def _names_character(whom: str) -> bool:
    return len(whom) < 120 and character_name(whom) is not None


def _pair(passage: Passage, reading: Reading) -> tuple[str, str | None] | None:
    """The actor and the character of an entry, by its cells, its "as", or in a cast section its dash or bracket."""
    block, text = passage.block, passage.text.strip()
    in_cast = passage.scope.section == "cast"
    if block.kind is BlockKind.DEFINITION:
        term = next(
            (
                b
                for b in reversed(reading.page.blocks[max(0, passage.index - 3) : passage.index])
                if b.kind is BlockKind.TERM
            ),
            None,
        )
        return (reading.block_text(term), text) if term and in_cast else None
    filled = [cell for cell in block.cells if cell.end > cell.start]
    if len(filled) == 2 and not any(cell.is_heading or cell.column for cell in filled):
        first, second = (reading.page.text[cell.start : cell.end] for cell in filled)
        return (first, second) if in_cast and "\n" not in first else None
    if block.kind is BlockKind.ROW:
        return None
    if found := _AS.match(text):
        return found["who"], found["whom"]
    if not in_cast:
        return None
    for pattern in (_BRACKET, _DASH):
        if found := pattern.match(text):
            return found["who"], found["whom"]
    if block.kind is BlockKind.ITEM and (found := _PLAIN.match(text)) and " " in found["who"]:
        return found["who"], None
    return None


def list_subject(passage: Passage, reading: Reading) -> Subject | None:
    """What a cast list is of. Beside a list that says its season, one that says none is the whole work's."""
    scope = passage.scope
    if scope.episode is not None or scope.season is None or not scope.work:
        return scope.subject
    lead = reading.list_leads.above.get(passage.index, "")
    if named := scopes.seasons_in(lead):
        return Subject("season", series=scope.work.name, season=named[0][1])
    return scope.work if reading.list_leads.another_says_season(lead) else scope.subject


def _list_standing(passage: Passage, reading: Reading) -> Standing | None:
    return Standing.ANNOUNCED if _CONFIRMED.search(reading.list_leads.above.get(passage.index, "")) else None


def _told(passage: Passage, reading: Reading) -> Iterator[Finding]:
    """Castings in a sentence."""
    text = passage.text
    seen = set[str]()
    paired = [found for pattern in _PAIRS for found in pattern.finditer(text)]
    for found in paired:
        yield from _pairs(found, passage)
    denied = bool(_STAYS_OUT.search(text))
    for wording in WORDINGS:
        for found in wording.pattern.finditer(text):
            if any(pair.start() < found.end() and found.start() < pair.end() for pair in paired):
                continue
            finding = _finding(found, wording, passage, denied)
            if finding and (key := str(finding.value)) not in seen:
                seen.add(key)
                yield finding
                if denied and finding.standing is None:
                    yield from _stays_out(finding, reading.scopes[passage.index])


# Two and two: "A and B return as X and Y", "X and Y, who are played by A and B".
_PAIRS = (
    re.compile(
        rf"(?P<a>{NAME}) and (?P<b>{NAME}) (?:(?:will )?(?:return|star|are back|join [^.,;]{{0,30}}) as|"
        rf"(?:will )?play|played) "
        rf"(?P<x>{NAME}) and (?P<y>{NAME})"
    ),
    re.compile(rf"(?P<x>{NAME}) and (?P<y>{NAME}),? (?:who )?(?:are |were )?played by (?P<a>{NAME}) and (?P<b>{NAME})"),
)


def _pairs(found: re.Match[str], passage: Passage) -> Iterator[Finding]:
    subject = scopes.at(passage.text, found.start(), passage.scope).subject
    standing = Standing.ANNOUNCED if _CONFIRMED.search(found[0]) else None
    for who, whom in (("a", "x"), ("b", "y")):
        casting = {
            "person": names.parse(names.without_opening(found[who])).full,
            "character": character_name(found[whom]),
        }
        if subject is not None:
            yield Finding(subject, "cast", casting, standing, 0.86)


def _stays_out(finding: Finding, scope: Scope) -> Iterator[Finding]:
    """ "Ekkehard von Trotha, who played Casper Lund, will not return" also takes him out of the season spoken of."""
    if finding.subject.type == "series" and (season := scope.season_subject) and season.type == "season":
        yield replace(finding, subject=season, standing=Standing.DENIED)


_IN_ANOTHER = re.compile(rf" in (?P<by>[\p{{Lu}}][\p{{L}}+ ]*['’]s )?(?P<quote>[“‘\"])?(?P<name>{names.TITLE})")


def _elsewhere(passage: Passage, found: re.Match[str]) -> Subject | None:
    """The other work in which somebody is said to have played: "known as Eric Effiong in Netflix’s *Sex Education*"."""
    behind = _IN_ANOTHER.match(passage.text, found.end())
    if not behind or not passage.scope.work or scopes.seasons_in(behind["name"]):
        return None
    sure = behind["by"] or behind["quote"] or " " in behind["name"]
    own = fold(passage.scope.work.name or "")
    return Subject("series", behind["name"]) if sure and fold(behind["name"]) not in own else None


def _finding(found: re.Match[str], wording: Wording, passage: Passage, denied: bool) -> Finding | None:
    person, whom = names.parse(names.without_opening(found["who"])).full, found["whom"]
    character = character_name(whom)
    if not names.looks_like_person(person) or " " not in person or not character or character == person:
        return None
    subject = _elsewhere(passage, found) or scopes.at(passage.text, found.start(), passage.scope).subject
    if denied and wording.standing is None and subject and subject.type == "season":
        subject = passage.scope.work
    standing = wording.standing
    if standing is None and re.search(r"\b(?:joined by|returns?|back|joins?)\b", passage.text) and not denied:
        standing = Standing.ANNOUNCED
    return (
        Finding(subject, "cast", {"person": person, "character": character}, standing, wording.confidence)
        if subject
        else None
    )
