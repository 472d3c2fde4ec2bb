from __future__ import annotations

import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from http.client import HTTPResponse
from pathlib import Path

import pytest

from tests.cli.running import COMMAND, environment, showbible


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def test_the_guide_is_served_until_ctrl_c(data: Path, page: Path) -> None:
    showbible(data, "read", page)
    port = free_port()
    command = [*COMMAND, "serve", "--port", str(port)]
    with subprocess.Popen(
        command, env=environment(data, PYTHONUNBUFFERED="1"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as run:
        assert run.stdout
        assert f"http://127.0.0.1:{port}/" in run.stdout.readline()
        link = run.stdout.readline().split()[-1]
        assert link.startswith(f"http://127.0.0.1:{port}/sign-in/?token=")
        try:
            with _patiently(f"http://127.0.0.1:{port}/") as home:
                html = home.read()
            assert b"Tidewater" in html
            assert b"Sign out" not in html
            with _patiently(link) as signed_in:
                assert b"Sign out" in signed_in.read()
                assert signed_in.url != link
        finally:
            run.send_signal(signal.SIGINT)
        stdout, stderr = run.communicate(timeout=30)
    assert (run.returncode, stdout, stderr) == (0, "", "")


def test_a_guide_for_others_prints_no_link_to_edit_it(data: Path, page: Path) -> None:
    showbible(data, "read", page)
    command = [*COMMAND, "serve", "--host", "0.0.0.0", "--port", str(port := free_port())]
    with subprocess.Popen(
        command, env=environment(data, PYTHONUNBUFFERED="1"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as run:
        try:
            with _patiently(f"http://127.0.0.1:{port}/") as home:
                assert home.status == 200
        finally:
            run.send_signal(signal.SIGINT)
        stdout, _ = run.communicate(timeout=30)
    assert "sign-in" not in stdout


def _patiently(url: str) -> HTTPResponse:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor())
    for _ in range(200):
        try:
            return opener.open(url, timeout=10)  # type: ignore[no-any-return]
        except urllib.error.URLError as error:
            if isinstance(error, urllib.error.HTTPError):
                raise
            time.sleep(0.05)
    raise AssertionError(f"nothing answers at {url}")


def test_a_port_in_use_is_one_clear_line(data: Path, taken: int) -> None:
    said = showbible(data, "serve", "--port", str(taken))
    assert said.returncode == 1
    assert str(taken) in said.stderr
    assert "--port" in said.stderr
    assert said.stderr.count("\n") == 1


def test_a_host_that_is_not_ours_is_one_clear_line(data: Path) -> None:
    said = showbible(data, "serve", "--host", "no.such.host.invalid")
    assert said.returncode == 1
    assert "--host" in said.stderr
