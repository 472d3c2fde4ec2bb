"""`showbible resolve`: what was said or decided since, or everything, worked out."""

from __future__ import annotations

import click

from showbible.cli.guided.opening import open_guide
from showbible.cli.guided.report import Report, print_report
from showbible.guide.searching import renew_index
from showbible.guide.store import resolve_all, resolve_changed


@click.command("resolve")
@click.option("--all", "everything", is_flag=True, help="Work everything out anew; nothing should change by it.")
@click.option("--json", "as_json", is_flag=True, help="Print what changed as JSON.")
def command(everything: bool, as_json: bool) -> None:
    """Work out the facts that are not up to date.

    As `read` does at its end, where it stored anything.
    """
    open_guide()
    changes = resolve_all() if everything else resolve_changed()
    renew_index()
    print_report(Report([], changes), as_json)
