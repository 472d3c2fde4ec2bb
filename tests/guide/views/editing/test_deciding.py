"""Editors decide in the guide itself: the value of a fact, who is who, who owns a site; and take it back."""

from __future__ import annotations

import pytest
from django.test import Client
from selectolax.lexbor import LexborHTMLParser

from showbible.guide.models import Claim, Decision, Site, Thing
from showbible.guide.store import resolve_changed
from showbible.guide.store.deciding import Editor, keep_apart, set_owner
from tests.cast import MUDDLE, PAGES, SCRIPT, store_guide
from tests.guide.views.editing.conftest import Send

pytestmark = pytest.mark.store

SERIES = "series/lantern-coast-harbour"
EPISODE = f"{SERIES}/2x01"
FACT = f"/{EPISODE}/facts/release_date/"
VALUE = f"/decide/value/?thing={EPISODE}&property=release_date"
WHY = "I was there."


@pytest.fixture(autouse=True)
def muddled(store: None) -> None:
    store_guide(*PAGES, MUDDLE)


def words(html: str, selector: str) -> list[str]:
    return [" ".join(node.text().split()) for node in LexborHTMLParser(html).css(selector)]


def shown(client: Client, path: str, selector: str) -> list[str]:
    return words(client.get(path).content.decode(), selector)


def fogs() -> list[Thing]:
    return list(Thing.objects.filter(name="Fog Bank").order_by("ident"))


def test_a_value_is_corrected_shown_as_decided_and_taken_back(owner: Client, send: Send) -> None:
    answer = send(VALUE, value="2022-03-05", why=WHY)
    assert (answer.status_code, answer.headers["Location"]) == (302, FACT)
    answer = send(FACT, ".told form")  # the way back stands on the page that follows, and there alone
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/{EPISODE}/")
    assert not shown(owner, f"/{EPISODE}/", ".told form")
    assert shown(owner, FACT, "h1") == ["3 March 2022"]
    (decision,) = Decision.objects.all()
    assert (decision.by, decision.why, decision.taken_back_by) == ("owner", WHY, "owner")


def test_what_was_decided_is_told_on_the_page_that_follows(owner: Client, send: Send) -> None:
    send(VALUE, value="2022-03-05", why=WHY)
    html = owner.get(FACT).content.decode()
    assert words(html, "h1") == ["5 March 2022"]
    assert "“Released” is 5 March 2022" in words(html, ".told p")[0]


def test_the_value_as_it_stands_is_offered_to_be_held(owner: Client, send: Send) -> None:
    html = LexborHTMLParser(owner.get(VALUE).content.decode())
    value = html.css_first("input[name=value]")
    assert value
    assert value.attributes["value"] == "2022-03-03"
    send(VALUE, value="2022-03-03", verdict="pin", why=WHY)
    assert shown(owner, FACT, ".verdict .mark") == ["decided"]


def test_a_claim_is_rejected_as_its_page_has_it(owner: Client, send: Send) -> None:
    claim = Claim.objects.get(data__value="2022-03-04")
    path = f"/decide/value/?claim={claim.key}"
    assert path in owner.get(FACT).content.decode()
    answer = send(path, value="2022-03-04", verdict="reject", page=claim.page_id, why=WHY)
    assert answer.headers["Location"] == FACT
    assert shown(owner, FACT, "h3") == ["Say so 1 claim", "Rejected by an editor 1 claim"]
    assert Decision.objects.get().data["page"] == claim.page.address


@pytest.mark.parametrize(
    ("about", "offered"),
    [
        (f"thing={SERIES}&property=status", ["", "ordered", "filming", "wrapped", "delayed", "cancelled", "ended"]),
        ("thing=things/kittiwake&property=kind", ["", "starship", "ship", "vehicle"]),
        (f"thing={SERIES}&property=network", []),
        (f"thing={EPISODE}&property=release_date", []),
    ],
)
def test_where_there_are_only_so_many_values_they_are_offered(owner: Client, about: str, offered: list[str]) -> None:
    options = shown(owner, f"/decide/value/?{about}", "select[name=value] option")
    assert options[: len(offered) or None] == offered


def test_a_value_that_is_chosen_holds_and_no_other_is_taken(owner: Client, send: Send) -> None:
    path = f"/decide/value/?thing={SERIES}&property=status"
    assert "give one of" in words(send(path, value="paused", why=WHY).content.decode(), ".trouble")[0]
    assert send(path, value="ended", why=WHY).status_code == 302
    assert shown(owner, path, "select[name=value] option[selected]") == ["ended"]
    assert shown(owner, f"/{SERIES}/facts/status/", "h1") == ["ended"]


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"value": "last Tuesday", "why": WHY, "verdict": "pin"}, "give a date in EDTF"),
        ({"value": "", "why": WHY, "verdict": "pin"}, "Value"),
        ({"value": "2022", "why": " ", "verdict": "pin"}, "Why"),
        ({"value": "2022", "why": WHY, "verdict": "burn"}, "This value"),
        ({"value": "2022", "why": WHY, "verdict": "reject", "page": "999"}, "As it is said by"),
        ({"value": "x" * 30_000, "why": WHY, "verdict": "pin"}, "Value"),
    ],
)
def test_what_cannot_be_is_told_and_what_was_typed_is_kept(send: Send, fields: dict[str, str], says: str) -> None:
    answer = send(VALUE, **fields)
    html = answer.content.decode()
    assert answer.status_code == 200
    assert says in words(html, ".trouble")[0]
    value = LexborHTMLParser(html).css_first("input[name=value]")
    assert value
    assert value.attributes.get("value", "") == fields["value"]
    for control in LexborHTMLParser(html).css("[aria-describedby]"):
        for each in str(control.attributes["aria-describedby"]).split():
            assert LexborHTMLParser(html).css_first(f"#{each}")
    assert not Decision.objects.exists()


