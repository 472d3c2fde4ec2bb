"""Works that pages name, into works."""

from showbible.claims import Subject
from showbible.resolving import resolve
from tests.resolving.saying import PICARD, ids, page, says, season, series

A, B, C = page("a"), page("b"), page("c")


def test_case_punctuation_and_articles_make_no_difference() -> None:
    assert ids(
        says(A, PICARD, "network", "CBS All Access"),
        says(B, series("star trek picard"), "network", "CBS All Access", about=None),
    ) == {"series/star-trek-picard"}


def test_a_film_and_a_series_of_one_name_are_two() -> None:
    film = Subject("film", "Fargo")
    assert ids(
        says(A, film, "country", "US", about=None),
        says(B, series("Fargo"), "country", "US", about=None),
    ) == {"films/fargo", "series/fargo"}


def test_years_that_contradict_make_two_works_told_apart_by_year() -> None:
    assert ids(
        says(A, series("Battlestar Galactica", 1978), "country", "US", about=None),
        says(B, series("Battlestar Galactica", 2004), "country", "US", about=None),
    ) == {"series/battlestar-galactica-1978", "series/battlestar-galactica-2004"}


def test_a_work_without_a_year_is_the_only_one_there_is() -> None:
    resolution = resolve(
        [
            says(A, series("Firefly", 2002), "country", "US", about=None),
            says(B, series("Firefly"), "country", "US", about=None),
        ]
    )
    [firefly] = resolution.things
    assert (firefly.id, firefly.subject.year) == ("series/firefly", 2002)


def test_a_page_means_the_year_that_it_gives_elsewhere() -> None:
    said = [
        says(A, series("Battlestar Galactica", 1978), "country", "US", about=None),
        says(B, series("Battlestar Galactica", 2004), "country", "US", about=None),
        says(B, season(1, "Battlestar Galactica"), "episode_count", 13, about=None),
    ]
    assert resolve(said).subjects[said[2].id] == "series/battlestar-galactica-2004/season-1"


def test_a_page_that_gives_no_year_joins_neither_of_two() -> None:
    said = [
        says(A, series("Battlestar Galactica", 1978), "country", "US", about=None),
        says(B, series("Battlestar Galactica", 2004), "country", "US", about=None),
        says(C, series("Battlestar Galactica"), "country", "US", about=None),
    ]
    assert resolve(said).subjects[said[2].id] == "series/battlestar-galactica"


def test_a_short_name_is_the_series_only_where_an_alias_says_so() -> None:
    short = says(B, series("Picard"), "network", "CBS All Access", about=None)
    full = says(A, PICARD, "network", "CBS All Access")
    assert ids(full, short) == {"series/star-trek-picard", "series/picard"}
    assert ids(full, short, says(A, PICARD, "alias", "Picard")) == {"series/star-trek-picard"}


def test_an_alias_of_two_series_joins_neither() -> None:
    assert ids(
        says(A, series("Star Trek: The Original Series"), "alias", "Star Trek", about=None),
        says(A, series("Star Trek: Picard"), "alias", "Star Trek", about=None),
        says(B, series("Star Trek"), "country", "US", about=None),
    ) == {"series/star-trek-the-original-series", "series/star-trek-picard", "series/star-trek"}


def test_a_season_makes_its_series() -> None:
    resolution = resolve([says(A, season(2), "episode_count", 10, about=None)])
    assert [(thing.id, thing.parent) for thing in resolution.things] == [
        ("series/star-trek-picard", None),
        ("series/star-trek-picard/season-2", "series/star-trek-picard"),
    ]


def test_a_work_named_in_a_value_links_only_where_it_is_known() -> None:
    follows = says(A, PICARD, "follows", "Star Trek: The Next Generation")
    [alone] = resolve([follows]).facts
    assert (alone.value, alone.links) == ("Star Trek: The Next Generation", ())
    known = says(B, series("Star Trek - The Next Generation"), "country", "US", about=None)
    fact = next(fact for fact in resolve([follows, known]).facts if fact.property == "follows")
    assert fact.links == (("", "series/star-trek-the-next-generation"),)


def test_a_work_never_links_to_itself() -> None:
    film, book = Subject("film", "Solaris"), Subject("book", "Solaris")
    based = says(A, film, "based_on", "Solaris", about=None)
    written = says(A, book, "country", "PL", about=None)
    fact = next(fact for fact in resolve([based, written]).facts if fact.property == "based_on")
    assert fact.links == (("", "books/solaris"),)
    assert resolve([based]).facts[0].links == ()


def test_the_spelling_of_most_sites_is_the_name() -> None:
    resolution = resolve(
        [
            says(A, series("STAR TREK PICARD"), "country", "US", about=None),
            says(B, series("Star Trek: Picard"), "country", "US", about=None),
            says(C, series("Star Trek: Picard"), "country", "US", about=None),
        ]
    )
    [thing] = resolution.things
    assert thing.names == ("Star Trek: Picard", "STAR TREK PICARD")


def test_pages_of_one_site_do_not_outvote_two_sites() -> None:
    one_site = [page(f"one/{number}", site="one") for number in range(3)]
    said = [says(source, series("Star-Trek Picard"), "country", "US", about=None) for source in one_site]
    said += [says(source, series("Star Trek: Picard"), "country", "US", about=None) for source in (A, B)]
    assert resolve(said).things[0].name == "Star Trek: Picard"
