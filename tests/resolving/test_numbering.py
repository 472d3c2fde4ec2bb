"""Episodes that sources number or name differently."""

from __future__ import annotations

from showbible.claims import Subject
from showbible.resolving import Said, Source, resolve
from tests.resolving.saying import PICARD, episode, page, says, series

ONE, OTHER = page("one"), page("other")


def told(source: Source, *titles: str, first: int = 1, season: int = 2) -> list[Said]:
    """A site's list of a season's episodes, numbered from `first`."""
    return [says(source, episode(first + at, season=season), "title", title) for at, title in enumerate(titles)]


def titles(said: list[Said]) -> dict[str, set[str]]:
    """What each episode is called."""
    resolution = resolve(said)
    found: dict[str, set[str]] = {}
    for fact in resolution.facts:
        if fact.property == "title":
            by_id = {each.id: str(each.claim.value) for each in said}
            found.setdefault(fact.thing, set()).update(by_id[each.claim] for each in fact.evidence)
    return found


def test_numbering_that_is_shifted_by_a_double_pilot_still_gives_one_episode_for_each_title() -> None:
    said = told(ONE, "Farpoint", "The Naked Now", "Code of Honor")
    said += told(OTHER, "Farpoint", "Farpoint", "The Naked Now", "Code of Honor")
    found = titles(said)
    assert sorted(map(sorted, found.values())).count(["The Naked Now"]) == 1
    assert sorted(map(sorted, found.values())).count(["Code of Honor"]) == 1


def test_an_episode_goes_by_the_number_that_most_sites_give_it() -> None:
    said = told(ONE, "Penance", first=2) + told(OTHER, "Penance", first=2) + told(page("third"), "Penance", first=5)
    resolution = resolve(said)
    assert {resolution.subjects[each.id] for each in said} == {"series/star-trek-picard/2x02"}


def test_episodes_that_one_site_tells_apart_never_become_one() -> None:
    said = told(ONE, "The Way", "The Way") + told(OTHER, "The Way", first=2)
    resolution = resolve(said)
    assert resolution.subjects[said[0].id] != resolution.subjects[said[1].id]


def test_two_titles_for_one_number_are_one_episode_whose_title_is_disputed() -> None:
    said = told(ONE, "The Star Gazer") + told(OTHER, "Der Sternengucker")
    assert list(titles(said).values()) == [{"The Star Gazer", "Der Sternengucker"}]


def test_other_titles_on_other_days_wait_for_an_editor() -> None:
    said = told(ONE, "The Star Gazer") + told(OTHER, "Der Sternengucker")
    said.append(says(ONE, episode(1), "release_date", "2022-03-03", "happened"))
    said.append(says(OTHER, episode(1), "release_date", "2022-05-17", "happened"))
    resolution = resolve(said)
    assert len(titles(said)) == 2
    assert [each.reasons for each in resolution.unsure] == [("dates_apart",)]


def test_a_part_that_one_source_leaves_out_is_known_by_its_day() -> None:
    said = told(ONE, "Equinox", first=25) + told(OTHER, "Equinox, Part I", first=26)
    apart = said + told(OTHER, "Equinox, Part II", first=27)
    dated = [says(ONE, episode(25), "release_date", "1999-05-26", "happened")]
    dated.append(says(OTHER, episode(26), "release_date", "1999-05-26", "happened"))
    assert len(titles(apart)) == 3
    assert sorted(map(len, titles(apart + dated).values())) == [1, 2]


def test_a_page_that_gives_a_number_only_means_the_episode_that_most_give_it() -> None:
    by_number = says(page("third"), episode(1), "running_time", 46)
    said = [*told(ONE, "The Star Gazer"), *told(OTHER, "The Star Gazer"), by_number]
    assert resolve(said).subjects[by_number.id] == "series/star-trek-picard/2x01"


def test_a_series_without_the_name_of_its_franchise_is_known_by_its_episodes() -> None:
    short, full = series("Enterprise"), series("Star Trek: Enterprise")
    names = ("Broken Bow", "Fight or Flight", "Strange New World")
    said = [says(ONE, episode(at, of="Enterprise"), "title", name, about=short) for at, name in enumerate(names)]
    others = [
        says(OTHER, episode(at, of="Star Trek: Enterprise"), "title", name, about=full) for at, name in enumerate(names)
    ]
    franchise = says(OTHER, full, "franchise", "Star Trek", about=full)
    assert {thing.id for thing in resolve([*said, *others, franchise]).things if thing.type == "series"} == {
        "series/star-trek-enterprise"
    }
    two = resolve([*said[:2], *others[:2], franchise])
    assert len([thing for thing in two.things if thing.type == "series"]) == 2
    assert [each.reasons for each in two.unsure] == [("franchise_prefix",)]


def test_films_of_years_next_to_each_other_are_one_where_they_share_who_made_them() -> None:
    def film(source: Source, year: int, director: str) -> Said:
        work = PICARD.__class__("film", "Stalker", year=year)
        return says(source, work, "director", director, about=work)

    same = resolve([film(ONE, 1979, "Andrei Tarkovsky"), film(OTHER, 1980, "Andrei Tarkovsky")])
    assert [thing.id for thing in same.things if thing.type == "film"] == ["films/stalker"]
    other = resolve([film(ONE, 1979, "Andrei Tarkovsky"), film(OTHER, 1980, "Somebody Else")])
    assert [thing.id for thing in other.things if thing.type == "film"] == ["films/stalker-1979", "films/stalker-1980"]
    assert [each.reasons for each in other.unsure] == [("near_year",)]
    far = resolve([film(ONE, 1979, "Andrei Tarkovsky"), film(OTHER, 2011, "Andrei Tarkovsky")])
    assert len([thing for thing in far.things if thing.type == "film"]) == 2
    assert not far.unsure


def test_an_episode_with_half_a_number_is_known_by_its_title() -> None:
    half = Subject("episode", series="Star Trek: Picard", episode=3)
    titled = says(ONE, half, "title", "Salt Road")
    dated = says(ONE, half, "release_date", "2023-04-23", "happened")
    resolution = resolve([titled, dated, *told(OTHER, "Salt Road", first=4, season=1)])
    assert resolution.subjects[dated.id] == "series/star-trek-picard/1x04"
    assert "Episode 3" not in resolution.things[-1].names[:1]
