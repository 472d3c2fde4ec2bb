"""One run over many addresses: what was decided for it, and the visitor that remembers the hosts it has seen."""

from __future__ import annotations

from dataclasses import dataclass

from showbible.fetching.options import Options
from showbible.fetching.web.visitor import Visitor


@dataclass(frozen=True, slots=True)
class Run:
    options: Options
    visitor: Visitor
