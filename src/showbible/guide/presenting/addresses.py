"""Where the guide's pages are; while a page is made as of an earlier day, every address leads to others of that day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from urllib.parse import quote, quote_plus

from django.urls import get_script_prefix, reverse

AS_OF = "as_of"  # the parameter that says so

_day: ContextVar[str] = ContextVar(AS_OF, default="")
_root: ContextVar[str] = ContextVar("root", default="")  # where the site begins; Django's own takes longer to tell


@contextmanager
def as_known_on(day: str | None) -> Iterator[None]:
    """Makes all addresses lead to pages of this day (ISO) until it ends; None for those of today."""
    tokens = _day.set(day or ""), _root.set(get_script_prefix())
    try:
        yield
    finally:
        _day.reset(tokens[0])
        _root.reset(tokens[1])


def _at(ident: str) -> str:
    return f"{_root.get() or get_script_prefix()}{_quoted(ident)}/"


_quoted = lru_cache(maxsize=16384)(quote)
_in_query = lru_cache(maxsize=16384)(quote_plus)


def day() -> str:
    """The day in force (ISO), "" for today."""
    return _day.get()


def address(name: str, *args: object, **query: str) -> str:
    """The address of a view by its name in `urls.py`, with what is to stand behind the question mark."""
    return with_query(path(name, *args), query)


def path(name: str, *args: object) -> str:
    """The same without anything behind it."""
    return _path(_root.get() or get_script_prefix(), name, args)


@lru_cache(maxsize=4096)
def _path(prefix: str, name: str, args: tuple[object, ...]) -> str:
    """`prefix` is where the site begins, by which `reverse` goes."""
    return reverse(name, args=args)


def thing_address(ident: str) -> str:
    """The address of a thing's page."""
    return with_query(_at(ident), {})


def fact_address(ident: str, property_: str, key: str = "") -> str:
    """The address of a fact's page, or with no key of all facts of a property."""
    path = f"{_at(ident)}facts/{property_}/"
    return with_query(f"{path}{quote(key, safe='')}/" if key else path, {})


def evidence_address(ident: str, **query: str) -> str:
    """Where the sentences behind facts of a thing stand: of a property, a key, or of those of a work that name it."""
    return with_query(f"{_at(ident)}evidence/", query)


def names_address(ident: str) -> str:
    """Where it stands why the names of a thing are one."""
    return with_query(f"{_at(ident)}names/", {})


def with_query(path: str, query: Mapping[str, str]) -> str:
    """The path with these parameters, those that are empty left out, and the day in force."""
    if not query and not day():
        return path
    kept = {name: value for name, value in {**query, AS_OF: day()}.items() if value}
    return f"{path}?{'&'.join(f'{name}={_in_query(value)}' for name, value in kept.items())}" if kept else path
