"""Who plays whom by brackets: "Nell (Ada Brook)" and "Ada Brook (Nell)", by all that is known of the names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex as re

from showbible.reading import names
from showbible.reading.parts import wordings
from showbible.reading.parts.part import Part
from showbible.reading.parts.people import People
from showbible.reading.parts.phrases import Run, actor_after, character_after, character_of, person_of
from showbible.reading.words import is_time, table, words

_BRACKET = re.compile(r"[”’\"']?(?:['’]s [\p{Ll} ]{3,30})? \((?P<inside>[^()\n]{2,90})\)")
_NO_NAME = re.compile(
    r"[“‘\"\d$£€@#]|.*\b(?:played|portrayed|voiced) by\b|.*\b(?:19|20)\d\d\b|.*\d{2,}|.*[%:]|(?:played|as|aka|"
    r"also|voiced|formerly|left|right|"
    r"pictured|born|née|see)\b",
    re.DOTALL,
)
_NEWCOMER = re.compile(r"\b(?:newcomer|actor|actress|star|winner|comedian)\b")
_PRAISE = re.compile(
    r", (?:\p{Ll}+(?:ly)? )?(?:magnificent|superb|excellent|terrific|wonderful|brilliant|great|good|fine|"
    r"marvellous|splendid|outstanding|\p{Ll}+ing|\p{Ll}+(?:ful|ous|ic|ant|ent))$"
)
_DESCRIBED = re.compile(r", (?:the|an?|his|her|their|[\p{Lu}]\p{L}+['’]s?) ")
_OTHER_WORK = re.compile(
    r" (?:joins?|has joined|have joined|will join|has been|have been|is set|are set|will star|stars|co-stars|"
    r"boards|to star|has signed|has come|leads|plays?|voices?|portrays?|as|is (?:back|cast)|was cast|takes|tackles|"
    r"guest[- ]stars?|recurs?|appears?|reprises?|will play)\b"
)
_ACTING = re.compile(
    r"\b(?:[Ww]ith (?:her|him|them) (?:is|are|was|were)|star(?:s|red|ring)?|cast|ensemble|performances?|"
    r"actors?|co-stars?|line-?up|appear(?:s|ed|ing|ances?)?|accompanied|newcomers?|round(?:s|ed)? out|"
    r"on stage|acting|(?:also|will|to|all) return(?! to )|(?:is|are) (?:also )?back(?! (?:in|to|from|at))|"
    r"(?:not|[’']t|will|to) (?:be back|be returning|be seen|return|come back)(?! (?:in|to|from|at)\b)|"
    r"join(?:s|ed|ing)? the|series regulars?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Bracket:
    """A name and what stands in brackets behind it."""

    before: Run
    inside: str
    start: int
    end: int


def brackets_in(text: str, runs: list[Run]) -> list[Bracket]:
    found = []
    for run in runs:
        bracket = _BRACKET.match(text, run.end) if "(" in text[run.end : run.end + 40] else None
        if bracket and not _NO_NAME.match(bracket["inside"]) and not re.fullmatch(r"[\p{Lu}\d]{2,}", bracket["inside"]):
            found.append(Bracket(run, bracket["inside"], bracket.start("inside"), bracket.end()))
    return found


_PRIZES = re.compile(
    r"\b(?:nominated|nominations?|won|awards?) (?:for )?(?:an? |the |several )?(?:\p{Lu}\S* ){0,4}(?:for|[Aa]ward)",
    re.IGNORECASE,
)
_LISTED = re.compile(r",? (?:(?:and|&|with|plus) )?(?:(?:the|as well as) )?")  # what stands between entries of a list


def bracketed(text: str, runs: list[Run], people: People, *, story: bool) -> Iterator[Part]:
    """The parts that the brackets of a sentence give; `story` says that the sentence tells the story."""
    found = [] if _PRIZES.search(text) else brackets_in(text, runs)
    scored = [(each, _score(text, each, people)) for each in found]
    if not scored:
        return
    shared = max(-3.0, min(3.0, sum(score for _, score in scored))) if len(scored) > 1 else 0.0
    unknown = not any(
        people.is_actor(n) or people.is_character(n) for each in found for n in (each.before.text, each.inside)
    )
    around = (0.8 if _ACTING.search(text) else 0.0) - (1.5 if story else 0.0)
    last, listed = None, None
    for each, own in scored:
        listed = listed if last and _LISTED.fullmatch(text, last, each.before.start) else None
        listed = listed or wordings.standing_of(text[max(0, each.before.start - 60) : each.end])
        last = each.end
        score = own + shared + around
        if score > 0 and unknown and around < 0.8:
            continue
        part = _actor_first(text, each, people) if score > 0 else _character_first(each, people)
        if part is not None and abs(score) >= 0.7:
            sure = 0.88 if abs(score) >= 2 else 0.8
            near = text[max(0, each.before.start - 60) : each.end]
            yield Part(*part, each.before.start, listed, wordings.credit_of(near), sure)


def _score(text: str, bracket: Bracket, people: People) -> float:
    """Above nought where the actor stands before the bracket, below where the character does."""
    before, inside = bracket.before.text, bracket.inside
    head = inside.split(",")[0].split(";")[0]
    score = people.score(before) - people.score(_last_name(head))
    score -= 2.0 * bool(_NEWCOMER.search(head)) + 1.0 * bool(_PRAISE.search(inside))
    score += 1.0 * bool(_DESCRIBED.search(inside))
    lead = text[max(0, bracket.before.start - 30) : bracket.before.start]
    role = re.search(r"([\p{L}-]+),? $", lead)
    if role and role[1].lower() in table("roles")["nouns"]:
        score -= 1.0 if not _NEWCOMER.fullmatch(role[1].lower()) else -2.0
    elif role and _NEWCOMER.fullmatch(role[1].lower()):
        score += 2.0
    return score


def _last_name(head: str) -> str:
    """The name with which the head of a bracket ends, its rank included: "an oily Hugo Nkemelu"."""
    places = list(names.runs(head))
    return head[places[-1][0] : places[-1][1]] if places else head


def _actor_first(text: str, bracket: Bracket, people: People) -> tuple[str, str | None] | None:
    person = person_of(bracket.before.text)
    inner = _inner(bracket)
    after = character_after(bracket.inside, 0, inner)
    if (
        person is None
        or after is None
        or after[0] is None
        or (" " not in people.full(person) and not people.is_actor(person))
    ):
        return None
    if _OTHER_WORK.match(text, bracket.end) and not people.is_character(after[0]):
        return None  # a work in which one was seen: "Ada Brook (Severance) joins"
    name = after[0]
    return (
        (person, name)
        if name != person and name not in words("networks") and _is_name_only(bracket.inside, after[1])
        else None
    )


def _is_name_only(inside: str, end: int) -> bool:
    return not inside[end:].strip() or inside[end:].lstrip('”"’').startswith((",", ";", " in ", " –"))


def _character_first(bracket: Bracket, people: People) -> tuple[str, str | None] | None:
    name = None if is_time(bracket.before.text) else character_of(bracket.before.text)
    after = actor_after(bracket.inside, 0, _inner(bracket))
    if (
        name is None
        or after is None
        or " " not in people.full(after[0])
        or after[0] == name
        or any(word.lower() in words("not_names") or word in _NO_ACTOR for word in after[0].split())
        or not _is_name_only(bracket.inside, after[1])
    ):
        return None
    return after[0], name


_NO_ACTOR = ("Day", "Night", "Week", "Bowl", "Award", "Awards", "Road", "Street", "County", "City", "Couple", "Pilot")


def _inner(bracket: Bracket) -> list[Run]:
    return [Run(bracket.inside[start:end], start, end) for start, end in names.runs(bracket.inside)]
