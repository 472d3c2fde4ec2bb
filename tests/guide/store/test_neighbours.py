from __future__ import annotations

import pytest

from showbible.claims import Claim
from showbible.guide.store import resolve_changed, said
from showbible.guide.store.deciding import decisions
from showbible.resolving import resolve
from tests.guide.store.dumping import stored, worked_out
from tests.guide.store.making import claim, save

pytestmark = [pytest.mark.store, pytest.mark.django_db]

ADA = (claim("director", "Ada"), claim("writer", "Ada Bell"))
STEPS = {
    "another who bears the name comes": [ADA, (*ADA, claim("composer", "Ada Cole"))],
    "one of two goes": [(*ADA, claim("composer", "Ada Cole")), ADA],
    "the only one goes": [ADA, ADA[:1]],
    "the name alone comes last": [ADA[1:], ADA],
    "nobody is called by it alone": [ADA[1:], (ADA[1], claim("composer", "Ada Cole"))],
}


@pytest.mark.parametrize("steps", [pytest.param(steps, id=what) for what, steps in STEPS.items()])
def test_whom_a_first_name_means_is_judged_among_all_who_bear_it(steps: list[tuple[Claim, ...]]) -> None:
    save("Bell writes.", claim("writer", "Ada Bell"), address="https://other.example/bell", site="Other")
    for number, claims in enumerate(steps):
        save(f"Tide, as it is told for the time {number}", *claims)
        resolve_changed()
        assert stored() == worked_out(resolve(said(), decisions()))
