"""What a credit is of: the work, the seasons or episodes that its clause names, or the episode in quotation marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.reading.context import numbering, scopes
from showbible.reading.context.seasons import seasons_in
from showbible.reading.numbers import ORDINAL, number
from showbible.reading.passage import Passage, Scope
from showbible.reading.reading import Reading
from showbible.reading.statements.credit_forms import Credit
from showbible.reading.statements.parts_named import episodes_in, total_in
from showbible.reading.statements.people_at import Person

OF_EPISODES = ("director", "writer")


def subjects(credit: Credit, person: Person, passage: Passage, reading: Reading) -> Iterator[Subject]:
    """What the credit is of: creators are the work's, and "the first two episodes" are those two."""
    work = passage.scope.work
    if work is None or _of_another_sort(credit, passage):
        return
    whole = credit.property == "creator"
    scope = passage.scope.whole_work() if whole else scopes.at(passage.text, credit.start, passage.scope)
    if work.type == "series" and not whole:
        named = scope.is_episode and scope.named and not reading.scope.is_episode
        parts = list(_parts(credit, person, passage, reading, scope.without_episode() if named else scope))
        if named and not parts and _elsewhere(credit, passage):
            scope = scope.without_episode()
        if re.search(r"\bthis (?:time|season|series|year|run)\b", credit.what) and reading.scope.work == work:
            scope = scope if scope.season is not None else replace(scope, season=reading.scope.season)
        scope = _without_later_season(credit, passage, reading, scope)
        one = credit.property in OF_EPISODES and scope.episode is None and _ONE_EPISODE.search(_clause(credit, passage))
        if parts or one or credit.parts_only:
            yield from parts
            return
    if scope.subject is not None:
        yield scope.subject


_TURN = re.compile(r"[;:]|[,.)] (?:and|while|with|but|though|as) |, (?=\p{Lu})| while | – | — ")


def _elsewhere(credit: Credit, passage: Passage) -> bool:
    """Whether the episode that a sentence names has nothing to do with a credit in it: it stands in another clause."""
    if credit.property not in OF_EPISODES and credit.property != "composer":
        return True
    start, text = min(credit.start, credit.people[0].start), passage.text
    places = [mark.start for mark in numbering.marks(text)]
    if not places:
        return False
    after = [place for place in places if place > credit.end and not _TURN.search(text, credit.end, place)]
    before = [place for place in places if place <= credit.end]
    own_subject = credit.people[0].start < credit.start and any(_TURN.search(text, at, start + 1) for at in before)
    return not after and (not before or own_subject)


def _without_later_season(credit: Credit, passage: Passage, reading: Reading, scope: Scope) -> Scope:
    """A scope without the season that only a later clause names: "She was head writer; another led season 4"."""
    named = seasons_in(passage.text)
    if not named or not scope.named or scope.is_episode or any(place <= credit.end for place, _ in named):
        return scope
    if not _TURN.search(passage.text, credit.end, named[0][0]):
        return scope
    same = reading.scope.work == scope.work
    return replace(scope, season=reading.scope.season if same else None)


def _parts(credit: Credit, person: Person, passage: Passage, reading: Reading, scope: Scope) -> Iterator[Subject]:
    """The seasons or episodes that the clause itself names."""
    series = scope.work.name if scope.work else None
    if seasons := _seasons(credit.what, passage.text, scope.season):
        yield from (Subject("season", series=series, season=season) for season in seasons)
    if seasons or credit.property not in OF_EPISODES:
        return
    if scope.episode is not None:
        if name := _another_quoted(credit, passage, reading, scope):
            yield Subject("episode", name=name, series=series, season=scope.season)
        return
    if name := _quoted(credit, passage, reading):
        yield Subject("episode", name=name, series=series, season=scope.season)
        return
    season = scope.season if scope.season is not None else _only_season(reading.page.text)
    for episode in _episodes(credit, person, passage, reading) if season is not None else ():
        yield Subject("episode", series=series, season=season, episode=episode)


# The credit of one episode, which the clause names only by that word: of the whole series it is not.
_ONE_EPISODE = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:(?:\p{Ll}+ )?episode|hour|one|instal?ment|finale|chapter)\b|"
    r"\b(?:[Aa]n?|[Tt]his|[Tt]hat) [\p{Ll}-]+ (?:hour|episode|finale|instal?ment)\b"
)
_ANOTHER_SORT = {
    "series": re.compile(r"\b(?:film|movie|special|documentary|novel|book|play)(?:['’]s|s['’])? $"),
    "film": re.compile(r"\b(?:show|series|sitcom|novel|book|play)(?:['’]s?|s['’])? $"),
}


_NO_EPISODE = re.compile(
    r"\b(?:songs?|tracks?|singles?|albums?|poems?|novels?|books?|comics?|podcasts?),? "
    r"[“\"‘][^”\"’\n]{2,60}[”\"’],? (?:is |was |has been |had been )$"
)


