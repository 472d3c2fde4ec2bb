"""A fact's own page: its value and why it holds, every claim with its sentence, and its history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from django.http import Http404

from showbible.claims import properties
from showbible.guide.presenting.contradicting import of_fact
from showbible.guide.presenting.facts import Shown, shown, words_of
from showbible.guide.presenting.lives import History, history
from showbible.guide.presenting.loaders import HeldBack, NotYet, find
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.presenting.numbers import number
from showbible.guide.presenting.sources import SourceRef, sentence_address, source
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.stances import HEADINGS, by_way_of
from showbible.guide.presenting.values import LONGEST_PASSAGE, longest_piece
from showbible.guide.presenting.wording import label, plain, said
from showbible.guide.store import edition
from showbible.guide.store.known import Edition, Evidence, Known
from showbible.guide.store.named import Named


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim: its sentence, cut where that is long, where it stands, and what it says in words.

    `says` is "" where that is the sentence itself.
    `contradiction` is what its page contradicts itself in with it, "" where it does not. `key` is the claim's.
    """

    sentence: str
    url: str
    source: SourceRef
    says: str
    by_way_of: str
    contradiction: str
    key: str


@dataclass(frozen=True, slots=True)
class Voice:
    """Claims that count as one, and why they do; `together` is "" for one that stands by itself."""

    claims: tuple[Statement, ...]
    together: str


@dataclass(frozen=True, slots=True)
class Side:
    """The claims of one stance, by the voices that they count as; `count` of them with those on other pages."""

    heading: str
    look: str
    count: int
    voices: tuple[Voice, ...]


class Heard(NamedTuple):
    """A claim on a fact, with how many there are of its stance, and the claims that count as one with it."""

    evidence: Evidence
    of_stance: int
    voice: Sequence[Evidence]


@dataclass(frozen=True, slots=True)
class FactPage:
    """What the template is given: one fact, or none where a list of several is all there is; and the `others`.

    `whole` is the value where the fact shows it cut; `heard` are all claims, of which `sides` tells some.
    """

    thing: Ref
    label: str
    path: tuple[str, str, str]
    fact: Shown | None
    whole: str
    heard: list[Heard]
    history: History | None
    others: list[Known]


def load_fact(guide: Edition, ident: str, property_: str, key: str = "") -> FactPage:
    """The fact of this key; without one, the only fact of the property, the one with an empty key, or a list of all.

    Http404 where there is none.
    """
    thing = find(guide, ident)
    facts = guide.facts_of(thing, property_)
    found = _chosen(facts, key)
    if not facts or (key and found is None):
        raise _missing(guide, thing, property_)
    chosen = guide.told([found])[0] if found else None
    return FactPage(
        thing=ref(thing),
        label=label(property_),
        path=(ident, property_, key if len(facts) > 1 else ""),
        fact=shown(chosen) if chosen else None,
        whole=_whole(chosen) if chosen else "",
        heard=list(_heard(chosen)) if chosen else [],
        history=history(chosen) if chosen else None,
        others=[fact for fact in facts if chosen is None or fact.key != chosen.key],
    )


def _whole(fact: Known) -> str:
    told = plain(fact.property, fact.value) if fact.value is not None else ""
    return told if len(told) > longest_piece(fact.property) else ""


def _chosen(facts: Sequence[Known], key: str) -> Known | None:
    if len(facts) == 1 and not key:
        return facts[0]
    return next((fact for fact in facts if fact.key == key), None)


def _missing(guide: Edition, thing: Named, property_: str) -> Http404:
    if guide.line and edition(guide.on).facts_of(thing, property_):
        return HeldBack()
    known = edition().thing(thing.ident) if guide.on else None
    facts = edition().told(edition().facts_of(known, property_)) if known else []
    evidence = [each for fact in facts for each in fact.evidence]
    if not evidence:
        return Http404(f"no {property_} of {thing.ident!r} in this guide")
    since = min(each.claim.page.said_on for each in evidence)
    return NotYet(f"{label(property_)}: {ref(thing).full}", since)


def _heard(fact: Known) -> Iterator[Heard]:
    """All claims by stance, and of a stance by the voices that they count as, in the order of the evidence."""
    for _stance, same in groupby(fact.evidence, lambda each: each.stance):
        claims, voices = list(same), dict[tuple[int, int | None, int], list[Evidence]]()
        for each in claims:
            voices.setdefault(_voice(each), []).append(each)
        yield from (Heard(each, len(claims), voice) for voice in voices.values() for each in voice)


def sides(fact: Known, heard: Iterable[Heard]) -> Iterator[Side]:
    """Some of what was heard of a fact, one after the other, in words."""
    contradictions = of_fact(fact)
    for stance, same in groupby(heard, lambda each: each.evidence.stance):
        claims = list(same)
        voices = tuple(_one(fact, list(each), contradictions) for _same, each in groupby(claims, _voice_of))
        yield Side(str(HEADINGS[stance]), stance, claims[0].of_stance, voices)


def _voice_of(heard: Heard) -> tuple[int, int | None, int]:
    return _voice(heard.evidence)


def _voice(evidence: Evidence) -> tuple[int, int | None, int]:
    """What claims that count as one have in common: their origin, else their site, else their page."""
    page = evidence.claim.page
    return (evidence.origin, None, 0) if evidence.origin else (0, page.site_id, 0 if page.site_id else page.pk)


def _one(fact: Known, heard: Sequence[Heard], contradictions: Mapping[str, str]) -> Voice:
    claims = tuple(_statement(fact, each.evidence, contradictions) for each in heard)
    return Voice(claims, _together(heard[0].voice))


def _together(claims: Iterable[Evidence]) -> str:
    """Why claims count as one."""
    pages = {each.claim.page.pk: each.claim.page for each in claims}
    if len(pages) < 2:
        return ""
    sites = {page.site_id for page in pages.values()}
    if len(sites) == 1:
        words = _("These %(num)s pages count as one: pages of one site.")
    else:
        words = _("These %(num)s pages count as one: they copy each other, or their sites have one owner.")
    return words % {"num": number(len(pages))}


def _statement(fact: Known, evidence: Evidence, contradictions: Mapping[str, str]) -> Statement:
    claim, page = evidence.claim, source(evidence.claim.page)
    return Statement(
        sentence=words_of(claim, LONGEST_PASSAGE),
        url=sentence_address(claim),
        source=page,
        says="" if _is_passage(claim.property) else said(claim.property, claim.data["value"], claim.standing),
        by_way_of=by_way_of(fact, evidence),
        contradiction=contradictions.get(claim.key, ""),
        key=claim.key,
    )


def _is_passage(property_: str) -> bool:
    return properties()[property_].value == "passage"
