"""Whether lines are castings at all, and on which side of them the actors stand, by the names and the words above."""

from __future__ import annotations

import regex as re

from showbible.reading import names
from showbible.reading.parts.lines import Line, is_label
from showbible.reading.parts.people import People
from showbible.reading.parts.phrases import person_of

_OF_CHARACTERS = re.compile(
    r"\b(?:characters|roles|dramatis|who(?:[’']s| is) who|residents|families|meet the|people of)\b"
    r"(?!.*\bcast\b)",
    re.IGNORECASE,
)
_NOT_CAST = re.compile(
    r"\b(?:awards?|nomin\w+|winners?|crew|credits?|team|staff|music|soundtrack|tracks?|schedule|dates?|"
    r"contacts?|votes?|voting|charts?|"
    r"albums?|books?|filmography|jury|judges|directors?|writers?|guests of honou?r|results?|prizes?|thanks|"
    r"locations?)\b",
    re.IGNORECASE,
)
_LEFT = {"dots": -0.4, "colon": -0.2, "defined": -0.2}  # where the characters stand on the left as a rule


_NAMELIKE = re.compile(r"[“‘\"'(]*[\p{Lu}\p{Lo}\d]|\p{Ll}{1,3}[-’' ]\p{Lu}")


def has_names(line: Line) -> bool:
    return all(_NAMELIKE.match(side) for side in (line.left, line.right))


def is_firm(line: Line, people: People) -> bool:
    """Whether a line outside a cast list is a casting all the same: "Ada Brook as Nell Tarrant" and no more."""
    actor = line.left if line.order == "actor" else line.right
    other = line.right if line.order == "actor" else line.left
    person = person_of(actor)
    return (
        person is not None
        and " " in person
        and bool(re.match(r"[“‘\"']?(?:[Tt]he )?\p{Lu}", other))
        and not re.search(r"[.!?] ", other)
    )


def is_evident(lines: list[Line], people: People) -> bool:
    """Whether the names alone make a list one of castings: most of its actors or characters are known already."""
    known = [
        line
        for line in lines
        if any(people.is_actor(side) or people.is_character(head_of(side)) for side in (line.left, line.right))
    ]
    return len(known) * 2 >= len(lines) and len(lines) > 1


def is_formed(lines: list[Line], lead: str) -> bool:
    """Whether three lines or more in two columns have a person on one side and a name on the other."""
    if len(lines) < 3 or _NOT_CAST.search(lead) or any(line.how not in ("cells", "dots", "defined") for line in lines):
        return False
    if any(is_label(side) for line in lines for side in (line.left, line.right)):
        return False
    sides = [[head_of(getattr(line, side)) for line in lines] for side in ("left", "right")]
    persons = [sum(" " in name and person_of(name) is not None for name in side) / len(lines) for side in sides]
    named = all(not any(letter.isdigit() for letter in name) for side in sides for name in side)
    different = all(len(set(side)) > 0.8 * len(side) for side in sides)
    return named and different and max(persons) > 0.9 and min(persons) > 0.3


def head_of(side: str) -> str:
    return names.parse(re.split(r",| \(|\n", side)[0]).full


def order_of(lines: list[Line], people: People, lead: str) -> tuple[bool, float]:
    """Whether the actors stand on the left, and how sure that is."""
    votes = sum(people.score(line.left) - people.score(line.right) for line in lines)
    votes += 0.6 * len(lines) * (_family(lines, "right") - _family(lines, "left"))
    per_line = votes / len(lines)
    if abs(per_line) < 0.15:
        usual = _LEFT.get(lines[0].how, 0.0) - 0.4 * bool(_OF_CHARACTERS.search(lead))
        return usual >= 0, 0.8
    return per_line > 0, 0.93 if abs(per_line) > 0.5 else 0.88


def _family(lines: list[Line], side: str) -> float:
    """The share of a side's names that end in a name another one ends in: families are characters."""
    last = [words_of[-1] for line in lines if len(words_of := head_of(getattr(line, side)).split()) > 1]
    return sum(last.count(each) > 1 for each in last) / len(lines)
