"""How many pages a second the guide serves, beside nginx with the same bytes and a plain Django view, in one run.

    python -m benchmarks.serving [--folder FOLDER] [--seconds 5] [--port 8102]

Makes the guide once (`building`) and keeps it in the folder. Needs Debian's nginx and wrk. Each row is a server of its
own, one after the other, asked for 300 addresses in turn by wrk with one thread; all that answer are two processes.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
CONNECTIONS = (16, 64)
WORKERS = 2
# How many things of each type are asked for.
ASKED = {"episode": 120, "person": 130, "season": 25, "series": 25}

_CHOICE = """
import json, django
django.setup()
from showbible.guide.models import Thing
chosen = ((Thing.objects.filter(type=type_).order_by("digest"), count) for type_, count in {}.items())
print(json.dumps([ident for things, count in chosen for ident in things.values_list("ident", flat=True)[:count]]))
"""
NGINX = """
worker_processes {workers}; daemon off; pid {folder}/nginx.pid; error_log {folder}/nginx.log; user root;
events {{ worker_connections 1024; }}
http {{
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; default_type text/html;
  open_file_cache max=2000;
  server {{ listen 127.0.0.1:{port}; root {folder}/files; location / {{ try_files $uri/index.html $uri =404; }} }}
}}
"""


class Figures(NamedTuple):
    rate: float
    median: str
    slowest: str
    failed: str


class Place(NamedTuple):
    """Where everything is: the folder, the port and how long each is asked."""

    folder: Path
    port: int
    seconds: int

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--folder", type=Path, default=Path("/tmp/showbible-serving"))
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--port", type=int, default=8102)
    args = parser.parse_args()
    place = Place(args.folder, args.port, args.seconds)
    guide = _guide(place.folder)
    with _serving(place, _ours(place), guide):
        addresses, length = _addresses(place, guide)
    print(f"{len(addresses)} pages, {length:,} bytes in the mean, {WORKERS} processes, {os.cpu_count()} processors\n")
    for name, found in _rows(place, guide, length):
        for count, each in zip(CONNECTIONS, found, strict=True):
            figures = f"{each.rate:>12,.0f}{each.median:>10}{each.slowest:>10} {each.failed}"
            print(f"{name:<42}{count:>4}{figures}", flush=True)


def _rows(place: Place, guide: Mapping[str, str], length: int) -> Iterator[tuple[str, list[Figures]]]:
    addresses = place.folder / "addresses"
    (place.folder / "nginx.conf").write_text(NGINX.format(workers=WORKERS, folder=place.folder, port=place.port))
    with _serving(place, ["nginx", "-c", str(place.folder / "nginx.conf")], {}):
        yield "nginx, the same bytes from disk", _asked(place, addresses)
    with _serving(place, _ours(place), guide):
        yield "ours, kept", _asked(place, addresses)
    with _serving(place, _granian(place, "benchmarks.serving.uncached"), guide):
        yield "ours, nothing kept", _asked(place, addresses)
    plain = {"PLAIN_FOLDER": str(place.folder), "PLAIN_BYTES": str(length)}
    titles = place.folder / "titles"
    titles.write_text("".join(f"/titles/{key}/\n" for key in range(1, 301)))
    subprocess.run([sys.executable, "-m", "benchmarks.serving.plain"], env={**os.environ, **plain}, check=True)
    with _serving(place, _granian(place, "benchmarks.serving.plain"), plain):
        yield "a plain Django view", _asked(place, titles)
    copy = {"SHOWBIBLE_DATA": str(place.folder / "copy")}
    shutil.rmtree(copy["SHOWBIBLE_DATA"], ignore_errors=True)
    shutil.copytree(guide["SHOWBIBLE_DATA"], copy["SHOWBIBLE_DATA"])
    with _serving(place, _ours(place), copy):
        seconds = (place.seconds + 3) * len(CONNECTIONS)
        command = [sys.executable, "-m", "benchmarks.serving.adding", place.url, str(seconds)]
        reader = subprocess.Popen(command, env={**os.environ, **copy}, stdout=subprocess.PIPE, text=True)
        yield "ours, while a reader adds pages", _asked(place, addresses)
        told = json.loads(reader.communicate()[0])
    print(f"    the reader added {told['pages']} pages; of {told['asked']} answers {told['stale']} were stale")


def _guide(folder: Path) -> dict[str, str]:
    """The environment of the guide, which is made where there is none."""
    environment = {"SHOWBIBLE_DATA": str(folder / "guide"), "SHOWBIBLE_HOSTS": "127.0.0.1"}
    if not (folder / "guide").exists():
        command = [sys.executable, "-m", "benchmarks.serving.building"]
        subprocess.run(command, env={**os.environ, **environment}, check=True)
    return environment


def _ours(place: Place) -> list[str]:
    return [str(Path(sys.executable).parent / "showbible"), "serve", f"--port={place.port}", f"--workers={WORKERS}"]


def _granian(place: Place, module: str) -> list[str]:
    options = ["--interface=wsgi", f"--workers={WORKERS}", "--blocking-threads=1", "--no-log", f"--port={place.port}"]
    return [sys.executable, "-m", "granian", *options, f"{module}:application"]


@contextmanager
def _serving(place: Place, command: list[str], environment: Mapping[str, str]) -> Iterator[None]:
    log = (place.folder / "server.log").open("w")
    server = subprocess.Popen(command, env={**os.environ, **environment}, stdout=log, stderr=log)
    try:
        _wait(place.url)
        yield
    finally:
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()


def _wait(url: str) -> None:
    for _ in range(300):
        if _answers(url):
            return
        time.sleep(0.2)
    raise SystemExit(f"nothing answers at {url}")


def _answers(url: str) -> bool:
    try:
        urllib.request.urlopen(url, timeout=5).close()
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True


def _addresses(place: Place, guide: Mapping[str, str]) -> tuple[list[str], int]:
    """The addresses that are asked for, into a file, with their pages for nginx; and the mean length of these."""
    environment = {**os.environ, **guide, "DJANGO_SETTINGS_MODULE": "showbible.guide.settings"}
    command = [sys.executable, "-c", _CHOICE.format(ASKED)]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    found = [f"/{ident}/" for ident in json.loads(done.stdout)]
    total = 0
    for address in found:
        with urllib.request.urlopen(place.url + address, timeout=60) as answer:
            body = answer.read()
        file = place.folder / "files" / address.strip("/") / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(body)
        total += len(body)
    (place.folder / "addresses").write_text("".join(f"{address}\n" for address in found))
    return found, total // len(found)


def _asked(place: Place, addresses: Path) -> list[Figures]:
    """By each number of connections, after every process has been asked for nearly all of them."""
    for address in addresses.read_text().split() * 2 * WORKERS:
        with urllib.request.urlopen(place.url + address, timeout=60) as answer:
            answer.read()
    return [_wrk(place, addresses, count, place.seconds) for count in CONNECTIONS]


def _wrk(place: Place, addresses: Path, connections: int, seconds: int) -> Figures:
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout=20s"]
    done = subprocess.run(
        [*command, "-s", str(HERE / "wrk.lua"), place.url],
        env={**os.environ, "ADDRESSES": str(addresses)},
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    of = dict(re.findall(r"(50%|99%|Requests/sec:)\s+(\S+)", done.stdout))
    failed = " ".join(re.findall(r"(?:Non-2xx|Socket errors).*", done.stdout))
    return Figures(float(of["Requests/sec:"]), of["50%"], of["99%"], failed)


if __name__ == "__main__":
    main()
