"""What editors have decided, as resolving takes it: it stands above all that pages say, and outlives how they say it.

A decision names things by the keys that they had, a property and a value; never a claim or a row, which come and go
with each reading.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from showbible.claims import Value, properties
from showbible.claims.values import KINDS
from showbible.resolving.identity.rulings import Ruling
from showbible.resolving.key import Key
from showbible.resolving.model import Source

Splits = Mapping[str, Sequence[tuple[Key, str]]]  # page -> the keys by which it means another thing, with their marks


@dataclass(frozen=True, slots=True)
class Edit:
    """An editor's word on a value of a property of a thing, by all keys that this had.

    "pin": it holds. "reject": it does not, whoever says it, or where `page` names one, as that page says it. `by` is
    who decided, `at` the ISO moment, `why` their reason.
    """

    kind: Literal["pin", "reject"]
    keys: tuple[Key, ...]
    property: str
    value: Value
    by: str
    at: str
    why: str = ""
    page: str | None = None

    def value_key(self) -> str:
        """The key under which claims of the same value meet."""
        return KINDS[properties()[self.property].value].key(self.value)

    def rejects(self, key: str, source: Source) -> bool:
        """Whether a claim of this value on this page counts for nothing."""
        return self.kind == "reject" and key == self.value_key() and self.page in (None, source.id)


@dataclass(frozen=True, slots=True)
class Decisions:
    """All that stand."""

    rulings: Sequence[Ruling] = ()
    splits: Splits = field(default_factory=dict)
    edits: Sequence[Edit] = ()


NO_DECISIONS = Decisions()

Edits = dict[Key, dict[str, list[Edit]]]  # by the key that stands for a thing, then by property


def edits_of(edits: Iterable[Edit], root: Callable[[Key], Key | None], on: str | None = None) -> Edits:
    """The edits of each thing, the latest first; with `on`, an ISO day, those that were made by then."""
    found: Edits = {}
    for edit in sorted(edits, key=_in_order, reverse=True):
        things = {thing for key in edit.keys if (thing := root(key)) is not None}
        for thing in things if on is None or edit.at[:10] <= on else ():
            found.setdefault(thing, {}).setdefault(edit.property, []).append(edit)
    return found


def _in_order(edit: Edit) -> tuple[str, str, str, str]:
    return edit.at, edit.kind, edit.value_key(), edit.page or ""
