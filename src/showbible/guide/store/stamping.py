"""Pages that may look otherwise from now on, into stamps, by which those kept ready are known to be out of date.

Stamps are written at the end of a transaction, and by one transaction after the other: whoever has seen one has seen
all that were made before.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from showbible.guide import models
from showbible.guide.store.many import add, batches, many

LISTS = 0  # in the place of a thing: lists alone show it
MOST = 2000  # things; where more may look otherwise, all that is kept is out of date
KEPT = 10_000  # stamps; who is further behind keeps nothing


@dataclass(slots=True)
class Stamping:
    """The keys of things of which the page may look otherwise, and of those of which also pages that name them may."""

    about: set[int] = field(default_factory=set)
    named: set[int] = field(default_factory=set)

    def add_names(self, names: Collection[int]) -> None:
        """What these names mean: its page tells how it is called."""
        for batch in batches(sorted(names)):
            things = models.Name.objects.filter(pk__in=batch, thing__isnull=False)
            self.about.update(things.values_list("thing", flat=True))

    def add_page(self, page: int) -> None:
        """What the facts are about, and what they name, for which this page speaks."""
        facts = models.Evidence.objects.filter(claim__page=page).values("fact")
        self.about.update(models.Fact.objects.filter(pk__in=facts).values_list("thing", flat=True))
        self.about.update(models.Link.objects.filter(fact__in=facts).values_list("thing", flat=True))

    def add_facts(self, things: Collection[int]) -> None:
        """What the facts of these things name: its page has them."""
        for batch in batches(sorted(things)):
            self.about.update(batch)
            self.about.update(models.Link.objects.filter(fact__thing__in=batch).values_list("thing", flat=True))

    def write(self) -> None:
        """Writes the stamps; where nothing may look otherwise, one for lists, which show everything."""
        # Nobody else's come in between until the end, so that no lower key is seen after a higher one.
        models.State.objects.select_for_update().filter(pk=1).first()
        self._add_wholes()
        every = self.about | self.named
        things: Iterable[int | None] = (sorted(every) or [LISTS]) if len(every) <= MOST else [None]
        add("guide_stamp", ("thing", "face"), [(thing, thing in self.named) for thing in things])
        many("DELETE FROM guide_stamp WHERE id <= (SELECT MAX(id) FROM guide_stamp) - %s", [(KEPT,)])

    def _add_wholes(self) -> None:
        """What these things belong to, series and seasons: what they list goes by their parts."""
        for batch in batches(sorted(self.about | self.named)):
            things = models.Thing.objects.filter(pk__in=batch, parent__isnull=False)
            self.about.update(parent for parent in things.values_list("parent", flat=True) if parent)
            for parent, season in set(things.filter(type="episode").values_list("parent", "season")):
                seasons = models.Thing.objects.filter(parent=parent, type="season", season=season)
                self.about.update(seasons.values_list("pk", flat=True))


def stamp_page(page: int) -> None:
    """A page was read anew: whatever shows sentences of it may look otherwise."""
    stamping = Stamping()
    stamping.add_page(page)
    stamping.write()


def stamp_names(names: Collection[int]) -> None:
    """Something was decided of these names."""
    stamping = Stamping()
    stamping.add_names(names)
    stamping.write()


def stamp_lists() -> None:
    """Something changed that shows in lists alone."""
    Stamping().write()
