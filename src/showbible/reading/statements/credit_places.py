"""Who makes a work, said by where they are or what they take on: "at the helm", "takes the opening three episodes"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.reading.statements.clause_subjects import subject
from showbible.reading.statements.credit_forms import Credit, doubtful
from showbible.reading.statements.people_at import Person, after
from showbible.reading.words import alternatives, reversed_table

_HOLDS = (
    r"(?:[^.,;:\n\p{Lu}]{0,40}?)(?::|,? (?:this time )?(?:(?:is|are|was|were|will be|sits?|steps?|stepped|comes?|came|"
    r"(?:it|here)(?:['’]s| is))(?: once)?(?: again)?|this time))"
)


@cache
def _place() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\p{{L}}-])(?P<place>{alternatives(reversed_table('credits_at'))})(?![\p{{L}}-])(?! as\b|"
        rf" of (?!the (?:show|"
        rf"series|film|drama)|all|every|it\b))(?P<holds>{_HOLDS} )?",
        re.IGNORECASE,
    )


_PLACED = (
    r"(?: (?:back|again|firmly|now|once again|once more|still|also|himself|herself|alone|jointly|returns?|returning|"
    r"is|are|was|were|be|will|has|been|sits?|took|takes?|taking|stays?|remains?|steps?|stepping|stepped|working|"
    r"doing|and)){0,4} "
)


@cache
def _names_of_places() -> dict[str, str]:
    return {place.lower(): name for place, name in reversed_table("credits_at").items()}


def at_places(text: str) -> Iterator[Credit]:
    """ "Behind the camera is Lena Fry"; "with Lena Fry at the helm"."""
    for found in _place().finditer(text):
        if doubtful(text, found.start()):
            continue
        people = after(text, found.end()) if found["holds"] else []
        end = people[-1].end if people else found.end()
        people = people or subject(text, found.start(), _PLACED)
        if people:
            name = _names_of_places()[re.sub(r"\s", " ", found["place"].lower())]
            yield Credit(name, people, found.start(), end, text[found.end() : found.end() + 50], 0.82)


_SOME = (
    r"(?P<what>(?:the |all )?(?:(?:first|opening|second|third|fourth|fifth|sixth|seventh|eighth|last|final|closing|"
    r"remaining|other|back|front|rest of the|middle|initial) (?:\p{Ll}+ (?:new )?)?(?:episodes?|instal?ments?|"
    r"chapters|hours?|block|half|parts)|remaining (?:\p{Ll}+|\d+)|rest|remainder|others|"
    r"episodes? [\p{Ll}\d][^,.;()\n]{0,24}?|"
    r"(?:premi[eè]re|finale|pilot|opener)|(?:\w+ )?of the (?:\w+ )?episodes))"
)
_TAKES = re.compile(
    rf"\b(?:takes?|took|taking|handles?|handled|handling|tackles?|tackled|tackling|does|did|gets|got|picks up|"
    rf"picked up|"
    rf"oversees|oversaw|has)(?: (?:on|over|the reins (?:for|of)|charge of|care of|"
    rf"responsibility for))? {_SOME}(?=[.,;)]| and\b|$)"
)
_LEFT_TO = re.compile(
    rf"(?:^|[.;,] |\b(?:and|while|with) )(?:[Tt]he )?{_SOME}[^,.;\n]{{0,30}}? (?:(?:is|are|was|were|will be|being) )?"
    r"(?:in the hands of|handled by|entrusted to|left to|handed to|taken by|taken on by|down to|shared between|"
    r"split between|falls? to|fell to|went to|goes to|go to) ",
    re.IGNORECASE,
)
_DIRECTS = re.compile(r"\b(?:direct|helm|behind the camera|camera|film-?maker)", re.IGNORECASE)
_WRITES = re.compile(r"\b(?:writ|wrote|script|pen(?:s|ned)\b|teleplay)", re.IGNORECASE)


def shares(text: str) -> Iterator[Credit]:
    """ "Lena Fry takes the opening three episodes"; "the rest are in the hands of Tom Ashe"."""
    for found in _TAKES.finditer(text):
        if (people := subject(text, found.start())) and not doubtful(text, found.start()):
            yield from _shared(text, found, people)
    for found in _LEFT_TO.finditer(text):
        if (people := after(text, found.end())) and not doubtful(text, found.start()):
            yield from _shared(text, found, people)


def _shared(text: str, found: re.Match[str], people: list[Person]) -> Iterator[Credit]:
    name = _task(text[: found.start()])
    yield Credit(name, people, found.start(), max(found.end(), people[-1].end), found["what"], 0.8, parts_only=True)


def _task(before: str) -> str:
    """What is shared out: what the text before spoke of last, and directing where it speaks of neither."""
    written = [found.start() for found in _WRITES.finditer(before)]
    directed = [found.start() for found in _DIRECTS.finditer(before)]
    return "writer" if written and (not directed or written[-1] > directed[-1]) else "director"


_MIND = re.compile(
    r"\b(?:from|out of|off|product of|work of|springs? from|sprang from) (?:the )?(?:\p{Ll}+ ){0,2}?(?:minds?|"
    r"imaginations?|brains?|pens?) of "
)
_HAILS = re.compile(
    r"\b(?:[Hh]ail(?:s|ing)|[Cc]om(?:es|ing)|[Cc]ourtesy) (?:of|from|to us from)(?: both)? (?=\p{Lu}[^.;\n]{4,40} \()"
)


_RUN = re.compile(
    r"\b(?:show|series|drama|sitcom|comedy|writers['’] room) (?:is|was|will be|being) (?:(?:now|again|once more|"
    r"still) )?"
    r"(?:run|overseen|steered|shepherded|led|headed(?: up)?) by "
)


def origins(text: str) -> Iterator[Credit]:
    """ "from the mind of Ruth Calder"; "hails from Ruth Calder (Low Water)"; "the show is run by Lena Fry"."""
    for found in _RUN.finditer(text):
        if (people := after(text, found.end())) and not doubtful(text, found.start()):
            yield Credit("showrunner", people, found.start(), people[-1].end, "", 0.85)
    for found in (*_MIND.finditer(text), *_HAILS.finditer(text)):
        people = after(text, found.end())
        if people and not doubtful(text, found.start()) and (found.re is _MIND or any(p.note for p in people)):
            name = "writer" if "pen" in found[0] else "creator"
            yield Credit(name, people, found.start(), people[-1].end, "", 0.85)


_HAS_CREDIT = re.compile(
    r"\b(?:has|gets|got|shares?|shared|earns?|earned|takes?|took|receives?|received) (?:an?|the|sole|"
    r"joint)? ?(?:co-write|"
    r"(?P<what>co-writing|writing|script|teleplay|screenplay|story|writer|directing|director|executive producer|"
    r"exec producer|producer)"
    r"(?:['’]s)? credits?)\b"
)


def credited(text: str) -> Iterator[Credit]:
    """ "Lena Fry has a co-write"; "Tom Ashe gets an executive producer credit"."""
    for found in _HAS_CREDIT.finditer(text):
        what = found["what"] or "writing"
        name = (
            "writer"
            if re.match(r"co-w|wri|scr|tel|sto", what)
            else "director"
            if what.startswith("dir")
            else "producer"
        )
        name = "executive_producer" if what.startswith("exec") else name
        if (people := subject(text, found.start())) and not doubtful(text, found.start()):
            yield Credit(name, people, found.start(), found.end(), text[found.end() : found.end() + 50], 0.85)


_MUSIC = re.compile(
    r"\b(?:provides?|provided|providing|suppl(?:y|ies|ied|ying)|contributes?|contributed|contributing|handles?|"
    r"handled|does|did|doing|creates?|created|"
    r"(?:has|have) (?:written|composed|provided)|wrote|writes|delivers?|delivered|crafts?|crafted|returns? (?:for|"
    r"with)) (?:(?:the|an?|its|all the|"
    r"both the) )?(?:[\p{Ll}-]+ ){0,3}?(?:music|score|soundtrack|theme tune|theme song|theme music|theme|title music)\b"
)


def musicians(text: str) -> Iterator[Credit]:
    """ "Hanna Moe provides the music"."""
    for found in _MUSIC.finditer(text):
        if (people := subject(text, found.start())) and not doubtful(text, found.start()):
            yield Credit("composer", people, found.start(), found.end(), "", 0.88)
