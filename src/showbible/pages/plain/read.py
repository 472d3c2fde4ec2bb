"""A plain text in, a Page out."""

from __future__ import annotations

from showbible.pages.language import language
from showbible.pages.page import AsideKind, Page
from showbible.pages.plain.blocks import write_blocks
from showbible.pages.plain.boxes import straighten
from showbible.pages.plain.clutter import Kinds, mark_asides
from showbible.pages.plain.front import read_front
from showbible.pages.plain.lines import Line, split_lines
from showbible.pages.writer import Writer


def read_plain(address: str, text: str) -> Page:
    """Find what the text says of itself, set its asides apart, and write the rest as blocks."""
    lines = straighten(split_lines(text))
    kinds = mark_asides(lines)
    front = read_front(lines, kinds)
    title = lines[front.title_at] if front.title_at is not None else None
    writer = Writer()
    write_blocks(writer, [line for line, kind in zip(lines, kinds, strict=True) if kind is None], title)
    _write_asides(writer, lines, kinds)
    body = writer.text()
    return Page(
        address=address,
        text=body,
        blocks=tuple(writer.blocks),
        asides=tuple(writer.asides),
        title=front.title,
        site=front.site,
        author=front.byline.author,
        lang=language(body),
        published=front.byline.published,
        modified=front.byline.modified,
    )


def _write_asides(writer: Writer, lines: list[Line], kinds: Kinds) -> None:
    """Neighbouring lines of one kind are one aside."""
    run: list[str] = []
    before: AsideKind | None = None
    for line, kind in zip(lines, kinds, strict=True):
        if kind is not before and before is not None:
            writer.aside(before, "\n".join(run))
            run = []
        if kind is not None:
            run.append(line.text)
        before = kind
    if before is not None:
        writer.aside(before, "\n".join(run))
