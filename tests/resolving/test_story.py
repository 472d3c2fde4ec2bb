"""Characters, things of a story and people that pages name."""

import pytest

from showbible.claims import Subject
from showbible.resolving import Resolution, resolve
from tests.resolving.saying import PICARD, character, episode, page, says, series

A, B = page("a"), page("b")
RIOS = says(A, character("Cristobal Rios"), "role", "captain")


def of(resolution: Resolution, *types: str) -> list[str]:
    return [thing.id for thing in resolution.things if thing.type in types]


def test_an_alias_stands_for_the_first_name_and_alone() -> None:
    said = [
        RIOS,
        says(A, character("Cristobal Rios"), "alias", "Chris"),
        says(B, episode(1), "appears", "Chris Rios"),
        says(B, episode(2), "appears", "Chris"),
    ]
    resolution = resolve(said)
    assert of(resolution, "character") == ["characters/cristobal-rios"]
    assert [fact.value for fact in resolution.facts if fact.property == "appears"] == ["Cristobal Rios"] * 2


def test_names_that_no_alias_joins_stay_apart() -> None:
    said = [RIOS, says(B, episode(1), "appears", "Chris Rios"), says(B, episode(1), "appears", "Rios")]
    assert of(resolve(said), "character") == [
        "characters/chris-rios",
        "characters/cristobal-rios",
        "characters/rios",
    ]


def test_an_alias_that_another_name_begins_with_is_not_enough() -> None:
    said = [
        says(A, character("Cristobal Rios"), "alias", "Chris"),
        says(A, character("Chris Pike"), "role", "captain"),
        says(B, episode(1), "appears", "Chris"),
    ]
    assert "characters/chris" in of(resolve(said), "character")


def test_a_surname_alone_is_the_one_who_bears_it_in_that_work() -> None:
    said = [RIOS, says(B, episode(1), "appears", "Rios")]
    assert of(resolve(said), "character") == ["characters/cristobal-rios"]
    other = series("Dark House")
    elsewhere = [RIOS, says(B, episode(1, of="Dark House"), "appears", "Rios", about=other)]
    assert len(of(resolve(elsewhere), "character")) == 2


def test_a_site_that_uses_a_long_and_a_short_name_means_two() -> None:
    said = [
        says(A, episode(1), "appears", "George Washington"),
        says(page("a/2", site="a"), episode(2), "appears", "George"),
    ]
    assert of(resolve(said), "character") == ["characters/george", "characters/george-washington"]
    assert [each.reasons for each in resolve(said).unsure] == [("ambiguous",)]


@pytest.mark.parametrize(("short", "full"), [("Guard", "Security Guard 2"), ("New York", "New York City")])
def test_a_part_of_what_is_no_plain_name_is_somebody_else(short: str, full: str) -> None:
    said = [says(A, episode(1), "appears", full), says(B, episode(1), "appears", short)]
    assert len(of(resolve(said), "character")) == 2


def test_a_surname_that_two_bear_is_the_one_whom_the_same_person_plays() -> None:
    said = [
        says(A, PICARD, "cast", {"person": "Santiago Cabrera", "character": "Cristobal Rios"}),
        says(A, PICARD, "cast", {"person": "Ana Ruiz", "character": "Maria Rios"}),
        says(B, PICARD, "cast", {"person": "Santiago Cabrera", "character": "Rios"}),
    ]
    assert of(resolve(said), "character") == ["characters/cristobal-rios", "characters/maria-rios"]


def test_two_of_one_surname_whom_one_person_plays_stay_two() -> None:
    said = [
        says(A, PICARD, "cast", {"person": "Brent Spiner", "character": "Adam Soong"}),
        says(A, PICARD, "cast", {"person": "Brent Spiner", "character": "Altan Soong"}),
        says(B, PICARD, "cast", {"person": "Brent Spiner", "character": "Soong"}),
    ]
    assert of(resolve(said), "character") == ["characters/adam-soong", "characters/altan-soong", "characters/soong"]
    assert {each.reasons for each in resolve(said).unsure} == {("ambiguous",)}


def test_an_alias_given_in_full_is_the_same() -> None:
    said = [
        says(A, character("Adam Dark"), "alias", "The Kestrel House Ghost"),
        says(B, episode(1), "appears", "Kestrel House Ghost"),
    ]
    assert of(resolve(said), "character") == ["characters/adam-dark"]


