"""Which sentences of a page tell the story, and of what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import regex as re

from showbible.claims import Subject
from showbible.pages.page import Block, BlockKind, Page
from showbible.reading.context.telling import may_tell, speaks_of_the_making, tells
from showbible.reading.passage import Passage, Scope

_TEXT = (BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.ITEM)
_FOOTNOTE = re.compile(
    r"[\[(]?(?:citation needed|edit|show|hide)\b|\W*(?:TBA|TBC|coming soon|add one)\b", re.IGNORECASE
)
_SHORT, _PLAIN, _LONG = 6, 12, 45  # words: beneath a plot heading, where a sentence tells, and of a plain paragraph
_ELSEWHERE = ("production", "cast", "trivia", "release")
_CALLED = re.compile(
    r"\b(?:synops[ie]s|logline|blurb|premise|(?:plot|official|episode) (?:summary|description)|description|storyline|"
    r"tease[sr]?)\b[^“\"\n]{0,120}[“\"](?P<told>[^”\"]{50,1500})[”\"]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Story:
    """A part of the page's text that tells the story of something; `sure` where the page itself calls it one."""

    subject: Subject
    start: int
    end: int
    sure: bool = True


def stories(page: Page, passages: Sequence[Passage], base: Sequence[Scope], topical: bool) -> list[Story]:
    """What the page calls a synopsis, paragraphs beneath a heading such as "Plot", what stands beneath an episode's
    title, and sentences that tell of somebody. `base` are the scopes of blocks; on a page about a character or a ship
    only what is told of an episode counts."""
    called = list(_called(page, base))
    found = [*called, *_headed(page, [each for each in passages if not _holds(each.block, called)], base)]
    told = {story.subject for story in found}
    covered = {place for story in found for place in (story.start, story.end)}
    for story in _told(page, passages):
        fits = not topical or story.subject.type == "episode"
        if fits and story.subject not in told and not any(story.start <= place <= story.end for place in covered):
            found.append(story)
    return sorted(found or _longest(page, base), key=lambda story: story.start)


def _holds(block: Block, stories: Sequence[Story]) -> bool:
    return any(block.start <= story.start < block.end for story in stories)


def _headed(page: Page, passages: Sequence[Passage], base: Sequence[Scope]) -> Iterator[Story]:
    """Beneath a heading such as "Plot"; neighbouring paragraphs are one story."""
    telling = [
        (passage, _narrowed(passage, base[passage.index]))
        for passage in passages
        if base[passage.index].section == "plot" and passage.block.kind in _TEXT[:2]
        if _is_story(page, passage)
    ]
    runs = groupby(enumerate(telling), key=lambda each: (each[1][1], each[1][0].index - _rank(each[1][0], telling)))
    for (subject, _), listed in runs:
        members = [passage for _, (passage, _) in listed]
        if subject is not None:
            yield Story(subject, members[0].start, members[-1].end)


def _rank(passage: Passage, telling: Sequence[tuple[Passage, Subject | None]]) -> int:
    """The place of a passage's block among those that tell, so that neighbours are told from those apart."""
    return sorted({each.index for each, _ in telling}).index(passage.index)


def _narrowed(passage: Passage, base: Scope) -> Subject | None:
    """What a sentence beneath a plot heading tells of: its own season or episode, where it names one."""
    own = passage.scope
    return own.subject if own.work == base.work and own.season is not None else base.subject


def _is_story(page: Page, passage: Passage) -> bool:
    block, text = passage.block, page.text[passage.start : passage.end]
    whole = page.text[block.start : block.end]
    if len(whole.split()) < _SHORT or speaks_of_the_making(text) or _FOOTNOTE.match(whole) or _ASIDE.match(text):
        return False
    return len(whole) > len(text) or len(text.split()) >= _PLAIN or may_tell(text) or tells(text, passage.scope.work)


_ASIDE = re.compile(r"(?:Written by|Source|Courtesy|Bring|Don['’]t miss|Read|Click|See|Our|Contents)\b|[—–(\[]")


