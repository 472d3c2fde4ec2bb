"""The claims of one page, into the keys of what they speak of and the traits by which it can be told who is who.

All that is here is known from one page alone, so that what one page says never changes what another one means.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from showbible.claims import WORKS, Claim, Standing, Subject
from showbible.claims.values import date, text
from showbible.resolving.key import Key
from showbible.resolving.likeness.people import is_short, is_turned, person_form
from showbible.resolving.likeness.titles import title_form
from showbible.resolving.model import Said
from showbible.resolving.named import names_in

NO_STORY = Key("")  # of a page that speaks of no work, or of several
STORY = ("character", "thing")
MAKERS = frozenset({"creator", "showrunner", "director", "writer"})  # who tells works of one name apart


class Trait(NamedTuple):
    """What a page says of a key that helps to tell who it is.

    `sort` is one of: "name" (a name in the page's spelling), "other" (another name), "alias", "franchise", "is" (a
    character or a thing of the story), "in" (a work that a person or a character has to do with), "as" (a character
    whom a person plays), "by" (a person who plays a character), "who" (a person who makes a work), "date" (the day
    when an episode came out), "holds" (the title of an episode of a series), "there" (only that there is one).
    """

    key: Key
    sort: str
    text: str


class Spoken(NamedTuple):
    """A claim with the key of what it is about and of each thing that a part of its value names."""

    said: Said
    subject: Key
    parts: tuple[tuple[str, Key], ...] = ()


class Speech(NamedTuple):
    """All that one page says."""

    spoken: list[Spoken]
    traits: set[Trait]


def speak(said: Sequence[Said], splits: Iterable[tuple[Key, str]] = ()) -> Speech:
    """What the claims of one page speak of; `splits` are the keys by which this page means another, with its mark."""
    page = _Page(said, dict(splits))
    speech = Speech([], set())
    for each in said:
        spoken = page.spoken(each)
        speech.spoken.append(spoken)
        speech.traits.update(page.traits(spoken))
    return speech


class _Page:
    """What a page as a whole tells of the names that it uses."""

    def __init__(self, said: Sequence[Said], splits: dict[Key, str]) -> None:
        self._splits = splits
        self._years: dict[tuple[str, str], set[int]] = defaultdict(set)
        self._typed: dict[str, set[str]] = defaultdict(set)
        self._titles: dict[Subject, set[str]] = defaultdict(set)
        for each in said:
            self._look_at(each.claim)
        self._story = self._only_story(said)

    def _look_at(self, claim: Claim) -> None:
        for work in works_of(claim):
            if work.year:
                self._years[work.type, title_form(str(work.name))].add(work.year)
        subject = claim.subject
        if claim.property == "birth_date":
            self._years["person", person_form(subject.title)].update(_years(str(claim.value)))
        if subject.type in STORY:
            self._typed[text.key(subject.title)].add(subject.type)
        title = str(claim.value) if claim.property == "title" else subject.name
        if title and _is_numbered(subject):
            self._titles[_bare(subject)].add(title_form(title))

    def _only_story(self, said: Sequence[Said]) -> Key:
        """The one work or franchise that the page speaks of, if it is one."""
        works = {self._work(work) for each in said for work in works_of(each.claim)}
        return next(iter(works)) if len(works) == 1 else NO_STORY

    def spoken(self, each: Said) -> Spoken:
        return Spoken(each, self._subject(each.claim, each.claim.subject), tuple(self._parts(each.claim)))

    def _subject(self, claim: Claim, subject: Subject) -> Key:
        if subject.type in WORKS:
            return self._work(subject)
        if subject.type in ("season", "episode"):
            return self._marked(self._part(subject))
        if subject.type == "franchise":
            return self._marked(Key("franchise", title_form(subject.title)))
        if subject.type == "person":
            return self._person(claim, subject.title)
        return self._named(claim, subject.title, subject.type)

    def _parts(self, claim: Claim) -> Iterator[tuple[str, Key]]:
        for part, name in names_in(claim):
            if part.names == "person":
                yield part.part, self._person(claim, name)
            elif part.names == "story":
                yield part.part, self._named(claim, name)
            else:
                yield part.part, self._marked(Key(part.names, title_form(name)))

    def _work(self, work: Subject) -> Key:
        name = title_form(str(work.name))
        return self._marked(Key(work.type, name, year=work.year or self._year(work.type, name)))

    def _year(self, type_: str, name: str) -> int:
        """The year that the page gives elsewhere, if it gives one."""
        years = self._years.get((type_, name), set())
        return next(iter(years)) if len(years) == 1 else 0

    def _part(self, subject: Subject) -> Key:
        series = self._work(Subject("series", subject.series))
        season = -1 if subject.season is None else subject.season
        if subject.type == "season":
            return Key("season", within=series, season=season)
        if not _is_numbered(subject):
            return Key("episode", title_form(name_of(subject)), series, season=season)
        titles = self._titles.get(_bare(subject), set())
        title = next(iter(titles)) if len(titles) == 1 else ""
        return Key("episode", title, series, season=season, episode=subject.episode or 0)

    def _person(self, claim: Claim, name: str) -> Key:
        """A person; by a short name, the one who is called so in the work that the claim speaks of."""
        form = person_form(name)
        work = next(works_of(claim), None) if is_short(form) else None
        return self._marked(Key("person", form, self._work(work) if work else (), self._year("person", form)))

    def _named(self, claim: Claim, name: str, type_: str = "") -> Key:
        """A character or a thing of the story; which of the two, where the claim leaves it open, the page tells."""
        folded = text.key(name)
        type_ = type_ or ("thing" if self._typed.get(folded) == {"thing"} else "character")
        return self._marked(Key(type_, folded, self._story_of(claim)))

    def _story_of(self, claim: Claim) -> Key:
        """The franchise or the work to whose story a claim's characters belong, as far as the page knows."""
        for subject in (claim.about, claim.subject):
            if subject is not None and subject.type == "franchise":
                return self._marked(Key("franchise", title_form(subject.title)))
            if subject is not None and (work := work_of(subject)):
                return self._work(work)
        return self._story

    def _marked(self, key: Key) -> Key:
        return key._replace(mark=self._splits[key]) if key in self._splits else key

    def traits(self, spoken: Spoken) -> Iterator[Trait]:
        claim, subject = spoken.said.claim, spoken.subject
        yield from self._names(spoken)
        for work in works_of(claim):
            yield Trait(self._work(work), "name", str(work.name))
        if claim.about is not None and claim.about.type == "franchise":
            yield Trait(self._subject(claim, claim.about), "name", claim.about.title)
        if claim.property in _SAID:
            yield Trait(subject, _SAID[claim.property], str(claim.value))
        if subject.type in STORY and claim.subject.type in STORY:
            yield Trait(subject, "is", claim.subject.type)
        yield from _ties(claim, spoken)

    def _names(self, spoken: Spoken) -> Iterator[Trait]:
        """The names that the page gives its subject and what its value names."""
        claim, subject = spoken.said.claim, spoken.subject
        name = claim.subject.name
        if subject.type == "episode" and subject.episode < 0:
            name = name_of(claim.subject)
        yield Trait(subject, "name", name) if name else Trait(subject, "there", "")
        if claim.property in ("alias", "title"):
            yield Trait(subject, "other" if claim.property == "alias" else "name", str(claim.value))
        names = [name for _, name in names_in(claim)]
        for (_, key), name in zip(spoken.parts, names, strict=True):
            if key.type != "work":
                yield Trait(key, "other" if key.type == "person" and is_turned(name) else "name", name)


