"""Creators, directors, writers, showrunners, producers and composers in running text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import chain

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.reading.context import scopes
from showbible.reading.names import TITLE
from showbible.reading.numbers import number
from showbible.reading.passage import Passage, Scope
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements import credit_forms, credit_roles
from showbible.reading.statements.credit_forms import Credit
from showbible.reading.statements.parts_named import episodes_in, total_in
from showbible.reading.statements.people_at import Person

CUES = (
    "creat",
    "devis",
    "dream",
    "conceiv",
    "develop",
    "came up with",
    "brainchild",
    "reimagined",
    "direct",
    "dir.",
    "dir:",
    "helm",
    "camera",
    "lens",
    "writ",
    "wrote",
    "pen",
    "script",
    "scr",
    "adapt",
    "screenplay",
    "teleplay",
    "w:",
    "author",
    "showrun",
    "show-run",
    "show runner",
    "the show",
    "ran the",
    "run it",
    "runs it",
    "runs the",
    "produc",
    "exec",
    "ep",
    "music",
    "compos",
    "score",
    "scoring",
    "soundtrack",
    "theme",
)

_FORMS = (
    credit_forms.done,
    credit_forms.does,
    credit_forms.inverted,
    credit_forms.hyphened,
    credit_roles.roles,
    credit_roles.gifts,
    credit_roles.duties,
    credit_roles.labelled,
)
_BYLINE = re.compile(r"(?:[Ww]ritten|[Ee]dited|[Pp]osted|[Rr]eviewed) by [^.]{3,40}\.?")
_OF_EPISODES = ("director", "writer")


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    if passage.scope.work is None or passage.text.endswith("?") or _BYLINE.fullmatch(passage.text):
        return
    forms = _FORMS[:-1] if len(passage.block.cells) > 2 else _FORMS  # labels in rows are the tables'
    for credit in chain.from_iterable(form(passage.text) for form in forms):
        if passage.scope.section == "trivia" and credit.property != "composer":
            continue  # trivia name the makers of other works too
        if credit.people[0].start < credit.start or not _of_another(passage, credit.start):
            yield from _findings(credit, passage, reading)


_DATED = re.compile(rf"(?P<name>{TITLE})(?: \((?:19|20)\d\d\),? |, (?=$))$")


_UNDERGOES = re.compile(
    rf"(?:, |^|\b(?:and|while|but) )[“‘\"]?(?P<name>{TITLE})[”’\"]?,? (?:is|was|has been|had been|will be) "
    rf"(?:\p{{Ll}}+ )?$"
)
_NO_TITLE = re.compile(
    r"(?:The (?:series|show|film|drama|movie|pilot|episode|finale|season|score|music)|It|This|Both|All|Season|Series"
    r"|Episode|Filming|S\d)\b",
    re.IGNORECASE,
)


def _of_another(passage: Passage, place: int) -> bool:
    """Whether a credit is another work's: "compared with *Spy* (2011), directed by …"; "Trash Day was created by"."""
    own = fold(passage.scope.work.name or "") if passage.scope.work else ""
    before = passage.text[max(0, place - 120) : place]
    if dated := _DATED.search(before):
        labelled = before.endswith(", ") and not before.endswith("), ")
        return fold(dated["name"]) != own and (not labelled or passage.text[place : place + 4] in ("dir.", "dir "))
    named = _UNDERGOES.search(before)
    if not named or _NO_TITLE.match(named["name"]) or len(named["name"].split()) < 2:
        return False
    name = fold(named["name"])
    return name not in own and own not in name


def _findings(credit: Credit, passage: Passage, reading: Reading) -> Iterator[Finding]:
    work = passage.scope.work
    own = fold(work.name or "") if work else ""
    elsewhere = credit.of if credit.of and fold(credit.of) != own else None
    for person in credit.people:
        if fold(person.name) == own or (own and fold(person.name).startswith(f"{own} ")):
            continue
        if person.start < credit.start and " " not in reading.names.full(person.name) and credit.property != "composer":
            continue  # one word before a verb may be anything
        if elsewhere:
            yield from _of_other_work(credit, elsewhere, person, passage)
            continue
        for subject in _subjects(credit, person, passage, reading):
            yield Finding(subject, credit.property, person.name, confidence=credit.confidence)


def _of_other_work(credit: Credit, name: str, person: Person, passage: Passage) -> Iterator[Finding]:
    """ "from Lowlands creator Ana Ruiz" is of *Lowlands*, and says who made the work at hand."""
    if credit.property in ("creator", "showrunner"):
        yield Finding(Subject("series", name), credit.property, person.name, confidence=0.82)
        led = passage.text[max(0, credit.start - len(name) - 12) : credit.start]
        if re.search(r"\b[Ff]rom (?:the )?[“‘\"]?$", led.partition(name)[0]) and passage.scope.work:
            yield Finding(passage.scope.work, "creator", person.name, confidence=0.8)
    elif credit.property in _OF_EPISODES and credit.confidence == 0.8:
        yield Finding(Subject("film", name), credit.property, person.name, confidence=0.8)


