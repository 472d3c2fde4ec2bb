"""The page of a fact."""

from __future__ import annotations

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from selectolax.lexbor import LexborHTMLParser

from tests.cast import HARBOUR, LONG_WORD, MUDDLE, PAGES, SEASON_2, Told, casting, store_guide
from tests.guide.views.conftest import Get

SERIES = "/series/lantern-coast-harbour/"
DATE = f"{SERIES}season-2/facts/release_date/"


def words(html: str, selector: str) -> list[str]:
    return [" ".join(node.text().split()) for node in LexborHTMLParser(html).css(selector)]


@pytest.mark.usefixtures("cast")
def test_a_fact_shows_its_value_its_mark_and_why_it_holds(get: Get) -> None:
    html = get(f"{SERIES}2x01/facts/release_date/")
    assert words(html, "h1") == ["3 March 2022"]
    (verdict,) = words(html, ".verdict")
    assert verdict.startswith("disputed Said by")
    assert "this was said last" in verdict


@pytest.mark.usefixtures("cast")
def test_every_claim_stands_with_its_sentence_site_day_and_stance(get: Get) -> None:
    html = get(DATE)
    assert [each.rsplit(" ", 2)[0] for each in words(html, "h3")] == [
        "Say so",
        "Said something else earlier",
        "Take back",
        "Disagree",
    ]
    (early,) = [each for each in words(html, ".quotes > li") if "It should now arrive in late 2021." in each]
    assert "expected late 2021" in early
    assert "Harbour Herald, Harbour season 2: everything we know 5 November 2020" in early


@pytest.mark.usefixtures("cast")
def test_each_claim_leads_to_its_sentence_in_the_page(get: Get) -> None:
    links = [str(node.attributes["href"]) for node in LexborHTMLParser(get(DATE)).css(".source a")]
    marks = [link for link in links if "#" in link]
    assert len(marks) == 5
    for link in marks:
        page, _, mark = link.partition("#")
        assert f'id="{mark}"' in get(page)


@pytest.mark.usefixtures("cast")
def test_the_life_of_a_date_is_drawn_told_in_a_table_and_in_a_sentence(get: Get) -> None:
    html = get(DATE)
    assert "First expected late 2021; came out 3 March 2022: 62 days later at least." in words(html, "section p")
    page = LexborHTMLParser(html)
    marks = [node.text().strip() for node in page.css(".chart g title")]
    rows = words(html, ".as-table tbody tr")
    assert len(marks) == len(rows) == 5
    assert marks[0].startswith("5 November 2020, Harbour Herald:")
    assert any("14 September 2021" in row and "announced for February 2022" in row for row in rows)


@pytest.mark.usefixtures("cast")
def test_a_passage_is_quoted_and_not_said_again(get: Get) -> None:
    html = get(f"{SERIES}2x01/facts/synopsis/")
    assert words(html, "h1.long")
    assert len(words(html, ".quotes blockquote")) == 1
    assert words(html, ".stance") == []


@pytest.mark.usefixtures("cast")
def test_a_drawing_is_the_same_whenever_it_is_made(get: Get) -> None:
    assert get(DATE) == get(DATE)


@pytest.mark.usefixtures("cast")
def test_what_was_said_on_one_day_alone_has_no_history(get: Get) -> None:
    html = get(f"{SERIES}2x01/facts/running_time/")
    assert words(html, "h1") == ["46 minutes"]
    assert not words(html, ".chart")
    assert not words(html, ".as-table")


@pytest.mark.usefixtures("cast")
def test_a_property_with_several_facts_lists_them_each_with_a_page_of_its_own(get: Get) -> None:
    html = get(f"{SERIES}facts/creator/")
    assert sorted(words(html, ".works a")) == ["Jonas Adeyemi", "Mara Quill"]
    for link in LexborHTMLParser(html).css(".works a"):
        assert words(get(str(link.attributes["href"])), "h1") == [link.text()]


@pytest.mark.usefixtures("cast")
def test_the_only_fact_of_a_property_has_one_address(get: Get) -> None:
    page = LexborHTMLParser(get(f"{SERIES}facts/network/channel%20north/"))
    canonical = page.css_first('link[rel="canonical"]')
    assert canonical is not None
    assert (canonical.attributes["href"] or "").endswith(f"{SERIES}facts/network/")


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", [SERIES, f"{SERIES}season-2/", f"{SERIES}2x01/", "/characters/elin-voss/"])
def test_every_fact_of_a_thing_leads_to_its_page(get: Get, path: str) -> None:
    links = LexborHTMLParser(get(f"{path}evidence/")).css(".why a")
    assert links
    for link in links:
        assert "/facts/" in str(link.attributes["href"])
        get(str(link.attributes["href"]))


