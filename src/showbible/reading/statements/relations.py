"""What a character is to another: "his housekeeper Laris", "Danny’s mother", "the wife of Ulrich"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.claims import Subject
from showbible.reading import names
from showbible.reading.names import NAME
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.described import actors_in, story_text
from showbible.reading.statements.roles import character
from showbible.reading.statements.wording import describing_pattern, relation_pattern, role_pattern
from showbible.reading.words import reversed_table

CUES = tuple(sorted(reversed_table("relations")))


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    kind, describing = relation_pattern(), rf"(?:(?:{describing_pattern()}),? ){{0,4}}"
    appositive = rf"(?:,? (?:the |an? )?(?:(?:[\p{{Ll}}-]+ ){{0,2}}(?:{role_pattern()}) )?|,? )"
    return (
        # "his old friend and bartender Guinan", "her former husband, the pilot Olavi Lehto"
        re.compile(
            rf"\b(?P<owner>[Hh]is|[Hh]er|[Tt]heir) {describing}(?P<kind>{kind})(?: and (?P<also>{kind}|"
            rf"{role_pattern()}))?{appositive}(?P<name>{NAME})"
        ),
        # "Picard’s old first officer Raffi Musiker", "Josephine’s father, Governor Lucius Tull"
        re.compile(rf"(?P<owner>{NAME})['’]s? {describing}(?P<kind>{kind}){appositive}(?P<name>{NAME})"),
        # "Beth Latimer, Danny’s mother"
        re.compile(rf"(?P<name>{NAME}), (?P<owner>{NAME})['’]s? {describing}(?P<kind>{kind})\b"),
        # "Katharina Nielsen, the wife of Ulrich"
        re.compile(rf"(?P<name>{NAME}),? (?:an?|the) {describing}(?P<kind>{kind}) of (?P<owner>{NAME})"),
    )


_REACH = 2000  # characters before a sentence in which a pronoun may have been settled
_PRONOUNS = ("his", "her", "their")


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    text = story_text(passage, reading)
    if text is None:
        return
    actors = actors_in(text)
    bound = _bound_before(passage, reading)
    for pattern in _patterns():
        for found in pattern.finditer(text):
            yield from _relation(found, text, actors, bound, reading)


def _relation(
    found: re.Match[str], text: str, actors: set[str], bound: dict[str, str], reading: Reading
) -> Iterator[Finding]:
    name = character(_own_name(found["name"]), reading)
    owner = found["owner"]
    to = _antecedent(found, text, actors, bound, reading) if owner.lower() in _PRONOUNS else character(owner, reading)
    if not name or not to or name == to or name in actors or to in actors:
        return
    if owner.lower() in _PRONOUNS:
        bound[owner.lower()] = to
    for kind in (found["kind"], found.groupdict().get("also")):
        if kind and kind in reversed_table("relations"):
            yield Finding(Subject("character", name), "relation", {"to": to, "kind": kind.lower()}, confidence=0.82)


def _own_name(run: str) -> str:
    return names.parse(run).full


def _antecedent(
    found: re.Match[str], text: str, actors: set[str], bound: dict[str, str], reading: Reading
) -> str | None:
    """Whom "his" or "her" means: the sentence's first character who is not meant by the other pronoun, else the one
    whom the pronoun meant before, else the first who comes after."""
    pronoun = found["owner"].lower()
    others = {whom for other, whom in bound.items() if other != pronoun}
    own = character(_own_name(found["name"]), reading)
    before = [name for name in _characters(text[: found.start()], reading) if name not in actors]
    after = [name for name in _characters(text[found.end() :], reading) if name not in others and name != own]
    if bound.get(pronoun) in (*before, *after) and bound[pronoun] != own:
        return bound[pronoun]
    for name in before:
        if name not in others and name != own:
            return name
    if pronoun in bound and bound[pronoun] != own:
        return bound[pronoun]
    return after[0] if after and not before else None


def _characters(text: str, reading: Reading) -> list[str]:
    found = (character(text[start:end], reading) for start, end in names.runs(text))
    return [name for name in found if name]


def _bound_before(passage: Passage, reading: Reading) -> dict[str, str]:
    """Whom the pronouns meant in the sentences before, in the same block."""
    bound: dict[str, str] = {}
    text = reading.page.text[max(passage.block.start, passage.start - _REACH) : passage.start]
    for found in _patterns()[0].finditer(text):
        sentence = text[max(text.rfind(". ", 0, found.start()), 0) : found.end()]
        names_before = [name for name in _characters(sentence, reading) if name not in bound.values()]
        if names_before:
            bound.setdefault(found["owner"].lower(), names_before[0])
    return bound
