"""What a work is to another, by a noun: "a spin-off of Cold Orchard", "the Danish remake", "a sequel, Marrow Vale"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.reading.names import TITLE
from showbible.reading.statement import Finding
from showbible.reading.statements import works_referred
from showbible.reading.statements.works_referred import Reference
from showbible.reading.words import alternatives, reversed_table, words

_SPUN = re.compile(r"\b[Ss](?:pun|pins|pinning) (?:off|out)(?: (?:directly|in (?:19|20)\d\d))? (?:from|of) ")


def spun(text: str, work: Subject) -> Iterator[Finding]:
    """ "spun off from Cold Orchard"."""
    for found in _SPUN.finditer(text):
        other = works_referred.at(text, found.end(), plain=True)
        if other and other.title and not NOT.search(text[max(0, found.start() - 40) : found.start()]):
            subject = _named_left(text, found.start(), work)
            yield Finding(subject, "spin_off_of", other.title, confidence=0.88)


@cache
def _relation() -> re.Pattern[str]:
    """A noun that says what a work is to another, with what leads up to it and what links the other's name to it."""
    nouns = alternatives(reversed_table("lineage_nouns"))
    return re.compile(
        rf"(?<![\p{{L}}’'-])(?P<noun>{nouns})(?![\p{{L}}-])(?P<link>(?: (?:series|show|film|drama|movie|comedy|"
        rf"miniseries))?"
        rf"(?:,[^,.;]{{2,40}},)? (?:of|to|from|for|on) )?",
        re.IGNORECASE,
    )


NOT = re.compile(
    r"\b(?:no|not|never|n['’]t|without|any|talk of|rumou?rs? of|possible|potential|hopes? for|plans? for|unlike|than|"
    r"if|whether|"
    r"neither|nor|could|might|may|would|want\w*|hop\w+|pitch\w*|joke\w*)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_LEFT_TITLE = re.compile(
    rf"[“‘\"]?(?P<name>{TITLE})[,”’\"]{{0,2}}(?: \([^()]{{1,40}}\))?(?:,| –| —| \(|:| is| was|, which is)? (?:an? |"
    rf"the |its |another |(?:\p{{Lu}}[\p{{L}}’'-]* )"
    rf"{{1,3}}(?<=['’]s )|(?:\p{{Lu}}[\p{{L}}-]* ){{1,3}}(?<=s['’] ))?(?:[\p{{L}}\d’'-]+ ){{0,4}}$"
)
_OWN_TITLE = re.compile(
    rf"(?:\b(?:the|a|an) )?(?:\p{{Ll}}+ )?[“‘\"]?(?P<name>{TITLE})[”’\"]?(?:['’]s)? (?:\p{{Ll}}[\p{{L}}-]* ){{0,2}}$"
)
_HAS_ARTICLE = re.compile(r"\b(?:the|a|an|this) [“‘\"]?$", re.IGNORECASE)
_RIGHT_TITLE = re.compile(
    rf"(?: (?:series|show|film|drama|movie|comedy|miniseries))?(?:,|:| –| —)?(?: (?:called|titled|entitled|named|"
    rf"dubbed))? (?P<quote>[“‘\"])?(?P<name>{TITLE})(?(quote)[,.]?[”’\"])"
)


def related(text: str, work: Subject, main: Subject) -> Iterator[Finding]:
    """ "a spin-off of Cold Orchard"; "the Cold Orchard spin-off Marrow Hill"; "a sequel, Marrow Vale"."""
    for found in _relation().finditer(text):
        if NOT.search(text[max(0, found.start() - 60) : found.start()]):
            continue
        name = next(n for n, listed in _relations().items() if re.sub(r"\s", " ", found["noun"].lower()) in listed)
        if found["link"]:
            yield from _linked(text, found, name, work)
        else:
            yield from _beside(text, found, name, main if _is_named_by(text, found, work) else work)


def _is_named_by(text: str, found: re.Match[str], work: Subject) -> bool:
    """Whether a relation names the very work that its sentence is about: "The spin-off Marrow Vale ran for a year"."""
    right = _RIGHT_TITLE.match(text, found.end())
    return right is not None and fold(right["name"]) == fold(work.name or "")


