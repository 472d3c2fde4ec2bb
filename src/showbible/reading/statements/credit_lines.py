"""Creators, directors, writers, showrunners, producers and composers in running text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.pages.page import BlockKind
from showbible.reading.names import TITLE, is_company
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements import antecedents, credit_forms, credit_places, credit_roles
from showbible.reading.statements.credit_forms import Credit
from showbible.reading.statements.credit_scopes import OF_EPISODES, subjects
from showbible.reading.statements.people_at import Person, after, person
from showbible.reading.statements.works_described import described
from showbible.reading.words import reversed_table, words

CUES = (
    "creat",
    "devis",
    "dream",
    "conceiv",
    "develop",
    "came up with",
    "thought",
    "cooked up",
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
    "mind",
    "co-write",
    " by ",
    " of ",
    "brain",
    "hail",
    "courtesy",
    "hands",
    "takes",
    "took",
    "taking",
    "tackl",
    "handl",
    "entrust",
    "duty",
    "duties",
    "the lens",
    "the shots",
    " run by",
    " led by",
    "’s ",
    "'s ",
    "s’ ",
    "s' ",
    "compos",
    "score",
    "scoring",
    "soundtrack",
    "theme",
)

_FORMS: tuple[Callable[[str], Iterator[Credit]], ...] = (
    credit_forms.done,
    credit_forms.does,
    credit_forms.inverted,
    credit_forms.hyphened,
    credit_roles.roles,
    credit_roles.gifts,
    credit_roles.duties,
    credit_places.at_places,
    credit_places.shares,
    credit_places.origins,
    credit_places.musicians,
    credit_places.credited,
    credit_roles.labelled,
)
_BYLINE = re.compile(r"(?:[Ww]ritten|[Ee]dited|[Pp]osted|[Rr]eviewed) by [^.]{3,40}\.?")


def _is_byline(passage: Passage, reading: Reading) -> bool:
    """Whether a line of its own says who wrote the page; in a paragraph or beneath an episode it is a credit."""
    alone = reading.block_text(passage.block).strip() == passage.text.strip()
    return alone and not passage.scope.is_episode and _BYLINE.fullmatch(passage.text) is not None


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    if passage.scope.work is None or passage.text.endswith("?") or _is_byline(passage, reading):
        return
    forms = _FORMS[:-1] if len(passage.block.cells) > 2 else _FORMS  # labels in rows are the tables'
    for credit in chain.from_iterable(form(passage.text) for form in forms):
        if passage.scope.section == "trivia" and credit.property != "composer":
            continue  # trivia name the makers of other works too
        if credit.people[0].start < credit.start or not _of_another(credit, passage, reading):
            yield from _findings(credit, passage, reading)
    yield from _owned(passage, reading)


_DATED = re.compile(rf"(?P<name>{TITLE})(?: \((?:19|20)\d\d\),? |, (?=$)|: (?=$))$")


_UNDERGOES = re.compile(
    rf"(?:, |^|\b(?:and|while|but) )[“‘\"]?(?P<name>{TITLE})[”’\"]?(?:, (?!and |"
    rf"but )[^,;.]{{3,80}}(?:,[^,;.]{{3,40}})?)?,? (?:is|was|has been|had been|will be) "
    rf"(?:\p{{Ll}}+ )?$"
)
_REMADE = re.compile(
    rf"\b(?:remade|rebooted|adapted|filmed|spun off)\b[^.;]{{0,60}} (?:as|into) [“‘\"]?(?P<name>{TITLE})[”’\"]?,? $"
)
_NO_TITLE = re.compile(
    r"(?:The (?:series|show|film|drama|movie|pilot|episode|finale|season|score|music)|It|This|Both|All|Season|Series"
    r"|Episode|Filming|S\d)\b",
    re.IGNORECASE,
)


def _of_another(credit: Credit, passage: Passage, reading: Reading) -> bool:
    """Whether a credit is another work's: "compared with *Spy* (2011), directed by …"; "Trash Day was created by"."""
    own = fold(passage.scope.work.name or "") if passage.scope.work else ""
    place = credit.start
    before = passage.text[max(0, place - 120) : place]
    if (again := _REMADE.search(before)) and fold(again["name"]) != own:
        return True
    if dated := _DATED.search(before):
        labelled = before.endswith(", ") and not before.endswith("), ")
        if before.endswith(": "):
            return fold(dated["name"]) != own and dated.start() == 0 and len(dated["name"].split()) > 1 and place < 60
        return fold(dated["name"]) != own and (not labelled or passage.text[place : place + 4] in ("dir.", "dir "))
    named = _UNDERGOES.search(before)
    if not named or _NO_TITLE.match(named["name"]) or len(named["name"].split()) < 2:
        return False
    name = fold(named["name"])
    return name not in own and own not in name and not _of_episode(credit, named, passage, reading)


