"""Claims are left out by rules, each of which can say why."""

from __future__ import annotations

from dataclasses import replace

from showbible.claims import Claim, Standing, Subject, Value
from showbible.reading.sifting import RULES, sift
from tests.reading.helpers import character, episode, plays, season, series


def claim(subject: Subject, name: str, value: Value, confidence: float = 0.9, start: int = 0) -> Claim:
    return Claim(subject, name, value, start, start + 1, confidence)


def left_out(*claims: Claim) -> dict[int, tuple[str, int | None]]:
    """The place of each claim that is left out -> the rule, and the place of the claim that speaks against it."""
    by = {id(each): place for place, each in enumerate(claims)}
    return {place: (out.rule.name, by[id(out.other)] if out.other else None) for place, out in sift(claims).items()}


def test_what_is_plainly_said_stays() -> None:
    assert sift([claim(season(2), "episode_count", 8), claim(series(), "season_count", 2)]) == {}
    assert sift([]) == {}


def test_a_property_that_such_a_subject_has_not() -> None:
    assert left_out(claim(character("Nell"), "running_time", 52)) == {0: ("not_of_such", None)}


def test_the_same_in_other_words_stands_where_it_is_surest() -> None:
    first, surer = claim(series(), "network", "Channel 4", 0.8), claim(series(), "network", "channel 4", 0.92)
    assert left_out(first, surer, claim(series(), "network", "Channel 4", 0.85)) == {
        0: ("said_better", 1),
        2: ("said_better", 1),
    }


def test_of_equally_sure_ones_the_first_stands() -> None:
    said = claim(series(), "network", "Channel 4")
    assert left_out(said, replace(said, start=9, end=10)) == {1: ("said_better", 0)}


def test_another_standing_is_another_thing_said() -> None:
    due = replace(claim(season(2), "release_date", "2024"), standing=Standing.EXPECTED)
    assert sift([due, replace(due, standing=Standing.HAPPENED)]) == {}


def test_a_casting_without_its_part_gives_way_to_one_with_it() -> None:
    bare = claim(series(), "cast", plays("Ada Brook", None))
    whole = claim(season(2), "cast", plays("Ada Brook", "Nell"))
    assert left_out(bare, whole, claim(series(), "cast", plays("Lise Holm", None))) == {0: ("open_part", 1)}


def test_real_people_are_no_characters() -> None:
    director, casting = claim(series(), "director", "Lena Fry"), claim(series(), "cast", plays("Ada Brook", "Nell"))
    shown = claim(episode(3), "appears", "Lena Fry")
    role = claim(character("Ada Brook"), "role", "doctor")
    assert left_out(director, casting, shown, role) == {2: ("real_person", 0), 3: ("real_person", 1)}


def test_whoever_plays_under_their_own_name_is_a_character_too() -> None:
    casting = claim(series(), "cast", plays("Ada Brook", "Ada Brook"))
    assert sift([casting, claim(episode(3), "appears", "Ada Brook")]) == {}


def test_every_rule_has_a_name_of_its_own_and_words() -> None:
    assert len({rule.name for rule in RULES}) == len({rule.says for rule in RULES}) == len(RULES)
