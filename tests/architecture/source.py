"""The project's own source, parsed: its modules, their imports and their functions."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "showbible"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Import:
    """`module` is imported by `by`, inside a function or not."""

    by: str
    module: str
    line: int
    inside: bool

    @property
    def place(self) -> str:
        return f"{self.by}:{self.line}"


@cache
def modules() -> dict[str, Path]:
    """The files of the package by module name, without migrations, sorted."""
    paths = sorted(path for path in PACKAGE.rglob("*.py") if "migrations" not in path.parts)
    return {_name(path): path for path in paths}


def _name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def room(module: str) -> str:
    """The room of a module: "pages" for showbible.pages.page, "cli" for showbible.cli."""
    return module.split(".")[1] if "." in module else ""


@cache
def imports() -> tuple[Import, ...]:
    return tuple(found for name, path in modules().items() for found in _imports(name, path))


def _imports(name: str, path: Path) -> Iterator[Import]:
    inside = {child for function in functions(path) for child in ast.walk(function)}
    for node in ast.walk(tree(path)):
        for module in _imported(node, name, path):
            yield Import(name, module, getattr(node, "lineno", 0), node in inside)


def _imported(node: ast.AST, name: str, path: Path) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    base = _absolute(node, name, path)
    return [f"{base}.{alias.name}" if f"{base}.{alias.name}" in modules() else base for alias in node.names]


def _absolute(node: ast.ImportFrom, name: str, path: Path) -> str:
    if not node.level:
        return node.module or ""
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    parents = package[: len(package) - node.level + 1]
    return ".".join([*parents, node.module] if node.module else parents)


def functions(path: Path) -> list[Function]:
    return [node for node in ast.walk(tree(path)) if isinstance(node, Function)]
