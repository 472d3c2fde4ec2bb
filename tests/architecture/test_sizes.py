"""Files, functions and their arguments stay small enough to be read at once."""

from __future__ import annotations

from tests.architecture.source import PACKAGE, Function, functions, modules

LONGEST_FILE = 300
LONGEST_FUNCTION = 50
MOST_ARGUMENTS = 6

# Larger for a reason: "file" or "file:function" -> the reason.
ALLOWED: dict[str, str] = {}

FILES = {str(path.relative_to(PACKAGE)): path for path in modules().values()}
FUNCTIONS = {f"{file}:{function.name}": function for file, path in FILES.items() for function in functions(path)}


def test_files_are_short() -> None:
    lengths = {file: len(path.read_text("utf-8").splitlines()) for file, path in FILES.items()}
    assert _over(LONGEST_FILE, lengths) == {}


def test_functions_are_short() -> None:
    lengths = {name: (function.end_lineno or 0) - function.lineno + 1 for name, function in FUNCTIONS.items()}
    assert _over(LONGEST_FUNCTION, lengths) == {}


def test_functions_take_few_arguments() -> None:
    counts = {name: _arguments(function) for name, function in FUNCTIONS.items()}
    assert _over(MOST_ARGUMENTS, counts) == {}


def test_every_exception_is_still_there() -> None:
    assert ALLOWED.keys() <= FILES.keys() | FUNCTIONS.keys()


def _over(limit: int, sizes: dict[str, int]) -> dict[str, int]:
    return {name: size for name, size in sizes.items() if size > limit and name not in ALLOWED}


def _arguments(function: Function) -> int:
    """How many there are to give: a method's self is given by itself."""
    names = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)]
    return len([name for name in names if name not in ("self", "cls")])
