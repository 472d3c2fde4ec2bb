"""Addresses outlive a rename: an old one leads to the same page of the thing where it is now."""

from __future__ import annotations

import pytest
from django.test import Client

from showbible.guide.models import Former, Thing

OLD = "series/harbour-lights"
NOW = "/series/lantern-coast-harbour"


@pytest.fixture
def moved(cast: None) -> None:
    Former.objects.create(ident=OLD, thing=Thing.objects.get(ident=NOW[1:]))
    Former.objects.create(ident="people/voß & söhne", thing=Thing.objects.get(ident="people/mara-quill"))


@pytest.mark.usefixtures("moved")
@pytest.mark.parametrize(
    ("rest", "there"),
    [
        ("/", "/"),
        ("/?as_of=2021-12-31", "/?as_of=2021-12-31"),
        ("/?as_of=2021-12-31&x=%26%3D", "/?as_of=2021-12-31&x=%26%3D"),
        ("/facts/creator/", "/facts/creator/"),
        ("/facts/creator/?as_of=2021-12-31", "/facts/creator/?as_of=2021-12-31"),
        ("/facts/creator/Mara%20Quill/", "/facts/creator/Mara%20Quill/"),
        ("/season-2/", "/season-2/"),
        ("/2x01/facts/release_date/", "/2x01/facts/release_date/"),
    ],
)
def test_an_old_address_leads_to_the_same_page_of_the_thing(client: Client, rest: str, there: str) -> None:
    response = client.get(f"/{OLD}{rest}")
    assert response.status_code == 301
    assert response.headers["Location"] == f"{NOW}{there}"
    assert client.get(response.headers["Location"]).status_code in (200, 404)


@pytest.mark.usefixtures("moved")
def test_a_name_in_any_letters_leads_on(client: Client) -> None:
    assert client.get("/people/voß & söhne/").headers["Location"] == "/people/mara-quill/"


@pytest.mark.usefixtures("moved")
@pytest.mark.parametrize("path", [f"/{OLD}/season-9/", f"/{OLD}/season-2/1/", "/series/harbour/", "/pages/9/"])
def test_what_is_nowhere_is_not_found(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.usefixtures("moved")
def test_a_thing_that_has_the_place_now_is_shown(client: Client) -> None:
    Former.objects.create(ident="people/ines-oduya", thing=Thing.objects.get(ident="people/mara-quill"))
    assert client.get("/people/ines-oduya/").status_code == 200
    early = client.get("/people/ines-oduya/?as_of=1999-01-01")
    assert early.status_code == 404


@pytest.mark.usefixtures("moved")
def test_other_methods_lead_nowhere(client: Client) -> None:
    assert client.post(f"/{OLD}/").status_code == 405
    assert client.head(f"/{OLD}/").status_code == 301
