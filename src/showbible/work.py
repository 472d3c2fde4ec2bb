"""Bytes of many pages to what they say, in the order given, over several processes where there are many."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain, islice
from typing import TypeVar

from showbible.claims import Claim
from showbible.pages import Page, Raw, Unreadable, read_page
from showbible.reading import read_claims

FEW = 16  # pages; fewer are read before other processes have started
AHEAD = 4  # pages under way for each process: enough to keep it busy, and memory bounded

Tag = TypeVar("Tag")
Done = TypeVar("Done")


@dataclass(frozen=True, slots=True)
class Reading:
    """A page and what it says."""

    page: Page
    claims: list[Claim]


@dataclass(frozen=True, slots=True)
class Failure:
    """A page that could not be read, and why, on one line."""

    address: str
    reason: str

    def __str__(self) -> str:
        return f"{self.address}: {self.reason}"


Outcome = Reading | Failure


class Killed(Exception):
    """A process that reads pages came to an end that was not its own; what to do, on one line."""


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def read_raw(raw: Raw) -> Outcome:
    """What the page says."""
    return attempt(raw, lambda page: Reading(page, read_claims(page)))


def attempt(raw: Raw, work: Callable[[Page], Done]) -> Done | Failure:
    """What comes of work on a page. A fault of our own costs this page and no other."""
    try:
        return work(read_page(raw))
    except Unreadable as error:
        return Failure(error.address, error.reason)
    except Exception as error:
        return bug(raw.address, error)


def bug(address: str, error: Exception) -> Failure:
    """An exception that should not have been, as the fate of one page."""
    what = " ".join(f"{type(error).__name__}: {error}".split())
    return Failure(address, f"{what[:200]} (this is a bug in Showbible, please report it)")


def read_in_order(tasks: Iterable[tuple[Tag, Raw | None]], processes: int) -> Iterator[tuple[Tag, Outcome | None]]:
    """Each task's tag with what came of its bytes, None where it has none."""
    tasks = iter(tasks)
    for tag, raw in tasks if processes == 1 else islice(tasks, FEW):
        yield tag, read_raw(raw) if raw else None
    for first in tasks:
        yield from _spread(chain([first], tasks), processes)


def _spread(tasks: Iterable[tuple[Tag, Raw | None]], processes: int) -> Iterator[tuple[Tag, Outcome | None]]:
    waiting: deque[tuple[Tag, Future[Outcome] | None]] = deque()
    pool = _pool(processes)
    try:
        for tag, raw in tasks:
            waiting.append((tag, pool.submit(read_raw, raw) if raw else None))
            if len(waiting) > processes * AHEAD:
                yield _result(*waiting.popleft())
        while waiting:
            yield _result(*waiting.popleft())
    finally:
        pool.shutdown(cancel_futures=True)


def _result(tag: Tag, future: Future[Outcome] | None) -> tuple[Tag, Outcome | None]:
    try:
        return tag, future.result() if future else None
    except BrokenProcessPool:
        raise Killed(
            "a process that reads pages was killed, perhaps for want of memory; "
            "what was read before is kept, and the same command with --jobs 1 goes on"
        ) from None


def _pool(processes: int) -> ProcessPoolExecutor:
    # Forking this process would copy its threads' locks and its database connection.
    method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    if method == "forkserver":
        _start_fork_server()
    return ProcessPoolExecutor(processes, multiprocessing.get_context(method), _set_up_worker)


def _start_fork_server() -> None:
    """Starts what forks the workers with Ctrl-C blocked, so that they are deaf to it before they run a line."""
    from multiprocessing import forkserver, resource_tracker  # noqa: PLC0415 - not on Windows

    resource_tracker.ensure_running()  # It would unblock Ctrl-C when the server starts it.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _set_up_worker() -> None:
    """Leaves Ctrl-C to the process that shares out the work, and ends when that has ended, however it did."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)
