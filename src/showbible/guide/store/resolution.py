"""What was said since into things and facts: those that it touches, or all anew. Both come to the same."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from django.db import transaction
from django.utils import timezone

from showbible.claims import Claim
from showbible.guide import models
from showbible.guide.store.changes import Changes
from showbible.guide.store.deciding import listen_to_editors, rulings
from showbible.guide.store.firsts import write_firsts
from showbible.guide.store.judging import work_out
from showbible.guide.store.listening import listen_to_pages, sources
from showbible.guide.store.merges import write_merges
from showbible.guide.store.neighbours import Judged, judge, judge_all
from showbible.guide.store.placing import Placed, place_things
from showbible.guide.store.reveals import write_reveals
from showbible.guide.store.rubbish import uncollected
from showbible.guide.store.stamping import Stamping
from showbible.guide.store.touching import touched_by
from showbible.resolving.model import Said

FEW = 0.3  # share of all names up to which the changed ones are judged with their neighbours alone


def is_stale() -> bool:
    """Whether claims have come in since the facts were last worked out."""
    state = models.State.objects.filter(pk=1).first()
    return state is not None and state.stale


def resolve_changed() -> Changes:
    """Works out the facts that what was said or decided since may have changed, and says what did."""
    with transaction.atomic(), uncollected():
        state = _state()
        changed = listen_to_pages() | listen_to_editors()
        judged = judge(changed, rulings()) if _are_few(changed) else judge_all(rulings())
        placed, merged = place_things(judged), write_merges(judged)
        touched = touched_by(placed)
        write_firsts(touched | placed.homes, changed | placed.moved)
        write_reveals(touched, changed | placed.moved)
        changes = work_out(touched)
        _stamp(judged, placed, changed | merged)
        _note_resolved(state)
    return replace(changes, gone_things=placed.gone)


def resolve_all() -> Changes:
    """Works out everything again, and says what changed."""
    with transaction.atomic(), uncollected():
        state = _state()
        changed = listen_to_pages() | listen_to_editors()
        judged = judge_all(rulings())
        placed, merged = place_things(judged), write_merges(judged)
        things = set(models.Thing.objects.values_list("pk", flat=True))
        write_firsts(things, ())
        write_reveals(things, ())
        changes = work_out(things)
        _stamp(judged, placed, changed | merged)
        _note_resolved(state)
    return replace(changes, gone_things=placed.gone)


def _are_few(names: Collection[int]) -> bool:
    """Whether there are many more names than these; to count them all would take longer than to find one beyond."""
    return models.Name.objects.order_by("pk").values_list("pk")[int(len(names) / FEW) :].exists()


def _stamp(judged: Judged, placed: Placed, names: Collection[int]) -> None:
    """Stamps what may look otherwise though its facts are the same: by its names, its parts, or for being gone."""
    stamping = Stamping(named=set(placed.reshaped))
    stamping.add_names({*names, *placed.moved})
    stamping.about.update(judged.before[key] or 0 for key, pk in judged.names.items() if pk in placed.moved)
    stamping.write()


def _state() -> models.State:
    """The state as it is before anything is listened to: what comes in meanwhile leaves the facts stale."""
    return models.State.objects.get_or_create(pk=1)[0]


def _note_resolved(state: models.State) -> None:
    models.State.objects.filter(pk=1).update(resolved=state.changes, resolved_at=timezone.now())


def said() -> Iterator[Said]:
    """Every live claim with its source, by page and place. A source is known by its address."""
    known = sources()
    live = models.Claim.objects.filter(superseded_at=None).order_by("page__address", "rank")
    for key, data, prints, page in live.values_list("key", "data", "prints", "page_id").iterator():
        yield Said(key, Claim.from_json(data), known[page], tuple(prints))
