"""What counts as one on a fact, and what the fact says of it."""

from dataclasses import replace

import pytest

from showbible.resolving import Fact, Said, Source, Support, resolve
from showbible.resolving.independence import page_prints, sentence_prints
from tests.resolving.independence.prose import LISTED, SENTENCE, edited, prose
from tests.resolving.saying import PICARD, page, says, season, settle

PAGE = prose(400)


def site(name: str, number: int = 1, **more: object) -> Source:
    return replace(page(f"{name} {number}", site=name), **more)  # type: ignore[arg-type]


def day(source: Source, value: str = "2022-03-03", sentence: str = "") -> Said:
    return replace(says(source, season(2), "release_date", value, "happened"), prints=sentence_prints(sentence))


def sources(fact: Fact) -> object:
    return dict(fact.reasons[0].details)["sources"]


def details(fact: Fact, rule: str) -> list[dict[str, str | int]]:
    return [dict(reason.details) for reason in fact.reasons if reason.rule == rule]


def test_sites_of_one_owner_count_once_and_the_fact_says_so() -> None:
    fact = settle(day(site("CBR")), day(site("CBR", 2)), day(site("Screen Rant")))
    assert (fact.support, sources(fact)) == (Support.SINGLE, 1)
    assert details(fact, "owner") == [{"pages": 3, "counted": 1, "names": "CBR, Screen Rant", "owner": "Valnet"}]


def test_sites_of_two_owners_count_twice() -> None:
    fact = settle(day(site("CBR")), day(site("Variety")))
    assert (fact.support, sources(fact), len(fact.reasons)) == (Support.AGREED, 2, 1)


def test_pages_of_one_site_count_once_without_a_word_on_owners() -> None:
    fact = settle(day(site("CBR")), day(site("CBR", 2)))
    assert (fact.support, [reason.rule for reason in fact.reasons]) == (Support.SINGLE, ["sources"])


def test_who_owns_a_site_can_be_told() -> None:
    one, two, three = site("One", owner="Three Ltd"), site("Two", owner="Three Ltd"), site("CBR", owner="CBR Ltd")
    fact = settle(day(one), day(two), day(three), day(site("Screen Rant")))
    assert sources(fact) == 3
    assert [each["names"] for each in details(fact, "owner")] == ["One, Two"]


@pytest.mark.parametrize("other", [PAGE, edited(PAGE, 40), PAGE + " " + prose(90, seed=2)])
def test_pages_that_copy_each_other_count_once_and_the_fact_says_so(other: str) -> None:
    fact = settle(day(site("One", prints=page_prints(PAGE))), day(site("Two", prints=page_prints(other))))
    assert (fact.support, sources(fact)) == (Support.SINGLE, 1)
    assert details(fact, "copies") == [{"pages": 2, "counted": 1, "names": "One, Two"}]


@pytest.mark.parametrize("other", [prose(400, seed=2), LISTED, ""])
def test_pages_that_do_not_copy_each_other_count_each(other: str) -> None:
    fact = settle(day(site("One", prints=page_prints(PAGE))), day(site("Two", prints=page_prints(other))))
    assert (fact.support, sources(fact), details(fact, "copies")) == (Support.AGREED, 2, [])


def test_claims_count_once_where_their_sentences_are_copied() -> None:
    fact = settle(day(site("One"), sentence=SENTENCE), day(site("Two"), sentence=f"“{SENTENCE}”"))
    assert (fact.support, len(details(fact, "copies"))) == (Support.SINGLE, 1)


def test_a_row_that_two_pages_have_alike_is_no_copy() -> None:
    row = "Season 2 3 March 2022 5 May 2022 Paramount+"
    assert settle(day(site("One"), sentence=row), day(site("Two"), sentence=row)).support == Support.AGREED


def test_copies_of_copies_and_of_owners_count_once() -> None:
    said = [
        day(site("CBR"), sentence=SENTENCE),
        day(site("Screen Rant", prints=page_prints(PAGE))),
        day(site("Two", prints=page_prints(PAGE)), sentence=SENTENCE),
        day(site("Three")),
    ]
    fact = settle(*said)
    assert (fact.support, sources(fact)) == (Support.AGREED, 2)
    assert [each.origin for each in sorted(fact.evidence, key=lambda each: [s.id for s in said].index(each.claim))] in (
        [1, 1, 1, 2],
        [2, 2, 2, 1],
    )


def test_a_copy_does_not_outvote() -> None:
    copied = [day(site(name, prints=page_prints(PAGE)), "2022-03-04") for name in ("One", "Two", "Three")]
    fact = settle(*copied, day(site("Four")), day(site("Five")))
    assert fact.value == "2022-03-03"


def test_copying_counts_within_a_fact_only() -> None:
    one, two = site("One", prints=page_prints(PAGE)), site("Two", prints=page_prints(PAGE))
    said = [says(one, PICARD, "network", "Paramount+"), says(two, PICARD, "network", "Crave")]
    assert [sources(fact) for fact in resolve(said).facts if fact.property == "network"] == [1, 1]


def test_origins_are_numbered_as_the_evidence_goes() -> None:
    fact = settle(*(day(site(name)) for name in ("One", "Two", "CBR", "Screen Rant")), day(site("One", 2)))
    numbers = [each.origin for each in fact.evidence]
    assert sorted(set(numbers)) == [1, 2, 3]
    assert list(dict.fromkeys(numbers)) == [1, 2, 3]
