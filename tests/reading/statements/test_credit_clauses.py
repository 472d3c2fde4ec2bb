"""Credits whose people stand far from their verb, are meant by a pronoun, or are told by where they are."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from showbible.reading import read_claims
from tests.reading.helpers import (
    SHOW,
    check_claims,
    check_silent,
    episode,
    film,
    news,
    page_of,
    profile,
    season,
    series,
)


@pytest.mark.parametrize(
    ("text", "name", "people"),
    [
        ("Ada Brook stars in the show and executive produces.", "executive_producer", ["Ada Brook"]),
        ("Ruth Calder devised the series and will serve as showrunner.", "showrunner", ["Ruth Calder"]),
        (
            "Ruth Calder (Low Water) writes the series and is an executive producer.",
            "executive_producer",
            ["Ruth Calder"],
        ),
        ("Lena Fry, whose credits include Low Water and Spy, directs.", "director", ["Lena Fry"]),
        ("Lena Fry, best known for Low Water, will direct the series.", "director", ["Lena Fry"]),
        ("Lena Fry and Sam Oyelaran direct.", "director", ["Lena Fry", "Sam Oyelaran"]),
        ("Also executive producing are Lena Fry and Ben Ito.", "executive_producer", ["Lena Fry", "Ben Ito"]),
        (
            "Dana Whitlock, Ben Ito of Slate Pictures, and Lena Fry are executive producers.",
            "executive_producer",
            ["Dana Whitlock", "Ben Ito", "Lena Fry"],
        ),
        (
            "Ruth Calder serves as executive producer alongside Lena Fry and Ben Ito.",
            "executive_producer",
            ["Ruth Calder", "Lena Fry", "Ben Ito"],
        ),
        ("The executive producer for the BBC is Lena Fry.", "executive_producer", ["Lena Fry"]),
        ("She exec produces with Wee Red Door’s Ben Ito.", "executive_producer", ["Ben Ito"]),
        (
            "The writing team consists of Ruth Calder, Ben Ito and Lena Fry.",
            "writer",
            ["Ruth Calder", "Ben Ito", "Lena Fry"],
        ),
    ],
)
def test_the_people_of_a_clause(text: str, name: str, people: list[str]) -> None:
    check_claims(profile(text), [(series(), name, person) for person in people])


@pytest.mark.parametrize(
    ("text", "name", "people"),
    [
        ("The scripts are by Ruth Calder. She also directs the series.", "director", ["Ruth Calder"]),
        (
            "Ruth Calder and Ben Ito created the show. They serve as showrunners.",
            "showrunner",
            ["Ruth Calder", "Ben Ito"],
        ),
    ],
)
def test_whom_a_pronoun_means(text: str, name: str, people: list[str]) -> None:
    check_claims(profile(text), [(series(), name, person) for person in people])


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Calder and Lena Fry met there. She also directs the series.",
        "Nobody was there. She also directs the series.",
        "The tram was late. They serve as showrunners.",
    ],
)
def test_a_pronoun_that_may_mean_anyone(text: str) -> None:
    check_silent(profile(text), "director", "showrunner")


@pytest.mark.parametrize(
    ("text", "name", "people"),
    [
        ("Behind the camera is Lena Fry.", "director", ["Lena Fry"]),
        ("With Lena Fry at the helm, the show found its feet.", "director", ["Lena Fry"]),
        ("The series springs from the mind of Ruth Calder.", "creator", ["Ruth Calder"]),
        ("It is the brainchild of Ruth Calder.", "creator", ["Ruth Calder"]),
        ("The mind behind the show is Ruth Calder.", "creator", ["Ruth Calder"]),
        ("Ruth Calder’s slow-burn drama is back.", "creator", ["Ruth Calder"]),
        ("Hailing from Ruth Calder (Low Water), the show is grim.", "creator", ["Ruth Calder"]),
        ("The show is run by Ruth Calder.", "showrunner", ["Ruth Calder"]),
        ("Hanna Sjöberg provides the music.", "composer", ["Hanna Sjöberg"]),
        ("Ben Ito is on scoring duties.", "composer", ["Ben Ito"]),
        ("Ruth Calder and Ben Ito share writing duties.", "writer", ["Ruth Calder", "Ben Ito"]),
        ("Story by Ruth Calder, teleplay by Ben Ito.", "writer", ["Ruth Calder", "Ben Ito"]),
    ],
)
def test_makers_by_where_they_are(text: str, name: str, people: list[str]) -> None:
    check_claims(profile(text), [(series(), name, person) for person in people])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lena Fry takes the opening two episodes.", ["Lena Fry", "Lena Fry"]),
        (
            "There are three episodes; the first two were directed by Lena Fry, and Ben Ito handles the third episode.",
            ["Lena Fry", "Lena Fry", "Ben Ito"],
        ),
    ],
)
def test_who_takes_which_episodes(text: str, names: list[str]) -> None:
    check_claims(news(text), [(episode(number), "director", name) for number, name in enumerate(names, 1)])


LONG = "Marrow Hill is a television series about the people of a quarry town, who all know more than they say."


@pytest.mark.parametrize(
    "text",
    [
        "Lena Fry – Director\nRuth Calder – Writer",
        "Lena Fry (director)\nRuth Calder (screenplay)",
        "Lena Fry Director\nRuth Calder Screenwriter",
    ],
)
def test_a_line_of_a_name_and_its_task(text: str) -> None:
    check_claims(
        f"Marrow Hill\n\n{LONG}\n\nCrew\n\n{text}",
        [(series(), "director", "Lena Fry"), (series(), "writer", "Ruth Calder")],
    )


def test_credits_beneath_each_episode() -> None:
    check_claims(
        f"""
        Marrow Hill season 2 episodes

        {LONG}

        Episode 1: The Landslide
        Written by Ruth Calder. Directed by Lena Fry.
        Nell finds a body.

        Episode 2: The Flood
        Written by Ben Ito. Directed by Lena Fry.
        Nell finds another.
        """,
        [
            (episode(1), "writer", "Ruth Calder"),
            (episode(1), "director", "Lena Fry"),
            (episode(2), "writer", "Ben Ito"),
            (episode(2), "director", "Lena Fry"),
        ],
    )


def test_another_clauses_episode_is_not_the_credits() -> None:
    check_claims(
        news("Ruth Calder remains as showrunner, and Ravi Kaur guests in the first episode."),
        [(season(2), "showrunner", "Ruth Calder")],
    )


def _titled(name: str) -> Subject:
    return Subject("episode", name, series=SHOW, season=2)


@pytest.mark.parametrize(
    "text",
    [
        "“Low Tide”, was directed by Lena Fry.",
        "“Low Tide,” was directed by Lena Fry.",
        '"Low Tide", was directed by Lena Fry.',
        "“Low Tide” was directed by Lena Fry.",
        "The first episode, “Low Tide”, was directed by Lena Fry.",
        "“Low Tide”, the first episode, was directed by Lena Fry.",
    ],
)
def test_what_a_season_has_in_quotation_marks_is_an_episode(text: str) -> None:
    check_claims(news(text), [(_titled("Low Tide"), "director", "Lena Fry")])


def test_beneath_an_episode_another_in_quotation_marks_is_another() -> None:
    text = "“Low Tide”, the first episode, was directed by Lena Fry.\n\n“High Tide”, was directed by Otto Lamm."
    expected = [("Low Tide", "Lena Fry"), ("High Tide", "Otto Lamm")]
    check_claims(news(text), [(_titled(title), "director", who) for title, who in expected])


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("“Cold Orchard”, was created by Lena Fry.", "creator"),
        ("The sitcom “Cold Orchard” is back. “Cold Orchard”, was directed by Lena Fry.", "director"),
        ("Cold Orchard, was directed by Lena Fry.", "director"),
        ("The song “Low Tide”, was written by Lena Fry.", "writer"),
    ],
)
def test_another_work_is_no_episode_of_the_season(text: str, silent: str) -> None:
    claims = read_claims(page_of(news(text)))
    assert [claim for claim in claims if claim.property == silent and claim.subject.series == SHOW] == []


@pytest.mark.parametrize(
    ("text", "name", "who"),
    [
        ("Marrow Hill is a new thriller by Ruth Calder.", "writer", "Ruth Calder"),
        ("Penned by the show’s creator, Ruth Calder, it is grim.", "writer", "Ruth Calder"),
        ("Ruth Calder gets an executive producer credit.", "executive_producer", "Ruth Calder"),
    ],
)
def test_further_wordings(text: str, name: str, who: str) -> None:
    check_claims(profile(text), [(series(), name, who)])


def test_whose_a_film_is_has_directed_it() -> None:
    check_claims(
        "Marrow Hill\n\nMarrow Hill is a film about slate.\n\nRuth Calder’s second feature is a marvel.",
        [(film("Marrow Hill"), "director", "Ruth Calder")],
    )


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("Ben Ito is lead writer, with Lena Fry reprising her part.", "director"),
        ("A super-sized hour, helmed by Lena Fry, ends the show.", "director"),
        ("The captain is at the helm of the ferry.", "director"),
        ("Tom Hart took the first bus home.", "director"),
        ("Ruth Calder met a man who writes and directs plays.", "director"),
        ("The story of Ruth Calder is a sad one.", "writer"),
        ("It is based on a short story by Graham Lee.", "showrunner"),
        ("Channel Seven’s drama is back.", "creator"),
        ("The hotel is run by Ruth Calder.", "showrunner"),
        ("Lena Fry handles the dogs.", "director"),
        ("“I never wanted it,” said Ruth Calder, on the phone from Leeds.", "creator"),
        ("Ruth Calder does not want to direct and write.", "director"),
        ("The goalkeeper gave the ball to Lena Fry, who scored.", "composer"),
        ("The soup is the brainchild of the chef.", "creator"),
        ("Ben Ito’s music teacher was at the back.", "composer"),
    ],
)
def test_no_makers(text: str, silent: str) -> None:
    check_silent(profile(text), silent)


def test_whoever_made_the_first_one_did_not_make_this() -> None:
    check_silent(profile("Joan Roe is on board with original Ember director Lena Fry."), "director")
    check_claims(profile("The original director was Lena Fry."), [(series(), "director", "Lena Fry")])
