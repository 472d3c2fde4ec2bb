"""A page explained: what it is about and by what, and what came of each of its sentences, claims or not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import regex as re

from showbible.claims import Claim, Subject
from showbible.claims.values.text import plain
from showbible.pages.page import Aside, Block, Page
from showbible.reading.claiming import all_claims
from showbible.reading.context import pointers, works
from showbible.reading.context.candidate import Candidate
from showbible.reading.context.subject_matter import speaks_of_works
from showbible.reading.cues import cued, cues_in
from showbible.reading.finding import findings
from showbible.reading.passage import Passage, Scope
from showbible.reading.reading import Reading, prepare
from showbible.reading.registry import STATEMENTS
from showbible.reading.sifting import LeftOut, sift
from showbible.reading.statement import Statement


@dataclass(frozen=True, slots=True)
class Verdict:
    """A claim that a statement found; `left_out` says why the page is not said to make it, where it is not."""

    claim: Claim
    left_out: LeftOut | None = None


@dataclass(frozen=True, slots=True)
class ExplainedSentence:
    """A sentence or line as the page has it, and what the statements made of it.

    `silent` are the statements that looked and found nothing, each with its cues there; `shut_out` those that are
    never read in its section; `uncued` those that have no cue there. `unread` is what it says of another work.
    """

    passage: Passage
    text: str
    verdicts: tuple[Verdict, ...]
    silent: Mapping[str, tuple[str, ...]]
    shut_out: tuple[str, ...]
    uncued: tuple[str, ...]
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExplainedBlock:
    """A block with what stands beneath it; `story` is what it tells the story of, if it does."""

    block: Block
    scope: Scope
    story: Subject | None
    sentences: tuple[ExplainedSentence, ...]


@dataclass(frozen=True, slots=True)
class ExplainedPage:
    """A page with what it was found to be about; `candidates` are the works that something on it points to.
    A page that does not speak of film or television at all is not read."""

    page: Page
    scope: Scope
    topic: Subject | None
    franchise: Subject | None
    candidates: tuple[Candidate, ...]
    others: tuple[Subject, ...]
    blocks: tuple[ExplainedBlock, ...]
    asides: tuple[Aside, ...]
    is_read: bool = True


def explain(page: Page) -> ExplainedPage:
    """What `read_claims` makes of a page, with what it leaves out and why."""
    reading, is_read = prepare(page), speaks_of_works(page)
    pointing = works.candidates(page, tuple(pointers.pointers(page)), reading.topic)
    return ExplainedPage(
        page=page,
        scope=reading.scope,
        topic=reading.topic,
        franchise=reading.franchise,
        candidates=tuple(pointing),
        others=tuple(dict.fromkeys(reading.others.values())),
        blocks=tuple(_blocks(reading, is_read=is_read)),
        asides=page.asides,
        is_read=is_read,
    )


def narrowed(explained: ExplainedPage, words: str) -> ExplainedPage:
    """Only the sentences and asides that hold all the words, without regard to case, accents and punctuation."""
    wanted = plain(words).split()

    def holds(text: str) -> bool:
        said = plain(text)
        return all(word in said for word in wanted)

    kept = (
        replace(block, sentences=tuple(each for each in block.sentences if holds(each.text)))
        for block in explained.blocks
    )
    asides = tuple(aside for aside in explained.asides if holds(aside.text))
    return replace(explained, blocks=tuple(block for block in kept if block.sentences), asides=asides)


def _blocks(reading: Reading, *, is_read: bool) -> Iterable[ExplainedBlock]:
    beneath: dict[int, list[ExplainedSentence]] = defaultdict(list)
    for sentence in _sentences(reading, is_read=is_read):
        beneath[sentence.passage.index].append(sentence)
    for index, block in enumerate(reading.page.blocks):
        yield ExplainedBlock(block, reading.scopes[index], reading.stories.get(index), tuple(beneath[index]))


def _sentences(reading: Reading, *, is_read: bool) -> Iterable[ExplainedSentence]:
    found, passages = list(findings(reading)) if is_read else [], reading.passages
    claims, doubted = all_claims(reading, found)
    out = sift(claims, doubted)
    verdicts: dict[int, list[Verdict]] = defaultdict(list)
    for place, (_, passage, _) in enumerate(found):
        verdicts[passage.start].append(Verdict(claims[place], out.get(place)))
    for passage, statements in zip(passages, cued(reading.page.text, passages), strict=True):
        yield _sentence(passage, statements, verdicts[passage.start], reading.page.text)


def _sentence(
    passage: Passage, statements: Sequence[Statement], verdicts: Sequence[Verdict], page_text: str
) -> ExplainedSentence:
    text, spoke = page_text[passage.start : passage.end], {verdict.claim.reader for verdict in verdicts}
    shut_out = [statement.name for statement in statements if statement.shut_out_of(passage)]
    silent = [statement for statement in statements if statement.name not in (*spoke, *shut_out)]
    cued_names = {statement.name for statement in statements}
    return ExplainedSentence(
        passage=passage,
        text=text,
        verdicts=tuple(verdicts),
        silent={statement.name: cues_in(statement, passage, page_text) for statement in silent},
        shut_out=tuple(shut_out),
        uncued=tuple(statement.name for statement in STATEMENTS if statement.name not in cued_names),
        unread=tuple(_unread(passage.text, text)),
    )


def _unread(read: str, text: str) -> Iterable[str]:
    """The stretches of a sentence that were blanked out before it was read."""
    for blank in re.finditer(r" {2,}", read):
        if stretch := text[blank.start() : blank.end()].strip(" ,"):
            yield stretch
