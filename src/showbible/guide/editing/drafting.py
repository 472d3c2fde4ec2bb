"""Pages that an editor has had read: kept as drafts, told what the guide would make of them, and taken in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any

from django.db import transaction
from django.utils import timezone

from showbible.claims import Claim
from showbible.guide import models, store
from showbible.guide.editing import uploads
from showbible.guide.models import Draft, Job
from showbible.guide.presenting.names import ref
from showbible.guide.presenting.sources import PASTED
from showbible.guide.presenting.wording import said
from showbible.guide.store import Saved, Visit, deciding
from showbible.guide.store.deciding import Editor, Saying, Undecidable
from showbible.guide.store.keeping import forget_bytes, keep_bytes, kept_bytes
from showbible.guide.store.saving import by_key
from showbible.pages import Page, Raw, read_page
from showbible.resolving.model import Stance
from showbible.resolving.stance import FOR


class Drafting:
    """Where the pages of a job go while they are read."""

    def __init__(self, job: Job) -> None:
        self.job = job

    def is_unchanged(self, address: str, digest: str | None) -> bool:
        """Also of a page that was read before the job was cut off."""
        named = self.name(address, digest or "")
        if Draft.objects.filter(job=self.job, address=named).exists():
            return True
        if not store.is_unchanged(named, digest):
            return False
        Draft.objects.create(job=self.job, address=named, state=Draft.State.SAME)
        return True

    def save_page(self, page: Page, made: Iterable[Claim], visit: Visit) -> Saved:
        address = self.job.told.get("address") or self.name(visit.address, visit.digest)
        found = by_key(made, address)
        keep_bytes(visit.digest, visit.raw.data)
        raw = {"address": address, "media_type": visit.raw.media_type, "charset": visit.raw.charset}
        Draft.objects.create(
            job=self.job,
            address=address,
            digest=visit.digest,
            raw={**raw, "etag": visit.etag, "last_modified": visit.last_modified, "at": visit.at.isoformat()},
            claims=[claim.as_json() for claim in found.values()],
            title=page.title or "",
            site=page.site or "",
        )
        return Saved(new=True, claims_new=len(found))

    def name(self, address: str, digest: str) -> str:
        """The lasting address of a page; of a file or a text that was sent, with a print of its bytes."""
        inside = f"{uploads.folder(self.job.pk)}/"
        if self.job.told:
            return f"{PASTED}{digest[:12]}"
        if not address.startswith(inside):
            return address
        return "/".join(part for part in (f"upload {digest[:12]}".strip(), *shown_name(address, inside)) if part)


def shown_name(address: str, inside: str) -> tuple[str, ...]:
    return PurePosixPath(address.removeprefix(inside)).parts[1:]


def page_of(draft: Draft) -> tuple[Page, Visit]:
    """The page as it was read, from the bytes that were kept."""
    raw = Raw(draft.raw["address"], kept_bytes(draft.digest), draft.raw["media_type"], draft.raw["charset"])
    at = datetime.fromisoformat(draft.raw["at"])
    visit = Visit(raw, draft.address, draft.digest, at, draft.raw["etag"], draft.raw["last_modified"])
    return as_told(read_page(raw), draft.job.told), visit


def as_told(page: Page, told: dict[str, Any]) -> Page:
    """The page with what the editor says of it."""
    said = {name: told[name] for name in ("title", "site", "published") if told.get(name)}
    return replace(page, **said)


def claims_of(draft: Draft) -> dict[str, Claim]:
    return by_key(map(Claim.from_json, draft.claims), draft.address)


def judge(drafts: Sequence[Draft]) -> None:
    """Tells each draft what the guide would make of its claims: takes all in, looks, and takes that back."""
    with transaction.atomic():
        for draft in drafts:
            _save(draft)
        store.resolve_changed()
        verdicts = {draft.pk: _verdicts(draft) for draft in drafts}
        transaction.set_rollback(True)
    for draft in drafts:
        Draft.objects.filter(pk=draft.pk).update(verdicts=verdicts[draft.pk])


def _save(draft: Draft) -> None:
    page, visit = page_of(draft)
    store.save_page(page, claims_of(draft).values(), visit)


def _verdicts(draft: Draft) -> dict[str, dict[str, str]]:
    rows = models.Evidence.objects.filter(claim__page__address=draft.address, claim__superseded_at=None)
    found = list(rows.select_related("claim", "fact__thing__parent").order_by("pk"))
    others = models.Evidence.objects.filter(fact__in={each.fact_id for each in found})
    stances: dict[int, set[str]] = {}
    for fact, stance in others.exclude(claim__page__address=draft.address).values_list("fact", "stance"):
        stances.setdefault(fact, set()).add(stance)
    verdicts: dict[str, dict[str, str]] = {}
    for each in found:
        word = _word(each.stance, stances.get(each.fact_id, set()))
        verdicts.setdefault(each.claim.key, {"word": word, **_of_fact(each.fact)})
    return verdicts


def _of_fact(fact: models.Fact) -> dict[str, str]:
    holds = "" if fact.value is None else said(fact.property, fact.value, fact.standing)
    return {"thing": ref(fact.thing).full, "holds": holds}


def _word(stance: str, others: set[str]) -> str:
    """What a claim is to the guide: a row of `presenting.drafts.VERDICTS`."""
    if stance not in FOR:
        return stance
    if others & set(FOR):
        return "agrees"
    return "changes" if others - {Stance.REJECTED} else "new"


def take_in(draft: Draft, by: str) -> list[str]:
    """Stores a draft, and rejects of it what was struck out, so that no later reading brings it back; what failed."""
    failed: list[str] = []
    with transaction.atomic():
        _save(draft)
        if draft.struck:
            store.resolve_changed()
            failed = [why for key in draft.struck if (why := _strike(draft, key, by))]
        Draft.objects.filter(pk=draft.pk).update(state=Draft.State.STORED, claims=[], verdicts={})
    return failed


def _strike(draft: Draft, key: str, by: str) -> str:
    claim = models.Claim.objects.select_related("name__thing__parent").filter(key=key).first()
    if claim is None or claim.name is None or claim.name.thing is None:
        return f"{draft.address}: a claim that was struck out is not to be found"
    saying = Saying(claim.property, claim.data["value"], draft.address)
    try:
        deciding.reject(claim.name.thing, saying, Editor(by, draft.why))
    except Undecidable as error:
        return str(error)
    return ""


def discard(job: Job) -> None:
    """Drops all that was read for a job and not taken in."""
    for draft in job.drafts.exclude(state=Draft.State.STORED):
        draft.delete()
        used = (Draft.objects.filter(digest=draft.digest), models.Page.objects.filter(digest=draft.digest))
        if draft.digest and not any(each.exists() for each in used):
            forget_bytes(draft.digest)
    uploads.forget(job.pk)
    Job.objects.filter(pk=job.pk).update(state=Job.State.DISCARDED, ended_at=timezone.now())
