"""Labelled values: lines, rows of infoboxes, terms and their definitions."""

from __future__ import annotations

import pytest

from showbible.claims import Subject, Value
from showbible.reading.statements.label_names import properties_of, property_of
from tests.reading.helpers import (
    ANNOUNCED,
    EXPECTED,
    HAPPENED,
    Expected,
    character,
    check_claims,
    check_silent,
    episode,
    named_episode,
    plays,
    profile,
    season,
    series,
)


@pytest.mark.parametrize(
    ("label", "value", "expected"),
    [
        ("Created by", "Ruth Calder", ("creator", "Ruth Calder")),
        ("Running time", "46 minutes", ("running_time", 46)),
        ("Running time", "an hour and a half", ("running_time", 90)),
        ("Runtime", "1 h 5 min", ("running_time", 65)),
        ("Country of origin", "United Kingdom", ("country", "GB")),
        ("Original language", "Welsh", ("language", "cy")),
        ("Genre", "Drama", ("genre", "drama")),
        ("Network", "Channel 4", ("network", "Channel 4")),
        ("Production company", "Slate & Sons", ("production_company", "Slate & Sons")),
        ("No. of seasons", "3", ("season_count", 3)),
        ("Number of episodes", "24", ("episode_count", 24)),
        ("Showrunner", "Ruth Calder", ("showrunner", "Ruth Calder")),
        ("Music by", "Hanna Sjöberg", ("composer", "Hanna Sjöberg")),
        ("Also known as", "The Quarry", ("alias", "The Quarry")),
        ("Starring", "Ada Brook", ("cast", plays("Ada Brook", None))),
    ],
)
def test_a_labelled_line(label: str, value: str, expected: tuple[str, Value]) -> None:
    check_claims(profile(f"{label}: {value}"), [(series(), *expected)])


@pytest.mark.parametrize(
    ("label", "value", "name", "values"),
    [
        ("Created by", "Ruth Calder, Sam Oyelaran", "creator", ["Ruth Calder", "Sam Oyelaran"]),
        ("Created by", "Ruth Calder and Sam Oyelaran", "creator", ["Ruth Calder", "Sam Oyelaran"]),
        ("Country", "Ireland / Belgium", "country", ["IE", "BE"]),
        ("Genre", "Drama, Mystery", "genre", ["drama", "mystery"]),
        ("Language", "English, Irish", "language", ["en", "ga"]),
        ("Release", "2 October 2022 – 12 May 2024", "release_date", ["2022-10-02"]),
        ("Release", "2 October 2022 – 12 May 2024", "end_date", ["2024-05-12"]),
    ],
)
def test_a_label_with_several_values(label: str, value: str, name: str, values: list[Value]) -> None:
    check_claims(profile(f"{label}: {value}"), [(series(), name, each) for each in values])


BOX = """
<html><head><title>Marrow Hill</title></head><body><main><h1>Marrow Hill</h1>
<table class="infobox">
<tr><th>Created by</th><td>Ruth Calder</td></tr>
<tr><th>Country of origin</th><td>United Kingdom</td></tr>
<tr><th>No. of episodes</th><td>14</td></tr>
<tr><th>Running time</th><td>58 minutes</td></tr>
<tr><th>Original release</th><td>2 October 2022</td></tr>
</table>
<p>Marrow Hill is a television series about a quarry town that keeps a secret from its own children.</p>
</main></body></html>
"""


def test_an_infobox() -> None:
    check_claims(
        BOX,
        [
            (series(), "creator", "Ruth Calder"),
            (series(), "country", "GB"),
            (series(), "episode_count", 14),
            (series(), "running_time", 58),
            (series(), "release_date", "2022-10-02", HAPPENED),
        ],
        html=True,
    )


def test_terms_and_definitions() -> None:
    check_claims(
        """
        <html><head><title>Marrow Hill Season 2 Episode 3</title></head><body><main>
        <h1>Marrow Hill Season 2 Episode 3</h1>
        <p>The third of the new episodes goes down into the flooded pit, and not everybody comes back up.</p>
        <dl><dt>Directed by</dt><dd>Lena Fry</dd><dt>Written by</dt><dd>J. T. Osei</dd>
        <dt>Running time</dt><dd>52 minutes</dd></dl></main></body></html>
        """,
        [
            (episode(3), "director", "Lena Fry"),
            (episode(3), "writer", "J. T. Osei"),
            (episode(3), "running_time", 52),
        ],
        html=True,
    )


EPISODE = "Marrow Hill Season 2 Episode 3\n\nThe third of the new episodes goes down into the flooded pit.\n\n"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Directed by: Lena Fry", (episode(3), "director", "Lena Fry")),
        ("Air date: 28 March 2024", (episode(3), "release_date", "2024-03-28", HAPPENED)),
        ("Country: Ireland", (episode(3), "country", "IE")),
        ("Network: Channel 4", (series(), "network", "Channel 4")),
        ("Created by: Ruth Calder", (series(), "creator", "Ruth Calder")),
    ],
)
def test_on_an_episodes_page_a_value_is_of_whatever_may_have_it(line: str, expected: Expected) -> None:
    check_claims(EPISODE + line, [expected])


