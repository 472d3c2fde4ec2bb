"""`showbible serve`: the guide as a web site."""

from __future__ import annotations

import os
import secrets
import sys

import click
from django.conf import settings

from showbible.cli.guided.opening import open_current_guide
from showbible.cli.terminal import complaints, output
from showbible.guide.beside import kept_running
from showbible.guide.editing.sign_in import are_loopback
from showbible.guide.models import Page
from showbible.guide.searching import renew_index
from showbible.guide.server import run, trouble

HERE = ("127.0.0.1", "localhost", "[::1]")
EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address of this machine to listen on.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@click.option(
    "--workers", type=click.IntRange(1, 64), default=_processors, help="Processes that answer; one a processor."
)
def command(host: str, port: int, workers: int) -> None:
    """Serve the guide as a web site, until Ctrl-C.

    Served to this machine alone, it prints a link by which you sign in and edit the guide.
    """
    # What serves the guide is forked from this process where that can be, and reads the environment elsewhere.
    if host not in EVERYWHERE and "SHOWBIBLE_HOSTS" not in os.environ:
        settings.ALLOWED_HOSTS = names = list(dict.fromkeys((*HERE, _in_url(host))))
        os.environ["SHOWBIBLE_HOSTS"] = ",".join(names)
    open_current_guide()
    renew_index()
    if why := trouble(host, port):
        raise click.ClickException(why)
    if host in EVERYWHERE and "SHOWBIBLE_HOSTS" not in os.environ:
        complaints().print("It answers to this machine alone until SHOWBIBLE_HOSTS has the names it is reached by.")
    if not Page.objects.exists():
        complaints().print("The guide is empty: no page was read yet. See: showbible read --help", markup=False)
    shown = "127.0.0.1" if host in EVERYWHERE else _in_url(host)
    output().print(f"The guide is at http://{shown}:{port}/ (Ctrl-C ends it)", markup=False)
    settings.SIGN_IN_TOKEN = os.environ["SHOWBIBLE_SIGN_IN_TOKEN"] = token = _token(host)
    if token:
        output().print(f"To edit it, open http://{shown}:{port}/sign-in/?token={token}", markup=False, soft_wrap=True)
    with kept_running([sys.executable, "-m", "showbible.cli.guided.working"]):
        run(host, port, workers)


def _token(host: str) -> str:
    """A new one for the link by which the owner signs in; "" where others than this machine can reach the guide."""
    hosts = (host, *os.environ.get("SHOWBIBLE_HOSTS", "").split(","))
    return secrets.token_urlsafe(32) if are_loopback(hosts) else ""


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
