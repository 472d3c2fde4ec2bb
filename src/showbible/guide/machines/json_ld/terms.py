"""Facts into schema.org's terms: a row for each, with the things on which schema.org has it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from showbible.claims import WORKS, Standing
from showbible.guide.machines.json_ld.nodes import MOST, Absolute, Node, compact, named
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.values import LONGEST_VALUE
from showbible.guide.presenting.wording import plain
from showbible.guide.store.known import Known

Make = Callable[[Known, Absolute], Any]  # None where the fact says nothing that schema.org has

_HOLDS = ("", Standing.HAPPENED, Standing.ANNOUNCED)
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?")


class Term(NamedTuple):
    """A property of ours as one of schema.org's, on these types of things."""

    property: str
    name: str
    of: frozenset[str]
    make: Make


def told(type_: str, facts: Sequence[Known], absolute: Absolute) -> Node:
    """What holds of a thing of this type, by schema.org's terms."""
    found: dict[str, list[Any]] = {}
    for fact in facts:
        if fact.value is None or fact.standing not in _HOLDS:
            continue
        for term in _OF.get((fact.property, type_), ()):
            values = found.setdefault(term.name, [])
            value = term.make(fact, absolute) if len(values) < MOST else None
            if value is not None and value not in values:
                values.append(value)
    return compact({name: values[0] if len(values) == 1 else values for name, values in found.items()})


def _plain(fact: Known, absolute: Absolute) -> Any:
    return _cut(fact.value)


def _cut(value: Any) -> Any:
    """A text no longer than anybody would look up."""
    return clip(value, LONGEST_VALUE) if isinstance(value, str) else value


def _came(fact: Known, absolute: Absolute) -> str | None:
    """A day, month or year that has come; schema.org has no words for other dates, and none for forecasts."""
    return fact.value if fact.standing != Standing.ANNOUNCED and _DATE.fullmatch(fact.value) else None


def _to_come(fact: Known, absolute: Absolute) -> Node | None:
    if fact.standing != Standing.ANNOUNCED or not _DATE.fullmatch(fact.value):
        return None
    return {"@type": "PublicationEvent", "startDate": fact.value}


def _minutes(fact: Known, absolute: Absolute) -> str:
    return f"PT{fact.value}M"


def _a(type_: str) -> Make:
    """Somebody or something of this type by name; as the guide has it where the fact links to that."""

    def made(fact: Known, absolute: Absolute) -> Node:
        linked = next((thing for part, thing in fact.links if not part), None)
        return named(linked, absolute) if linked else {"@type": type_, "name": _cut(plain(fact.property, fact.value))}

    return made


def _player(fact: Known, absolute: Absolute) -> Node:
    linked = dict(fact.links).get("person")
    person = named(linked, absolute) if linked else {"@type": "Person", "name": _cut(fact.value["person"])}
    if not fact.value.get("character"):
        return person
    return {"@type": "PerformanceRole", "actor": person, "characterName": _cut(fact.value["character"])}


def _shown(type_: str) -> Make:
    """What appears and is of this type in the guide."""
    return lambda fact, absolute: next((named(each, absolute) for _, each in fact.links if each.type == type_), None)


def _review(fact: Known, absolute: Absolute) -> Node | None:
    """A reviewer's verdict; an average would need the number of votes, which pages seldom give."""
    value = fact.value
    if value.get("kind") != "review" or not value.get("by") or not value.get("out_of"):
        return None
    rating = {"@type": "Rating", "ratingValue": value["score"], "bestRating": value["out_of"]}
    return {"@type": "Review", "author": {"@type": "Organization", "name": _cut(value["by"])}, "reviewRating": rating}


def _relative(*kinds: str) -> Make:
    """The other of a relation that is one of these."""

    def made(fact: Known, absolute: Absolute) -> Node | None:
        linked = dict(fact.links).get("to")
        if fact.value["kind"] not in kinds:
            return None
        return named(linked, absolute) if linked else {"@type": "Person", "name": _cut(fact.value["to"])}

    return made


