"""Names and titles put together from syllables, with about as many that meet by chance as there are in life."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate
from random import Random

_ONSETS = ("b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v")
_VOWELS = ("a", "a", "e", "e", "i", "o", "u", "ai", "ea", "ó", "é")
_CODAS = ("", "", "", "n", "r", "l", "s", "th", "nd", "m")
_GIVEN = 1500  # given names that there are; the first are far more frequent than the last
_FAMILY = 20_000
_NOUNS = 4000  # words of titles
_RANKS = ("Captain", "Doctor", "Commander", "Inspector")
_FORMS = ("The {}", "{}", "{} and {}", "{} of the {}", "A {} for {}", "The {} {}", "{}, {}", "What the {} Saw")


class Words:
    """So many words, some far more frequent than others: of a thousand people, about ten have the first name."""

    def __init__(self, chance: Random, count: int, syllables: tuple[int, int]) -> None:
        self._words = [_word(chance, chance.randint(*syllables)) for _ in range(count)]
        self._sums = zipf(count, 20)

    def draw(self, chance: Random) -> str:
        return drawn(chance, self._words, self._sums)


def zipf(count: int, shift: int = 0) -> list[float]:
    """Sums of weights, to draw from so many by: the n-th has 1 / (n + shift) (Zipf, with Mandelbrot's shift)."""
    return list(accumulate(1 / (rank + shift) for rank in range(1, count + 1)))


def drawn(chance: Random, items: Sequence[str], sums: Sequence[float]) -> str:
    """One of the items, by the sums of their weights."""
    return items[bisect(sums, chance.random() * sums[-1])]


class Names:
    """All names of one world."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._given = Words(chance, _GIVEN, (1, 3))
        self._family = Words(chance, _FAMILY, (2, 3))
        self._nouns = Words(chance, _NOUNS, (2, 3))

    def person(self) -> str:
        middle = f" {self._chance.choice('ABCDEFGHJKLMNPRSTW')}." if self._chance.random() < 0.08 else ""
        return f"{self._given.draw(self._chance)}{middle} {self._family.draw(self._chance)}"

    def character(self) -> str:
        """A full name, in one of six cases a single one."""
        return self.person() if self._chance.random() < 0.83 else self._family.draw(self._chance)

    def ranked(self, name: str) -> str:
        return f"{self._chance.choice(_RANKS)} {name}"

    def title(self) -> str:
        form = self._chance.choice(_FORMS)
        return form.format(*(self._nouns.draw(self._chance) for _ in range(form.count("{}"))))

    def work(self) -> str:
        """The name of a franchise, a series or a site: two rare words."""
        return f"{_word(self._chance, 3)} {self._nouns.draw(self._chance)}"

    def passage(self) -> str:
        words = [self._nouns.draw(self._chance).lower() for _ in range(12)]
        return f"{' '.join(words).capitalize()}."


def _word(chance: Random, syllables: int) -> str:
    parts = ((chance.choice(_ONSETS), chance.choice(_VOWELS)) for _ in range(syllables))
    return ("".join(onset + vowel for onset, vowel in parts) + chance.choice(_CODAS)).capitalize()
