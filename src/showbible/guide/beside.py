"""A process beside the one that serves the guide, started again whenever it ends."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

PAUSE = 5.0  # seconds before it is started again


@contextmanager
def kept_running(command: Sequence[str]) -> Iterator[None]:
    """Runs a command, deaf to Ctrl-C, until the block ends."""
    ending = threading.Event()
    keeper = threading.Thread(target=_keep, args=(command, ending), daemon=True)
    keeper.start()
    try:
        yield
    finally:
        ending.set()
        keeper.join()


def _keep(command: Sequence[str], ending: threading.Event) -> None:
    while not ending.is_set():
        with subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True) as process:  # noqa: S603
            while process.poll() is None and not ending.wait(0.2):
                pass
            process.terminate()
        ending.wait(PAUSE)
