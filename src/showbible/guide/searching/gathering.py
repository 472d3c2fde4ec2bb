"""Things and texts of the store as the index has them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from django.db.models import Count, QuerySet

from showbible.claims import WORKS
from showbible.guide.models import Claim, Fact, Link, Page, Part, Thing
from showbible.guide.searching.entries import Entry, Text
from showbible.guide.searching.numbers import episode_word, season_words
from showbible.guide.searching.spelling import spelled
from showbible.guide.store.many import batches

PARTS = ("season", "episode")
_NAMING = ("alias", "title")  # properties whose values are names as well
_MOST_WORKS = 40  # by which a thing is found that works tell of
_LONGEST_NAME = 300  # characters
_COLUMNS = ("pk", "type", "names", "season", "episode", "since", "parent__name")

Names = Mapping[int, Sequence[str]]  # by the key of the thing


def entries(keys: Iterable[int]) -> Iterator[Entry]:
    """The things with these keys, those left out that are no more."""
    for batch in batches(keys):
        names, works, spoken = _other_names(batch), _works(batch), _spoken(batch)
        rows = Thing.objects.filter(pk__in=batch).values_list(*_COLUMNS)
        for pk, type_, own, season, episode, since, parent in rows:
            home = spelled((parent or "")[:_LONGEST_NAME]) if type_ in PARTS else ""
            called = _called([*own, *names.get(pk, ())], home)
            yield Entry(
                thing=pk,
                names="\n".join((*called, *_number(type_, season, episode))),
                home=home,
                around=spelled("\n".join(works.get(pk, ()))),
                since=since.isoformat() if since else "",
                spoken=spoken.get(pk, 0),
            )


def _called(names: Iterable[str], home: str) -> list[str]:
    """The names as spelled; a part's without the series, which is its home."""
    found = dict.fromkeys(spelled(name[:_LONGEST_NAME]) for name in names)
    return [name for name in found if name and not (home and name.startswith(f"{home} "))]


def _number(type_: str, season: int | None, episode: int | None) -> list[str]:
    if season is None or type_ not in PARTS:
        return []
    if type_ == "season":
        return [season_words(season)]
    return [] if episode is None else [episode_word(season, episode)]


def _other_names(batch: Sequence[int]) -> Names:
    found = defaultdict(list)
    facts = Fact.objects.filter(thing__in=batch, property__in=_NAMING, value__isnull=False)
    for pk, value in facts.values_list("thing", "value"):
        found[pk].append(str(value))
    return found


def _works(batch: Sequence[int]) -> Names:
    """The works whose facts, or whose parts' facts, name these things."""
    found: dict[int, dict[str, None]] = defaultdict(dict)
    columns = ("thing", "fact__thing__type", "fact__thing__name", "fact__thing__parent__name")
    for pk, type_, name, parent in Link.objects.filter(thing__in=batch).values_list(*columns).distinct():
        work = parent if type_ in PARTS else name if type_ in WORKS else None
        if work and len(found[pk]) < _MOST_WORKS:
            found[pk][work[:_LONGEST_NAME]] = None
    return {pk: list(works) for pk, works in found.items()}


def _spoken(batch: Sequence[int]) -> Mapping[int, int]:
    """How many claims are about these things or their parts, or name them."""
    live, parts = Claim.objects.filter(superseded_at=None), Part.objects.filter(claim__superseded_at=None)
    counts = (
        live.filter(name__thing__in=batch).values_list("name__thing").annotate(Count("pk")),
        live.filter(name__thing__parent__in=batch).values_list("name__thing__parent").annotate(Count("pk")),
        parts.filter(name__thing__in=batch).values_list("name__thing").annotate(Count("pk")),
    )
    return sum((Counter(dict(rows)) for rows in counts), Counter())


def synopses(keys: Iterable[int]) -> Iterator[Text]:
    """The synopses of the things with these keys."""
    for batch in batches(keys):
        facts = Fact.objects.filter(thing__in=batch, property="synopsis", value__isnull=False)
        for pk, since, value in facts.values_list("thing", "thing__since", "value"):
            yield Text(_lines(str(value)), since.isoformat() if since else "", thing=pk)


def pages(found: QuerySet[Page]) -> Iterator[Text]:
    """The texts of these pages."""
    for pk, read_at, said_on, text in found.values_list("pk", "read_at", "said_on", "text").iterator(200):
        yield Text(_lines(text), said_on.isoformat(), read_at.isoformat(), page=pk)


def _lines(text: str) -> str:
    """Each line as spelled, in its place: so that a line that is found is known in the text as it was read."""
    return "\n".join(spelled(line) for line in text.split("\n"))