def test_a_rank_before_a_full_name_makes_no_difference() -> None:
    said = [
        says(A, character("Josephine Tull"), "role", "captain"),
        says(B, episode(1), "appears", "Captain Josephine Tull"),
    ]
    resolution = resolve(said)
    assert of(resolution, "character") == ["characters/josephine-tull"]
    assert next(thing for thing in resolution.things if thing.type == "character").name == "Josephine Tull"


def test_a_title_that_is_part_of_the_name_stays() -> None:
    said = [
        says(A, character("Charlotte"), "role", "maid"),
        says(B, episode(1), "appears", "Queen Charlotte"),
        says(B, episode(1), "appears", "Captain Nemo Grant"),
    ]
    assert of(resolve(said), "character") == [
        "characters/captain-nemo-grant",
        "characters/charlotte",
        "characters/queen-charlotte",
    ]


def test_what_has_a_kind_is_a_thing_and_all_else_a_character() -> None:
    said = [
        says(A, Subject("thing", "La Sirena"), "kind", "starship"),
        says(B, episode(1), "appears", "La Sirena"),
        says(B, episode(1), "appears", "Laris"),
    ]
    assert of(resolve(said), "character", "thing") == ["characters/laris", "things/la-sirena"]


def test_a_thing_appears_under_its_alias() -> None:
    said = [
        says(A, Subject("thing", "USS Stargazer"), "alias", "Stargazer"),
        says(B, episode(1), "appears", "the Stargazer"),
    ]
    assert of(resolve(said), "character", "thing") == ["things/uss-stargazer"]


def test_a_name_means_another_character_in_another_story() -> None:
    other = series("Dark House")
    said = [
        says(A, character("Adam"), "role", "doctor"),
        says(A, character("Adam"), "role", "gardener", about=other),
        says(A, other, "country", "GB", about=other),
    ]
    assert of(resolve(said), "character") == ["characters/adam-dark-house", "characters/adam-star-trek-picard"]


def test_a_name_means_the_same_throughout_a_franchise() -> None:
    other = series("Star Trek: Voyager")
    said = [
        says(A, PICARD, "franchise", "Star Trek"),
        says(A, other, "franchise", "Star Trek", about=other),
        says(A, character("Seven of Nine"), "role", "vigilante"),
        says(B, character("Seven of Nine"), "role", "astrometrics officer", about=other),
    ]
    resolution = resolve(said)
    assert of(resolution, "character") == ["characters/seven-of-nine"]
    assert resolution.things[-1].parent == "franchises/star-trek"


def test_a_page_about_one_work_means_its_characters() -> None:
    said = [
        says(A, PICARD, "country", "US", about=None),
        says(A, character("Guinan"), "role", "bartender", about=None),
        says(B, episode(1), "appears", "Guinan"),
    ]
    assert of(resolve(said), "character") == ["characters/guinan"]


def test_a_full_name_on_a_page_of_no_work_is_the_one_that_is_known() -> None:
    said = [
        says(A, episode(1), "appears", "Cristobal Rios"),
        says(A, episode(1), "appears", "Guinan"),
        says(B, character("Cristobal Rios"), "role", "captain", about=None),
        says(B, character("Guinan"), "role", "bartender", about=None),
    ]
    assert of(resolve(said), "character") == [
        "characters/cristobal-rios",
        *("characters/guinan", "characters/guinan-star-trek-picard"),
    ]


def test_a_full_name_that_two_stories_know_joins_neither() -> None:
    other = series("Dark House")
    said = [
        says(A, episode(1), "appears", "John Smith"),
        says(A, episode(1, of="Dark House"), "appears", "John Smith", about=other),
        says(B, character("John Smith"), "role", "captain", about=None),
    ]
    assert len(of(resolve(said), "character")) == 3


def test_everybody_and_everything_named_has_a_page_and_is_linked() -> None:
    said = [
        says(A, episode(1), "cast", {"person": "Whoopi Goldberg", "character": "Guinan"}),
        says(A, episode(1), "director", "Doug Aarniokoski"),
        says(A, character("Guinan"), "relation", {"to": "Jean-Luc Picard", "kind": "friend"}),
    ]
    resolution = resolve(said)
    assert of(resolution, "person", "character") == [
        *("people/doug-aarniokoski", "people/whoopi-goldberg"),
        *("characters/guinan", "characters/jean-luc-picard"),
    ]
    assert {fact.property: fact.links for fact in resolution.facts} == {
        "cast": (("person", "people/whoopi-goldberg"), ("character", "characters/guinan")),
        "director": (("", "people/doug-aarniokoski"),),
        "relation": (("to", "characters/jean-luc-picard"),),
    }


