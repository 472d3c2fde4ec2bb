"""The environment of the guide's templates: strict, escaping, with the few helpers that they share."""

from __future__ import annotations

from typing import Any

from django.contrib.messages import get_messages
from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.translation import gettext, ngettext
from jinja2 import Environment, StrictUndefined

from showbible.claims.values import date
from showbible.guide.editing.permissions import may
from showbible.guide.machines.head import plain_head
from showbible.guide.presenting.addresses import AS_OF, address, as_known_on, day, path, with_query
from showbible.guide.presenting.kinds import KINDS
from showbible.guide.presenting.seen_bar import bar


def environment(**options: Any) -> Environment:
    """The environment that the settings name; whatever they say, it escapes and knows no undefined names."""
    fixed = {"autoescape": True, "undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    made = Environment(**{**options, **fixed}, extensions=["jinja2.ext.i18n"])  # noqa: S701 - see `fixed`
    made.install_gettext_callables(gettext, ngettext, newstyle=True)  # type: ignore[attr-defined]
    made.globals.update(static=static, url=address, path=path, day=day, at=at, kinds=KINDS)
    made.globals.update(may=may, messages=get_messages, plain_head=plain_head, seen_bar=bar)
    made.filters.update(counted=counted, dated=date.show)
    return made


def at(request: HttpRequest, day: str = "") -> str:
    """The address of the same page as it was known on that day (ISO), or is today."""
    with as_known_on(day):
        return with_query(request.path, {name: str(each) for name, each in request.GET.items() if name != AS_OF})


def counted(number: int, one: str, many: str = "") -> str:
    """ "1 page", "2 pages", "3 series"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
