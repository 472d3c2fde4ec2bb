"""A decision of an editor, as a line or as JSON."""

from __future__ import annotations

from typing import Any

from showbible.claims.values import date
from showbible.cli.terminal import plain
from showbible.guide.models import Decision


def decision_line(decision: Decision) -> str:
    """ "3. Ada Lind (people/ada-lind) and A. Lind (people/a-lind) are one. A. Keeper on 3 May 2023: so she says."."""
    why = f": {plain(decision.why).rstrip('.')}" if decision.why else ""
    line = f"{decision.pk}. {decision.words}. {decision.by} on {date.show(decision.at.date().isoformat())}{why}."
    if decision.taken_back_at is None:
        return line
    return f"{line} Taken back by {decision.taken_back_by} on {date.show(decision.taken_back_at.date().isoformat())}."


def decision_json(decision: Decision) -> dict[str, Any]:
    back = decision.taken_back_at
    return {
        "number": decision.pk,
        "kind": decision.kind,
        "words": decision.words,
        "by": decision.by,
        "at": decision.at.isoformat(),
        "why": decision.why,
        "taken_back_at": back.isoformat() if back else None,
        "taken_back_by": decision.taken_back_by or None,
    }
