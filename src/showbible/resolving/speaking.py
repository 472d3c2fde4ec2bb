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


Topic = tuple[Subject, Subject | None]  # what a claim is about, and what its passage is about


def speak(said: Sequence[Said], splits: Iterable[tuple[Key, str]] = ()) -> Speech:
    """What the claims of one page speak of; `splits` are the keys by which this page means another, with its mark."""
    page = _Page(said, dict(splits))
    spoken = [page.spoken(each) for each in said]
    return Speech(spoken, {*page.traits(), *(trait for each in spoken for trait in _traits(each))})


class _Page:
    """What a page as a whole tells of the names that it uses.

    A page says many things of few topics, so what a topic comes to is worked out once.
    """

    def __init__(self, said: Sequence[Said], splits: dict[Key, str]) -> None:
        self._splits = {_without_years(key): mark for key, mark in splits.items()}
        self._years: dict[tuple[str, str], set[int]] = defaultdict(set)
        self._typed: dict[str, set[str]] = defaultdict(set)
        self._titles: dict[Subject, set[str]] = defaultdict(set)
        topics = list(dict.fromkeys((each.claim.subject, each.claim.about) for each in said))
        self._works = list(dict.fromkeys(work for topic in topics for work in works_of(topic)))
        for work in self._works:
            if work.year:
                self._years[work.type, title_form(str(work.name))].add(work.year)
        for subject in dict.fromkeys(subject for subject, _ in topics):
            self._look_at(subject)
        for each in said:
            self._listen_to(each.claim)
        self._story = self._only_story()
        self._stories = {topic: self._story_of(topic) for topic in topics}
        self._subjects = {topic: self._subject(topic) for topic in topics}

    def _look_at(self, subject: Subject) -> None:
        if subject.type in STORY:
            self._typed[text.key(subject.title)].add(subject.type)
        if subject.name and subject.episode is not None:
            self._titles[_bare(subject)].add(title_form(subject.name))

    def _listen_to(self, claim: Claim) -> None:
        subject = claim.subject
        if claim.property == "birth_date":
            self._years["person", person_form(subject.title)].update(_years(str(claim.value)))
        if claim.property == "title" and subject.episode is not None:
            self._titles[_bare(subject)].add(title_form(str(claim.value)))

    def _only_story(self) -> Key:
        """The one work or franchise that the page speaks of, if it is one."""
        works = {self._work(work) for work in self._works}
        return next(iter(works)) if len(works) == 1 else NO_STORY

    def _story_of(self, topic: Topic) -> Key:
        """The franchise or the work to whose story a claim's characters belong, as far as the page knows."""
        for subject in reversed(topic):
            if subject is not None and subject.type == "franchise":
                return self._franchise(subject.title)
            if subject is not None and (work := work_of(subject)):
                return self._work(work)
        return self._story

    def _subject(self, topic: Topic) -> Key:
        subject, _ = topic
        if subject.type in WORKS:
            return self._work(subject)
        if subject.type in ("season", "episode"):
            return self._marked(self._part(subject))
        if subject.type == "franchise":
            return self._franchise(subject.title)
        if subject.type == "person":
            return self._person(topic, subject.title)
        return self._named(topic, subject.title, subject.type)

    def spoken(self, each: Said) -> Spoken:
        topic = each.claim.subject, each.claim.about
        return Spoken(each, self._subjects[topic], tuple(self._parts(each.claim, topic)))

    def _parts(self, claim: Claim, topic: Topic) -> Iterator[tuple[str, Key]]:
        for part, name in names_in(claim):
            if part.names == "person":
                yield part.part, self._person(topic, name)
            elif part.names == "story":
                yield part.part, self._named(topic, name)
            else:
                yield part.part, self._marked(Key(part.names, title_form(name)))

    def traits(self) -> Iterator[Trait]:
        """What the page calls its topics, and of what type characters and things of a story are."""
        for work in self._works:
            yield Trait(self._work(work), "name", str(work.name))
        for (subject, about), key in self._subjects.items():
            yield _called(key, subject)
            if key.type in STORY:
                yield Trait(key, "is", subject.type)
            if about is not None and about.type == "franchise":
                yield Trait(self._franchise(about.title), "name", about.title)

    def _franchise(self, name: str) -> Key:
        return self._marked(Key("franchise", title_form(name)))

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
        titles = self._titles.get(_bare(subject), set()) if subject.episode is not None else ()
        title = next(iter(titles)) if len(titles) == 1 else ""
        if not _is_numbered(subject):
            return Key("episode", title or title_form(name_of(subject)), series, season=season)
        return Key("episode", title, series, season=season, episode=subject.episode or 0)

    def _person(self, topic: Topic, name: str) -> Key:
        """A person; by a short name, the one who is called so in the work that the claim speaks of."""
        form = person_form(name)
        work = next(works_of(topic), None) if is_short(form) else None
        return self._marked(Key("person", form, self._work(work) if work else (), self._year("person", form)))

    def _named(self, topic: Topic, name: str, type_: str = "") -> Key:
        """A character or a thing of the story; which of the two, where the claim leaves it open, the page tells."""
        folded = text.key(name)
        type_ = type_ or ("thing" if self._typed.get(folded) == {"thing"} else "character")
        return self._marked(Key(type_, folded, self._stories[topic]))

    def _marked(self, key: Key) -> Key:
        mark = self._splits.get(_without_years(key)) if self._splits else None
        return key._replace(mark=mark) if mark else key


_SAID = {"alias": "alias", "franchise": "franchise"}  # properties that are traits as they are


def _called(key: Key, subject: Subject) -> Trait:
    """What a page calls what it speaks of; "Episode 3" is no name proper where it gives a title too."""
    if key.type == "episode" and key.episode < 0:
        name = name_of(subject)
        return Trait(key, "name" if key.name == title_form(name) else "other", name)
    return Trait(key, "name", subject.name) if subject.name else Trait(key, "there", "")


def _traits(spoken: Spoken) -> Iterator[Trait]:
    """What a claim by itself tells: other names of its subject, and the names and the ties of what its value names."""
    claim, subject = spoken.said.claim, spoken.subject
    if claim.property in ("alias", "title"):
        yield Trait(subject, "other" if claim.property == "alias" else "name", str(claim.value))
    if claim.property in _SAID:
        yield Trait(subject, _SAID[claim.property], str(claim.value))
    if spoken.parts:
        names = [name for _, name in names_in(claim)]
        for (_, key), name in zip(spoken.parts, names, strict=True):
            if key.type != "work":
                yield Trait(key, "other" if key.type == "person" and is_turned(name) else "name", name)
    yield from _ties(claim, spoken)


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


def works_of(topic: Topic) -> Iterator[Subject]:
    """The works that a claim speaks of: its subject's, and the one that its passage is about."""
    for subject in topic:
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


def _without_years(key: Key) -> Key:
    """A key as it is whether or not the reader finds the years of works and births."""
    return key._replace(within=_without_years(key.within) if key.within else (), year=0)
