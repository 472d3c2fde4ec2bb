"""Titles of episodes: the page's own title, and those that the text gives with their numbers."""

from __future__ import annotations

import pytest

from tests.reading.helpers import check_claims, check_silent, episode, news, profile

STORY = "Nell goes down into the flooded pit, and not everybody who went with her comes back up alive."


@pytest.mark.parametrize(
    "headline",
    [
        "Marrow Hill S02E03: The Landslide",
        "Marrow Hill 2x03 – The Landslide",
        "Marrow Hill Season 2 Episode 3: The Landslide",
        "Marrow Hill (2022): S02E03 – “The Landslide”",
    ],
)
def test_the_headline_of_an_episodes_page(headline: str) -> None:
    check_claims(f"{headline}\n\n{STORY}", [(episode(3), "title", "The Landslide")])


@pytest.mark.parametrize(
    "text",
    [
        "The best of them is “The Landslide” (season 2, episode 3).",
        "In “The Landslide” (S02E03) the wall gives way.",
        "Nobody forgets “The Landslide” (2x03).",
    ],
)
def test_a_title_with_its_number(text: str) -> None:
    check_claims(profile(text), [(episode(3), "title", "The Landslide")])


def test_two_titles_in_one_sentence() -> None:
    check_claims(
        profile("“Slate” (2x02) and “The Landslide” (2x03) were shown together."),
        [(episode(2), "title", "Slate"), (episode(3), "title", "The Landslide")],
    )


@pytest.mark.parametrize(
    "text",
    [
        "Episode 3 has no title yet.",
        "The third episode of the season is the loudest.",
        "“I never liked the pit” (Nell to Amos) is a line for the ages.",
        "Nell hums “The Miller’s Song” (1962).",
        "The third episode, they say, was “hard to watch”.",
        "The song “Slate” (3:20) closes the season.",
    ],
)
def test_no_title(text: str) -> None:
    check_silent(news(text), "title")


@pytest.mark.parametrize("headline", ["Marrow Hill", "Marrow Hill Season 2", "Marrow Hill S02E03", "Marrow Hill 2x03"])
def test_a_headline_without_a_title(headline: str) -> None:
    check_silent(f"{headline}\n\n{STORY}", "title")


@pytest.mark.parametrize(
    "lines",
    [
        "S1E1 · The Pit\nS1E2 · Ashes",
        "1x01 - The Pit\n1x02 - Ashes",
        "S01E01: “The Pit”\n\nS01E02: “Ashes”",
        "The Pit (S1E1)\n\nNobody comes back.\n\nAshes (S1E2)\n\nNobody goes down.",
        "Season 1, Episode 1: The Pit\n\nSeason 1, Episode 2: Ashes",
        '1.1 [101] "The Pit" (09/19/94)\n\n1.2 [102] "Ashes" (09/26/94)',
        "Season 1\n\nEpisode 1: The Pit\n\nA storm comes.\n\nEpisode 2: Ashes\n\nIt goes.",
        "Series 1\n\nChapter One: The Pit\n\nChapter Two: Ashes",
        "Season 1\n\n1. The Pit (4 May 2019)\n2. Ashes (11 May 2019)",
        "Season 1 episodes\n\n1. “The Pit” – Nell goes down.\n2. “Ashes” – Amos comes up.",
    ],
)
def test_lines_that_name_episodes(lines: str) -> None:
    check_claims(
        profile(lines), [(episode(1, 1), "title", "The Pit"), (episode(2, 1), "title", "Ashes")], published="2020-01-01"
    )


@pytest.mark.parametrize(
    "text",
    [
        "In “Brine” (S2, Ep4) the sea comes in.",
        "“Brine”, season two, episode four, is the best of them.",
        "“Brine” — S2, ep. 4 — is the best of them.",
        "The fourth episode of the second season, “Brine”, is the best of them.",
        "“Brine” is the fourth episode of the second season of Marrow Hill.",
        "Season 2, episode 4: “Brine”.",
        "The water rises in “Brine” (2.04).",
        "Season two’s fourth episode, “Brine”, is the best of them.",
        "2x04 is called “Brine” and airs on 4 May.",
    ],
)
def test_titles_beside_all_sorts_of_numbers(text: str) -> None:
    check_claims(profile(text), [(episode(4), "title", "Brine")])


