"""The rooms of the house know each other in one direction only."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter

import pytest

from tests.architecture.source import imports, modules, room

# Who may know whom. What is not named here may not be imported.
ARROWS: dict[str, set[str]] = {
    "claims": set(),
    "pages": {"claims"},
    "reading": {"claims", "pages"},
    "resolving": {"claims"},
    "fetching": {"pages"},
    "work": {"claims", "pages", "reading"},
    "guide": {"claims", "pages", "reading", "resolving", "fetching", "work"},
    "cli": {"claims", "pages", "reading", "resolving", "fetching", "work", "guide"},
    "__main__": {"cli"},
}
PURE = ("claims", "pages", "reading", "resolving")
IMPURE = {"django", "httpx", "httpcore", "requests", "socket", "urllib.request", "sqlite3", "psycopg", "subprocess"}

# Django has to be set up, and start-up to be quick, before these may import: "module" -> why.
INSIDE = {
    "showbible.cli": "a command imports what it runs, so that --help comes at once and Django is set up first",
    "showbible.work": "what forks its processes is not there on Windows",
    "showbible.guide.apps": "Django calls it when its models are ready",
    "showbible.guide.wsgi": "Django is set up before its applications are imported",
}


def test_every_room_is_known() -> None:
    assert {room(module) for module in modules()} - {""} <= ARROWS.keys()


def test_no_arrow_points_the_wrong_way() -> None:
    wrong = [
        f"{found.place} imports {found.module}"
        for found in imports()
        if found.module.startswith("showbible.")
        and room(found.by) not in ("", room(found.module))
        and room(found.module) not in ARROWS[room(found.by)]
    ]
    assert not wrong


def test_fetching_knows_no_more_of_pages_than_what_it_gives_them() -> None:
    known = {found.module for found in imports() if room(found.by) == "fetching" and room(found.module) == "pages"}
    assert known == {"showbible.pages.raw"}


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = {name: set[str]() for name in modules()}
    for found in imports():
        if found.module in graph and found.module != found.by and not found.inside:
            graph[found.by].add(found.module)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


@pytest.mark.parametrize("pure", PURE)
def test_pure_rooms_know_neither_network_nor_store(pure: str) -> None:
    impure = [
        f"{found.place} imports {found.module}"
        for found in imports()
        if room(found.by) == pure and any(f"{found.module}.".startswith(f"{name}.") for name in IMPURE)
    ]
    assert not impure


def test_imports_stand_at_the_head_of_the_file() -> None:
    hidden = [
        f"{found.place} imports {found.module} inside a function"
        for found in imports()
        if found.inside and not any(f"{found.by}.".startswith(f"{module}.") for module in INSIDE)
    ]
    assert not hidden
