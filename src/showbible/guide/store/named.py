"""Things as lists and links have them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from showbible.guide.serving.shown import names


class Named(Protocol):
    """A thing as lists and links have it: its row, or the little of it that they need (`Listed`)."""

    @property
    def pk(self) -> int: ...
    @property
    def ident(self) -> str: ...
    @property
    def type(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def season(self) -> int | None: ...
    @property
    def episode(self) -> int | None: ...
    @property
    def parent(self) -> Named | None: ...
    @property
    def parent_id(self) -> int | None: ...


@dataclass(frozen=True, slots=True, eq=False)
class Listed:
    """See `Named`; quicker made than a row."""

    pk: int
    ident: str
    type: str
    name: str
    season: int | None = None
    episode: int | None = None
    parent: Listed | None = None

    def __post_init__(self) -> None:
        names((self.pk,))

    @property
    def parent_id(self) -> int | None:
        return self.parent.pk if self.parent else None
