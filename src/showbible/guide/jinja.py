"""The environment of the guide's templates: strict, escaping, with the few helpers that they share."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from functools import lru_cache
from types import FunctionType
from typing import Any

from django.contrib.messages import get_messages
from django.http import HttpRequest
from django.templatetags.static import static
from jinja2 import Environment, StrictUndefined
from jinja2.runtime import Context, Macro
from markupsafe import Markup

from showbible.guide.editing.permissions import may
from showbible.guide.editing.sign_in import offers_sign_in
from showbible.guide.locales import interface
from showbible.guide.machines.head import plain_head
from showbible.guide.presenting import dates
from showbible.guide.presenting.addresses import AS_OF, address, as_known_on, day, path, with_query
from showbible.guide.presenting.kinds import KINDS
from showbible.guide.presenting.numbers import listed, number
from showbible.guide.presenting.seen_bar import bar
from showbible.guide.presenting.spoken import gettext, ngettext


class _Context(Context):
    """Calls what a template calls; Jinja asks of each, several times over, whether it wants the context first."""

    def call(self, called: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        if type(called) is not Macro and (type(called) is not FunctionType or hasattr(called, "jinja_pass_arg")):
            return super().call(called, *args, **kwargs)
        kwargs.pop("_loop_vars", None)
        kwargs.pop("_block_vars", None)
        return called(*args, **kwargs)


class Quick(Environment):
    """Its templates have no globals of their own, so that these need not be put together for each context."""

    context_class = _Context

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        return super().make_globals(d) if d else self.globals


def environment(**options: Any) -> Environment:
    """The environment that the settings name; whatever they say, it escapes and knows no undefined names."""
    fixed = {"autoescape": True, "undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    made = Quick(**{**options, **fixed}, extensions=["jinja2.ext.i18n"])
    made.install_gettext_callables(gettext, ngettext, newstyle=True)  # type: ignore[attr-defined]
    made.globals.update(_=say, gettext=say, ngettext=plural)
    made.globals.update(static=lru_cache(maxsize=64)(static), url=address, path=path, day=day, at=at, kinds=KINDS)
    made.globals.update(may=may, messages=get_messages, plain_head=plain_head, seen_bar=bar)
    made.globals.update(interface=interface, listed=listed, offers_sign_in=offers_sign_in)
    made.filters.update(dated=dates.show, number=number)
    return made


def say(message: str, **named: object) -> Markup:
    """`gettext` of templates, with what is to stand in the places that have these names."""
    return Markup(gettext(message)) % named if named else said(message)  # noqa: S704 - the words are our own


@lru_cache(maxsize=4096)
def said(message: str) -> Markup:
    """The same of words without such places."""
    return Markup(gettext(message)) % {}  # noqa: S704 - as above


def at(request: HttpRequest, day: str = "") -> str:
    """The address of the same page as it was known on that day (ISO), or is today."""
    with as_known_on(day):
        return with_query(request.path, {name: str(each) for name, each in request.GET.items() if name != AS_OF})


def plural(one: str, many: str, num: int, **others: object) -> Markup:
    """`ngettext` of templates, with the number as the guide's locale writes it."""
    return Markup(ngettext(one, many, num)) % {"num": number(num), **others}  # noqa: S704 - the words are our own
