"""Pages into the store, or as if, with a report of what each did and what came of them all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from django.db import OperationalError

from showbible.claims import Claim
from showbible.cli.guided.opening import open_guide
from showbible.cli.guided.report import Fate, Report, print_report
from showbible.cli.progress import Watch, watched
from showbible.cli.work import Failure, Outcome, Reading, bug, read_in_order
from showbible.fetching import Found, Options, fetch_all
from showbible.guide import store
from showbible.guide.store import Changes, Saved, Visit
from showbible.pages import Page, Raw, Unreadable


class Intake(Protocol):
    """Where pages go."""

    def is_unchanged(self, address: str, digest: str | None) -> bool: ...
    def save_page(self, page: Page, made: Iterable[Claim], visit: Visit) -> Saved: ...
    def changes(self) -> Changes | None: ...


class Storing:
    """Pages go into the store; the facts that they touch are worked out at the end."""

    def is_unchanged(self, address: str, digest: str | None) -> bool:
        return store.note_unchanged(address, digest)

    def save_page(self, page: Page, made: Iterable[Claim], visit: Visit) -> Saved:
        return store.save_page(page, made, visit)

    def changes(self) -> Changes | None:
        return store.resolve_changed() if store.is_stale() else None


class Trying(store.Preview):
    """Pages go nowhere."""

    def is_unchanged(self, address: str, digest: str | None) -> bool:
        return store.is_unchanged(address, digest)


@dataclass(frozen=True, slots=True)
class Task:
    """A page on its way in: its visit, or else its fate where there is nothing to read."""

    visit: Visit | None = None
    fate: Fate | None = None


def run(addresses: Sequence[str], allow_private: bool, jobs: int, *, dry: bool, as_json: bool) -> int:
    """Opens the guide, reads the pages and prints the report; the exit status."""
    open_guide()
    report = take_in(addresses, Trying() if dry else Storing(), allow_private, jobs)
    print_report(report, as_json)
    return report.status


def take_in(addresses: Sequence[str], intake: Intake, allow_private: bool, jobs: int) -> Report:
    """Reads pages, stores them by `intake`, and says what came of it. Ctrl-C ends it with what is done by then."""
    fates: list[Fate] = []
    try:
        with watched("Reading") as watch:
            for fate in _fates(addresses, intake, _options(allow_private, watch), jobs):
                fates.append(fate)
                watch.done(fate.address)
                if fate.error:
                    watch.tell(f"{fate.address}: {fate.error}")
    except KeyboardInterrupt:
        return Report(fates, None, interrupted=True)
    return Report(fates, intake.changes())


def _options(allow_private: bool, watch: Watch) -> Options:
    return Options(allow_private=allow_private, known=store.known_visits(), note=watch.tell)


def _fates(addresses: Sequence[str], intake: Intake, options: Options, jobs: int) -> Iterator[Fate]:
    tasks = (_task(found, intake) for found in fetch_all(addresses, options))
    for task, outcome in read_in_order(((task, _raw(task)) for task in tasks), jobs):
        if task.fate:
            yield task.fate
        elif task.visit and outcome:
            yield _settled(task.visit, outcome, intake)


def _task(found: Found, intake: Intake) -> Task:
    """Pages that are as they were are not read again."""
    try:
        if isinstance(found, Unreadable):
            return Task(fate=Fate(found.address, error=found.reason))
        if found.unchanged:
            intake.is_unchanged(found.raw.address, None)
            return Task(fate=Fate(found.raw.address))
        visit = store.visit(found.raw, found.etag, found.last_modified)
        same = intake.is_unchanged(visit.address, visit.digest)
        return Task(fate=Fate(visit.address)) if same else Task(visit)
    except Unreadable as error:
        return Task(fate=Fate(error.address, error=error.reason))


def _raw(task: Task) -> Raw | None:
    return task.visit.raw if task.visit else None


def _settled(visit: Visit, outcome: Outcome, intake: Intake) -> Fate:
    saved = _saved(visit, outcome, intake) if isinstance(outcome, Reading) else outcome
    if isinstance(saved, Failure):
        return Fate(saved.address, error=saved.reason)
    return Fate(visit.raw.address, saved)


def _saved(visit: Visit, reading: Reading, intake: Intake) -> Saved | Failure:
    try:
        return intake.save_page(reading.page, reading.claims, visit)
    except (OSError, OperationalError) as error:
        return Failure(visit.raw.address, f"could not be stored: {' '.join(str(error).split())}")
    except Exception as error:
        return bug(visit.raw.address, error)
