"""Letters that a name lost on its way: written as "?" or as U+FFFD where an encoding did not have them."""

from __future__ import annotations

import re

from showbible.claims.values.text import fold

LOST = "?"  # one lost letter, in a form
_LETTER = "ʡ"  # stands for it while a name is folded: a letter that no name has
_ANYWHERE = re.compile(r"[?\ufffd]")
_BEFORE_A_LETTER = re.compile(r"\?(?=[^\W_])|\ufffd")


def folded_person(name: str) -> str:
    """A person's name folded: no name has a question mark, so every "?" is a lost letter."""
    return fold(_ANYWHERE.sub(_LETTER, name)).replace(_LETTER, LOST) if "?" in name or "\ufffd" in name else fold(name)


def folded_title(name: str) -> str:
    """A title folded: titles ask questions, so "?" is a lost letter only where another follows at once."""
    if "?" not in name and "\ufffd" not in name:
        return fold(name)
    return fold(_BEFORE_A_LETTER.sub(_LETTER, name)).replace(_LETTER, LOST)
