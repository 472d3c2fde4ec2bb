"""`showbible explain`: what the reader made of a page, sentence by sentence; nothing is stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import click

from showbible.cli.explained import print_page
from showbible.cli.explained_json import as_json as page_json
from showbible.cli.terminal import complaints, output, print_json, styled
from showbible.fetching import Options, fetch_all
from showbible.pages import Unreadable
from showbible.reading.explaining import ExplainedPage, explain, narrowed
from showbible.work import Failure, attempt

Explained = ExplainedPage | Failure


@click.command("explain")
@click.argument("addresses", metavar="PATH|URL...", nargs=-1, required=True)
@click.option("--sentence", metavar="WORDS", default="", help="Only the sentences that hold all these words.")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@click.option("--allow-private", is_flag=True, help="Let URLs lead into private networks and to this machine.")
def command(addresses: tuple[str, ...], sentence: str, as_json: bool, allow_private: bool) -> None:
    """Explain what each sentence of a page gave, and why not more.

    For those who improve the reader: what a page is found to be about and by what, then every block with what it
    is about, and each sentence with its claims, with what was found and left out, and with the statements that
    looked and found nothing. Nothing is stored. Exit status 1 where a page cannot be read, or where no page has
    the words.

    \b
    showbible explain article.html
    showbible explain article.html --sentence "premieres march"
    """
    made = _explained(addresses, sentence, allow_private)
    failed = _print_json(made) if as_json else _print(made)
    nothing = bool(sentence) and all(failed)
    if nothing:
        _complain(f"Nothing says {sentence!r}.")
    raise SystemExit(int(nothing or any(failed)))


def _explained(addresses: Sequence[str], sentence: str, allow_private: bool) -> Iterator[Explained]:
    """Each page that has the words, and each that cannot be read, in the order given."""
    for found in fetch_all(addresses, Options(allow_private=allow_private, note=_complain)):
        outcome = _failure(found) if isinstance(found, Unreadable) else attempt(found.raw, explain)
        if isinstance(outcome, Failure):
            _complain(str(outcome))
        elif sentence:
            outcome = narrowed(outcome, sentence)
        if isinstance(outcome, Failure) or outcome.blocks or outcome.asides:
            yield outcome


def _failure(found: Unreadable) -> Explained:
    return Failure(found.address, found.reason)


def _complain(line: str) -> None:
    complaints().print(styled(line))


def _print(made: Iterable[Explained]) -> list[bool]:
    """Prints the pages; of each whether it failed."""
    console, failed = output(), list[bool]()
    for each in made:
        if isinstance(each, ExplainedPage):
            if failed:
                console.print()
            print_page(console, each)
        failed.append(isinstance(each, Failure))
    return failed


def _print_json(made: Iterable[Explained]) -> list[bool]:
    """Prints all pages as one JSON value; of each whether it failed."""
    pages = [{"page": e.address, "error": e.reason} if isinstance(e, Failure) else page_json(e) for e in made]
    print_json(pages)
    return ["error" in page for page in pages]
