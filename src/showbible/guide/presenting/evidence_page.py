"""The sentences behind facts of a thing: of a property, or those of works that name it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.http import Http404

from showbible.claims import properties
from showbible.guide.presenting.facts import Shown, shown
from showbible.guide.presenting.loaders import find, work_of
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.wording import label
from showbible.guide.store.known import Edition, Known
from showbible.guide.store.named import Named


@dataclass(frozen=True, slots=True)
class Asked:
    """Which facts: of a `property` and, where it has many values, a `key`; or those of others that are `naming` the
    thing by a property, of the work `within` which they are, that name what is `beside` it too. Works and things by
    their idents."""

    property: str = ""
    key: str = ""
    naming: str = ""
    within: str = ""
    beside: str = ""


@dataclass(frozen=True, slots=True)
class EvidencePage:
    """What the template is given; `facts` have their sentences."""

    thing: Ref
    label: str
    facts: tuple[Shown, ...]


def asked_for(guide: Edition, ident: str, asked: Asked) -> tuple[Named, list[Known]]:
    """The thing and the facts that are asked for, all of its own where none are named; Http404 where there are none."""
    thing = find(guide, ident)
    facts = list(_chosen(thing, guide.facts_with(thing), asked))
    if not facts:
        raise Http404(f"nothing of {ident!r} is so")
    return thing, facts


def _chosen(thing: Named, facts: Sequence[Known], asked: Asked) -> Iterator[Known]:
    for fact in facts:
        is_own = fact.thing.pk == thing.pk
        if asked.naming:
            if not is_own and fact.property == asked.naming and _is_there(fact, asked):
                yield fact
        elif is_own and asked.property in ("", fact.property) and asked.key in ("", fact.key):
            yield fact


def _is_there(fact: Known, asked: Asked) -> bool:
    within = asked.within in ("", work_of(fact).ident)
    return within and (not asked.beside or any(each.ident == asked.beside for _, each in fact.links))


def evidence_page(guide: Edition, thing: Named, facts: Sequence[Known], asked: Asked) -> EvidencePage:
    """These facts with their sentences."""
    name = asked.property or asked.naming
    heading = label(name) if name in properties() else _("All that was said")
    return EvidencePage(ref(thing), heading, tuple(shown(fact) for fact in guide.told(facts)))
