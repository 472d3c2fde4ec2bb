"""What gettext says, remembered: a message that no catalogue has is looked for in several, which a page does often.

A guide has one language, so that what was said once holds for good.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from django.utils import translation
from django.utils.functional import Promise, lazy

gettext = lru_cache(maxsize=4096)(translation.gettext)
ngettext = lru_cache(maxsize=4096)(translation.ngettext)

_later: Any = lazy(gettext, str)


def gettext_lazy(message: str) -> Promise:
    """The message, asked for only where it is used as a text."""
    promise: Promise = _later(message)
    return promise