_SAID = {"alias": "alias", "franchise": "franchise"}  # properties that are traits as they are


def _ties(claim: Claim, spoken: Spoken) -> Iterator[Trait]:
    """What binds people to works and characters, and episodes to their titles and days."""
    subject, parts = spoken.subject, dict(spoken.parts)
    work = subject.home or subject
    for key in parts.values():
        if key.type == "person" and work.type in WORKS:
            yield Trait(key, "in", work.name)
    if claim.property in MAKERS and subject.type in WORKS and "" in parts:
        yield Trait(subject, "who", parts[""].name)
    if claim.property == "cast" and "character" in parts:
        yield Trait(parts["person"], "as", parts["character"].name)
        yield Trait(parts["character"], "by", parts["person"].name)
    if subject.type == "episode":
        if subject.name and claim.property == "title":
            yield Trait(work, "holds", subject.name)
        if claim.property == "release_date" and claim.standing is Standing.HAPPENED and len(str(claim.value)) == 10:
            yield Trait(subject, "date", str(claim.value))


def _years(day: str) -> list[int]:
    """The year of a date, if it leaves no doubt of it."""
    return [low.year for low, high in [date.bounds(day)] if low.year == high.year]


def works_of(claim: Claim) -> Iterator[Subject]:
    """The works that a claim speaks of: its subject's, and the one that its passage is about."""
    for subject in (claim.subject, claim.about):
        if subject is not None and (work := work_of(subject)):
            yield work


def work_of(subject: Subject) -> Subject | None:
    """A work itself, or the series of a season or an episode."""
    return subject if subject.is_work else subject.series_subject()


def name_of(episode: Subject) -> str:
    """What an episode without a full number goes by."""
    return episode.name or f"Episode {episode.episode}"


def _is_numbered(subject: Subject) -> bool:
    return subject.type == "episode" and subject.season is not None and subject.episode is not None


def _bare(episode: Subject) -> Subject:
    """The episode by its number alone."""
    return Subject("episode", series=episode.series, season=episode.season, episode=episode.episode)
