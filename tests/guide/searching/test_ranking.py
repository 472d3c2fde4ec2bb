"""What must come first for what somebody types, and what must find nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from showbible.guide.searching import search
from showbible.guide.store import edition
from tests.cast import MUDDLE, PAGES, store_guide
from tests.cli.running import inside

pytestmark = [pytest.mark.store, pytest.mark.django_db]

EXAMPLES = Path(__file__).parents[3] / "examples" / "star-trek"
HARBOUR = "series/lantern-coast-harbour"
PICARD = "series/star-trek-picard"
OF_THE_CAST = {
    "lantern coast": "franchises/lantern-coast",
    "harbour": HARBOUR,
    "HARBOUR": HARBOUR,
    "lantern coast harbour": HARBOUR,
    "harbour lantern": HARBOUR,
    "harbor": HARBOUR,  # a letter less
    "habrour": HARBOUR,  # two that changed places
    "harrbour": HARBOUR,  # one too many
    "narbour": HARBOUR,  # another at the start
    "lantern cost harbour": HARBOUR,
    "long fog": "films/lantern-coast-the-long-fog",
    "the long fog": "films/lantern-coast-the-long-fog",
    "lng fog": "films/lantern-coast-the-long-fog",
    "harbour season 2": f"{HARBOUR}/season-2",
    "harbour s2": f"{HARBOUR}/season-2",
    "season 1 harbour": f"{HARBOUR}/season-1",
    "harbour 2x01": f"{HARBOUR}/2x01",
    "harbour 2x1": f"{HARBOUR}/2x01",
    "harbour s02e01": f"{HARBOUR}/2x01",
    "S2E1 harbour": f"{HARBOUR}/2x01",
    "harbour season 2 episode 1": f"{HARBOUR}/2x01",
    "spring tide": f"{HARBOUR}/2x01",
    "harbour spring tide": f"{HARBOUR}/2x01",
    "sprnig tide": f"{HARBOUR}/2x01",
    "bell buoy": f"{HARBOUR}/1x02",
    "lost reel": f"{HARBOUR}/ep-the-lost-reel",
    "elin": "characters/elin-voss",
    "voss elin": "characters/elin-voss",
    "lin voss": "characters/elin-voss",
    "harbour elin": "characters/elin-voss",
    "ada": "people/ada-lindqvist",
    "ADA LINDQVIST": "people/ada-lindqvist",
    "ada lindqvst": "people/ada-lindqvist",
    "kitti": "things/kittiwake",
    "kittywake": "things/kittiwake",
}
OF_THE_EXAMPLES = {
    "star trek": "franchises/star-trek",
    "picard": PICARD,
    "picrad": PICARD,
    "star trek picard": PICARD,
    "jean luc": "characters/jean-luc-picard",
    "jean-luc picard": "characters/jean-luc-picard",
    "jean luk picard": "characters/jean-luc-picard",
    "picard 2x01": f"{PICARD}/2x01",
    "picard s01e10": f"{PICARD}/1x10",
    "picard season 3": f"{PICARD}/season-3",
    "star gazer": f"{PICARD}/2x01",
    "the star gazer": f"{PICARD}/2x01",
    "penanse": f"{PICARD}/2x02",
    "q": "characters/q",
    "rios": "characters/cristobal-rios",
    "cristóbal": "characters/cristobal-rios",
    "cristobel rios": "characters/cristobal-rios",
    "picard guinan": "characters/guinan",
    "guinan": "characters/guinan",
    "whoopi": "people/whoopi-goldberg",
    "patrik stewart": "people/patrick-stewart",
    "la sirena": "things/la-sirena",
    "strange new worlds": "series/star-trek-strange-new-worlds",
}
NOTHING = (
    "zeppelin",
    "lantern zeppelin",
    "...",
    "%",
    "_",
    "'",
    '"',
    "* OR *",
    "NEAR(a b)",
    "who plays",
    "x",
    "xq",
    "9x99",
)


def missed(wanted: dict[str, str]) -> dict[str, str]:
    """Of these words those for which something else comes first, with what does."""
    first = {words: next((thing.ident for thing in search(edition(), words).things), "nothing") for words in wanted}
    return {words: ident for words, ident in first.items() if ident != wanted[words]}


def test_what_is_meant_comes_first_in_the_cast() -> None:
    store_guide(*PAGES, MUDDLE)
    assert missed(OF_THE_CAST) == {}
    assert [words for words in NOTHING if search(edition(), words).things] == []


@pytest.mark.usefixtures("transactional_db")
def test_what_is_meant_comes_first_in_the_examples() -> None:
    inside("read", str(EXAMPLES))
    assert missed(OF_THE_EXAMPLES) == {}
    assert {words: answered(words) for words in ANSWERS} == ANSWERS


ANSWERS = {
    "who plays q": "John de Lancie",
    "rios actor": "Santiago Cabrera",
    "who plays cristobal rios": "Santiago Cabrera",
    "actor of guinan": "Whoopi Goldberg",
    "picard release date": "2020-01-23",
    "when was star trek picard released": "2020-01-23",
    "when does picard season 2 premiere": "2022-03-03",
    "who directed the star gazer": "Doug Aarniokoski",
    "picard 2x01 director": "Doug Aarniokoski",
    "zeppelin actor": None,
    "who plays zeppelin": None,
    "picard": None,
    "who plays la sirena": None,
}


def answered(words: str) -> object:
    """The value of the first fact that answers."""
    found = search(edition(), words).answer
    if found is None:
        return None
    value = found.facts[0].value
    return value[found.part] if found.part else value
