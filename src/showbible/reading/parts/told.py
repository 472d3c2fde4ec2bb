"""Who plays whom in a sentence: the words for playing are looked for, and then who stands on either side of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import regex as re

from showbible.claims import Standing
from showbible.reading.names import TITLE
from showbible.reading.parts import wordings
from showbible.reading.parts.part import Part
from showbible.reading.parts.phrases import Run, actor_after, character_after, character_of, person_of
from showbible.reading.words import words

_BEFORE = 160  # characters before the words for playing in which the actor is looked for
_IN = re.compile(
    r"\b(?:in|on|at|(?:series|drama|film|movie|show|comedy|thriller|sitcom|soap|opera|hit|sequel))[ “‘\"]+$"
)
_NO_CHARACTER = re.compile(
    r"\b(?:part|role|host|presenter|narrator|game|season|series|show|film|lead|title|cast|character|episode)\b"
)
_VIEWS = re.compile(
    r"\b(?:describ\w+|regard\w+|known|such|serv\w+|work\w+|train\w+|began|begin\w*|start\w*|disguis\w+|"
    r"pos(?:es|ed|ing)|dress\w+|acts?|qualif\w+|see|hail\w+|nam(?:es|ed)|dismiss\w+)\b[^,;]{0,40}$"
)


@dataclass(frozen=True, slots=True)
class Before:
    """Whom "she" may mean, an actor or a character, and how single names are given in full."""

    actor: str | None = None
    character: str | None = None
    full: Callable[[str], str] = str


def told(text: str, runs: list[Run], antecedent: Before) -> Iterator[Part]:
    """All parts that the words of a sentence give."""
    by = list(wordings.played_by().finditer(text))
    for found in by:
        yield from _played(text, found, runs, antecedent)
    for found in wordings.plays().finditer(text):
        if not any(each.start() <= found.start() < each.end() for each in by):
            yield from _plays(text, found, runs, antecedent)


def _plays(text: str, found: re.Match[str], runs: list[Run], antecedent: Before) -> Iterator[Part]:
    after = character_after(text, found.end(), runs)
    if after is None:
        return
    character, end = after
    if character is None and _NO_CHARACTER.search(text, found.end(), end):
        return
    before = actors_before(text, found, runs, antecedent)
    if not before or not _may_play(character, before):
        return
    characters = [character]
    if character and len(before) > 1:
        characters += _more(text, end, runs)
    sure = 0.9 if character and found["verb"] else 0.88 if character else 0.82
    pairs = list(zip(before, characters, strict=True)) if len(before) == len(characters) else [(before[-1], character)]
    if character is None or (
        len(characters) == 1 and len(before) > 1 and found["verb"] in ("play", "voice", "portray")
    ):
        pairs = [(each, character) for each in before]
    near = text[max(0, before[0].start - 60) : end]
    for run, each in pairs:
        person = person_of(run.text)
        if person and person != each:
            yield _part(text, near, (person, each), (run.start, end), sure)


def _may_play(character: str | None, before: list[Run]) -> bool:
    if character is None:
        return True
    low = character.lower()
    return (
        character not in words("networks")
        and low not in words("crew")
        and low.split()[-1] not in words("crew")
        and not re.match(r"\p{L}+ of \p{Lu}", character)
    )


def _part(text: str, near: str, pair: tuple[str, str | None], places: tuple[int, int], sure: float) -> Part:
    (person, character), (place, end) = pair, places
    standing = wordings.standing_of(near)
    if standing in (None, Standing.ANNOUNCED) and wordings.denied(text[max(0, place - 20) : end + 50]):
        standing = Standing.DENIED
    if standing in (Standing.EXPECTED, Standing.WITHDRAWN):
        sure = min(sure, 0.78)
    return Part(person, character, place, standing, wordings.credit_of(near), sure, _elsewhere(text, end))


IN_ANOTHER = re.compile(
    rf" (?:in|on) (?P<by>(?:[\p{{Lu}}][\p{{L}}+&\d ]*['’]s |"
    rf"the (?:[\p{{L}}-]+ ){{0,4}}))?(?P<quote>[“‘\"])?(?P<name>{TITLE})"
)


def _elsewhere(text: str, end: int) -> str | None:
    """The work in which somebody is said to have played: "known as Eric Effiong in Netflix’s *Sex Education*"."""
    behind = IN_ANOTHER.match(text, end)
    if not behind or re.match(r"(?:Season|Series|Episode|Part)\b", behind["name"]):
        return None
    return behind["name"] if behind["by"] or behind["quote"] or " " in behind["name"] else None


def actors_before(text: str, found: re.Match[str], runs: list[Run], antecedent: Before) -> list[Run]:
    """The actors of whom the words for playing speak: one, or all of a list."""
    place = found.start()
    near = [run for run in runs if place - _BEFORE <= run.start and run.end <= place]
    for run in reversed(near[-4:]):
        gap = wordings.gap_before_plays().fullmatch(text, run.end, place)
        if not gap or not _is_actor(text, run, found, gap, antecedent):
            continue
        return [*_listed_before(text, run, near), run]
    if antecedent.actor and (pronoun := _PRONOUN.search(text, max(0, place - 60), place)):
        said = text[pronoun.end() : place]
        if (found["verb"] or wordings.casts().search(said)) and not _VIEWS.search(said):
            return [Run(antecedent.actor, pronoun.start(), pronoun.end())]
    return []


_PRONOUN = re.compile(r"\b(?:She|He|she|he)(?:['’](?:s|ll))?(?: (?:\p{Ll}+ ){0,8})?$|\b(?:She|He|she|he) $")


_PLACED = re.compile(r", (?:\w+, )?(?:[^,.;:()]{0,40} )?(?:of|from) $")


def _is_actor(text: str, run: Run, found: re.Match[str], gap: re.Match[str], antecedent: Before) -> bool:
    """Whether a name before the words for playing is an actor's: a person's, and not a work that one acts in."""
    person = person_of(run.text)
    if person is None or " " not in antecedent.full(person) or _IN.search(text, max(0, run.start - 12), run.start):
        return False
    if _PLACED.search(text, max(0, run.start - 50), run.start) and text[run.end : run.end + 1] == ",":
        return False
    said = gap["said"] or ""
    if found["as"] and said.strip() and not wordings.casts().search(said):
        return False
    return (not _VIEWS.search(said) and not text[run.end :].startswith(("’s", "'s"))) or bool(
        found["as"] and wordings.casts().search(said)
    )


_AND = re.compile(r",? (?:and|&|und|et) |, ")


def _listed_before(text: str, last: Run, near: list[Run]) -> list[Run]:
    """The names of the list that ends with a name: "A and B return as"."""
    out: list[Run] = []
    for run in reversed([run for run in near if run.end < last.start]):
        if (
            not _AND.fullmatch(text, run.end, (out[0] if out else last).start)
            or person_of(run.text) is None
            or " " not in run.text
        ):
            break
        out.insert(0, run)
    joined = bool(out) and bool(re.search(r"(?:and|&) $", text[: last.start]))
    return out if joined and not re.search(r"\bas\b", text[out[0].start - 4 : out[0].start]) else []


def _more(text: str, end: int, runs: list[Run]) -> list[str | None]:
    """The further characters of a list: "play X and Y"."""
    out: list[str | None] = []
    for run in [run for run in runs if run.start >= end]:
        if not re.fullmatch(r"(?:,? and |, | & )(?:the )?(?:\p{Ll}+ ){0,3}", text[end : run.start]):
            break
        out.append(character_of(run.text))
        end = run.end
    return out


def _played(text: str, found: re.Match[str], runs: list[Run], antecedent: Before) -> Iterator[Part]:
    after = actor_after(text, found.end(), runs)
    if after is None or (" " not in after[0] and found[0].endswith("to")):
        return
    characters = characters_before(text, found.start(), runs)
    if characters is None and antecedent.character and _PRONOUN.search(text, max(0, found.start() - 30), found.start()):
        characters = [antecedent.character]
    if characters is None or not all(_may_play(each, []) for each in characters):
        return
    people = [after[0], *_more_actors(text, after[1], runs)]
    pairs = (
        list(zip(people, characters, strict=True))
        if len(people) == len(characters)
        else [(person, characters[-1]) for person in people]
    )
    near = text[max(0, found.start() - 60) : after[1] + 30]
    for person, each in pairs:
        if person != each:
            yield _part(text, near, (person, each), (found.start(), after[1]), 0.9 if each else 0.82)


def _more_actors(text: str, end: int, runs: list[Run]) -> list[str]:
    out: list[str] = []
    while True:
        joint = re.compile(r",? (?:and|then|&|and then|and later|and, \p{Ll}+,) ").match(text, end)
        following = actor_after(text, joint.end(), runs) if joint else None
        if (
            following is None
            or " " not in following[0]
            or re.match(r"['’]s|,? (?:as|is|was|plays|who)\b", text[following[1] :])
        ):
            return out
        out.append(following[0])
        end = following[1]


_LOWER_NAME = re.compile(
    r"\b(?:the|an?|his|her|their|its|whose) (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+,?(?: (?:is|was|are|were))? ?[,(]? ?$"
)


def characters_before(text: str, place: int, runs: list[Run]) -> list[str | None] | None:
    """The characters that stand before "played by"; [None] where it only describes one; None where there is none."""
    near = [run for run in runs if place - _BEFORE <= run.start and run.end <= place]
    for run in reversed(near[-4:]):
        gap = text[run.end : place]
        if not wordings.GAP_BEFORE_PLAYED.fullmatch(gap) and not _APPOSITION.fullmatch(gap):
            continue
        if _inside(text, run, near):
            continue
        name = character_of(run.text)
        if name is None:
            return None
        firsts = [character_of(each.text) for each in _joined(text, run, near)]
        return [*firsts, name]
    return [None] if _LOWER_NAME.search(text, max(near[-1].end if near else 0, place - 60), place) else None


_APPOSITION = re.compile(
    r"[”’\"']?, (?!but|and|so|or|yet|who|while)[^.;:()]{1,110},? (?:(?:is|was|are|were|and|who|"
    r"also) ){0,3}[,(–—]? ?| \([^()]{1,80}\),? (?:(?:is|was|who) ){0,2}"
)
_IN_APPOSITION = re.compile(r"\b(?:from|in|of|at|to|for|with|by|over from|near)(?: the| an?)?(?: \p{Ll}+){0,2} $")


def _inside(text: str, run: Run, near: list[Run]) -> bool:
    """Whether a name only describes another: the "London" of "Lane, the new man from London, played by"."""
    if not _IN_APPOSITION.search(text, max(0, run.start - 24), run.start) and text[run.end : run.end + 2] not in (
        "’s",
        "'s",
    ):
        return False
    return any(each.end < run.start and re.match(r",? |, ", text[each.end :]) for each in near)


def _joined(text: str, last: Run, near: list[Run]) -> list[Run]:
    before = [run for run in near if run.end < last.start]
    return [before[-1]] if before and re.fullmatch(r" (?:and|&) ", text[before[-1].end : last.start]) else []
