"""Pages, and what a search finds, as lists on a terminal or as JSON."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Q
from rich.console import Console
from rich.table import Table

from showbible.cli.guided.sheet import heading
from showbible.cli.terminal import clipped, complaints, indented, output, print_json, styled
from showbible.guide.models import Page
from showbible.guide.presenting.finding import shown_answer
from showbible.guide.presenting.names import ref
from showbible.guide.presenting.sources import publisher, said_on, short_address
from showbible.guide.searching import Answer, Passage, passages, search
from showbible.guide.store import edition
from showbible.guide.store.rows import LONG

MOST = 20  # things and passages that are printed


def print_pages(as_json: bool) -> None:
    rows = Page.objects.select_related("site").defer(*LONG).order_by("-read_at", "address")
    pages = list(rows.annotate(live=Count("claims", filter=Q(claims__superseded_at=None))))
    if as_json:
        print_json([{**_page_json(page), "claims": page.live} for page in pages])
    elif pages:
        _print_table(pages)
    else:
        complaints().print("No page was read yet. Begin with: showbible read PATH or URL", markup=False)


def _print_table(pages: list[Any]) -> None:
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("No.", justify="right")
    for column in ("Title", "Site", "Published"):
        table.add_column(column, overflow="fold")
    table.add_column("Claims", justify="right")
    for page in pages:
        site = page.site.name if page.site else ""
        title = page.title or short_address(page.address)
        table.add_row(str(page.pk), styled(title), styled(site), styled(page.published), str(page.live))
    output().print(table)


def _page_json(page: Page) -> dict[str, Any]:
    return {
        "page": page.address,
        "number": page.pk,
        "title": page.title or None,
        "site": page.site.name if page.site else None,
        "lang": page.lang or None,
        "published": page.published or None,
        "seen_first": page.seen_first.isoformat(),
        "seen_last": page.seen_last.isoformat(),
    }


def print_results(words: str, as_json: bool) -> int:
    """Prints the answer to a question, things and passages; the exit status, 1 where there are none."""
    guide = edition()
    found = search(guide, words)
    said = passages(guide, found.texts[:MOST], found.words)
    if as_json:
        things = [{"id": thing.ident, "type": thing.type, "name": thing.name} for thing in found.things[:MOST]]
        print_json({"things": things, "passages": [_passage_json(each) for each in said]})
    else:
        _print_answer(output(), found.answer)
        for thing in found.things[:MOST]:
            output().print(heading(thing))
        for passage in said:
            _print_passage(output(), passage)
    if not (found.things or said):
        complaints().print(styled(f"Nothing says {words!r}."))
        return 1
    return 0


def _print_answer(console: Console, answer: Answer | None) -> None:
    if answer:
        shown = shown_answer(answer)
        values = ", ".join("".join(piece.text for piece in each.pieces) for each in shown.told)
        console.print(styled(f"{shown.ref.full}: {shown.label} {values}", "bold"))


def _passage_json(passage: Passage) -> dict[str, Any]:
    where = _page_json(passage.page) if passage.page else {"thing": passage.thing.ident if passage.thing else None}
    return {**where, "text": passage.text, "start": passage.start}


def _print_passage(console: Console, passage: Passage) -> None:
    if passage.page:
        where = f"{publisher(passage.page)}, {said_on(passage.page)}"
    else:
        where = f"Synopsis of {ref(passage.thing).full}" if passage.thing else ""
    console.print(styled(where, "cyan"))
    console.print(indented(styled(clipped(passage.text)), 2))
