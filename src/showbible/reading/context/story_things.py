"""The ships, places, organisations and objects that a page speaks of, by the nouns around their names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.pages.page import BlockKind, Page
from showbible.reading import names
from showbible.reading.known_names import has_ship_prefix
from showbible.reading.word_scan import WordScan
from showbible.reading.words import alternatives, reversed_table, table

_SPACE = re.compile(
    r"\b(?:starships?|spaceships?|spacecraft|space western|outer space|deep space|planets?|"
    r"galax\w+|gas giant|asteroid|orbit(?:s|ing)?|warp|Starfleet|aliens?|moons|open space|space "
    r"station|gunship|ice hauler|shuttle)\b"
)


_NAME = rf"(?P<name>(?:(?:USS|HMS|SS|RMS|ISS|IRW|IKS) )?{names.NAME})"


@cache
def _noun() -> WordScan:
    listed = alternatives(reversed_table("kinds"))
    return WordScan(rf"(?<!\p{{L}})(?:{listed})(?!\p{{L}})", listed)


# What stands behind the noun: "the ship La Sirena", "the city of Port Amity".
_BEHIND = re.compile(rf"(?: of| called| named)? [“\"]?{_NAME}(?P<more>(?<=['’]s)(?: \p{{Lu}}[\p{{L}}-]+){{1,2}})?")
# "the captain of the Halcyon Debt", "the crew of the Rocinante"
_CREWED = re.compile(
    r"\b(?:captain|skipper|commander|crew|helm|bridge|hull|bosun|purser|first mate|engineer) (?:of|aboard) the "
    rf"[“\"]?{_NAME}"
)
# What stands before it: "Rocinante, a gunship", "The Halcyon Debt, which …, is the starship".
_BEFORE = re.compile(
    rf"(?<!\p{{L}}){_NAME}[”\"]?(?:,(?: which [^,.;]{{3,40}},)?)?(?: which)?(?: is| was)? (?:an?|"
    rf"the) (?:[\p{{Ll}}-]+ ){{0,2}}$"
)
_SAID = re.compile(r"[”\"]?,| (?:is|was) ")
_REACH = 110  # characters before a noun in which its name is looked for


@cache
def _not_more() -> re.Pattern[str]:
    """What shows that the noun only belongs to another: "the town’s vicar", "a lighthouse inspector"."""
    return re.compile(rf"['’]s| (?:{alternatives(table('roles')['nouns'])})(?!\p{{L}})")


def _named(text: str) -> Iterator[tuple[str, str]]:
    """Each name with the noun that says what sort of thing it is."""
    for noun in _noun().finditer(text):
        if _REAL.search(text, max(0, noun.start() - _NEAR), noun.end() + _NEAR):
            continue
        if behind := _BEHIND.match(text, noun.end()):
            if noun.start() > 0 and not (noun[0] == "van" and text[noun.start() - 2].isalpha()):
                yield behind["name"] + (behind["more"] or ""), noun[0]
        elif not _not_more().match(text, noun.end()):
            before = _BEFORE.search(text[max(0, noun.start() - _REACH) : noun.start()])
            if before and _SAID.search(before[0][len(before["name"]) :]):
                yield before["name"], noun[0]


_SHIP = re.compile(r"\b(?:starships?|ships?|vessels?|spacecraft|spaceships?)\b")
_NEAR = 90  # characters around a noun in which something may say that it is of the real world
_REAL = re.compile(
    r"\b(?:filmed|filming|shot|shoots?|shooting|born|based in|premi[eè]red?|festival|produced|production|producers?|"
    r"studios?|magazine|newspaper|university|graduated?|grew up|broadcaster|network|streamer|publisher|box office|"
    r"acquired|actor|actress|director|fans|tourists?|novels?|parent company)\b"
)
_MOST = 200  # things of one page
# Whoever has a rank is no ship: "Captain Tull".
_TITLED = re.compile(r"\b(?:Captain|Commander|Dr\.?|Mr\.?|Mrs\.?|Ms\.?) (?:[\p{L}’'-]+ )?(?P<name>[\p{Lu}][\p{L}’'-]+)")
_PREFIXED = re.compile(
    rf"\b(?:{'|'.join(('USS', 'HMS', 'SS', 'RMS', 'ISS', 'IRW', 'IKS'))}) "
    rf"(?:[\p{{Lu}}][\p{{L}}’'-]+)(?: [\p{{Lu}}][\p{{L}}-]+)?"
)


def story_things(page: Page) -> dict[str, str]:
    """Name -> kind. A "ship" is a starship on a page that speaks of space."""
    found: dict[str, str] = {}
    space = bool(_SPACE.search(page.text))
    titled = {match["name"] for match in _TITLED.finditer(page.text)}
    for block in page.blocks:
        if len(found) >= _MOST:
            break
        if block.kind in (BlockKind.HEADING, BlockKind.ROW):
            continue
        text = page.text[block.start : block.end]
        for name, noun in _named(text):
            _add(found, name, reversed_table("kinds")[noun], space, titled)
        for match in _CREWED.finditer(text):
            if _SHIP.search(page.text):
                _add(found, match["name"], "ship", space, titled)
        for match in _PREFIXED.finditer(text):
            _add(found, match[0], "ship", space, titled)
    return found


def _add(found: dict[str, str], name: str, kind: str, space: bool, titled: set[str]) -> None:
    plain = name if has_ship_prefix(name) else names.parse(name).full
    if kind == "ship" and space:
        kind = "starship"
    if names.is_organisation(plain) and kind != "organisation":
        return
    if plain and plain.lower() not in table("not_names") and plain.split()[-1] not in titled:
        found.setdefault(plain, kind)
