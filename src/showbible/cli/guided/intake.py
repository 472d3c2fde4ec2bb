"""Pages into the store, or as if, with a report of what each did and what came of them all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from showbible.claims import Claim
from showbible.cli.guided.opening import open_guide
from showbible.cli.guided.report import Report, print_report
from showbible.cli.progress import Watch, watched
from showbible.fetching import Options
from showbible.guide import store
from showbible.guide.intake import Fate, Intake, fates
from showbible.guide.searching import renew_index
from showbible.guide.store import Changes, Saved, Visit
from showbible.pages import Page


class Trial(Intake, Protocol):
    """Where pages go, and what of the guide changes by it."""

    def changes(self) -> Changes | None: ...


class Storing:
    """Pages go into the store; the facts that they touch are worked out at the end."""

    def is_unchanged(self, address: str, digest: str | None) -> bool:
        return store.note_unchanged(address, digest)

    def save_page(self, page: Page, made: Iterable[Claim], visit: Visit) -> Saved:
        return store.save_page(page, made, visit)

    def changes(self) -> Changes | None:
        changes = store.resolve_changed() if store.is_stale() else None
        renew_index()
        return changes


class Trying(store.Preview):
    """Pages go nowhere."""

    def is_unchanged(self, address: str, digest: str | None) -> bool:
        return store.is_unchanged(address, digest)


def run(addresses: Sequence[str], allow_private: bool, jobs: int, *, dry: bool, as_json: bool) -> int:
    """Opens the guide, reads the pages and prints the report; the exit status."""
    open_guide()
    report = take_in(addresses, Trying() if dry else Storing(), allow_private, jobs)
    print_report(report, as_json)
    return report.status


def take_in(addresses: Sequence[str], intake: Trial, allow_private: bool, jobs: int) -> Report:
    """Reads pages, stores them by `intake`, and says what came of it. Ctrl-C ends it with what is done by then."""
    done: list[Fate] = []
    try:
        with watched("Reading") as watch:
            for fate in fates(addresses, intake, _options(allow_private, watch), jobs):
                done.append(fate)
                watch.done(fate.address)
                if fate.error:
                    watch.tell(f"{fate.address}: {fate.error}")
    except KeyboardInterrupt:
        return Report(done, None, interrupted=True)
    return Report(done, intake.changes())


def _options(allow_private: bool, watch: Watch) -> Options:
    return Options(allow_private=allow_private, known=store.known_visits(), note=watch.tell)
