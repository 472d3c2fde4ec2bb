"""All parts that a page gives, by passage: first what is said outright, then what the names known by then settle."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import regex as re

from showbible.pages.page import BlockKind, Page
from showbible.reading.channel_lists import channel_entry, lists_channels
from showbible.reading.parts.brackets import bracketed
from showbible.reading.parts.links import being, owning
from showbible.reading.parts.listed import listed
from showbible.reading.parts.part import Part
from showbible.reading.parts.people import People, structured_actors
from showbible.reading.parts.phrases import Run, person_of, runs_in
from showbible.reading.parts.sides import Before
from showbible.reading.parts.stars import starring
from showbible.reading.parts.told import told
from showbible.reading.passage import Passage

_TOLD = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE, BlockKind.DEFINITION, BlockKind.CAPTION)
_CUE = re.compile(
    r"\b(?:as|star\w*|cast\w*|play\w*|portray\w*|voic\w*|roles?|parts?|skin|guise|shoes|boots|mantle|uniform|"
    r"tackles|takes|known|fame|found|embod\w+|repris\w+|life|alive|(?:went|goes|gone) to|"
    r"(?:fell|falls) to|guest\w*|cameos?|topline\w*|headline\w*|inhabit\w+|incarnat\w+|collaboration|"
    r"introducing|opposite|"
    r"ensemble|regulars?|into|fills?|wears?|dons?|joined|led by|line-?up|co-stars?|performances?|turns|support|"
    r"alongside|"
    r"on board|lead|actors?|actress|joining|joins?|starrer|-led|voices|talents|completed|finds|casts|"
    r"personif\w+|impersonat\w+|brings|brought|screens?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Parts:
    """The parts that lists give by block, and those that sentences give by the place of the passage."""

    by_block: Mapping[int, list[Part]] = field(default_factory=dict)
    by_passage: Mapping[int, list[Part]] = field(default_factory=dict)
    people: People = field(default_factory=People)
    lists_channels: bool = False  # in brackets behind works


def parts_of(
    page: Page,
    passages: Sequence[Passage],
    full: Callable[[str], str],
    stories: Iterable[int] | None,
    person: str | None,
) -> Parts:
    """All parts of a page; `stories` are the blocks that tell the story, None where all do; `person` is whom the page
    is about."""
    people = People(full, text=page.text)
    people.actors |= structured_actors(page)
    cued = [(each, runs_in(each.text)) for each in passages if each.block.kind in _TOLD and _speaks(each)]
    out: dict[int, list[Part]] = {}
    for passage, runs, before in _leaning(cued, person, full):
        out[passage.start] = list(told(passage.text, runs, before)) if _CUE.search(passage.text) else []
        people.add(part for part in out[passage.start] if not part.work)
    people.shown |= _shown(passages, set(stories or ()), full)
    by_block = listed(page, _sections(page, passages), people) if stories is not None else {}
    inside, channels = set(stories or ()), lists_channels(page)
    stars = _stars(cued, people, inside) if stories is not None else {}
    for passage, runs in cued:
        if passage.index in by_block:
            out[passage.start] = []
            continue
        found = out[passage.start]
        if stories is None or passage.scope.section == "trivia":
            continue
        story = passage.index in inside or passage.scope.section == "plot"
        if channels and channel_entry(passage.text):
            continue
        for part in (*_settled(passage, runs, people, story=story), *stars.get(passage.start, ())):
            if not any(part.person == other.person and part.character in (other.character, None) for other in found):
                found.append(part)
        people.add(part for part in found if not part.work)
    return Parts(by_block, out, people, channels)


_BRACKET = re.compile(r"\([^()]*\)")


def _shown(passages: Sequence[Passage], stories: set[int], full: Callable[[str], str]) -> set[str]:
    """The names in passages that tell the story, without those in brackets."""
    return {
        full(run.text)
        for passage in passages
        if passage.index in stories or passage.scope.section == "plot"
        for run in runs_in(_BRACKET.sub(lambda m: " " * len(m[0]), passage.text))
    }


def _speaks(passage: Passage) -> bool:
    return "(" in passage.text or bool(_CUE.search(passage.text)) or bool(_LINKS.search(passage.text))


_LINKS = re.compile(r"\b(?:is|was)\b|['’]s? \p{L}|\bwhose\b|\b[Hh](?:is|er)\b")


def _sections(page: Page, passages: Sequence[Passage]) -> list[str]:
    """The section of each block."""
    out = [""] * len(page.blocks)
    for passage in passages:
        out[passage.index] = passage.scope.section
    return out


def _leaning(
    cued: Sequence[tuple[Passage, list[Run]]], person: str | None, full: Callable[[str], str]
) -> Iterator[tuple[Passage, list[Run], Before]]:
    """Each passage with whom a pronoun in it may mean: the last actor or name of the sentence before."""
    actor, name, last = person, None, -2
    for passage, runs in cued:
        if passage.index - last > 1:
            actor, name = person, None
        yield passage, runs, Before(person or actor, name, full)
        for run in runs:
            who = person_of(run.text)
            if who and " " in full(who) and _ACTS.search(passage.text[max(0, run.start - 60) : run.end + 60]):
                actor = who
        if runs and len(runs[0].text) > 2 and passage.text.startswith(runs[0].text):
            name = person_of(runs[0].text)
        last = passage.index


_ACTS = re.compile(r"\b(?:actor|actress|star|newcomer|joins?|boards?|aboard|spotted|stars)\b")


_OF_ACTING = re.compile(
    r"\b(?:the (?:\w+ )?cast|ensemble|starring|co-stars?|line-up|headlined by|toplined|stars [\p{Lu}])"
)


def _stars(cued: Sequence[tuple[Passage, list[Run]]], people: People, inside: set[int]) -> dict[int, list[Part]]:
    """The actors whom passages list without their parts, which makes them known."""
    out: dict[int, list[Part]] = {}
    for passage, runs in cued:
        telling = passage.index in inside or passage.scope.section == "plot"
        if passage.scope.section != "trivia" and (not telling or _OF_ACTING.search(passage.text)):
            out[passage.start] = list(starring(passage.text, runs, people))
            people.add(part for part in out[passage.start] if not part.work)
    return out


def _settled(passage: Passage, runs: list[Run], people: People, *, story: bool) -> Iterator[Part]:
    """What a sentence says of parts by brackets, "is" and the possessive, given the names known by now."""
    text = passage.text
    if "(" in text:
        yield from bracketed(text, runs, people, story=story)
    if story:
        return
    yield from being(text, runs, people, cast=passage.scope.section == "cast")
    yield from owning(text, runs, people)
