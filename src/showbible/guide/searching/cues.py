"""What is asked for beside a name: "who plays X", "X release date"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """Words before and behind a name that ask for a property of the thing that is called so."""

    property: str
    before: str = ""
    behind: str = ""


def _cues(property_: str, *ways: str) -> Iterator[Cue]:
    for way in ways:
        before, _, behind = way.partition("X")
        yield Cue(property_, before.strip(), behind.strip())


# X stands for the name; as the words are spelled.
CUES: tuple[Cue, ...] = (
    *_cues("cast", "who plays X", "who played X", "who is X played by", "X played by", "X actor", "X actress"),
    *_cues("cast", "actor of X", "actress of X", "actor who plays X", "who acts in X", "who stars in X"),
    *_cues("cast", "who does X play", "who did X play", "cast of X", "X cast", "X actors", "actors in X"),
    *_cues("director", "who directed X", "director of X", "X director", "X directed by"),
    *_cues("writer", "who wrote X", "writer of X", "X writer", "X written by"),
    *_cues("creator", "who created X", "creator of X", "X creator", "X created by"),
    *_cues("showrunner", "showrunner of X", "X showrunner"),
    *_cues("composer", "who composed X", "composer of X", "X composer", "X music"),
    *_cues("network", "network of X", "X network", "where can i watch X", "where to watch X"),
    *_cues("release_date", "when was X released", "when did X come out", "when does X come out", "when is X out"),
    *_cues("release_date", "X release date", "release date of X", "X air date", "air date of X", "X premiere"),
    *_cues("release_date", "when did X air", "when does X air", "when will X air", "X released"),
    *_cues("release_date", "when did X premiere", "when does X premiere", "when will X premiere", "when does X start"),
    *_cues("end_date", "when did X end", "when does X end", "X end date"),
    *_cues("running_time", "how long is X", "X running time", "running time of X", "X runtime", "X length"),
    *_cues("episode_count", "how many episodes does X have", "how many episodes in X", "X episodes"),
    *_cues("episode_count", "how many episodes has X", "how many episodes are in X"),
    *_cues("season_count", "how many seasons does X have", "how many seasons in X", "X seasons"),
    *_cues("season_count", "how many seasons has X", "how many seasons are in X"),
    *_cues("status", "X status", "status of X", "is X renewed", "is X cancelled"),
    *_cues("rating", "X rating", "rating of X", "X reviews"),
    *_cues("synopsis", "what happens in X", "X synopsis", "synopsis of X", "X plot", "plot of X"),
    *_cues("birth_date", "when was X born", "X birthday", "how old is X"),
    *_cues("role", "X rank", "rank of X", "X role"),
    *_cues("kind", "what is X", "what are X"),
    *_cues("location", "where is X"),
)


def cues_in(words: Sequence[str]) -> Iterator[tuple[Cue, list[str]]]:
    """The cues that these words may have, the longest first, each with the words of the name."""
    for cue in _BY_LENGTH:
        before, behind = cue.before.split(), cue.behind.split()
        name = words[len(before) : len(words) - len(behind)]
        if name and [*before, *name, *behind] == list(words):
            yield cue, list(name)


_BY_LENGTH = sorted(CUES, key=lambda cue: -len(f"{cue.before} {cue.behind}".split()))
CUE_WORDS = frozenset(word for cue in CUES for word in (*cue.before.split(), *cue.behind.split()))
