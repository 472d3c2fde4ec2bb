from __future__ import annotations

from collections.abc import Iterator

import pytest

from showbible import work
from showbible.pages import Raw
from showbible.work import Failure, Reading, read_in_order, read_raw
from tests.cli.running import EPISODE


def raw(number: int) -> Raw:
    return Raw(f"{number}.txt", EPISODE.encode())


@pytest.mark.parametrize("processes", [1, 2])
@pytest.mark.parametrize("count", [0, 1, work.FEW, work.FEW + 1, work.FEW + 30])
def test_tags_come_back_in_order_with_their_readings(processes: int, count: int) -> None:
    done = list(read_in_order(((number, raw(number)) for number in range(count)), processes))
    assert [tag for tag, _ in done] == list(range(count))
    assert [each.page.address for _, each in done if isinstance(each, Reading)] == [f"{n}.txt" for n in range(count)]


def test_a_task_without_bytes_keeps_its_place() -> None:
    tasks = ((number, raw(number) if number % 2 else None) for number in range(work.FEW * 2))
    assert [outcome is None for _, outcome in read_in_order(tasks, 2)] == [n % 2 == 0 for n in range(work.FEW * 2)]


def test_no_more_than_a_few_pages_are_held_at_once() -> None:
    taken = 0

    def tasks() -> Iterator[tuple[int, Raw]]:
        nonlocal taken
        for taken in range(200):
            yield taken, raw(taken)

    for tag, _ in read_in_order(tasks(), 2):
        assert taken - tag <= 2 * work.AHEAD + 1


def test_an_unreadable_page_is_a_failure_with_its_reason() -> None:
    failure = read_raw(Raw("empty.txt", b""))
    assert isinstance(failure, Failure)
    assert str(failure).startswith("empty.txt: ")


def test_a_fault_of_ours_costs_one_page_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def trips(page: object) -> None:
        raise IndexError("list index\nout of range")

    monkeypatch.setattr(work, "read_claims", trips)
    failure = read_raw(raw(1))
    assert isinstance(failure, Failure)
    assert str(failure) == ("1.txt: IndexError: list index out of range (this is a bug in Showbible, please report it)")
