"""What is known of things, in plain values: the same for today and for an earlier day."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol

from django.db.models import QuerySet

from showbible.claims import Standing
from showbible.guide.models import Change, Claim, Page, Thing
from showbible.guide.store.limits import Limits
from showbible.guide.store.line import Line
from showbible.guide.store.named import Named
from showbible.resolving.model import Stance
from showbible.resolving.record import Record
from showbible.resolving.stance import FOR

SIDES = (*FOR, Stance.DISAGREES)  # what a claim is to a fact on one side of a dispute
MOST_DATED = 2000
AHEAD = (Standing.ANNOUNCED, Standing.EXPECTED)  # how it stands what is foretold


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim, with its page and site, in its stance to a fact; `via` is the thing it was said of, if another.

    Claims of one `origin` count as one; 0 where that is not known.
    """

    claim: Claim
    stance: str
    via: Named | None = None
    origin: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """A fact: see `showbible.resolving.model.Fact`. `rank` is its place among those of its thing.

    `sources` counts the independent ones that are for it, `qualifiers` are what else is said of it, `reasons` are as
    the store keeps them, and `links` are the things that the value names, by the part that names them. Reasons and
    evidence are left out where they are not asked for; `row` is then the key by which `Edition.told` finds them.
    """

    thing: Named
    property: str
    key: str
    rank: int
    value: Any
    standing: str
    support: str
    sources: int = 0
    qualifiers: Mapping[str, str] = field(default_factory=dict)
    reasons: Sequence[Mapping[str, Any]] = ()
    evidence: tuple[Evidence, ...] = ()
    links: tuple[tuple[str, Named], ...] = ()
    row: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Bearing:
    """What a claim was said of, and the fact that it bears on with its stance to it: (None, "") where there is none."""

    thing: Named
    fact: Known | None = None
    stance: str = ""


class Edition(Protocol):
    """The guide as it is known today, or as it would have been known at the end of the day `on` (ISO).

    A day's has today's names and places of things, of those that had been spoken of by then. With a `line`, what
    comes after it is left out; of episodes there, the numbers and all that does not tell the story stay.
    """

    @property
    def on(self) -> str | None: ...

    @property
    def line(self) -> Line: ...

    @property
    def limits(self) -> Limits: ...

    def thing(self, ident: str) -> Named | None: ...

    def things(self, *types: str) -> QuerySet[Thing]:
        """All things of these types, by name."""

    def things_at(self, keys: Sequence[int]) -> list[Thing]:
        """Of the things with these keys those that it has, in this order."""

    def known(self, keys: Collection[int]) -> Collection[int]:
        """Those of these keys of things that it has."""

    def open_pages(self, keys: Collection[int]) -> set[int]:
        """Those of these pages that it has and that tell of nothing beyond its line."""

    def letters(self, type_: str) -> Mapping[str, int]:
        """How many things of this type have a name that begins with each letter, folded."""

    def things_from(self, type_: str, letters: Collection[str]) -> QuerySet[Thing]:
        """The things of this type whose names begin with one of these letters, by name."""

    def works_beside(self, things: Sequence[Thing]) -> Mapping[int, list[Thing]]:
        """The works in whose facts each of these things is named, those with the most first.

        Of an earlier day, and before a line, none: they go by all that was said.
        """

    def counts(self) -> Mapping[str, int]:
        """How many things there are of each type."""

    def seasons(self, series: Named) -> list[tuple[Named, int]]:
        """The seasons of a series by number, each with how many episodes of it are known."""

    def parts(self, whole: Named, *types: str) -> list[Thing]:
        """What of it is of these types, by type and number."""

    def works(self, franchise: Named) -> list[Thing]:
        """The works that belong to a franchise as it is known today."""

    def seasons_of(self, episodes: Collection[Named]) -> list[Named]:
        """The seasons that these episodes are of."""

    def season(self, episode: Named) -> Named | None:
        """That of an episode."""

    def episodes(self, series: Named, season: int | None, most: int) -> list[Named]:
        """So many of the first episodes of a season by number; with None, of those whose season is not known."""

    def beside(self, part: Named) -> tuple[Named | None, Named | None]:
        """The season or the episode of the same series before this one, and the one after."""

    def story(self, whole: Named, type_: str, most: int) -> list[Named]:
        """So many of the characters or things that belong to it, those of which most is said, by name."""

    def franchise(self, work: Named) -> Named | None: ...

    def facts_with(self, thing: Named) -> list[Known]:
        """The facts of a thing and those of others that name it, which may be without reasons and evidence."""

    def facts_of(self, thing: Named, property_: str) -> list[Known]:
        """The facts on a property of a thing, which may be without reasons and evidence."""

    def told(self, facts: Sequence[Known]) -> list[Known]:
        """These facts with their reasons and all that was said of them."""

    def sources(self, thing: Named, most: int) -> tuple[list[tuple[Page, int]], int]:
        """So many of the pages that speak of it, each with how often, the most first; and how many there are."""

    def naming(self, thing: Named, property_: str) -> list[Known]:
        """The facts of this property of others that name the thing, without the evidence."""

    def headlines(self, things: Sequence[Named], properties: Sequence[str]) -> list[Known]:
        """What holds of these properties of these things, without the evidence."""

    def changes(self, type_: str = "", property_: str = "", within: Named | None = None) -> QuerySet[Change]:
        """That another value came to hold, the latest first, each with its thing, and its claim with page and site.

        Of one type of things, of one property, or `within` a franchise or a work, where these are given.
        """

    def change_counts(self, within: Named | None = None) -> Mapping[tuple[str, str], int]:
        """How many changes there are of each type of things and property."""

    def dated(self, first: date, last: date) -> list[Known]:
        """When what came out, or is to, of what may have been between these days: so many of the earliest.

        What may have been more than a year before as well is left out.
        """

    def releases(self, whole: Named | None, most: int) -> list[Known]:
        """Release dates of a thing and what belongs to it, or of all, that name a day or have been given up.

        So many of the latest, with all that was said of them.
        """

    def revisions(self, things: Collection[int]) -> Iterable[tuple[int, int, datetime]]:
        """Of things by their keys, how often another release date has come to hold, and when that was last noted."""

    def disputes(self, type_: str = "", property_: str = "", sites: Sequence[int] = ()) -> QuerySet[Any, int]:
        """Keys, for `facts_at`, of facts of which sources say what cannot be true together, what matters most first.

        Of one type of things, of one property, or those on a side of which these sites, by their keys, are, where these
        are given; of an earlier day some of which they only spoke.
        """

    def dispute_counts(self) -> Mapping[tuple[str, str], int]:
        """How many of them there are of each type of things and property."""

    def facts_at(self, keys: Sequence[int]) -> list[Known]:
        """The facts that `disputes` has named, in this order."""

    def foretold(self, sites: Sequence[int], most: int) -> list[Known]:
        """Facts that happened otherwise than these sites, by their keys, had foretold: so many of the latest."""

    def records(self, sites: Sequence[str]) -> list[Record]:
        """The track records of sites, by their folded names."""

    def bearings(self, page: Page) -> Mapping[str, Bearing]:
        """What each live claim of a page bears on, by the claim's key; facts are without their evidence."""

    def page_keys(self, sites: Sequence[int] = ()) -> QuerySet[Page, int]:
        """The keys of all pages, or of those of these sites, the latest first."""

    def has_page(self, page: Page) -> bool: ...

    def page_counts(self) -> Mapping[int, int]:
        """How many pages there are of each site, by its key."""
