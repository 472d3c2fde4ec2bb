"""What may be typed for each kind of value, and what may not."""

from __future__ import annotations

import pytest

from showbible.claims import properties
from showbible.claims.values import KINDS
from showbible.claims.values.parsing import PARSERS, parse, try_out
from showbible.claims.values.parsing import typed as typed_for


def test_every_kind_of_value_can_be_typed() -> None:
    assert PARSERS.keys() == KINDS.keys()
    assert {each.value for each in properties().values()} <= PARSERS.keys()


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        ("text", "  The  Long\nQuay ", "The Long Quay"),
        ("name", "Ruth Calder", "Ruth Calder"),
        ("word", "Drama", "drama"),
        ("kind", "Starship", "starship"),
        ("status", "ended", "ended"),
        ("role", "Retired Admiral", "retired admiral"),
        ("date", "2022-03-03", "2022-03-03"),
        ("date", "[2020-39, 2021-37]", "[2020-39,2021-37]"),
        ("date", "2020~", "2020~"),
        ("number", "10", 10),
        ("minutes", "46", 46),
        ("country", "gb", "GB"),
        ("place", "Whitby, England", "Whitby, England"),
        ("language", "pt-BR", "pt-BR"),
        ("casting", "Ada Brook as Nell Tarrant", {"person": "Ada Brook", "character": "Nell Tarrant"}),
        ("casting", "Ada Brook", {"person": "Ada Brook", "character": None}),
        ("casting", "Vasily Astor", {"person": "Vasily Astor", "character": None}),
        ("relation", "Sister of Signe Voss", {"to": "Signe Voss", "kind": "sister"}),
        ("rating", '{"score": 7.8, "out_of": 10, "kind": "average"}',
         {"score": 7.8, "out_of": 10, "kind": "average", "by": None}),
        ("tie_in", '{"kind": "comic", "date": "2019"}', {"kind": "comic", "count": None, "date": "2019"}),
    ],
)  # fmt: skip
def test_what_is_typed_becomes_a_value_of_the_claim_contract(kind: str, typed: str, value: object) -> None:
    assert parse(kind, typed) == value
    try_out(kind, value)
    assert parse(kind, typed_for(kind, value)) == value


@pytest.mark.parametrize(
    ("kind", "typed", "hint"),
    [
        ("text", " ", "empty"),
        ("kind", "boat", "starship"),
        ("status", "over", "cancelled"),
        ("date", "3 March 2022", "EDTF"),
        ("date", "2022-02-30", "EDTF"),
        ("date", "soon", "2022-03-03"),
        ("number", "ten", "digits"),
        ("number", "-1", "digits"),
        ("minutes", "1.5", "digits"),
        ("country", "UK (Britain)", "GB"),
        ("country", "XX", "GB"),
        ("country", "05", "GB"),
        ("language", "Klingon, written", "BCP 47"),
        ("relation", "Signe Voss", "sister of"),
        ("rating", "7.8", "JSON"),
        ("rating", '{"score": "7", "out_of": 10, "kind": "average"}', "numbers"),
        ("rating", '{"score": NaN, "out_of": 10, "kind": "average"}', "numbers"),
        ("rating", '{"score": 7, "out_of": 10, "kind": "stars"}', "average"),
        ("rating", '{"score": 7, "out_of": 10, "kind": "average", "by": 1}', "by"),
        ("tie_in", "[]", "JSON"),
        ("tie_in", '{"count": 3}', "kind"),
        ("tie_in", '{"kind": "comic", "count": "3"}', "whole number"),
        ("tie_in", '{"kind": "comic", "date": "soon"}', "EDTF"),
    ],
)
def test_what_is_no_value_is_refused_with_what_may_be_typed(kind: str, typed: str, hint: str) -> None:
    with pytest.raises(ValueError, match=hint.replace("(", r"\(")):
        parse(kind, typed)
