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
def guide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a guide; made and served by other processes, for the ORM and the browser share no thread."""
    with serving(tmp_path_factory.mktemp("guide")) as (address, _):
        yield address


@contextmanager
def serving(folder: Path) -> Iterator[tuple[str, Path]]:
    """The address of a guide of its own in this folder, and the file to which its server prints."""
    environment = {**os.environ, "SHOWBIBLE_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "showbible.guide.settings"}
    environment |= {"PYTHONUNBUFFERED": "1"}
    environment.pop("DATABASE_URL", None)
    subprocess.run([sys.executable, "-c", SEED], cwd=ROOT, env=environment, check=True)
    port = _free_port()
    command = [str(Path(sys.executable).with_name("showbible")), "serve", "--port", str(port)]
    log = folder / "serve.log"
    with (
        log.open("wb") as out,
        subprocess.Popen(command, env=environment, stdout=out, stderr=subprocess.STDOUT) as server,
    ):
        try:
            _await(f"http://127.0.0.1:{port}/", server)
            yield f"http://127.0.0.1:{port}", log
            assert server.poll() is None, f"the server stopped by itself: {log.read_text()}"
        finally:
            server.terminate()


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
def asked() -> list[str]:
    """The addresses that the page of the test asked for."""
    return []


@pytest.fixture
def page(browser: Browser, guide: str, asked: list[str]) -> Iterator[Page]:
    """A page of a fresh browser with JavaScript off, as the guide needs none."""
    context = browser.new_context(base_url=guide, java_script_enabled=False)
    opened = context.new_page()
    opened.on("request", lambda request: asked.append(request.url))
    yield opened
    context.close()
