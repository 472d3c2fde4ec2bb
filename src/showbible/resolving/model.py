"""What resolving takes and gives: claims with their sources in; things, facts and reasons out."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from showbible.claims import Claim, Subject, Value
from showbible.resolving.merge import Merge
from showbible.resolving.record import Outcome, Record


@dataclass(frozen=True, slots=True)
class Source:
    """A page as resolving sees it.

    `site` is its publisher, None where unknown; `published` the EDTF date that the page gives itself;
    `seen` the ISO date on which we read it. `owner` is who owns the site, None for what is well known of it;
    `prints` are `independence.page_prints` of its text, which show whether pages copy each other.
    """

    id: str
    site: str | None
    published: str | None
    seen: str
    owner: str | None = None
    prints: tuple[int, ...] = field(default=(), compare=False, repr=False)

    @property
    def said_on(self) -> str:
        """When what the page says was said, as far as is known (EDTF)."""
        return self.published or self.seen


@dataclass(frozen=True, slots=True)
class Said:
    """A claim with its id, the source that makes it, and `independence.sentence_prints` of its sentence."""

    id: str
    claim: Claim
    source: Source
    prints: tuple[int, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Thing:
    """Subjects that are one and the same.

    `id` is its place in the guide ("series/star-trek-picard", "series/star-trek-picard/season-2",
    "series/star-trek-picard/2x01", "characters/guinan"). `parent` is the id of the series of a season or an
    episode, or of the work or franchise that a character or a thing of the story belongs to. `subject` is the
    subject by which it is best known and `names` all names it goes by, the best first.
    """

    id: str
    type: str
    name: str
    subject: Subject
    names: tuple[str, ...]
    parent: str | None = None


class Stance(StrEnum):
    """What a claim is to the value that holds."""

    HOLDS = "holds"  # says the value that holds
    AGREES = "agrees"  # can be true beside it, with less precision
    EARLIER = "earlier"  # was a forecast or a plan; time has decided
    WITHDRAWN = "withdrawn"  # says that a value no longer holds, or never did
    DISAGREES = "disagrees"
    REJECTED = "rejected"  # an editor has said that it counts for nothing


class Support(StrEnum):
    """How well a fact is supported, as the guide marks it."""

    AGREED = "agreed"  # two or more independent sources
    SINGLE = "single"
    DOUBTED = "doubted"  # most lists that should have it leave it out
    DISPUTED = "disputed"  # others say something that cannot be true as well
    OUTDATED = "outdated"  # nothing that is said of it still holds
    DECIDED = "decided"  # an editor has said so


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim in its stance to a fact; `via` is the thing it was said of, where that is not the fact's own.

    Claims of one fact that are not independent of each other have the same `origin`, counted from 1 in the order of
    the evidence.
    """

    claim: str
    stance: Stance
    via: str | None = None
    origin: int = 1


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of why a value holds: the rule that decided, with what it counted. Words are the guide's part.

    `rule` is one of `resolving.precedence.REASONS`.
    """

    rule: str
    details: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """The value that holds for a property of a thing, and everything that was said of it.

    A property that takes many values has one fact for each; `key` tells them apart. `value` is None where all
    that was said has been taken back.
    """

    thing: str
    property: str
    key: str
    value: Value | None
    standing: str | None
    support: Support
    reasons: tuple[Reason, ...]
    evidence: tuple[Evidence, ...]
    # ids of the things that the value names: the person and the character of a casting, the other of a relation
    links: tuple[tuple[str, str], ...] = ()  # (part of the value, thing id)
    # what else is said of it, by the latest of those who say so: how somebody is credited, whether he is new
    qualifiers: tuple[tuple[str, str], ...] = ()
    weighed: tuple[str, ...] = ()  # the sites whose track records were asked which value is to hold


@dataclass(frozen=True, slots=True)
class Resolution:
    """All things and facts, in the order in which the guide lists them."""

    things: tuple[Thing, ...]
    facts: tuple[Fact, ...]
    # claim id -> thing id
    subjects: dict[str, str]
    # thing id -> how turned out what sites said of it, in a stated order; and the records that all of these make
    outcomes: dict[str, tuple[Outcome, ...]] = field(default_factory=dict)
    records: tuple[Record, ...] = ()
    # the keys that were joined for a reason, and those that may be one and wait for an editor
    merges: tuple[Merge, ...] = ()
    unsure: tuple[Merge, ...] = ()
