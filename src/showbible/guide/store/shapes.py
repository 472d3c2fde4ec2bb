"""A page's blocks, marks, asides and pictures, to JSON and back."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from showbible.guide import models
from showbible.pages.page import Aside, AsideKind, Block, BlockKind, Cell, Image, Mark, Page, Video

_LISTS = ("blocks", "marks", "asides", "images", "videos")


def extra_of(page: Page) -> dict[str, Any]:
    """What the columns of a stored page do not hold."""
    lists = {name: [asdict(each) for each in getattr(page, name)] for name in _LISTS}
    return {**lists, "description": page.description}


def page_of(row: models.Page) -> Page:
    """The page as it was read, without its structured data, which lies in the kept bytes."""
    extra = row.extra
    return Page(
        address=row.address,
        text=row.text,
        blocks=tuple(_block(each) for each in extra["blocks"]),
        marks=tuple(Mark(**each) for each in extra["marks"]),
        asides=tuple(Aside(AsideKind(each["kind"]), each["text"]) for each in extra["asides"]),
        title=row.title or None,
        site=row.site.name if row.site else None,
        author=row.author or None,
        lang=row.lang or None,
        published=row.published or None,
        modified=row.modified or None,
        canonical=row.canonical or None,
        description=extra["description"],
        images=tuple(Image(**each) for each in extra["images"]),
        videos=tuple(Video(**each) for each in extra["videos"]),
    )


def _block(data: dict[str, Any]) -> Block:
    cells = tuple(Cell(**each) for each in data["cells"])
    return Block(**{**data, "kind": BlockKind(data["kind"]), "cells": cells})
