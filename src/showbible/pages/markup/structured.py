"""The JSON-LD of a page in, its objects out, flattened."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

_COMMENT = re.compile(r"^\s*(?:<!--|/\*.{0,20}?\*/|//\s*<!\[CDATA\[)|(?:-->|//\s*\]\]>)\s*$")
_MOST = 200  # objects a page
_DEEPEST = 8  # lists in lists


def objects(blocks: list[str]) -> tuple[dict[str, Any], ...]:
    """The top-level objects of all blocks in order; a broken block loses only itself, `@graph` is unrolled."""
    return tuple(found for _, found in zip(range(_MOST), _all(blocks), strict=False))


def _all(blocks: list[str]) -> Iterator[dict[str, Any]]:
    for block in blocks:
        try:
            yield from _flat(json.loads(_COMMENT.sub("", block), strict=False), _DEEPEST)
        except (ValueError, RecursionError):
            continue


def _flat(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(value, list) and depth:
        for one in value:
            yield from _flat(one, depth - 1)
    elif isinstance(value, dict) and isinstance(value.get("@graph"), list) and depth:
        yield from _flat(value["@graph"], depth - 1)
    elif isinstance(value, dict):
        yield value


def types(found: dict[str, Any]) -> list[str]:
    kinds = found.get("@type")
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def name(value: Any) -> str | None:
    """The name of a person or organisation, however it is put: a string, an object, a list of these."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(name, value))) or None
    if isinstance(value, dict):
        value = value.get("name")
        return name(value) if isinstance(value, list) else value if isinstance(value, str) else None
    return value.strip() or None if isinstance(value, str) else None
