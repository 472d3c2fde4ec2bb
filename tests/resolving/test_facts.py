"""Facts of every other sort: cast, status, counts, ratings, names, roles, languages."""

from typing import Any

from showbible.claims import Subject
from showbible.resolving import Said, Source, Support, resolve
from tests.resolving.saying import (
    PICARD,
    character,
    episode,
    facts,
    named,
    only,
    page,
    rules,
    says,
    season,
    settle,
    stances,
)

A, B, C = page("a"), page("b"), page("c")
EARLY, LATER = page("early", "2020-06-01"), page("later", "2021-09-08")
SERIES = "series/star-trek-picard"


def cast(source: Source, person: str, part: str | None, standing: str | None = None, **more: Any) -> Said:
    return says(source, season(2), "cast", {"person": person, "character": part}, standing, **more)


def parts(*said: Said) -> list[tuple[Any, str | None, Support]]:
    return [(fact.value, fact.standing, fact.support) for fact in facts(resolve(said), f"{SERIES}/season-2", "cast")]


def test_every_person_and_part_is_a_fact() -> None:
    both = cast(A, "Isa Briones", "Dahj", start=1), cast(A, "Isa Briones", "Soji Asha", start=2)
    assert [value["character"] for value, _, _ in parts(*both)] == ["Dahj", "Soji Asha"]


def test_a_part_left_open_agrees_with_the_part_that_is_named() -> None:
    said = [cast(A, "John de Lancie", None), cast(B, "John de Lancie", "Q", "announced")]
    [(value, standing, support)] = parts(*said)
    assert (value, standing, support) == (
        {"person": "John de Lancie", "character": "Q"},
        "announced",
        Support.AGREED,
    )


def test_one_part_played_by_two_is_no_dispute() -> None:
    found = parts(cast(A, "Isa Briones", "Soji Asha"), cast(B, "Somebody Else", "Soji Asha"))
    assert [support for _, _, support in found] == [Support.SINGLE, Support.SINGLE]


def test_a_casting_that_is_later_denied_goes() -> None:
    said = [cast(EARLY, "Evan Evagora", "Elnor", "announced"), cast(LATER, "Evan Evagora", None, "denied")]
    [fact] = facts(resolve(said), f"{SERIES}/season-2", "cast")
    assert (fact.value, fact.support, stances(fact, *said)) == (None, Support.OUTDATED, ["earlier", "withdrawn"])
    assert ("person", "people/evan-evagora") in fact.links


def test_a_casting_that_is_announced_after_a_denial_stands() -> None:
    said = [cast(EARLY, "Evan Evagora", "Elnor", "denied"), cast(LATER, "Evan Evagora", "Elnor", "announced")]
    [(value, standing, _)] = parts(*said)
    assert (value["character"], standing) == ("Elnor", "announced")


def test_the_cast_is_listed_by_sources_and_then_in_the_order_of_the_earliest_page() -> None:
    said = [
        cast(A, "Zoe", "One", start=10),
        cast(A, "Adam", "Two", start=20),
        cast(A, "Mia", "Three", start=30),
        cast(B, "Mia", "Three", start=1),
    ]
    assert [value["person"] for value, _, _ in parts(*said)] == ["Mia", "Zoe", "Adam"]


def test_the_status_is_what_was_said_last() -> None:
    said = [
        says(EARLY, season(2), "status", "ordered", "announced"),
        says(LATER, season(2), "status", "filming", "happened"),
    ]
    fact = settle(*said)
    assert (fact.value, stances(fact, *said), fact.support) == ("filming", ["earlier", "holds"], Support.SINGLE)
    assert rules(fact) == ["sources", "latest"]


def test_an_older_announcement_does_not_beat_what_took_place() -> None:
    said = [
        says(EARLY, season(2), "status", "wrapped", "happened"),
        says(page("undated"), season(2), "status", "ordered", "announced"),
    ]
    fact = settle(*said)
    assert (fact.value, stances(fact, *said)) == ("wrapped", ["holds", "earlier"])


def test_of_undated_statuses_the_furthest_holds() -> None:
    said = [
        says(A, season(2), "status", "wrapped", "happened"),
        says(B, season(2), "status", "filming", "happened"),
        says(C, season(2), "status", "ordered", "announced"),
    ]
    fact = settle(*said)
    assert (fact.value, stances(fact, *said)) == ("wrapped", ["holds", "earlier", "earlier"])


