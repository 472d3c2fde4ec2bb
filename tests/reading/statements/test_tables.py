"""Tables with a heading for each column: episode lists, season guides, cast lists, ranks."""

from __future__ import annotations

import pytest

from tests.reading.helpers import (
    ANNOUNCED,
    HAPPENED,
    Expected,
    character,
    check_claims,
    check_silent,
    episode,
    plays,
    season,
    series,
)

LEAD = "The quarry town of Marrow Hill is back, and nobody there has forgotten the night of the landslide."


def table(*rows: str, heading: str = "Marrow Hill Season 2", lead: str = LEAD) -> str:
    """A page with one table; the cells of a row are set apart by bars, and the first row is its heading."""
    head, *body = [row.split("|") for row in rows]
    cells = "".join(f"<th>{cell.strip()}</th>" for cell in head)
    lines = "".join("<tr>" + "".join(f"<td>{cell.strip()}</td>" for cell in row) + "</tr>" for row in body)
    return f"""
    <html><head><title>{heading}</title></head><body><main><h1>{heading}</h1>
    <p>{lead}</p>
    <table><tr>{cells}</tr>{lines}</table></main></body></html>
    """


EPISODES: list[Expected] = [
    (episode(1), "title", "The Landslide"),
    (episode(1), "director", "Lena Fry"),
    (episode(1), "release_date", "2024-03-14", HAPPENED),
    (episode(2), "title", "Slate"),
    (episode(2), "director", "Piet van der Meer"),
    (episode(2), "release_date", "2024-03-21", HAPPENED),
]


@pytest.mark.parametrize(
    "head",
    [
        "No. | Title | Directed by | Original air date",
        "# | Episode title | Director | Air date",
        "Episode | Title | Director | First aired",
    ],
)
def test_a_list_of_episodes(head: str) -> None:
    text = table(
        head,
        "1 | “The Landslide” | Lena Fry | 14 March 2024",
        "2 | “Slate” | Piet van der Meer | 21 March 2024",
    )
    check_claims(text, EPISODES, html=True, published="2024-05-10")


def test_a_list_of_episodes_in_plain_text() -> None:
    check_claims(
        """
        Marrow Hill Season 2

        The quarry town of Marrow Hill is back, and nobody there has forgotten the landslide.

        No.\tTitle\tDirected by\tOriginal air date
        1\tThe Landslide\tLena Fry\t14 March 2024
        2\tSlate\tPiet van der Meer\t21 March 2024
        """,
        EPISODES,
        published="2024-05-10",
    )


def test_what_lies_ahead_of_the_page_is_announced() -> None:
    text = table("No. | Title | Air date", "1 | Slate | 14 March 2024", "2 | Ash | 21 March 2024")
    check_claims(
        text,
        [
            (episode(1), "release_date", "2024-03-14", HAPPENED),
            (episode(2), "release_date", "2024-03-21", ANNOUNCED),
        ],
        html=True,
        published="2024-03-18",
    )


def test_a_guide_to_the_seasons() -> None:
    check_claims(
        table(
            "Season | Episodes | First aired | Last aired",
            "1 | 6 | 2 October 2022 | 6 November 2022",
            "2 | 8 | 14 March 2024 | 2 May 2024",
            heading="Marrow Hill (TV series)",
        ),
        [
            (season(1), "episode_count", 6),
            (season(1), "release_date", "2022-10-02", HAPPENED),
            (season(1), "end_date", "2022-11-06", HAPPENED),
            (season(2), "episode_count", 8),
            (season(2), "release_date", "2024-03-14", HAPPENED),
            (season(2), "end_date", "2024-05-02", HAPPENED),
        ],
        html=True,
        published="2024-05-10",
    )


def test_a_cast() -> None:
    check_claims(
        table("Actor | Character", "Ada Brook | Nell Tarrant", "Tunde Bello | Sergeant Amos Pike"),
        [
            (season(2), "cast", plays("Ada Brook", "Nell Tarrant")),
            (season(2), "cast", plays("Tunde Bello", "Amos Pike")),
        ],
        html=True,
    )


