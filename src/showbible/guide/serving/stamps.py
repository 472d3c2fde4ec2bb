"""What may look otherwise than before, as the stamps in the store tell it: asked at every request, read when new."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any

from django.db import connection

from showbible.guide.serving.shown import Shown

MOST = 100_000  # things of which the latest stamp is remembered

Row = tuple[Any, ...]
Rows = Callable[[str], list[Row]]

_NEWEST = "SELECT MAX(id) FROM guide_stamp"
_SINCE = "SELECT id, thing, face FROM guide_stamp WHERE id >= {} ORDER BY id"


class Stamps:
    """The stamps of the guide up to `newest`, which `look` brings up to date."""

    def __init__(self) -> None:
        self.newest = 0
        self._rows: Rows | None = None
        self._since = 0  # what was made before is out of date, whatever it shows
        self._about: dict[int, int] = {}
        self._named: dict[int, int] = {}

    def look(self) -> int:
        """The newest stamp that there is: one look-up, and another where it is a new one."""
        self._rows = self._rows or rows_of_store()
        newest = self._rows(_NEWEST)[0][0] or 0
        if newest != self.newest:
            self._read(self._rows(_SINCE.format(self.newest)))
        return self.newest

    def _read(self, rows: Sequence[Row]) -> None:
        """Takes notice of stamps. The one that we know must be among them, or some may have gone unseen."""
        is_whole = bool(rows) and rows[0][0] == self.newest and len(self._about) < MOST
        self.newest = rows[-1][0] if rows else 0
        if not is_whole:
            self._forget()
        for stamp, thing, face in rows:
            if thing is None:
                self._since = stamp
            else:
                self._about[thing] = stamp
                if face:
                    self._named[thing] = stamp

    def _forget(self) -> None:
        self._since = self.newest
        self._about.clear()
        self._named.clear()

    def are_newer(self, stamp: int, shown: Shown | None) -> bool:
        """Whether something of what a page shows may look otherwise since this stamp."""
        if stamp < self._since:
            return True
        if shown is None:
            return stamp != self.newest
        return _any_newer(self._about, shown.about, stamp) or _any_newer(self._named, shown.named, stamp)


def _any_newer(latest: dict[int, int], things: set[int], stamp: int) -> bool:
    return any(latest.get(thing, 0) > stamp for thing in things)


def rows_of_store() -> Rows:
    """Asks the store; a SQLite file by a connection of its own, in a tenth of the time that Django's takes."""
    path = str(connection.settings_dict["NAME"])
    if connection.vendor != "sqlite" or "mode=memory" in path:
        return _ask
    opened = sqlite3.connect(path, timeout=5, isolation_level=None, check_same_thread=False)
    return lambda statement: opened.execute(statement).fetchall()


def _ask(statement: str) -> list[Row]:
    if not connection.in_atomic_block:
        connection.close_if_unusable_or_obsolete()
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())
