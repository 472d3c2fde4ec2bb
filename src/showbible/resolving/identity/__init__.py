"""Who is who: subjects of claims and names in their values into things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from showbible.claims import WORKS, Subject
from showbible.resolving.identity.episodes import Episodes, name_of
from showbible.resolving.identity.key import Key
from showbible.resolving.identity.people import People
from showbible.resolving.identity.register import Known, Register
from showbible.resolving.identity.story import NO_STORY, Cast, Stories, franchise
from showbible.resolving.identity.works import Works, work_of, works_of
from showbible.resolving.model import Said
from showbible.resolving.named import names_in

__all__ = ["NO_STORY", "Identity", "Key", "Known", "Register", "identify"]

Mention = tuple[Key, str | None, bool]  # a thing, the name that is given it, whether that is a variant


@dataclass(frozen=True, slots=True)
class Identity:
    """What every claim is about, what the parts of its value name, and all things named.

    `subjects` and `parts` go by the claim's id; `parts` holds only claims whose values name something.
    """

    subjects: dict[str, Key]
    parts: dict[str, tuple[tuple[str, Key], ...]]
    register: Register


def identify(said: Sequence[Said]) -> Identity:
    """Which thing each claim is about."""
    mentions = Mentions(said)
    identity = Identity({}, {}, Register())
    for each in said:
        subject, name, is_variant = mentions.subject(each, each.claim.subject)
        identity.subjects[each.id] = subject
        identity.register.add(subject, name, each.source, is_variant)
        for key, text, variant in mentions.aside(each, subject):
            identity.register.add(key, text, each.source, variant)
        if parts := list(mentions.parts(each, subject)):
            identity.parts[each.id] = tuple((part, key) for part, (key, _, _) in parts)
            for _, (key, text, variant) in parts:
                identity.register.add(key, text, each.source, variant)
    return identity


class Mentions:
    """The things that a claim mentions, once all claims have been looked at."""

    def __init__(self, said: Sequence[Said]) -> None:
        self._works = Works(said)
        self._episodes = Episodes(said, self._works)
        self._people = People(said)
        self._stories = Stories(said, self._works)
        self._cast = Cast(said, self._stories)

    def subject(self, each: Said, subject: Subject) -> Mention:
        page, name = each.source.id, subject.name
        if subject.type in WORKS:
            return self._works.key(subject, page), name, self._works.is_variant(subject)
        if subject.type in ("season", "episode"):
            key = self._episodes.key(subject, page)
            return key, name_of(subject) if key.name else name, False
        if subject.type == "franchise":
            return franchise(subject.title), name, False
        return self._named(each, subject.title, "person" if subject.type == "person" else "story", subject.type)

    def aside(self, each: Said, subject: Key) -> Iterator[Mention]:
        """What a claim mentions beside its subject: its work, and the other names that it gives."""
        for work in works_of(each.claim):
            yield self.subject(each, work)
        if each.claim.about is not None and not work_of(each.claim.about):
            yield self.subject(each, each.claim.about)
        if each.claim.property in ("alias", "title"):
            yield subject, str(each.claim.value), each.claim.property == "alias"

    def parts(self, each: Said, subject: Key) -> Iterator[tuple[str, Mention]]:
        """What the parts of a claim's value name. A work is one only where it is known beside."""
        for part, name in names_in(each.claim):
            if part.names == "franchise":
                yield part.part, (franchise(name), name, False)
            elif part.names != "work":
                yield part.part, self._named(each, name, part.names)
            elif len(works := self._works.called(name) - {subject, subject.within}) == 1:
                yield part.part, (next(iter(works)), None, False)

    def _named(self, each: Said, name: str, names: str, kind: str | None = None) -> Mention:
        if names == "person":
            return self._people.key(name), name, self._people.is_variant(name)
        story = self._stories.of(each.claim, each.source.id)
        return self._cast.key(story, name, kind), name, self._cast.is_variant(story, name, kind)
