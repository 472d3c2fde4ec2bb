"""A thing and what is known of it, on a terminal or as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from rich.console import Console
from rich.text import Text

from showbible.claims import properties
from showbible.cli.guided.decided import decision_json, decision_line
from showbible.cli.terminal import clipped, complaints, indented, output, print_json, styled
from showbible.guide.models import Decision, Thing
from showbible.guide.presenting.identity_words import why
from showbible.guide.presenting.kinds import word
from showbible.guide.presenting.names import ref
from showbible.guide.presenting.reasons import reasons
from showbible.guide.presenting.sources import publisher, said_on
from showbible.guide.presenting.stances import by_way_of, stance
from showbible.guide.presenting.support import mark
from showbible.guide.presenting.wording import said
from showbible.guide.store import Evidence, Known
from showbible.guide.store.identities import Pair, decisions_on, merges_of

MOST_MENTIONS = 40
MOST_NAMES = 10
STYLES = {
    "agreed": "green",
    "decided": "green",
    "single": "dim",
    "disputed": "yellow",
    "doubted": "yellow",
    "outdated": "dim",
}


def print_heading(thing: Thing, others: Iterable[Thing]) -> None:
    """What it is, and others that are called so."""
    console = output()
    console.print(heading(thing))
    for other in others:
        console.print(styled(f"Also called so: {other.ident} ({word(other.type).lower()})", "dim"))


def print_identity(merges: Sequence[Pair], decisions: Sequence[Decision]) -> None:
    """Under which names it is known and why they are one, and what editors have decided of it."""
    console = output()
    for pair in merges[:MOST_NAMES]:
        console.print(styled(f"{pair.names[0]} is {pair.names[1]}: {why(pair.reasons)}", "dim"))
    if len(merges) > MOST_NAMES:
        console.print(f"… and {len(merges) - MOST_NAMES:,} more names", style="dim")
    for decision in decisions:
        console.print(styled(f"Decision {decision_line(decision)}", "dim"))


def print_facts(facts: Sequence[Known]) -> None:
    """Facts by property, each with its value, its mark and beneath it the sentences of its sources."""
    console = output()
    for name, group in groupby(facts, lambda known: known.property):
        console.print()
        console.print(properties()[name].label, style="bold", markup=False)
        for fact in group:
            _print_fact(console, fact)


def print_silence(as_of: str | None) -> None:
    """That nothing is known of a thing."""
    when = f" by {as_of}" if as_of else ""
    output().print(f"Nothing was said of it{when}.")


def print_mentions(mentions: Sequence[Known]) -> None:
    """What is said of others that names the thing, a line each."""
    if not mentions:
        return
    console = output()
    console.print()
    console.print("Named in what is said of others", style="bold")
    for fact in mentions[:MOST_MENTIONS]:
        line = f"{ref(fact.thing).full} · {properties()[fact.property].label}: "
        console.print(indented(styled(line + clipped(said(fact.property, fact.value, fact.standing))), 2))
    if len(mentions) > MOST_MENTIONS:
        console.print(f"  … and {len(mentions) - MOST_MENTIONS:,} more; --json has them all", style="dim")


def heading(thing: Thing) -> Text:
    """ "Guinan  character, characters/guinan"."""
    kind = styled(f"{word(thing.type).lower()}, {thing.ident}", "dim")
    return Text.assemble(styled(ref(thing).full, "bold"), "  ", kind)


def _print_fact(console: Console, fact: Known) -> None:
    value = "nothing that still holds" if fact.value is None else said(fact.property, fact.value, fact.standing)
    support = mark(fact)
    line = Text.assemble(styled(clipped(value)), "  ", (support.text, STYLES[support.look]))
    console.print(indented(line, 2))
    for reason in reasons(fact.reasons):
        console.print(indented(styled(reason, "dim"), 4))
    for each in fact.evidence:
        _print_evidence(console, fact, each)


def _print_evidence(console: Console, fact: Known, evidence: Evidence) -> None:
    page = evidence.claim.page
    how = ", ".join(part for part in (stance(evidence), by_way_of(fact, evidence)) if part)
    source = f"{publisher(page)}, {said_on(page)}: {how}"
    console.print(indented(styled(source, "cyan"), 4))
    console.print(indented(styled(f"“{clipped(evidence.claim.sentence)}”", "italic"), 6))


def print_suggestions(things: Iterable[Thing]) -> None:
    """Things that may have been meant, on standard error."""
    console = complaints()
    things = list(things)
    console.print("Did you mean:" if things else "See what there is: showbible search WORDS")
    for thing in things:
        console.print(indented(heading(thing), 2))


def print_as_json(thing: Thing, facts: Iterable[Known], mentions: Iterable[Known], as_of: str | None) -> None:
    print_json(
        {
            "id": thing.ident,
            "type": thing.type,
            "name": thing.name,
            "names": thing.names,
            "subject": thing.subject,
            "as_of": as_of,
            "known_as": [{"names": list(pair.names), "reasons": list(pair.reasons)} for pair in merges_of(thing)],
            "decisions": [decision_json(decision) for decision in decisions_on(thing)],
            "facts": [_fact_json(fact) for fact in facts],
            "named_in": [{"id": f.thing.ident, "property": f.property, "value": f.value} for f in mentions],
        }
    )


def _fact_json(fact: Known) -> dict[str, Any]:
    return {
        "property": fact.property,
        "value": fact.value,
        "standing": fact.standing or None,
        "support": fact.support,
        "reasons": fact.reasons,
        "evidence": [_evidence_json(each) for each in fact.evidence],
    }


def _evidence_json(evidence: Evidence) -> dict[str, Any]:
    claim = evidence.claim
    page = claim.page
    return {
        "claim": claim.key,
        "stance": evidence.stance,
        "via": evidence.via.ident if evidence.via else None,
        "value": claim.data["value"],
        "standing": claim.standing or None,
        "sentence": claim.sentence,
        "page": page.address,
        "title": page.title or None,
        "site": page.site.name if page.site else None,
        "published": page.published or None,
        "seen": page.seen_first.isoformat(),
    }
