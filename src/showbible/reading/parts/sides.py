"""Who stands on either side of the words for playing: the actors before them, and the characters before "played by"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import regex as re

from showbible.reading.context.work_names import is_source
from showbible.reading.parts import wordings
from showbible.reading.parts.phrases import Run, actor_after, character_of, person_of

_BEFORE = 160  # characters before the words for playing in which the actor is looked for
_NEAREST = 4  # names before the words for playing that are looked at
_IN = re.compile(
    r"\b(?:in|on|at|(?:series|drama|film|movie|show|comedy|thriller|sitcom|soap|opera|hit|sequel))[ “‘\"]+$"
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


_SHE = r"(?:She|He|she|he|[Tt]he (?:[\p{L}\d-]+ ){0,3}?(?:actor|actress|star|comedian|performer|newcomer|singer))"
PRONOUN = re.compile(rf"\b{_SHE}(?:['’](?:s|ll))?(?: (?:\p{{Ll}}+ ){{0,8}})?$|\b{_SHE} $")
_PLACED = re.compile(r", (?:\w+, )?(?:[^,.;:()]{0,40} )?(?:of|from) $")
_OF_SOMEBODY = re.compile(r"\p{Lu}[\p{L}’'-]+ (?:of|from|in|near|at) $")


def actors_before(text: str, found: re.Match[str], runs: list[Run], antecedent: Before) -> list[Run]:
    """The actors of whom the words for playing speak: one, or all of a list."""
    place = found.start()
    near = [run for run in runs if place - _BEFORE <= run.start and run.end <= place]
    for run in reversed(near[-_NEAREST:]):
        gap = wordings.gap_before_plays().fullmatch(text, run.end, place)
        if not gap or not _is_actor(text, run, found, gap, antecedent):
            continue
        return [*_listed_before(text, run, near), run]
    return _pronoun(text, found, antecedent)


def _pronoun(text: str, found: re.Match[str], antecedent: Before) -> list[Run]:
    place = found.start()
    pronoun = PRONOUN.search(text, max(0, place - 60), place) if antecedent.actor else None
    if not pronoun or not antecedent.actor:
        return []
    said = text[pronoun.end() : place]
    if (found["as"] and not wordings.casts().search(pronoun[0] + said)) or wordings.not_cast(pronoun[0]):
        return []
    return [] if _VIEWS.search(said) else [Run(antecedent.actor, pronoun.start(), pronoun.end())]


def _is_actor(text: str, run: Run, found: re.Match[str], gap: re.Match[str], antecedent: Before) -> bool:
    """Whether a name before the words for playing is an actor's: a person's, and not a work that one acts in."""
    person = person_of(run.text)
    if person is None or not _in_full(person, antecedent) or _IN.search(text, max(0, run.start - 12), run.start):
        return False
    if _PLACED.search(text, max(0, run.start - 50), run.start) and text[run.end : run.end + 1] == ",":
        return False
    if is_part(text, run.start) or is_source(text[max(0, run.start - 40) : run.start]):
        return False
    said = gap["said"] or ""
    if _WISHED.search(text, max(0, run.start - 70), run.start):
        return False
    if _OF_SOMEBODY.search(text, max(0, run.start - 30), run.start) or wordings.not_cast(gap[0]):
        return False
    famous = bool(wordings.FAME.search(gap[0]))
    if _DEFINITE.search(text, max(0, run.start - 10), run.start):
        return False
    if found["as"] and (_PRESENTS.search(said) or _PRESENTED.search(text, 0, found.end() + 4)):
        return False
    if found["as"] and said.strip() and not famous and not wordings.casts().search(said):
        return False
    if famous:
        return True
    return (not _VIEWS.search(said) and not text[run.end :].startswith(("’s", "'s"))) or bool(
        found["as"] and wordings.casts().search(said)
    )


_DEFINITE = re.compile(r"\b[Tt]he (?:(?:19|20)\d\d )?$")  # "the 2006 Super Bowl"
# Somebody of the story by another name: "Nell introduces her as Vera", "introduces Nell as his sister Vera".
_PRESENTS = re.compile(r"\bintroduces? (?:her|him|them|it|me|us|(?:him|her|them)sel(?:f|ves))\b")
_PRESENTED = re.compile(r"\bintroduces? \p{Lu}[\p{L}’' -]{1,40} as (?:his|her|the|its)$")
_WISHED = re.compile(
    r"\b(?:[Ff]ans|[Rr]eaders|[Vv]iewers|[Pp]etitions?|[Pp]eople|[Mm]any|[Ww]e|I|[Ww]ho|"
    r"[Ss]ome) [^.;:]{0,40}?(?:want|call|wish|hop|vot|suggest|imagin|"
    r"fan-?cast|lov|lik|pictur|sees?\b)\w*[^.;:,]{0,20}$"
)


_AS_PART = re.compile(
    r"\b(?:(?<!well )(?<!such )(?<!stars )(?<!actors )(?<!names )as|plays?|played|playing|portrays?|portraying"
    r"|voices|voicing|"
    r"(?:role|part) of)(?: (?!(?:and|with|by|opposite|alongside)\b)[\p{Ll}][\p{L}’'-]*,?){0,5} $"
)


def is_part(text: str, place: int) -> bool:
    """Whether the words for playing lead up to the name at a place, which so is a character's."""
    return _AS_PART.search(text, max(0, place - 90), place) is not None


