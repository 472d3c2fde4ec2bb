"""What editors decide: rows that nothing which is read changes, and that can be taken back.

A decision names things by all keys that they had when it was made, so that it outlives new readings of their pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from showbible.claims import Value, properties
from showbible.claims.values import KINDS as KINDS_OF_VALUE
from showbible.claims.values.parsing import try_out
from showbible.claims.values.text import fold
from showbible.guide import models
from showbible.guide.store.heirs import with_heirs
from showbible.guide.store.keys import digest
from showbible.guide.store.many import batches
from showbible.guide.store.saving import note_change
from showbible.guide.store.stamping import stamp_names
from showbible.resolving.decisions import Decisions, Edit
from showbible.resolving.identity import Ruling, key_of
from showbible.resolving.identity.works import SORTS_TAKEN_FOR_EACH_OTHER
from showbible.resolving.key import Key

# kind -> what it says
KINDS = {
    "merge": "two things are one",
    "apart": "two things are two, whatever speaks for their being one",
    "split": "what some pages call so is another thing of that name",
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
    """Two things are one from now on. Undecidable where they are of different sorts, or were kept apart."""
    _check_alike(one, other)
    data = {"one": _keys(one), "other": _keys(other)}
    for each in standing("apart"):
        if _share(each.data["one"], data["one"], each.data["other"], data["other"]):
            raise Undecidable(f"decision {each.pk} keeps {one.name} and {other.name} apart; take it back first")
    words = f"{one.name} ({one.ident}) and {other.name} ({other.ident}) are one"
    return _decide("merge", data, words, editor)


def keep_apart(one: models.Thing, other: models.Thing, editor: Editor) -> models.Decision:
    """Two things stay two."""
    _check_alike(one, other)
    words = f"{one.name} ({one.ident}) and {other.name} ({other.ident}) are two"
    return _decide("apart", {"one": _keys(one), "other": _keys(other)}, words, editor)


def split_thing(thing: models.Thing, pages: Sequence[models.Page], editor: Editor) -> models.Decision:
    """What these pages call so is another thing. Undecidable where they do not speak of it, or no other page does."""
    if thing.type == "season":
        raise Undecidable(f"{thing.name}: a season is told by its number and cannot be split")
    keys = sorted({key_of(text)._replace(mark="").text for text in _keys(thing)})
    spoken = set(models.Trait.objects.filter(name__thing=thing).values_list("page", flat=True))
    asked = {page.pk for page in pages}
    if not asked or not asked <= spoken:
        raise Undecidable(f"{thing.name}: not all of these pages speak of it; give pages that do")
    if asked == spoken:
        raise Undecidable(f"{thing.name}: no other page speaks of it, so there is nothing to split")
    words = f"{thing.name} ({thing.ident}) is another on {len(asked)} of its {len(spoken)} pages"
    data = {"keys": keys, "pages": sorted(page.address for page in pages)}
    with transaction.atomic():
        models.Page.objects.filter(pk__in=asked).update(heard=False)
        return _decide("split", data, words, editor)


def pin(thing: models.Thing, saying: Saying, editor: Editor) -> models.Decision:
    """A value holds, whatever pages say."""
    return _edit("pin", thing, saying._replace(page=None), editor)


def reject(thing: models.Thing, saying: Saying, editor: Editor) -> models.Decision:
    """A value does not hold, whoever says it; or, with the address of a page, as that page says it."""
    return _edit("reject", thing, saying, editor)


def set_owner(site: models.Site, owner: str, editor: Editor) -> models.Decision:
    """Who owns a site, however its name is written: sites of one owner count once. "" for nobody but itself."""
    _check_length("an owner", owner, models.Site._meta.get_field("owner").max_length)
    words = f"{site.name} belongs to {owner}" if owner else f"{site.name} belongs to nobody else"
    return _decide("owner", {"site": site.name, "owner": owner or site.name}, words, editor)


def take_back(decision: models.Decision, by: str) -> None:
    """A decision no longer stands; it stays on record. Undecidable where it was taken back before."""
    if decision.taken_back_at is not None:
        raise Undecidable(f"decision {decision.pk} was taken back before, by {decision.taken_back_by}")
    _check_editor(by)
    with transaction.atomic():
        models.Decision.objects.filter(pk=decision.pk).update(
            taken_back_at=timezone.now(), taken_back_by=by, heard=False
        )
        pages = decision.data.get("pages", [])
        models.Page.objects.filter(address__in=pages).update(heard=False)
        note_change()
        stamp_names(_concerned(decision))


def _check_alike(one: models.Thing, other: models.Thing) -> None:
    if one.pk == other.pk:
        raise Undecidable(f"{one.name} is one thing already")
    both = {one.type, other.type}
    if one.type == "season" or not (len(both) == 1 or any(both <= sorts for sorts in SORTS_TAKEN_FOR_EACH_OTHER)):
        raise Undecidable(f"{one.name} is a {one.type} and {other.name} a {other.type}; only like things can be one")
    if one.type == "episode" and one.parent_id != other.parent_id:
        raise Undecidable(f"{one.name} and {other.name} are of different series")


def _keys(thing: models.Thing) -> list[str]:
    """All keys of a thing. Undecidable for a season that is known by its episodes only."""
    keys = list(models.Name.objects.filter(thing=thing).order_by("digest").values_list("key", flat=True))
    if not keys:
        raise Undecidable(f"{thing.name}: no page speaks of it by itself")
    return keys


def _share(one: Iterable[str], here: Iterable[str], other: Iterable[str], there: Iterable[str]) -> bool:
    """Whether the first two have a key in common and the last two as well, in this order or crosswise."""
    one, other = set(one), set(other)
    return not (one.isdisjoint(here) or other.isdisjoint(there)) or not (
        one.isdisjoint(there) or other.isdisjoint(here)
    )


def _edit(kind: Literal["pin", "reject"], thing: models.Thing, saying: Saying, editor: Editor) -> models.Decision:
    row = properties().get(saying.property)
    if row is None or thing.type not in row.of:
        raise Undecidable(f"a {thing.type} has no {saying.property!r}")
    try:
        try_out(row.value, saying.value)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Undecidable(f"{saying.value!r} is no value of {saying.property!r}: {error}") from None
    keys = _keys(thing)
    _check_edits(kind, keys, saying)
    verb = "is" if kind == "pin" else "is not"
    words = f"{thing.name} ({thing.ident}): {saying.property} {verb} {KINDS_OF_VALUE[row.value].show(saying.value)}"
    words += f", as {saying.page} has it" if saying.page else ""
    return _decide(kind, {"keys": keys, **saying._asdict()}, words, editor)


def _check_edits(kind: str, keys: Iterable[str], saying: Saying) -> None:
    """Undecidable where a value is pinned that stands rejected altogether, or the other way round."""
    key = KINDS_OF_VALUE[properties()[saying.property].value].key
    for each in standing("reject" if kind == "pin" else "pin"):
        same = each.data["property"] == saying.property and key(each.data["value"]) == key(saying.value)
        if same and saying.page is None and each.data["page"] is None and not set(keys).isdisjoint(each.data["keys"]):
            raise Undecidable(f"decision {each.pk} says otherwise ({each.words}); take it back first")


def _check_editor(by: str) -> None:
    if not by.strip():
        raise Undecidable("it must be known who decides")
    _check_length("the name of who decides", by, models.Decision._meta.get_field("by").max_length)


def _check_length(what: str, text: str, longest: int | None) -> None:
    if longest and len(text) > longest:
        raise Undecidable(f"{what} has no more than {longest} characters")


def _decide(kind: str, data: Mapping[str, object], words: str, editor: Editor) -> models.Decision:
    _check_editor(editor.by)
    with transaction.atomic():
        note_change()
        now = timezone.now()
        made = models.Decision.objects.create(kind=kind, data=data, words=words, by=editor.by, why=editor.why, at=now)
        stamp_names(_concerned(made))
        return made


def listen_to_editors() -> set[int]:
    """Take notice of what was decided or taken back since; the names that it concerns."""
    waiting = list(models.Decision.objects.filter(heard=False).order_by("pk"))
    concerned = _settle_owners()
    for decision in waiting:
        concerned |= _concerned(decision)
    models.Decision.objects.filter(pk__in=[each.pk for each in waiting]).update(heard=True)
    return concerned


def _concerned(decision: models.Decision) -> set[int]:
    digests = [digest(key) for key in _Keys([decision]).of(keys_of(decision))]
    found: set[int] = set()
    for batch in batches(digests):
        found.update(models.Name.objects.filter(digest__in=batch).values_list("pk", flat=True))
    return found


def _settle_owners() -> set[int]:
    """Gives sites the owners that editors last said they have; the names that pages of those that changed use.

    A site whose name is new, and written otherwise than the one that was decided on, has its owner with it.
    """
    owners = {fold(each.data["site"]): each.data["owner"] for each in standing("owner")}
    sites = models.Site.objects.filter(Q() if owners else ~Q(owner="")).order_by("pk")
    concerned: set[int] = set()
    for site in sites:
        owner = owners.get(fold(site.name), "")
        if site.owner != owner:
            models.Site.objects.filter(pk=site.pk).update(owner=owner)
            concerned.update(models.Trait.objects.filter(page__site=site).values_list("name", flat=True))
    return concerned


def standing(*kinds: str) -> Iterator[models.Decision]:
    """The decisions of these kinds that stand, in the order in which they were made."""
    yield from models.Decision.objects.filter(kind__in=kinds, taken_back_at=None).order_by("at", "pk")


class _Keys:
    """The keys of these decisions, with those that stand in their place by now."""

    def __init__(self, decided: Iterable[models.Decision]) -> None:
        self._heirs = with_heirs(key for each in decided for key in keys_of(each))

    def of(self, keys: Iterable[Key]) -> tuple[Key, ...]:
        return tuple(dict.fromkeys(heir for key in keys for heir in self._heirs[key]))

    def of_part(self, decision: models.Decision, part: str) -> tuple[Key, ...]:
        return self.of(key_of(text) for text in decision.data[part])


def keys_of(decision: models.Decision) -> list[Key]:
    """All keys that the things had which a decision is about."""
    return [key_of(text) for name in ("one", "other", "keys") for text in decision.data.get(name, ())]


def rulings() -> list[Ruling]:
    """What editors have said of who is who."""
    found = list(standing("merge", "apart"))
    keys = _Keys(found)
    return [Ruling(keys.of_part(each, "one"), keys.of_part(each, "other"), each.kind == "merge") for each in found]


def splits_of(page: str) -> list[tuple[Key, str]]:
    """The keys by which the page at this address means another thing, each with its mark."""
    return [
        (key_of(text), f"split {each.pk}")
        for each in standing("split")
        if page in each.data["pages"]
        for text in each.data["keys"]
    ]


def edits() -> list[Edit]:
    """What editors have said of the values of properties, the latest first."""
    found = list(standing("pin", "reject"))
    keys = _Keys(found)
    return [
        Edit(
            "pin" if each.kind == "pin" else "reject",
            keys.of_part(each, "keys"),
            each.data["property"],
            each.data["value"],
            each.by,
            each.at.isoformat(),
            each.why,
            each.data["page"],
        )
        for each in reversed(found)
    ]


def decisions() -> Decisions:
    """All that stand, as resolving takes them."""
    pages = sorted({page for each in standing("split") for page in each.data["pages"]})
    return Decisions(rulings(), {page: splits_of(page) for page in pages}, edits())
