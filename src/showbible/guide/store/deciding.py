"""What editors decide: rows that nothing which is read changes, and that can be taken back.

A decision names things by all keys that they had when it was made, so that it outlives new readings of their pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from django.db import transaction
from django.utils import timezone

from showbible.claims import Value, properties
from showbible.claims.values import KINDS as KINDS_OF_VALUE
from showbible.guide import models
from showbible.guide.store.keys import digest
from showbible.guide.store.many import batches
from showbible.guide.store.saving import note_change
from showbible.resolving.decisions import Decisions, Edit
from showbible.resolving.identity import Ruling, key_of
from showbible.resolving.key import Key

# kind -> what it says
KINDS = {
    "merge": "two things are one",
    "apart": "two things are two, whatever speaks for their being one",
    "split": "what a page calls so is another thing of that name",
    "pin": "a value holds",
    "reject": "a value does not hold, whoever says it or as one page says it",
    "owner": "who owns a site",
}


class Undecidable(Exception):
    """A decision that cannot be made, and why, on one line."""


class Editor(NamedTuple):
    """Who decides, and why."""

    by: str
    why: str = ""


class Saying(NamedTuple):
    """A property and a value of it, as all pages have it or the one at this address."""

    property: str
    value: Value
    page: str | None = None


def merge_things(one: models.Thing, other: models.Thing, editor: Editor) -> models.Decision:
    """Two things are one from now on. Undecidable where they are of different sorts."""
    _check_alike(one, other)
    words = f"{one.name} ({one.ident}) and {other.name} ({other.ident}) are one"
    return _decide("merge", {"one": _keys(one), "other": _keys(other)}, words, editor)


def keep_apart(one: models.Thing, other: models.Thing, editor: Editor) -> models.Decision:
    """Two things stay two."""
    _check_alike(one, other)
    words = f"{one.name} ({one.ident}) and {other.name} ({other.ident}) are two"
    return _decide("apart", {"one": _keys(one), "other": _keys(other)}, words, editor)


def split_thing(thing: models.Thing, pages: Sequence[models.Page], editor: Editor) -> models.Decision:
    """What these pages call so is another thing. Undecidable where they do not speak of it, or no other page does."""
    keys = _keys(thing)
    spoken = set(models.Trait.objects.filter(name__thing=thing).values_list("page", flat=True))
    asked = {page.pk for page in pages}
    if not asked or not asked <= spoken:
        raise Undecidable(f"{thing.name}: not all of these pages speak of it; give pages that do")
    if asked == spoken:
        raise Undecidable(f"{thing.name}: no other page speaks of it, so there is nothing to split")
    words = f"{thing.name} ({thing.ident}) is another on {len(asked)} of its {len(spoken)} pages"
    data = {"keys": keys, "pages": sorted(page.address for page in pages)}
    decision = _decide("split", data, words, editor)
    models.Page.objects.filter(pk__in=asked).update(heard=False)
    return decision


def pin(thing: models.Thing, saying: Saying, editor: Editor) -> models.Decision:
    """A value holds, whatever pages say."""
    return _edit("pin", thing, saying._replace(page=None), editor)


def reject(thing: models.Thing, saying: Saying, editor: Editor) -> models.Decision:
    """A value does not hold, whoever says it; or, with the address of a page, as that page says it."""
    return _edit("reject", thing, saying, editor)


def set_owner(site: models.Site, owner: str, editor: Editor) -> models.Decision:
    """Who owns a site: sites of one owner count once. "" for nobody but itself."""
    words = f"{site.name} belongs to {owner}" if owner else f"{site.name} belongs to nobody else"
    return _decide("owner", {"site": site.name, "owner": owner}, words, editor)


def take_back(decision: models.Decision, by: str) -> None:
    """A decision no longer stands; it stays on record. Undecidable where it was taken back before."""
    if decision.taken_back_at is not None:
        raise Undecidable(f"decision {decision.pk} was taken back before, by {decision.taken_back_by}")
    with transaction.atomic():
        models.Decision.objects.filter(pk=decision.pk).update(
            taken_back_at=timezone.now(), taken_back_by=by, heard=False
        )
        pages = decision.data.get("pages", [])
        models.Page.objects.filter(address__in=pages).update(heard=False)
        note_change()


def _check_alike(one: models.Thing, other: models.Thing) -> None:
    if one.pk == other.pk:
        raise Undecidable(f"{one.name} and {other.name} are one thing already")
    if one.type != other.type or one.type == "season":
        raise Undecidable(f"{one.name} is a {one.type} and {other.name} a {other.type}; only like things can be one")


def _keys(thing: models.Thing) -> list[str]:
    """All keys of a thing. Undecidable for a season that is known by its episodes only."""
    keys = list(models.Name.objects.filter(thing=thing).order_by("digest").values_list("key", flat=True))
    if not keys:
        raise Undecidable(f"{thing.name}: no page speaks of it by itself")
    return keys


def _edit(kind: str, thing: models.Thing, saying: Saying, editor: Editor) -> models.Decision:
    row = properties().get(saying.property)
    if row is None or thing.type not in row.of:
        raise Undecidable(f"a {thing.type} has no {saying.property!r}")
    try:
        Edit("pin", (), saying.property, saying.value, editor.by, "").value_key()
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Undecidable(f"{saying.value!r} is no value of {saying.property!r}: {error}") from None
    verb = "is" if kind == "pin" else "is not"
    words = f"{thing.name} ({thing.ident}): {saying.property} {verb} {KINDS_OF_VALUE[row.value].show(saying.value)}"
    words += f", as {saying.page} has it" if saying.page else ""
    return _decide(kind, {"keys": _keys(thing), **saying._asdict()}, words, editor)


def _decide(kind: str, data: Mapping[str, object], words: str, editor: Editor) -> models.Decision:
    with transaction.atomic():
        note_change()
        now = timezone.now()
        return models.Decision.objects.create(kind=kind, data=data, words=words, by=editor.by, why=editor.why, at=now)


def listen_to_editors() -> set[int]:
    """Take notice of what was decided or taken back since; the names that it concerns."""
    waiting = list(models.Decision.objects.filter(heard=False).order_by("pk"))
    concerned: set[int] = set()
    for decision in waiting:
        concerned |= _concerned(decision)
    models.Decision.objects.filter(pk__in=[each.pk for each in waiting]).update(heard=True)
    return concerned


def _concerned(decision: models.Decision) -> set[int]:
    if decision.kind == "owner":
        return _own(str(decision.data["site"]))
    texts = [text for name in ("one", "other", "keys") for text in decision.data.get(name, [])]
    digests = [digest(key_of(text)) for text in texts]
    found: set[int] = set()
    for batch in batches(digests):
        found.update(models.Name.objects.filter(digest__in=batch).values_list("pk", flat=True))
    return found


def _own(name: str) -> set[int]:
    """Gives a site the owner that editors last said it has; the names of which its pages speak."""
    standing = models.Decision.objects.filter(kind="owner", data__site=name, taken_back_at=None).order_by("at", "pk")
    last = standing.last()
    models.Site.objects.filter(name=name).update(owner=last.data["owner"] if last else "")
    spoken = models.Claim.objects.filter(page__site__name=name, superseded_at=None).exclude(name=None)
    return set(spoken.values_list("name", flat=True))


def _standing(*kinds: str) -> Iterator[models.Decision]:
    yield from models.Decision.objects.filter(kind__in=kinds, taken_back_at=None).order_by("at", "pk")


def _named(texts: Iterable[str]) -> tuple[Key, ...]:
    return tuple(key_of(text) for text in texts)


def rulings() -> list[Ruling]:
    """What editors have said of who is who."""
    return [
        Ruling(_named(each.data["one"]), _named(each.data["other"]), each.kind == "merge")
        for each in _standing("merge", "apart")
    ]


def splits_of(page: str) -> list[tuple[Key, str]]:
    """The keys by which the page at this address means another thing, each with its mark."""
    return [
        (key_of(text), f"split {each.pk}")
        for each in _standing("split")
        if page in each.data["pages"]
        for text in each.data["keys"]
    ]


def edits() -> list[Edit]:
    """What editors have said of the values of properties."""
    return [
        Edit(
            "pin" if each.kind == "pin" else "reject",
            _named(each.data["keys"]),
            each.data["property"],
            each.data["value"],
            each.by,
            each.at.date().isoformat(),
            each.why,
            each.data["page"],
        )
        for each in _standing("pin", "reject")
    ]


def decisions() -> Decisions:
    """All that stand, as resolving takes them."""
    pages = sorted({page for each in _standing("split") for page in each.data["pages"]})
    return Decisions(rulings(), {page: splits_of(page) for page in pages}, edits())
