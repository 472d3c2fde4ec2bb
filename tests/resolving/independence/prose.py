"""Prose of nobody in particular, as much as is asked for."""

from __future__ import annotations

from random import Random

_WORDS = """
the a of and to in that it was as for with on at by from they had their not were but which one all would there her crew
ship captain story season scene writers room set finished early summer weeks before studio told press he she
"""
LISTED = "\n".join(f"Player {name} as Part {name}" for name in ("Ada", "Bel", "Cai", "Dov", "Eno", "Fay", "Gil", "Hew"))
SENTENCE = (
    "The showrunner told a crowded room that the second season will be with us sooner than anybody who has followed "
    "the long delays had dared to hope."
)


def prose(words: int, seed: int = 1) -> str:
    """As many words, the same for the same seed and others for another."""
    random, known = Random(seed), _WORDS.split()
    return " ".join(random.choice(known) for _ in range(words))


def edited(text: str, every: int) -> str:
    """The text with one word in so many replaced."""
    return " ".join("elsewhere" if at % every == every // 2 else word for at, word in enumerate(text.split()))
