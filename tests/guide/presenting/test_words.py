"""Facts in words: every rule, stance, standing and support has some, and they say no more than is known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from showbible.claims import SUBJECT_TYPES, Standing
from showbible.guide.models import Page
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.kinds import BY_TYPE, PARTS
from showbible.guide.presenting.layouts import LAYOUTS
from showbible.guide.presenting.reasons import WORDS as REASON_WORDS
from showbible.guide.presenting.reasons import reasons
from showbible.guide.presenting.source_page import ASIDES
from showbible.guide.presenting.sources import publisher, web_address
from showbible.guide.presenting.stances import WORDS as STANCE_WORDS
from showbible.guide.presenting.support import WORDS as SUPPORT_WORDS
from showbible.guide.presenting.support import Mark, joint, mark
from showbible.guide.presenting.wording import said
from showbible.guide.store.known import Known
from showbible.guide.store.named import Listed
from showbible.pages.page import AsideKind
from showbible.resolving.model import Stance, Support
from showbible.resolving.precedence import REASONS


def test_every_row_of_the_other_rooms_has_its_words() -> None:
    assert set(REASON_WORDS) == set(REASONS)
    assert set(STANCE_WORDS) == set(Stance)
    assert set(SUPPORT_WORDS) == set(Support)
    assert set(ASIDES) == set(AsideKind)
    assert set(BY_TYPE) | set(PARTS) == set(SUBJECT_TYPES)
    assert set(LAYOUTS) <= set(SUBJECT_TYPES)


@pytest.mark.parametrize("rule", REASONS)
def test_every_reason_is_one_sentence(rule: str) -> None:
    details: dict[str, object] = {
        "sources": 1,
        "pages": 2,
        "by": "series/x/1x01",
        "holds": "2022-03-03",
        "other": "2021",
    }
    if rule == "standing":
        details |= {"holds": "happened", "other": "expected"}
    if rule in ("owner", "copies"):
        details |= {"counted": 1, "names": "One, Two", "owner": "Three"}
    if rule == "released":
        details |= {"on": "2022-03-03"}
    if rule == "growth":
        details |= {"holds": "3", "other": "2", "other_on": ""}
    if rule == "independence":
        details |= {"holds": 2, "other": 1}
    if rule == "lists":
        details |= {"names": 1, "lists": 4}
    if rule == "record":
        record = {"": "One", "_sort": "forecast", "_lead": "year", "_right": 7, "_count": 9, "_low": 45, "_high": 94}
        details = {f"{side}{name}": value for side in ("holds", "other") for name, value in record.items()}
    if rule in ("editor", "rejected"):
        details = {"by": "A. Keeper", "on": "2023-05-03", "why": "It is a parody."}
    (sentence,) = reasons([{"rule": rule, "details": details}])
    assert sentence[0].isupper() or sentence[0] in "“2"
    assert sentence.endswith(".")


@pytest.mark.parametrize(
    ("name", "value", "standing", "words"),
    [
        ("release_date", "2022-03-03", Standing.HAPPENED, "3 March 2022"),
        ("release_date", "2022-03-03", Standing.ANNOUNCED, "announced for 3 March 2022"),
        ("release_date", "2021-39", Standing.EXPECTED, "expected late 2021"),
        ("release_date", "2020~", Standing.WITHDRAWN, "given up: around 2020"),
        ("release_date", "2021-05", Standing.DENIED, "denied: May 2021"),
        ("status", "ordered", Standing.ANNOUNCED, "ordered"),
        ("cast", {"person": "A B", "character": "C"}, Standing.ANNOUNCED, "A B as C (confirmed)"),
        ("running_time", 46, "", "46 minutes"),
    ],
)
def test_a_value_is_said_with_how_it_stands(name: str, value: object, standing: str, words: str) -> None:
    assert said(name, value, standing) == words


def test_a_mark_counts_the_independent_sources_that_agree() -> None:
    tide = Listed(1, "series/tide", "series", "Tide")
    agreed = Known(tide, "network", "", 0, "Channel North", "", "agreed", sources=3)
    assert mark(agreed).text == "agreed · 3 sources"
    assert mark(replace(agreed, support="single", sources=1)).text == "single source"


def test_one_mark_for_several_facts_is_that_of_the_worst() -> None:
    two, four, one = Mark("agreed", (2,)), Mark("agreed", (4,)), Mark("single")
    assert joint([two, two]).text == "agreed · 2 sources"
    assert joint([two, four]).text == "agreed · 2–4 sources"
    assert joint([two, one]).text == "partly single source"
    assert joint([two, one, Mark("disputed")]).look == "disputed"


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("short", "short"),
        ("two\n words", "two words"),
        ("one two three four", "one two…"),
        ("one, two. three", "one, two…"),
        ("x" * 30, "x" * 11 + "…"),
    ],
)
def test_long_text_is_cut_after_a_word(text: str, cut: str) -> None:
    assert clip(text, 12) == cut


@pytest.mark.parametrize(
    ("address", "link", "name"),
    [
        ("https://a.example/x", "https://a.example/x", "a.example"),
        ("/home/me/x.html", "", "x.html"),
        ("javascript:alert(1)//", "", "javascript:alert(1)"),
        ("http://[", "", "["),
        ("https://", "", "https:"),
        ("standard input 0123", "", "standard input 0123"),
    ],
)
def test_only_web_addresses_become_links(address: str, link: str, name: str) -> None:
    page = Page(address=address)
    assert web_address(page) == link
    assert publisher(page) == name


def test_an_editors_word_stands_with_day_and_reason_where_there_is_one() -> None:
    details = {"by": "A. Keeper", "on": "2023-05-03", "why": "It is a parody."}
    assert reasons([{"rule": "rejected", "details": details}]) == (
        "Some of what is said was rejected by the editor A. Keeper on 3 May 2023: It is a parody.",
    )
    assert reasons([{"rule": "editor", "details": {**details, "why": ""}}]) == (
        "Pinned by the editor A. Keeper on 3 May 2023.",
    )
    assert reasons([{"rule": "sources", "details": {"sources": 0, "pages": 0}}]) == ("No page that was read says so.",)
