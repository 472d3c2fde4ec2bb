"""Claims read from pages, held against the claims that people found in them: precision, recall, standing, grounding.

A page `NAME.txt` or `NAME.html` has its gold beside it in `NAME.gold.jsonl`, a claim a line, by the contract in
`docs/claims.md`: `subject`, `property`, `value` and, where the property has one, `standing`. `"optional": true`
marks what a reader may give or leave out, `accept` further right values, `or_subject` further right subjects.

Claims are paired one to one with gold, as many as can be (maximum bipartite matching by augmenting paths, Berge
1957). A name counts as right whatever its case, accents, punctuation and leading article; a synopsis from word
overlap 0.7 on.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from showbible.claims.vocabulary import properties

Json = Mapping[str, Any]  # a claim as `showbible read --jsonl` prints it
Key = tuple[Any, ...]

_SAME_STORY = 0.7  # word overlap from which two synopses are one
_NAMED = frozenset({"name", "text", "casting"})


@dataclass
class Tally:
    """How many claims are right, were given, and were wanted."""

    right: int = 0
    given: int = 0
    wanted: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.given + other.given, self.wanted + other.wanted)


@dataclass(frozen=True)
class Difference:
    """A gold claim that was missed, or a claim that is wrong."""

    what: str
    page: str
    claim: Json


@dataclass
class Score:
    """What came of holding pages against their gold."""

    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))  # by property
    standing: Tally = field(default_factory=Tally)
    ungrounded: int = 0
    differences: list[Difference] = field(default_factory=list)
    verdicts: list[tuple[float, bool]] = field(
        default_factory=list
    )  # confidence of each claim, and whether it is right

    @property
    def total(self) -> Tally:
        return sum(self.tallies.values(), Tally())

    @property
    def macro_f1(self) -> float:
        return sum(tally.f1 for tally in self.tallies.values()) / len(self.tallies) if self.tallies else 0.0


@dataclass(frozen=True)
class Gold:
    """The gold of a page."""

    claims: tuple[Json, ...]

    @classmethod
    def of(cls, path: Path) -> Gold:
        lines = path.read_text("utf-8").splitlines()
        return cls(tuple(json.loads(line) for line in lines if line.strip()))

    @cached_property
    def numbers(self) -> dict[tuple[str | None, str | None], tuple[int, int]]:
        """Series and title of an episode -> its season and number, by the gold's own titles."""
        return {
            (fold(claim["subject"].get("series")), fold(title)): (subject["season"], subject["episode"])
            for claim in self.claims
            if claim["property"] == "title" and _is_numbered(subject := claim["subject"])
            for title in (claim["value"], *claim.get("accept", ()))
        }


def _is_numbered(subject: Json) -> bool:
    return subject["type"] == "episode" and None not in (subject.get("season"), subject.get("episode"))


def score(pages: Iterable[tuple[str, Json, Gold]]) -> Score:
    """Holds pages (name, the contract's object, gold) against their gold."""
    found = Score()
    for name, page, gold in pages:
        _add(found, name, page, gold)
    return found


def _add(found: Score, name: str, page: Json, gold: Gold) -> None:
    given = distinct(page["claims"])
    found.ungrounded += sum(not is_grounded(claim, page["text"]) for claim in given)
    paired = pair(gold, given)
    for index, wanted in enumerate(gold.claims):
        if index in paired:
            found.tallies[wanted["property"]] += Tally(1, 1, 1)
            _add_standing(found.standing, wanted, given[paired[index]])
        elif not wanted.get("optional"):
            found.tallies[wanted["property"]] += Tally(wanted=1)
            found.differences.append(Difference("missed", name, wanted))
    right = set(paired.values())
    for index, claim in enumerate(given):
        found.verdicts.append((claim.get("confidence", 1.0), index in right))
        if index not in right:
            found.tallies[claim["property"]] += Tally(given=1)
            found.differences.append(Difference("wrong", name, claim))


def _add_standing(tally: Tally, wanted: Json, given: Json) -> None:
    if wanted.get("standing") and properties()[wanted["property"]].standing:
        tally.wanted += 1
        tally.given += 1
        tally.right += wanted["standing"] == given.get("standing")


def fold(name: object) -> str | None:
    """A name without case, accents, punctuation or a leading article."""
    if name is None:
        return None
    letters = (c for c in unicodedata.normalize("NFKD", str(name)).casefold() if not unicodedata.combining(c))
    return re.sub(r"^(?:the|an?) ", "", re.sub(r"[^\w]+", " ", "".join(letters)).strip())


