"""`showbible decide`: what an editor decides, written down, and what of the guide changes by it."""

from __future__ import annotations

import functools
import getpass
from collections.abc import Callable
from typing import Any

import click

from showbible.claims import Value, properties
from showbible.claims.values.parsing import parse
from showbible.cli.guided.decided import decision_json, decision_line
from showbible.cli.guided.meant import decision_meant, page_meant, site_meant, thing_meant
from showbible.cli.guided.opening import open_current_guide
from showbible.cli.guided.report import Report, print_report, report_json
from showbible.cli.terminal import output, plain, print_json, styled
from showbible.guide.models import Decision
from showbible.guide.store import Changes, deciding, resolve_changed
from showbible.guide.store.deciding import Editor, Saying, Undecidable


@click.group("decide")
def command() -> None:
    """Decide as an editor: what is one thing, and what holds.

    A decision stands above all that pages say, whatever is read later, until it is taken back. THING is a name, or a
    place in the guide such as series/tidewater/2x01; PAGE a number of `showbible pages` or an address.
    """


def _me(ctx: click.Context, option: click.Parameter, name: str | None) -> str:
    try:
        return name or getpass.getuser()
    except (OSError, KeyError):
        raise click.BadParameter("this machine does not know who you are; give your name", ctx, option) from None


_BY = click.option("--by", metavar="NAME", callback=_me, help="Who decides. Default: the name that you logged in by.")
_WHY = click.option("--why", metavar="TEXT", required=True, help="Why; it is shown beside what was decided.")
_JSON = click.option("--json", "as_json", is_flag=True, help="Print the decision and what changed as JSON.")


def _deciding(decide: Callable[..., Decision]) -> Callable[..., None]:
    """A command that makes a decision by an editor, with its options."""

    @_WHY
    @_BY
    @_JSON
    @functools.wraps(decide)
    def run(why: str, by: str, as_json: bool, **typed: Any) -> None:
        open_current_guide()
        try:
            if not why.strip():
                raise Undecidable("give your reason with --why: it is shown beside what was decided")
            decision = decide(Editor(by, why.strip()), **typed)
        except Undecidable as error:
            raise click.ClickException(plain(str(error))) from None
        _print(decision, resolve_changed(), as_json)

    return run


def _print(decision: Decision, changes: Changes, as_json: bool) -> None:
    report = Report([], changes)
    if as_json:
        print_json({"decision": decision_json(decision), **report_json(report)})
        return
    output().print(styled(decision_line(decision)))
    print_report(report, as_json)


@command.command("merge")
@click.argument("one", metavar="THING")
@click.argument("other", metavar="THING")
@_deciding
def merge(editor: Editor, one: str, other: str) -> Decision:
    """Say that two things are one.

    \b
    showbible decide merge people/r-calder people/ruth-calder --why "The credits have both."
    """
    return deciding.merge_things(thing_meant(one), thing_meant(other), editor)


@command.command("apart")
@click.argument("one", metavar="THING")
@click.argument("other", metavar="THING")
@_deciding
def apart(editor: Editor, one: str, other: str) -> Decision:
    """Say that two things are two, whatever speaks for their being one."""
    return deciding.keep_apart(thing_meant(one), thing_meant(other), editor)


@command.command("split")
@click.argument("thing", metavar="THING")
@click.argument("pages", metavar="PAGE...", nargs=-1, required=True)
@_deciding
def split(editor: Editor, thing: str, pages: tuple[str, ...]) -> Decision:
    """Say that some pages mean another thing by the same name."""
    return deciding.split_thing(thing_meant(thing), [page_meant(page) for page in pages], editor)


@command.command("pin")
@click.argument("thing", metavar="THING")
@click.argument("property_", metavar="PROPERTY")
@click.argument("value", metavar="VALUE")
@_deciding
def pin(editor: Editor, thing: str, property_: str, value: str) -> Decision:
    """Say that a value holds.

    \b
    showbible decide pin series/tidewater/season-2 release_date 2022-03-03 --why "I was there."
    showbible decide pin series/tidewater cast "Ada Brook as Nell Tarrant" --why "The credits have it."
    """
    return deciding.pin(thing_meant(thing), Saying(property_, _value(property_, value)), editor)


@command.command("reject")
@click.argument("thing", metavar="THING")
@click.argument("property_", metavar="PROPERTY")
@click.argument("value", metavar="VALUE")
@click.option("--page", metavar="PAGE", help="Only as this page has it.")
@_deciding
def reject(editor: Editor, thing: str, property_: str, value: str, page: str | None) -> Decision:
    """Say that a value does not hold, whoever says it, or as one page has it."""
    address = page_meant(page).address if page else None
    return deciding.reject(thing_meant(thing), Saying(property_, _value(property_, value), address), editor)


def _value(property_: str, typed: str) -> Value:
    row = properties().get(property_)
    if row is None:
        raise click.ClickException(f"there is no property {property_!r}; see docs/claims.md")
    try:
        return parse(row.value, typed)  # type: ignore[no-any-return]
    except ValueError as error:
        raise click.ClickException(plain(f"{typed!r} is no value of {property_}: {error}")) from None


@command.command("owner")
@click.argument("site", metavar="SITE")
@click.argument("owner", metavar="OWNER")
@_deciding
def owner(editor: Editor, site: str, owner: str) -> Decision:
    """Say who owns a site; sites of one owner count once.

    An empty OWNER says that it belongs to nobody else.
    """
    return deciding.set_owner(site_meant(site), " ".join(owner.split()), editor)


@command.command("undo")
@click.argument("number", metavar="NUMBER", type=click.IntRange(min=1))
@_BY
@_JSON
def undo(number: int, by: str, as_json: bool) -> None:
    """Take a decision back, by its number in `showbible decisions`."""
    open_current_guide()
    decision = decision_meant(number)
    try:
        deciding.take_back(decision, by)
    except Undecidable as error:
        raise click.ClickException(plain(str(error))) from None
    decision.refresh_from_db()
    _print(decision, resolve_changed(), as_json)
