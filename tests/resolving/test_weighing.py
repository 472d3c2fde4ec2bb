"""Records decide where as many sources stand on either side, and never where they would speak for themselves."""

from __future__ import annotations

from showbible.resolving import Fact, Said, resolve
from tests.resolving.saying import episode, only, page, rules, says

NUMBER = 6  # titles on which three sources agree, and a fourth agrees with them or not
EVEN = episode(20)  # on which one site says this, another that


def title(site: str, number: int, value: str) -> Said:
    return says(page(f"{site}-{number}", site=site), episode(number), "title", value)


def history(good: str, bad: str, number: int = NUMBER) -> list[Said]:
    """Titles that three sites settle, which `good` has right and `bad` has wrong."""
    settled = [title(site, each, f"Title {each}") for site in ("x", "y", "z") for each in range(number)]
    return [
        *settled,
        *(title(good, each, f"Title {each}") for each in range(number)),
        *(title(bad, each, f"Other {each}") for each in range(number)),
    ]


def even(*sites: str) -> list[Said]:
    return [title(site, 20, f"As {site} says") for site in sites]


def decided(*said: Said) -> Fact:
    return only(resolve(said), "series/star-trek-picard/2x20", "title")


def test_the_site_that_was_right_more_often_decides() -> None:
    for good, bad in (("a", "b"), ("b", "a")):
        fact = decided(*history(good, bad), *even("a", "b"))
        assert (fact.value, rules(fact)) == (f"As {good} says", ["sources", "record"])


def test_the_reason_says_how_often_each_site_was_right() -> None:
    [_, reason] = decided(*history("Good News", "Bad News"), *even("Good News", "Bad News")).reasons
    assert dict(reason.details) == {
        "holds": "Good News",
        "holds_sort": "statement",
        "holds_lead": "",
        "holds_right": 6,
        "holds_count": 6,
        "holds_low": 61,
        "holds_high": 100,
        "other": "Bad News",
        "other_sort": "statement",
        "other_lead": "",
        "other_right": 0,
        "other_count": 6,
        "other_low": 0,
        "other_high": 39,
    }


def test_a_fact_tells_whose_records_it_asked_for() -> None:
    assert decided(*history("a", "b"), *even("a", "b")).weighed == ("a", "b")
    assert decided(*even("a", "b")).weighed == ("a", "b")
    assert decided(*even("a")).weighed == ()
    assert decided(*even("a", "b"), title("c", 20, "As a says")).weighed == ()


def test_a_site_without_history_enough_is_not_weighed_against_one_with() -> None:
    assert rules(decided(*history("b", "c"), *even("a", "b"))) == ["sources", "order"]
    assert rules(decided(*history("b", "a", 4), *even("a", "b"))) == ["sources", "order"]


def test_more_sources_count_for_more_than_a_better_record() -> None:
    fact = decided(*history("a", "b"), *even("a", "b"), title("c", 20, "As b says"))
    assert (fact.value, rules(fact)) == ("As b says", ["sources", "independence"])


def test_what_records_decided_makes_no_record() -> None:
    said = [*history("a", "b"), *even("a", "b")]
    assert {each.field.site: each.count for each in resolve(said).records} == dict.fromkeys("abxyz", NUMBER)


def test_what_is_said_on_a_later_day_makes_no_record_yet() -> None:
    resolution = resolve([*history("a", "b"), *even("a", "b")], on="2025-01-01")
    assert (resolution.records, resolution.outcomes) == ((), {})
