"""The process beside a served guide that does the jobs of editors; `showbible serve` starts it and ends it."""

from __future__ import annotations

import os
import threading
import time

from django.conf import settings
from django.core.files import locks
from django.db import OperationalError, close_old_connections

from showbible.guide.editing.jobs import resume, take, work

PAUSE = 0.5  # seconds between two looks for work


def main() -> None:
    """Works until the process that started it has ended. Of several for one guide, one works and the others wait."""
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    with (settings.DATA / "jobs.lock").open("a") as turn:
        locks.lock(turn, locks.LOCK_EX)
        resume()
        while True:
            if not _do_one():
                time.sleep(PAUSE)


def _do_one() -> bool:
    close_old_connections()
    try:
        job = take()
    except OperationalError:  # another process writes for long; there is time
        return False
    if job:
        work(job)
    return job is not None


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(PAUSE)
    os._exit(0)


if __name__ == "__main__":
    main()
