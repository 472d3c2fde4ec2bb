"""The pages of franchises, works, seasons, episodes, people, characters and things."""

from __future__ import annotations

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from selectolax.lexbor import LexborHTMLParser

from showbible.claims import Subject
from showbible.guide.models import Claim
from tests.cast import SEASON_2, VOSS, Told, casting, store_guide
from tests.guide.views.conftest import Get

SERIES = "/series/lantern-coast-harbour/"
EVERY_KIND = (
    "/franchises/lantern-coast/",
    SERIES,
    f"{SERIES}season-2/",
    f"{SERIES}2x01/",
    f"{SERIES}ep-the-lost-reel/",
    "/films/lantern-coast-the-long-fog/",
    "/people/ines-oduya/",
    "/characters/elin-voss/",
    "/things/kittiwake/",
)


def words(html: str, selector: str) -> list[str]:
    return [" ".join(node.text().split()) for node in LexborHTMLParser(html).css(selector)]


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", EVERY_KIND)
def test_every_kind_of_thing_has_a_page_with_one_heading_and_its_address(get: Get, path: str) -> None:
    page = LexborHTMLParser(get(path))
    assert len(page.css("h1")) == 1
    canonical = page.css_first('link[rel="canonical"]')
    assert canonical is not None
    assert (canonical.attributes["href"] or "").endswith(path)


@pytest.mark.usefixtures("cast")
def test_a_season_shows_its_date_with_what_was_expected_before(get: Get) -> None:
    html = get(f"{SERIES}season-2/")
    assert words(html, ".facts .row:first-child .value") == ["3 March 2022"]
    before = words(html, ".quotes.before > li")
    assert any("given up: early 2021" in each and "was due in early 2021" in each for each in before)
    assert any("said earlier: expected late 2021" in each for each in before)
    assert any("said earlier: announced for February 2022" in each for each in before)


@pytest.mark.usefixtures("cast")
def test_a_date_known_by_way_of_a_part_says_so(get: Get) -> None:
    query = "evidence/?property=release_date"
    assert "by way of its first episode, 2x01" in get(f"{SERIES}season-2/{query}")
    assert "by way of" not in get(f"{SERIES}2x01/{query}")


@pytest.mark.usefixtures("cast")
def test_each_quotation_leads_to_the_mark_on_its_page(get: Get) -> None:
    links = LexborHTMLParser(get(f"{SERIES}season-2/")).css(".quotes .source a")
    assert links
    for link in links:
        page, _, mark = (link.attributes["href"] or "").partition("#")
        assert mark.removeprefix("c-") in Claim.objects.values_list("key", flat=True)
        assert f'id="{mark}"' in get(page)


@pytest.mark.usefixtures("cast")
def test_creators_stand_once_each_as_links_in_a_sentence(get: Get) -> None:
    row = next(each for each in words(get(SERIES), ".facts .row") if each.startswith("Created by"))
    assert row.startswith(("Created by Jonas Adeyemi and Mara Quill", "Created by Mara Quill and Jonas Adeyemi"))
    assert "agreed · 2 sources" in row


@pytest.mark.usefixtures("cast")
def test_a_disputed_date_says_what_else_is_said_and_why_it_does_not_hold(get: Get) -> None:
    html = get(f"{SERIES}2x01/")
    (row,) = [each for each in words(html, ".facts .row") if each.startswith("Released")]
    assert "disputed" in row
    (sentences,) = words(get(f"{SERIES}2x01/evidence/?property=release_date"), ".opened")
    assert "disagrees: 4 March 2022" in sentences
    assert "this was said last" in sentences


@pytest.mark.usefixtures("cast")
def test_an_episode_stands_in_its_season_with_the_one_before(get: Get) -> None:
    html = get(f"{SERIES}2x01/")
    assert words(html, "h1") == ["2x01 Spring Tide"]
    assert words(html, ".crumbs li") == ["Lantern Coast", "Lantern Coast: Harbour", "Season 2", "2x01 Spring Tide"]
    assert words(html, '.turn a[rel="prev"]') == ["1x02 The Bell Buoy"]


@pytest.mark.usefixtures("cast")
def test_a_series_lists_its_seasons_and_the_episodes_without_a_number(get: Get) -> None:
    html = get(SERIES)
    assert words(html, 'section[aria-labelledby="seasons"] tbody th') == ["Season 1", "Season 2"]
    assert words(html, 'section[aria-labelledby="episodes"] tbody th') == ["The Lost Reel"]


