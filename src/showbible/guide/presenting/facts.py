"""A fact as a page shows it: its value in words, how well it is supported, why it holds, and who says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from operator import attrgetter

from showbible.claims import properties
from showbible.guide.models import Claim
from showbible.guide.presenting.addresses import evidence_address, fact_address
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.names import url
from showbible.guide.presenting.reasons import reasons
from showbible.guide.presenting.seen import holds_back
from showbible.guide.presenting.sources import SourceRef, sentence_address, source
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.stances import by_way_of, stance
from showbible.guide.presenting.support import Mark, joint, mark
from showbible.guide.presenting.values import Piece, pieces
from showbible.guide.presenting.wording import around, label
from showbible.guide.store.known import Evidence, Known

MOST_QUOTES = 6  # of a stance; all stand on the fact's own page
LONGEST_LINE = 60  # characters
LONGEST_QUOTE = 320  # characters: about four lines; a synopsis is read on its own page


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of a page, in its stance to a fact."""

    sentence: str
    url: str
    source: SourceRef
    stance: str
    look: str
    by_way_of: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A fact in words; `gone` where nothing that was said of it still holds.

    `quotes` are the first of each stance, `unquoted` how many more there are.
    """

    pieces: tuple[Piece, ...]
    before: str
    after: str
    gone: bool
    mark: Mark
    reasons: tuple[str, ...]
    quotes: tuple[Quote, ...]
    fact: Known

    @property
    def url(self) -> str:
        """Where the fact has its own page."""
        return fact_address(self.fact.thing.ident, self.fact.property, self.fact.key)

    @property
    def unquoted(self) -> int:
        return len(self.fact.evidence) - len(self.quotes)

    @property
    def evidence(self) -> str:
        """Where its sentences stand."""
        fact = self.fact
        return evidence_address(fact.thing.ident, property=fact.property, key=fact.key)

    @property
    def words(self) -> str:
        """The value on one line."""
        told = " ".join(part for part in (self.before, "".join(each.text for each in self.pieces), self.after) if part)
        return clip(told, LONGEST_QUOTE)

    @property
    def is_long(self) -> bool:
        """Whether the value is a text to read rather than a line to look up."""
        return len(self.words) > LONGEST_LINE


@dataclass(frozen=True, slots=True)
class Group:
    """The facts of one property, under its label, with one mark for them all.

    `evidence` is where their sentences stand, and `url` where the label leads.
    """

    label: str
    facts: tuple[Shown, ...]
    mark: Mark
    evidence: str
    url: str = ""


def shown(fact: Known) -> Shown:
    """A fact in words."""
    links = {part: url(thing) for part, thing in fact.links}
    gone = fact.value is None
    value = fact.evidence[0].claim.data["value"] if gone and fact.evidence else fact.value
    before, after = ("", "") if gone else around(fact.property, fact.standing)
    return Shown(
        pieces=pieces(fact.property, value, links) if value is not None else (),
        before=before,
        after=after,
        gone=gone,
        mark=mark(fact),
        reasons=reasons(fact.reasons),
        quotes=tuple(quote(fact, each) for each in _first(fact.evidence)),
        fact=fact,
    )


def _first(evidence: Sequence[Evidence]) -> Iterator[Evidence]:
    for _stance, same in groupby(evidence, attrgetter("stance")):
        yield from islice(same, MOST_QUOTES)


def words_of(claim: Claim, longest: int) -> str:
    """The sentence of a claim, cut where it is long; a note in its place where it tells more than has been seen."""
    return _("[Held back: it tells of what comes after.]") if holds_back(claim) else clip(claim.sentence, longest)


def quote(fact: Known, evidence: Evidence) -> Quote:
    page = source(evidence.claim.page)
    return Quote(
        sentence=words_of(evidence.claim, LONGEST_QUOTE),
        url=sentence_address(evidence.claim),
        source=page,
        stance=stance(evidence),
        look=evidence.stance,
        by_way_of=by_way_of(fact, evidence),
    )


def grouped(facts: Sequence[Known]) -> list[Group]:
    """Facts by property, in the vocabulary's order; within one, in their own order."""
    rows = properties()
    ordered = sorted(facts, key=lambda fact: (rows[fact.property].rank, fact.rank))
    return [
        group(label(name), [shown(fact) for fact in same], evidence_address(facts[0].thing.ident, property=name))
        for name, same in groupby(ordered, attrgetter("property"))
    ]


def group(heading: str, facts: Sequence[Shown], evidence: str, url: str = "") -> Group:
    return Group(heading, tuple(facts), joint([each.mark for each in facts]), evidence, url)
