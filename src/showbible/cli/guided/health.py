"""The state of a guide, to findings: what is in order, what is not, and what to do about it."""

from __future__ import annotations

import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from django.conf import settings
from django.db import DatabaseError, connection

from showbible import READER_VERSION, __version__
from showbible.cli.terminal import counted
from showbible.guide.models import Claim, Fact, Page
from showbible.guide.store.keeping import is_kept
from showbible.guide.store.opening import needs_migration
from showbible.guide.store.resolution import is_stale

SHORTEST_KEY = 32  # characters; what is made at first use has 67
SHORTEST_KEY = 32  # characters; the key that is made at first use has 67
OLDEST_SQLITE = (3, 35, 0)  # the first that tells the keys of the rows it was given


@dataclass(frozen=True, slots=True)
class Finding:
    """`says` is one line; where the verdict is not "ok", it tells what to do."""

    verdict: Literal["ok", "warn", "fail"]
    what: str
    says: str


def findings() -> list[Finding]:
    """Every check in turn. Where the database does not open, those that need it are left out."""
    opened = _database()
    more = _WITH_DATABASE if opened.verdict == "ok" else ()
    return [*(check() for check in _WITHOUT_DATABASE), opened, *(check() for check in more)]


def _versions() -> Finding:
    says = (
        f"showbible {__version__}, reader {READER_VERSION}, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}"
    )
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        return Finding("fail", "versions", f"{says}; SQLite must be 3.35 or later: use a newer Python or system")
    return Finding("ok", "versions", f"{says}, {sys.platform}")


def _folder() -> Finding:
    folder = settings.DATA
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        return Finding("fail", "data folder", f"{folder}: {error.strerror}; choose another with --data DIR")
    return Finding("ok", "data folder", str(folder))


def _secret() -> Finding:
    if len(settings.SECRET_KEY) < SHORTEST_KEY:
        todo = "unset SHOWBIBLE_SECRET_KEY, or set it to a long random text"
        return Finding("fail", "secret key", f"shorter than {SHORTEST_KEY} characters; {todo}")
    return Finding("ok", "secret key", "long enough")


def _hosts() -> Finding:
    if "*" in settings.ALLOWED_HOSTS:
        return Finding("warn", "hosts", "SHOWBIBLE_HOSTS has *: any site can pose as this one; list the names it has")
    return Finding("ok", "hosts", ", ".join(settings.ALLOWED_HOSTS))


def _database() -> Finding:
    name = connection.vendor
    if connection.vendor == "sqlite" and not settings.SQLITE["NAME"].exists():
        return Finding("warn", "database", "there is none yet; the first command that reads or looks makes it")
    try:
        if needs_migration():
            return Finding("warn", "database", f"{name}, to be brought up to date; the next command does that")
    except DatabaseError as error:
        return Finding("fail", "database", f"{name} does not open: {' '.join(str(error).split())}; {_todo()}")
    return Finding("ok", "database", f"{name}, up to date")


def _todo() -> str:
    if settings.DATABASE_URL:
        return "see whether DATABASE_URL is right and whether its server runs"
    return "restore the folder from a copy, or choose another with --data"


def _integrity() -> Finding:
    if connection.vendor != "sqlite":
        return Finding("ok", "integrity", "PostgreSQL's own matter")
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA quick_check(1)")
        found = str(cursor.fetchone()[0])
    if found != "ok":
        return Finding("fail", "integrity", f"{found}; restore the folder from a copy, or read into a new one")
    return Finding("ok", "integrity", "SQLite finds no damage")


def _counts(pages: int, claims: int, facts: int) -> str:
    """ "1 page, 12 claims, 9 facts"."""
    return ", ".join((counted(pages, "page"), counted(claims, "claim"), counted(facts, "fact")))


def _contents() -> Finding:
    pages, claims = Page.objects.count(), Claim.objects.filter(superseded_at=None).count()
    return Finding("ok", "guide", _counts(pages, claims, Fact.objects.count()))


def _kept() -> Finding:
    lost = [address for address, digest in Page.objects.values_list("address", "digest") if not is_kept(digest)]
    if lost:
        return Finding("warn", "kept pages", f"the bytes of {len(lost):,} are gone, {lost[0]!r} first; read them again")
    return Finding("ok", "kept pages", "the bytes of every page are there")


def _facts() -> Finding:
    if is_stale():
        return Finding("warn", "facts", "older than the claims: a run was cut off; type showbible resolve")
    return Finding("ok", "facts", "worked out from all claims")


def _readers() -> Finding:
    old = Page.objects.exclude(reader_version=READER_VERSION).count()
    if old:
        return Finding("warn", "readings", f"{old:,} pages were read by another version of the reader; read them again")
    return Finding("ok", "readings", f"all pages by reader {READER_VERSION}")


_WITHOUT_DATABASE: tuple[Callable[[], Finding], ...] = (_versions, _folder, _secret, _hosts)
_WITH_DATABASE: tuple[Callable[[], Finding], ...] = (_integrity, _contents, _kept, _facts, _readers)