@pytest.mark.usefixtures("cast")
def test_a_franchise_lists_its_works_by_kind(get: Get) -> None:
    html = get("/franchises/lantern-coast/")
    assert words(html, 'section[aria-labelledby="series"] li') == ["Lantern Coast: Harbour 2020"]
    assert words(html, 'section[aria-labelledby="films"] li') == ["Lantern Coast: The Long Fog 2018"]


@pytest.mark.usefixtures("cast")
def test_a_person_has_credits_by_work(get: Get) -> None:
    html = get("/people/mara-quill/")
    assert words(html, "h3") == ["Lantern Coast: Harbour 2020"]
    assert words(html, ".facts dt") == ["Creator", "Writer"]
    assert words(html, ".facts .value") == ["the whole series", "2x01 Spring Tide"]


@pytest.mark.usefixtures("cast")
def test_a_character_has_players_role_relations_and_appearances(get: Get) -> None:
    html = get("/characters/elin-voss/")
    assert words(html, 'section[aria-labelledby="facts"] .value') == ["captain", "sister of Signe Voss"]
    assert words(html, 'section[aria-labelledby="players"] dt') == ["Ines Oduya"]
    assert words(html, 'section[aria-labelledby="appearances"] .value') == ["2x01 Spring Tide"]
    assert words(get("/characters/signe-voss/"), ".facts .value") == ["Elin Voss (sister)"]


@pytest.mark.usefixtures("store")
def test_what_is_only_expected_never_looks_like_a_fixed_date(get: Get) -> None:
    line = "Season 2 should arrive in late 2021."
    store_guide(_told(line, (line, SEASON_2, "release_date", "2021-39", "expected")))
    html = get(f"{SERIES}season-2/")
    assert words(html, ".facts .value") == ["expected late 2021"]
    assert words(html, "h1") == ["Season 2 expected 2021"]


@pytest.mark.usefixtures("store")
def test_what_has_been_taken_back_is_struck_out(get: Get) -> None:
    line = "Season 2 will not start in May 2021."
    store_guide(_told(line, (line, SEASON_2, "release_date", "2021-05", "denied")))
    html = get(f"{SERIES}season-2/")
    assert words(html, ".facts .value s") == ["May 2021"]
    assert "no longer holds" in html


@pytest.mark.usefixtures("harm")
def test_hostile_names_are_shown_and_do_nothing(get: Get) -> None:
    html = get("/series/script-alert-seen-script-gnik/")
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    "path", ["/series/nothing-of-the-kind/", "/series/lantern-coast-harbour/9x99/", "/a%00b/", "/%F0%9F%90%99/"]
)
def test_what_is_not_there_is_a_404_that_offers_a_search(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert 'type="search"' in response.content.decode()


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", [SERIES, f"{SERIES}season-2/", f"{SERIES}2x01/", "/people/ines-oduya/"])
def test_each_mark_opens_to_the_sentences_of_what_it_stands_for(get: Get, path: str) -> None:
    marks = LexborHTMLParser(get(path)).css(".evidence .opened")
    assert marks
    for mark in marks:
        url = str(mark.attributes["hx-get"])
        (link,) = mark.css("a")
        assert link.attributes["href"] == url
        sentences = LexborHTMLParser(get(url)).css(".opened")
        assert len(sentences) == 1
        assert sentences[0].css("blockquote")


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    "query",
    ["property=nothing", "property=network&key=no", "naming=writer&within=series/other", "naming=cast&beside=x%00"],
)
def test_where_no_sentence_says_so_there_is_no_page(client: Client, query: str) -> None:
    assert client.get(f"{SERIES}evidence/?{query}").status_code == 404


@pytest.mark.usefixtures("cast")
def test_all_that_was_said_of_a_thing_stands_on_one_page(get: Get) -> None:
    assert len(words(get(f"{SERIES}evidence/"), ".opened .of")) > 3


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("episodes", [3, 30])
def test_a_season_takes_as_many_look_ups_however_long_it_is(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries, episodes: int
) -> None:
    line = "Season 3 has many episodes."
    season = Subject("season", series=SEASON_2.series, season=3)
    of_season = _told(line, (line, season, "episode_count", episodes), "https://a.example/season")
    store_guide(of_season, *[_episode(number) for number in range(1, episodes + 1)])
    with django_assert_num_queries(14):
        client.get(f"{SERIES}season-3/")