def _of_episode(credit: Credit, named: re.Match[str], passage: Passage, reading: Reading) -> bool:
    """Whether what stands in quotation marks is an episode of the season that the passage is about."""
    quoted = named.string[: named.start("name")].endswith(("“", '"', "‘"))
    is_known = named["name"] in reading.others
    return quoted and not is_known and credit.property in OF_EPISODES and passage.scope.season is not None


_BEING_ANOTHERS = re.compile(
    r"(?:plus|channel|tv|one|network|television|studios?|max|video|prime|media)$", re.IGNORECASE
)


_BY = re.compile(r"(?: series| film| show| drama)? (?P<by>by|of) (?=\p{Lu}|\p{Ll}+[- ](?:\p{Ll}+ )?\p{Lu})")
_GROUP = re.compile(r"\b(?:band|group|duo|trio|studio|company|team)\b")
_BY_WHOM = {"series": "writer", "film": "director", "documentary": "director", "short": "director"}


def _by(passage: Passage) -> Iterator[Finding]:
    work, text = passage.scope.work, passage.text
    for phrase in described(text, work) if work else ():
        found = _BY.match(text, phrase.end)
        noun = text[: phrase.end].rsplit(maxsplit=1)[-1].lower()
        name = _BY_WHOM.get(reversed_table("work_nouns").get(noun, phrase.work.type)) if found else None
        if (
            not found
            or not name
            or (found["by"] == "of" and (name != "director" or text.startswith("the", found.end())))
        ):
            continue
        for each in after(text, found.end()):
            if _GROUP.search(text, found.end(), each.start):
                break
            if " " in each.name and not _BEING_ANOTHERS.search(each.name):
                yield Finding(phrase.work, name, each.name, confidence=0.8)


def _owned(passage: Passage, reading: Reading) -> Iterator[Finding]:
    """Whose a series is, has created it ("Ruth Calder’s slow-burn drama"); whose a film is, has directed it; "a
    thriller by Ruth Calder"."""
    work = passage.scope.work
    yield from _by(passage) if work else ()
    for phrase in described(passage.text, work) if work and passage.block.kind is not BlockKind.HEADING else ():
        name = person(phrase.owner or "")
        if (
            not name
            or phrase.work.type not in _MADE_BY
            or " " not in name
            or _BEING_ANOTHERS.search(name)
            or name in words("not_networks")
            or reading.parts.people.is_actor(name)
        ):
            continue
        yield Finding(phrase.work, _MADE_BY[phrase.work.type], name, confidence=0.8)


_MADE_BY = {"series": "creator", "film": "director", "documentary": "director", "short": "director"}


def _findings(credit: Credit, passage: Passage, reading: Reading) -> Iterator[Finding]:
    work = passage.scope.work
    own = fold(work.name or "") if work else ""
    elsewhere = credit.of if credit.of and fold(credit.of) != own else None
    for each in antecedents.resolved(credit, passage, reading, _FORMS):
        if fold(each.name) == own or (own and fold(each.name).startswith(f"{own} ")):
            continue
        if each.start < credit.start and " " not in reading.names.full(each.name) and credit.property != "composer":
            continue  # one word before a verb may be anything
        if elsewhere:
            yield from _of_other_work(credit, elsewhere, each, passage)
            continue
        if credit.property == "creator" and _is_developed(credit, passage):
            continue
        if credit.property == "creator" and is_company(each.name, reading.page.text):
            continue
        for subject in subjects(credit, each, passage, reading):
            yield Finding(subject, credit.property, each.name, confidence=credit.confidence)


def _is_developed(credit: Credit, passage: Passage) -> bool:
    """Whether a game is said to be developed: that is what studios do."""
    work, said = passage.scope.work, passage.text[credit.start : credit.start + len("co-developed")]
    of_game = passage.text[: credit.start].endswith(("game ", "games ", "game was ")) or (work and work.type == "game")
    return bool(of_game) and "develop" in said


def _of_other_work(credit: Credit, name: str, person: Person, passage: Passage) -> Iterator[Finding]:
    """ "from Lowlands creator Ana Ruiz" is of *Lowlands*, and says who made the work at hand."""
    if credit.property in ("creator", "showrunner"):
        yield Finding(Subject("series", name), credit.property, person.name, confidence=0.82)
        led = passage.text[max(0, credit.start - len(name) - 12) : credit.start]
        if re.search(r"\b[Ff]rom (?:the )?[“‘\"]?$", led.partition(name)[0]) and passage.scope.work:
            yield Finding(passage.scope.work, "creator", person.name, confidence=0.8)
    elif credit.property in OF_EPISODES and credit.confidence == 0.8:
        yield Finding(Subject("film", name), credit.property, person.name, confidence=0.8)