def test_on_a_seasons_page_the_number_of_episodes_is_the_seasons() -> None:
    check_claims("Marrow Hill Season 2\n\nEpisodes: 8", [(season(2), "episode_count", 8)])


CHARACTER = """
<html><head><title>Nell Tarrant</title><meta property="og:site_name" content="Marrow Hill Wiki"></head>
<body><main><h1>Nell Tarrant</h1>
<table class="infobox">{rows}</table>
<p>Nell Tarrant is a character in the television series Marrow Hill, and the only doctor in the quarry town.</p>
</main></body></html>
"""


@pytest.mark.parametrize(
    ("label", "value", "expected"),
    [
        ("Occupation", "Doctor", (character("Nell Tarrant"), "role", "doctor")),
        ("Occupation", "Keeper of the Mine (former)", (character("Nell Tarrant"), "role", "keeper of the mine")),
        ("Also known as", "The Sparrow", (character("Nell Tarrant"), "alias", "The Sparrow")),
        ("Portrayed by", "Ada Brook", (series(), "cast", plays("Ada Brook", "Nell Tarrant"))),
        (
            "Children",
            "Robin Tarrant (son)",
            (character("Robin Tarrant"), "relation", {"to": "Nell Tarrant", "kind": "son"}),
        ),
        ("First appearance", "“The Landslide”", (named_episode("The Landslide"), "appears", "Nell Tarrant")),
    ],
)
def test_a_characters_infobox(label: str, value: str, expected: tuple[Subject, str, Value]) -> None:
    rows = f"<tr><th>Gender</th><td>Female</td></tr><tr><th>{label}</th><td>{value}</td></tr>"
    name = expected[1]
    text = CHARACTER.format(rows=rows) if name != "role" else CHARACTER.format(rows=rows).replace(" doctor", " person")
    check_claims(text, [expected], html=True)


@pytest.mark.parametrize(
    ("line", "silent"),
    [
        ("Running time: to be announced", "running_time"),
        ("Running time: 3:30", "running_time"),
        ("Created by: to be announced", "creator"),
        ("Director: nobody knows", "director"),
        ("Country: the land of dreams", "country"),
        ("Language: of love", "language"),
        ("Release date: soon", "release_date"),
        ("Seasons: several", "season_count"),
        ("Episodes: too many", "episode_count"),
        ("Our verdict: five hours that you will not regret", "running_time"),
        ("Nell: I have been here for 46 minutes.", "running_time"),
        ("Opening times: 2 October 2022", "release_date"),
        ("Copyright: Channel 4", "network"),
    ],
)
def test_no_value(line: str, silent: str) -> None:
    check_silent(profile(line), silent)


@pytest.mark.parametrize(
    "text",
    [
        "Butter biscuits\n\nRunning time: 46 minutes\nCountry: Denmark\n\nMix the butter with the sugar and the flour.",
        "Shares of the week\n\nDirector: Jonas Berg\nRelease date: 2 October 2022\n\nThe bank has had a good quarter.",
    ],
)
def test_no_value_on_a_page_about_no_work(text: str) -> None:
    check_silent(text)


@pytest.mark.parametrize("label", ["Running time", "running time:", " Running  time ", "RUNTIME"])
def test_a_label_in_any_usual_spelling(label: str) -> None:
    assert property_of(label) == "running_time"


@pytest.mark.parametrize("label", ["", "Runner", "Timing", "Marrow Hill", "Privacy"])
def test_no_label(label: str) -> None:
    assert property_of(label) is None


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("Writer(s)", ("writer",)),
        ("Exec. Producers", ("executive_producer",)),
        ("UK air date", ("release_date",)),
        ("Original air date[a]", ("release_date",)),
        ("Created and written by", ("creator", "writer")),
        ("Director/Writer", ("director", "writer")),
        ("First Assistant Director", ()),
        ("Line Producer", ()),
        ("Production designer", ()),
        ("Prod. code", ()),
        ("Director of Photography", ()),
    ],
)
def test_what_a_label_names(label: str, names: tuple[str, ...]) -> None:
    assert properties_of(label) == names


def test_several_labels_in_a_line() -> None:
    text = profile("Directed by: Lena Fry. Written by: J. T. Osei. Line producer: Sam Holt")
    check_claims(text, [(series(), "director", "Lena Fry"), (series(), "writer", "J. T. Osei")])


def test_names_beneath_a_task() -> None:
    page = (
        "<html><head><title>Marrow Hill</title></head><body><main><h1>Marrow Hill</h1>"
        "<p>Marrow Hill is a television series about a quarry town that keeps a secret from its own children.</p>"
        "<h3>{}</h3><ul><li><b>Lena Fry</b> <small>{}</small></li></ul></main></body></html>"
    )
    check_claims(page.format("Director", "Director"), [(series(), "director", "Lena Fry")], html=True)
    check_silent(page.format("Directors we love", "Club"), "director", html=True)
    check_silent(page.format("Location manager", "Wales"), "director", "writer", "producer", html=True)