def test_a_cancellation_is_decided_as_soon_as_it_is_announced() -> None:
    said = [
        says(A, season(2), "status", "filming", "happened"),
        says(A, season(2), "status", "cancelled", "announced"),
    ]
    fact = settle(*said)
    assert (fact.value, fact.standing) == ("cancelled", "announced")


def test_counts_that_differ_are_a_dispute() -> None:
    said = [
        says(A, season(1), "episode_count", 10),
        says(B, season(1), "episode_count", 10),
        says(C, season(1), "episode_count", 12),
    ]
    fact = settle(*said)
    assert (fact.value, fact.support, rules(fact)) == (10, Support.DISPUTED, ["sources", "independence"])


def test_of_the_numbers_of_seasons_the_higher_said_later_holds() -> None:
    said = [says(EARLY, PICARD, "season_count", 2), says(A, PICARD, "season_count", 2)]
    fact = settle(*said, later := says(LATER, PICARD, "season_count", 3))
    assert (fact.value, fact.support, rules(fact)) == (3, Support.SINGLE, ["sources", "growth"])
    assert stances(fact, *said, later) == ["earlier", "earlier", "holds"]


def test_of_the_numbers_of_seasons_said_nobody_knows_when_the_higher_holds() -> None:
    fact = settle(says(A, PICARD, "season_count", 2), says(B, PICARD, "season_count", 3))
    assert (fact.value, fact.support, rules(fact)) == (3, Support.SINGLE, ["sources", "growth"])


def test_a_higher_number_of_seasons_said_by_fewer_or_earlier_does_not_hold() -> None:
    undated = [says(A, PICARD, "season_count", 2), says(B, PICARD, "season_count", 2)]
    fact = settle(*undated, says(C, PICARD, "season_count", 7))
    assert (fact.value, fact.support, rules(fact)) == (2, Support.DISPUTED, ["sources", "independence"])
    fact = settle(says(LATER, PICARD, "season_count", 2), says(EARLY, PICARD, "season_count", 7))
    assert (fact.value, fact.support, rules(fact)) == (2, Support.DISPUTED, ["sources", "recency"])
    fact = settle(says(LATER, PICARD, "season_count", 2), says(A, PICARD, "season_count", 7))
    assert (fact.value, fact.support, rules(fact)) == (2, Support.DISPUTED, ["sources", "recency"])


def test_numbers_of_episodes_do_not_grow() -> None:
    fact = settle(says(EARLY, season(1), "episode_count", 10), says(LATER, season(1), "episode_count", 12))
    assert fact.support == Support.DISPUTED


def test_a_page_may_contradict_itself() -> None:
    fact = settle(says(A, season(1), "episode_count", 10), says(A, season(1), "episode_count", 8))
    assert fact.support == Support.DISPUTED


def test_a_name_shows_in_the_spelling_of_most_sites() -> None:
    said = [says(A, PICARD, "network", "cbs all-access")]
    said += [says(source, PICARD, "network", "CBS All Access") for source in (B, C)]
    fact = settle(*said)
    assert (fact.value, fact.key, fact.support) == ("CBS All Access", "cbs all access", Support.AGREED)


def test_a_misspelt_name_is_a_fact_of_its_own() -> None:
    said = [says(source, PICARD, "creator", "Akiva Goldsman") for source in (A, B)]
    said.append(says(C, PICARD, "creator", "Akiva Goldmsan"))
    assert [(fact.value, fact.support) for fact in facts(resolve(said), SERIES, "creator")] == [
        ("Akiva Goldsman", Support.AGREED),
        ("Akiva Goldmsan", Support.SINGLE),
    ]


def test_a_role_that_says_more_holds_and_the_plain_one_agrees() -> None:
    picard = character("Jean-Luc Picard")
    said = [
        says(A, picard, "role", "admiral"),
        says(B, picard, "role", "retired admiral"),
        says(A, picard, "role", "chancellor"),
    ]
    found = facts(resolve(said), "characters/jean-luc-picard", "role")
    assert [(fact.value, fact.support) for fact in found] == [
        ("retired admiral", Support.AGREED),
        ("chancellor", Support.SINGLE),
    ]
    assert stances(found[0], *said) == ["agrees", "holds", None]


