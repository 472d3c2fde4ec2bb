"""Characters and things that pages name into those of one story.

A story is the franchise of the work that the passage is about, else that work; a name means the same within it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import chain

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


class Cast:
    """The characters and things of all stories."""

    def __init__(self, said: Iterable[Said], stories: Stories) -> None:
        names: set[Name] = set()
        aliases: set[tuple[Name, str]] = set()
        loose: set[tuple[Key, str]] = set()
        for each in said:
            claim = each.claim
            story = stories.of(claim, each.source.id)
            loose.update((story, text.key(name)) for part, name in names_in(claim) if part.names == "story")
            if claim.subject.type in STORY:
                names.add(name := Name(claim.subject.type, story, text.key(claim.subject.name)))
                if claim.property == "alias":
                    aliases.add((name, text.key(claim.value)))
        self._things = _texts("thing", names, aliases) - _texts("character", names, ())
        names.update(self._name(story, name) for story, name in loose)
        self._groups = Groups(names, aliases)

    def key(self, story: Key, name: str, kind: str | None = None) -> Key:
        """Which character or thing a name means; `kind` where the claim says which of the two it is."""
        root = self._groups.root(self._name(story, text.key(name), kind))
        return Key(root.type, root.text, story)

    def is_variant(self, story: Key, name: str, kind: str | None = None) -> bool:
        return self._groups.is_variant(self._name(story, text.key(name), kind))

    def _name(self, story: Key, folded: str, kind: str | None = None) -> Name:
        return Name(kind or ("thing" if (story, folded) in self._things else "character"), story, folded)


def _texts(kind: str, names: Iterable[Name], aliases: Iterable[tuple[Name, str]]) -> set[tuple[object, str]]:
    """What the names and aliases of one kind are, by story."""
    pairs = chain(((name, name.text) for name in names), aliases)
    return {(name.space, folded) for name, folded in pairs if name.type == kind}


def franchise(name: str) -> Key:
    return Key("franchise", text.key(name))


def _best(names: dict[str, set[Source]]) -> Key:
    return Key("franchise", min(names, key=lambda name: (-independent(names[name]), name)))