@pytest.mark.parametrize(
    "text",
    [
        "The song “Slate” (3:20) is on the album.",
        "“Slate” (3.75 million viewers) was the most watched.",
        "The book, “Slate”, costs 5.99 at the harbour shop.",
        "Best episodes\n\n1. The Pit (4 May 2019)\n2. Ashes (11 May 2019)",
        "Cast\n\n1. Ada Brook (12 May 1970)\n2. Ben Ito (14 June 1981)",
        "Chapter 4 of the novel was cut, they say.",
        "He finished second in season 3 of a baking contest, episode 4.",
    ],
)
def test_numbers_beside_what_is_no_episode(text: str) -> None:
    check_silent(profile(text), "title")


def test_the_day_in_the_line_of_an_episode() -> None:
    check_claims(
        profile("Season 1\n\n1. The Pit (4 May 2019)\n2. Ashes (11 May 2019)"),
        [(episode(1, 1), "release_date", "2019-05-04"), (episode(2, 1), "release_date", "2019-05-11")],
    )


def test_what_stands_beneath_an_episodes_line_is_said_of_it() -> None:
    text = "Season 1\n\nS1E1 · The Pit\n\nDirected by Lena Fry.\n\nS1E2 · Ashes\n\nDirected by Karl Reuter."
    check_claims(profile(text), [(episode(1, 1), "director", "Lena Fry"), (episode(2, 1), "director", "Karl Reuter")])


@pytest.mark.parametrize(
    "top",
    [
        "S02 E04\n\nBrine",
        "Brine\n\nMarrow Hill\n\nSeason\n\n2\n\nEpisode\n\n4 (14 overall)",
        "Brine\n\n“Brine” is the fourth episode of the second season of Marrow Hill.",
        "Brine\n\nSeason 2 | Episode 4",
        "Marrow Hill: Series 2, Episode 4 of 8",
    ],
)
def test_a_page_about_an_episode(top: str) -> None:
    text = f"{top}\n\nMarrow Hill is a drama on BBC One. This hour was written by Ruth Calder.\n\nDirector: Lena Fry"
    check_claims(text, [(episode(4), "director", "Lena Fry")], title="Brine – Marrow Hill")


def test_rows_of_numbers_and_titles() -> None:
    text = "<h1>Marrow Hill</h1><p>Marrow Hill is a drama.</p><h2>Season 2 episodes</h2><table>{}</table>"
    rows = "<tr><td>201</td><td>The Pit</td></tr><tr><td>202</td><td>Ashes</td></tr>"
    check_claims(text.format(rows), [(episode(1), "title", "The Pit"), (episode(2), "title", "Ashes")], html=True)


def test_lines_that_give_season_and_number_with_a_point() -> None:
    lines = "1.1 The Pit\ttx 04/05/73\n1.2 Ashes\ttx 11/05/73\n2.1 Brine (lost)\ttx 03/05/74"
    days = ((episode(1, 1), "1973-05-04"), (episode(2, 1), "1973-05-11"), (episode(1), "1974-05-03"))
    titles = ((episode(1, 1), "The Pit"), (episode(2, 1), "Ashes"), (episode(1), "Brine"))
    check_claims(
        profile(lines),
        [*((each, "title", title) for each, title in titles), *((each, "release_date", day) for each, day in days)],
    )


def test_numbered_headings_of_a_seasons_page() -> None:
    card = "<h3><span>{0}</span> {1}</h3><ul><li>Dir. {2}</li><li>Nov {0}, 2019</li></ul><p>Nobody comes back.</p>"
    listed = ((1, "The Pit", "Lena Fry"), (2, "Ashes", "Karl Reuter"), (3, "Tide", "Mo Ito"))
    cards = "".join(card.format(*each) for each in listed)
    text = f"<h1>Marrow Hill: Season 2</h1><p>Marrow Hill is a drama.</p>{cards}"
    found = [(episode(place), "title", title) for place, title, _ in listed]
    check_claims(text, [*found, *((episode(at), "director", name) for at, _, name in listed)], html=True)
    check_silent(text.replace("Season 2", "the ten best scenes"), "title", html=True)


@pytest.mark.parametrize(
    "lines",
    [
        "1.1 Requirements\n1.2 Installation",
        "1.1 million watched\n1.2 million came back\n1.3 million stayed",
        "2.5 Stars\n3.5 Stars\n1.5 Stars",
    ],
)
def test_numbers_with_a_point_that_do_not_count_episodes(lines: str) -> None:
    check_silent(profile(lines), "title")


def test_the_headline_of_a_recap() -> None:
    check_claims(f"Marrow Hill 2x03 Recap: “The Landslide”\n\n{STORY}", [(episode(3), "title", "The Landslide")])
    check_silent(f"Marrow Hill 2x03 Recap: nobody is safe\n\n{STORY}", "title")
