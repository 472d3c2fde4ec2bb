"""What a claim is to the value that holds, in words: "says so", "less precise", "given up: around 2020"."""

from __future__ import annotations

from django.utils.functional import Promise

from showbible.guide.presenting.names import number, ref
from showbible.guide.presenting.spoken import gettext_lazy as _
from showbible.guide.presenting.wording import claimed
from showbible.guide.store.known import Evidence, Known
from showbible.resolving.model import Stance

# (property, type of the thing it was said of) -> what that thing is to the fact's own
_PARTS: dict[tuple[str, str], str | Promise] = {
    ("release_date", "episode"): _("by way of its first episode, %(name)s"),
    ("release_date", "season"): _("by way of its first season, %(name)s"),
    ("end_date", "episode"): _("by way of its last episode, %(name)s"),
    ("end_date", "season"): _("by way of its last season, %(name)s"),
}


# What a claim is to the fact, with what it says.
WORDS: dict[str, Promise] = {
    Stance.HOLDS: _("says so"),
    Stance.AGREES: _("less precise: %(said)s"),
    Stance.EARLIER: _("said earlier: %(said)s"),
    Stance.WITHDRAWN: _("no longer holds: %(said)s"),
    Stance.DISAGREES: _("disagrees: %(said)s"),
    Stance.REJECTED: _("rejected by an editor: %(said)s"),
}


# The heading above the claims of a stance.
HEADINGS = {
    Stance.HOLDS: _("Say so"),
    Stance.AGREES: _("Say so with less precision"),
    Stance.EARLIER: _("Said something else earlier"),
    Stance.WITHDRAWN: _("Take back"),
    Stance.DISAGREES: _("Disagree"),
    Stance.REJECTED: _("Rejected by an editor"),
}


def stance(evidence: Evidence) -> str:
    words = claimed(evidence.claim)
    if evidence.stance == Stance.WITHDRAWN and evidence.claim.standing in ("withdrawn", "denied"):
        return words
    return str(WORDS[evidence.stance]) % {"said": words}


def by_way_of(fact: Known, evidence: Evidence) -> str:
    """ "by way of its first episode, 2x01"; "" where the claim is about the fact's own thing."""
    via = evidence.via
    if via is None or via.ident == fact.thing.ident:
        return ""
    name = number(via) or ref(via).name
    return str(_PARTS.get((fact.property, via.type), _("by way of %(name)s"))) % {"name": name}
