"""Who is who: subjects of claims and names in their values into things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from showbible.claims import WORKS, Subject
from showbible.resolving.identity.episodes import Episodes, name_of
from showbible.resolving.identity.key import Key
from showbible.resolving.identity.people import People
from showbible.resolving.identity.register import Known, Register
from showbible.resolving.identity.story import NO_STORY, Cast, Stories, franchise
from showbible.resolving.identity.works import Works
from showbible.resolving.model import Said, Source
from showbible.resolving.named import names_in

__all__ = ["NO_STORY", "Identity", "Key", "Known", "Register", "identify"]


class Mention(NamedTuple):
    """A thing and the name that a page gives it; `is_variant` where that is not its name proper."""

    key: Key
    name: str | None
    is_variant: bool = False


@dataclass(frozen=True, slots=True)
class Identity:
    """What every claim is about, what the parts of its value name, and all things named.

    `subjects` and `parts` go by the claim's id; `parts` holds only claims whose values name something.
    """

    subjects: dict[str, Key]
    parts: dict[str, tuple[tuple[str, Key], ...]]
    register: Register


def identify(said: Sequence[Said]) -> Identity:
    """Which thing each claim is about, and which things its value names."""
    mentions = Mentions(said)
    identity = Identity({}, {}, Register())
    for source, mention in mentions.works():
        identity.register.add(*mention, source)
    for each in said:
        subject = mentions.subject(each, each.claim.subject)
        parts = list(mentions.parts(each, subject.key))
        identity.subjects[each.id] = subject.key
        if parts:
            identity.parts[each.id] = tuple((part, mention.key) for part, mention in parts)
        for mention in (subject, *mentions.aside(each, subject.key), *(mention for _, mention in parts)):
            identity.register.add(*mention, each.source)
    return identity


class Mentions:
    """The things that a claim mentions, once all claims have been looked at."""

    def __init__(self, said: Sequence[Said]) -> None:
        self._works = Works(said)
        self._episodes = Episodes(said, self._works)
        self._people = People(said)
        self._stories = Stories(said, self._works)
        self._cast = Cast(said, self._stories)

    def works(self) -> Iterator[tuple[Source, Mention]]:
        """Every work that a page speaks of, by itself or by its parts."""
        for work, source in self._works.mentioned:
            yield source, self._work(work, source.id)

    def subject(self, each: Said, subject: Subject) -> Mention:
        """The thing that a subject of a claim stands for."""
        if subject.type in WORKS:
            return self._work(subject, each.source.id)
        if subject.type in ("season", "episode"):
            key = self._episodes.key(subject, each.source.id)
            return Mention(key, name_of(subject) if key.name else subject.name)
        if subject.type == "franchise":
            return Mention(franchise(subject.title), subject.name)
        return self._named(each, subject.title, "person" if subject.type == "person" else "story", subject.type)

    def aside(self, each: Said, subject: Key) -> Iterator[Mention]:
        """What a claim mentions beside its subject and in its value: the franchise it is about, another name."""
        if each.claim.about is not None and each.claim.about.type == "franchise":
            yield self.subject(each, each.claim.about)
        if each.claim.property in ("alias", "title"):
            yield Mention(subject, str(each.claim.value), each.claim.property == "alias")

    def parts(self, each: Said, subject: Key) -> Iterator[tuple[str, Mention]]:
        """What the parts of a claim's value name. A work is one only where it is known beside."""
        for part, name in names_in(each.claim):
            if part.names == "franchise":
                yield part.part, Mention(franchise(name), name)
            elif part.names != "work":
                yield part.part, self._named(each, name, part.names)
            elif len(works := self._works.called(name) - {subject, subject.home}) == 1:
                yield part.part, Mention(next(iter(works)), None)

    def _work(self, work: Subject, page: str) -> Mention:
        return Mention(self._works.key(work, page), work.name, self._works.is_variant(work))

    def _named(self, each: Said, name: str, names: str, kind: str | None = None) -> Mention:
        if names == "person":
            return Mention(self._people.key(name), name, self._people.is_variant(name))
        story = self._stories.of(each.claim, each.source.id)
        return Mention(self._cast.key(story, name, kind), name, self._cast.is_variant(story, name, kind))
