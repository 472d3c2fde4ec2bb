"""Dates that slip, come true, are taken back and contradict each other."""

from typing import Any

from showbible.resolving import Said, Source, Support, resolve
from tests.resolving.saying import PICARD, episode, only, page, rules, says, season, settle, stances

EARLY, LATER, LATEST = page("early", "2020-06-01"), page("later", "2021-09-08"), page("latest", "2022-03-04")
SEASON = "series/star-trek-picard/season-2"


def date(source: Source, value: str, standing: str, **more: Any) -> Said:
    return says(source, season(2), "release_date", value, standing, **more)


def test_one_page_is_a_single_source() -> None:
    fact = settle(date(EARLY, "2021", "expected"))
    assert (fact.value, fact.standing, fact.support) == ("2021", "expected", Support.SINGLE)
    assert fact.reasons[0].details == (("sources", 1), ("pages", 1))


def test_two_sites_agree_and_two_pages_of_one_site_do_not() -> None:
    one, other = page("x/1", site="x"), page("x/2", site="X")
    assert settle(date(one, "2021", "expected"), date(LATER, "2021", "expected")).support == Support.AGREED
    fact = settle(date(one, "2021", "expected"), date(other, "2021", "expected"))
    assert (fact.support, fact.reasons[0].details) == (Support.SINGLE, (("sources", 1), ("pages", 2)))


def test_pages_without_a_site_each_count() -> None:
    said = [date(page(name, site=None), "2021", "expected") for name in "ab"]
    assert settle(*said).support == Support.AGREED


def test_what_happened_beats_what_was_announced_and_expected() -> None:
    said = [
        date(LATEST, "2022-03-03", "happened"),
        date(LATER, "2022-02", "announced"),
        date(EARLY, "2021", "expected"),
    ]
    fact = settle(*said)
    assert (fact.value, fact.standing) == ("2022-03-03", "happened")
    assert stances(fact, *said) == ["holds", "earlier", "earlier"]
    assert fact.support == Support.SINGLE
    assert rules(fact) == ["sources", "standing"]
    assert fact.reasons[1].details == (("holds", "happened"), ("other", "announced"))


def test_an_announcement_of_what_then_happened_says_so_too() -> None:
    said = [date(LATEST, "2022-03-03", "happened"), date(LATER, "2022-03-03", "announced")]
    fact = settle(*said)
    assert (stances(fact, *said), fact.support) == (["holds", "holds"], Support.AGREED)


def test_of_two_forecasts_the_later_said_holds() -> None:
    said = [date(EARLY, "2021", "expected"), date(LATER, "2022-02", "expected")]
    fact = settle(*said)
    assert (fact.value, stances(fact, *said), fact.support) == ("2022-02", ["earlier", "holds"], Support.SINGLE)
    assert rules(fact) == ["sources", "forecast"]


def test_an_undated_forecast_is_never_the_latest() -> None:
    said = [date(page("undated", seen="2026-01-01"), "2021", "expected"), date(LATER, "2022-02", "expected")]
    assert stances(settle(*said), *said) == ["earlier", "holds"]


def test_a_later_guess_against_an_announcement_is_a_dispute() -> None:
    said = [date(EARLY, "2021-10", "announced"), date(LATER, "2022", "expected")]
    fact = settle(*said)
    assert (fact.value, stances(fact, *said), fact.support) == ("2021-10", ["holds", "disagrees"], Support.DISPUTED)


def test_a_guess_beside_an_announcement_is_no_dispute_unless_it_was_said_later() -> None:
    for source in (EARLY, page("other", "2020-06-01"), page("undated")):
        said = [date(EARLY, "2021-10", "announced"), date(source, "2022", "expected")]
        assert stances(settle(*said), *said) == ["holds", "earlier"]


def test_a_forecast_said_after_it_happened_is_a_dispute() -> None:
    said = [date(LATER, "2020-03-03", "happened"), date(LATEST, "2023", "expected")]
    assert stances(settle(*said), *said) == ["holds", "disagrees"]


def test_forecasts_of_one_day_that_contradict_are_a_dispute() -> None:
    said = [date(EARLY, "2021", "expected"), date(page("other", "2020-06-01"), "2022", "expected")]
    assert settle(*said).support == Support.DISPUTED


