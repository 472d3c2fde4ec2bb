"""Whom "she" or "they" means in a credit: those whom the sentence before credits, or whom it is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

import regex as re

from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statements.clause_subjects import PRONOUNS
from showbible.reading.statements.credit_forms import Credit
from showbible.reading.statements.people_at import Person, after

_FAR = 400  # characters before a pronoun in which those stand whom it means
_SENTENCE = re.compile(r"(?<=[.!?”\"])\s+(?=[\p{Lu}“\"])|\n")
_VERB = re.compile(r"(?:\s?\([^()]{1,60}\))?(?:, [^,]{2,90},)? \p{Ll}{2,}")

Forms = Iterable[Callable[[str], Iterator[Credit]]]


def resolved(credit: Credit, passage: Passage, reading: Reading, forms: Forms) -> Iterator[Person]:
    """The people of a credit, with those in place of a pronoun whom it means; nobody where that is not plain."""
    for person in credit.people:
        if person.name not in PRONOUNS:
            yield person
            continue
        if reading.topic and reading.topic.type == "person" and person.name != "they":
            yield replace(person, name=reading.topic.name or "")
            continue
        place = passage.start + person.start
        said = reading.page.text[max(passage.block.start, place - _FAR) : place]
        for name in _meant(said, reading, forms, several=person.name == "they"):
            yield replace(person, name=name)


def _meant(said: str, reading: Reading, forms: Forms, *, several: bool) -> list[str]:
    for sentence in [part for part in _SENTENCE.split(said) if part.strip()][:-3:-1]:
        for people in (_credited(sentence, forms), _opening(sentence)):
            named = list(dict.fromkeys(reading.names.full(person.name) for person in people))
            if named and (len(named) > 1) == several:
                return named if all(" " in name for name in named) else []
    return []


def _credited(sentence: str, forms: Forms) -> list[Person]:
    found = [person for form in forms for credit in form(sentence) for person in credit.people]
    return [person for person in found if person.name not in PRONOUNS]


def _opening(sentence: str) -> list[Person]:
    people = after(sentence, len(sentence) - len(sentence.lstrip(' “"')))
    return people if people and _VERB.match(sentence, people[-1].end) else []
