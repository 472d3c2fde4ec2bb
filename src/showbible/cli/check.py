"""`showbible check`: whether everything is in order, and what to do where it is not."""

from __future__ import annotations

from importlib import import_module

import click

from showbible.cli.terminal import output, print_json, styled

STYLES = {"ok": "green", "warn": "yellow", "fail": "bold red"}


@click.command("check")
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def command(as_json: bool) -> None:
    """Check that everything is in order, and say what to do.

    Looks at the versions, the data folder, the settings, the database and what is in it. Exit status 1 where
    something fails.
    """
    findings = _findings()
    if as_json:
        print_json([{"verdict": verdict, "what": what, "says": says} for verdict, what, says in findings])
    else:
        _print(findings)
    raise SystemExit(int(any(verdict == "fail" for verdict, _, _ in findings)))


def _findings() -> list[tuple[str, str, str]]:
    try:
        health = import_module("showbible.cli.guided.health")
    except click.ClickException as error:
        return [("fail", "settings", error.message)]
    return [(found.verdict, found.what, found.says) for found in health.findings()]


def _print(findings: list[tuple[str, str, str]]) -> None:
    console = output()
    for verdict, what, says in findings:
        console.print(styled(f"{verdict:4}", STYLES[verdict]), styled(f"{what}: {says}"), soft_wrap=True)