@pytest.mark.usefixtures("cast")
def test_pages_of_one_site_are_said_to_count_as_one(get: Get) -> None:
    store_guide(
        *[
            Told(f"https://shoreline.example/{day}", "Shoreline News", f"2022-05-0{day}", "Harbour", (line,),
                 ((line, HARBOUR, "network", "Channel North"),))
            for day, line in ((1, "It runs on Channel North."), (2, "Channel North shows it, and has from the start."))
        ]
    )  # fmt: skip
    html = get(f"{SERIES}facts/network/")
    assert words(html, ".together > .by") == ["These 2 pages count as one: pages of one site."]
    assert len(words(html, ".together .quotes > li")) == 2
    assert len(words(html, ".voice")) == 2


@pytest.mark.usefixtures("cast")
def test_as_of_a_day_a_fact_has_the_history_that_it_had_then(client: Client, get: Get) -> None:
    html = get(f"{DATE}?as_of=2021-12-31")
    assert words(html, "h1") == ["announced for February 2022"]
    assert len(words(html, ".quotes > li")) == 3
    early = client.get(f"{SERIES}2x01/facts/director/?as_of=2021-12-31")
    assert early.status_code == 404
    status = client.get(f"{SERIES}season-2/facts/release_date/?as_of=2020-01-01")
    assert status.status_code == 404


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    "path",
    [
        f"{SERIES}facts/release_dates/",
        f"{SERIES}facts/composer/",
        f"{SERIES}facts/creator/nobody/",
        f"{SERIES}facts/",
        "/series/nothing/facts/creator/",
        f"{SERIES}facts/creator/%00/",
        "/a%00b/facts/creator/",
    ],
)
def test_a_fact_that_is_not_there_is_a_404(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.usefixtures("store")
def test_a_series_called_facts_keeps_its_pages(get: Get) -> None:
    line = "Facts, episode one of season two."
    episode = type(HARBOUR)("episode", series="Facts", season=2, episode=1)
    store_guide(Told("https://a.example/", "A", "2021-01-01", "A", (line,), ((line, episode, "title", "Casting"),)))
    assert words(get("/series/facts/2x01/"), "h1") == ["2x01 Casting"]
    assert words(get("/series/facts/season-2/"), "h1") == ["Season 2"]
    assert words(get("/series/facts/2x01/facts/title/"), "h1") == ["Casting"]


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("name", ["A/B", "..", "50% & more?", "#1", "ж", "a  b", "x" * 3000])
def test_any_name_can_be_in_an_address(get: Get, name: str) -> None:
    line = f"With {name} and Mara Quill."
    told = [(line, SEASON_2, "cast", casting(each)) for each in (name, "Mara Quill")]
    store_guide(Told("https://a.example/", "A", "2021-01-01", "A", (line,), tuple(told)))
    links = LexborHTMLParser(get(f"{SERIES}season-2/facts/cast/")).css(".works a")
    assert len(links) == 2
    for link in links:
        assert words(get(str(link.attributes["href"])), "h1")


@pytest.mark.usefixtures("harm")
def test_hostile_words_are_shown_and_do_nothing(get: Get) -> None:
    series = "/series/script-alert-seen-script-gnik/"
    for property_ in ("creator", "network"):
        html = get(f"{series}facts/{property_}/")
        assert "<script>" not in html
        assert "javascript:" not in html.replace("javascript:alert(1)</bdi>", "")


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(("path", "queries"), [(DATE, 6), (f"{SERIES}facts/creator/", 5)])
def test_a_fact_takes_six_look_ups_and_a_list_of_facts_five(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries, path: str, queries: int
) -> None:
    with django_assert_num_queries(queries):
        client.get(path)


@pytest.mark.usefixtures("store")
def test_a_claim_whose_page_contradicts_itself_with_it_is_marked(get: Get) -> None:
    store_guide(*PAGES, MUDDLE)
    html = get("/series/lantern-coast-harbour/2x01/facts/running_time/")
    marked = [each for each in words(html, ".quotes > li") if "contradicts itself" in each]
    assert len(marked) == 2
    assert all("46 minutes and 52 minutes" in each for each in marked)
    assert "contradicts itself" not in get("/series/lantern-coast-harbour/2x01/facts/release_date/")


@pytest.mark.usefixtures("harm")
def test_a_value_without_end_is_cut_and_can_be_read_as_a_whole(get: Get) -> None:
    path = "/series/script-alert-seen-script-gnik/"
    assert LONG_WORD[:400] not in get(path).replace("\n", "")
    page = LexborHTMLParser(get(f"{path}facts/network/"))
    (whole,) = page.css(".whole")
    assert whole.text() == LONG_WORD
    heading = page.css_first("h1")
    assert heading is not None
    assert len(heading.text()) <= 200
