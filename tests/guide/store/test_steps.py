"""Whatever is read and decided, in whatever steps, the store comes to what resolving gives for all of it at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from showbible.claims import Claim
from showbible.guide.models import Change
from showbible.guide.store import resolve_all, resolve_changed, said, save_page, visit
from showbible.guide.store.deciding import decisions
from showbible.pages import Raw
from showbible.pages.page import Page
from showbible.resolving import Said, resolve
from tests.examples import fewer
from tests.guide.store.dumping import changed, reveals, since, spoken_of, stored, worked_out
from tests.resolving.strategies import PAGES
from tests.resolving.strategies import said as any_said

pytestmark = pytest.mark.store

patiently = fewer(4)
steps = st.lists(st.lists(any_said(), min_size=1, max_size=6), min_size=1, max_size=6)


def read(page: str, claims: list[Claim], edition: int) -> None:
    """A page that now says this and nothing else."""
    site, published = PAGES[page]
    text = f"{page} {edition} " + "x" * 40
    read_page = Page(page, text, (), title=page, site=site, published=published)
    save_page(read_page, claims, visit(Raw(f"https://example.org/{page}", text.encode())))


def by_page(batch: list[Said]) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = {}
    for each in batch:
        found.setdefault(each.source.id, []).append(each.claim)
    return found


class Steps(TestCase):
    @patiently
    @given(steps)
    def test_reading_in_steps_comes_to_the_same_as_all_at_once(self, batches: list[list[Said]]) -> None:
        for number, batch in enumerate(batches):
            for page, claims in by_page(batch).items():
                read(page, claims, number)
            resolve_changed()
            assert stored() == worked_out(resolve(said(), decisions()))
            assert since() == spoken_of()
        before = (stored(), since(), changed(), reveals())
        noted = set(Change.objects.values_list("pk", "noted_at"))
        resolve_all()
        assert (stored(), since(), changed(), reveals()) == before
        assert set(Change.objects.values_list("pk", "noted_at")) == noted
