"""A guide with as many of everything as one asks for, told by a few long pages and many short ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from showbible.claims import Standing, Subject
from showbible.guide.models import Site
from showbible.guide.store.deciding import Editor, set_owner
from showbible.pages.page import Image
from tests.cast import Statement, Told, casting, store_guide

SAGA = Subject("franchise", "Tide Saga")
SERIES = Subject("series", "Wide Sea")
SEASON = Subject("season", series=SERIES.name, season=1)
VOSS = Subject("character", "Elin Voss")
KITTIWAKE = Subject("thing", "Kittiwake")
DIRECTOR = "Mara Quill"


def store_crowd(count: int) -> None:
    """Puts a guide with `count` of everything in the store."""
    store_guide(
        _page("Films", "The Long List", "2020-01-01", *map(_film, range(count))),
        _page("More films", "The Other List", "2020-02-01", *map(_film_as_others_have_it, range(count))),
        _page("Plans", "The Long List", "2020-03-01", _season(), *map(_plan, range(count))),
        _page("Episodes", "The Long List", "2021-03-01", *map(_episode, range(count))),
        _page("The first film", "The Long List", "2021-04-01", *map(_part, range(count))),
        _page("Elin Voss", "The Long List", "2021-05-01", *map(_voss, range(count))),
        _page("Doubles", "The Long List", "2021-06-01", *map(_double, range(count))),
        *map(_note, range(count)),
        *map(_rumour, range(count)),
    )
    for site in Site.objects.filter(name__startswith="Herald "):
        set_owner(site, "The Harbour Group", Editor("Ada"))


def _page(title: str, site: str, day: str, *told: Iterable[Statement], images: tuple[Image, ...] = ()) -> Told:
    statements = tuple(chain.from_iterable(told))
    lines = tuple(dict.fromkeys(words for words, *_ in statements))
    address = f"https://{site.lower().replace(' ', '-')}.example/{title.lower().replace(' ', '-')}"
    return Told(address, site, day, title, lines, statements, images=images, about=film(0))


def film(number: int) -> Subject:
    return Subject("film", f"Tide {number:03}")


def _film(number: int) -> Iterator[Statement]:
    subject, line = film(number), f"Tide {number:03}, a film by {DIRECTOR} with Player {number:03} as Elin Voss."
    yield line, subject, "franchise", str(SAGA.name)
    yield line, subject, "release_date", f"2022-03-{number % 27 + 1:02}", Standing.HAPPENED
    yield line, subject, "director", DIRECTOR
    yield line, subject, "cast", casting(f"Player {number:03}", "Elin Voss")
    yield line, subject, "appears", "Kittiwake"
    yield line, subject, "synopsis", f"The {number:03}rd time that the Kittiwake does not come home."


def _film_as_others_have_it(number: int) -> Iterator[Statement]:
    day = f"2022-03-{number % 27 + 2:02}"
    yield f"Tide {number:03} was released a day later.", film(number), "release_date", day, Standing.HAPPENED


def _season() -> Iterator[Statement]:
    yield "Wide Sea belongs to the Tide Saga.", SERIES, "franchise", str(SAGA.name)
    yield "It is on Channel North, and its first season is long.", SERIES, "network", "Channel North"
    yield "It is on Channel North, and its first season is long.", SEASON, "network", "Channel North"


def episode(number: int) -> Subject:
    return Subject("episode", series=SERIES.name, season=1, episode=number + 1)


def _plan(number: int) -> Iterator[Statement]:
    yield f"Episode {number + 1} is planned for 2098.", episode(number), "release_date", "2098", Standing.EXPECTED


def _episode(number: int) -> Iterator[Statement]:
    subject, line = episode(number), f"Episode {number + 1}, Part {number + 1} of the Sea, has 46 minutes."
    day = f"2099-01-{number % 28 + 1:02}"
    yield line, subject, "title", f"Part {number + 1} of the Sea"
    yield line, subject, "release_date", day, Standing.ANNOUNCED
    yield line, subject, "running_time", 46
    yield line, subject, "director", DIRECTOR


def _part(number: int) -> Iterator[Statement]:
    line = f"Actor {number:03} is Guest {number:03}."
    yield line, film(0), "cast", casting(f"Actor {number:03}", f"Guest {number:03}")


def _voss(number: int) -> Iterator[Statement]:
    line = f"Voss is called Name {number:03} by her cousin, Guest {number:03}."
    yield line, VOSS, "alias", f"Name {number:03}"
    yield line, VOSS, "relation", {"to": f"Guest {number:03}", "kind": "cousin"}


def _double(number: int) -> Iterator[Statement]:
    """Two films of one name, a year apart and by two directors: they may be one."""
    for year, maker in ((2017, "Ada Brook"), (2018, "Jonas Adeyemi")):
        line = f"Fog {number:03} of {year} was directed by {maker}."
        yield line, Subject("film", f"Fog {number:03}", year=year), "director", maker


def _rumour(number: int) -> Told:
    """A page of a site of its own on the first film, that contradicts itself."""
    day = f"2021-12-{number % 28 + 1:02}"
    told: tuple[Statement, ...] = (
        (f"The first film should come on {day}.", film(0), "release_date", day, Standing.EXPECTED),
        ("It has 90 minutes.", film(0), "running_time", 90),
        ("It has 99 minutes.", film(0), "running_time", 99),
    )
    picture = Image(f"/{number}.jpg", "The Kittiwake in the fog", "Channel North")
    return _page("Rumours", f"Herald {number:03}", "2021-11-01", told, images=(picture,))


def _note(number: int) -> Told:
    """One of many pages of one site."""
    line = f"Note {number:03}: the Kittiwake is a ship."
    return _page(f"Note {number:03}", "The Tide Table", "2021-10-01", [(line, KITTIWAKE, "kind", "ship")])
