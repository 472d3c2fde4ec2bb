"""The ways in which sources write one name, into the best of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from showbible.resolving.hearing import moment
from showbible.resolving.independence import independent
from showbible.resolving.model import Source

Spellings = Mapping[str, Iterable[Source]]  # spelling -> who writes it so


def by_merit(spellings: Spellings) -> list[str]:
    """All spellings, the best first: most independent sources, not in capitals, fullest, earliest, by letters."""
    return sorted(spellings, key=lambda text: _merit(text, list(spellings[text])))


def _merit(text: str, sources: list[Source]) -> tuple[int, bool, int, date, str]:
    one_case = text.isupper() or text.islower()
    return -independent(sources), one_case, -len(text), min(moment(source).day for source in sources), text