def test_a_cast_with_a_column_for_each_language() -> None:
    check_claims(
        table("Character | Japanese | English", "Nell Tarrant | Sōta Ito | Ada Brook", "Amos Pike | Mei Ono | TBA"),
        [
            (season(2), "cast", plays("Sōta Ito", "Nell Tarrant")),
            (season(2), "cast", plays("Ada Brook", "Nell Tarrant")),
            (season(2), "cast", plays("Mei Ono", "Amos Pike")),
        ],
        html=True,
    )
    check_silent(table("Character | English | Home", "Nell Tarrant | fluent | Cork"), "cast", html=True)


@pytest.mark.parametrize("numbers", ["I II", "1 2", "One Two", "Series_1 Series_2"])
def test_a_first_column_without_a_heading_numbers_the_seasons(numbers: str) -> None:
    first, second = (name.replace("_", " ") for name in numbers.split())
    text = table(" | Episodes | From", f"{first} | 6 | 2 October 2022", f"{second} | 8 | 14 March 2024")
    check_claims(
        text,
        [
            (season(1), "episode_count", 6),
            (season(1), "release_date", "2022-10-02", HAPPENED),
            (season(2), "episode_count", 8),
            (season(2), "release_date", "2024-03-14", HAPPENED),
        ],
        html=True,
        published="2024-05-10",
    )


def test_a_crew_of_the_story() -> None:
    check_claims(
        table("Name | Rank", "Nell Tarrant | Doctor", "Amos Pike | Sergeant"),
        [(character("Nell Tarrant"), "role", "doctor"), (character("Amos Pike"), "role", "sergeant")],
        html=True,
    )


@pytest.mark.parametrize(
    ("rows", "silent"),
    [
        (["No. | Title | Air date", "1 | Slate | TBA", "2 | Ash | to be announced"], ["release_date"]),
        (["No. | Title | Viewers", "1 | Slate | 2.4 million", "2 | Ash | 2.1 million"], ["release_date", "rating"]),
        (["Prize | Year", "Best drama | 2023", "Best score | 2024"], ["release_date", "title", "composer"]),
        (["Song | Artist", "Slate | Hanna Sjöberg", "Ash | The Pits"], ["cast", "title", "composer"]),
        (["Actor | Character", "TBA | TBA", "– | –"], ["cast"]),
        (["Region | Discs", "1 | 3", "2 | 4"], ["episode_count", "season_count"]),
    ],
)
def test_no_row(rows: list[str], silent: list[str]) -> None:
    check_silent(table(*rows), *silent, html=True)


@pytest.mark.parametrize(
    "rows",
    [
        ["Club | Played | Points", "Rovers | 12 | 30", "United | 12 | 28"],
        ["Season | Champions", "1998 | Rovers", "1999 | United"],
        ["Fund | Manager | Since", "Growth | Jonas Berg | 2 October 2022", "Income | Ida Holm | 3 May 2021"],
        ["Name | Amount", "Butter | 200 g", "Sugar | 100 g"],
    ],
)
def test_no_row_on_a_page_about_no_work(rows: list[str]) -> None:
    text = table(*rows, heading="The week in numbers", lead="The market was calm, as it is in most of our weeks.")
    check_silent(text, html=True)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["No. overall | No. in season | Title", "17 | 1 | “Slate”"], [(episode(1), "title", "Slate")]),
        (["No. overall | No. in series | Title", "17 | 1 | Slate"], [(episode(1), "title", "Slate")]),
        (["Code | Episode title", "2x04 | Slate"], [(episode(4), "title", "Slate")]),
        (["Ep. | Title", "2.05 | Slate"], [(episode(5), "title", "Slate")]),
        (["No. | Title", "201 | Slate"], [(episode(1), "title", "Slate")]),
        (["No. | Title", "1–2 | “Slate”"], [(episode(1), "title", "Slate"), (episode(2), "title", "Slate")]),
        (["No. | Title", "1<br>2 | Slate"], [(episode(1), "title", "Slate"), (episode(2), "title", "Slate")]),
        (["No. | Title", "1 | “Slate”<br>Transliteration: “Llechen”"], [(episode(1), "title", "Slate")]),
        (["No. | Title | Dir. | Scr.", "1 | Slate | Lena Fry | J. T. Osei"], [(episode(1), "writer", "J. T. Osei")]),
        (
            ["Resident | House | Played by", "Amos Pike | 4 | Ada Brook"],
            [(season(2), "cast", plays("Ada Brook", "Amos Pike"))],
        ),
        (["Role | Name", "Amos Pike | Ada Brook"], [(season(2), "cast", plays("Ada Brook", "Amos Pike"))]),
    ],
)
def test_how_tables_number_and_name(rows: list[str], expected: list[Expected]) -> None:
    check_claims(table(*rows), expected, html=True)


