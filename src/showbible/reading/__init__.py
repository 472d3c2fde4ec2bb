"""Page in, claims out. Reading never looks at the guide: the same page gives the same claims."""

from __future__ import annotations

from showbible import READER_VERSION
from showbible.claims import Claim
from showbible.pages.page import Page
from showbible.reading.claiming import claims_of
from showbible.reading.context.subject_matter import speaks_of_works
from showbible.reading.finding import findings
from showbible.reading.reading import prepare

__all__ = ["VERSION", "read_claims"]

VERSION = READER_VERSION


def read_claims(page: Page) -> list[Claim]:
    """Everything that the page says, in reading order, each with its sentence."""
    if not speaks_of_works(page):
        return []
    reading = prepare(page)
    return claims_of(reading, findings(reading))
