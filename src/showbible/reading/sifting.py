"""Claims sifted: the rules by which some are left out, each with its reason in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any, cast

import regex as re

from showbible.claims import Claim, properties
from showbible.claims.values import KINDS

PEOPLE = ("creator", "director", "writer", "showrunner", "producer", "executive_producer", "composer")
LINKED = ("based_on", "follows", "spin_off_of")

Placed = Mapping[int, Claim]  # a claim's place in the list that is sifted -> the claim
Against = dict[int, Claim | None]  # the place of a claim that is left out -> the claim that speaks against it, if one


@dataclass(frozen=True, slots=True)
class Rule:
    """A reason to leave claims out: `against` tells which of those that are left, `says` why."""

    name: str
    says: str
    against: Callable[[Placed], Against]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Why a claim is left out: the rule, and the page's other claim that speaks against it, where one does."""

    rule: Rule
    other: Claim | None = None


def sift(claims: Sequence[Claim], doubted: Set[int] = frozenset()) -> dict[int, LeftOut]:
    """The place of each claim that a rule leaves out, and why; the others are what the page says. `doubted` are the
    places of those that nothing else on the page bears out."""
    out = {place: LeftOut(DOUBTED) for place in sorted(doubted)}
    left = {place: claim for place, claim in enumerate(claims) if place not in out}
    for rule in RULES:
        for place, other in rule.against(left).items():
            del left[place]
            out[place] = LeftOut(rule, other)
    return out


def _not_of_such(claims: Placed) -> Against:
    known = properties()
    return {
        place: None
        for place, claim in claims.items()
        if claim.subject.type not in known[claim.property].of
        or (claim.subject.type in _PRINTED and claim.property in _SCREENED)
    }


_PRINTED = ("book", "comic")
_SCREENED = frozenset(
    [
        "director",
        "showrunner",
        "executive_producer",
        "composer",
        "cast",
        "network",
        "production_company",
        "running_time",
    ]
)


def _said_better(claims: Placed) -> Against:
    """What is said twice of one subject stands once: where it is said most surely, and there first."""
    best: dict[tuple[object, ...], int] = {}
    worse: list[tuple[int, tuple[object, ...]]] = []
    for place, claim in claims.items():
        key = _key(claim)
        other = best.setdefault(key, place)
        if other != place:
            surer = claim.confidence > claims[other].confidence
            best[key] = place if surer else other
            worse.append((other if surer else place, key))
    return {place: claims[best[key]] for place, key in worse}


def _key(claim: Claim) -> tuple[object, ...]:
    value = KINDS[properties()[claim.property].value].key(claim.value)
    return claim.subject, claim.property, value, claim.standing, claim.qualifiers.get("arrival")


def _open_parts(claims: Placed) -> Against:
    """A casting without a part says nothing where the page also says the part."""
    castings = _castings(claims)
    whole = {casting["person"]: claims[place] for place, casting in castings.items() if casting["character"]}
    return {
        place: whole[casting["person"]]
        for place, casting in castings.items()
        if not casting["character"] and casting["person"] in whole
    }


def _real_people(claims: Placed) -> Against:
    """What a story module says of a name that only actors and crew bear."""
    castings = _castings(claims)
    real = {casting["person"]: claims[place] for place, casting in castings.items()}
    real |= {str(claim.value): claim for claim in claims.values() if claim.property in PEOPLE}
    for casting in castings.values():
        real.pop(casting["character"], None)
    named = {place: _of_story(claim) for place, claim in claims.items()}
    return {place: real[name] for place, name in named.items() if name in real}


def _works(claims: Placed) -> Against:
    """People whose name the page gives a work that another is made from, or that came before it."""
    works = {str(claim.value): claim for claim in claims.values() if claim.property in LINKED}
    works |= {str(claim.subject.name): claim for claim in claims.values() if claim.property in LINKED}
    named = {place: casting["person"] for place, casting in _castings(claims).items()}
    named |= {place: str(claim.value) for place, claim in claims.items() if claim.property in PEOPLE}
    return {place: works[name] for place, name in named.items() if name in works}


def _characters_names(claims: Placed) -> Against:
    """A place, an organisation or a channel by the name of a character, or by the first name of one."""
    persons = {word: claims[place] for place, name in _characters(claims) for word in (name, name.split()[0])}
    shown = persons | {str(claim.value): claim for claim in claims.values() if claim.property == "appears"}
    out: Against = {}
    for place, claim in claims.items():
        if claim.property == "network" and str(claim.value) in shown:
            out[place] = shown[str(claim.value)]
        elif claim.property == "kind" and claim.value not in _MADE and (claim.subject.name or "") in persons:
            out[place] = persons[claim.subject.name or ""]
    return out


_MADE = ("ship", "starship", "vehicle", "species", "robot", "animal")  # such a thing may be somebody, too


def _characters(claims: Placed) -> Iterator[tuple[int, str]]:
    """The characters that claims show to be persons: somebody plays them, or they are related to somebody."""
    for place, claim in claims.items():
        if claim.property == "relation" and claim.subject.name:
            yield place, claim.subject.name
    for place, casting in _castings(claims).items():
        if casting["character"] and casting["character"][0].isupper() and not _COMMON.match(casting["character"]):
            yield place, casting["character"]


_COMMON = re.compile(r"(?:The|A|An|Mr|Mrs|Ms|Miss|Dr|Old|Young|Voice|Captain)\b|.*\b(?:of|the)\b")


def _of_story(claim: Claim) -> str | None:
    """The name that a claim takes for one of the story."""
    if claim.subject.type == "character":
        return claim.subject.name
    return str(claim.value) if claim.property == "appears" else None


def _castings(claims: Placed) -> dict[int, dict[str, Any]]:
    return {place: cast("dict[str, Any]", claim.value) for place, claim in claims.items() if claim.property == "cast"}


DOUBTED = Rule("doubted", "nothing else on the page shows this to be a character, or says it of one", lambda _: {})

# In the order in which they are asked; to add one, add its row here.
RULES: tuple[Rule, ...] = (
    Rule("not_of_such", "its subject is of a type that has no such property", _not_of_such),
    Rule("said_better", "the page says the same elsewhere, more surely or first", _said_better),
    Rule("open_part", "the page also says which part this person plays", _open_parts),
    Rule("work", "the name is that of a work, and no person's", _works),
    Rule("character_name", "the name is that of a character, no place or channel", _characters_names),
    Rule("real_person", "the name is that of a real person, who is no character", _real_people),
)
