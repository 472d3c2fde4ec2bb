"""Letters that a name lost on its way: written as "?" or as U+FFFD where an encoding did not have them."""

from __future__ import annotations

import re
from functools import lru_cache

from showbible.claims.values.text import fold

LOST = "?"  # one lost letter, in a form
_LETTER = "ʡ"  # stands for it while a name is folded: a letter that no name has
_ANYWHERE = re.compile(r"[?\ufffd]")
_RUN = re.compile(r"\?+")
_BEFORE_A_LETTER = re.compile(r"\?(?=[^\W_])|\ufffd")


def folded_person(name: str) -> str:
    """A person's name folded: no name has a question mark, so every "?" is a lost letter."""
    return fold(_ANYWHERE.sub(_LETTER, name)).replace(_LETTER, LOST) if "?" in name or "\ufffd" in name else fold(name)


def folded_title(name: str) -> str:
    """A title folded: titles ask questions, so "?" is a lost letter only where another follows at once."""
    if "?" not in name and "\ufffd" not in name:
        return fold(name)
    return fold(_BEFORE_A_LETTER.sub(_LETTER, name)).replace(_LETTER, LOST)


def fits(one: str, other: str) -> bool:
    """Whether two forms can be one name, of which letters were lost.

    A lost letter is any one letter; or none to three, where the other name is whole ("S?suke", "Sousuke"). At least
    half of the letters have to be there.
    """
    if 2 * max(one.count(LOST), other.count(LOST)) > min(len(one), len(other)):
        return False
    if len(one) == len(other) and all(
        a == b or (LOST in (a, b) and " " not in (a, b)) for a, b in zip(one, other, strict=True)
    ):
        return True
    damaged, whole = (one, other) if LOST in one else (other, one)
    return LOST not in whole and bool(_holes(damaged).fullmatch(whole))


@lru_cache(maxsize=1 << 12)
def _holes(form: str) -> re.Pattern[str]:
    return re.compile(_RUN.sub(r"[^ ]{0,3}", re.escape(form).replace(re.escape(LOST), LOST)))
