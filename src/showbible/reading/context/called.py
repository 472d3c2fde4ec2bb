"""Names that a text calls works in the marks of its language: "serialu „X”", "la película «X»", "the format 'X'"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice

import regex as re

from showbible.reading.context.casing import tidy
from showbible.reading.context.pointer import Pointer, is_name
from showbible.reading.names import TITLE
from showbible.reading.words import alternatives, reversed_table, words

_COUNTED = 8000  # characters of the text that are looked at
_MOST = 60  # marks that are looked at
_MOST_WORDS = 9
_REACH = 90  # characters before a name in which its sort is said
_MARKED = re.compile(
    r"(?<![\p{L}\p{N}])(?:«\s?(?P<a>[^«»\n]{2,70}?)\s?»|„(?P<b>[^„“”\"\n]{2,70}?)[“”\"]|»(?P<c>[^«»\n]{2,70}?)«|"
    r"“(?P<d>[^“”\n]{2,70}?)”|\"(?P<e>[^\"\n]{2,70}?)\"|‘(?P<f>[^‘’\n]{2,70}?)’|'(?P<g>[^'\n]{2,70}?)')(?![\p{L}\p{N}])"
)
_WORD = re.compile(r"\p{L}[\p{L}’'-]*")


def called(text: str) -> Iterator[Pointer]:
    """Each quoted name that a noun calls a work, and on a page in another language each that is like a name."""
    text = text[:_COUNTED]
    is_foreign = _is_foreign(text)
    first = True
    for found in islice(_MARKED.finditer(text), _MOST):
        name = next(group for group in found.groups() if group).strip(" ,")
        if not _is_like_name(name, text, found):
            continue
        before = text[max(0, found.start() - _REACH) : found.start()].rpartition("\n")[2]
        noun = _noun().search(before)
        if noun or (is_foreign and first):
            yield Pointer(name, "called", _kind(noun["noun"]) if noun else None)
            first = False


_SUBTITLED = re.compile(
    r"(?<![\p{L}\p{N}])(?P<name>[\p{Lu}\p{N}][^:.\n,]{1,50}: (?:The|An?) (?:[\p{Lu}][\p{L}’']+ ){0,4}"
    r"(?P<sort>Special|Movie|Film|Documentary|Musical|Series|Mystery))(?![\p{L}\p{N}])"
)
_SORTS = {"Special": "special", "Movie": "film", "Film": "film", "Documentary": "documentary", "Series": "series"}


def subtitled(text: str) -> Iterator[Pointer]:
    """Names whose second part says what they are: "Marrow Hill: A Christmas Special"."""
    for found in islice(_SUBTITLED.finditer(text[:_COUNTED]), _MOST):
        name = re.search(rf"(?:{TITLE})$", found["name"])
        if name and ":" in name[0]:
            yield Pointer(tidy(name[0]), "called", _SORTS.get(found["sort"]))


def _kind(noun: str) -> str | None:
    """The type of work that a noun means; none where it may be of either."""
    types = reversed_table("quoted_nouns")
    plain = noun.lower()
    return next((types[known] for known in _by_length() if plain.endswith(known)), None) if plain not in _OPEN else None


_OPEN = frozenset(
    ["drama", "thriller", "comedy", "comedia", "comédie", "komödie", "komedia", "commedia", "drame", "dramma"]
)


@cache
def _by_length() -> tuple[str, ...]:
    return tuple(sorted(reversed_table("quoted_nouns"), key=lambda each: (-len(each), each)))


@cache
def _noun() -> re.Pattern[str]:
    """A noun just before the name, with a few words of its own between: "série policière « X »"."""
    nouns = alternatives(reversed_table("quoted_nouns"))
    return re.compile(
        rf"(?i)(?:(?<!\p{{L}})(?P<noun>{nouns})|(?P<noun>(?<=\p{{L}}{{3}})(?:serie|reihe|sendung|film|drama|doku|show)))"
        r"(?:(?-i: \p{Ll}[\p{L}-]*)){0,2}:? ?$"
    )


def _is_like_name(name: str, text: str, found: re.Match[str]) -> bool:
    """Whether words in marks are a name's: no sentence, and nothing that somebody says."""
    if not (name[0].isupper() or name[0].isdigit() or name[0] in "¡¿'’") or name[-1] in ".,;:…":
        return False
    if name.count(" ") >= _MOST_WORDS or not is_name(name) or ", " in name.rstrip("?!"):
        return False
    return not _speech().match(text, found.end())


@cache
def _speech() -> re.Pattern[str]:
    return re.compile(r",? (?:says?|said|adds|sagt|sagte|dit|explique|dice|afirma|explica|mówi|laughs)\b")


_FOREIGN_SAID = 2


def _is_foreign(text: str) -> bool:
    """Whether a text in another language than English speaks of film or television."""
    said = {found.lower() for found in _WORD.findall(text[:3000])}
    on_screen = len(said & words("foreign_screen"))
    return on_screen >= _FOREIGN_SAID and not {"the", "and", "of"} <= said
