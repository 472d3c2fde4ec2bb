"""What editors decide, above what pages say."""

from __future__ import annotations

from showbible.claims import Subject
from showbible.resolving import Decisions, Fact, Said, resolve
from showbible.resolving.decisions import Edit
from showbible.resolving.identity import Ruling
from showbible.resolving.key import Key
from tests.resolving.saying import PICARD, episode, only, page, says, stances

A, B, C = page("a"), page("b"), page("c")
SERIES = Key("series", "star trek picard")
FIRST = Key("episode", "", SERIES, season=2, episode=1)
RIGHT = says(A, episode(1), "release_date", "2022-03-03", "happened")
WRONG = says(B, episode(1), "release_date", "2022-03-04", "happened")
WRONG_TOO = says(C, episode(1), "release_date", "2022-03-04", "happened")
PLACE = "series/star-trek-picard/2x01"


def edit(kind: str, value: object, **more: object) -> Edit:
    defaults = {
        "keys": (FIRST,),
        "property": "release_date",
        "by": "Ada",
        "at": "2026-02-01T10:00:00+00:00",
        "why": "the network says so",
    }
    return Edit(kind, value=value, **{**defaults, **more})  # type: ignore[arg-type]


def fact(*edits: Edit, on: str | None = None, prop: str = "release_date", said: tuple[Said, ...] = ()) -> Fact:
    said = said or (RIGHT, WRONG, WRONG_TOO)
    return only(resolve(said, Decisions(edits=edits), on=on), PLACE, prop)


def test_a_pinned_value_holds_against_all_that_pages_say() -> None:
    found = fact(edit("pin", "2022-03-03"))
    assert (found.value, found.support) == ("2022-03-03", "decided")
    assert dict(found.reasons[1].details) == {"by": "Ada", "on": "2026-02-01", "why": "the network says so"}
    assert stances(found, RIGHT, WRONG, WRONG_TOO) == ["holds", "disagrees", "disagrees"]
    assert found.evidence[0].claim == RIGHT.id
    assert dict(found.reasons[0].details) == {"sources": 1, "pages": 1}


def test_a_value_that_no_page_says_can_be_pinned() -> None:
    found = fact(edit("pin", "2022-03-05"))
    assert (found.value, found.standing) == ("2022-03-05", None)
    assert stances(found, RIGHT, WRONG) == ["disagrees", "disagrees"]
    title = edit("pin", "The Star Gazer", property="title")
    made = only(resolve([RIGHT], Decisions(edits=[title])), PLACE, "title")
    assert (made.value, made.evidence, made.support) == ("The Star Gazer", (), "decided")


def test_a_pinned_value_that_says_less_still_agrees_with_what_says_more() -> None:
    assert stances(fact(edit("pin", "2022-03")), RIGHT, WRONG) == ["agrees", "agrees"]


def test_a_rejected_value_counts_for_nothing_whoever_says_it() -> None:
    found = fact(edit("reject", "2022-03-04"))
    assert (found.value, found.support) == ("2022-03-03", "single")
    assert stances(found, RIGHT, WRONG, WRONG_TOO) == ["holds", "rejected", "rejected"]


def test_a_value_can_be_rejected_as_one_page_says_it() -> None:
    found = fact(edit("reject", "2022-03-04", page="b"))
    assert stances(found, WRONG, WRONG_TOO)[0] == "rejected"
    assert stances(found, WRONG_TOO) != ["rejected"]


def test_what_is_rejected_and_said_by_nobody_else_is_outdated_and_not_lost() -> None:
    found = fact(edit("reject", "2022-03-03"), said=(RIGHT,))
    assert (found.value, found.support) == (None, "outdated")
    assert stances(found, RIGHT) == ["rejected"]
    assert [reason.rule for reason in found.reasons] == ["sources", "rejected"]


def test_one_of_many_values_is_pinned_and_rejected_by_itself() -> None:
    said = [says(A, PICARD, "writer", "Ada Lind"), says(B, PICARD, "writer", "Bo Berg")]
    edits = [
        edit("reject", "Bo Berg", keys=(SERIES,), property="writer"),
        edit("pin", "Cy Dahl", keys=(SERIES,), property="writer"),
    ]
    found = resolve(said, Decisions(edits=edits)).facts
    assert {(each.value, str(each.support)) for each in found} == {
        ("Cy Dahl", "decided"),
        ("Ada Lind", "single"),
        (None, "outdated"),
    }


def test_of_two_decisions_on_one_fact_the_later_holds() -> None:
    found = fact(edit("pin", "2022-03-03"), edit("pin", "2022-03-04", at="2026-03-01T00:00"))
    assert found.value == "2022-03-04"


def test_as_of_a_day_what_was_decided_since_is_not_known() -> None:
    dated = [
        says(page(name, "2022-04-01"), episode(1), "release_date", day, "happened")
        for name, day in (("x", "2022-03-03"), ("y", "2022-03-04"), ("z", "2022-03-04"))
    ]
    pinned = edit("pin", "2022-03-03", at="2023-01-01T09:00")
    assert fact(pinned, on="2022-12-31", said=tuple(dated)).value == "2022-03-04"
    assert fact(pinned, on="2023-01-01", said=tuple(dated)).value == "2022-03-03"


def test_an_edit_of_a_thing_that_nobody_speaks_of_waits() -> None:
    elsewhere = edit("pin", "2022-03-03", keys=(Key("film", "stalker"),))
    assert resolve([RIGHT], Decisions(edits=[elsewhere])) == resolve([RIGHT])


LEE, ADAMA = (Key("person", name) for name in ("lee adama", "apollo x"))
TWO = [says(A, PICARD, "writer", "Lee Adama"), says(B, PICARD, "writer", "Apollo X")]


def people(said: list[Said], *rulings: Ruling) -> int:
    return len([each for each in resolve(said, Decisions(rulings=rulings)).things if each.type == "person"])


def test_an_editor_joins_what_nothing_else_joins() -> None:
    assert people(TWO) == 2
    assert people(TWO, Ruling((LEE,), (ADAMA,), are_one=True)) == 1


def test_an_editor_keeps_apart_what_else_would_be_one() -> None:
    said = [says(A, PICARD, "writer", "Michael Chabon"), says(B, PICARD, "writer", "Mike Chabon")]
    one, other = Key("person", "michael chabon"), Key("person", "mike chabon")
    assert people(said) == 1
    assert people(said, Ruling((one,), (other,), are_one=False)) == 2


def test_a_name_that_an_editor_has_split_is_another_thing_on_those_pages() -> None:
    said = [says(A, PICARD, "writer", "John Smith"), says(B, PICARD, "writer", "John Smith")]
    key = Key("person", "john smith")
    found = resolve(said, Decisions(splits={"b": [(key, "split 1")]}))
    assert [each.id for each in found.things if each.type == "person"] == ["people/john-smith", "people/john-smith-2"]
    assert len(found.facts) == 2


def test_a_split_holds_where_a_page_gives_a_year_that_it_did_not_give() -> None:
    one, other = page("one"), page("other")
    said = [says(one, PICARD, "writer", "John Smith"), says(other, PICARD, "writer", "John Smith")]
    said.append(says(other, Subject("person", "John Smith"), "birth_date", "1970"))
    found = resolve(said, Decisions(splits={"other": [(Key("person", "john smith"), "split 1")]}))
    assert len([each for each in found.things if each.type == "person"]) == 2


def test_decisions_take_effect_in_any_order() -> None:
    edits = [edit("pin", "2022-03-03"), edit("reject", "2022-03-04"), edit("pin", "2022-03-05")]
    assert fact(*edits) == fact(*reversed(edits))