def test_the_precise_of_agreeing_dates_shows() -> None:
    said = [date(EARLY, "2022", "happened"), date(LATER, "2022-03", "happened"), date(LATEST, "2022-03-03", "happened")]
    fact = settle(*said)
    assert (fact.value, stances(fact, *said)) == ("2022-03-03", ["agrees", "agrees", "holds"])
    assert (fact.support, rules(fact)) == (Support.AGREED, ["sources", "precision"])


def test_two_days_on_which_it_happened_are_a_dispute_that_more_sites_win() -> None:
    said = [
        date(EARLY, "2022-03-03", "happened"),
        date(LATER, "2022-03-03", "happened"),
        date(LATEST, "2022-03-04", "happened"),
    ]
    fact = settle(*said)
    assert (fact.value, stances(fact, *said)) == ("2022-03-03", ["holds", "holds", "disagrees"])
    assert fact.support == Support.DISPUTED
    assert fact.reasons[1].details == (("holds", 2), ("other", 1))


def test_a_copying_site_does_not_outvote_two_others() -> None:
    copies = [date(page(f"x/{number}", site="x"), "2022-03-04", "happened") for number in range(5)]
    said = [date(EARLY, "2022-03-03", "happened"), date(LATER, "2022-03-03", "happened"), *copies]
    assert settle(*said).value == "2022-03-03"


def test_among_equals_the_last_said_holds() -> None:
    said = [date(EARLY, "2022-03-03", "happened"), date(LATER, "2022-03-04", "happened")]
    fact = settle(*said)
    assert (fact.value, rules(fact)) == ("2022-03-04", ["sources", "recency"])


def test_a_withdrawn_date_goes_and_another_of_the_same_page_stays() -> None:
    undated = page("news")
    said = [date(undated, "2020~", "withdrawn"), date(undated, "2021", "expected"), date(EARLY, "2020", "expected")]
    fact = settle(*said)
    assert (fact.value, stances(fact, *said)) == ("2021", ["withdrawn", "holds", "earlier"])


def test_a_withdrawal_of_about_a_year_leaves_other_years_alone() -> None:
    said = [date(LATER, "2020~", "withdrawn"), date(EARLY, "2021-06", "expected")]
    assert stances(settle(*said), *said) == ["withdrawn", "holds"]


def test_a_page_that_withdraws_a_year_may_give_a_day_of_it() -> None:
    said = [date(EARLY, "2021", "withdrawn"), date(EARLY, "2021-12-01", "announced")]
    assert stances(settle(*said), *said) == ["withdrawn", "holds"]


def test_a_forecast_is_earlier_than_what_an_undated_page_says_has_happened() -> None:
    said = [date(page("undated"), "2022-03-03", "happened"), date(EARLY, "2021", "expected")]
    fact = settle(*said)
    assert (stances(fact, *said), fact.support) == (["holds", "earlier"], Support.SINGLE)


def test_a_fact_of_which_all_is_taken_back_keeps_its_evidence() -> None:
    said = [date(EARLY, "2020-11", "announced"), date(LATER, "2020", "withdrawn")]
    fact = settle(*said)
    assert (fact.value, fact.standing, fact.support) == (None, None, Support.OUTDATED)
    assert (stances(fact, *said), rules(fact)) == (["earlier", "withdrawn"], ["sources", "withdrawn"])


def test_what_is_said_after_a_withdrawal_stands() -> None:
    said = [date(EARLY, "2021", "withdrawn"), date(LATER, "2021-12", "announced")]
    assert settle(*said).value == "2021-12"


def test_a_withdrawal_does_not_undo_what_happened_but_a_later_denial_does() -> None:
    happened = date(EARLY, "2020-03-03", "happened")
    assert settle(happened, date(LATER, "2020-03-03", "withdrawn")).value == "2020-03-03"
    assert settle(happened, date(LATER, "2020-03-03", "denied")).value is None
    assert settle(date(LATEST, "2020-03-03", "happened"), date(LATER, "2020-03-03", "denied")).value == "2020-03-03"


def test_a_season_starts_with_its_first_episode() -> None:
    news, wiki = page("news"), page("wiki")
    said = [
        date(news, "2020~", "withdrawn"),
        date(news, "2021", "expected"),
        says(wiki, episode(1), "release_date", "2022-03-03", "happened"),
    ]
    fact = only(resolve(said), SEASON, "release_date")
    assert (fact.value, fact.standing) == ("2022-03-03", "happened")
    assert stances(fact, *said) == ["withdrawn", "earlier", "holds"]
    assert [each.via for each in fact.evidence] == ["series/star-trek-picard/2x01", None, None]
    assert fact.reasons[1].details == (("by", "series/star-trek-picard/2x01"),)


