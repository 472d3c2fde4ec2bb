"""Whom a character is related to, by what is said of it and of the others, as a section with a drawing."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.guide.presenting.graphs import Related, graph
from showbible.guide.presenting.loaders import Loaded
from showbible.guide.presenting.names import url
from showbible.guide.presenting.sections import Section
from showbible.guide.presenting.spoken import gettext as _


def relations(loaded: Loaded) -> Section | None:
    drawn = graph(loaded.thing.name, _related(loaded))
    return Section("relations", _("Relations"), "relations", drawn) if drawn else None


def _related(loaded: Loaded) -> Iterator[Related]:
    for fact in loaded.of("relation"):
        if fact.value:
            other = next((thing for part, thing in fact.links if part == "to"), None)
            words = _("%(kind)s of") % {"kind": fact.value["kind"]}
            yield Related(other.name if other else fact.value["to"], url(other) if other else "", words)
    for fact in loaded.mentions:
        if fact.property == "relation" and fact.value:
            yield Related(fact.thing.name, url(fact.thing), fact.value["kind"])
