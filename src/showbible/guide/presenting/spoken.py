"""What gettext says, remembered: a message that no catalogue has is looked for in several, which a page does often."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from django.conf import settings
from django.utils import translation
from django.utils.functional import Promise, lazy


def gettext(message: str) -> str:
    """The message in the guide's language, of which there is one."""
    return _gettext(message, settings.LANGUAGE_CODE)


def ngettext(one: str, many: str, num: int) -> str:
    """The same for so many."""
    return _ngettext(one, many, num, settings.LANGUAGE_CODE)


def gettext_lazy(message: str) -> Promise:
    """The same, asked for only where it is used as a text."""
    promise: Promise = _later(message)
    return promise


_later: Any = lazy(gettext, str)


@lru_cache(maxsize=4096)
def _gettext(message: str, language: str) -> str:
    return translation.gettext(message)


@lru_cache(maxsize=4096)
def _ngettext(one: str, many: str, num: int, language: str) -> str:
    return translation.ngettext(one, many, num)
