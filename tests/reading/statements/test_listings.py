"""Entries of a listing beneath the day on which they are shown, or beside it."""

from __future__ import annotations

from showbible.claims import Subject
from tests.reading.helpers import ANNOUNCED, check_claims, check_silent, episode, season, series

DAYS = """
    <h1>What to watch in March 2025</h1>
    <h2>March 3</h2>
    <ul><li>Salt House (BBC One): season 6 premiere of the drama</li>
        <li>Ember Lane (ITV): a new drama series</li></ul>
    <h2>Thursday 6</h2>
    <ul><li>Quarry Road (Netflix): season 4, episode 2 of the drama</li>
        <li>Low Water (Sky): season 2 of the comedy</li></ul>
"""


def test_entries_beneath_their_day() -> None:
    check_claims(
        DAYS,
        [
            (season(6, "Salt House"), "release_date", "2025-03-03", ANNOUNCED),
            (series("Ember Lane"), "release_date", "2025-03-03", ANNOUNCED),
            (episode(2, 4, "Quarry Road"), "release_date", "2025-03-06", ANNOUNCED),
            (season(2, "Low Water"), "release_date", "2025-03-06", ANNOUNCED),
        ],
        published="2025-02-24",
        html=True,
    )


def test_rows_beside_their_day() -> None:
    text = """
        <h1>What is on in October 2023</h1>
        <table><tr><th>When</th><th>Where</th><th>What</th></tr>
        <tr><td>Sun 1, 9pm</td><td>ITV1</td>
        <td><strong>Salt House</strong> (new series). First of six. The crime drama is set in a quarry.</td></tr>
        <tr><td>Tue 3, 10pm</td><td>BBC Two</td>
        <td><strong>Ember Lane</strong> (series two, episode one). The comedy goes on.</td></tr>
        <tr><td>Fri 6, 8pm</td><td>BBC Four</td>
        <td><strong>The Bells</strong> (new). Documentary about a foundry.</td></tr></table>
    """
    check_claims(
        text,
        [
            (series("Salt House"), "release_date", "2023-10-01", ANNOUNCED),
            (episode(1, 2, "Ember Lane"), "release_date", "2023-10-03", ANNOUNCED),
            (Subject("documentary", "The Bells"), "release_date", "2023-10-06", ANNOUNCED),
        ],
        published="2023-09-28",
        html=True,
    )


def test_repeats_old_films_and_what_leaves_are_not_released() -> None:
    text = """
        <h1>What to watch in March 2025</h1>
        <h2>March 3</h2>
        <ul><li>Salt House (BBC One): the drama again, a repeat of season 2.</li>
        <li>Ember Lane (ITV): the drama goes on.</li></ul>
    """
    check_silent(text, "release_date", "end_date", published="2025-02-24", html=True)


def test_a_heading_that_is_no_day() -> None:
    text = """
        <h1>What to watch</h1>
        <h2>March of the quarrymen</h2>
        <ul><li>Salt House (BBC One): season 6 premiere of the drama</li>
        <li>Ember Lane (ITV): a new drama series</li></ul>
    """
    check_silent(text, "release_date", published="2025-02-24", html=True)


GUIDE = """
    What to watch this week

    Nights are long, and so is the list of what there is to see before the snow comes down: drama, comedy, and a film.

    MONDAY 14

    El Faro

    Walter Presents, from today

    All ten episodes of this drama are here.

    TUESDAY 15

    Low Water

    ITV1, 9.00pm

    Series six of the drama, and the doctors are back.

    WEDNESDAY 16

    Ember Lane

    Channel 5, 10.00pm

    The comedy goes on as it did last week and the week before.

    THURSDAY 17

    The Bells

    Documentary, 22 January

    A documentary about a foundry, seen from within.

    FRIDAY 18

    Slate (1957)

    Film4, 11.15pm

    A film about a pilot, and a drama of the sea.
"""


def test_entries_above_their_slot() -> None:
    check_claims(
        GUIDE,
        [
            (series("El Faro"), "release_date", "2019-01-14", ANNOUNCED),
            (season(6, "Low Water"), "release_date", "2019-01-15", ANNOUNCED),
            (Subject("documentary", "The Bells"), "release_date", "2019-01-22", ANNOUNCED),
        ],
        published="2019-01-12",
    )


def test_slots_without_a_day() -> None:
    text = GUIDE
    for day in ("MONDAY 14", "TUESDAY 15", "WEDNESDAY 16", "THURSDAY 17", "FRIDAY 18"):
        text = text.replace(f"    {day}\n\n", "")
    check_silent(text.replace("Documentary, 22 January", "BBC Four, 9pm").replace("from today", "8pm"), "release_date")
