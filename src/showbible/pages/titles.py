"""A window's title in, the page's own title and the site's name out."""

from __future__ import annotations

import re
from collections.abc import Set
from math import fsum

_SEPARATOR = re.compile(r"\s+[|–—·•»«-]\s+|\s*\|\s*|\s+::\s+")
_WORD = re.compile(r"\w{3,}")
_SHOUTED = re.compile(r"\b[^\W\d_]{4,}\b(?<![^\WA-ZÀ-Þ])")
_COMMON_WORDS = "and are but can for from has have her his how its not one our out that the this was what when who will"
_COMMON = frozenset(_COMMON_WORDS.split())


def words(text: str) -> set[str]:
    """The words that texts can be told apart by: of three letters or more, without articles and the like."""
    return {word for word in _WORD.findall(text) if word.lower() not in _COMMON}


def shared(text: str, known: Set[str]) -> float:
    """How much of the text comes back among the known words: names weigh more than other words."""
    own = words(_SHOUTED.sub(lambda word: word[0].title(), text))
    # A set has no order, and the rounding of a plain sum depends on it.
    return fsum((1.0 if word[0].isupper() else 0.3) if word in known else 0.3 * (word.lower() in known) for word in own)


def split_title(title: str, known: Set[str], site: str | None = None) -> tuple[str, str | None]:
    """The title without the site's name at its start or end, and that name.

    The site's name is the last piece, or the first where that says nothing that the page's text says (`known`,
    its words) and the last does; a site that is known already is taken off where it stands, and nothing else is.
    """
    pieces = list(_SEPARATOR.finditer(title))
    if not pieces:
        return title, None
    first, last = (title[: pieces[0].start()], pieces[0]), (title[pieces[-1].end() :], pieces[-1])
    if site is not None:
        folded = site.casefold()
        at_end, at_start = last[0].casefold() == folded, first[0].casefold() == folded
    else:
        at_start = _share(first[0], known) < 0.3 and _share(last[0], known) > 0.6
        at_end = not at_start
    if at_end:
        return title[: last[1].start()].strip(), last[0].strip()
    return (title[first[1].end() :].strip(), first[0].strip()) if at_start else (title, None)


def _share(text: str, known: Set[str]) -> float:
    return shared(text, known) / (len(words(text)) or 1)
