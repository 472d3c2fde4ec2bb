"""What a claim is to the value that holds, in words: "says so", "less precise", "given up: around 2020"."""

from __future__ import annotations

from collections.abc import Callable

from showbible.guide.presenting.names import number, ref
from showbible.guide.presenting.wording import claimed
from showbible.guide.store.known import Evidence, Known
from showbible.resolving.model import Stance

# (property, type of the thing it was said of) -> what that thing is to the fact's own
_PARTS = {
    ("release_date", "episode"): "its first episode",
    ("release_date", "season"): "its first season",
    ("end_date", "episode"): "its last episode",
    ("end_date", "season"): "its last season",
}


def _taken_back(evidence: Evidence) -> str:
    words = claimed(evidence.claim)
    return words if evidence.claim.standing in ("withdrawn", "denied") else f"no longer holds: {words}"


WORDS: dict[str, Callable[[Evidence], str]] = {
    Stance.HOLDS: lambda evidence: "says so",
    Stance.AGREES: lambda evidence: f"less precise: {claimed(evidence.claim)}",
    Stance.EARLIER: lambda evidence: f"said earlier: {claimed(evidence.claim)}",
    Stance.WITHDRAWN: _taken_back,
    Stance.DISAGREES: lambda evidence: f"disagrees: {claimed(evidence.claim)}",
    Stance.REJECTED: lambda evidence: f"rejected by an editor: {claimed(evidence.claim)}",
}


# The heading above the claims of a stance.
HEADINGS = {
    Stance.HOLDS: "Say so",
    Stance.AGREES: "Say so with less precision",
    Stance.EARLIER: "Said something else earlier",
    Stance.WITHDRAWN: "Take back",
    Stance.DISAGREES: "Disagree",
    Stance.REJECTED: "Rejected by an editor",
}


def stance(evidence: Evidence) -> str:
    return WORDS[evidence.stance](evidence)


def by_way_of(fact: Known, evidence: Evidence) -> str:
    """ "by way of its first episode, 2x01"; "" where the claim is about the fact's own thing."""
    via = evidence.via
    if via is None or via.ident == fact.thing.ident:
        return ""
    name = number(via) or ref(via).name
    part = _PARTS.get((fact.property, via.type))
    return f"by way of {part}, {name}" if part else f"by way of {name}"
