"""The properties that a claim may have, read from properties.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from showbible.claims.subject import WORKS


@dataclass(frozen=True, slots=True)
class Property:
    """A row of properties.toml; `rank` is its place in the file."""

    name: str
    label: str
    of: tuple[str, ...]
    value: str
    takes: Literal["one", "many", "one per key"]
    says: str
    rank: int
    standing: bool = False
    complete: tuple[str, ...] = ()


@cache
def properties() -> dict[str, Property]:
    """All properties by name, in the order of the file."""
    table = tomllib.loads(files("showbible.claims").joinpath("properties.toml").read_text("utf-8"))
    return {name: Property(name=name, rank=rank, **_with_types(row)) for rank, (name, row) in enumerate(table.items())}


def _with_types(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, **{key: _types(row[key]) for key in ("of", "complete") if key in row}}


def _types(of: list[str]) -> tuple[str, ...]:
    return tuple(kind for name in of for kind in (WORKS if name == "work" else (name,)))