def test_a_part_that_nobody_names_links_to_nobody() -> None:
    resolution = resolve([says(A, episode(1), "cast", {"person": "John de Lancie", "character": None})])
    assert of(resolution, "character") == []
    assert resolution.facts[0].links == (("person", "people/john-de-lancie"),)


def test_people_are_the_same_with_and_without_accents() -> None:
    said = [says(A, PICARD, "writer", "Zoë Quinn"), says(B, PICARD, "writer", "Zoe Quinn")]
    assert of(resolve(said), "person") == ["people/zoe-quinn"]


def test_people_of_one_surname_stay_apart() -> None:
    said = [says(A, PICARD, "writer", "Michael Chabon"), says(B, PICARD, "writer", "Ayelet Chabon")]
    assert of(resolve(said), "person") == ["people/ayelet-chabon", "people/michael-chabon"]


@pytest.mark.parametrize(
    "other", ["Mike Chabon", "Michael J. Chabon", "Chabon, Michael", "M. Chabon", "Chabon", "Micheal Chabon"]
)
def test_writings_of_a_name_in_one_work_are_one_person(other: str) -> None:
    said = [says(A, PICARD, "writer", "Michael Chabon"), says(B, PICARD, "writer", other)]
    assert len(of(resolve(said), "person")) == 1


def test_a_name_is_shown_in_its_own_order() -> None:
    said = [says(A, PICARD, "writer", "Michael Chabon"), says(B, PICARD, "writer", "Chabon, Michael")]
    assert of(resolve(said), "person") == ["people/michael-chabon"]


@pytest.mark.parametrize("other", ["Mike Chabon", "M. Chabon", "Chabon", "Micheal Chabon"])
def test_writings_of_a_name_in_works_that_share_nobody_wait_for_an_editor(other: str) -> None:
    elsewhere = series("Dark House")
    said = [
        says(A, PICARD, "writer", "Michael Chabon"),
        says(A, PICARD, "director", "Hanelle Culpepper"),
        says(B, elsewhere, "writer", other, about=elsewhere),
    ]
    assert len(of(resolve(said), "person")) == 3


def test_a_short_name_that_two_people_of_a_work_bear_is_neither() -> None:
    said = [
        says(A, PICARD, "writer", "Michael Chabon"),
        says(A, PICARD, "writer", "Ayelet Chabon"),
        says(B, PICARD, "writer", "Chabon"),
    ]
    assert of(resolve(said), "person") == ["people/ayelet-chabon", "people/chabon", "people/michael-chabon"]


def test_initials_that_may_be_two_people_join_neither() -> None:
    said = [
        says(A, PICARD, "writer", "John Smith"),
        says(A, PICARD, "writer", "Jane Smith"),
        says(B, PICARD, "writer", "J. Smith"),
    ]
    assert len(of(resolve(said), "person")) == 3


def test_one_who_goes_by_one_word_is_one_person_in_all_works() -> None:
    elsewhere = series("Dark House")
    said = [
        says(A, PICARD, "cast", {"person": "Cher"}),
        says(B, elsewhere, "cast", {"person": "Cher"}, about=elsewhere),
    ]
    assert of(resolve(said), "person") == ["people/cher"]


def test_people_of_one_name_who_were_born_in_different_years_are_two() -> None:
    one, other = Subject("person", "John Smith"), Subject("person", "John Smith")
    said = [says(A, one, "birth_date", "1931-02-03"), says(B, other, "birth_date", "1970")]
    assert of(resolve(said), "person") == ["people/john-smith-1931", "people/john-smith-1970"]


def test_father_and_son_are_two() -> None:
    said = [
        says(A, PICARD, "cast", {"person": "Robert Downey"}),
        says(B, PICARD, "cast", {"person": "Robert Downey Jr."}),
    ]
    assert len(of(resolve(said), "person")) == 2


def test_hostile_names_are_names_like_others() -> None:
    people = ["|", "<script>", "!!!", "..", "/etc/passwd", "x" * 5000, "\u202e\u200b"]
    said = [says(A, PICARD, "cast", {"person": name, "character": "|"}) for name in people]
    found = of(resolve(said), "person")
    assert len(found) == len(set(found)) == len(people)
    assert all(len(each) < 100 and each.count("/") == 1 and ".." not in each and "<" not in each for each in found)
