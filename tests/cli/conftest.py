"""A data folder for the command, and a page to read."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_django import Settings

from tests.cli.running import EPISODE


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def folder(settings: Settings, tmp_path: Path) -> Path:
    """The data folder of a command that is run in this process."""
    settings.DATA = tmp_path / "inside"
    return tmp_path / "inside"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "episode.txt"
    file.write_text(EPISODE)
    return file
