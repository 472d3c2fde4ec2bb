"""Made-up pages: always the same for one seed, as many claims as asked for, and all of them sound."""

from __future__ import annotations

from collections import Counter
from itertools import islice

import pytest

from benchmarks.synthetic import more, pages
from showbible.claims import properties
from showbible.claims.values import KINDS
from showbible.resolving import Support, resolve

COUNT = 3000


def test_the_same_seed_gives_the_same_pages() -> None:
    assert list(pages(COUNT, 1)) == list(pages(COUNT, 1))
    assert list(pages(COUNT, 1)) != list(pages(COUNT, 2))


@pytest.mark.parametrize("count", [1, 100, COUNT])
def test_there_are_as_many_claims_as_asked_for(count: int) -> None:
    assert sum(len(page.claims) for page in pages(count, 1)) == count


def test_each_claim_has_its_line_as_its_place_and_a_sound_value() -> None:
    for page in pages(COUNT, 1):
        lines = [page.text[claim.start : claim.end] for claim in page.claims]
        assert lines == page.lines
        for claim in page.claims:
            prop = properties()[claim.property]
            assert claim.subject.type in prop.of
            assert (claim.standing is None) or prop.standing
            assert KINDS[prop.value].key(claim.value)


def test_no_two_pages_have_one_address() -> None:
    addresses = [page.source.id for page in (*pages(COUNT, 1), *islice(more(1), 6))]
    assert len(set(addresses)) == len(addresses)


def test_sources_agree_and_disagree() -> None:
    said = (each for page in pages(COUNT, 1) for each in page.said())
    found = Counter(fact.support for fact in resolve(said).facts)
    assert min(found[Support.AGREED], found[Support.SINGLE], found[Support.DISPUTED]) > 10


def test_late_pages_are_on_an_episode_and_on_a_season_in_turn_that_others_speak_of() -> None:
    known = {claim.subject for page in pages(40 * COUNT, 1) for claim in page.claims}
    firsts = [page.claims[0].subject for page in islice(more(1), 4)]
    assert [subject.type for subject in firsts] == ["episode", "season", "episode", "season"]
    assert known.issuperset(firsts)
