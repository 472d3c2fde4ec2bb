"""Running text in, the language it is written in out."""

from __future__ import annotations

from resiliparse.parse.lang import detect_fast

# Below this length, and above this rank, its guesses are often wrong (names and titles weigh too much).
_SHORTEST = 200
_HIGHEST_RANK = 900
_SAMPLE = 20_000


def language(text: str) -> str | None:
    """The BCP 47 code of the text's language, None where the text is too short to tell."""
    if len(text) < _SHORTEST:
        return None
    code, rank = detect_fast(text[:_SAMPLE])
    return str(code) if code != "unknown" and rank <= _HIGHEST_RANK else None
