"""A guide of the whole cast, served by the real command to a real browser."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpcore
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[3]
PATIENCE = 90  # seconds
SEED = """
import django
django.setup()
from showbible.guide.models import Thing
from showbible.guide.store import open_store, resolve_changed
from showbible.guide.store.deciding import Editor, keep_apart
from tests.cast import HARM, MUDDLE, PAGES, SCRIPT, store_guide
open_store()
store_guide(*PAGES, HARM, MUDDLE)
one, other = Thing.objects.filter(ident__in=("people/tomas-reyl", "people/jonas-adeyemi"))
keep_apart(one, other, Editor("A. Keeper", SCRIPT))
resolve_changed()
"""


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a guide; made and served by other processes, for the ORM and the browser share no thread."""
    folder = tmp_path_factory.mktemp("seeded")
    subprocess.run([sys.executable, "-c", SEED], cwd=ROOT, env=_environment(folder), check=True)
    return folder


@pytest.fixture(scope="session")
def served(seeded: Path) -> Iterator[tuple[str, Path]]:
    """The address of the guide that all share, and the file to which its server prints."""
    with serving(seeded) as found:
        yield found


@pytest.fixture(scope="session")
def guide(served: tuple[str, Path]) -> str:
    """The address of the guide that all share."""
    return served[0]


@contextmanager
def serving(folder: Path) -> Iterator[tuple[str, Path]]:
    """The address of the guide in this folder, and the file to which its server prints."""
    port = _free_port()
    command = [str(Path(sys.executable).with_name("showbible")), "serve", "--port", str(port)]
    log = folder / "serve.log"
    with (
        log.open("wb") as out,
        subprocess.Popen(command, env=_environment(folder), stdout=out, stderr=subprocess.STDOUT) as server,
    ):
        try:
            _await(f"http://127.0.0.1:{port}/", server)
            yield f"http://127.0.0.1:{port}", log
            assert server.poll() is None, f"the server stopped by itself: {log.read_text()}"
        finally:
            server.terminate()


def sign_in_link(log: Path) -> str:
    """The link by which its owner signs in to the guide whose server prints to this file."""
    return next(word for word in log.read_text().split() if "/sign-in/" in word)


def _environment(folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    ours = {
        "SHOWBIBLE_DATA": str(folder),
        "DJANGO_SETTINGS_MODULE": "showbible.guide.settings",
        "PYTHONUNBUFFERED": "1",
    }
    return kept | ours


def _free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


def _await(address: str, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and server.poll() is None:
        try:
            httpcore.request("GET", address)
        except httpcore.ConnectError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"nothing serves {address}")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser, gone before another module's tests: while its loop runs, the ORM refuses this thread."""
    arguments = ["--no-sandbox", "--disable-background-networking"]
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=arguments)
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser, guide: str) -> Iterator[Page]:
    """A page of a fresh browser with JavaScript off, as the guide needs none."""
    with browser.new_context(base_url=guide, java_script_enabled=False) as context:
        yield context.new_page()


@pytest.fixture
def live(browser: Browser, guide: str) -> Iterator[Page]:
    """A page of a fresh browser with JavaScript."""
    with browser.new_context(base_url=guide) as context:
        yield context.new_page()


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def any_page(request: pytest.FixtureRequest, browser: Browser, guide: str) -> Iterator[Page]:
    """A page of a fresh browser, once with JavaScript and once without."""
    with browser.new_context(base_url=guide, java_script_enabled=request.param) as context:
        yield context.new_page()
