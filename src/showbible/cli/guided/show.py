"""`showbible show`: what is known of a thing, with the sentences that say it."""

from __future__ import annotations

from datetime import date

import click

from showbible.cli.guided.opening import open_current_guide
from showbible.cli.guided.sheet import (
    print_as_json,
    print_facts,
    print_heading,
    print_identity,
    print_mentions,
    print_silence,
    print_suggestions,
)
from showbible.cli.terminal import complaints, styled
from showbible.guide.models import Thing
from showbible.guide.store import Known, edition, find_thing
from showbible.guide.store.identities import decisions_on, merges_of


def _day(ctx: click.Context, option: click.Parameter, text: str | None) -> str | None:
    try:
        return date.fromisoformat(text).isoformat() if text else None
    except ValueError:
        raise click.BadParameter(f"{text!r} is no day; give year, month and day, as in 2021-09-30") from None


@click.command("show")
@click.argument("name")
@click.option(
    "--as-of", metavar="DATE", callback=_day, help="Show what was known at the end of that day, as 2021-09-30."
)
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def command(name: str, as_of: str | None, as_json: bool) -> None:
    """Show what is known of a thing, and who says so.

    NAME is the name of a film, series, season, episode, person, character or thing of a story, or its place in
    the guide, such as series/star-trek-picard/2x01. Exit status 1 where nothing is called so.

    \b
    showbible show "Star Trek: Picard"
    showbible show "Star Trek: Picard season 2" --as-of 2021-10-01
    """
    open_current_guide()
    found = find_thing(name)
    if found.thing is None:
        complaints().print(styled(f"Nothing in this guide is called {name!r}."))
        print_suggestions(found.suggestions)
        raise SystemExit(1)
    facts, mentions = _known(found.thing, as_of)
    if as_json:
        print_as_json(found.thing, facts, mentions, as_of)
    else:
        print_heading(found.thing, found.others)
        print_identity(merges_of(found.thing), decisions_on(found.thing))
        print_facts(facts)
        print_mentions(mentions)
        if not facts and not mentions:
            print_silence(as_of)


def _known(thing: Thing, as_of: str | None) -> tuple[list[Known], list[Known]]:
    """The facts of the thing, then those of others that name it."""
    guide = edition(as_of)
    known = guide.told(guide.facts_with(thing))
    own = [fact for fact in known if fact.thing.ident == thing.ident]
    others = [fact for fact in known if fact.thing.ident != thing.ident and fact.value is not None]
    return own, sorted(others, key=lambda fact: (fact.thing.ident, fact.rank))