@pytest.mark.parametrize(
    ("rows", "silent"),
    [
        (["No. | Title", "1 | TBA", "2 | Untitled", "3 | —"], "title"),
        (["No. | Title | Line producer", "1 | Slate | Lena Fry"], "producer"),
        (["No. | Title | Prod. code", "1 | Slate | MH-201"], "release_date"),
        (["Name | Role", "Ada Brook | Sound mixer"], "cast"),
    ],
)
def test_what_columns_do_not_say(rows: list[str], silent: str) -> None:
    check_silent(table(*rows), silent, html=True)


SEASONS: list[Expected] = [
    (season(1), "title", "The Pit"),
    (season(1), "episode_count", 6),
    (season(1), "end_date", "2021-11-09", HAPPENED),
    (season(2), "title", "Slate"),
    (season(2), "episode_count", 8),
    (season(2), "end_date", "2022-11-20", HAPPENED),
]


@pytest.mark.parametrize("count", ["Eps", "Episodes", "No. of episodes"])
@pytest.mark.parametrize("number", ["#", "No."])
def test_a_table_that_counts_episodes_lists_seasons(number: str, count: str) -> None:
    text = table(
        f"{number} | Title | {count} | From | To | Director",
        "1 | The Pit | 6 | 5 October 2021 | 9 November 2021 | Lena Fry",
        "2 | Slate | 8 | 2 October 2022 | 20 November 2022 | Lena Fry",
        heading="Marrow Hill (TV series)",
    )
    check_claims(text, SEASONS, html=True, published="2024-05-10")


def test_a_last_row_of_seasons_sums_up() -> None:
    text = table(
        "# | Title | Eps | From | To",
        "1 | The Pit | 6 | 5 October 2021 | 9 November 2021",
        "2 | Slate | 8 | 2 October 2022 | 20 November 2022",
        "Total | | 14 | | ",
        heading="Marrow Hill (TV series)",
    )
    check_claims(text, [
        (season(1), "episode_count", 6), (season(2), "episode_count", 8), (series(), "episode_count", 14),
    ], html=True, published="2024-05-10")  # fmt: skip


def test_numbers_of_episodes_are_no_titles_of_seasons() -> None:
    text = table("Series | Episodes | Start", "1 | 6 | 5 October 2021", "2 | 8 | 2 October 2022")
    check_silent(text, "title", html=True)


def test_cells_that_reach_down_end_where_they_end_though_others_cover_them() -> None:
    text = """
    <html><head><title>Marrow Hill Season 2</title></head><body><main><h1>Marrow Hill Season 2</h1>
    <p>The quarry town of Marrow Hill is back, and nobody there has forgotten the night of the landslide.</p>
    <table><tr><th>No.</th><th>Title</th><th>Shown</th><th>Written by</th></tr>
    <tr><td rowspan="2">2.01</td><td>“The Landslide”</td><td>14 March 2024</td><td rowspan="2">Lena Fry</td></tr>
    <tr><td>Nell goes down.</td><td colspan="2">50 minutes</td></tr>
    <tr><td rowspan="2">2.02</td><td>“Slate”</td><td>21 March 2024</td><td rowspan="2">Ruth Calder</td></tr>
    <tr><td>Amos comes up.</td><td colspan="2">50 minutes</td></tr></table></main></body></html>
    """
    check_claims(text, [
        (episode(1), "writer", "Lena Fry"), (episode(2), "writer", "Ruth Calder"),
        (episode(1), "release_date", "2024-03-14", HAPPENED), (episode(2), "release_date", "2024-03-21", HAPPENED),
    ], html=True, published="2024-05-10")  # fmt: skip