def distinct(claims: Iterable[Json]) -> list[Json]:
    """Claims without those that say the same once more."""
    first: dict[str, Json] = {}
    for claim in claims:
        standing = claim.get("standing") if properties()[claim["property"]].standing else None
        key = (
            _subject_key(claim["subject"]),
            claim["property"],
            _value_key(claim["property"], claim["value"]),
            standing,
        )
        first.setdefault(repr(key), claim)
    return list(first.values())


def is_grounded(claim: Json, text: str) -> bool:
    """Whether a claim has a place in the text and, where its value is a name, a word of it stands on the page."""
    start, end = claim.get("start"), claim.get("end")
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(text)):
        return False
    value = claim["value"]["person"] if claim["property"] == "cast" else claim["value"]
    if not isinstance(value, str) or properties()[claim["property"]].value not in _NAMED:
        return True
    return bool(set((fold(value) or "").split()) & set((fold(text) or "").split()))


def pair(gold: Gold, given: Sequence[Json]) -> dict[int, int]:
    """Index of a gold claim -> index of the claim that says it; required ones first, right standings first."""
    fits = {
        index: sorted(
            (place for place, claim in enumerate(given) if says(claim, wanted, gold)),
            key=lambda place: given[place].get("standing") != wanted.get("standing"),
        )
        for index, wanted in enumerate(gold.claims)
    }
    taken: dict[int, int] = {}

    def augment(index: int, seen: set[int]) -> bool:
        for place in fits[index]:
            if place not in seen:
                seen.add(place)
                if place not in taken or augment(taken[place], seen):
                    taken[place] = index
                    return True
        return False

    for index in sorted(fits, key=lambda index: bool(gold.claims[index].get("optional"))):
        augment(index, set())
    return {index: place for place, index in taken.items()}


def says(claim: Json, wanted: Json, gold: Gold) -> bool:
    """Whether a claim says what a gold claim wants, standing aside."""
    name = wanted["property"]
    if claim["property"] != name:
        return False
    subjects = (wanted["subject"], *wanted.get("or_subject", ()))
    if not any(_same_subject(_subject_key(subject), _subject_key(claim["subject"]), gold) for subject in subjects):
        return False
    return any(_same_value(name, value, claim["value"]) for value in (wanted["value"], *wanted.get("accept", ())))


def _subject_key(subject: Json) -> Key:
    kind = subject["type"]
    if kind == "season":
        return kind, fold(subject.get("series")), subject.get("season")
    if kind == "episode":
        name = fold(subject.get("name"))
        return kind, fold(subject.get("series")), subject.get("season"), subject.get("episode"), name
    return kind, fold(subject.get("name")), subject.get("year")


def _same_subject(one: Key, other: Key, gold: Gold) -> bool:
    """An unknown year, or an episode known by its name here and by its number there, is no difference."""
    if one[:2] != other[:2]:
        return False
    if one[0] == "season":
        return one == other
    if one[0] != "episode":
        return one[2] == other[2] or None in (one[2], other[2])
    first, second = (_number(key, gold) for key in (one, other))
    return first == second if first and second else one == other or one[4] == other[4] is not None


def _number(episode: Key, gold: Gold) -> tuple[int, int] | None:
    _, series, season, number, name = episode
    return gold.numbers.get((series, name)) if None in (season, number) else (season, number)


def _same_value(name: str, wanted: Any, given: Any) -> bool:
    if properties()[name].value == "passage":
        return _overlap(str(wanted), str(given)) >= _SAME_STORY
    return _value_key(name, wanted) == _value_key(name, given)


def _value_key(name: str, value: Any) -> Key:
    if isinstance(value, dict):
        if name == "cast":
            return fold(value.get("person")), fold(value.get("character"))
        if name == "rating":
            return _amount(value.get("score")), _amount(value.get("out_of")), value.get("kind")
        if name == "relation":
            return fold(value.get("to")), re.sub(r"^(?:former|old|ex|late) ", "", fold(value.get("kind")) or "")
        return value.get("kind"), value.get("count"), value.get("date")
    if name in ("release_date", "end_date"):
        return (str(value).replace(" ", ""),)
    return (float(value),) if isinstance(value, int | float) else (fold(value),)


def _amount(said: Any) -> Any:
    """A number, or what stands for one: "B+"."""
    return said if isinstance(said, str) else float(said or 0)


def _overlap(one: str, other: str) -> float:
    """The words that two passages share, as F1 over their counts."""
    first, second = (Counter((fold(passage) or "").split()) for passage in (one, other))
    return 2 * (first & second).total() / ((first.total() + second.total()) or 1)
