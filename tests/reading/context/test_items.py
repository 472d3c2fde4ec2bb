"""Lists in which each entry is about a work of its own."""

from __future__ import annotations

from showbible.claims import Subject
from showbible.reading.context.items import leads
from tests.reading.helpers import film, page_of, series

ROUND_UP = """
What to watch this autumn

Nights are long, and so is the list of what there is to see before the snow comes down on us.

{entries}
"""


def works(*entries: str) -> list[Subject]:
    page = page_of(ROUND_UP.format(entries="\n".join(f"- {entry}" for entry in entries)))
    return list(leads(page, None).values())


def test_each_entry_has_its_work() -> None:
    found = works("Marrow Hill (Channel 4). The quarry is back.", "Cold Orchard (Netflix). Apples, and worse.")
    assert found == [series("Marrow Hill"), series("Cold Orchard")]


def test_an_entry_says_what_sort_of_work_it_is() -> None:
    found = works("The Paper Tide (2019) – a film about a printer.", "The Long Thaw (2021) – a film about ice.")
    assert found == [film("The Paper Tide", 2019), film("The Long Thaw", 2021)]


def test_one_entry_alone_is_no_list_of_works() -> None:
    assert works("Marrow Hill (Channel 4). The quarry is back.", "and much more") == []


def test_a_list_of_labels_is_no_list_of_works() -> None:
    assert works("Director: Lena Fry of Leeds", "Writer: Jonas Osei of York") == []


def test_plain_entries_name_no_works() -> None:
    assert works("two eggs", "a pound of flour", "salt and pepper") == []


def test_a_cast_list_is_no_list_of_works() -> None:
    page = page_of(
        """
        Marrow Hill Season 2

        The town is back.

        Cast

        - Ada Brook – Nell Tarrant, a doctor
        - Tunde Bello – Amos Pike, a cook
        """
    )
    assert leads(page, series()) == {}
