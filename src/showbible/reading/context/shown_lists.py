"""The lists of an episode's or a film's page that say whom and what it shows, and of what sort each list is."""

from __future__ import annotations

from collections.abc import Sequence

import regex as re

from showbible.pages.page import Block, BlockKind, Page
from showbible.reading.passage import Scope

_SORTS = {
    "character": r"(?:(?:main|major|minor|other|supporting|featured|returning|new|guest|recurring|regular) )?"
    r"(?:characters?|creatures|individuals|people|persons|droids|monsters|animals|villains|heroes|antagonists|"
    r"dramatis personae)",
    "place": r"(?:locations?|places|settings|sites|buildings|rooms|cities and towns|planets and places)",
    "planet": r"(?:planets|worlds|astronomical objects|celestial bodies|planets and moons)",
    "city": r"(?:cities|towns|settlements)",
    "species": r"(?:species|races|sentient species|aliens|alien species|species and races)",
    "organisation": r"(?:organi[sz]ations?(?: and titles)?|groups|factions|companies|governments|institutions|teams)",
    "vehicle": r"(?:vehicles|cars|transport|transportation)",
    "ship": r"(?:(?:ships|vessels|starships|spaceships|spacecraft)(?: and vehicles)?|vehicles and vessels|boats)",
    "object": r"(?:objects|items|props|artefacts|artifacts|weapons(?: and technology)?|technology|relics|equipment|"
    r"devices)",
    "event": r"(?:events|battles|wars)",
}
_OPENER = re.compile(
    r"(?:appearances?|(?:characters?|cast) appearances|in order of appearance|who appears|featur(?:ed|ing)|"
    r"also featuring|appearing(?: in this episode)?|characters? (?:and|&) (?:locations|places|things)|in this episode)",
    re.IGNORECASE,
)
_DONE = r"(?:featured|appearing|seen|shown|involved|introduced|(?:that )?appear|in (?:this|the) (?:episode|film|story))"
_WHERE = rf"(?: {_DONE})?"
_NAMED = [(sort, re.compile(rf"(?:{said}){_WHERE}", re.IGNORECASE)) for sort, said in _SORTS.items()]
_LABEL = re.compile(r"(?P<head>[\p{L} ]{4,30})\s*[:\t]\s*(?=\p{Lu})")
_LONGEST = 90  # characters of an entry


def sort_of(heading: str) -> str | None:
    """What a heading says that the list beneath it names: "character", "place" …"""
    plain = heading.strip(" :[]•*–—-\n\t").removesuffix("[edit]").removesuffix("edit").strip()
    return next((sort for sort, pattern in _NAMED if pattern.fullmatch(plain)), None)


def label_of(line: str) -> tuple[str, str] | None:
    """The sort and the names of a line such as "Characters: Nell, Amos"."""
    found = _LABEL.match(line)
    sort = sort_of(found["head"]) if found else None
    return (sort, line[found.end() :]) if found and sort else None


def shown_lists(page: Page, scopes: Sequence[Scope]) -> dict[int, str]:
    """Block index -> the sort of the list of which it is an entry."""
    out: dict[int, str] = {}
    sort, opened = "", False
    for index, block in enumerate(page.blocks):
        subject = scopes[index].subject
        if subject is None or subject.type not in ("episode", "film"):
            sort, opened = "", False
            continue
        text = page.text[block.start : min(block.end, block.start + _LONGEST + 1)].strip()
        if _is_head(block, text):
            opened = (opened and sort_of(text) is not None) or bool(_OPENER.fullmatch(text.strip(" :[]")))
            sort = sort_of(text) or ("character" if opened else "")
        elif sort and (block.kind is BlockKind.ITEM or opened) and len(text) <= _LONGEST:
            out[index] = sort
        else:
            sort, opened = "", False
    return out


def _is_head(block: Block, text: str) -> bool:
    """A heading, or a short line that stands for one."""
    if block.kind is BlockKind.HEADING:
        return True
    return block.kind in (BlockKind.PARAGRAPH, BlockKind.TERM) and sort_of(text) is not None
