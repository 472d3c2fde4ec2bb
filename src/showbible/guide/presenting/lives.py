"""The life of a fact as its page tells it: its claims in the order in which they were said, and how far it slipped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from showbible.claims import Claim
from showbible.guide.models import Page
from showbible.guide.presenting.charts import Chart, Point, chart
from showbible.guide.presenting.dates import show
from showbible.guide.presenting.numbers import Plural
from showbible.guide.presenting.sources import publisher, said_on
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.spoken import gettext_lazy
from showbible.guide.presenting.wording import claimed, said
from showbible.guide.store.known import Evidence, Known
from showbible.resolving.history import Life, Slip, Step, life
from showbible.resolving.model import Said, Source

MOST_STEPS = 60  # in a drawing and its table

# What it is that happened, for those dates of which it is said ahead of time.
_HAPPENED = {
    "release_date": gettext_lazy("First %(foretold)s; came out %(happened)s: %(slip)s."),
    "end_date": gettext_lazy("First %(foretold)s; ended %(happened)s: %(slip)s."),
}


@dataclass(frozen=True, slots=True)
class Told:
    """A row of the table: when and by whom what was said, and how far that is from what was said before."""

    said_on: str
    who: str
    says: str
    slip: str


@dataclass(frozen=True, slots=True)
class History:
    """A fact's history: a chart where it has more than one day, the same as a table, and in a sentence.

    `left_out` is how many claims neither has, where there are too many.
    """

    chart: Chart | None
    table: tuple[Told, ...]
    words: str
    left_out: int


def history(fact: Known) -> History:
    evidence = {each.claim.key: each for each in fact.evidence}
    lived = life([_said(each) for each in evidence.values()], fact.value)
    steps = _chosen(lived.steps)
    return History(
        chart=chart([_point(step, evidence[step.claim]) for step in steps if step.is_dated]),
        table=tuple(_told(step, evidence[step.claim]) for step in steps),
        words=slip_words(fact.property, lived),
        left_out=len(lived.steps) - len(steps),
    )


def _chosen(steps: Sequence[Step]) -> Sequence[Step]:
    """All, or where they are too many those that say something new, the first and the last of them."""
    if len(steps) <= MOST_STEPS:
        return steps
    new, half = [step for step in steps if not step.repeats], MOST_STEPS // 2
    return new if len(new) <= MOST_STEPS else [*new[:half], *new[-half:]]


def _said(evidence: Evidence) -> Said:
    page = evidence.claim.page
    return Said(evidence.claim.key, Claim.from_json(evidence.claim.data), _source(page))


def _source(page: Page) -> Source:
    site = page.site.name if page.site else None
    return Source(page.address, site, page.published or None, page.seen_first.isoformat())


def _point(step: Step, evidence: Evidence) -> Point:
    claim = evidence.claim
    return Point(
        said=step.day,
        low=step.low,
        high=step.high,
        standing=claim.standing,
        stance=evidence.stance,
        label=said(claim.property, claim.data["value"], ""),
        words=f"{said_on(claim.page)}, {publisher(claim.page)}: {claimed(evidence.claim)}",
    )


def _told(step: Step, evidence: Evidence) -> Told:
    page = evidence.claim.page
    return Told(
        said_on(page), publisher(page), claimed(evidence.claim), _("the same") if step.repeats else _later(step.slip)
    )


def slip_words(property_: str, lived: Life) -> str:
    """ "First expected in 2020, came out on 3 March 2022: 427 days later at least."; "" where it is not known."""
    first, last = lived.first, lived.happened
    if property_ not in _HAPPENED or not (first and last and lived.slip):
        return ""
    foretold = said(property_, first.value, str(first.standing or ""))
    told = {"foretold": foretold, "happened": show(last.value), "slip": _later(lived.slip)}
    return str(_HAPPENED[property_]) % told


def _later(slip: Slip | None) -> str:
    """ "427 days later at least", "12 days earlier"; "" where nothing can be compared."""
    if slip is None:
        return ""
    if not slip.is_sure:
        return _("on the day") if slip == (0, 0) else _("within what was said")
    fewest = slip.least if slip.least > 0 else -slip.most
    return _SLIPS[slip.least > 0, slip.least == slip.most].of(fewest)


# whether something came later, and whether it is known by how much -> the words for so many days
_SLIPS = {
    (True, True): Plural("%(num)s day later", "%(num)s days later"),
    (True, False): Plural("%(num)s day later at least", "%(num)s days later at least"),
    (False, True): Plural("%(num)s day earlier", "%(num)s days earlier"),
    (False, False): Plural("%(num)s day earlier at least", "%(num)s days earlier at least"),
}
