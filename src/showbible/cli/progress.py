"""How far a long piece of work has come, on standard error where that is a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from showbible.cli.terminal import complaints, styled


@dataclass(frozen=True, slots=True)
class Watch:
    """`done` is told of each page that is done with; `tell` puts a line above the bar."""

    done: Callable[[str], None]
    tell: Callable[[str], None]


@contextmanager
def watched(doing: str) -> Iterator[Watch]:
    """A bar that counts pages; how many there will be shows only as folders and archives are gone through."""
    console = complaints()
    columns = (
        SpinnerColumn(),
        TextColumn(doing),
        BarColumn(bar_width=20),
        TextColumn("{task.completed:,} pages"),
        TimeElapsedColumn(),
        TextColumn("{task.fields[address]}", markup=False),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(doing, total=None, address="")

        def done(address: str) -> None:
            bar.update(task, advance=1, address=styled(address).plain[-60:])

        def tell(line: str) -> None:
            bar.console.print(styled(line))

        yield Watch(done, tell)
