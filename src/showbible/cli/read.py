"""`showbible read`: pages into the guide, or to JSON lines."""

from __future__ import annotations

from importlib import import_module

import click

from showbible.cli import jsonl
from showbible.work import cores


@click.command("read")
@click.argument("addresses", metavar="PATH|URL...", nargs=-1, required=True)
@click.option("--jsonl", "lines", is_flag=True, help="Print what each page says, a line of JSON each; store nothing.")
@click.option("--dry-run", "dry", is_flag=True, help="Show what would be new and what would change.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.option("--allow-private", is_flag=True, help="Let URLs lead into private networks and to this machine.")
@click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(min=1),
    default=cores,
    show_default="one for each core",
    help="How many processes read pages.",
)
def command(addresses: tuple[str, ...], allow_private: bool, jobs: int, **asked: bool) -> None:
    """Read pages into the guide, or print what they say.

    Pages are files (.txt, .html, .md), folders, .zip and .warc archives, URLs, or - for standard input. With
    --jsonl and with --dry-run nothing is stored.

    A page that is as it was when it was last read changes nothing. One that has changed takes the place of what
    it said before.

    \b
    showbible read article.html
    showbible read https://example.org/picard/season-2
    showbible read --jsonl saved-pages/ > claims.jsonl
    """
    for other, option in (("dry", "--dry-run"), ("as_json", "--json")):
        if asked["lines"] and asked[other]:
            raise click.UsageError(f"--jsonl and {option} do not go together: choose one of them.")
    if asked["lines"]:
        raise SystemExit(jsonl.print_lines(addresses, allow_private, jobs))
    intake = import_module("showbible.cli.guided.intake")
    raise SystemExit(intake.run(addresses, allow_private, jobs, dry=asked["dry"], as_json=asked["as_json"]))
