"""What came of reading pages, in words or as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from rich.console import Console

from showbible.claims import SUBJECT_TYPES, properties
from showbible.cli.terminal import counted, indented, output, print_json, styled
from showbible.guide.intake import Fate
from showbible.guide.presenting.kinds import KINDS, PARTS, word
from showbible.guide.presenting.wording import said
from showbible.guide.store import Changes, Holding

MOST_LINES = 20  # of one sort, on a terminal; --json has all
INTERRUPTED = 130  # the exit status of what Ctrl-C ends


# type -> what one and several of it are called in a count
_NAMES = {kind.type: (kind.one.lower(), kind.many.lower()) for kind in KINDS}
_NAMES |= {type_: (word(type_).lower(), f"{word(type_).lower()}s") for type_ in PARTS}


@dataclass(frozen=True, slots=True)
class Report:
    """What became of all pages, and what has changed in the guide; None where nothing had to be worked out."""

    fates: Sequence[Fate]
    changes: Changes | None
    interrupted: bool = False

    @property
    def status(self) -> int:
        """The exit status."""
        return INTERRUPTED if self.interrupted else int(any(fate.error for fate in self.fates))


def print_report(report: Report, as_json: bool) -> None:
    if as_json:
        print_json(report_json(report))
        return
    console = output()
    if report.fates or report.changes is None:
        console.print(_pages_line(report.fates), markup=False)
    if report.interrupted:
        console.print("Stopped. The same command again goes on from here.")
    if report.changes:
        gone = not report.fates or any(fate.saved.claims_gone for fate in report.fates)
        _print_changes(console, report.changes, gone=gone)
    if report.changes and not report.fates and not is_any(report.changes):
        console.print("Nothing has changed.")


def is_any(changes: Changes) -> bool:
    """Whether there is anything to tell."""
    told = (changes.new_things, changes.new_facts, changes.changed, changes.disputed, changes.gone, changes.gone_things)
    return any(told)


def _pages_line(fates: Sequence[Fate]) -> str:
    """ "18 pages: 17 new, 1 unchanged. 312 claims came in."."""
    words = Counter(fate.word for fate in fates)
    order = ("new", "changed", "unchanged", "failed")
    each = ", ".join(f"{words[word]:,} {word}" for word in order if words[word])
    came = sum(fate.saved.claims_new for fate in fates)
    gone = sum(fate.saved.claims_gone for fate in fates)
    end = f" {counted(came, 'claim')} came in" + (f", {gone:,} went." if gone else ".")
    return f"{counted(len(fates), 'page')}: {each or 'nothing to read'}.{end if came or gone else ''}"


def _print_changes(console: Console, changes: Changes, *, gone: bool) -> None:
    if changes.new_things:
        console.print(f"New: {_things(changes)}; {counted(len(changes.new_facts), 'fact')}.", markup=False)
    elif changes.new_facts:
        console.print(f"New: {counted(len(changes.new_facts), 'fact')}.", markup=False)
    _print_lines(console, "Changed", [_change(changes, old, new) for old, new in changes.changed])
    _print_lines(console, "No longer by itself", [f"{each.name} ({each.id})" for each in changes.gone_things if gone])
    # A fact also goes when two things turn out to be one; that is no news where no page took anything back.
    _print_lines(console, "No longer said", [_line(changes, fact) for fact in changes.gone if gone])
    _print_lines(console, "Sources disagree", [_line(changes, fact) for fact in changes.disputed])


def _things(changes: Changes) -> str:
    """ "2 series, 1 season, 12 episodes"."""
    types = Counter(thing.type for thing in changes.new_things)
    return ", ".join(counted(types[type_], *_NAMES[type_]) for type_ in SUBJECT_TYPES if types[type_])


def _print_lines(console: Console, heading: str, lines: Sequence[str]) -> None:
    if not lines:
        return
    console.print(f"{heading}:", style="bold")
    for line in lines[:MOST_LINES]:
        console.print(indented(styled(line), 2))
    if len(lines) > MOST_LINES:
        console.print(f"  … and {len(lines) - MOST_LINES:,} more; --json has them all", style="dim")


def _line(changes: Changes, fact: Holding) -> str:
    """ "Star Trek: Picard season 2 · Episodes: 10"."""
    return f"{changes.things[fact.thing].name} · {properties()[fact.property].label}: {_value(fact)}"


def _change(changes: Changes, old: Holding, now: Holding) -> str:
    """ "Star Trek: Picard season 2 · Released: expected 2021 → 3 March 2022"."""
    return f"{_line(changes, old)} → {_value(now)}"


def _value(fact: Holding) -> str:
    return "nothing that still holds" if fact.value is None else said(fact.property, fact.value, fact.standing)


def report_json(report: Report) -> dict[str, Any]:
    pages = [{"page": fate.address, "outcome": fate.word, **_told(fate)} for fate in report.fates]
    data: dict[str, Any] = {"pages": pages, "interrupted": report.interrupted}
    changes = report.changes
    for name in ("new_things", "gone_things"):
        data[name] = [asdict(thing) for thing in getattr(changes, name)] if changes else []
    for name in ("new_facts", "gone", "disputed"):
        data[name] = [asdict(fact) for fact in getattr(changes, name)] if changes else []
    data["changed"] = [{"before": asdict(old), "now": asdict(now)} for old, now in changes.changed] if changes else []
    return data


def _told(fate: Fate) -> dict[str, Any]:
    if fate.error:
        return {"error": fate.error}
    return {"claims_new": fate.saved.claims_new, "claims_gone": fate.saved.claims_gone}