def test_what_contradicts_a_decision_is_refused_in_one_line(send: Send) -> None:
    send(VALUE, value="2022-03-04", verdict="reject", why=WHY)
    answer = send(VALUE, value="2022-03-04", verdict="pin", why=WHY)
    assert "take it back first" in words(answer.content.decode(), ".trouble li")[0]


def test_two_are_made_one_and_two_again(owner: Client, send: Send) -> None:
    one, other = fogs()
    path = f"/decide/same/?thing={one.ident}"
    assert send(path, other=other.ident, verdict="one", why=WHY).status_code == 302
    assert len(fogs()) == 1
    send("/decisions/", ".decisions form")
    assert len(fogs()) == 2


def test_a_pair_that_waits_is_decided_where_it_is_listed(owner: Client, send: Send) -> None:
    pairs = shown(owner, "/unsure/", ".doubts h3")
    answer = send("/unsure/", ".doubts form", verdict="two", why=WHY)
    assert answer.headers["Location"] == "/unsure/"
    assert shown(owner, "/unsure/", ".doubts h3") == pairs[1:]


@pytest.mark.parametrize("other", ["nobody", "Fog Bank", "people/mara-quill", "\0"])
def test_another_that_is_not_there_or_not_alike_is_told(send: Send, other: str) -> None:
    answer = send(f"/decide/same/?thing={fogs()[0].ident}", other=other, verdict="one", why=WHY)
    assert answer.status_code == 200
    assert words(answer.content.decode(), ".trouble")
    assert not Decision.objects.exists()


def test_pages_that_mean_another_are_split_off(owner: Client, send: Send) -> None:
    path = "/decide/split/?thing=people/mara-quill"
    boxes = LexborHTMLParser(owner.get(path).content.decode()).css("input[name=pages]")
    assert len(boxes) > 1
    send(path, pages=[str(boxes[0].attributes["value"])], why=WHY)
    assert Thing.objects.filter(name="Mara Quill").count() == 2
    answer = send(path, pages=[str(each.attributes["value"]) for each in boxes], why=WHY)
    assert words(answer.content.decode(), ".trouble")


def test_a_site_gets_an_owner_and_none(owner: Client, send: Send) -> None:
    path = "/decide/owner/?site=harbour-herald"
    send(path, owner="  Quay   Media ", why=WHY)
    assert Site.objects.get(name="Harbour Herald").owner == "Quay Media"
    send(path, owner="", why=WHY)
    assert Site.objects.get(name="Harbour Herald").owner == "Harbour Herald"


def test_a_decision_made_meanwhile_is_told_and_the_form_can_be_sent_again(owner: Client, send: Send) -> None:
    path = "/decide/owner/?site=harbour-herald"
    page = owner.get(path).content.decode()
    hidden = {
        str(each.attributes["name"]): each.attributes["value"]
        for each in LexborHTMLParser(page).css("main form input[type=hidden]")
    }
    set_owner(Site.objects.get(name="Harbour Herald"), "Pier Group", Editor("B. Keeper", "So they say."))
    resolve_changed()
    answer = owner.post(path, {**hidden, "owner": "Quay Media", "why": WHY})
    assert "B. Keeper has decided: Harbour Herald belongs to Pier Group" in answer.content.decode()
    assert Site.objects.get(name="Harbour Herald").owner == "Pier Group"
    assert send(path, owner="Quay Media", why=WHY).status_code == 302
    assert Site.objects.get(name="Harbour Herald").owner == "Quay Media"


def test_what_was_taken_back_meanwhile_is_not_taken_back_twice(owner: Client, send: Send) -> None:
    one, other = fogs()
    decision = keep_apart(one, other, Editor("B. Keeper", WHY))
    send("/decisions/", ".decisions form")
    token = LexborHTMLParser(owner.get("/").content.decode()).css_first("input[name=csrfmiddlewaretoken]")
    assert token
    sent = {"csrfmiddlewaretoken": token.attributes["value"]}
    answer = owner.post(f"/decisions/{decision.pk}/undo/", sent, follow=True)
    assert "was taken back before, by owner" in answer.content.decode()
    assert owner.post("/decisions/99999999999999999999/undo/", sent).status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/decide/nothing/",
        "/decide/value/",
        "/decide/value/?thing=no/such&property=release_date",
        f"/decide/value/?thing={EPISODE}&property=nothing",
        "/decide/value/?claim=%00",
        "/decide/same/?thing=",
        "/decide/split/?thing=%00",
        "/decide/owner/?site=no-such",
    ],
)
def test_what_is_not_there_cannot_be_decided_on(owner: Client, path: str) -> None:
    assert owner.get(path).status_code == 404


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/", "javascript:alert(1)"])
def test_no_form_leads_to_another_site(owner: Client, send: Send, elsewhere: str) -> None:
    answer = send(f"/decide/owner/?site=harbour-herald&next={elsewhere}", owner="Quay Media", why=WHY)
    assert answer.headers["Location"].startswith("/sites/")


def test_what_an_editor_types_is_only_ever_shown(owner: Client, send: Send) -> None:
    send(VALUE.replace("release_date", "director"), value=SCRIPT, why=SCRIPT)
    for path in ("/decisions/", f"/{EPISODE}/"):
        html = owner.get(path).content.decode()
        assert SCRIPT not in html
        assert "&lt;script&gt;" in html