def _called(page: Page, base: Sequence[Scope]) -> Iterator[Story]:
    """Where the page says that what it quotes, or what follows a label, is the synopsis."""
    term = ""
    for block, scope in zip(page.blocks, base, strict=True):
        text = page.text[block.start : block.end]
        if scope.subject and block.kind in _TEXT:
            for found in _CALLED.finditer(text):
                yield Story(scope.subject, block.start + found.start("told"), block.start + found.end("told"))
        if scope.subject and block.kind in _LABELLED_IN and (labelled := _LABELLED.match(text)):
            yield Story(scope.subject, block.start + labelled.start("told"), block.start + labelled.end("told"))
        elif (
            scope.subject
            and block.kind is BlockKind.DEFINITION
            and _LABEL.fullmatch(term)
            and len(text.split()) >= _SHORT
        ):
            yield Story(scope.subject, block.start, block.end)
        term = text if block.kind is BlockKind.TERM else term


_LABELLED_IN = (*_TEXT, BlockKind.ROW)
_HEAD = (
    r"(?:the |an? )?(?:official |full |short |brief |plot |story |episode |series |season |show |network |network’s )*"
    r"(?:logline|synopsis|plot|storyline|summary|description|premise|blurb|outline|the story|what[’']s it about|"
    r"what it[’']s about|what happens|in brief|story)\??"
)
_LABEL = re.compile(rf"{_HEAD}\s*:?", re.IGNORECASE)
_LABELLED = re.compile(
    rf"\W{{0,3}}{_HEAD}(?: \([^()\n]{{1,30}}\))?(?:\s*[:\t]\s*|\s+[–—-]\s+)"
    r"(?:[“\"](?P<told>(?:[^\s“”\"]+\s+){5,400}[^\s“”\"]+)[”\"]?|(?P<told>(?:\S+\s+){5,600}\S+))",
    re.IGNORECASE,
)


def _told(page: Page, passages: Iterable[Passage]) -> Iterator[Story]:
    """The sentences that tell of somebody, of each work, season and episode the most that stand together."""
    best: dict[Subject, Story] = {}
    for story in _runs(page, passages):
        least = _SHORT if story.subject.type == "episode" else _PLAIN
        if len(page.text[story.start : story.end].split()) < least:
            continue
        known = best.get(story.subject)
        if known is None or story.end - story.start > known.end - known.start:
            best[story.subject] = story
    yield from best.values()


def _runs(page: Page, passages: Iterable[Passage]) -> Iterator[Story]:
    """Sentences of one block that stand together and tell a story, with those that lead up to it."""
    run: Story | None = None
    before: Story | None = None
    last = -1
    for passage in passages:
        subject, text = passage.scope.subject, page.text[passage.start : passage.end]
        if passage.block.kind not in _TEXT or passage.scope.section in _ELSEWHERE or subject is None:
            continue
        if passage.index != last:
            before = None
        may = may_tell(text)
        if run and passage.index == last and (subject == run.subject or not passage.scope.named) and may:
            run = Story(run.subject, run.start, passage.end, sure=False)
            continue
        if run:
            yield run
        run = None
        if tells(text, passage.scope.work):
            leads = before if before and before.subject == subject and may else None
            run = Story(subject, leads.start if leads else passage.start, passage.end, sure=False)
        before = _led_up(before, passage, subject) if may and run is None and _LEADS_UP.match(text) else None
        last = passage.index
    if run:
        yield run


# A sentence that may lead up to a story: "Ipoh, 1998.", or one of several words, with no numbers and no title.
_LEADS_UP = re.compile(
    r"\p{Lu}[\p{L} ]{2,30}, (?:the )?\d{4}s?[.:]$|"
    r"(?!Thanks|PS|Photo)\p{Lu}[\p{L}’'-]*(?:,? [\p{L}’'-]+){4,60}(?:[.!?…:]|$)"
)


def _led_up(before: Story | None, passage: Passage, subject: Subject) -> Story:
    """What may lead up to a story: the sentences that speak of nothing else, as far as they stand together."""
    start = before.start if before and before.subject == subject else passage.start
    return Story(subject, start, passage.end, sure=False)


def _longest(page: Page, base: Sequence[Scope]) -> list[Story]:
    """On an episode's page without a plot heading the longest paragraph that does not speak about the making."""
    candidates = [
        Story(subject, block.start, block.end)
        for block, scope in zip(page.blocks, base, strict=True)
        if block.kind is BlockKind.PARAGRAPH and (subject := scope.subject) and scope.section in ("", "plot")
        if subject.type in ("episode", "film") and len(page.text[block.start : block.end].split()) >= _LONG
        if not speaks_of_the_making(page.text[block.start : block.end])
    ]
    return sorted(candidates, key=lambda story: (story.start - story.end, story.start))[:1]
