"""Numbers, and words that go with a number or stand in a row, as the guide's locale has them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from babel.lists import format_list
from babel.numbers import format_decimal, format_percent
from django.conf import settings

from showbible.guide.locales import spoken
from showbible.guide.presenting.spoken import ngettext


def number(value: float) -> str:
    """ "12,345", "7.82"."""
    return _number(value, settings.LOCALE)


@lru_cache(maxsize=4096)
def _number(value: float, locale: str) -> str:
    return format_decimal(value, locale=locale)


def percent(share: float) -> str:
    """Of a share of one, in whole hundredths: "48%"."""
    return format_percent(round(share, 2), locale=settings.LOCALE)


def counted(one: str, many: str, num: int, **others: object) -> str:
    """The words for so many, in which `%(num)s` is the number: "1 page", "12,345 pages"."""
    return ngettext(one, many, num) % {"num": number(num), **others}


class Plural(NamedTuple):
    """Words for one and for several, in which `%(num)s` is the number: a row of a list, translated when it is told."""

    one: str
    many: str

    def of(self, num: int) -> str:
        return counted(self.one, self.many, num)


def listed(words: Sequence[str], style: str = "standard") -> str:
    """ "one", "one and another", "one, another and a third"; with the style "or", "one or another"."""
    return format_list(words, style, locale=spoken())  # type: ignore[arg-type]
