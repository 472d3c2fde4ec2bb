"""A stranger and the owner, both with all checks on, and the owner's forms sent as a browser sends them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from pytest_django import Settings
from selectolax.lexbor import LexborHTMLParser

TOKEN = "the-link-of-this-start"

Send = Callable[..., Any]


@pytest.fixture
def stranger(settings: Settings) -> Client:
    settings.SIGN_IN_TOKEN = TOKEN
    return Client(enforce_csrf_checks=True)


@pytest.fixture
def owner(settings: Settings) -> Client:
    settings.SIGN_IN_TOKEN = TOKEN
    client = Client(enforce_csrf_checks=True)
    assert client.get("/sign-in/", {"token": TOKEN}).status_code == 302
    return client


@pytest.fixture
def send(owner: Client) -> Send:
    """Opens a page as the owner, fills its main form in and sends it where the form says."""

    def sent(path: str, form: str = "main form", **fields: object) -> HttpResponse:
        shown = owner.get(path)
        assert shown.status_code == 200, path
        (node,) = LexborHTMLParser(shown.content.decode()).css(form)[:1]
        filled = node.css("input[type=hidden], input[checked]")
        offered = {str(each.attributes["name"]): each.attributes["value"] for each in filled}
        return owner.post(node.attributes.get("action") or path, {**offered, **fields})  # type: ignore[return-value]

    return sent
