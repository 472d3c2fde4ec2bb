"""The environment of the guide's templates: strict, escaping, with the few helpers that they share."""

from __future__ import annotations

from typing import Any

from django.templatetags.static import static
from django.urls import reverse
from jinja2 import Environment, StrictUndefined

from showbible.guide.presenting.kinds import KINDS


def environment(**options: Any) -> Environment:
    """The environment that the settings name; whatever they say, it escapes and knows no undefined names."""
    fixed = {"autoescape": True, "undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    made = Environment(**{**options, **fixed})  # noqa: S701 - autoescape is in `fixed`
    made.globals.update(static=static, url=_url, kinds=KINDS)
    made.filters["counted"] = counted
    return made


def _url(name: str, *args: Any) -> str:
    return reverse(name, args=args)


def counted(number: int, one: str, many: str = "") -> str:
    """ "1 page", "2 pages", "3 series"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
