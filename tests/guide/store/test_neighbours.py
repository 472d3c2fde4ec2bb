from __future__ import annotations

import pytest

from showbible.claims import Claim
from showbible.guide.store import resolve_changed, said
from showbible.guide.store.deciding import decisions
from showbible.resolving import resolve
from tests.guide.store.dumping import stored, worked_out
from tests.guide.store.making import claim, save

pytestmark = [pytest.mark.store, pytest.mark.django_db]

BELL, COLE, ADA = claim("writer", "Ada Bell"), claim("composer", "Ada Cole"), claim("director", "Ada")
NORTH = claim("network", "North")
OTHERS = {"who bears it": [BELL], "who is called by it alone": [ADA], "both": [BELL, ADA], "nobody": [NORTH]}
STEPS = {
    "another who bears it comes": [[NORTH], [COLE]],
    "one who bears it goes": [[COLE], [NORTH]],
    "who is called by it alone comes": [[BELL, COLE], [BELL, COLE, ADA]],
    "who is called by it alone goes": [[BELL, ADA], [BELL]],
    "one comes for another": [[BELL, ADA], [COLE, ADA]],
}


@pytest.mark.parametrize("others", OTHERS.values(), ids=OTHERS)
@pytest.mark.parametrize("steps", STEPS.values(), ids=STEPS)
def test_whom_a_first_name_means_is_judged_among_all_who_bear_it(steps: list[list[Claim]], others: list[Claim]) -> None:
    save("What another page tells of Tide.", *others, address="https://other.example/tide", site="Other")
    for number, claims in enumerate(steps):
        save(f"Tide, as it is told for the time {number}", *claims)
        resolve_changed()
        assert stored() == worked_out(resolve(said(), decisions()))
