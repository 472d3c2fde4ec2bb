"""Tables that a reader can sort by an address: which column orders them, and where each heading leads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

Row = TypeVar("Row")
Key = Callable[[Row], Any]  # None for a row that has nothing there


class Order(NamedTuple):
    """The name of an order, and whether it is turned round: "date", "-date"."""

    name: str
    is_down: bool = False

    @property
    def text(self) -> str:
        return f"-{self.name}" if self.is_down else self.name


@dataclass(frozen=True, slots=True)
class Heading:
    """A column that the table can be sorted by; `sort` is "ascending" or "descending" where it is."""

    name: str
    label: str
    url: str
    sort: str


def asked_order(text: str, names: Sequence[str]) -> Order:
    """The order that an address asks for; the first of these names where it names none of them."""
    found = Order(text.removeprefix("-"), text.startswith("-"))
    return found if found.name in names else Order(names[0])


def headings(labels: Mapping[str, object], order: Order, at: Callable[[str], str]) -> list[Heading]:
    """The headings; that of the order in force turns it round."""
    return [
        Heading(name, str(label), at(Order(name, name == order.name and not order.is_down).text), _sort(name, order))
        for name, label in labels.items()
    ]


def _sort(name: str, order: Order) -> str:
    if name != order.name:
        return ""
    return "descending" if order.is_down else "ascending"


def ordered(rows: Iterable[Row], key: Key[Row], *, is_down: bool = False) -> list[Row]:
    """The rows by this key; those that have nothing there stand last, whichever way."""
    keyed = [(key(row), row) for row in rows]
    known = sorted((each for each in keyed if each[0] is not None), key=lambda each: each[0], reverse=is_down)
    return [row for _key, row in known] + [row for found, row in keyed if found is None]
