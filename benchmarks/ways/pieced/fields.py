"""Labelled lines and rows of tables to claims."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.ways.pieced import values
from benchmarks.ways.pieced.lines import Sentence
from benchmarks.ways.pieced.page import Opened
from benchmarks.ways.pieced.people import Said, casting
from benchmarks.ways.pieced.words import table

LABELS = table("labels")
_LABEL = re.compile(r"^(?P<label>[A-Z][\w.() ]{2,24}?): +(?P<value>\S.*)$")
_AND = re.compile(r"\s*(?:,(?! Jr)|;|/|•|\band\b|&(?= [A-Z][a-z]+ [A-Z]))\s*")
_BRACKETS = re.compile(r"\s*\([^)]*\)")
_NUMBERED = ("no.", "no", "#", "episode", "ep", "ep.", "no. in season")
_SEASONS = ("season", "series")
_EPISODES = ("title", "episode title", "directed by", "written by")


def read(sentence: Sentence, opened: Opened) -> Iterator[Said]:
    if sentence.kind == "row" and sentence.columns:
        yield from _row(sentence, opened)
    elif sentence.kind == "row":
        yield from _box(sentence, opened)
    elif found := _LABEL.match(sentence.text):
        yield from field(found["label"], found["value"], opened)


def _box(sentence: Sentence, opened: Opened) -> Iterator[Said]:
    """A row without headings above it: a label and its value, a label with a colon, or an actor and a part."""
    filled = [cell for cell in sentence.cells if cell]
    if len(filled) == 1 and (found := _LABEL.match(filled[0])):
        yield from field(found["label"], found["value"], opened)
    elif len(filled) == 2 and filled[0].rstrip(":").casefold() in LABELS:
        yield from field(filled[0].rstrip(":"), filled[1], opened)
    elif len(filled) in (2, 3) and sentence.section == "cast":
        yield from casting(filled[0], filled[-1], None)


def is_listed(sentence: Sentence) -> bool:
    """Whether a row is one of a list of seasons or episodes, by number."""
    first = sentence.columns[0]
    listed = first in _SEASONS or (first in _NUMBERED and any(name in sentence.columns for name in _EPISODES))
    return listed and values.number(sentence.cells[0]) is not None


def _row(sentence: Sentence, opened: Opened) -> Iterator[Said]:
    """A row of a table whose columns have headings."""
    row = dict(zip(sentence.columns, sentence.cells, strict=False))
    at = values.number(sentence.cells[0])
    of_seasons = sentence.columns[0] in _SEASONS and at is not None
    of_episodes = is_listed(sentence) and not of_seasons
    for label, value in row.items():
        if label in ("series", "season", "no.", "episode") or not value:
            continue
        for said in field(label, value.strip('"“”'), opened):
            yield said.within(season=at) if of_seasons else said.within(episode=at) if of_episodes else said
        if found := re.match(r"(?P<who>.+?) as (?P<whom>.+)", value) if "lead" in label or "star" in label else None:
            for said in casting(found["who"], found["whom"], None):
                yield said.within(season=at) if of_seasons else said


def field(label: str, value: str, opened: Opened) -> Iterator[Said]:
    name = LABELS.get(label.strip().casefold())
    if name in ("release_date", "end_date"):
        yield from _dates(name, value, opened)
    elif name:
        yield from (Said(name, one) for one in _values(name, value))


def _dates(name: str, value: str, opened: Opened) -> Iterator[Said]:
    """ "4 March 2013 – 17 April 2017" is a first and a last day."""
    bare = re.sub(r"\(\d{4}-\d\d-\d\d\)", "", value)
    found = values.dates(bare, None, opened.day_first)
    ranged = len(found) == 2 and re.search(r"\s[–—-]\s|\bto\b", bare)
    for date, prop in zip(found, (name, "end_date") if ranged else (name,) * len(found), strict=True):
        coming = opened.published is not None and date > opened.published
        yield Said(prop, date, "announced" if coming else "happened")


def _values(name: str, value: str) -> list[str | int]:
    if name in ("season_count", "episode_count"):
        counted = values.number(value)
        return [counted] if counted is not None else []
    if name == "running_time":
        length = values.minutes(value)
        return [length] if length else []
    if name in ("country", "language", "genre"):
        return list({"country": values.countries, "language": values.languages, "genre": values.genres}[name](value))
    bare = _BRACKETS.sub("", value).strip()
    if name in ("title", "alias", "network", "follows", "based_on"):
        return [bare.strip('"“”')] if bare else []
    return [part for part in _AND.split(bare) if part]
