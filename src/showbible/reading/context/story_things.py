"""The ships, places, organisations and objects that a page speaks of, by the nouns around their names."""

from __future__ import annotations

from functools import cache

import regex as re

from showbible.pages.page import BlockKind, Page
from showbible.reading import names
from showbible.reading.known_names import has_ship_prefix
from showbible.reading.words import alternatives, reversed_table, table

_SPACE = re.compile(
    r"\b(?:starships?|spaceships?|spacecraft|space western|outer space|deep space|planets?|"
    r"galax\w+|gas giant|asteroid|orbit(?:s|ing)?|warp|Starfleet|aliens?|moons|open space|space "
    r"station|gunship|ice hauler|shuttle)\b"
)


@cache
def _nouns() -> str:
    return alternatives(reversed_table("kinds"))


_NAME = rf"(?P<name>(?:(?:USS|HMS|SS|RMS|ISS|IRW|IKS) )?{names.NAME})"


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    nouns, opener = _nouns(), r"(?:the|a|an|his|her|its|their|of|aboard|old|new|[\p{L}]+['’]s(?: \w+)?|[\p{Ll}-]+)"
    adjectives, not_more = r"(?:[\p{Ll}-]+ ){0,2}?", rf"(?!['’]s| (?:{alternatives(table('roles')['nouns'])})\b)"
    return (
        re.compile(rf"\b{opener} (?P<noun>{nouns})(?: of)? [“\"]?{_NAME}"),
        re.compile(
            rf"\b(?:[Tt]he )?{_NAME}[”\"]?, (?:which (?:is|was) )?(?:an?|the) {adjectives}(?P<noun>{nouns})\b{not_more}"
        ),
        re.compile(
            rf"\b(?:[Tt]he )?{_NAME},(?: which [^,]{{3,40}},)? (?:is|was) (?:an?|the) "
            rf"{adjectives}(?P<noun>{nouns})\b{not_more}"
        ),
        re.compile(rf"\b(?:[Tt]he )?{_NAME} (?:is|was) (?:an?|the) {adjectives}(?P<noun>{nouns})\b{not_more}"),
    )


_PREFIXED = re.compile(
    rf"\b(?:{'|'.join(('USS', 'HMS', 'SS', 'RMS', 'ISS', 'IRW', 'IKS'))}) "
    rf"(?:[\p{{Lu}}][\p{{L}}’'-]+)(?: [\p{{Lu}}][\p{{L}}-]+)?"
)


def story_things(page: Page) -> dict[str, str]:
    """Name -> kind. A "ship" is a starship on a page that speaks of space."""
    found: dict[str, str] = {}
    space = bool(_SPACE.search(page.text))
    for block in page.blocks:
        if block.kind in (BlockKind.HEADING, BlockKind.ROW):
            continue
        text = page.text[block.start : block.end]
        for pattern in _patterns():
            for match in pattern.finditer(text):
                _add(
                    found, match["name"], reversed_table("kinds")[match["noun"].lower().replace("-", " ")], space, text
                )
        for match in _PREFIXED.finditer(text):
            _add(found, match[0], "ship", space, text)
    return found


def _add(found: dict[str, str], name: str, kind: str, space: bool, text: str) -> None:
    plain = name if has_ship_prefix(name) else names.parse(name).full
    if kind == "ship" and space:
        kind = "starship"
    if plain and plain.lower() not in table("not_names") and not _is_character(plain, text):
        found.setdefault(plain, kind)


def _is_character(name: str, text: str) -> bool:
    """Whether the text calls the same name by a rank: "Captain Tull" is no ship."""
    return bool(re.search(rf"\b(?:Captain|Commander|Dr\.?|Mr\.?|Mrs\.?|Ms\.?) (?:\w+ )?{re.escape(name)}\b", text))
