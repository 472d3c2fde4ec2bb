"""Voices on one property of a thing into groups, one for each fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, cast

from showbible.claims import Property, Value
from showbible.claims.values import KINDS, ValueKind, text
from showbible.resolving.voices import Voice

APART = ("part", "where", "on")  # what a value is for; values for different ones do not contradict each other


class Group(NamedTuple):
    """The voices on one fact. Where the fact is one of many, it has the value of `head`, if any still says so."""

    key: str
    voices: list[Voice]
    head: str | None = None


def groups(prop: Property, voices: Sequence[Voice]) -> list[Group]:
    """One group for each fact that `prop` takes; a voice that leaves open which one it means is in all of those."""
    return _TAKES[prop.takes](prop, voices)


def _one(prop: Property, voices: Sequence[Voice]) -> list[Group]:
    """One fact, and one for each part, territory or service whose value is another."""
    agrees, apart_by = KINDS[prop.value].agrees, _apart_by(voices)
    found: dict[str, list[Voice]] = defaultdict(list)
    plain = {voice.key: voice.value for voice in voices if not _apart(voice, apart_by)}
    for voice in voices:
        apart = _apart(voice, apart_by)
        joins = voice.key in plain or any(agrees(value, voice.value) for value in plain.values())
        found["" if joins else apart].append(voice)
    return [Group(key, found[key]) for key in sorted(found)]


def _apart_by(voices: Sequence[Voice]) -> tuple[str, ...]:
    """The qualifiers that tell values apart: the only service that anybody names for a series is the one it is on."""
    services = {voice.said.claim.qualifiers.get("on") for voice in voices} - {None}
    is_series = all(voice.said.claim.subject.type in _ON_AIR for voice in voices)
    return tuple(name for name in APART if name != "on" or len(services) > 1 or not is_series)


_ON_AIR = ("series", "season", "episode")


def _apart(voice: Voice, by: Sequence[str]) -> str:
    qualifiers = voice.said.claim.qualifiers
    return "|".join(f"{name}={qualifiers[name]}" for name in by if qualifiers.get(name)) if qualifiers else ""


def _per_key(prop: Property, voices: Sequence[Voice]) -> list[Group]:
    found: dict[str, list[Voice]] = defaultdict(list)
    for voice in voices:
        found[_KEYS[prop.value](voice)].append(voice)
    return [Group(key, found[key]) for key in sorted(found)]


def _rater(voice: Voice) -> str:
    """Who rated, and how; scores of nobody knows whom stand each for itself, as they cannot contradict."""
    rating = cast("dict[str, Any]", voice.value)
    if not rating.get("by"):
        return voice.key
    return f"{rating['kind']}|{text.key(rating['by'])}|{float(rating['out_of']):g}"


def _many(prop: Property, voices: Sequence[Voice]) -> list[Group]:
    """One fact for each value; what says less than another value is in that one's group."""
    found: dict[str, list[Voice]] = defaultdict(list)
    for voice in _told_apart(voices):
        found[voice.key].append(voice)
    return [Group(head, [each for key in keys for each in found[key]], head) for head, keys in _heads(prop, found)]


def _told_apart(voices: Sequence[Voice]) -> list[Voice]:
    """The voices, those that name different things of one name under different keys."""
    named: dict[tuple[str, str], set[str]] = defaultdict(set)
    for voice in voices:
        for part, thing in voice.links:
            named[voice.key, part].add(thing)
    shared = {key for (key, _), things in named.items() if len(things) > 1}
    return [voice._replace(key=_with_things(voice)) if voice.key in shared else voice for voice in voices]


def _with_things(voice: Voice) -> str:
    return "|".join((voice.key, *(thing for _, thing in voice.links)))


def _heads(prop: Property, found: dict[str, list[Voice]]) -> list[tuple[str, list[str]]]:
    """Each value that no other one says more precisely, with itself and all that say it less precisely."""
    if prop.value not in _BLOCKS:
        return [(key, [key]) for key in sorted(found)]
    blocks: dict[str, list[str]] = defaultdict(list)
    for key in sorted(found):
        blocks[_BLOCKS[prop.value](found[key][0].value)].append(key)
    values = {key: said[0].value for key, said in found.items()}
    return [head for block in blocks.values() for head in _heads_of_block(KINDS[prop.value], block, values)]


def _heads_of_block(kind: ValueKind, block: list[str], values: dict[str, Value]) -> list[tuple[str, list[str]]]:
    heads: dict[str, list[str]] = {}
    for key in sorted(block, key=lambda key: (-kind.precision(values[key]), key)):
        fuller = [head for head in heads if _says_less(kind, values[key], values[head])]
        for head in fuller:
            heads[head].append(key)
        if not fuller:
            heads[key] = [key]
    return list(heads.items())


def _says_less(kind: ValueKind, value: Value, than: Value) -> bool:
    return kind.precision(value) < kind.precision(than) and kind.agrees(value, than)


_TAKES: dict[str, Callable[[Property, Sequence[Voice]], list[Group]]] = {
    "one": _one,
    "many": _many,
    "one per key": _per_key,
}

# kind of value -> what tells apart the facts of a property that takes one per key
_KEYS: dict[str, Callable[[Voice], str]] = {"rating": _rater}

# kind of value of which one may say less than another -> what both then share
_BLOCKS: dict[str, Callable[[Value], str]] = {
    "casting": lambda value: text.key(cast("dict[str, Any]", value)["person"]),
    "language": lambda value: str(value).lower().partition("-")[0],
    "role": lambda value: "",
}