def test_a_language_of_a_region_agrees_with_the_language() -> None:
    fact = settle(says(A, PICARD, "language", "en"), says(B, PICARD, "language", "en-US"))
    assert (fact.value, fact.support) == ("en-US", Support.AGREED)


def test_other_languages_do_not_contradict() -> None:
    said = [says(A, PICARD, "language", "en"), says(B, PICARD, "language", "fr")]
    assert [fact.support for fact in resolve(said).facts] == [Support.SINGLE, Support.SINGLE]


def rating(source: Source, score: float, by: str | None, kind: str = "approval") -> Said:
    return says(source, PICARD, "rating", {"score": score, "out_of": 100, "kind": kind, "by": by})


def test_a_rating_of_one_rater_is_what_it_was_last() -> None:
    said = [rating(EARLY, 87, "Rotten Tomatoes"), rating(LATER, 86, "Rotten Tomatoes")]
    fact = settle(*said)
    assert isinstance(fact.value, dict)
    assert (fact.value["score"], stances(fact, *said)) == (86, ["earlier", "holds"])


def test_ratings_of_others_or_of_nobody_knows_whom_do_not_contradict() -> None:
    said = [
        rating(A, 87, None),
        rating(B, 80, None),
        rating(C, 70, "Metacritic"),
        rating(C, 60, "Metacritic", "average"),
    ]
    assert [fact.support for fact in facts(resolve(said), SERIES, "rating")] == [Support.SINGLE] * 4


def test_synopses_and_tie_ins_stand_each_for_itself() -> None:
    said = [
        says(A, PICARD, "synopsis", "An old admiral sets out once more."),
        says(B, PICARD, "synopsis", "A retired officer leaves his vineyard."),
        says(A, PICARD, "tie_in", {"kind": "comic", "count": 3, "date": "2019"}),
        says(B, PICARD, "tie_in", {"kind": "novel", "count": 1, "date": None}),
    ]
    assert [(fact.property, fact.support) for fact in resolve(said).facts] == [
        *[("synopsis", Support.SINGLE)] * 2,
        *[("tie_in", Support.SINGLE)] * 2,
    ]


def test_facts_come_in_the_order_of_the_vocabulary() -> None:
    said = [
        says(A, episode(1), "appears", "Guinan"),
        says(A, episode(1), "running_time", 46),
        says(A, episode(1), "title", "The Star Gazer"),
    ]
    assert [fact.property for fact in resolve(said).facts] == ["title", "running_time", "appears"]


def test_what_is_said_of_an_episode_by_its_name_is_a_fact_of_its_number() -> None:
    said = [says(A, episode(1), "title", "The Star Gazer"), says(B, named("The Star Gazer"), "running_time", 46)]
    assert only(resolve(said), f"{SERIES}/2x01", "running_time").value == 46


def test_nothing_said_is_nothing_known() -> None:
    assert resolve([]).things == ()
    assert resolve([]).facts == ()


def test_the_only_service_that_anybody_names_for_a_series_tells_no_dates_apart() -> None:
    said = [
        says(page("a"), episode(1), "release_date", "2023-04-09", "happened"),
        says(page("b"), episode(1), "release_date", "2023-04-10", "happened", qualifiers={"on": "AMC"}),
    ]
    fact = only(resolve(said), "series/star-trek-picard/2x01", "release_date")
    assert fact.support == "disputed"


def test_dates_on_two_services_and_of_a_film_on_one_stay_apart() -> None:
    two = [
        says(page("a"), episode(1), "release_date", "2023-04-09", "happened", qualifiers={"on": "AMC"}),
        says(page("b"), episode(1), "release_date", "2023-04-10", "happened", qualifiers={"on": "Sky"}),
    ]
    assert len(facts(resolve(two), "series/star-trek-picard/2x01", "release_date")) == 2
    film = Subject("film", "Solaris")
    one = [
        says(page("a"), film, "release_date", "2002-11-27", "happened", about=film),
        says(page("b"), film, "release_date", "2003-07-29", "happened", about=film, qualifiers={"on": "Netflix"}),
    ]
    assert len(facts(resolve(one), "films/solaris", "release_date")) == 2
