"""`showbible search`: words to things and passages."""

from __future__ import annotations

import click

from showbible.cli.guided.listing import print_results
from showbible.cli.guided.opening import open_current_guide


@click.command("search")
@click.argument("words", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Print what is found as JSON.")
def command(words: tuple[str, ...], as_json: bool) -> None:
    """Find things by name, and pages by what they say.

    Exit status 1 where there is nothing.

    \b
    showbible search la sirena
    """
    open_current_guide()
    raise SystemExit(print_results(" ".join(words), as_json))
