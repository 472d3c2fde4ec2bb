"""The fields of a character's or a thing's infobox: occupation, aliases, partner, captain, first appearance."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.reading import names
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.wording import kind_of_noun, role_in
from showbible.reading.words import reversed_table, table

_EPISODE = re.compile(
    r"[“\"‘](?P<title>[^”\"’]+)[”\"’]\s*(?:\((?:season (?P<season>\d+), episode (?P<episode>\d+)|"
    r"S(?P<s>\d+)\s?E(?P<e>\d+)|(?P<sx>\d+)x(?P<ex>\d+))\))?",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\((?P<note>[^)]+)\)")
_RELATION_LABELS = {
    "children": "child",
    "spouse": "spouse",
    "siblings": "sibling",
    "parents": "parent",
    "spouse(s)": "spouse",
    "family": "",
    "relatives": "",
    "relationships": "",
}


def findings(label: str, value: str, reading: Reading) -> Iterator[Finding]:
    """What a field of the box says of the page's topic."""
    topic, work = reading.topic, reading.scope.work
    if topic is None:
        return
    if label in table("labels")["alias"]:
        yield from (Finding(topic, "alias", name) for name in names.split(value) if re.search(r"\p{Lu}", name))
    elif topic.type == "character" and label in table("labels")["role"]:
        yield from _roles(topic, value)
    elif topic.type == "character" and label in (*reversed_table("relations"), *_RELATION_LABELS):
        yield from _relations(topic, label, value)
    elif topic.type == "thing" and label in ("class", "type") and (kind := kind_of_noun(value)):
        yield Finding(topic, "kind", kind)
    elif topic.type == "thing" and label in table("labels")["captain"]:
        yield from (Finding(Subject("character", name), "role", "captain") for name in names.people(value))
    elif work is not None and label in table("labels")["appears"]:
        yield from _appearance(topic, work, value)
    elif (
        work is not None and topic.type == "character" and label in ("portrayed by", "played by", "actor", "voiced by")
    ):
        yield from (
            Finding(work, "cast", {"person": person, "character": topic.name})
            for person in names.people(_BRACKETED.sub("", value))
        )


def _roles(topic: Subject, value: str) -> Iterator[Finding]:
    for part in re.split(r"\n|,|;|/", _BRACKETED.sub("", value)):
        if part.strip():
            said = part.strip().lower()
            yield Finding(topic, "role", said if " of the " in said else role_in(said) or said)


def _relations(topic: Subject, label: str, value: str) -> Iterator[Finding]:
    """ "Partner: James Holden" and "Children: Filip Inaros (son)": the one named is that *of* the topic."""
    for part in re.split(r"\n|,|;", value):
        note = _BRACKETED.search(part)
        kind = (note["note"].lower() if note else None) or _RELATION_LABELS.get(label, label)
        name = names.parse(_BRACKETED.sub("", part)).full
        if kind in reversed_table("relations") and names.looks_like_person(name):
            yield Finding(Subject("character", name), "relation", {"to": topic.name, "kind": kind})


def _appearance(topic: Subject, work: Subject, value: str) -> Iterator[Finding]:
    found = _EPISODE.search(value)
    if not found or work.type != "series":
        return
    season, episode = found["season"] or found["s"] or found["sx"], found["episode"] or found["e"] or found["ex"]
    if season and episode:
        subject = Subject("episode", series=work.name, season=int(season), episode=int(episode))
        yield Finding(subject, "title", found["title"])
    else:
        subject = Subject("episode", name=found["title"], series=work.name)
    yield Finding(subject, "appears", topic.name or "")
