"""The list of pages that were read, and each with its claims marked."""

from __future__ import annotations

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from selectolax.lexbor import LexborHTMLParser

from showbible.guide.models import Claim, Page
from tests.cast import HARBOUR, HARM, MUDDLE, PAGES, Told, store_guide
from tests.guide.views.conftest import Get

pytestmark = pytest.mark.store


LOOK_UPS = 10


def address(told_address: str) -> str:
    return f"/pages/{Page.objects.get(address=told_address).pk}/"


@pytest.mark.usefixtures("cast")
def test_a_source_says_what_it_says_of_itself(get: Get) -> None:
    page = LexborHTMLParser(get(address("https://herald.example/season-2")))
    about = page.css_first(".about")
    assert about is not None
    assert "5 November 2020" in about.text()
    link = about.css_first("a")
    assert link is not None
    assert link.attributes["href"] == "https://herald.example/season-2"
    assert {"nofollow", "noopener", "noreferrer"} <= set((link.attributes["rel"] or "").split())


@pytest.mark.usefixtures("cast")
def test_the_folders_of_the_keeper_are_not_told(get: Get) -> None:
    html = get(address("/home/keeper/lantern/index.txt"))
    assert "index.txt" in html
    assert "/home/keeper" not in html


@pytest.mark.usefixtures("cast")
def test_every_claim_is_marked_once_and_listed(get: Get) -> None:
    for told in PAGES:
        page = LexborHTMLParser(get(address(told.address)))
        marks = {node.attributes["id"] for node in page.css("mark[id], mark span[id]")}
        keys = {f"c-{claim.key(told.address)}" for claim in told.claims()}
        assert marks == keys
        listed = page.css(".notes li p:not(.about-thing)")
        assert len(listed) == len(keys)


@pytest.mark.usefixtures("cast")
def test_a_mark_holds_the_sentence(get: Get) -> None:
    told = PAGES[0]
    page = LexborHTMLParser(get(address(told.address)))
    claim = next(each for each in told.claims() if each.property == "release_date")
    mark = page.css_first(f"#c-{claim.key(told.address)}")
    assert mark is not None
    assert "Season 2 was due in early 2021, but filming had to stop." in mark.text()


@pytest.mark.usefixtures("cast")
def test_what_stands_beside_the_text_is_folded_away_by_kind(get: Get) -> None:
    page = LexborHTMLParser(get(address("https://herald.example/season-2")))
    folded = {" ".join(each.text().split()) for each in page.css(".asides summary")}
    assert folded == {"Teasers for other pages 1", "Readers’ comments 1"}
    assert not page.css(".asides details[open]")
    assert not page.css(".asides mark")


@pytest.mark.usefixtures("harm")
def test_a_hostile_page_is_shown_and_does_nothing(get: Get) -> None:
    html = get(address(f"{Page.objects.get().address}"))
    assert "<script>" not in html
    assert "javascript:" not in "".join(str(a.attributes.get("href")) for a in LexborHTMLParser(html).css("a"))
    assert HARM.title[:20] not in html


@pytest.mark.usefixtures("cast")
def test_the_list_names_each_page_with_its_claims(get: Get) -> None:
    rows = [" ".join(row.text(separator=" ").split()) for row in LexborHTMLParser(get("/pages/")).css("tbody tr")]
    assert len(rows) == len(PAGES)
    assert any(row == "Harbour has a date Shoreline News 14 September 2021 4" for row in rows)


@pytest.mark.usefixtures("store")
def test_an_empty_list_says_how_to_read_a_page(get: Get) -> None:
    assert "showbible read" in get("/pages/")


@pytest.mark.usefixtures("cast")
def test_a_page_that_is_not_there_is_a_404(client: Client) -> None:
    assert client.get("/pages/999999/").status_code == 404
    assert client.get("/pages/none/").status_code == 404


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("number", [0, 2, 3])
def test_a_source_takes_a_fixed_number_of_look_ups(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries, number: int
) -> None:
    path = address(PAGES[number].address)
    with django_assert_num_queries(LOOK_UPS):
        client.get(path)


@pytest.mark.usefixtures("store")
def test_a_page_that_contradicts_itself_says_so_and_leads_to_the_sentences(get: Get) -> None:
    store_guide(*PAGES, MUDDLE)
    page = LexborHTMLParser(get(address(MUDDLE.address)))
    (told,) = page.css(".contradictions li")
    assert "two values for “Running time” of Lantern Coast: Harbour 2x01: 46 minutes and 52 minutes" in told.text()
    marks = [page.css_first(str(link.attributes["href"])) for link in told.css("a")]
    assert [mark.text()[:22] for mark in marks if mark] == ["It runs for 46 minutes", "With its 52 minutes it"]


