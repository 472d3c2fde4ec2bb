"""Running times in running text: "Episodes are about 45 minutes long", "a 90-minute film", "6 x 52’", "104 mins."."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.pages.page import BlockKind
from showbible.reading.context import scopes
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.lengths import Length, lengths, series_of, whole

CUES = ("minute", "hour", " min", "mins", "′", "’", "'", "0m", "5m", "h ")

_OF_SERIES = (
    r"episodes|instal+ments|chapters|parts|eps|series|dramas?|comed(?:y|ies)|sitcom|dramedy|thriller|show|soap|format|"
    r"serial|mystery|anthology"
)
_OF_ONE = r"episode|finale|premiere|pilot|opener|special|instal+ment|broadcast|closer|chapter|event"
_OF_FILM = r"film|movie|feature|documentary|picture|cut|short|doc|special|comedy|drama|thriller|anime"
_NOUN = re.compile(
    rf"(?:[ -]long)?,? (?:(?!(?:of|in|on|at|for|with|and|to|from|by|the|a|"
    rf"an)\b)[\p{{L}}’-]+ ){{0,3}}?(?:(?P<series>{_OF_SERIES})|(?P<one>{_OF_ONE})|(?P<film>{_OF_FILM}))\b"
    r"(?! (?:of|about) (?:sleep|drive|walk))",
    re.IGNORECASE,
)
_RUNS = re.compile(
    r"(?:\b(?P<run>runs?|ran|running|lasts?|lasted|lasting|clocks? in|clocked in|clocking in|comes? in|came in|"
    r"weighs? in|times? out|"
    r"running times?(?: as shown)?|runtimes?|run time|length|duration|timed)\b"
    r"|(?P<is>\b(?:is|are|was|were|be)|['’]s|['’]re))"
    r"(?: (?:to|for|at|of|is|was|will be|about|around|roughly|approximately|just|only|exactly|a|an|some|over|under|"
    r"nearly|almost|"
    r"close to|in at|well|each|currently|between|mostly|usually|typically)){0,4}[: ]*$",
    re.IGNORECASE,
)
_LONG = re.compile(
    r"(?:[ -](?:long|each|apiece|per episode|an episode|in length|in duration|a piece)|,? (?:each|apiece))\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"(?P<each> (?:an|per|each) episode\b)|,? of it\b|(?: long)?, (?:it|the (?:film|movie|picture|documentary))\b"
)
_EACH = re.compile(
    r"(?:episodes|parts|chapters|instal+ments|eps)(?:,| of| at|:| running| lasting)?(?: about| around|"
    r" roughly)? (?:an )?$",
    re.IGNORECASE,
)
_RANGE = re.compile(r"(?:\b(?:to|and|or|between|from|anywhere|than)|\d\s?[–-])(?: about)? ?$", re.IGNORECASE)
_RANGED = re.compile(r"\s?(?:[–-]|to|or) ?\d")
_NOT = re.compile(
    r"\b(?:trailer|teaser|clip|video|interview|ago|podcast|later|after|within|sneak|read\b|queue|wait\w*|drive|"
    r"journey|flight|"
    r"ovation|delay|walk|break|bake|simmer|cook|match|half-time|advert\w*|rehears\w+|meeting|panel|shift|make-?up|"
    r"prosthetics|"
    r"speech|monologue|monolog|battle|scene|sequence|take|shot|song|theme|titles|late|remaining|left|(?:the|"
    r"its) last|first|"
    r"opening|closing|final|"
    r"stand-?off|phone call|nap|sleep|warning|swim|ferry|train|bus|boat|class|lesson|exam|phase|survive\w*|slot)\b",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s[·•|/–—-]\s|\s*[|·•⏎\n\t;,()]\s*|(?<=mins?)\. |\.(?= \p{Lu})")
_ONE_EPISODE = re.compile(
    r"\b(?:pilot|finale|premiere|opener|special|the (?:\w+ )?episode|this (?:\w+ )?episode|it)\b", re.IGNORECASE
)
_PLURAL = re.compile(r"\b(?:episodes?|each|every|eps|instal+ments?|chapters|they)\b", re.IGNORECASE)
# What stands beside the length of an article, a podcast or a recipe.
_NO_FACTS = re.compile(
    r"\bread\b|podcast|listen|prep|cook|serves|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|"
    r"nov|dec)[a-z]*\.? \d{1,2}\b",
    re.IGNORECASE,
)
_TOP = 600  # characters in which a podcast says that it is one
_LONGEST_LINE = 160  # characters of a line in which a length stands for itself
_SHORTEST, _LONGEST = 4, 300  # minutes of a length that stands for itself


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    text, scope = passage.text, passage.scope
    if scope.subject is None or passage.block.kind in (BlockKind.CAPTION,) or reading.story_of(passage):
        return
    if spec := series_of(text):
        _, minutes, place = spec
        yield Finding(_series(passage, place) or scope.subject, "running_time", minutes, confidence=0.9)
        return
    told = [made for each in lengths(text) for made in _told(each, passage)]
    yield from told or (() if "podcast" in reading.page.text[:_TOP].lower() else _alone(passage))


def _told(length: Length, passage: Passage) -> Iterator[Finding]:
    """What one length of a sentence is the length of, if of a work or its episodes."""
    text, scope = passage.text, passage.scope
    before, behind = text[: length.start], text[length.end :]
    clause = re.split(r"[;.]|, (?:and|but|which|who)\b", before)[-1]
    if _RANGE.search(before) or _RANGED.match(behind):
        return
    work = scope.work
    noun = _NOUN.match(behind)
    if noun and work and re.search(r"-|hour$", text[length.start : length.end]):
        yield from _of_noun(noun, length, passage)
    elif _NOT.search(clause) or _NOT.match(behind.lstrip(" -")):
        return
    elif (own := _OWN.match(behind)) and re.search(
        r"\b(?:at|it is|it['’]s|film,)(?: \w+){0,3} ?$", clause, re.IGNORECASE
    ):
        yield from _of_verb("episodes" if own["each"] else "it", length, passage)
    elif _EACH.search(before) and work and work.type == "series":
        yield _made(_series(passage, length.start) or work, length, 0.88)
    elif (verb := _RUNS.search(clause)) and (verb["run"] or _LONG.match(behind)):
        yield from _of_verb(clause[: verb.start()], length, passage)


def _of_noun(noun: re.Match[str], length: Length, passage: Passage) -> Iterator[Finding]:
    """ "a two-hour special", "hour-long episodes", "a 94-minute documentary"."""
    scope, text = passage.scope, passage.text
    work = scope.work
    if work is None or re.search(
        r"\b(?:first|last|opening|final|another|behind-the-scenes|making-of)\b[^,.;]{0,12}$", text[: length.start]
    ):
        return
    if work.type == "series" and noun["series"]:
        yield _made(_series(passage, length.start) or work, length, 0.86)
    elif work.type == "series" and noun["one"] and scope.episode is not None and scope.subject:
        yield _made(scope.subject, length, 0.85)
    elif work.type != "series" and (noun["film"] or noun["one"] == "special"):
        yield _made(work, length, 0.86)


def _of_verb(lead: str, length: Length, passage: Passage) -> Iterator[Finding]:
    scope = passage.scope
    work = scope.work
    if work is None:
        return
    if work.type != "series":
        if not re.search(r"\b(?:he|she|they|we|I|scene|shoot)\b", lead[-20:]):
            yield _made(work, length, 0.88)
    elif _PLURAL.search(lead):
        yield _made(_series(passage, length.start) or work, length, 0.88)
    elif scope.episode is not None or scope.episode_name:
        yield _made(scope.subject or work, length, 0.86)
    elif not _ONE_EPISODE.search(lead):
        yield _made(_series(passage, length.start) or work, length, 0.8)


def _series(passage: Passage, place: int) -> Subject | None:
    """The series whose episodes are so long; the season where the sentence names one."""
    scope = passage.scope
    if scope.work is None or scope.work.type != "series":
        return scope.work
    return scopes.at(passage.text, place, scope).season_subject if scope.named else scope.work


def _alone(passage: Passage) -> Iterator[Finding]:
    """A line of facts, or a sentence of its own, that gives nothing but a length: "Crime drama · 60 mins"."""
    text, subject = passage.text, passage.scope.subject
    if subject is None or len(text) > _LONGEST_LINE or passage.block.kind in (BlockKind.ROW, BlockKind.HEADING):
        return
    pieces = [piece for piece in _SPLIT.split(text) if piece.strip()]
    if any(_NO_FACTS.search(piece) for piece in pieces):
        return
    found = [minutes for piece in pieces if piece.strip()[:1].isdigit() and (minutes := whole(piece))]
    if len(found) == 1 and _SHORTEST <= found[0] <= _LONGEST:
        yield Finding(subject, "running_time", found[0], confidence=0.85)


def _made(subject: Subject, length: Length, confidence: float) -> Finding:
    return Finding(subject, "running_time", length.minutes, confidence=confidence)