def _of_another_sort(credit: Credit, passage: Passage) -> bool:
    """Whether a credit is of "the film’s director" where the work is a series, or the other way about."""
    if _NO_EPISODE.search(passage.text, max(0, credit.start - 110), credit.start):
        return True
    sort = _ANOTHER_SORT.get(passage.scope.work.type if passage.scope.work else "")
    return bool(sort and sort.search(passage.text[max(0, credit.start - 24) : credit.start]))


def _clause(credit: Credit, passage: Passage) -> str:
    return f"{passage.text[max(0, credit.start - 60) : credit.start]} {credit.what}"


_QUOTED = re.compile(r"^\s*[“\"‘](?P<name>[^”\"’\n]{2,60})[”\"’]")
_QUOTED_BEFORE = re.compile(
    r"[“\"‘](?P<name>[^”\"’\n]{2,60})[,.]?[”\"’],? (?:is |was |has been |which was |which is )?$"
)
_IN_QUOTES = re.compile(r"[“\"](?P<name>\p{Lu}[^”\"\n]{1,60}?)[,.]?[”\"]")


def _quoted(credit: Credit, passage: Passage, reading: Reading) -> str | None:
    """The episode that a credit names in quotation marks ("wrote “The Landslide”"), or that "the episode" means."""
    own = passage.scope.work.name if passage.scope.work else None
    found = _QUOTED.match(credit.what) or _QUOTED_BEFORE.search(passage.text[max(0, credit.start - 90) : credit.start])
    if not found and _ONE_EPISODE.search(_clause(credit, passage)):
        above = reading.page.text[max(passage.block.start, passage.start - 500) : passage.start + credit.start]
        found = next(reversed(list(_IN_QUOTES.finditer(above))), None)
    name = found["name"].strip(" ,.") if found else ""
    return name if name and _is_title(name) and fold(name) != fold(own or "") else None


def _another_quoted(credit: Credit, passage: Passage, reading: Reading, scope: Scope) -> str | None:
    """The other episode with whose title in quotation marks a sentence beneath an episode opens."""
    found = _QUOTED_BEFORE.match(passage.text[: credit.start])
    if not found or reading.scope.is_episode:
        return None
    name = found["name"].strip(" ,.")
    is_same = reading.episodes.get(fold(name)) == (scope.season, scope.episode) or name == scope.episode_name
    return name if _is_title(name) and not is_same else None


def _is_title(name: str) -> bool:
    """Whether what stands in quotation marks is written as a title, not as speech."""
    long = [word for word in name.split() if len(word) > 4]
    return name[0].isupper() and sum(word[0].isupper() or not word[0].isalpha() for word in long) * 3 >= len(long) * 2


_SEASONS = re.compile(
    r"\b(?:first|both) (?P<many>two|three|four)?(?: (?P<noun>seasons|series))?(?= (?:were|was|had)|$|[.,;])"
)


def _seasons(what: str, text: str, now: int | None) -> list[int]:
    """ "the first two seasons"; "Season 3 is by Lena Fry; the first two were directed by …"; "last season"."""
    if now and now > 1 and re.search(r"\b(?:last|previous) (?:season|series)\b", what):
        return [now - 1]
    found = _SEASONS.search(what)
    if not found or not found["many"] or not (found["noun"] or re.search(r"\b[Ss]easons? \d|\bseasons\b", text)):
        return []
    return list(range(1, (number(found["many"]) or 0) + 1))


def _episodes(credit: Credit, person: Person, passage: Passage, reading: Reading) -> list[int]:
    total = _total(reading.page.text)
    behind = re.split(r"[.;\n]|, | and (?=\p{Lu})", passage.text[person.end : person.end + 60], maxsplit=1)[0]
    own = f"{person.note} {behind if person.end > credit.start else ''}"
    return episodes_in(own, total) or episodes_in(credit.what, total) or _bare(credit.what, passage.text)


_BARE = re.compile(rf"\b[Tt]he (?P<nth>{ORDINAL})(?= (?:is|was|one)\b| $|$|,)", re.IGNORECASE)


def _bare(what: str, text: str) -> list[int]:
    """ "the third" in a sentence that speaks of episodes."""
    found = _BARE.search(what) if re.search(r"\b(?:episode|chapter|instal?ment)", text) else None
    return [nth] if found and (nth := number(found["nth"])) else []


@cache
def _total(text: str) -> int | None:
    return total_in(text)


_FURTHER = re.compile(
    r"\b(?:[Ss]eason|[Ss]eries) (?:[2-9]|[1-9]\d|two|three|four|five)\b|\b(?:second|third|fourth|fifth|sophomore) "
    r"(?:and \w+ )?(?:season|series)\b|\bS0?[2-9]\b"
)


@cache
def _only_season(text: str) -> int | None:
    """The first season, where the page speaks of no further one."""
    return None if _FURTHER.search(text) else 1
