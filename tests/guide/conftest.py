"""The cast, read once by each process."""

from __future__ import annotations

import pytest
from django.db import transaction
from django.test import override_settings
from pytest_django import DjangoDbBlocker

from tests.cast import store_guide
from tests.kept import Kept, kept_guide


@pytest.fixture(scope="session")
def kept_cast(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Kept:
    """The guide of the whole cast."""
    folder = tmp_path_factory.mktemp("cast")
    with django_db_blocker.unblock(), override_settings(DATA=folder), transaction.atomic():
        store_guide()
        kept = kept_guide()
        transaction.set_rollback(True)
    return kept
