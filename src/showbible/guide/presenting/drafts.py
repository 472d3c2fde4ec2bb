"""A page that was read and is not yet in the guide: its text with the claims marked, and what each would be to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from showbible.claims import Claim, properties
from showbible.guide.editing.drafting import claims_of, page_of
from showbible.guide.models import Draft
from showbible.guide.presenting.blocks import Piece, laid_out
from showbible.guide.presenting.marking import spans
from showbible.guide.presenting.sources import short_address
from showbible.guide.presenting.spoken import gettext_lazy
from showbible.guide.presenting.wording import label, said

# what a claim would be to the guide -> how that is told, and the look of a mark
VERDICTS = {
    "new": (gettext_lazy("new"), "single"),
    "agrees": (gettext_lazy("agrees"), "agreed"),
    "changes": (gettext_lazy("would hold instead of what was said"), "doubted"),
    "disagrees": (gettext_lazy("disagrees"), "disputed"),
    "earlier": (gettext_lazy("said earlier"), "outdated"),
    "withdrawn": (gettext_lazy("takes back"), "outdated"),
    "rejected": (gettext_lazy("rejected by an editor"), "outdated"),
    "": (gettext_lazy("not judged"), "outdated"),
}


@dataclass(frozen=True, slots=True)
class Proposed:
    """A claim: what it is about and says, what it would be to the guide, and what would hold there."""

    key: str
    about: str
    label: str
    says: str
    word: str
    look: str
    holds: str
    is_struck: bool


@dataclass(frozen=True, slots=True)
class Note:
    """A marked sentence and its claims."""

    number: int
    key: str
    claims: tuple[Proposed, ...]


@dataclass(frozen=True, slots=True)
class DraftPage:
    """What the template is given."""

    title: str
    site: str
    address: str
    published: str
    lang: str
    text: list[Piece]
    notes: list[Note]


@dataclass(frozen=True, slots=True)
class Listed:
    """A draft in the list of its job; `counts` are the verdicts on its claims in words."""

    number: int
    title: str
    site: str
    state: str
    trouble: str
    counts: tuple[tuple[str, str, int], ...]
    struck: int


def listed(draft: Draft) -> Listed:
    words = Counter(each["word"] for each in draft.verdicts.values())
    counts = tuple((str(text), look, words[word]) for word, (text, look) in VERDICTS.items() if words[word])
    name = draft.title or short_address(draft.address)
    return Listed(draft.pk, name, draft.site, draft.state, draft.trouble, counts, len(draft.struck))


def draft_page(draft: Draft) -> DraftPage:
    """OSError where its bytes are gone."""
    page, _ = page_of(draft)
    claims = claims_of(draft)
    marked = spans((claim.start, claim.end, key) for key, claim in claims.items())
    return DraftPage(
        title=page.title or short_address(draft.address),
        site=page.site or "",
        address=short_address(draft.address),
        published=page.published or "",
        lang=page.lang or "",
        text=laid_out(page.text, page.blocks, marked),
        notes=[
            Note(span.number, span.keys[0], tuple(_proposed(key, claims[key], draft) for key in span.keys))
            for span in marked
        ],
    )


def _proposed(key: str, claim: Claim, draft: Draft) -> Proposed:
    verdict: Mapping[str, str] = draft.verdicts.get(key, {})
    word, look = VERDICTS[verdict.get("word", "")]
    row, says = properties()[claim.property], said(claim.property, claim.value, claim.standing or "")
    holds = verdict.get("holds", "")
    return Proposed(
        key=key,
        about=verdict.get("thing") or claim.subject.title or "",
        label=label(claim.property),
        says="" if row.value == "passage" else says,
        word=str(word),
        look=look,
        holds="" if holds == says or row.value == "passage" else holds,
        is_struck=key in draft.struck,
    )
