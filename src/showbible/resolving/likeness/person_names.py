"""Two names of people or characters, and the one reason that says best what they are to each other.

The rules are asked in their order, and the first that knows the pair gives the reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from showbible.resolving.likeness.lost import LOST, fits
from showbible.resolving.likeness.nicknames import full_names, in_english
from showbible.resolving.likeness.people import SUFFIXES, person_form
from showbible.resolving.likeness.sound import skeleton

_SEX = re.compile("[ao]$")


class Words(NamedTuple):
    """A person's name in the words of its form, and the suffix after them ("jr"), "" where there is none."""

    words: tuple[str, ...]
    suffix: str

    @property
    def given(self) -> str:
        return self.words[0]

    @property
    def last(self) -> str:
        return self.words[-1]

    @property
    def tight(self) -> str:
        return "".join(self.words)


@lru_cache(maxsize=1 << 17)
def words_of(name: str) -> Words:
    words = person_form(name).split()
    if len(words) > 2 and words[-1] in SUFFIXES:
        return Words(tuple(words[:-1]), words[-1])
    return Words(tuple(words), "")


def compare_people(one: str, other: str) -> str:
    """The name of the reason that two names give, the same in both directions."""
    if person_form(one) == person_form(other):
        return "same name"
    shorter, longer = sorted((words_of(one), words_of(other)), key=lambda each: (len(each.words), each))
    return next((name for name, is_so in _RULES if is_so(shorter, longer)), "other name")


def _other_suffix(one: Words, other: Words) -> bool:
    return one.suffix != other.suffix and "" not in (one.suffix, other.suffix)


def _without_suffix(one: Words, other: Words) -> bool:
    return one.suffix != other.suffix and one.words == other.words


def _lost(one: Words, other: Words) -> bool:
    first, second = " ".join(one.words), " ".join(other.words)
    return (LOST in first or LOST in second) and fits(first, second)


def _only_spaces(one: Words, other: Words) -> bool:
    return one.tight == other.tight


def _other_order(one: Words, other: Words) -> bool:
    return sorted(one.words) == sorted(other.words)


def _part(one: Words, other: Words) -> bool:
    return len(one.words) == 1 and one.given in (other.given, other.last)


def _single(one: Words, other: Words) -> bool:
    return len(one.words) == 1 and len(other.words) > 1


def _middle_name(one: Words, other: Words) -> bool:
    """Eric Overmyer is Eric Ellis Overmyer, and Leonard J. Horn is Leonard James Horn."""
    if (one.given, one.last) != (other.given, other.last) or len(one.words) == 1:
        return False
    middle, fuller = one.words[1:-1], list(other.words[1:-1])
    return all(any(name.startswith(word) for name in fuller) for word in middle)


def _initials(one: Words, other: Words) -> bool:
    """J. J. Abel, or J. Abel, is John James Abel."""
    if one.last != other.last:
        return False
    for short, full in ((one, other), (other, one)):
        letters = "".join(word[0] for word in full.words[:-1])
        if len(short.words) == 2 and len(short.given) <= 2 and letters.startswith(short.given):
            return True
    return False


def _nickname(one: Words, other: Words) -> bool:
    return one.words[1:] == other.words[1:] and bool(full_names(one.given) & full_names(other.given))


def _other_language(one: Words, other: Words) -> bool:
    """Johann Abel may be John Abel, and seldom is."""
    return one.words[1:] == other.words[1:] and bool(in_english(one.given) & in_english(other.given))


def _other_sex(one: Words, other: Words) -> bool:
    """Adrian and Adriana, Mario and Maria: one letter off, and two people."""
    return one.words[1:] == other.words[1:] and _SEX.sub("", one.given) == _SEX.sub("", other.given)


def _short_given(one: Words, other: Words) -> bool:
    """Jus Addiss is Justus Addiss."""
    short, full = sorted((one.given, other.given), key=len)
    return one.words[1:] == other.words[1:] and len(short) >= 3 and full.startswith(short)


def _other_number(one: Words, other: Words) -> bool:
    """Player 1 is not Player 2."""
    return _numbers(one) != _numbers(other)


def _numbers(name: Words) -> list[str]:
    return [letter for letter in name.tight if letter.isdigit()]


def _short_given_off(one: Words, other: Words) -> bool:
    """Jon and Joan, Dan and Dean: so little tells short names apart that every letter counts."""
    short, full = sorted((one.given, other.given), key=len)
    is_near = len(full) <= _SHORT and OSA.distance(short, full, score_cutoff=2) <= 2
    return one.words[1:] == other.words[1:] and is_near


_SHORT = 4  # letters


def _second_surname(one: Words, other: Words) -> bool:
    """Glynnis Talken Campbell was Glynnis Talken."""
    return 2 <= len(one.words) < len(other.words) and other.words[: len(one.words)] == one.words


def _same_sound(one: Words, other: Words) -> bool:
    """Evgeniy Tsymbal is Evgeny Tsymbal: word by word the same consonants, and most letters."""
    return _sound_alike(one.words, other.words)


def _same_sound_in_another_order(one: Words, other: Words) -> bool:
    """Kwok-Hung Lam is Lam Gwok-Hung; George Conrad may not be Konrad Georg."""
    return _sound_alike(sorted(one.words, key=skeleton), sorted(other.words, key=skeleton))


def _sound_alike(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    return len(mine) == len(theirs) and all(
        word == other
        or (
            min(len(word), len(other)) >= _SHORT
            and skeleton(word) == skeleton(other)
            and OSA.normalized_similarity(word, other) >= _SOUNDS_LIKE
        )
        for word, other in zip(mine, theirs, strict=True)
    )


def _one_letter(one: Words, other: Words) -> bool:
    return len(one.tight) >= 8 and OSA.distance(one.tight, other.tight, score_cutoff=1) <= 1


def _some_letters(one: Words, other: Words) -> bool:
    return len(one.words) == len(other.words) and _likeness(one, other) >= _LOOKS_LIKE


def _other_given(one: Words, other: Words) -> bool:
    return one.last == other.last


def _likeness(one: Words, other: Words) -> float:
    return OSA.normalized_similarity(" ".join(one.words), " ".join(other.words))


_SOUNDS_LIKE = 0.65  # of the letters of each word: "Sadykhova" and "Sadigova" are 0.67, "Kruse" and "Kraus" 0.6
_LOOKS_LIKE = 0.85  # of all letters

_RULES: tuple[tuple[str, Callable[[Words, Words], bool]], ...] = (
    ("other suffix", _other_suffix),
    ("suffix left out", _without_suffix),
    ("lost letters", _lost),
    ("same name but for spaces", _only_spaces),
    ("other order of names", _other_order),
    ("part of the name", _part),
    ("other name", _single),
    ("middle name left out", _middle_name),
    ("initials", _initials),
    ("nickname", _nickname),
    ("other given name", _other_sex),
    ("other given name", _other_number),
    ("letters of a short name off", _short_given_off),
    ("short given name", _short_given),
    ("second surname", _second_surname),
    ("transliteration", _same_sound),
    ("given name in another language", _other_language),
    ("transliteration in another order", _same_sound_in_another_order),
    ("one letter off", _one_letter),
    ("some letters off", _some_letters),
    ("other given name", _other_given),
)
