"""What was said of the making of something that has come out since: it was so once, and is so no more."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from operator import attrgetter

from showbible.claims.values.date import bounds
from showbible.resolving.voices import HAPPENED, Release, Voice

MAKING = frozenset({"ordered", "delayed", "filming", "wrapped"})  # statuses of what has not come out


def outlived(type_: str, statuses: Iterable[Voice], dates: Iterable[Voice]) -> list[Voice]:
    """The voices on the status of a thing of this type, each that its release has outlived with that release.

    `dates` are the voices on its release date. A series that is out may be ordered and filmed again; of that only what
    was said before it came out is outlived.
    """
    releases = [voice for voice in dates if _is_out(voice)]
    first = min(releases, key=attrgetter("day", "dated", "said.id"), default=None)
    if first is None:
        return list(statuses)
    release = Release(first.day, str(first.value))
    began = min(bounds(str(voice.value))[0] for voice in releases)
    return [voice._replace(release=release) if _is_outlived(type_, voice, began) else voice for voice in statuses]


def _is_out(voice: Voice) -> bool:
    """Whether a voice tells of a day that had come when it was said."""
    return voice.level == HAPPENED and bounds(str(voice.value))[1] <= voice.day


def _is_outlived(type_: str, voice: Voice, began: date) -> bool:
    if voice.value not in MAKING:
        return False
    return type_ != "series" or (voice.dated == voice.day and voice.day < began)


def known_by(voices: Sequence[Voice], day: date) -> list[Voice]:
    """The voices of a day or before it, with the releases of which was known by then."""
    return [
        voice._replace(release=None) if voice.release and voice.release.known > day else voice
        for voice in voices
        if voice.day <= day
    ]
