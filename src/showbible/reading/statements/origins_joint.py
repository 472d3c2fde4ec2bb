"""Works that several countries make together, and genres that are blended: "a Norwegian-Swedish co-production"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.claims import Subject
from showbible.reading.statement import Finding
from showbible.reading.statements.field_values import country
from showbible.reading.words import alternatives, reversed_table, table

PREFIX = {"Franco": "FR", "Anglo": "GB", "Italo": "IT", "Sino": "CN", "Dano": "DK"}

_COPRODUCTION = re.compile(r"co-?production (?:of|between) (?P<where>[\p{L} ,]+)")


@cache
def _joint() -> re.Pattern[str]:
    """ "a Norwegian-Swedish co-production"."""
    peoples = alternatives(reversed_table("demonyms"))
    return re.compile(
        rf"\b[Aa]n? (?P<list>(?:{peoples}|Franco|Anglo|UK|US)(?:(?:[-/–]|, | and |-and-)(?:{peoples}|UK|"
        rf"US)){{1,4}}) (?:co-?)?production\b"
    )


_BLENDS = re.compile(
    r"\b(?:blend(?:s|ing)?|mix(?:es|ing)?|combin(?:es|ing)|meld(?:s|ing)?|mash(?:es|ing)(?: up)?|marr(?:ies|ying)|"
    r"fus(?:es|ing)|mixture of|blend of|mix of|"
    r"part) (?P<one>[\p{L} -]{4,24}?)(?: and | with |, part |, | & )(?P<two>[\p{L} -]{4,24}?)(?=[.,;)]| and | in |"
    r" to | that|$)"
)


def blended(text: str, work: Subject) -> Iterator[Finding]:
    """ "It blends horror and comedy"."""
    known = table("genres")
    for found in _BLENDS.finditer(text):
        named = [known.get(found[part].strip().lower()) for part in ("one", "two")]
        if all(named):
            yield from (Finding(work, "genre", str(name), confidence=0.85) for name in named)


def coproduction(text: str, work: Subject) -> Iterator[Finding]:
    for joint in _joint().finditer(text) if "roduction" in text else ():
        for people in re.split(r"[-/–]|, | and |-and-", joint["list"]):
            if code := PREFIX.get(people) or country(people):
                yield Finding(work, "country", code)
    if together := _COPRODUCTION.search(text):
        for part in re.split(r",| and ", together["where"]):
            if code := country(part):
                yield Finding(work, "country", code)
