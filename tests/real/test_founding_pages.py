"""The two pages that Showbible was founded on, the whole way; read from beside the checkout, where they lie."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from showbible.pages import Raw, read_page
from showbible.reading import read_claims
from showbible.resolving import Fact, Resolution, Said, Source, Stance, resolve
from showbible.resolving.contradiction import contradictions

FOLDER = Path(__file__).parents[3] / "shared" / "reading" / "seeds"
SEASON = "series/star-trek-picard/season-2"
EPISODE = "series/star-trek-picard/2x01"

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="the founding pages do not lie beside this checkout"),
]


def said_by(path: Path) -> list[Said]:
    page = read_page(Raw(path.name, path.read_bytes(), "text/plain"))
    source = Source(path.name, page.site, page.published, "2026-01-01")
    return [Said(claim.key(path.name), claim, source) for claim in read_claims(page)]


@pytest.fixture(scope="module")
def heard() -> Mapping[str, Said]:
    return {said.id: said for path in sorted(FOLDER.glob("*.txt")) for said in said_by(path)}


@pytest.fixture(scope="module")
def guide(heard: Mapping[str, Said]) -> Resolution:
    return resolve(heard.values())


def facts(guide: Resolution, thing: str, name: str) -> list[Fact]:
    return [fact for fact in guide.facts if fact.thing == thing and fact.property == name]


def test_season_2_came_out_with_its_first_episode_and_was_expected_before(
    guide: Resolution, heard: Mapping[str, Said]
) -> None:
    (released,) = facts(guide, SEASON, "release_date")
    assert released.value == "2022-03-03"
    told = {(each.stance, heard[each.claim].claim.value, each.via) for each in released.evidence}
    assert (Stance.HOLDS, "2022-03-03", EPISODE) in told
    assert (Stance.EARLIER, "2021", None) in told
    assert (Stance.WITHDRAWN, "2020~", None) in told


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("title", "The Star Gazer"),
        ("release_date", "2022-03-03"),
        ("running_time", 46),
        ("country", "US"),
        ("language", "en"),
    ],
)
def test_the_episode_has_what_its_page_says(guide: Resolution, name: str, value: object) -> None:
    assert [fact.value for fact in facts(guide, EPISODE, name)] == [value]


def test_the_story_of_the_episode_is_its_synopsis(guide: Resolution) -> None:
    (synopsis,) = facts(guide, EPISODE, "synopsis")
    assert str(synopsis.value).startswith("Retired admiral Jean-Luc Picard")


def test_the_four_creators_stand_once_each_with_two_sources(guide: Resolution, heard: Mapping[str, Said]) -> None:
    creators = facts(guide, "series/star-trek-picard", "creator")
    assert len(creators) == 4
    for fact in creators:
        assert len({heard[each.claim].source.id for each in fact.evidence}) == 2


def test_who_and_what_is_in_the_story_has_a_place_and_nothing_else_has(guide: Resolution) -> None:
    ids = {thing.id for thing in guide.things}
    assert {"characters/jean-luc-picard", "characters/laris", "characters/guinan", "things/la-sirena"} <= ids
    names = {name.lower() for thing in guide.things for name in thing.names}
    for stranger in ("sherlock", "sing on! germany", "facebook", "akismet", "wordpress"):
        assert not any(stranger in name for name in names)


def test_every_claim_has_its_words_in_the_page() -> None:
    for path in sorted(FOLDER.glob("*.txt")):
        page = read_page(Raw(path.name, path.read_bytes(), "text/plain"))
        for claim in read_claims(page):
            assert page.text[claim.start : claim.end].strip()


def test_the_article_lists_three_of_the_old_cast_as_new(heard: Mapping[str, Said]) -> None:
    [found] = contradictions(heard.values())
    said = [heard[claim].claim for claim in found.claims]
    new = [each.value["person"] for each in said if each.qualifiers and isinstance(each.value, dict)]
    assert (found.source, found.check) == ("news-article.txt", "new and listed")
    assert new == ["Isa Briones", "Alison Pill", "Santiago Cabrera"]
