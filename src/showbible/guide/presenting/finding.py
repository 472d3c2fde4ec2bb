"""What a search found, in words: things in a list, the answer to a question, and passages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from showbible.guide.models import Thing
from showbible.guide.presenting.addresses import fact_address
from showbible.guide.presenting.lists import Told, row, told
from showbible.guide.presenting.loaders import headlines
from showbible.guide.presenting.names import Ref, ref, url
from showbible.guide.presenting.sources import SourceRef, source
from showbible.guide.presenting.spoken import gettext_lazy as _
from showbible.guide.presenting.values import Piece
from showbible.guide.presenting.wording import label
from showbible.guide.searching import Answer, Passage
from showbible.guide.store.known import Edition, Known

MOST_TOLD = 5  # values of an answer
# What is asked of one who is a part of a casting -> the label of the other part.
_PARTS = {"person": _("Played by"), "character": _("Plays")}


@dataclass(frozen=True, slots=True)
class FoundThing:
    """A thing with the little by which it is told apart: what belongs with it, and its years."""

    ref: Ref
    of: str
    years: str


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """The answer to a question: a fact, or several, of a thing; `url` leads to who said so, `more` are not shown."""

    ref: Ref
    label: str
    told: tuple[Told, ...]
    url: str
    more: int


@dataclass(frozen=True, slots=True)
class ShownPassage:
    """A passage, in pieces, with the page that has it or the thing that it is the synopsis of."""

    passage: Passage
    source: SourceRef | None
    ref: Ref | None


def found_things(guide: Edition, things: Sequence[Thing]) -> list[FoundThing]:
    told_of = headlines(guide, things)
    return [FoundThing(ref(thing), _of(thing), row(thing, told_of).years) for thing in things]


def _of(thing: Thing) -> str:
    """The work or franchise that it belongs to, where its name does not say so."""
    return thing.parent.name if thing.parent and thing.type not in ("season", "episode") else ""


def shown_answer(answer: Answer) -> ShownAnswer:
    values = list({_words(each): each for each in (_told(fact, answer.part) for fact in answer.facts)}.values())
    return ShownAnswer(
        ref=ref(answer.thing),
        label=str(_PARTS.get(answer.part) or label(answer.property)),
        told=tuple(values[:MOST_TOLD]),
        url=_address(answer),
        more=len(values[MOST_TOLD:]),
    )


def _told(fact: Known, part: str) -> Told:
    if not part:
        return told(fact)
    link = next((url(thing) for named, thing in fact.links if named == part), "")
    return replace(told(fact), pieces=(Piece(fact.value[part], link),))


def _words(shown: Told) -> str:
    return "".join(piece.text for piece in shown.pieces)


def _address(answer: Answer) -> str:
    """The page of the fact; that of all facts of the property, or of the thing that they name, where there are more."""
    [fact, *others] = answer.facts
    if not others:
        return fact_address(fact.thing.ident, fact.property, fact.key)
    return url(answer.thing) if answer.part else fact_address(answer.thing.ident, answer.property)


def shown_passages(found: Iterable[Passage]) -> list[ShownPassage]:
    return [
        ShownPassage(each, source(each.page) if each.page else None, ref(each.thing) if each.thing else None)
        for each in found
    ]
