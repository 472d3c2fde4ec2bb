"""Names that point to works, without what may not belong to them."""

from __future__ import annotations

import pytest

from showbible.reading.context.pointer import variants


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Iceland's The Bells", ["The Bells"]),
        ("Lena Fry’s A Quiet Bell", ["A Quiet Bell"]),
        ("Lena Fry’s Ashes", ["Lena Fry’s Ashes", "Ashes"]),
        ("Marrow Hill", ["Marrow Hill"]),
        ("Schindler's List", ["Schindler's List", "List"]),
        ("Nell in The Bells", ["Nell in The Bells", "The Bells"]),
    ],
)
def test_what_a_name_may_be_without_its_owner(name: str, expected: list[str]) -> None:
    assert variants(name) == expected
