"""What all tests share: those in a browser are skipped, and say so, where there is none."""

from __future__ import annotations

import shutil

import pytest
from hypothesis import settings

# How long an example takes tells of the machine: several processes share it.
settings.register_profile("showbible", deadline=None)
settings.register_profile("deep", deadline=None, max_examples=2000)
settings.load_profile("showbible")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if shutil.which("chromium"):
        return
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.skip(reason="there is no chromium; type: apt-get install chromium"))
