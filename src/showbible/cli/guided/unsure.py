"""`showbible unsure`: what may be one thing, for an editor to decide."""

from __future__ import annotations

from typing import Any

import click

from showbible.cli.guided.opening import open_current_guide
from showbible.cli.terminal import complaints, indented, output, print_json, styled
from showbible.guide.presenting.identity_words import why
from showbible.guide.store.identities import Pair, unsure_pairs

MOST = 50  # pairs on a terminal; --json has all


@click.command("unsure")
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON.")
def command(as_json: bool) -> None:
    """List pairs of things that may be one, for an editor to decide.

    The likeliest first, each with its score from 0 to 1, the places of the two in the guide and what speaks for their
    being one. They stay apart until somebody decides.

    \b
    showbible decide merge people/r-calder people/ruth-calder --why "The credits have both."
    showbible decide apart people/r-calder people/ruth-calder --why "Ray Calder is her brother."
    """
    open_current_guide()
    pairs = unsure_pairs()
    if as_json:
        print_json([_as_json(pair) for pair in pairs])
    else:
        _print(pairs)


def _print(pairs: list[Pair]) -> None:
    console = output()
    for pair in pairs[:MOST]:
        console.print(styled(f"{pair.score:.2f}  {pair.one.ident} {pair.other.ident}", "bold"))
        console.print(indented(styled(f"{pair.names[0]} and {pair.names[1]}: {why(pair.reasons)}"), 6))
    if len(pairs) > MOST:
        console.print(f"… and {len(pairs) - MOST:,} more; --json has them all", style="dim")
    if not pairs:
        complaints().print("Nothing waits for an editor: no two things are likely to be one.")


def _as_json(pair: Pair) -> dict[str, Any]:
    return {
        "one": pair.one.ident,
        "other": pair.other.ident,
        "names": list(pair.names),
        "score": pair.score,
        "reasons": list(pair.reasons),
        "why": why(pair.reasons),
    }
