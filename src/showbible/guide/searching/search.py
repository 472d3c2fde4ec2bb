"""What somebody typed into things, the fact that answers a question, and the texts that say the words."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace

from showbible.guide.models import Thing
from showbible.guide.searching.answering import Answer, answer
from showbible.guide.searching.catching_up import current_index
from showbible.guide.searching.cues import cues_in
from showbible.guide.searching.looking import Hit, Saying, corrected, having, nearly, saying
from showbible.guide.searching.numbers import episode_word, numbered, season_words
from showbible.guide.searching.spelling import asked
from showbible.guide.store.known import Edition

MOST = 200  # things, and texts, that are looked at
MOST_WORDS = 12
SUGGESTED = 8
_AHEAD = 5  # times as many are looked at as are suggested: the edition may not have them all


@dataclass(frozen=True, slots=True)
class Results:
    """What was found, of each sort the likeliest first; `words` are those that the texts have, as spelled.

    `nearly` are words that things have, where nothing has those that were asked for.
    """

    words: tuple[str, ...] = ()
    answer: Answer | None = None
    things: tuple[Thing, ...] = ()
    texts: tuple[Saying, ...] = ()
    nearly: str = ""


@dataclass(frozen=True, slots=True)
class _Question:
    """The words of a name of which something is asked, what is called so, and the answer where there is one."""

    words: list[str]
    things: list[Thing]
    answer: Answer | None


def search(guide: Edition, text: str) -> Results:
    """All that is found for what somebody typed; no more of each sort than `MOST`."""
    words = _words(text)
    if not words:
        return Results()
    index = current_index()
    found = _found(guide, index, words)
    if found.things or found.texts:
        return found
    other = corrected(index, words)
    again = _found(guide, index, other) if other != words else found
    return replace(again, nearly=again.nearly or " ".join(other)) if again.things or again.texts else found


def _found(guide: Edition, index: sqlite3.Connection, words: list[str]) -> Results:
    on = guide.on or ""
    things, question, instead = (
        _things(guide, having(index, words, MOST, on), words),
        _question(guide, index, words),
        [],
    )
    if question:
        things = list({thing.pk: thing for thing in (*things, *question.things)}.values())
    elif not things:
        near = nearly(index, words, MOST, on)
        things = _things(guide, near.hits, near.words)
        instead = near.words if things and things[0].pk == near.hits[0].thing else []
    said = words
    texts = _texts(guide, index, words)
    if not texts and (question or instead):
        said = question.words if question else instead
        texts = _texts(guide, index, said)
    answered = question.answer if question else None
    return Results(tuple(said), answered, tuple(things), tuple(texts), " ".join(instead) if things else "")


def suggest(guide: Edition, text: str) -> list[Thing]:
    """The things that may be meant by what somebody has typed so far."""
    words, on = _words(text), guide.on or ""
    if not words:
        return []
    index, most = current_index(), SUGGESTED * _AHEAD
    hits = having(index, words, most, on) or nearly(index, words, most, on).hits
    return _things(guide, hits[:most], words)[:SUGGESTED]


def _words(text: str) -> list[str]:
    return numbered(" ".join(asked(text)[:MOST_WORDS])).split()


def _things(guide: Edition, hits: Sequence[Hit], words: Sequence[str]) -> list[Thing]:
    """Those of them that the edition has, and of parts beyond its line those whose number is asked for."""
    things = guide.things_at([hit.thing for hit in hits]) if hits else []
    homes = {hit.thing: hit.home.split() for hit in hits}
    return [thing for thing in things if not guide.line.hides(thing) or _is_by_number(thing, homes[thing.pk], words)]


def _is_by_number(part: Thing, home: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the words are of the series and of the number alone."""
    season = part.season or 0
    number = season_words(season) if part.episode is None else episode_word(season, part.episode)
    return all(word in (*home, *number.split()) for word in words)


def _question(guide: Edition, index: sqlite3.Connection, words: Sequence[str]) -> _Question | None:
    """What the words ask of something that is known; None where they ask nothing."""
    unanswered: _Question | None = None
    for cue, name in cues_in(words):
        things = _things(guide, having(index, name, MOST, guide.on or ""), name)
        if things and (found := answer(guide, things, cue.property)):
            return _Question(name, things, found)
        if things and not unanswered:
            unanswered = _Question(name, things, None)
    return unanswered


def _texts(guide: Edition, index: sqlite3.Connection, words: Sequence[str]) -> list[Saying]:
    """The texts that say the words, of pages and things that the edition has."""
    found = saying(index, words, MOST, guide.on or "")
    pages = guide.open_pages([each.page for each in found if each.page])
    known = guide.things_at([each.thing for each in found if each.thing])
    things = {thing.pk for thing in known if not guide.line.hides(thing)}
    return [each for each in found if each.page in pages or each.thing in things]
