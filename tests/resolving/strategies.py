"""Claims that pages might make, small enough in number that they meet, agree and contradict."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from showbible.claims import Claim, Standing, Subject, properties
from showbible.resolving import Said, Source

NAMES = st.sampled_from(
    ["Star Trek", "star-trek", "Picard", "Star Trek: Picard", "Chris", "Chris Rios", "Captain Chris Rios"]
)
DATES = st.sampled_from(["2020~", "2020", "2021-03", "2021-03-04", "2021-03-05", "[2020-39,2021-37]", "2021-22"])
NUMBERS = st.integers(0, 2)
SOURCES = st.builds(
    Source,
    id=st.sampled_from("abcdef"),
    site=st.none(),
    published=st.none(),
    seen=st.just("2026-01-01"),
).map(lambda source: Source(source.id, *PAGES[source.id], source.seen))
PAGES: dict[str, tuple[str | None, str | None]] = {
    "a": ("One", "2019"),
    "b": ("one", "2020-06-01"),
    "c": ("Two", "2021-03-05"),
    "d": ("Two", None),
    "e": (None, "2020-06-01"),
    "f": (None, None),
}
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "text": NAMES,
    "name": NAMES,
    "passage": NAMES,
    "word": NAMES,
    "kind": st.sampled_from(["ship", "starship", "place", "city"]),
    "status": st.sampled_from(["ordered", "filming", "ended"]),
    "role": st.sampled_from(["captain", "retired captain", "captain of La Sirena"]),
    "date": DATES,
    "number": NUMBERS,
    "minutes": NUMBERS,
    "country": st.sampled_from(["US", "GB"]),
    "place": st.sampled_from(["England", "Whitby, England", "Whitby", "York, England", "Wales"]),
    "language": st.sampled_from(["en", "en-US", "en-GB"]),
    "casting": st.fixed_dictionaries({"person": NAMES, "character": st.none() | NAMES}),
    "relation": st.fixed_dictionaries({"to": NAMES, "kind": st.just("friend")}),
    "tie_in": st.fixed_dictionaries(
        {"kind": st.just("comic"), "count": st.none() | NUMBERS, "date": st.none() | DATES}
    ),
    "rating": st.fixed_dictionaries(
        {"score": NUMBERS, "out_of": st.just(10), "kind": st.just("average"), "by": st.none() | NAMES}
    ),
}


def subjects(kind: str) -> st.SearchStrategy[Subject]:
    if kind == "season":
        return st.builds(Subject, st.just(kind), series=NAMES, season=NUMBERS)
    if kind == "episode":
        numbered = st.builds(Subject, st.just(kind), series=NAMES, season=NUMBERS, episode=NUMBERS)
        return numbered | st.builds(Subject, st.just(kind), name=NAMES, series=NAMES)
    years = st.sampled_from([None, 1978, 2004])
    return st.builds(Subject, st.just(kind), name=NAMES, year=years if kind in ("series", "film") else st.none())


@st.composite
def said(draw: st.DrawFn) -> Said:
    """A claim of a page, on any property of a subject that may have it."""
    prop = draw(st.sampled_from(list(properties().values())))
    source = draw(SOURCES)
    claim = Claim(
        subject=draw(st.sampled_from(prop.of).flatmap(subjects)),
        property=prop.name,
        value=draw(VALUES[prop.value]),
        start=draw(st.integers(0, 9)),
        end=10,
        confidence=1.0,
        standing=draw(st.sampled_from(list(Standing))) if prop.standing else None,
        qualifiers=draw(st.sampled_from([{}, {}, {"where": "GB"}, {"part": "2"}])),
        about=draw(st.none() | subjects("series") | subjects("franchise")),
    )
    return Said(claim.key(source.id), claim, source)


claims = st.lists(said(), max_size=25, unique_by=lambda each: each.id)