@cache
def _relations() -> dict[str, frozenset[str]]:
    out: dict[str, set[str]] = {}
    for noun, name in reversed_table("lineage_nouns").items():
        out.setdefault(name, set()).update((noun.lower(), noun.lower().replace(" ", "-")))
    return {name: frozenset(nouns) for name, nouns in out.items()}


def _linked(text: str, found: re.Match[str], name: str, work: Subject) -> Iterator[Finding]:
    other = works_referred.at(text, found.end(), plain=True)
    if other is None:
        return
    subject = _named_left(text, found.start(), work)
    title = other.title or work.name or ""
    if name == "based_on" or fold(title) != fold(subject.name or ""):
        yield Finding(subject, name, title, confidence=0.88)
    if name == "based_on":
        yield from authors(other, subject)


def _named_left(text: str, place: int, work: Subject) -> Subject:
    """The work of which "a remake of …" is said: the one that it is set beside, or the one at hand."""
    left = _LEFT_TITLE.search(text[max(0, place - 110) : place])
    name = _as_title(left["name"], work) if left else None
    if not name or (
        left and left["name"].split()[0] in ("It", "This", "The", "Season", "Series") and len(name.split()) < 2
    ):
        return work
    return Subject(_type(left[0] if left else ""), name) if name else work


def _type(phrase: str) -> str:
    return "film" if re.search(r"\b(?:film|movie|feature)\b", phrase) else "series"


def _as_title(name: str, work: Subject) -> str | None:
    """A name as that of another work than the one at hand; None where it is that one, a person's or a channel's."""
    plain = re.sub(r"['’]s$", "", name.strip())
    own = fold(work.name or "")
    if not plain or fold(plain) == own or fold(plain) in words("not_names") or plain in words("networks"):
        return None
    if plain in reversed_table("demonyms") or plain.split()[0] in ("It", "This", "He", "She", "They", "There", "That"):
        return None
    return None if works_referred.is_person(plain) and not own.startswith(fold(plain)) else plain


def _beside(text: str, found: re.Match[str], name: str, work: Subject) -> Iterator[Finding]:
    """A relation whose other side stands before its noun or is the work at hand."""
    before, own = text[max(0, found.start() - 90) : found.start()], fold(work.name or "")
    right = _RIGHT_TITLE.match(text, found.end())
    left = _OWN_TITLE.search(before)
    new = right["name"] if right and _plain_title(right["name"]) else None
    old = left["name"] if left and _plain_title(left["name"]) and "," not in left[0] else None
    if old and left and (new or _HAS_ARTICLE.search(before[: left.start("name")]) or old.startswith("The ")):
        subject = work if not new or fold(new) == own else Subject(_type(found[0]), new)
        if fold(old) != fold(subject.name or "") and not works_referred.is_person(old):
            yield Finding(subject, name, old, confidence=0.85)
    elif new and right and fold(new) != own and re.search(r"\b(?:an?|its|the|another|\p{L}+) $", before, re.IGNORECASE):
        firm = right["quote"] or re.match(r"(?: \p{Ll}+)?(?:,|:| called| titled| named| entitled| dubbed| –)", right[0])
        if firm and (name != "based_on" or _again(found["noun"], before)):
            yield Finding(Subject(_type(found[0] + before[-30:]), new), name, work.name or "", confidence=0.85)


def _again(noun: str, before: str) -> bool:
    """Whether a noun says that a work at hand was made anew: "an American version, Marrow County"."""
    peoples = alternatives(reversed_table("demonyms"))
    return noun.lower().endswith(("remake", "reboot")) or (
        noun.lower() in ("version", "adaptation") and re.search(rf"(?:{peoples}|US|UK|U\.S\.) $", before) is not None
    )


def _plain_title(name: str) -> bool:
    plain = re.sub(r"['’]s$", "", name).removeprefix("The ")
    return not (
        plain.lower() in words("not_names")
        or plain in words("networks")
        or plain in reversed_table("demonyms")
        or plain.split()[0] in ("It", "This", "Season", "Series", "Episode", "Netflix", "A", "An")
        or plain.isdigit()
    )


def authors(source: Reference, work: Subject) -> Iterator[Finding]:
    if source.type not in ("book", "comic"):
        return
    book = Subject(source.type, source.title or work.name or "", year=source.year)
    for author in source.authors:
        yield Finding(replace(book), "writer", author, confidence=0.88)
