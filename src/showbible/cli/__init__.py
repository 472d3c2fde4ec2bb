"""The command `showbible`: arguments in, the rooms called, words out."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from io import TextIOWrapper
from typing import Any

import click

from showbible import __version__
from showbible.cli.usage import told_on_one_line

__all__ = ["COMMANDS", "main"]

# command -> (the module that has it, what it does)
COMMANDS = {
    "read": ("showbible.cli.read", "Read pages into the guide, or print what they say."),
    "explain": ("showbible.cli.explain", "Explain what each sentence of a page gave, and why not more."),
    "show": ("showbible.cli.guided.show", "Show what is known of a thing, and who says so."),
    "search": ("showbible.cli.guided.search", "Find things by name, and pages by what they say."),
    "pages": ("showbible.cli.guided.pages", "List the pages that were read, the latest first."),
    "sites": ("showbible.cli.guided.sites", "List the sites whose pages were read, with their track records."),
    "unsure": ("showbible.cli.guided.unsure", "List pairs of things that may be one, for an editor to decide."),
    "decide": ("showbible.cli.guided.decide", "Decide as an editor: what is one thing, and what holds."),
    "decisions": ("showbible.cli.guided.decisions", "List what editors have decided."),
    "serve": ("showbible.cli.guided.serve", "Serve the guide as a web site, until Ctrl-C."),
    "resolve": ("showbible.cli.guided.resolve", "Work out the facts that are not up to date."),
    "check": ("showbible.cli.check", "Check that everything is in order, and say what to do."),
}


class Commands(click.Group):
    """The commands above, each loaded when it is called."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        with told_on_one_line():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        with told_on_one_line():
            return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name][0]).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, does) for name, (_, does) in COMMANDS.items()])


def _use_folder(ctx: click.Context, option: click.Parameter, folder: str | None) -> None:
    if folder:
        os.environ["SHOWBIBLE_DATA"] = folder


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="showbible")
@click.option(
    "--data",
    metavar="DIR",
    type=click.Path(file_okay=False),
    callback=_use_folder,
    expose_value=False,
    is_eager=True,
    help="The folder of the guide. Default: SHOWBIBLE_DATA, else where programs of yours keep their data.",
)
def main() -> None:
    """A guide to films and TV series that writes itself.

    Give Showbible pages that speak of a film or a series. It reads what they say and makes a guide in which
    every fact shows who said it, when, and who disagrees.

    \b
    Read pages, then look at the guide in a browser:
      showbible read article.html episodes/ https://example.org/picard
      showbible serve

    \b
    See what is known of a thing, now or as of a date:
      showbible show "Star Trek: Picard season 2"
      showbible show "Star Trek: Picard season 2" --as-of 2021-10-01

    \b
    Say that two names are one person, or that a value holds, and why:
      showbible unsure
      showbible decide merge people/r-calder people/ruth-calder --why "The credits have both."

    \b
    Print what pages say as JSON lines, and store nothing:
      showbible read --jsonl *.html
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal may lack letters that pages have
