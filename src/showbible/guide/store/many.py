"""Many rows at once, in statements that no database finds too long."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from django.db import connection

BATCH = 500  # parameters of one statement

Item = TypeVar("Item")


def batches(items: Iterable[Item], length: int = BATCH) -> Iterator[list[Item]]:
    """The items in lists of at most so many."""
    items = iter(items)
    while batch := list(islice(items, length)):
        yield batch


def many(statement: str, rows: Sequence[Sequence[str | int | None]]) -> None:
    """Run a statement for each of these rows of parameters: what the ORM would do in one long CASE."""
    if rows:
        with connection.cursor() as cursor:
            cursor.executemany(statement, rows)
