"""`showbible resolve`: all facts worked out again."""

from __future__ import annotations

import click

from showbible.cli.guided.opening import open_guide
from showbible.cli.guided.report import Report, print_report
from showbible.guide.store import resolve_all


@click.command("resolve")
@click.option("--json", "as_json", is_flag=True, help="Print what changed as JSON.")
def command(as_json: bool) -> None:
    """Work all facts out again from what pages say.

    As `read` does at its end, where it stored anything.
    """
    open_guide()
    print_report(Report([], resolve_all()), as_json)
