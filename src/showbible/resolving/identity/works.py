"""Works that pages name into works: one for each type, name and year that contradict each other.

A page that gives no year means the only one there is, else the only one that it gives elsewhere; where neither
tells, its work stays by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from showbible.claims import Claim, Subject
from showbible.claims.values import text
from showbible.resolving.identity.key import Key
from showbible.resolving.identity.merging import Groups, Name
from showbible.resolving.model import Said


class Works:
    """Every work that is the subject of a claim, or that a claim is about, by itself or by a part of it."""

    def __init__(self, said: Iterable[Said]) -> None:
        self.mentioned = {(work, each.source) for each in said for work in works_of(each.claim)}
        self._groups = Groups({_name(work) for work, _ in self.mentioned}, _aliases(said))
        self._years: dict[Name, set[int]] = defaultdict(set)
        self._years_of_page: dict[tuple[Name, str], set[int]] = defaultdict(set)
        for work, source in self.mentioned:
            if work.year:
                root = self._groups.root(_name(work))
                self._years[root].add(work.year)
                self._years_of_page[root, source.id].add(work.year)
        self._keys: dict[tuple[Subject, str], Key] = {}
        self._by_name = self._find_by_name()

    def key(self, work: Subject, page: str) -> Key:
        """Which work a page means."""
        if (found := self._keys.get((work, page))) is None:
            name = self._groups.root(_name(work))
            found = self._keys[work, page] = Key(name.type, name.text, year=self._year(work, name, page))
        return found

    def is_variant(self, work: Subject) -> bool:
        return self._groups.is_variant(_name(work))

    def called(self, name: str) -> set[Key]:
        """The works of any type that go by a name."""
        return self._by_name.get(text.key(name), set())

    def _year(self, work: Subject, name: Name, page: str) -> int:
        if work.year:
            return work.year
        known = self._years.get(name, set()), self._years_of_page.get((name, page), set())
        return next((min(years) for years in known if len(years) == 1), 0)

    def _find_by_name(self) -> dict[str, set[Key]]:
        found: dict[str, set[Key]] = defaultdict(set)
        for name in self._groups.names:
            root = self._groups.root(name)
            found[name.text] |= {Key(root.type, root.text, year=year) for year in self._years.get(root, {0})}
        return found


def works_of(claim: Claim) -> Iterator[Subject]:
    """The works that a claim speaks of: its subject's, and the one that its passage is about."""
    for subject in (claim.subject, claim.about):
        if subject is not None and (work := work_of(subject)):
            yield work


@lru_cache(maxsize=65536)
def work_of(subject: Subject) -> Subject | None:
    """A work itself, or the series of a season or an episode."""
    return subject if subject.is_work else subject.series_subject()


def _aliases(said: Iterable[Said]) -> set[tuple[Name, str]]:
    return {
        (_name(each.claim.subject), text.key(each.claim.value))
        for each in said
        if each.claim.property == "alias" and each.claim.subject.is_work
    }


def _name(work: Subject) -> Name:
    return Name(work.type, (), text.key(work.name))
