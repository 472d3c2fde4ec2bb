"""A guide in the test database: the whole cast, the harmful page, or nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings

from tests.cast import HARM, store_guide
from tests.kept import Kept, put_back

Get = Callable[[str], str]


@pytest.fixture
def store(db: None, settings: Settings, tmp_path: Path) -> None:
    """An empty guide whose data folder is the test's own."""
    settings.DATA = tmp_path
    settings.SECRET_KEY = "for the tests alone"


@pytest.fixture
def cast(store: None, kept_cast: Kept) -> None:
    put_back(kept_cast)


@pytest.fixture
def harm(store: None) -> None:
    store_guide(HARM)


@pytest.fixture
def get(client: Client) -> Get:
    """The text of a page that is there."""

    def got(path: str) -> str:
        response = client.get(path)
        assert response.status_code == 200, path
        return response.content.decode()

    return got
