"""Franchise and place in it; what a work follows, is based on or was spun off from."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Standing, Subject
from showbible.claims.values.text import fold
from showbible.reading import names
from showbible.reading.names import NAME, TITLE
from showbible.reading.numbers import ORDINAL, number
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding

CUES = (
    "franchise",
    "universe",
    "install",
    "trilogy",
    "saga",
    "sequel",
    "prequel",
    "spin-off",
    "spinoff",
    "spun off",
    "based on",
    "adapt",
    "inspired by",
    "follow",
    "film ",
    "novel",
    "remake",
    "part of the",
)

_WORK = rf"[“‘\"]?(?P<name>{TITLE})[”’\"]?"
_FRANCHISE = re.compile(rf"\b(?:the|in|of) (?:the )?(?P<name>{TITLE}) (?:[Ff]ranchise|[Uu]niverse|trilogy|saga)\b")
_INSTALLMENT = re.compile(
    rf"\b(?:the )?(?P<ordinal>{ORDINAL}) (?:and \w+ )?(?:live-action )?(?:series|instal?lment|film|"
    rf"movie|show|entry|title|spin-off series) (?:in|of|within) (?:the )?",
    re.IGNORECASE,
)
_BASED = re.compile(
    rf"\b(?:[Bb]ased on|[Aa]dapted from|[Ii]nspired by|[Aa]dapting|adapts)(?: the| a)?(?: (?!what|"
    rf"how|why|who)\p{{Ll}}+)?(?: "
    rf"(?:novels?|books?|short story|memoir|comics?|series of novels|play|video game|film))?,? "
    rf"(?:[\p{{Lu}}][^\s]* [\p{{Lu}}][^\s]*['’]s (?P<whose>short story|novel|book) )?{_WORK}"
    rf"(?:[”’\"]?,? (?:(?:an?|the) )?(?:[\d\p{{Ll}}]+ )?(?:novel|book|memoir|short story)? ?by (?P<who>{NAME}))?"
)
_OWNED = re.compile(
    rf"\b(?:[Bb]ased on|[Aa]dapted from) (?P<who>{NAME})['’]s (?:short story|novel|book|memoir|play),? {_WORK}"
)
_SPIN_OFF = re.compile(
    rf"\bspin-?off (?:of|from|to) (?:the )?(?:(?:[\p{{L}}-]+ ){{0,3}}(?:series|show|drama|sitcom|"
    rf"film) )?{_WORK}|\bspun off from {_WORK.replace('?P<name>', '?P<name2>')}"
)
_SEQUEL = re.compile(rf"\b(?:sequel|follow-up) (?:of|to) (?:the )?{_WORK}")
_FOLLOWED = re.compile(rf"\bfollowed by {_WORK}(?: in (?P<year>(?:19|20)\d\d)| \((?P<year2>(?:19|20)\d\d)\))?")
_FILM = re.compile(rf"\b(?:film|movie) {_WORK} \((?P<year>(?:19|20)\d\d)\)")


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    text, work = passage.text, passage.scope.work
    for film in _FILM.finditer(text):
        subject = Subject("film", film["name"], year=int(film["year"]))
        yield Finding(subject, "release_date", film["year"], Standing.HAPPENED, 0.75)
    if work is None:
        return
    yield from _franchise(text, work)
    yield from _followed(text, work)
    yield from _based(text, passage, work)


def _franchise(text: str, work: Subject) -> Iterator[Finding]:
    for found in _FRANCHISE.finditer(text):
        name = found["name"]
        if fold(name) == fold(work.name or ""):
            continue
        yield Finding(work, "franchise", name, confidence=0.88)
        placed = [
            place
            for place in _INSTALLMENT.finditer(text)
            if place.end() <= found.start("name") + 1 and found.start("name") - place.end() < 4
        ]
        for place in placed:
            if (count := number(place["ordinal"])) is not None:
                yield Finding(work, "installment", count, confidence=0.9)


def _followed(text: str, work: Subject) -> Iterator[Finding]:
    for found in _SPIN_OFF.finditer(text):
        yield Finding(work, "spin_off_of", found["name"] or found["name2"], confidence=0.8)
    for found in _SEQUEL.finditer(text):
        if fold(found["name"]) != fold(work.name or ""):
            yield Finding(work, "follows", found["name"], confidence=0.85)
    for found in _FOLLOWED.finditer(text):
        after = Subject(work.type, found["name"])
        yield Finding(after, "follows", work.name or "", confidence=0.8)
        if year := found["year"] or found["year2"]:
            yield Finding(after, "release_date", year, Standing.HAPPENED, 0.8)


def _based(text: str, passage: Passage, work: Subject) -> Iterator[Finding]:
    subject = passage.scope.season_subject if passage.scope.named else work
    for found in (*_OWNED.finditer(text), *_BASED.finditer(text)):
        if (
            subject is None
            or found["name"][0].isdigit()
            or fold(found["name"]) == fold(work.name or "")
            or names.parse(found["name"]).full == found.groupdict().get("who")
        ):
            continue
        yield Finding(
            subject if subject.is_work or subject.type != "season" else work, "based_on", found["name"], confidence=0.85
        )
        if found["who"] and (author := names.parse(found["who"]).full):
            yield Finding(Subject("book", found["name"]), "writer", author, confidence=0.85)
        return