def _in_full(person: str, antecedent: Before) -> bool:
    """Whether a name is one in full, or the family name of one: characters go by their first names."""
    full = antecedent.full(person)
    return " " in full and full.split()[0] not in _TIMES_OF_LIFE and (" " in person or full.endswith(person))


_TIMES_OF_LIFE = frozenset(["Future", "Past", "Present", "Young", "Younger", "Old", "Older", "Teenage", "Baby"])
_AND = re.compile(r",? (?:and|&|und|et) |, ")


def _listed_before(text: str, last: Run, near: list[Run]) -> list[Run]:
    """The names of the list that ends with a name: "A and B return as"."""
    out: list[Run] = []
    for run in reversed([run for run in near if run.end < last.start]):
        if (
            not _AND.fullmatch(text, run.end, (out[0] if out else last).start)
            or person_of(run.text) is None
            or " " not in run.text
            or is_part(text, run.start)
            or is_source(text[max(0, run.start - 40) : run.start])
        ):
            break
        out.insert(0, run)
    joined = bool(out) and bool(re.search(r"(?:and|&) $", text[: last.start]))
    return out if joined and not re.search(r"\bas\b", text[out[0].start - 4 : out[0].start]) else []


_LOWER_NAME = re.compile(
    r"\b(?:the|an?|his|her|their|its|whose) (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+,?(?: (?:is|was|are|were))? ?[,(]? ?$"
)
# "the author, whose mother is played by": neither is she named, nor is it the author.
_WHOSE = re.compile(
    r"\bwhose (?!(?:voice|part|role|character)\b)(?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+,? (?:is|was|are|were)(?: \p{Ll}+ly)? $"
)
_APPOSITION = re.compile(
    r"[”’\"']?, (?!but|and|so|or|yet|who|while)[^.;:()]{1,110},? (?:(?:is|was|are|were|and|who|"
    r"also) ){0,3}[,(–—]? ?| \([^()]{1,80}\),? (?:(?:is|was|who) ){0,2}"
)
_IN_APPOSITION = re.compile(r"\b(?:from|in|of|at|to|for|with|by|over from|near)(?: the| an?)?(?: \p{Ll}+){0,2} $")


def characters_before(text: str, place: int, runs: list[Run]) -> list[str | None] | None:
    """The characters that stand before "played by"; [None] where it only describes one; None where there is none."""
    near = [run for run in runs if place - _BEFORE <= run.start and run.end <= place]
    if _WHOSE.search(text, max(0, place - 60), place):
        return [None]
    for run in reversed(near[-_NEAREST:]):
        gap = text[run.end : place]
        if not wordings.GAP_BEFORE_PLAYED.fullmatch(gap) and not _APPOSITION.fullmatch(gap):
            continue
        if _IN.search(text, max(0, run.start - 12), run.start):
            return _defined(text)
        if _inside(text, run, near):
            continue
        name = character_of(run.text)
        if name is None:
            return None
        firsts = [character_of(each.text) for each in _joined(text, run, near)]
        return [*firsts, name]
    return [None] if _LOWER_NAME.search(text, max(near[-1].end if near else 0, place - 60), place) else None


_IS_CHARACTER = re.compile(r"(?:is|was) (?:an?|the) (?:[\p{Ll}-]+ ){0,4}character\b")


def _defined(text: str) -> list[str | None]:
    """The character that the sentence opens with, if it is one of which it says so; [None] where it does not."""
    found = _IS_CHARACTER.search(text)
    name = character_of(text[: found.start()].strip()) if found else None
    return [name]


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


_WHEN = r"(?: (?:for|in|from|until|through|during|at) [^,.;:()]{3,40}?)?"
_MADE = r"(?:directed|written|produced|created|composed|edited|shot|designed|made)"
_FURTHER = re.compile(
    rf"{_WHEN}(?:,? (?:and|but|then|later|followed|before|now)"
    rf"(?: (?!the \p{{Ll}}+ (?:is|was|are|were)\b|{_MADE}\b)[\p{{Ll}}\d,]+){{0,5}}? by |"
    rf",? (?:and then|and later|and, \p{{Ll}}+,|and|then|&|or) )"
)
_DONE = re.compile(r"[.,;:)!?–—]|$| (?:in|for|from|until|as an?|since|later|and|&|when|at|during|on|through|\(|–|—)")
_DOES = re.compile(r",? (?:as (?!an? )|is|was|plays|who|stars|has|had)\b")


def more_actors(text: str, end: int, runs: list[Run]) -> list[str]:
    """The further actors of a list that follows "played by": "A and B", "first by A and later by B"."""
    out: list[str] = []
    while True:
        joint = _FURTHER.match(text, end)
        following = actor_after(text, joint.end(), runs) if joint else None
        if joint is None or following is None or " " not in following[0]:
            return out
        does = not _DONE.match(text, following[1]) or _DOES.match(text, following[1])
        if does and not joint[0].endswith(" by "):
            return out
        out.append(following[0])
        end = following[1]