def _episode(number: int) -> Told:
    told = f"Episode {number} was directed by Director {number}."
    subject = Subject("episode", series=SEASON_2.series, season=3, episode=number)
    return _told(told, (told, subject, "director", f"Director {number}"), f"https://a.example/{number}")


def _told(line: str, statement: tuple[object, ...], address: str = "https://a.example/") -> Told:
    return Told(address, "A", "2021-01-01", "A", (line,), (statement,))  # type: ignore[arg-type]


@pytest.mark.usefixtures("store")
def test_many_episodes_are_told_by_season_in_runs_and_keep_their_evidence(get: Get) -> None:
    lines = tuple(f"Ada Lind directed 1x{number:02}." for number in range(1, 31))
    said = tuple(
        (line, Subject("episode", series="Tide", season=1, episode=number), "director", "Ada Lind")
        for number, line in enumerate(lines, start=1)
    )
    store_guide(Told("https://tide.example/all", "Tide", "2022-01-01", "All", lines, said))
    html = get("/people/ada-lind/")
    assert words(html, ".facts .value") == ["30 episodes Season 1: 1x01–1x30"]
    assert words(html, ".facts .evidence summary") == ["Evidence for Director: single source"]


@pytest.mark.usefixtures("store")
def test_relations_are_drawn_with_links_and_also_stand_as_facts(get: Get) -> None:
    lines = (
        "Elin Voss is the sister of Signe Voss.",
        "Elin Voss is a friend of Tomas.",
        "Kit is the son of Elin Voss.",
    )
    told = [("sister", VOSS, "Signe Voss"), ("friend", VOSS, "Tomas"), ("son", Subject("character", "Kit"), VOSS.name)]
    said = tuple(
        (line, who, "relation", {"to": to, "kind": kind}) for line, (kind, who, to) in zip(lines, told, strict=True)
    )
    store_guide(Told("https://tide.example/voss", "Tide", "2022-01-01", "Voss", lines, said))
    html = get("/characters/elin-voss/")
    assert words(html, ".graph a text") == ["Signe Voss", "Tomas", "Kit"]
    assert words(html, ".graph .words") == ["sister of", "friend of", "son"]
    drawn = {str(node.attributes["href"]) for node in LexborHTMLParser(html).css(".graph a")}
    listed = {str(node.attributes["href"]) for node in LexborHTMLParser(html).css(".facts .value a")}
    assert drawn == listed
    assert words(get("/characters/kit/"), ".graph") == []


@pytest.mark.usefixtures("store")
def test_of_many_works_and_parts_a_page_shows_some_and_leads_to_all(client: Client, get: Get) -> None:
    works = [f"Film Number {number}" for number in range(1, 46)]
    line = f"Ada Lind wrote {', '.join(works)}, and all of Tide."
    told = tuple((line, Subject("film", work), "writer", "Ada Lind") for work in works)
    cast = tuple((line, Subject("series", "Tide"), "cast", casting(f"Player Number {number}")) for number in range(70))
    store_guide(Told("https://a.example/", "A", "2021-01-01", "A", (line,), (*told, *cast)))
    person = get("/people/ada-lind/")
    assert len(words(person, "h3")) == 40
    assert "/people/ada-lind/works/?of=credits" in person
    assert len(words(get("/people/ada-lind/works/?of=credits&page=2"), "h3")) == 5
    series = get("/series/tide/")
    assert len(words(series, ".cast > li")) == 60
    assert "/series/tide/facts/cast/" in series
    assert len(words(get("/series/tide/facts/cast/?page=2"), ".works li")) == 10
    assert client.get("/people/ada-lind/works/").status_code == 404
    assert client.get("/people/nobody/works/?of=credits").status_code == 404


@pytest.mark.usefixtures("cast")
def test_the_characters_of_a_work_are_a_list(client: Client, get: Get) -> None:
    listed = words(get("/characters/?within=franchises/lantern-coast"), ".works a")
    assert "Elin Voss" in listed
    assert words(get("/characters/?within=films/lantern-coast-the-long-fog"), ".works a") == []
    assert client.get("/characters/?within=series/none").status_code == 404
