"""Names and titles by the million, with as many different words as real ones have.

Given names are drawn from 30,000, words of titles from 60,000 and family names from 900,000, all by Zipf's law (family
names by a flatter one), and made of syllables of which some are far more frequent than others. A million names then
have about 340,000 different words, half of which occur once: as wide as those of the databases of film and television.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from random import Random

from benchmarks.synthetic.names import drawn

_ONSETS = tuple("b br c ch d dr f g gr h j k l m n p r s st t v w z kh sh th cl sch y".split())  # noqa: SIM905
_ONSET_WEIGHTS = (8, 2, 5, 3, 6, 1, 3, 4, 2, 5, 3, 5, 7, 9, 5, 4, 7, 9, 4, 6, 3, 3, 1, 1, 2, 2, 1, 1, 1)
_VOWELS = tuple("a e i o u ai ea ó é ie ou y".split())  # noqa: SIM905
_VOWEL_WEIGHTS = (20, 18, 14, 12, 7, 2, 3, 1, 1, 2, 2, 3)
_CODAS = ("", "n", "r", "l", "s", "th", "nd", "m", "t", "ck", "rt", "ng", "ski", "son", "ez", "er")
_CODA_WEIGHTS = (40, 10, 8, 6, 6, 1, 2, 3, 4, 2, 2, 3, 1, 2, 1, 3)
_TITLES = (
    "The {}",
    "{}",
    "{} and {}",
    "{} of the {}",
    "A {} for {}",
    "The {} {}",
    "{}, {}",
    "What the {} Saw",
    "{} {} {}",
)


def many_names(count: int, seed: int) -> list[str]:
    """So many names and titles, half of each, no two alike."""
    return list(_distinct(_names(Random(seed)), count))


def _distinct(names: Iterator[str], count: int) -> Iterator[str]:
    seen: set[str] = set()
    while len(seen) < count:
        name = next(names)
        if name not in seen:
            seen.add(name)
            yield name


def _names(chance: Random) -> Iterator[str]:
    given, family = _Drawn(chance, 30_000, (1, 3)), _Drawn(chance, 900_000, (2, 4), flatness=0.8)
    nouns = _Drawn(chance, 60_000, (1, 3))
    while True:
        yield f"{given.word()} {family.word()}"
        title = chance.choice(_TITLES)
        yield title.format(*((nouns if chance.random() < 0.8 else family).word() for _ in range(title.count("{}"))))


class _Drawn:
    """Words, the first far more frequent than the last."""

    def __init__(self, chance: Random, count: int, syllables: tuple[int, int], flatness: float = 1.0) -> None:
        self._chance = chance
        self._words = [_word(chance, chance.randint(*syllables)) for _ in range(count)]
        self._sums: Sequence[float] = list(accumulate((rank + 20) ** -flatness for rank in range(1, count + 1)))

    def word(self) -> str:
        return drawn(self._chance, self._words, self._sums)


def _word(chance: Random, syllables: int) -> str:
    onsets = chance.choices(_ONSETS, _ONSET_WEIGHTS, k=syllables)
    vowels = chance.choices(_VOWELS, _VOWEL_WEIGHTS, k=syllables)
    coda = chance.choices(_CODAS, _CODA_WEIGHTS)[0]
    return ("".join(map("".join, zip(onsets, vowels, strict=True))) + coda).capitalize()
