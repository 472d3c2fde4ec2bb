"""A page, read, into the store: one transaction a page, so that it is wholly in or wholly out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models as orm
from django.db import transaction

from showbible import READER_VERSION, claims, pages
from showbible.claims.values import KINDS
from showbible.claims.values import text as texts
from showbible.guide.models import Claim, Page, Site, State
from showbible.guide.store.keeping import keep_bytes
from showbible.guide.store.many import BATCH, batches
from showbible.guide.store.media_rows import save_media
from showbible.guide.store.moments import day_said
from showbible.guide.store.portions import portion_at, portions
from showbible.guide.store.shapes import extra_of
from showbible.guide.store.stamping import stamp_page
from showbible.guide.store.visits import Visit, note_unchanged, storable
from showbible.resolving.independence import page_prints, sentence_prints


@dataclass(frozen=True, slots=True)
class Saved:
    """What a page brought: whether it is new, and how many claims came and went."""

    new: bool = False
    changed: bool = False
    claims_new: int = 0
    claims_gone: int = 0


def save_page(page: pages.Page, said: Iterable[claims.Claim], visit: Visit) -> Saved:
    """Stores a page and what it says; the same again changes nothing but when it was last seen.

    A changed page, or a newer reader, supersedes the page's own earlier claims that are not made again. Of a
    claim that the page makes more than once, the first place is kept.
    """
    if note_unchanged(visit.address, visit.digest):
        return Saved()
    keep_bytes(visit.digest, visit.raw.data)
    with transaction.atomic():
        speaks_as = _speaks_as(visit.address)
        row, new = _save_row(page, visit)
        save_media(row, page)
        gained, lost = _save_claims(row, page, by_key(said, visit.address), visit.at)
        if _speaks_as(visit.address) != speaks_as:
            Claim.objects.filter(page=row).update(heard=False)
        note_change()
        stamp_page(row.pk)
    return Saved(new, not new, gained, lost)


def _speaks_as(address: str) -> object:
    """All of a page that claims on it are weighed by."""
    columns = ("site", "published", "seen_first", "prints")
    return Page.objects.filter(address=address).values_list(*columns).first()


def by_key(said: Iterable[claims.Claim], address: str) -> dict[str, claims.Claim]:
    """Claims by their key on the page at `address`, the first place of each.

    ValueError, KeyError or TypeError where a value is not as the claim contract has it: let in, it would stop
    every later working out of facts.
    """
    found: dict[str, claims.Claim] = {}
    for claim in said:
        _try_out(claim)
        found.setdefault(claim.key(address), claim)
    return found


def _try_out(claim: claims.Claim) -> None:
    kind = KINDS[claims.properties()[claim.property].value]
    for use in (kind.key, kind.precision, kind.show):
        use(claim.value)
    kind.agrees(claim.value, claim.value)


def note_change() -> None:
    """What is said has changed: facts worked out before are stale."""
    if not State.objects.filter(pk=1).update(changes=orm.F("changes") + 1):
        State.objects.create(pk=1, changes=1)


def _save_row(page: pages.Page, visit: Visit) -> tuple[Page, bool]:
    seen = Page.objects.filter(address=visit.address).values_list("seen_first", flat=True).first() or visit.at.date()
    columns = _columns(page, visit)
    columns = {**columns, "seen_first": seen, "said_on": day_said(columns["published"], seen)}
    return Page.objects.update_or_create(columns, address=visit.address)


def _columns(page: pages.Page, visit: Visit) -> Mapping[str, Any]:
    return {
        "site": _site(page.site),
        "digest": visit.digest,
        "media_type": _short(visit.raw.media_type, 100),
        "title": storable(page.title or ""),
        "author": storable(page.author or ""),
        "lang": _short(page.lang, 35),
        "published": _short(page.published, 40),
        "modified": _short(page.modified, 40),
        "canonical": storable(page.canonical or ""),
        "text": page.text,
        "extra": extra_of(page),
        "read_at": visit.at,
        "seen_last": visit.at,
        "reader_version": READER_VERSION,
        # A validator cut short would be another one; without it the page comes whole the next time.
        "etag": visit.etag if len(visit.etag) <= 300 else "",
        "last_modified": visit.last_modified if len(visit.last_modified) <= 100 else "",
        "prints": list(page_prints(page.text)),
        "heard": False,
    }


def folded(text: str) -> str:
    """The text as it is compared, one line."""
    return texts.fold(text)


def _short(text: str | None, longest: int) -> str:
    return storable(text or "")[:longest]


def _site(name: str | None) -> Site | None:
    name = _short(name, 200).strip()
    return Site.objects.get_or_create(name=name)[0] if name else None


def _save_claims(row: Page, page: pages.Page, said: Mapping[str, claims.Claim], at: datetime) -> tuple[int, int]:
    """Stores the claims of a page; how many are new and how many the page no longer makes."""
    before = {each.key: each for each in Claim.objects.filter(page=row)}
    live = {key for key, each in before.items() if each.superseded_at is None}
    rows = [_claim_row(row, rank, key, claim, at) for rank, (key, claim) in enumerate(said.items())]
    starts = portions(page.text, page.blocks, (claim.start for claim in said.values()))
    for each in rows:
        each.portion = portion_at(starts, each.start)
        each.heard = each.key in live and _is_same(each, before[each.key])
        each.name_id = before[each.key].name_id if each.key in before else None
    Claim.objects.bulk_create(
        rows,
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=["key"],
        update_fields=[
            "rank",
            "start",
            "end",
            "portion",
            "sentence",
            "data",
            "prints",
            "seen_last",
            "superseded_at",
            "heard",
        ],
    )
    gone = sorted(live - said.keys())
    for batch in batches(gone):
        Claim.objects.filter(key__in=batch).update(superseded_at=at, heard=False)
    return len(said.keys() - live), len(gone)


def _is_same(one: Claim, other: Claim) -> bool:
    """Whether a claim says just what it said, in the same place, and was listened to."""
    return other.heard and (one.data, one.prints) == (other.data, other.prints)


def _claim_row(page: Page, rank: int, key: str, claim: claims.Claim, at: datetime) -> Claim:
    return Claim(
        page=page,
        key=key,
        rank=rank,
        property=claim.property,
        standing=claim.standing or "",
        start=claim.start,
        end=claim.end,
        sentence=page.text[claim.start : claim.end],
        data=claim.as_json(),
        prints=list(sentence_prints(page.text[claim.start : claim.end])),
        seen_first=at,
        seen_last=at,
    )
