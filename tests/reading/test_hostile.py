"""Whatever a page holds, reading ends, in time that grows with its length, and every claim has its place."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from showbible.claims.values import date
from showbible.pages import Block, BlockKind, Page
from showbible.reading import read_claims
from showbible.reading.parts.entry_names import entry_name
from tests.reading.helpers import check_places, check_silent

HEADLINE = "Marrow Hill Season 2"


def page(*blocks: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Page:
    """A page on the season with these blocks beneath its headline; written by hand, so that only reading is tried."""
    text, placed = HEADLINE, [Block(BlockKind.HEADING, 0, len(HEADLINE), level=1)]
    parts = [text]
    at = len(text)
    for block in blocks:
        placed.append(Block(kind, at + 2, at + 2 + len(block)))
        parts.append(block)
        at += 2 + len(block)
    return Page("hostile.html", "\n\n".join(parts), tuple(placed), title=HEADLINE, published="2024-05-10")


def read(of: Page) -> None:
    check_places(of, read_claims(of))


SENTENCE = "Ada Brook plays Nell Tarrant, and season 2 premieres on 5 September 2024. "

# name -> a page of n units
SHAPES: dict[str, Callable[[int], Page]] = {
    "one line of sentences": lambda n: page(SENTENCE * (10 * n)),
    "one line of letters": lambda n: page("a" * (4000 * n)),
    "one line of spaces": lambda n: page(f"Ada{' ' * (4000 * n)}Brook"),
    "capitalised words": lambda n: page("Ada " * (250 * n)),
    "words in capitals": lambda n: page("SEASON TWO OF MARROW HILL IS BACK. " * (20 * n)),
    "commas": lambda n: page("Ada Brook, " * (100 * n)),
    "only commas": lambda n: page("," * (1000 * n)),
    "short paragraphs": lambda n: page(*[SENTENCE] * (25 * n)),
    "list items": lambda n: page(*["Ada Brook as Nell Tarrant"] * (50 * n), kind=BlockKind.ITEM),
    "headings": lambda n: page(*["Cast of season 2"] * (50 * n), kind=BlockKind.HEADING),
    "brackets": lambda n: page("Ada Brook " + "(" * (250 * n) + "Nell" + ")" * (250 * n)),
    "quotes": lambda n: page("“" * (250 * n) + "Nell" + "”" * (250 * n)),
    "straight quotes": lambda n: page("Ada “Nell " * (100 * n)),
    "dates": lambda n: page("3 March 2022 or " * (50 * n)),
    "numbers": lambda n: page("2 " * (1000 * n)),
    "full stops": lambda n: page("." * (1000 * n)),
    "initials": lambda n: page("A. " * (250 * n)),
    "hyphens": lambda n: page("a-" * (1000 * n)),
    "relations": lambda n: page("his brother Robin Hale and her sister Greta Moss " * (25 * n)),
    "created by": lambda n: page("created by " * (200 * n)),
    "directions": lambda n: page("\u202eHal\u202c \u200f\u05d0\u05d1 " * (150 * n)),
    "emoji": lambda n: page("Ada 👩‍👩‍👧 Brook 🎬 " * (100 * n)),
    "NULs": lambda n: page("Ada\0Brook\0as\0Nell. " * (100 * n)),
    "combining marks": lambda n: page("A" + "\u0301" * (1000 * n)),
}

FACTOR = 4  # how much longer the long page is
SLACK = 3  # and how much more than that it may take, so that a busy machine fails no test
LEAST = 0.02  # seconds: below, the clock measures itself


@pytest.mark.parametrize("shape", list(SHAPES))
def test_time_grows_with_length(shape: str) -> None:
    make, units = SHAPES[shape], 4
    short = seconds(make(units))
    while short < LEAST and units < 256:
        units *= 2
        short = seconds(make(units))
    long = seconds(make(units * FACTOR))
    assert long < max(short, LEAST) * FACTOR * SLACK, f"{units} units: {short:.2f} s, {FACTOR}x: {long:.2f} s"


def seconds(of: Page) -> float:
    """The time of this process that the better of two readings takes."""
    return min(_once(of), _once(of))


def _once(of: Page) -> float:
    begun = process_time()
    read(of)
    return process_time() - begun


def test_five_megabytes_of_one_line() -> None:
    read(page("Nell goes on and on " * 250_000))


def test_ten_thousand_commas() -> None:
    read(page("It was created by " + "Ada Brook, " * 10_000 + "and nobody else."))


def test_twenty_thousand_short_paragraphs() -> None:
    read(page(*["Nell waits."] * 20_000))


def test_a_thousand_nested_brackets_and_quotes() -> None:
    read(page("(“" * 1000 + "Ada Brook as Nell Tarrant" + "”)" * 1000))


@pytest.mark.parametrize("text", ["\0", "\u202e", "\u0301", "İ" * 50, "ß" * 50, "ﬁ", "\U0001f3ac", "\u2028", " "])
def test_odd_letters(text: str) -> None:
    read(page(text))
    read(page(f"Season 2 was directed by {text} Lena {text} Fry on 3 {text} March 2022."))


def test_a_page_of_a_work_that_says_nothing() -> None:
    data = '{"@type": "TVSeries", "name": "Marrow Hill"}'
    check_silent(f'<script type="application/ld+json">{data}</script><h1></h1>', html=True)


@pytest.mark.parametrize("text", ["“", "””", '"', " “ ", "…", "“,"])
def test_an_entry_of_nothing_but_marks_names_nobody(text: str) -> None:
    assert entry_name(text) is None


def test_a_page_of_nothing() -> None:
    assert read_claims(Page("empty.html", "", ())) == []
    assert read_claims(Page("empty.html", "", (), title="", site="", published="2024", lang="x")) == []


@pytest.mark.parametrize("published", ["2024", "2024-05", "2024-05-10", "2024-21", "2024~"])
def test_any_date_that_a_page_may_have(published: str) -> None:
    of = page("Season 2 premieres on 5 September, next year, this autumn or next month.")
    check_places(of, read_claims(Page(of.address, of.text, of.blocks, title=of.title, published=published)))


@pytest.mark.parametrize(
    "structured",
    [
        {"@type": ["TVSeries", "Movie"], "name": ["a"]},
        {"@type": ["Product", {"@id": 1}, None], "name": "Marrow Hill"},
        {"@type": {"@id": "Movie"}, "name": "Marrow Hill"},
        {"@type": "TVSeries", "name": 5},
        {"partOfSeries": [{}]},
        {},
    ],
)
def test_structured_data_of_any_shape(structured: dict[str, object]) -> None:
    of = page(SENTENCE)
    check_places(of, read_claims(Page(of.address, of.text, of.blocks, structured=(structured,))))


FRAGMENTS = [
    *["Marrow Hill", "Ada Brook", "Nell Tarrant", "Dr.", "Captain", "“Nell”", "Jr.", "J. T.", "van der", "Channel 4"],
    *["season 2", "Season", "the second season", "S02E03", "2x03", "episode 3", "the series", "eight episodes"],
    *["3 March 2022", "31 February 2022", "late 2021", "next year", "7 June", "2022", "0000", "9999", "March", "or"],
    *[
        "premieres on",
        "will",
        "was due",
        "created by",
        "directed by",
        "written by",
        "plays",
        "as",
        "stars",
        "renewed for",
    ],
    *["cancelled", "not", "his brother", "the wife of", "a British drama", "based on", "follows", "runs 46 minutes"],
    *[
        "87% approval on",
        "7.8/10",
        "known as",
        "tie-in comics",
        "the starship",
        "is a",
        ":",
        ",",
        ".",
        "(",
        ")",
        "“",
        "”",
    ],
    *["—", "&", "and", "'s", "’s", "\n", "\t", "\0", "İ", "🎬", "\u202e", "٣", "Ⅻ", "²"],
]
BLOCKS = st.lists(st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=14).map(" ".join), max_size=6)
KINDS = st.sampled_from([kind for kind in BlockKind if kind is not BlockKind.ROW])


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(BLOCKS, KINDS)
@example(["S02E03 ² ٣ episodes"], BlockKind.PARAGRAPH)
def test_no_text_makes_reading_fail(blocks: list[str], kind: BlockKind) -> None:
    of = page(*[block.strip() or "." for block in blocks], kind=kind)
    claims = read_claims(of)
    check_places(of, claims)
    for claim in claims:
        assert 0 < claim.confidence <= 1
        if claim.property in ("release_date", "end_date"):
            assert date.valid(str(claim.value)), claim
    assert read_claims(of) == claims
