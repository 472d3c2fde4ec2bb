"""Guides to a family of works: what stands beneath each heading is said of the work that it names."""

from __future__ import annotations

import pytest

from tests.reading.helpers import check_claims, check_silent, film, series

GUIDE = """
    <h1>Marrow Hill on screen: the complete guide</h1>
    <p>Marrow Hill is a television drama that was followed by two more series and a film.</p>
    <h2>The main series: Marrow Hill</h2>
    <p>It was created by Ruth Calder.</p>
    <h2>The prequel: Before the Hill</h2>
    <p><i>Before the Hill</i> takes us back. It was created by Ben Ito.</p>
    <h2>The remake: Slate</h2>
    <p>Slate is Danish. It was created by Lena Fry.</p>
    <h2>{heading}</h2>
    <p>{text}</p>
"""
CREATORS = [
    (series(), "creator", "Ruth Calder"),
    (series("Before the Hill"), "creator", "Ben Ito"),
    (series("Slate"), "creator", "Lena Fry"),
]


def test_each_heading_leads_to_its_work() -> None:
    text = GUIDE.format(heading="At a glance", text="Nothing more is known.")
    check_claims(text, [*CREATORS], html=True)


def test_a_heading_without_a_name_takes_that_which_is_set_off_beneath() -> None:
    text = GUIDE.format(heading="The film", text="In <i>The Low Water</i> they drown. It was directed by Tom Vale.")
    check_claims(text, [(film("The Low Water"), "director", "Tom Vale")], html=True)


@pytest.mark.parametrize("heading", ["The film", "The other remake"])
def test_what_stands_beneath_a_heading_without_any_name_is_said_of_no_other(heading: str) -> None:
    check_silent(GUIDE.format(heading=heading, text="Avoid it. It was directed by Tom Vale."), "director", html=True)


@pytest.mark.parametrize("heading", ["The ending: What It Means", "The film", "The series: Everything We Know"])
def test_a_page_on_one_work_keeps_it(heading: str) -> None:
    text = f"""
        <h1>Marrow Hill: all we know</h1><p>Marrow Hill is a television drama.</p>
        <h2>{heading}</h2><p>It was directed by Tom Vale.</p>
    """
    check_claims(text, [(series(), "director", "Tom Vale")], html=True)
