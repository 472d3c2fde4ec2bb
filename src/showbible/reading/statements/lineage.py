"""Franchise and place in it; what a work follows, is based on or was spun off from; who wrote what it is based on."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Standing, Subject
from showbible.claims.values.text import fold
from showbible.pages.page import BlockKind
from showbible.reading.names import TITLE
from showbible.reading.numbers import ORDINAL, number
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements import works_referred
from showbible.reading.statements.lineage_nouns import NOT, authors, related, spun
from showbible.reading.statements.works_referred import SAME_NAME, Reference

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
    "spin off",
    "spun off",
    "spun out",
    "offshoot",
    "follow",
    "continuation",
    "based",
    "adapt",
    "inspired",
    "drawn from",
    "taken from",
    "lifted from",
    "grew out",
    "grown out",
    "expan",
    "version of",
    "retelling",
    "reworking",
    "dramatis",
    "dramatiz",
    "remake",
    "remade",
    "reboot",
    "reimagin",
    "revival",
    "film ",
    "novel",
    "book",
    "comic",
    "manga",
    "memoir",
    "webtoon",
    "play",
    "short stor",
    "part of the",
    "entry in",
    "short film",
    "life as",
    "began as",
    "started as",
    "draw",
    "podcast",
    "out of",
    "comes",
    "came",
    "version",
    "offshoot",
)

_WORK = rf"[“‘\"]?(?P<name>{TITLE})[”’\"]?"
_FRANCHISE = re.compile(
    rf"\b(?:the|in|of|into|to) (?:the )?(?:(?:hit|wider|beloved|ever-expanding|growing|popular|long-running|"
    rf"expanded) )?[“‘\"]?(?P<name>{TITLE})[”’\"]? (?:(?:cinematic|shared|expanded|television|TV|film|media|wider|"
    rf"extended|movie|horror|crime|action|comedy|sci-fi) )?"
    rf"(?:[Ff]ranchise|[Uu]niverse|trilogy|saga|tetralogy|quadrilogy|[Mm]ultiverse|canon|stable of shows|film series)\b"
)
_INSTALLMENT = re.compile(
    rf"\b(?:the )?(?P<ordinal>{ORDINAL}) (?:and \w+ )?(?:live-action |standalone |official |feature |main |"
    rf"mainline )?(?:series|instal?lment|film|"
    rf"movie|show|entry|title|chapter|part|outing|feature|picture|spin-off series|spin-off) (?:in|of|within|"
    rf"from) (?:the )?[“‘\"]?",
    re.IGNORECASE,
)
_IN_THE_SERIES = re.compile(
    rf"\b(?:the )?(?P<ordinal>{ORDINAL}) (?:and \w+ )?(?:film|movie|instal?lment|entry|chapter) (?:in|of) (?:the|its|"
    rf"this) (?:\p{{Ll}}+ )?(?:series|"
    r"franchise|trilogy|saga)\b",
    re.IGNORECASE,
)
_FILM = re.compile(rf"\b(?:film|movie) {_WORK} \((?P<year>(?:19|20)\d\d)\)")
_FOLLOWED = re.compile(
    rf"\b(?:was |is |were |and )(?:later |then )?(?:followed|succeeded) by (?:the |a |an )?(?:(?:sequel|film|series|"
    rf"second film|follow-up)s?,? )?{_WORK}"
    rf"(?: in (?P<year>(?:19|20)\d\d)| \((?P<year2>(?:19|20)\d\d)\))?"
)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    text, work = passage.text, passage.scope.work
    for film in _FILM.finditer(text):
        subject = Subject("film", film["name"], year=int(film["year"]))
        yield Finding(subject, "release_date", film["year"], Standing.HAPPENED, 0.75)
    if work is None or text.endswith("?"):
        return
    yield from _franchise(text, work)
    yield from _followed(text, work)
    if passage.block.kind is not BlockKind.HEADING:
        yield from related(text, work, reading.scope.work or work)
    yield from spun(text, work)
    yield from _sources(passage, work, reading.scope.work or work)
    for book in works_referred.written(text):
        yield from authors(book, work)


def _franchise(text: str, work: Subject) -> Iterator[Finding]:
    for found in _FRANCHISE.finditer(text):
        name = re.sub(r"^(?:[Tt]he|[Aa]n?) (?=\p{Ll})", "", found["name"])
        placed = [
            place
            for place in _INSTALLMENT.finditer(text)
            if place.end() <= found.start("name") + 1 and found.start("name") - place.end() < 12
        ]
        if fold(name) != fold(work.name or ""):
            yield Finding(work, "franchise", name, confidence=0.88)
        for place in placed:
            if (count := number(place["ordinal"])) is not None:
                yield Finding(work, "installment", count, confidence=0.9)
    numbered = _IN_THE_SERIES.search(text) if work.type == "film" else None
    if numbered and (count := number(numbered["ordinal"])):
        yield Finding(work, "installment", count, confidence=0.85)


def _followed(text: str, work: Subject) -> Iterator[Finding]:
    for found in _FOLLOWED.finditer(text):
        after = Subject(work.type, found["name"])
        if fold(found["name"]) == fold(work.name or ""):
            continue
        yield Finding(after, "follows", work.name or "", confidence=0.8)
        if year := found["year"] or found["year2"]:
            yield Finding(after, "release_date", year, Standing.HAPPENED, 0.8)


_FROM = re.compile(
    r"\b(?P<how>(?:[Bb]ased|BASED)(?: (?:very |quite |only )?\p{Ll}+(?:,? (?:and|if|but) \p{Ll}+)?)? (?:upon|on|"
    r"around|off)|(?:[Aa]dapted|[Dd]ramati[sz]ed|[Dd]eveloped)"
    r"(?: (?:\p{Ll}+ly|for (?:the )?(?:television|TV|the (?:small )?screen|"
    r"screen)))?(?: by [^.;()]{3,70}?)?(?: for (?:the )?[^.;,()]{2,20})? from|"
    r"(?:[Aa]dapts?|[Aa]dapted|[Aa]dapting) [^.;,]{2,60}? from|[Dd]raws? (?:\p{Ll}+ )?on|(?:[Ss]tarted|"
    r"[Bb]egan)(?: out)?(?: its)?(?: life)? as|(?:[Dd]rawn|[Tt]aken|[Ll]ifted|[Ee]xpanded|"
    r"[Dd]rawing)(?: \p{Ll}+ly)? (?:from|on)|(?:[Gg]rew|[Gg]rown|[Ss]prang|[Bb]orn) out of|[Ii]nspired(?: \p{Ll}+)? by|"
    r"\b(?:[Aa]dapts|[Aa]dapting|[Aa]dapted|[Aa]dapt)(?! (?:by|from|for)\b)|[Ll]oosely from|[Ii]nspiration from|"
    r"[Bb]rings?|[Rr]ework(?:s|ed)|[Rr]emakes|[Rr]ebooted|"
    r"[Rr]e-?imagined from|[Rr]eworked from|[Cc](?:omes?|ame)(?: \p{Ll}+)? (?:out of|from)) "
    r"(?:parts of |elements of |events from |characters from |chapters [^.;,]{1,20} of |in part )?"
)


# "the idea for the scene came from …"
_OF_A_PART = re.compile(r"\b(?:ideas?|titles?|names?|scenes?|songs?|jokes?|lines?|subplots?|character)\b[^.;,]{0,24} $")


def _sources(passage: Passage, work: Subject, main: Subject) -> Iterator[Finding]:
    text = passage.text
    work = main if work.type in ("book", "comic") else work  # "It is drawn from Slate, a novel by …"
    narrow = passage.scope.season_subject if passage.scope.named else work
    subject = narrow if narrow and narrow.is_work and narrow.type not in ("book", "comic") else work
    for found in _FROM.finditer(text):
        how = found["how"].lower()
        before = text[max(0, found.start() - 40) : found.start()]
        if NOT.search(before) or _OF_A_PART.search(before):
            continue
        plain = how.startswith(("based", "adapted")) and how.endswith(("on", "from"))
        source = works_referred.at(text, found.end(), plain=plain)
        if source is None or (not plain and source.title and not _is_reference(source, text)):
            continue
        title = source.title or work.name or ""
        if subject.type in ("book", "comic") and fold(title) == fold(subject.name or ""):
            continue
        if fold(title) == fold(work.name or "") and source.title != SAME_NAME and not source.authors:
            continue
        yield Finding(subject, "based_on", title, confidence=0.88 if plain or "adapt" in how else 0.82)
        yield from authors(source, work)


def _is_reference(source: Reference, text: str) -> bool:
    """Whether a phrase shows by what it calls itself, or by quotation marks, that a work is meant."""
    return (
        source in works_referred.references(text)
        or source.year is not None
        or works_referred.is_apposed(source, text)
        or text[source.start : source.start + 1] in "“‘\"'"
        or bool(source.authors)
    )
