"""A path in, an open file out: a real one, never something that could make the reader wait for ever."""

from __future__ import annotations

import os
import stat
from typing import BinaryIO

from showbible.pages.raw import Unreadable


def open_file(path: str) -> BinaryIO:
    """Opens a regular file; raises `Unreadable` for devices, pipes and sockets, and `OSError` as `open` does."""
    try:
        mode = os.stat(path).st_mode
    except ValueError as error:  # a name with a zero byte in it
        raise Unreadable(path, "this is no name of a file") from error
    if not stat.S_ISREG(mode):
        raise Unreadable(path, "is no file but a device, pipe or socket; to read a stream, pipe it in and name it -")
    return open(path, "rb")
