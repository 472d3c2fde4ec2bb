"""The owner signs in by the link of this start; nobody else does, and no other site can act for the owner."""

from __future__ import annotations

import pytest
from django.conf import settings as in_force
from django.contrib.sessions.models import Session
from django.test import Client
from pytest_django import DjangoAssertNumQueries, Settings
from selectolax.lexbor import LexborHTMLParser

from showbible.guide.editing.permissions import Action
from showbible.guide.editing.sign_in import are_loopback
from tests.guide.views.editing.conftest import TOKEN

pytestmark = [pytest.mark.store, pytest.mark.usefixtures("cast")]

PAGES = ("/decide/value/?thing=films/lantern-coast-the-long-fog&property=release_date",)
POSTS = ("/decisions/1/undo/", "/decide/same/?thing=people/mara-quill", "/sign-out/")


def cookie(client: Client) -> str:
    return client.cookies[in_force.SESSION_COOKIE_NAME].value


def test_the_link_signs_in_and_leads_on_at_once(stranger: Client) -> None:
    answer = stranger.get("/sign-in/", {"token": TOKEN})
    assert answer.status_code == 302
    assert TOKEN not in answer.headers["Location"]
    assert answer.headers["Cache-Control"].count("no-store")
    morsel = answer.cookies[in_force.SESSION_COOKIE_NAME]
    assert morsel["httponly"]
    assert morsel["samesite"] == "Lax"
    assert "Sign out" in stranger.get("/").content.decode()


@pytest.mark.parametrize("query", [{"token": ""}, {"token": "of-a-former-start"}, {"token": TOKEN[:-1]}])
def test_no_other_token_signs_in(stranger: Client, query: dict[str, str]) -> None:
    answer = stranger.get("/sign-in/", query)
    assert answer.status_code == 403
    assert not answer.cookies
    assert "showbible serve" in answer.content.decode()


def test_the_foot_of_every_page_leads_to_how_one_signs_in(stranger: Client) -> None:
    for path in ("/", "/series/lantern-coast-harbour/"):
        assert LexborHTMLParser(stranger.get(path).content.decode()).css('footer a[href="/sign-in/"]')
    answer = stranger.get("/sign-in/")
    assert answer.status_code == 200
    assert not answer.cookies
    assert "showbible serve" in answer.content.decode()


def test_it_leads_there_neither_who_is_signed_in_nor_where_nobody_can(owner: Client, settings: Settings) -> None:
    assert "/sign-in/" not in owner.get("/").content.decode()
    settings.SIGN_IN_TOKEN = ""
    assert "/sign-in/" not in Client().get("/").content.decode()


def test_where_no_link_was_printed_nothing_signs_in(client: Client, settings: Settings) -> None:
    settings.SIGN_IN_TOKEN = ""
    assert client.get("/sign-in/", {"token": ""}).status_code == 404
    assert client.get(PAGES[0]).status_code == 404


def test_signing_in_makes_a_new_session(stranger: Client) -> None:
    stranger.get("/sign-in/", {"token": TOKEN})
    first = cookie(stranger)
    stranger.get("/sign-in/", {"token": TOKEN})
    assert cookie(stranger) != first
    assert Session.objects.count() == 1


def test_a_made_up_session_is_a_strangers(stranger: Client) -> None:
    stranger.cookies[in_force.SESSION_COOKIE_NAME] = "x" * 32
    assert stranger.get(PAGES[0]).status_code == 403
    assert "Sign out" not in stranger.get("/").content.decode()


def test_signing_out_ends_the_session(owner: Client) -> None:
    form = LexborHTMLParser(owner.get("/").content.decode()).css_first('form[action="/sign-out/"] input')
    assert form
    assert owner.post("/sign-out/", {"csrfmiddlewaretoken": form.attributes["value"]}).status_code == 302
    assert owner.get(PAGES[0]).status_code == 403


@pytest.mark.parametrize("path", PAGES)
def test_pages_for_editors_are_for_them_alone(stranger: Client, owner: Client, path: str) -> None:
    answer = stranger.get(path)
    assert answer.status_code == 403
    assert "showbible serve" in answer.content.decode()
    shown = owner.get(path)
    assert shown.status_code == 200
    assert "no-store" in shown.headers["Cache-Control"]


@pytest.mark.parametrize("path", POSTS)
def test_nothing_is_done_for_a_stranger_by_another_method_or_from_another_site(
    stranger: Client, owner: Client, path: str
) -> None:
    assert stranger.post(path).status_code == 403
    assert owner.post(path).status_code == 403  # without the token of a form
    token = LexborHTMLParser(owner.get("/").content.decode()).css_first("input[name=csrfmiddlewaretoken]")
    assert token
    sent = {"csrfmiddlewaretoken": token.attributes["value"]}
    assert owner.post(path, sent, headers={"origin": "https://evil.example"}).status_code == 403
    assert owner.post(path, sent, headers={"origin": "null"}).status_code == 403
    assert "Sign out" in owner.get("/").content.decode()


@pytest.mark.parametrize("path", ["/decisions/1/undo/", "/sign-out/"])
def test_what_changes_something_is_not_asked_for_by_get(owner: Client, path: str) -> None:
    assert owner.get(path).status_code == 405


def test_another_name_for_this_machine_is_refused(owner: Client) -> None:
    assert owner.get("/", headers={"host": "rebound.example"}).status_code == 400
    assert owner.get("/sign-in/", {"token": TOKEN}, headers={"host": "rebound.example:8000"}).status_code == 400


@pytest.mark.parametrize("path", ["/", "/people/mara-quill/", "/decisions/", "/unsure/"])
def test_a_strangers_pages_have_no_token_no_cookie_and_nothing_for_editors(stranger: Client, path: str) -> None:
    answer = stranger.get(path)
    html = answer.content.decode()
    assert not answer.cookies
    assert "csrf" not in html
    assert "/decide/" not in html
    assert "Sign out" not in html


def test_a_stranger_costs_no_look_up_of_a_session(
    stranger: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(0):
        stranger.get(PAGES[0])


@pytest.mark.parametrize(
    ("hosts", "local"),
    [
        (["127.0.0.1", "localhost", "[::1]"], True),
        (["::1"], True),
        (["0.0.0.0"], False),
        (["127.0.0.1", "guide.example"], False),
        (["127.0.0.1", "192.168.1.7"], False),
        ([""], False),
    ],
)
def test_only_names_of_this_machine_alone_are_loopback(hosts: list[str], local: bool) -> None:
    assert are_loopback(hosts) is local


def test_somebody_may_do_each_thing(owner: Client) -> None:
    assert set(Action)
