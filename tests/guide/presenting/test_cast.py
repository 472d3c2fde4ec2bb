"""A cast by how its members are credited."""

from __future__ import annotations

from showbible.guide.presenting.cast import by_credit
from showbible.guide.store.known import Known
from showbible.guide.store.named import Listed

TIDE = Listed(1, "series/tide", "series", "Tide")


def part(person: str, **said: str) -> Known:
    return Known(TIDE, "cast", person, 0, {"person": person, "character": None}, "", "single", qualifiers=said)


def told(*facts: Known) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (each.label, [(member.fact.pieces[0].text, member.arrival) for member in each.members])
        for each in by_credit(facts)
    ]


def test_members_stand_by_how_they_are_credited_in_the_order_of_a_cast_list() -> None:
    guest, lead, voice = part("Tom Orr", credit="guest"), part("Ada Lind"), part("Kit Roe", credit="voice")
    assert told(guest, lead, voice) == [
        ("Main and other cast", [("Ada Lind", "")]),
        ("Guests", [("Tom Orr", "")]),
        ("Voices", [("Kit Roe", "")]),
    ]


def test_where_nobody_is_credited_otherwise_there_is_one_list_without_a_heading() -> None:
    assert told(part("Ada Lind"), part("Kit Roe")) == [("", [("Ada Lind", ""), ("Kit Roe", "")])]
    assert told() == []


def test_who_is_new_or_returns_is_told_and_nothing_else_of_what_is_said() -> None:
    facts = part("Ada Lind", arrival="new"), part("Kit Roe", arrival="returning"), part("Tom Orr", on="Channel North")
    assert told(*facts) == [("", [("Ada Lind", "new"), ("Kit Roe", "returning"), ("Tom Orr", "")])]


def test_a_credit_that_nobody_knows_is_no_section_of_its_own() -> None:
    assert told(part("Ada Lind", credit="as himself")) == [("", [("Ada Lind", "")])]