def _subjects(credit: Credit, person: Person, passage: Passage, reading: Reading) -> Iterator[Subject]:
    """What the credit is of: creators are the work's, and "the first two episodes" are those two."""
    work = passage.scope.work
    if work is None or _of_another_sort(credit, passage):
        return
    whole = credit.property == "creator"
    scope = passage.scope.whole_work() if whole else scopes.at(passage.text, credit.start, passage.scope)
    if work.type == "series" and not whole:
        parts = list(_parts(credit, person, passage, reading, scope))
        one = (
            credit.property in _OF_EPISODES and scope.episode is None and _ONE_EPISODE.search(_clause(credit, passage))
        )
        if parts or one:
            yield from parts
            return
    if scope.subject is not None:
        yield scope.subject


def _parts(credit: Credit, person: Person, passage: Passage, reading: Reading, scope: Scope) -> Iterator[Subject]:
    """The seasons or episodes that the clause itself names."""
    series = scope.work.name if scope.work else None
    if seasons := _seasons(credit.what, passage.text, scope.season):
        yield from (Subject("season", series=series, season=season) for season in seasons)
    if seasons or credit.property not in _OF_EPISODES or scope.episode is not None:
        return
    if name := _quoted(credit, passage, reading):
        yield Subject("episode", name=name, series=series, season=scope.season)
        return
    season = scope.season if scope.season is not None else _only_season(reading.page.text)
    for episode in _episodes(credit, person, passage, reading) if season is not None else ():
        yield Subject("episode", series=series, season=season, episode=episode)


# The credit of one episode, which the clause names only by that word: of the whole series it is not.
_ONE_EPISODE = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:(?:\p{Ll}+ )?episode|hour|one|instal?ment|finale|chapter)\b"
)
_ANOTHER_SORT = {
    "series": re.compile(r"\b(?:film|movie|special|documentary|novel|book|play)(?:['’]s|s['’])? $"),
    "film": re.compile(r"\b(?:show|series|sitcom|novel|book|play)(?:['’]s?|s['’])? $"),
}


def _of_another_sort(credit: Credit, passage: Passage) -> bool:
    """Whether a credit is of "the film’s director" where the work is a series, or the other way about."""
    sort = _ANOTHER_SORT.get(passage.scope.work.type if passage.scope.work else "")
    return bool(sort and sort.search(passage.text[max(0, credit.start - 24) : credit.start]))


def _clause(credit: Credit, passage: Passage) -> str:
    return f"{passage.text[max(0, credit.start - 60) : credit.start]} {credit.what}"


_QUOTED = re.compile(r"^\s*[“\"‘](?P<name>[^”\"’\n]{2,60})[”\"’]")
_QUOTED_BEFORE = re.compile(
    r"[“\"‘](?P<name>[^”\"’\n]{2,60})[,.]?[”\"’],? (?:is |was |has been |which was |which is )?$"
)
_IN_QUOTES = re.compile(r"[“\"](?P<name>\p{Lu}[^”\"\n]{1,60}?)[,.]?[”\"]")


def _quoted(credit: Credit, passage: Passage, reading: Reading) -> str | None:
    """The episode that a credit names in quotation marks ("wrote “The Landslide”"), or that "the episode" means."""
    own = passage.scope.work.name if passage.scope.work else None
    found = _QUOTED.match(credit.what) or _QUOTED_BEFORE.search(passage.text[max(0, credit.start - 90) : credit.start])
    if not found and _ONE_EPISODE.search(_clause(credit, passage)):
        above = reading.page.text[max(passage.block.start, passage.start - 500) : passage.start + credit.start]
        found = next(reversed(list(_IN_QUOTES.finditer(above))), None)
    name = found["name"].strip(" ,.") if found else ""
    return name if name and name[0].isupper() and fold(name) != fold(own or "") else None


_SEASONS = re.compile(
    r"\b(?:first|both) (?P<many>two|three|four)?(?: (?P<noun>seasons|series))?(?= (?:were|was|had)|$|[.,;])"
)


def _seasons(what: str, text: str, now: int | None) -> list[int]:
    """ "the first two seasons"; "Season 3 is by Lena Fry; the first two were directed by …"; "last season"."""
    if now and now > 1 and re.search(r"\b(?:last|previous) (?:season|series)\b", what):
        return [now - 1]
    found = _SEASONS.search(what)
    if not found or not found["many"] or not (found["noun"] or re.search(r"\b[Ss]easons? \d|\bseasons\b", text)):
        return []
    return list(range(1, (number(found["many"]) or 0) + 1))


def _episodes(credit: Credit, person: Person, passage: Passage, reading: Reading) -> list[int]:
    total = _total(reading.page.text)
    behind = re.split(r"[.;\n]|, | and (?=\p{Lu})", passage.text[person.end : person.end + 60], maxsplit=1)[0]
    own = f"{person.note} {behind if person.end > credit.start else ''}"
    return episodes_in(own, total) or episodes_in(credit.what, total)


@cache
def _total(text: str) -> int | None:
    return total_in(text)


_FURTHER = re.compile(
    r"\b(?:[Ss]eason|[Ss]eries) (?:[2-9]|[1-9]\d|two|three|four|five)\b|\b(?:second|third|fourth|fifth|sophomore) "
    r"(?:and \w+ )?(?:season|series)\b|\bS0?[2-9]\b"
)


@cache
def _only_season(text: str) -> int | None:
    """The first season, where the page speaks of no further one."""
    return None if _FURTHER.search(text) else 1
