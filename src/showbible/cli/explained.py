"""An explained page on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console
from rich.text import Text

from showbible.claims import Claim, Subject, properties
from showbible.claims.values import KINDS
from showbible.cli.terminal import clipped, counted, indented, styled
from showbible.reading.context.candidate import Candidate
from showbible.reading.context.works import ENOUGH
from showbible.reading.explaining import ExplainedBlock, ExplainedPage, ExplainedSentence, Verdict
from showbible.reading.passage import Scope

MOST_CANDIDATES = 5
# What a work is given points for, in words: the keys of `WEIGHTS` in `showbible.reading.context.works`, and where its
# name stands.
POINTING = {
    "defined": "a sentence says what it is",
    "described": "a sentence further down says what it is",
    "labelled": "a label or a note says that it is a title",
    "shared": "a headline and the text share it",
    "shortened": "the text also has a part of it",
    "used": "the text uses it as one does a work's name",
    "cited": "the text sets it in quotation marks or capitals",
    "home": "the site is made for it",
    "structured": "structured data names it",
    "numbered": "a title names a season of it",
    "typed": "a title says what sort of work it is",
    "quoted": "a title has it in quotation marks",
    "dated": "a title has it with its year",
    "trailed": "a trail of menus leads to it",
    "wiki": "the wiki is named after it",
    "guided": "the page is a guide to it",
    "emphasised": "the text sets it in italics",
    "headed": "a title names it",
    "told": "the text or a heading speaks of it as a work",
    "headlines": "it stands in the headlines",
    "opening": "it stands where the text begins",
    "trail": "it stands in the menus",
    "text": "the text has it more than once",
}


def print_page(console: Console, explained: ExplainedPage) -> None:
    """The page's own data, what it is about, then its blocks and its asides."""
    console.print(styled(explained.page.address, "bold"))
    for name, value in _head(explained):
        console.print(indented(Text.assemble((f"{name}: ", "dim"), styled(value)), 2))
    for line in _pointed(explained.candidates):
        console.print(indented(styled(line, "dim"), 4))
    for block in explained.blocks:
        _print_block(console, block)
    for aside in explained.asides:
        console.print()
        console.print(styled(f"aside, {aside.kind}: nothing is read there", "bold dim"))
        console.print(indented(styled(clipped(aside.text), "dim"), 2))


def _head(explained: ExplainedPage) -> Iterator[tuple[str, str]]:
    """What the page says of itself and was found to be about, with what each is."""
    page = explained.page
    for name, value in (("title", page.title), ("site", page.site), ("lang", page.lang), ("published", page.published)):
        yield name, clipped(value or "the page does not say")
    if explained.others:
        yield "names other works", ", ".join(named(other) for other in explained.others)
    yield "about", _about(explained)


def _pointed(candidates: Sequence[Candidate]) -> Iterator[str]:
    """ "9 points for “Marrow Hill”: 5 as a sentence says what it is, 4 as a title has it with its year"."""
    for candidate in candidates[:MOST_CANDIDATES]:
        because = ", ".join(f"{points} as {POINTING[by]}" for by, points in candidate.points.items())
        but = "" if candidate.is_evident else ", but nothing says that it is a work"
        yield f"{counted(candidate.total, 'point')} for “{candidate.pointers[0].name}”{but}: {because}"
    if (more := len(candidates) - MOST_CANDIDATES) > 0:
        yield f"… and {counted(more, 'name')} more; --json has them all"


def _about(explained: ExplainedPage) -> str:
    """What the page is about, in words."""
    if not explained.is_read:
        return "nothing of film or television: it has too few of their words, and is not read"
    if explained.franchise:
        return f"the works of {named(explained.franchise)}, an entry each"
    if explained.topic:
        return f"{named(explained.topic)}, of {scope_words(explained.scope)}"
    if explained.scope.work is None:
        return f"no work in particular: none that is spoken of as one has {ENOUGH} points, or it lists several"
    return scope_words(explained.scope)


def named(subject: Subject) -> str:
    """ "Star Trek: Picard season 2 (season)"."""
    year = f" {subject.year}" if subject.year else ""
    return f"{subject.title} ({subject.type}{year})"


def scope_words(scope: Scope) -> str:
    """What a passage is about, with its section: "Star Trek: Picard season 2 (season), section cast"."""
    about = named(scope.subject) if scope.subject else "no work"
    return f"{about}, section {scope.section}" if scope.section else about


def _print_block(console: Console, explained: ExplainedBlock) -> None:
    block = explained.block
    kind = f"{block.kind} {block.level}" if block.level else str(block.kind)
    story = [f"the story of {named(explained.story)}"] if explained.story else []
    line = " · ".join([kind, place(block.start, block.end), scope_words(explained.scope), *story])
    console.print()
    console.print(styled(line, "bold"))
    for sentence in explained.sentences:
        _print_sentence(console, sentence, explained.scope)


def place(start: int, end: int) -> str:
    return f"{start}–{end}"


def _print_sentence(console: Console, sentence: ExplainedSentence, of_block: Scope) -> None:
    passage = sentence.passage
    text = styled(f"“{clipped(sentence.text)}”", "italic")
    console.print(indented(Text.assemble(text, (f" {place(passage.start, passage.end)}", "dim")), 2))
    if passage.scope.subject != of_block.subject:
        console.print(indented(styled(f"about {scope_words(passage.scope)}", "cyan"), 4))
    for verdict in sentence.verdicts:
        _print_verdict(console, verdict)
    for line in _why_not(sentence):
        console.print(indented(styled(line, "dim"), 4))


def _print_verdict(console: Console, verdict: Verdict) -> None:
    sign, style = ("+", "green") if verdict.left_out is None else ("-", "yellow")
    console.print(indented(styled(f"{sign} {claim_words(verdict.claim)}", style), 4))
    if verdict.left_out:
        other = verdict.left_out.other
        there = f" ({other.reader} at {place(other.start, other.end)})" if other else ""
        console.print(indented(styled(f"left out: {verdict.left_out.rule.says}{there}", "yellow"), 6))


def claim_words(claim: Claim) -> str:
    """ "casting: Marrow Hill season 2 (season) · cast · Ada Brook as Nell Tarrant · announced · 0.88"."""
    value = claim.value
    shown = KINDS[properties()[claim.property].value].show(value) if isinstance(value, dict) else str(value)
    qualifiers = [f"{name} {said}" for name, said in sorted(claim.qualifiers.items())]
    said = [named(claim.subject), claim.property, clipped(shown), claim.standing, *qualifiers]
    return f"{claim.reader}: {' · '.join(part for part in said if part)} · {claim.confidence:.2f}"


def _why_not(sentence: ExplainedSentence) -> Iterator[str]:
    for stretch in sentence.unread:
        yield f"not read, as it speaks of another work: “{stretch}”"
    if cued := [f"{name} ({_quoted(cues)})" for name, cues in sentence.silent.items() if cues]:
        yield f"found nothing in spite of a cue: {', '.join(cued)}"
    if others := [name for name, cues in sentence.silent.items() if not cues]:
        yield f"found nothing: {', '.join(others)}"
    if sentence.shut_out:
        yield f"never read in section {sentence.passage.scope.section}: {', '.join(sentence.shut_out)}"
    if sentence.uncued:
        yield f"no cue for {counted(len(sentence.uncued), 'other statement')}"


def _quoted(cues: Iterable[str]) -> str:
    return ", ".join(f"“{cue}”" for cue in cues)
