"""`showbible pages`: the pages that the guide is made of."""

from __future__ import annotations

import click

from showbible.cli.guided.listing import print_pages
from showbible.cli.guided.opening import open_guide


@click.command("pages")
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON.")
def command(as_json: bool) -> None:
    """List the pages that were read, the latest first."""
    open_guide()
    print_pages(as_json)
