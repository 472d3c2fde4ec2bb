"""Numbers of seasons and episodes, however they are written, into the words that the index has for them."""

from __future__ import annotations

import re

# How it is written, in words as spelled -> what the index has.
_WRITTEN = (
    (re.compile(r"\b(?:season|series|s) ?0*(\d{1,3}),? (?:episode|ep|e) ?0*(\d{1,4})\b"), "episode"),
    (re.compile(r"\bs0*(\d{1,3}) ?ep?0*(\d{1,4})\b"), "episode"),
    (re.compile(r"\b0*(\d{1,3})x0*([1-9]\d{0,3})\b"), "episode"),
    (re.compile(r"\b(?:season 0*|s0*)(\d{1,3})\b"), "season"),
)


def episode_word(season: int, episode: int) -> str:
    return f"{season}x{episode:02}"


def season_words(season: int) -> str:
    return f"season {season}"


def numbered(words: str) -> str:
    """The words with "s2e1", "season 2 episode 1" and "2x1" made "2x01", and "s2" made "season 2"."""
    for written, kind in _WRITTEN:
        words = written.sub(_word_of_episode if kind == "episode" else _words_of_season, words)
    return words


def _word_of_episode(found: re.Match[str]) -> str:
    return episode_word(int(found[1]), int(found[2]))


def _words_of_season(found: re.Match[str]) -> str:
    return season_words(int(found[1]))
