"""The claims of a page beside its text: sentence by sentence, and what has become of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from showbible.claims import properties
from showbible.guide.models import Claim
from showbible.guide.presenting.bearings import Now, now
from showbible.guide.presenting.marking import Span
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.wording import label, said
from showbible.guide.store.known import Bearing


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim in words: what it is about, which property, what it says of it, and what has become of that.

    `thing` is None, and `subject` the name that the page gives, where the guide has no such thing.
    """

    thing: Ref | None
    subject: str
    label: str
    says: str
    now: Now | None


@dataclass(frozen=True, slots=True)
class Note:
    """A marked sentence and its claims, by what they are about."""

    number: int
    key: str
    topics: tuple[tuple[Ref | None, str, tuple[Statement, ...]], ...]


def notes(marked: Iterable[Span], claims: Sequence[Claim], bearings: Mapping[str, Bearing]) -> list[Note]:
    by_key = {claim.key: _statement(claim, bearings.get(claim.key)) for claim in claims}
    return [Note(span.number, span.keys[0], _topics([by_key[key] for key in span.keys])) for span in marked]


def _topics(statements: Iterable[Statement]) -> tuple[tuple[Ref | None, str, tuple[Statement, ...]], ...]:
    topics: dict[tuple[Ref | None, str], list[Statement]] = {}
    for each in statements:
        topics.setdefault((each.thing, each.subject), []).append(each)
    return tuple((*topic, tuple(same)) for topic, same in topics.items())


def _statement(claim: Claim, bearing: Bearing | None) -> Statement:
    subject = claim.data["subject"]
    name = subject.get("name") or subject.get("series") or ""
    return Statement(
        thing=ref(bearing.thing) if bearing else None,
        subject="" if bearing else name,
        label=label(claim.property),
        says=_says(claim),
        now=now(claim, bearing),
    )


def _says(claim: Claim) -> str:
    """The value in words; a passage is in the text already."""
    if properties()[claim.property].value == "passage":
        return _("this passage")
    return said(claim.property, claim.data["value"], claim.standing)
