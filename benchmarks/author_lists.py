"""Lists of authors, in any shape in which shops print them, to names with the first name first.

All of these are in use: "Knuth, Donald E.", "O'LEARY", "A; B", "Dowd, Mark, McDonald, John", "DOWD, MARK MCDONALD,
JOHN", "Mark DowdJohn McDonald", "Edited by Jones, Karen Sparck (Author)".
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

from showbible.claims.values.text import plain

_NOBODY = re.compile(r"not available|n/?a|none|unknown|various|anonymous|no author.*|null|[\W\d]*", re.IGNORECASE)
# What stands between two people, among it all that a list says of their part.
_BETWEEN = re.compile(
    r"[;/|&]|\([^)]*\)?|\[[^]]*\]?|(?<=[a-z])(?-i:BR)(?=[A-Z])|\beds?\."
    r"|\b(?:and|und|edited by|by|with|editors?|authors?|others|et\.? al|etc)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"\b(?:ph\.? ?d|m\.? ?d|dr|prof|professor)\b\.?", re.IGNORECASE)
_LINE = re.compile(r"(?<=[a-z])BR(?=[a-z])")  # what was taken for the end of a line: "ScamBRay"
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv)\.?", re.IGNORECASE)
_GLUED = re.compile(r"(?<=[a-z])(?=[A-Z])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bDi)(?<!\bDu)(?<!\bLa)(?<!\bLe)(?<!\bVan)")
_DOTTED = re.compile(r"(?<=[A-Za-z]\.)(?=[A-Za-z])")
_PARTICLES = frozenset(
    ("van", "von", "de", "der", "den", "del", "della", "di", "da", "la", "le", "ter", "ten", "el", "al", "bin")
)

Words = list[str]


def names(listed: str) -> tuple[str, ...]:
    """The people of a list, each once and in capitals and small letters; none where it names nobody."""
    text = _LINE.sub("br", _TITLE.sub(" ", html.unescape(html.unescape(listed))).strip())
    if _NOBODY.fullmatch(text):
        return ()
    pieces = (_DOTTED.sub(" ", _GLUED.sub(" ", piece)) for piece in _BETWEEN.split(text))
    found = (plain(" ".join(name)).title() for piece in pieces for name in _people(piece))
    return tuple(dict.fromkeys(name for name in found if re.search("[a-z]", name)))


def _people(piece: str) -> Iterator[Words]:
    parts = [words for part in piece.split(",") if (words := _words(part))]
    if len(parts) < 2 or all(_size(part) > 1 for part in parts):
        yield from (name for part in parts for name in _run(part))
    elif len(parts) % 2 == 0 and all(_size(part) == 1 for part in parts[::2]):
        yield from (first + last for last, first in zip(parts[::2], parts[1::2], strict=True))
    elif len(parts) == 2:
        yield parts[1] + parts[0]
    elif all(len(part) > 1 for part in parts[1:-1]):
        yield from _chain(parts)
    else:
        yield from parts


def _words(part: str) -> Words:
    """The words of a part, without what follows a name ("Jr.")."""
    return [word for word in part.split() if re.search(r"\w", word) and not _SUFFIX.fullmatch(word)]


def _size(part: Words) -> int:
    """How many words a part has, particles left out: "van Dam" is one."""
    return sum(word.lower() not in _PARTICLES for word in part)


def _chain(parts: Sequence[Words]) -> Iterator[Words]:
    """Last name, first name and next last name, ..., first name."""
    last = parts[0]
    for part in parts[1:-1]:
        cut = len(part) - 1
        while cut > 1 and part[cut - 1].lower() in _PARTICLES:
            cut -= 1
        yield part[:cut] + last
        last = part[cut:]
    yield parts[-1] + last


def _run(words: Words) -> Iterator[Words]:
    """Names without a mark between them: each a first name, initials, and a last name; three words are one name."""
    if len(words) <= 3:
        yield _turned(words)
        return
    name: Words = []
    full = 0
    for at, word in enumerate(words):
        name.append(word)
        full += not _is_initial(word) and word.lower() not in _PARTICLES
        left = sum(not _is_initial(each) for each in words[at + 1 :])
        if full == 2 and left != 1:
            yield name
            name, full = [], 0
    if name:
        yield name


def _turned(words: Words) -> Words:
    """ "Knuth Donald E" is Donald E Knuth."""
    return words[1:] + words[:1] if len(words) == 3 and _is_initial(words[-1]) and not _is_initial(words[0]) else words


def _is_initial(word: str) -> bool:
    return len(re.sub(r"\W", "", word)) == 1