_WORKS = frozenset(WORKS)
_ALL = _WORKS | {"season", "episode"}
_FILMS = frozenset({"film", "documentary", "special", "short"})
_RUNS = frozenset({"series", "season"})
_SCREEN = _FILMS | _RUNS | {"episode"}
_PLAYED = _SCREEN | {"game"}
_CHARACTER = frozenset({"character"})
_PERSON = frozenset({"person"})

TERMS = (
    Term("release_date", "startDate", _RUNS, _came),
    Term("release_date", "datePublished", _ALL - _RUNS, _came),
    Term("release_date", "publication", _ALL, _to_come),
    Term("end_date", "endDate", _RUNS, _came),
    Term("season_count", "numberOfSeasons", frozenset({"series"}), _plain),
    Term("episode_count", "numberOfEpisodes", _RUNS, _plain),
    Term("running_time", "duration", _FILMS | {"episode"}, _minutes),
    Term("running_time", "timeRequired", _WORKS - _FILMS, _minutes),
    Term("network", "publisher", _ALL, _a("Organization")),
    Term("production_company", "productionCompany", _SCREEN, _a("Organization")),
    Term("country", "countryOfOrigin", _ALL, _a("Country")),
    Term("language", "inLanguage", _ALL, _plain),
    Term("genre", "genre", _ALL, _plain),
    Term("franchise", "isPartOf", _WORKS, _a("CreativeWorkSeries")),
    Term("installment", "position", _WORKS, _plain),
    Term("creator", "creator", _ALL, _a("Person")),
    Term("showrunner", "contributor", _ALL, _a("Person")),
    Term("director", "director", _PLAYED, _a("Person")),
    Term("writer", "author", _ALL, _a("Person")),
    Term("producer", "producer", _ALL, _a("Person")),
    Term("executive_producer", "producer", _ALL, _a("Person")),
    Term("composer", "musicBy", _PLAYED - {"season"}, _a("Person")),
    Term("cast", "actor", _PLAYED, _player),
    Term("appears", "character", _ALL, _shown("character")),
    Term("appears", "mentions", _ALL, _shown("thing")),
    Term("based_on", "isBasedOn", _WORKS, _a("CreativeWork")),
    Term("spin_off_of", "isBasedOn", _WORKS, _a("CreativeWork")),
    Term("rating", "review", _ALL, _review),
    Term("location", "contentLocation", _WORKS, _a("Place")),
    Term("alias", "alternateName", _WORKS | {"person", "character", "thing"}, _plain),
    Term("birth_date", "birthDate", _PERSON, _came),
    Term("death_date", "deathDate", _PERSON, _came),
    Term("role", "jobTitle", _CHARACTER, _plain),
    Term("relation", "sibling", _CHARACTER, _relative("sister", "brother", "sibling", "twin", "half-brother")),
    Term("relation", "spouse", _CHARACTER, _relative("husband", "wife", "spouse")),
    Term("relation", "children", _CHARACTER, _relative("mother", "father", "parent")),
    Term("relation", "parent", _CHARACTER, _relative("son", "daughter", "child")),
    Term("relation", "knows", _CHARACTER, _relative("friend", "colleague", "partner")),
)
_OF: dict[tuple[str, str], list[Term]] = {}
for _term in TERMS:
    for _type in _term.of:
        _OF.setdefault((_term.property, _type), []).append(_term)

# What a thing is to a work whose fact names it: (property, part of the value) -> schema.org's term on the work.
NAMED_IN = {
    ("cast", "person"): "actor",
    ("cast", "character"): "character",
    **{(term.property, ""): term.name for term in TERMS if term.property in {
        "creator", "showrunner", "director", "writer", "producer", "executive_producer", "composer"}},
    ("appears", ""): "character",
}  # fmt: skip
