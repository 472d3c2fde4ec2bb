"""Names that headlines have in common with the text, whatever else a headline's capitals run on to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import regex as re

from showbible.reading.places import lowered, places
from showbible.reading.words import words

_COUNTED = 60_000  # characters of the text that are looked at
_LONGEST = 10  # words of a name
_OFTEN = 300  # places of one word that are looked at
_WORD = re.compile(r"[^\s“”„‚‹›\"«»()\[\]|]+")
_BREAK = re.compile(r"[\s“”„‚‹›\"«»()\[\]|]")
_PLAIN_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_EDGES = ",.:;!?'’‘…–—-"
_GOES_ON = re.compile(r" (?=[^\s–—|-])")
_STOPS = re.compile(r"[.;?…][’']?$")
_SHORTENED = ("Mr.", "Mrs.", "Dr.", "St.", "vs.", "Vs.")
_ENGLISH = frozenset(
    [
        "&",
        "a",
        "an",
        "and",
        "at",
        "by",
        "for",
        "from",
        "in",
        "is",
        "my",
        "no",
        "of",
        "on",
        "or",
        "the",
        "to",
        "vs",
        "with",
    ]
)
_FOREIGN = words("foreign_small")
_FEW = 0.34  # of the places of a name so many must have more behind it, for the longer to be one too


@dataclass(frozen=True, slots=True)
class _Token:
    plain: str
    bare: str  # without "’s"
    start: int
    end: int
    ends: bool  # a sentence, or whatever stands before a bracket, a dash or the end of a line
    is_name: bool


def _tokens(text: str, place: int = 0) -> Iterator[_Token]:
    for found in _WORD.finditer(text, place):
        word = found[0].strip(_EDGES)
        if word:
            start, plain = found.start() + found[0].index(word), word.lower().replace("’", "'")
            bare, end = plain.removesuffix("'s"), start + len(word)
            ends = _ends(found[0]) or not _GOES_ON.match(text, found.end())
            yield _Token(plain, bare, start, end, ends, word[0].isupper() or word[0].isdigit())


def _ends(word: str) -> bool:
    return _STOPS.search(word) is not None and word not in _SHORTENED


def shared_names(lines: Sequence[str], text: str) -> Iterator[str]:
    """The longest runs of words that a headline has in common with the text, and shorter ones that are said apart."""
    body = text[:_COUNTED]
    low = lowered(body).replace("’", "'")
    for line in lines:
        head = list(_tokens(line))
        taken = 0
        for at, token in enumerate(head):
            if token.is_name and at >= taken:
                said = list(islice(_said(token.bare, body, low), _OFTEN))
                runs = [(place, _run(head, at, words)) for place, words in enumerate(said)]
                for place, length in _names(runs):
                    yield _written(text, said[place][:length], head[at + length - 1])
                    taken = max(taken, at + length)


def _said(bare: str, body: str, low: str) -> Iterator[list[_Token]]:
    """Each place at which a text has a word as a name does, with the words from there on."""
    for at in places(bare, low) if bare else ():
        start = at
        while start and body[start - 1] in _EDGES:
            start -= 1
        if start and not _BREAK.match(body[start - 1]):
            continue
        words = list(islice(_tokens(body, start), _LONGEST))
        if words and words[0].start == at and words[0].bare == bare and words[0].is_name:
            yield words


def _written(text: str, words: list[_Token], last: _Token) -> str:
    name = text[words[0].start : words[-1].end]
    return name if last.plain == words[-1].plain else re.sub("['’]s$", "", name)


def _run(head: list[_Token], at: int, body: list[_Token]) -> int:
    """How many words from there on are the same, up to the last that may end a name."""
    length, last = 0, 1
    foreign = False
    while length < _LONGEST and at + length < len(head) and length < len(body):
        one, other = head[at + length], body[length]
        if one.bare != other.bare:
            break
        foreign = foreign or one.plain in _FOREIGN
        small = one.plain in _ENGLISH or one.plain in _FOREIGN
        if not small and not other.is_name and not foreign:
            break
        length += 1
        if not small or (other.is_name and length == 1):
            last = length
        if one.ends or other.ends or one.plain != other.plain:
            break
    return last


def _names(runs: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """A place and a length for each length at which enough of the runs end."""
    reaching = {length: [place for place, run in runs if run >= length] for _, length in runs}
    for length in sorted(reaching):
        if sum(run == length for _, run in runs) >= _FEW * len(reaching[length]):
            yield next(place for place, run in runs if run == length), length


def may_be_title(line: str) -> bool:
    """Whether a line has capitals where a title has them, or is foreign."""
    small = [word for word in _PLAIN_WORD.findall(line) if word[0].islower()]
    return all(word in _ENGLISH for word in small) or any(word in _FOREIGN - _ENGLISH for word in small)
