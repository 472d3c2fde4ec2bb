"""`showbible decisions`: what editors have decided."""

from __future__ import annotations

import click

from showbible.cli.guided.decided import decision_json, decision_line
from showbible.cli.guided.opening import open_guide
from showbible.cli.terminal import complaints, output, print_json, styled
from showbible.guide.models import Decision


@click.command("decisions")
@click.option("--all", "everything", is_flag=True, help="List those that were taken back as well.")
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON.")
def command(everything: bool, as_json: bool) -> None:
    """List what editors have decided.

    Each with its number, who decided it, on which day and why, the latest first.
    """
    open_guide()
    rows = Decision.objects.order_by("-pk")
    decisions = list(rows if everything else rows.filter(taken_back_at=None))
    if as_json:
        print_json([decision_json(each) for each in decisions])
        return
    for each in decisions:
        output().print(styled(decision_line(each), "dim" if each.taken_back_at else ""))
    if not decisions:
        complaints().print("No decision stands. See: showbible decide --help", markup=False)
