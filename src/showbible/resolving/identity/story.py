"""Characters and things that pages name into those of one story.

A story is the franchise of the work that the passage is about, else that work; a name means the same within it.
A page that tells no story means, by a full name, the one that is known in just one story.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from showbible.claims import Claim, Subject
from showbible.claims.values import text
from showbible.resolving.identity.key import Key
from showbible.resolving.identity.merging import Groups, Name
from showbible.resolving.identity.works import Works, work_of
from showbible.resolving.independence import independent
from showbible.resolving.model import Said, Source
from showbible.resolving.named import names_in

STORY = ("character", "thing")
NO_STORY = Key("")  # of a page that speaks of no work, or of several


class Stories:
    """Which story a claim speaks of."""

    def __init__(self, said: Iterable[Said], works: Works) -> None:
        self._works = works
        claimed: dict[Key, dict[str, set[Source]]] = defaultdict(lambda: defaultdict(set))
        for each in said:
            if each.claim.property == "franchise":
                work = works.key(each.claim.subject, each.source.id)
                claimed[work][text.key(each.claim.value)].add(each.source)
        self._franchises = {work: _best(names) for work, names in claimed.items()}
        self._of_page = self._find_of_page()

    def of(self, claim: Claim, page: str) -> Key:
        """The franchise or the work to whose story a claim's characters belong."""
        for subject in (claim.about, claim.subject):
            if subject is not None and (story := self._of_subject(subject, page)):
                return story
        return self._of_page.get(page, NO_STORY)

    def _of_subject(self, subject: Subject, page: str) -> Key | None:
        if subject.type == "franchise":
            return franchise(subject.title)
        if work := work_of(subject):
            key = self._works.key(work, page)
            return self._franchises.get(key, key)
        return None

    def _find_of_page(self) -> dict[str, Key]:
        found: dict[str, set[Key]] = defaultdict(set)
        for work, source in self._works.mentioned:
            if story := self._of_subject(work, source.id):
                found[source.id].add(story)
        return {page: next(iter(stories)) for page, stories in found.items() if len(stories) == 1}


class Called(NamedTuple):
    """A folded name in a story; `type` is "character", "thing", or None where the claim leaves that open."""

    story: Key
    name: str
    type: str | None


class Cast:
    """The characters and things of all stories."""

    def __init__(self, said: Iterable[Said], stories: Stories) -> None:
        called: set[Called] = set()
        also: set[tuple[Called, str]] = set()
        for each in said:
            claim, story = each.claim, stories.of(each.claim, each.source.id)
            called.update(_called(story, name) for part, name in names_in(claim) if part.names == "story")
            if claim.subject.type in STORY:
                called.add(subject := _called(story, claim.subject.title, claim.subject.type))
                if claim.property == "alias":
                    also.add((subject, text.key(claim.value)))
        self._homes = _homes(called)
        things = called | {Called(subject.story, alias, subject.type) for subject, alias in also}
        self._things = self._of("thing", things) - self._of("character", called)
        names = {self._name(each) for each in called}
        self._groups = Groups(names, {(self._name(subject), alias) for subject, alias in also})

    def key(self, story: Key, name: str, kind: str | None = None) -> Key:
        """Which character or thing a name means; `kind` where the claim says which of the two it is."""
        root = self._groups.root(self._name(_called(story, name, kind)))
        return Key(root.type, root.text, root.space)

    def is_variant(self, story: Key, name: str, kind: str | None = None) -> bool:
        return self._groups.is_variant(self._name(_called(story, name, kind)))

    def _of(self, kind: str, called: Iterable[Called]) -> set[tuple[Key, str]]:
        return {(self._story(each), each.name) for each in called if each.type == kind}

    def _name(self, called: Called) -> Name:
        story = self._story(called)
        return Name(
            called.type or ("thing" if (story, called.name) in self._things else "character"), story, called.name
        )

    def _story(self, called: Called) -> Key:
        return self._homes.get(called.name, NO_STORY) if called.story == NO_STORY else called.story


def _called(story: Key, name: str, kind: str | None = None) -> Called:
    return Called(story, text.key(name), kind)


def _homes(called: Iterable[Called]) -> dict[str, Key]:
    """The one story in which a full name is known: that of a page which tells no story of its own."""
    found: dict[str, set[Key]] = defaultdict(set)
    for each in called:
        if each.story != NO_STORY and " " in each.name:
            found[each.name].add(each.story)
    return {name: next(iter(stories)) for name, stories in found.items() if len(stories) == 1}


def franchise(name: str) -> Key:
    return Key("franchise", text.key(name))


def _best(names: dict[str, set[Source]]) -> Key:
    return Key("franchise", min(names, key=lambda name: (-independent(names[name]), name)))
