"""A guide that is read once and put back for each test that wants it: its rows and the files of its data folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from django.conf import settings
from django.db import connection, transaction

_QUOTE = {"sqlite": "quote", "postgresql": "quote_nullable"}


class Kept(NamedTuple):
    """The statements that write the rows, and the files by their paths in the data folder."""

    statements: tuple[str, ...]
    files: dict[Path, bytes]


def kept_guide() -> Kept:
    """The guide that is in the store now."""
    found = (path for path in sorted(settings.DATA.rglob("*")) if path.is_file())
    return Kept(tuple(_statements()), {path.relative_to(settings.DATA): path.read_bytes() for path in found})


def put_back(kept: Kept) -> None:
    """Writes this guide into a store that is empty."""
    with transaction.atomic(), connection.cursor() as cursor:
        for statement in kept.statements:
            cursor.execute(statement)
    for path, body in kept.files.items():
        (settings.DATA / path).parent.mkdir(parents=True, exist_ok=True)
        (settings.DATA / path).write_bytes(body)


def _statements() -> Iterator[str]:
    """One for each table that has rows, with values as the database itself writes them down."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            if not table.startswith("guide_"):
                continue
            columns = [each.name for each in connection.introspection.get_table_description(cursor, table)]
            quoted = ", ".join(f'{_QUOTE[connection.vendor]}("{column}")' for column in columns)
            cursor.execute(f"SELECT {quoted} FROM {table}")
            if rows := cursor.fetchall():
                names = ", ".join(f'"{column}"' for column in columns)
                yield f"INSERT INTO {table} ({names}) VALUES " + ", ".join(f"({', '.join(row)})" for row in rows)
