"""What waits for an editor in words, each with the way to do it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from showbible.guide.models import Fact, Thing
from showbible.guide.presenting.addresses import address, fact_address
from showbible.guide.presenting.identity_words import likely
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.spoken import gettext_lazy
from showbible.guide.presenting.wording import label, said
from showbible.guide.store.identities import pairs_at

HEADINGS = {
    "disputed": gettext_lazy("Disputed"),
    "weak": gettext_lazy("On one weak source"),
    "undated": gettext_lazy("Without a date"),
    "unsure": gettext_lazy("May be one"),
}
EXPLAINED = {
    "disputed": gettext_lazy("Sources say what cannot be true together; what matters most comes first."),
    "weak": gettext_lazy("Facts of weight that one site alone says, of which it is not known that it is mostly right."),
    "undated": gettext_lazy("Works and episodes of which no page that was read says when they come out or came out."),
    "unsure": gettext_lazy("Pairs of things that may be one and the same, the likeliest first."),
}


@dataclass(frozen=True, slots=True)
class Task:
    """What it is about, what there is to see and where, and where it is done."""

    thing: Ref
    words: str
    url: str
    action: str
    to: str


def of_facts(facts: Iterable[Fact]) -> list[Task]:
    return [_of_fact(each) for each in facts]


def _of_fact(fact: Fact) -> Task:
    ident = fact.thing.ident
    says = "" if fact.value is None else said(fact.property, fact.value, fact.standing)
    return Task(
        thing=ref(fact.thing),
        words=f"{label(fact.property)}: {says}",
        url=fact_address(ident, fact.property, fact.key),
        action=_("Hold or correct"),
        to=address("decide", "value", thing=ident, property=fact.property, key=fact.key),
    )


def of_things(things: Iterable[Thing]) -> list[Task]:
    return [
        Task(ref(each), "", "", _("Add a date"), address("decide", "value", thing=each.ident, property="release_date"))
        for each in things
    ]


def of_pairs(keys: Sequence[int]) -> list[Task]:
    return [
        Task(
            thing=ref(each.one),
            words=f"{ref(each.other).full} ({likely(each.score)})",
            url=ref(each.other).url,
            action=_("Decide"),
            to=address("decide", "same", thing=each.one.ident, other=each.other.ident),
        )
        for each in pairs_at(keys)
    ]
