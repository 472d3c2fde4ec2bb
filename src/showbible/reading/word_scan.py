"""Patterns whose matches begin with a listed word, found by one scan for the words rather than at every letter."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import ahocorasick_rs
import regex as re

from showbible.reading.places import lowered

_LITERAL = re.compile(r"(?:[^\[\](){}\\.*+?^$]|\\\W)*")
_ESCAPED = re.compile(r"\\(.)")


class WordScan:
    """A pattern, with the alternatives one of which each of its matches begins with.

    `opens` is written as a pattern is, without groups: of each alternative counts what stands before anything that is
    not literal.
    """

    def __init__(self, pattern: str, opens: str, flags: int = 0) -> None:
        self._source, self._flags, self._opens = pattern, flags, opens

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The same matches that the pattern alone gives."""
        done = 0
        match = self._pattern.match
        for start in sorted({start for _, start, _ in self._words.find_matches_as_indexes(lowered(text), True)}):
            if start >= done and (found := match(text, start)):
                done = max(found.end(), start + 1)
                yield found

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self._source, self._flags)

    @cached_property
    def _words(self) -> ahocorasick_rs.AhoCorasick:
        words = sorted({_literal(each).lower() for each in self._opens.split("|")})
        fewest = [word for word in words if not any(word.startswith(each) for each in words if each != word)]
        return ahocorasick_rs.AhoCorasick(fewest)


def _literal(alternative: str) -> str:
    """What an alternative begins with as it is written: "season" of "seasons?"."""
    found = _LITERAL.match(alternative)
    plain = _ESCAPED.sub(r"\1", found[0]) if found else ""
    return plain[:-1] if found and alternative[found.end() : found.end() + 1] in ("?", "*", "{") else plain
