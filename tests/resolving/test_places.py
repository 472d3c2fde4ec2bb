"""Where something is: places agree with what they lie in, and a detail needs more than one source."""

from __future__ import annotations

from showbible.claims import Subject
from showbible.resolving import Said, Support
from tests.resolving.saying import page, rules, says, settle, stances

ABBEY = Subject("thing", "Whitby Abbey")


def places(*values: str) -> list[Said]:
    return [says(page(f"{number}"), ABBEY, "location", value) for number, value in enumerate(values)]


def test_the_narrower_of_places_that_agree_holds_where_two_name_it() -> None:
    said = places("Whitby, England", "England", "Whitby, North Yorkshire, England", "Whitby")
    fact = settle(*said)
    assert fact.value == "Whitby, England"
    assert fact.support is Support.AGREED
    assert stances(fact, *said) == ["holds", "agrees", "agrees", "agrees"]


def test_a_detail_of_one_source_alone_does_not_hold_against_what_others_say() -> None:
    fact = settle(*places("England", "England", "Whitby, England"))
    assert (fact.value, rules(fact)) == ("England", ["sources", "detail"])


def test_a_detail_that_nobody_says_less_than_holds() -> None:
    assert settle(*places("Whitby, England")).value == "Whitby, England"
    assert settle(*places("Whitby, England", "Wales", "Wales")).value == "Wales"


def test_two_places_apart_are_a_dispute() -> None:
    fact = settle(*places("Whitby, England", "Whitby, England", "Whitby, Canada"))
    assert (fact.value, fact.support) == ("Whitby, England", Support.DISPUTED)


def test_a_precise_date_of_one_source_holds_all_the_same() -> None:
    person = Subject("person", "Ada Lindqvist")
    said = [says(page(f"{number}"), person, "birth_date", value) for number, value in enumerate(("1970", "1970-03-05"))]
    assert settle(*said).value == "1970-03-05"
