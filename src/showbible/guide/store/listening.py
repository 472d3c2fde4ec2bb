"""Claims that nobody has listened to yet, into the names that they use and the traits of those."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from showbible.claims import Claim
from showbible.guide import models
from showbible.guide.store.deciding import splits_of
from showbible.guide.store.keys import digest, place
from showbible.guide.store.many import BATCH, add, add_new, batches, many
from showbible.guide.store.topics import topic
from showbible.resolving.identity import Traits, key_of
from showbible.resolving.identity.regions import found_in
from showbible.resolving.independence.prints import Prints
from showbible.resolving.key import Key
from showbible.resolving.model import Said, Source
from showbible.resolving.reveal import revealed
from showbible.resolving.speaking import Speech, Trait, speak

PAGES_AT_ONCE = 200

TraitRow = tuple[int, int, str, str]  # page, name, sort, text


def sources(pages: Iterable[int] | None = None) -> dict[int, Source]:
    """The pages with these keys, or all, as resolving sees them."""
    return {key: _source(row, tuple(prints)) for key, *row, prints in _rows_of(pages, *_SOURCE, "prints")}


def speakers(pages: Iterable[int]) -> dict[int, Source]:
    """The same without prints: who is who does not go by them, and they take most of the time."""
    return {key: _source(row) for key, *row in _rows_of(pages, *_SOURCE)}


_SOURCE = ("pk", "address", "site__name", "published", "seen_first", "site__owner")


def _rows_of(pages: Iterable[int] | None, *columns: str) -> Iterator[tuple[Any, ...]]:
    rows = models.Page.objects.values_list(*columns)
    for batch in [None] if pages is None else batches(sorted(set(pages))):
        yield from rows if batch is None else rows.filter(pk__in=batch)


def _source(row: Sequence[Any], prints: Prints = ()) -> Source:
    address, site, published, seen, owner = row
    return Source(address, site, published or None, seen.isoformat(), owner or None, prints)


def listen_to_pages() -> set[int]:
    """Listen to the pages that have changed; the keys of the names that are spoken of otherwise than before."""
    changed: set[int] = set()
    waiting = list(models.Page.objects.filter(heard=False).order_by("pk").values_list("pk", flat=True))
    for pages in batches(waiting, PAGES_AT_ONCE):
        changed |= _listen_to(pages)
        models.Page.objects.filter(pk__in=pages).update(heard=True)
    return changed


def _listen_to(pages: Sequence[int]) -> set[int]:
    gone = _superseded(pages)
    speeches = dict(_speeches(pages))
    names = _names({key for speech in speeches.values() for key in _keys(speech)})
    _write_topics(speeches, names)
    return gone | _write_claims(speeches, names) | _write_traits(pages, speeches, names)


def _write_topics(speeches: Mapping[int, Speech], names: Mapping[Key, int]) -> None:
    topics = {page: topic(speech.spoken) for page, speech in speeches.items()}
    rows = [(names[key] if key else None, page) for page, key in topics.items()]
    many("UPDATE guide_page SET about_id = %s WHERE id = %s", rows)


def _superseded(pages: Sequence[int]) -> set[int]:
    """The names that claims spoke of which their pages no longer make; those claims name nothing any more."""
    claims = models.Claim.objects.filter(page__in=pages, heard=False).exclude(superseded_at=None)
    named = set(claims.exclude(name=None).values_list("name", flat=True))
    parts = models.Part.objects.filter(claim__in=claims)
    named |= set(parts.values_list("name", flat=True))
    parts.delete()
    claims.update(name=None, heard=True)
    return named


def _speeches(pages: Sequence[int]) -> Iterator[tuple[int, Speech]]:
    found = sources(pages)
    said: dict[int, list[Said]] = defaultdict(list)
    live = models.Claim.objects.filter(page__in=pages, superseded_at=None).order_by("page", "rank")
    for key, data, page in live.values_list("key", "data", "page"):
        said[page].append(Said(key, Claim.from_json(data), found[page]))
    split = _split_pages()
    for page in pages:
        address = found[page].id
        yield page, speak(said[page], splits_of(address) if address in split else ())


def _split_pages() -> set[str]:
    """The addresses of the pages that use a name otherwise than others, as editors have said."""
    made = models.Decision.objects.filter(kind="split", taken_back_at=None)
    return {address for data in made.values_list("data", flat=True) for address in data["pages"]}


def _keys(speech: Speech) -> Iterator[Key]:
    for spoken in speech.spoken:
        yield spoken.subject
        yield from (key for _, key in spoken.parts)
    yield from (trait.key for trait in speech.traits)


def _names(keys: set[Key]) -> dict[Key, int]:
    """The rows of these keys, made where there are none."""
    by_digest = {digest(key): key for key in sorted(keys)}
    known: dict[str, int] = {}
    for batch in batches(list(by_digest)):
        known |= dict(models.Name.objects.filter(digest__in=batch).values_list("digest", "pk"))
    new = [
        models.Name(digest=each, key=key.text, type=key.type) for each, key in by_digest.items() if each not in known
    ]
    for row in models.Name.objects.bulk_create(new, batch_size=BATCH):
        known[row.digest] = row.pk
    _write_regions([(known[row.digest], place(region)) for row in new for region in _regions(key_of(row.key))])
    return {key: known[each] for each, key in by_digest.items()}


def _regions(key: Key, *traits: Trait) -> set[str]:
    nobody = Source("", None, None, "")
    return found_in(key, Traits((trait, nobody) for trait in traits))


def _write_regions(places: Iterable[tuple[int, int]]) -> None:
    add_new("guide_region", ("name_id", "place"), sorted(set(places)))


def _write_claims(speeches: Mapping[int, Speech], names: Mapping[Key, int]) -> set[int]:
    """Notes of live claims what they speak of and what reveals them; the names of those of which any is another now."""
    live = models.Claim.objects.filter(page__in=speeches, superseded_at=None)
    before = {key: tuple(row) for key, *row in live.values_list("key", "pk", "name", "reveal", "heard")}
    named: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for claim, name, part in (
        models.Part.objects.filter(claim__in=live).order_by("pk").values_list("claim", "name", "part")
    ):
        named[claim].append((name, part))
    changed: set[int] = set()
    rows: list[tuple[int, int | None, int]] = []
    parts: list[tuple[int, int, str]] = []
    for speech in speeches.values():
        reveals = {claim: names[key] for claim, key in revealed(speech.spoken).items()}
        for spoken in speech.spoken:
            pk, name, reveal, heard = before[spoken.said.id]
            now, with_parts = names[spoken.subject], [(names[key], part) for part, key in spoken.parts]
            said_as = (now, reveals.get(spoken.said.id), with_parts)
            if heard and said_as == (name, reveal, named.get(pk, [])):
                continue
            changed.update((now, *(each for each, _ in with_parts), *(each for each, _ in named.get(pk, []))))
            changed.update([name] if name else [])
            rows.append((*said_as[:2], pk))
            parts += [(pk, each, part) for each, part in with_parts]
    for batch in batches([pk for *_, pk in rows if pk in named]):
        models.Part.objects.filter(claim__in=batch).delete()
    add("guide_part", ("claim_id", "name_id", "part"), parts)
    many("UPDATE guide_claim SET name_id = %s, reveal_id = %s, heard = TRUE WHERE id = %s", rows)
    return changed


def _write_traits(pages: Sequence[int], speeches: Mapping[int, Speech], names: Mapping[Key, int]) -> set[int]:
    """The traits of these pages in place of those that they had; the names of which any came or went."""
    rows = models.Trait.objects.filter(page__in=pages)
    before: dict[TraitRow, int] = {row[1:]: row[0] for row in rows.values_list("pk", "page", "name", "sort", "text")}
    traits = {
        (page, names[trait.key], trait.sort, trait.text): trait
        for page, speech in speeches.items()
        for trait in speech.traits
    }
    gone = [before[row] for row in before.keys() - traits.keys()]
    new = sorted(traits.keys() - before.keys())
    for batch in batches(gone):
        models.Trait.objects.filter(pk__in=batch).delete()
    add("guide_trait", ("page_id", "name_id", "sort", "text"), new)
    _write_regions(
        (row[1], place(region))
        for row in new
        if row[2] in ("alias", "franchise")
        for region in _regions(traits[row].key, traits[row])
    )
    return {row[1] for row in before.keys() ^ traits.keys()}
