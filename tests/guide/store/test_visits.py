from __future__ import annotations

from pathlib import Path

import pytest

from showbible.fetching import Known
from showbible.guide import models
from showbible.guide.store import is_unchanged, known_visits, note_unchanged, save_page, visit
from showbible.pages import Raw, Unreadable
from tests.guide.store.making import ADDRESS, page, save


def test_a_file_has_one_address_from_wherever_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    near = visit(Raw("tide.txt", b"Tide")).address
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    assert visit(Raw("../tide.txt", b"Tide")).address == near == str(tmp_path / "tide.txt")


def test_a_url_is_its_own_address() -> None:
    assert visit(Raw("https://a.example/../b?c#d", b"")).address == "https://a.example/../b?c#d"


def test_pages_by_standard_input_are_told_apart_by_their_bytes() -> None:
    one, other = visit(Raw("-", b"one")).address, visit(Raw("-", b"other")).address
    assert one != other
    assert visit(Raw("-", b"one")).address == one


def test_an_address_that_no_index_holds_is_refused_on_one_line() -> None:
    with pytest.raises(Unreadable) as refused:
        visit(Raw("https://a.example/" + "a" * 3000, b""))
    assert "longer than 2000 characters" in str(refused.value)
    assert len(str(refused.value)) < 200


@pytest.mark.store
@pytest.mark.django_db
class TestEarlierVisits:
    def test_a_page_is_unchanged_by_its_bytes_or_by_the_word_of_its_server(self) -> None:
        save("Tide")
        digest = models.Page.objects.get().digest
        assert is_unchanged(ADDRESS, digest)
        assert is_unchanged(ADDRESS)
        assert note_unchanged(ADDRESS, digest)

    def test_a_page_is_changed_by_other_bytes_another_reader_or_if_it_is_new(self) -> None:
        save("Tide")
        assert not is_unchanged(ADDRESS, "0" * 64)
        assert not note_unchanged("https://elsewhere.example/")
        models.Page.objects.update(reader_version="older")
        assert not is_unchanged(ADDRESS)

    def test_servers_are_told_what_they_said_at_the_last_visit(self) -> None:
        save_page(page("Tide"), [], visit(Raw(ADDRESS, b"Tide"), etag='"1"', last_modified=None))
        save("Silent", address="https://silent.example/")
        assert known_visits() == {ADDRESS: Known('"1"', None)}

    def test_pages_of_another_reader_must_come_whole(self) -> None:
        save_page(page("Tide"), [], visit(Raw(ADDRESS, b"Tide"), etag='"1"'))
        models.Page.objects.update(reader_version="older")
        assert known_visits() == {}

    def test_a_validator_too_long_to_keep_is_none(self) -> None:
        save_page(page("Tide"), [], visit(Raw(ADDRESS, b"Tide"), etag="e" * 1000))
        assert known_visits() == {}
