"""Pages from where they are to where they go, one after the other, and what became of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from django.db import OperationalError

from showbible.claims import Claim
from showbible.fetching import Found, Options, fetch_all
from showbible.guide import store
from showbible.guide.store import Saved, Visit
from showbible.pages import Page, Raw, Unreadable
from showbible.work import Failure, Outcome, Reading, bug, read_in_order

NOTHING = Saved()


class Intake(Protocol):
    """Where pages go."""

    def is_unchanged(self, address: str, digest: str | None) -> bool: ...
    def save_page(self, page: Page, made: Iterable[Claim], visit: Visit) -> Saved: ...


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a page; where it could not be read, `error` says why."""

    address: str
    saved: Saved = NOTHING
    error: str | None = None

    @property
    def word(self) -> str:
        if self.error:
            return "failed"
        return "new" if self.saved.new else "changed" if self.saved.changed else "unchanged"


@dataclass(frozen=True, slots=True)
class Task:
    """A page on its way in: its visit, or else its fate where there is nothing to read."""

    visit: Visit | None = None
    fate: Fate | None = None


def fates(addresses: Sequence[str], intake: Intake, options: Options, jobs: int) -> Iterator[Fate]:
    """Fetches pages, has them read by so many processes, and gives them to `intake`."""
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