def test_what_comes_next_is_another_work_only_of_a_work() -> None:
    check_claims(profile("Followed by: Slate House"), [(series("Slate House"), "follows", "Marrow Hill")])
    check_silent(EPISODE + "Followed by: Slate House", "follows")
    check_silent("Marrow Hill Season 2\n\nPreceded by: Season 1\nFollowed by: Season 3", "follows")


@pytest.mark.parametrize(
    ("line", "name", "values"),
    [
        ("Country: Chile | Spain", "country", ["CL", "ES"]),
        ("Languages: Spanish | Aymara", "language", ["es", "ay"]),
        ("Running time: 60 minutes (approx.)", "running_time", [60]),
        ("Duration: 112′", "running_time", [112]),
        ("Episodes: 8 x 52 min", "running_time", [52]),
        ("Format: 6 x 60’", "episode_count", [6]),
        ("Format: 6 x 60’", "running_time", [60]),
        ("Running time: 6x60", "running_time", [60]),
        ("Seasons: 3 (24 episodes)", "season_count", [3]),
        ("Network: BBC One / HBO", "network", ["BBC One", "HBO"]),
        ("Channel: BBC One, Sundays at 9pm", "network", ["BBC One"]),
        ("Production company: Kudos Film and Television", "production_company", ["Kudos Film and Television"]),
        ("Company: Slate Pictures with Tarn Films", "production_company", ["Slate Pictures", "Tarn Films"]),
        ("Production Co: Slate Films, Tres Ceros See more »", "production_company", ["Slate Films", "Tres Ceros"]),
        ("Directors: Ruth Calder & 2 more", "director", ["Ruth Calder"]),
        (
            "Executive producers: Ruth Calder for Slate; Sam Oyelaran",
            "executive_producer",
            ["Ruth Calder", "Sam Oyelaran"],
        ),
        ("Release: 6 January – 24 February 2019", "end_date", ["2019-02-24"]),
        ("Status: Ended", "status", ["ended"]),
    ],
)
def test_values_as_pages_write_them(line: str, name: str, values: list[Value]) -> None:
    check_claims(profile(line), [(series(), name, value) for value in values])


def test_whoever_made_some_seasons_made_those() -> None:
    check_claims(
        profile("Producers: Ruth Calder (series 1–2), Sam Oyelaran (series 3)\nMusic: Hanna Sjöberg (series 1)"),
        [
            (season(1), "producer", "Ruth Calder"),
            (season(2), "producer", "Ruth Calder"),
            (season(3), "producer", "Sam Oyelaran"),
            (season(1), "composer", "Hanna Sjöberg"),
        ],
    )


def test_a_release_that_lies_ahead_is_announced() -> None:
    text = profile("Release date: 3 March 2025\nNetwork: Channel 4")
    check_claims(text, [(series(), "release_date", "2025-03-03", ANNOUNCED)], published="2024-11-02")
    text = profile("Release date: March 2025 (expected)\nNetwork: Channel 4")
    check_claims(text, [(series(), "release_date", "2025-03", EXPECTED)], published="2024-11-02")


@pytest.mark.parametrize(
    "line",
    [
        "Source: Halyard Rights",
        "Status: Deceased",
        "Status: Active since 1998",
        "Network: Sundays at 9pm",
        "Format: Blu-ray, 1080p",
        "Directors: TBA",
        "Episodes: TBC",
    ],
)
def test_values_that_say_nothing(line: str) -> None:
    check_silent(
        profile(f"{line}\nPictures: on request"), "status", "network", "episode_count", "running_time", "director"
    )


@pytest.mark.parametrize("said", ["Cold Slate (UK) · Ardesia (IT)", "Cold Slate / Ardesia", "Cold Slate, Ardesia"])
def test_other_titles_side_by_side(said: str) -> None:
    check_claims(
        profile(f"Also known as: {said}\n\nCountry: France"),
        [(series(), "alias", "Cold Slate"), (series(), "alias", "Ardesia")],
    )


def test_another_title_with_and_is_one() -> None:
    check_claims(profile("Also known as: Slate and Bone\n\nCountry: France"), [(series(), "alias", "Slate and Bone")])


TOWN = "Marrow Hill\n\nMarrow Hill is a television series set in a quarry town.\n\n"


def test_songs_beneath_music_are_no_composers() -> None:
    check_silent(
        f"{TOWN}Music\n\n"
        "* Cold Rain and Coffee - Finn Dole\n* Love Is Slate - Mick & Sylvia\n* Walk, Idiot, Walk - The Pits",
        "composer",
    )


def test_two_makers_in_a_line_beneath_their_task() -> None:
    check_claims(
        f"{TOWN}Directors\n\n* Lena Fry\n* Ruth Calder and Sam Oyelaran",
        [
            (series(), "director", "Lena Fry"),
            (series(), "director", "Ruth Calder"),
            (series(), "director", "Sam Oyelaran"),
        ],
    )