@pytest.mark.usefixtures("cast")
def test_a_page_that_is_at_one_with_itself_says_nothing_of_that(get: Get) -> None:
    for told in PAGES:
        assert not LexborHTMLParser(get(address(told.address))).css(".contradictions")


def told(html: str, selector: str) -> list[str]:
    return [" ".join(node.text().split()) for node in LexborHTMLParser(html).css(selector)]


@pytest.mark.usefixtures("cast")
def test_what_is_outdated_or_disputed_says_so_with_what_holds_now(get: Get) -> None:
    html = get(address("https://herald.example/season-2"))
    assert told(html, ".now.outdated") == ["outdated: now 3 March 2022"]
    link = LexborHTMLParser(html).css_first(".now.outdated a")
    assert link is not None
    assert "3 March 2022" in told(get(str(link.attributes["href"])), "h1")[0]
    review = get(address("https://shoreline.example/spring-tide-review"))
    assert told(review, ".now") == ["disagrees: now 3 March 2022"]
    assert told(get(address("https://tidetable.example/2x01")), ".now") == ["disputed"]


@pytest.mark.usefixtures("cast")
def test_a_source_sums_up_what_has_become_of_its_claims(get: Get) -> None:
    summary = told(get(address("https://herald.example/season-2")), ".verdict")
    assert summary == ["Of its 7 claims 5 hold, 1 is outdated and 1 takes something back."]
    assert "holds and is disputed" in told(get(address("https://tidetable.example/2x01")), ".verdict")[0]


@pytest.mark.usefixtures("cast")
def test_on_an_earlier_day_nothing_is_outdated_yet(get: Get) -> None:
    html = get(f"{address('https://herald.example/season-2')}?as_of=2020-12-31")
    assert told(html, ".now") == []
    assert told(html, ".verdict") == ["Of its 7 claims 6 hold and 1 takes something back."]


@pytest.mark.usefixtures("cast")
def test_a_source_leads_to_those_that_speak_of_the_same_things(get: Get) -> None:
    path = address("https://shoreline.example/spring-tide-review")
    first, *_ = told(get(path), ".beside li")
    assert first.startswith("Lantern Coast: Harbour 2x01, Spring Tide The Tide Table, 1 April 2022")
    assert "Ada Lindqvist" in first
    assert "Lantern Coast: Harbour 2x01 Spring Tide" in first
    assert told(get(f"{path}?as_of=2022-03-15"), ".beside li") == []


@pytest.mark.usefixtures("store")
def test_a_source_with_nothing_in_common_with_others_leads_nowhere(get: Get) -> None:
    store_guide(PAGES[3], HARM)
    assert told(get(f"/pages/{Page.objects.get(title__contains='fog').pk}/"), ".beside") == []


@pytest.mark.usefixtures("store")
def test_a_long_source_is_shown_in_portions_and_each_claim_is_in_the_one_that_is_linked(
    client: Client, get: Get
) -> None:
    lines = tuple(f"{name(each)} wrote an episode. {'And so on. ' * 60}" for each in range(300))
    statements = tuple((f"{name(each)} wrote an episode.", HARBOUR, "writer", name(each)) for each in range(300))
    store_guide(Told("https://long.example/all", "Long", "2022-01-01", "All", lines, statements))
    path = address("https://long.example/all")
    first = client.get(path)
    assert len(first.content) < 100_000
    assert f'href="{path}?portion=2"' in first.content.decode()
    seen: set[str] = set()
    for claim in Claim.objects.all():
        seen.add(f"{path}?portion={claim.portion}" if claim.portion > 1 else path)
    marks = [node.attributes["id"] for each in sorted(seen) for node in LexborHTMLParser(get(each)).css("mark[id]")]
    assert len(marks) == len(set(marks)) == 300
    for claim in Claim.objects.filter(rank__in=(0, 120, 299)):
        assert f'id="c-{claim.key}"' in get(f"{path}?portion={claim.portion}")
    assert client.get(f"{path}?portion={len(seen) + 1}").status_code == 404
    assert client.get(f"{path}?portion=none").status_code == 404


def name(number: int) -> str:
    return f"{'ABCDEFGHIJKLMNOPQRST'[number % 20]}nna {'ABCDEFGHIJKLMNO'[number // 20]}erg"
