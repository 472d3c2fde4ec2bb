"""What the heading of a list says became of the works in it."""

from __future__ import annotations

from tests.reading.helpers import ANNOUNCED, check_claims, check_silent, season, series


def test_works_under_the_heading_that_says_what_became_of_them() -> None:
    text = """
        <h1>What is renewed and what is not</h1>
        <h2>Renewed</h2>
        <ul><li>Salt House (BBC One): season 3 in the autumn, says the channel.</li>
        <li>Ember Lane (ITV): nothing is known of a date for the drama.</li></ul>
        <h2>Cancelled</h2>
        <ul><li>Quarry Road (Channel 4): the drama had two good years.</li>
        <li>Low Water (Sky): axed after two seasons.</li></ul>
    """
    check_claims(
        text,
        [
            (season(3, "Salt House"), "status", "ordered", ANNOUNCED),
            (series("Ember Lane"), "status", "ordered", ANNOUNCED),
            (series("Quarry Road"), "status", "cancelled", ANNOUNCED),
            (series("Low Water"), "status", "cancelled", ANNOUNCED),
        ],
        html=True,
    )


def test_a_heading_that_says_nothing_of_what_became_of_them() -> None:
    text = """
        <h1>What to watch this week</h1>
        <h2>On the bubble</h2>
        <ul><li>Salt House (BBC One): no word yet on the drama.</li>
        <li>Ember Lane (ITV): the drama has one more week.</li></ul>
        <h2>Ending the week</h2>
        <ul><li>Quarry Road (Channel 4): the drama goes underground.</li>
        <li>Low Water (Sky): the comedy is at its driest.</li></ul>
    """
    check_silent(text, "status", html=True)


def test_the_work_of_the_page_is_no_entry() -> None:
    text = """
        <h1>Marrow Hill</h1>
        <p>Marrow Hill is a television series.</p>
        <h2>Cancelled</h2>
        <p>Marrow Hill: a drama of the north (BBC One).</p>
    """
    check_silent(text, "status", html=True)
