"""Rows that are about a work each: what an actor has been in, and lists of films."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from tests.reading.helpers import ANNOUNCED, HAPPENED, check_claims, check_silent, film, plays, profile, season, series

ABOUT = "Ada Brook is a Welsh actress. Brook is best known for her stage work in Cardiff."


def filmography(kind: str, *rows: str) -> str:
    table = "\n".join(("Year\tTitle\tRole\tNotes", *rows))
    return f"Ada Brook\n\n{ABOUT}\n\nFilmography\n\n{kind}\n\n{table}\n\nShe lives in Cardiff with two dogs."


def test_films_of_an_actor() -> None:
    check_claims(
        filmography(
            "Film",
            "2006\tThe Copper Road\tNell Tarrant\tDir. Ruth Calder",
            "2009\tSlack Water\tYoung Agnes\t",
            "2012\tTen Minutes\tStewardess\tShort; also writer",
        ),
        [
            (film("The Copper Road", 2006), "cast", plays("Ada Brook", "Nell Tarrant")),
            (film("The Copper Road", 2006), "director", "Ruth Calder"),
            (film("Slack Water", 2009), "cast", plays("Ada Brook", "Young Agnes")),
            (Subject("short", "Ten Minutes", year=2012), "cast", plays("Ada Brook", "Stewardess")),
            (Subject("short", "Ten Minutes", year=2012), "writer", "Ada Brook"),
        ],
    )


def test_television_of_an_actor() -> None:
    check_claims(
        filmography(
            "Television", "2012–2017\tLow Tide\tMaren Holt\tMain cast; ITV", "2020\tThe Return\tZora Bell\tTV film"
        ),
        [
            (series("Low Tide"), "cast", plays("Ada Brook", "Maren Holt")),
            (series("Low Tide"), "network", "ITV"),
            (series("Low Tide"), "release_date", "2012", HAPPENED),
            (film("The Return", 2020), "cast", plays("Ada Brook", "Zora Bell")),
            (film("The Return", 2020), "release_date", "2020", HAPPENED),
        ],
    )


def test_a_table_of_films() -> None:
    text = (
        "<h1>Marrow Hill (film series)</h1><p>Marrow Hill is a series of films about a pit.</p><h2>Films</h2><table>"
        "<tr><th>Film</th><th>Release date</th><th>Director</th><th>Writer(s)</th></tr>"
        "<tr><th scope=row>The Pit</th><td>5 May 2003</td><td rowspan=2>Lena Fry</td><td>Ruth Calder</td></tr>"
        "<tr><th scope=row>The Landslide</th><td>9 June 2005</td><td>Sam Oyelaran</td></tr></table>"
    )
    check_claims(
        text,
        [
            (film("The Pit", 2003), "release_date", "2003-05-05", HAPPENED),
            (film("The Pit", 2003), "director", "Lena Fry"),
            (film("The Pit", 2003), "writer", "Ruth Calder"),
            (film("The Landslide", 2005), "release_date", "2005-06-09", HAPPENED),
            (film("The Landslide", 2005), "director", "Lena Fry"),
            (film("The Landslide", 2005), "writer", "Sam Oyelaran"),
        ],
        html=True,
    )


@pytest.mark.parametrize(
    "text",
    [
        filmography("Stage", "2008\tA Doll's House\tNora\tCardiff", "2009\tAntigone\tIsmene\tAlmeida"),
        filmography("Video games", "2008\tIronvale\tNora (voice)\t", "2009\tDeadlock\tIsmene\t"),
        filmography("Film", "2008\tThe Making of Slack Water\tHerself\t", "2009\tTen Years On\tSelf\t"),
        profile("Film\tScreen\tTime\nThe Pit\t1\t18:30\nThe Landslide\t2\t20:45"),
    ],
)
def test_no_parts(text: str) -> None:
    check_silent(text, "cast", "director")


def test_rows_that_count_seasons_are_series() -> None:
    text = """
        <h1>Marrow Hill on screen</h1><p>Marrow Hill is a television series set in a quarry town.</p>
        <h2>Films and television</h2>
        <table><tr><th>Title</th><th>Years</th><th>Seasons</th></tr>
        <tr><td>Salt House</td><td>2016</td><td>1</td></tr>
        <tr><td>Ember Lane</td><td>2014–2015</td><td>2</td></tr>
        <tr><td>The Bells (film)</td><td>2011</td><td>—</td></tr></table>
    """
    expected = [(series("Salt House"), "season_count", 1), (series("Ember Lane"), "season_count", 2)]
    check_claims(text, [*expected], html=True)


def test_a_table_of_the_seasons_themselves_counts_none() -> None:
    check_silent(profile("Seasons\n\nSeason\tEpisodes\tYear\n1\t8\t2016\n2\t6\t2017"), "season_count")


@pytest.mark.parametrize("seasons", [("3", "1", "2"), ("S3", "S1", "S2"), ("Season 3", "Season 1", "Season 2")])
def test_a_calendar_with_a_column_for_the_season(seasons: tuple[str, str, str]) -> None:
    names, days = ("Salt Road", "Lena, Twice", "Low Water"), ("12 April 2026", "20 April 2026", "2 May 2026")
    rows = "".join(
        f"<tr><td>{day}</td><td>{name}</td><td>{number}</td><td>ITV</td></tr>"
        for day, name, number in zip(days, names, seasons, strict=True)
    )
    head = "<tr><th>Date</th><th>Show</th><th>Season</th><th>Channel</th></tr>"
    check_claims(
        f"<h1>New this spring</h1><p>All the dates of April and May.</p><table>{head}{rows}</table>",
        [
            (season(3, "Salt Road"), "release_date", "2026-04-12", ANNOUNCED),
            (season(1, "Lena, Twice"), "release_date", "2026-04-20", ANNOUNCED),
            (season(2, "Low Water"), "release_date", "2026-05-02", ANNOUNCED),
        ],
        published="2026-03-01",
        html=True,
    )