def test_a_series_starts_with_its_first_season_and_not_with_its_second() -> None:
    first = says(EARLY, episode(1, season=1), "release_date", "2020-01-23", "happened")
    second = says(LATEST, episode(1), "release_date", "2022-03-03", "happened")
    assert only(resolve([first, second]), "series/star-trek-picard", "release_date").value == "2020-01-23"
    assert not [fact for fact in resolve([second]).facts if fact.thing == "series/star-trek-picard"]


def test_a_season_does_not_start_with_its_second_episode() -> None:
    resolution = resolve([says(LATEST, episode(2), "release_date", "2022-03-10", "happened")])
    assert [fact.thing for fact in resolution.facts] == ["series/star-trek-picard/2x02"]


def test_what_is_said_of_the_season_itself_comes_before_what_follows_from_an_episode() -> None:
    said = [
        date(EARLY, "2022-03-03", "happened"),
        says(LATEST, episode(1), "release_date", "2022-03-04", "happened"),
    ]
    fact = only(resolve(said), SEASON, "release_date")
    assert (fact.value, fact.support, rules(fact)) == ("2022-03-03", Support.DISPUTED, ["sources", "direct"])


def test_a_season_ends_with_its_last_episode_where_it_is_known_which_that_is() -> None:
    last = says(LATEST, episode(10), "release_date", "2022-05-05", "happened")
    count = says(EARLY, season(2), "episode_count", 10)
    assert only(resolve([last, count]), SEASON, "end_date").value == "2022-05-05"
    other = says(EARLY, season(2), "episode_count", 12)
    assert "end_date" not in {fact.property for fact in (*resolve([last]).facts, *resolve([last, other]).facts)}


def test_on_a_day_only_what_was_said_by_then_counts() -> None:
    said = [
        date(EARLY, "2021", "expected"),
        date(LATER, "2022-02", "announced"),
        date(LATEST, "2022-03-03", "happened"),
    ]
    believed = {day: resolve(said, on=day) for day in ("2020-05-31", "2020-06-01", "2021-12-31", "2022-03-04")}
    assert {day: [fact.value for fact in each.facts] for day, each in believed.items()} == {
        "2020-05-31": [],
        "2020-06-01": ["2021"],
        "2021-12-31": ["2022-02"],
        "2022-03-04": ["2022-03-03"],
    }
    assert believed["2020-05-31"].things == ()


def test_a_page_of_a_year_counts_from_its_end_and_an_undated_one_from_when_it_was_read() -> None:
    year = date(page("year", "2020"), "2021", "expected")
    assert (len(resolve([year], on="2020-12-30").facts), len(resolve([year], on="2020-12-31").facts)) == (0, 1)
    undated = date(page("undated", seen="2026-01-01"), "2021", "expected")
    assert (len(resolve([undated], on="2025-12-31").facts), len(resolve([undated], on="2026-01-01").facts)) == (0, 1)


def test_a_date_of_a_page_that_is_none_counts_as_no_date() -> None:
    odd = date(page("odd", "last Tuesday", seen="2026-01-01"), "2021", "expected")
    assert settle(odd).value == "2021"


def test_a_date_for_another_territory_is_a_fact_of_its_own_unless_it_is_the_same() -> None:
    main = date(LATER, "2022-03-03", "happened")
    abroad = date(LATEST, "2022-03-04", "happened", qualifiers={"where": "GB"})
    same = date(EARLY, "2022-03-03", "happened", qualifiers={"on": "Paramount+"})
    found = [fact for fact in resolve([main, abroad, same]).facts if fact.property == "release_date"]
    assert [(fact.key, fact.value, fact.support) for fact in found] == [
        ("", "2022-03-03", Support.AGREED),
        ("where=GB", "2022-03-04", Support.SINGLE),
    ]


def test_a_series_and_its_second_season_have_dates_of_their_own() -> None:
    said = [says(EARLY, PICARD, "release_date", "2020-01-23", "happened"), date(EARLY, "2022-03-03", "happened")]
    assert {fact.value for fact in resolve(said).facts} == {"2020-01-23", "2022-03-03"}
