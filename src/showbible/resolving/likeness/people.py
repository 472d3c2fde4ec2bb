"""Names of people and characters into forms that are equal where only the writing differs.

Forms are for comparing, never for showing. They have letters, digits and single spaces only, and `LOST` for each lost
letter. A name without any letter or digit is its own form.
"""

from __future__ import annotations

import re
from functools import lru_cache

from showbible.resolving.likeness.initials import joined
from showbible.resolving.likeness.lost import folded_person

_KEPT = 1 << 18  # names; a form takes some microseconds to work out, and most are asked for again

SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))  # they tell father and son apart
_SUFFIX = r"(?:jr|sr|junior|senior|iii?|iv)\b\.?"
_LAST_FIRST = re.compile(rf"^([^,]+), (?!{_SUFFIX}$)([^,]+?)(,? {_SUFFIX})?$", re.IGNORECASE)
_BYNAME = re.compile(r"(?<=\w) (?:[\"“„«][^\"“”„»]+[\"”“»]|['‘][^'’]+['’]) (?=\w)")
_WRITTEN_OUT = re.compile(r"(?<= )(?:(junior)|senior)$")


def person_form(name: str) -> str:
    """The name as it is compared: "Rios, Cristobal" is "cristobal rios", "J. J. Abrams" "jj abrams".

    "Junior" at the end is "jr", and both stay: Robert Downey and Robert Downey Jr. are two. A nickname in quotation
    marks inside a name is left out. Words keep their order: `person_blocks` is what looks past it.
    """
    return _person_form(name)


@lru_cache(maxsize=_KEPT)
def _person_form(name: str) -> str:
    text = _LAST_FIRST.sub(r"\2 \1\3", name.strip()) if "," in name else name.strip()
    form = folded_person(joined(_BYNAME.sub(" ", text)))
    return _WRITTEN_OUT.sub(lambda found: "jr" if found[1] else "sr", form) or text


def is_turned(name: str) -> bool:
    """Whether a name has the surname first, as in an index: "Rios, Cristobal"."""
    return "," in name and bool(_LAST_FIRST.match(name.strip()))


def is_short(form: str) -> bool:
    """Whether a name leaves open who bears it: one word, or a surname after initials ("knuth", "de knuth")."""
    return all(len(word) <= _INITIALS for word in form.split()[:-1])


_INITIALS = 2  # letters; "Al" and "Jo" pass for initials, which costs nothing but a second look
