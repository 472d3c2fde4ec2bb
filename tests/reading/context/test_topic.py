"""Whether a page is about a character or a thing of the story, rather than about a work."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from showbible.reading.context.topic import topic_of
from tests.reading.helpers import character, page_of, thing


def person(name: str) -> Subject:
    return Subject("person", name)


BOX = """
<html><head><title>{title}</title></head><body><main><h1>{title}</h1>
<table class="infobox"><tr><th>{label}</th><td>{value}</td></tr><tr><th>Notes</th><td>none</td></tr></table>
<p>{text}</p></main></body></html>
"""


@pytest.mark.parametrize(
    ("title", "text", "topic"),
    [
        ("Nell Tarrant", "Nell Tarrant is one of the main characters of the series.", character("Nell Tarrant")),
        ("Nell Tarrant", "Nell Tarrant is a fictional doctor in a quarry town.", character("Nell Tarrant")),
        ("Nell Tarrant", "Nell Tarrant is a novelist played by Ada Brook in the series.", character("Nell Tarrant")),
        ("Calliope", "Calliope is a small starship with a mind of its own.", thing("Calliope")),
        ("Ada Brook", "Ada Brook (born 3 June 1988) is a Welsh actress, singer and writer.", person("Ada Brook")),
        ("Ada Brook", "Ada Brook was the best-known film director of the islands and a poet.", person("Ada Brook")),
        (
            "Karl Reuter",
            "Karl Reuter is a German-born composer who wrote the music of many films.",
            person("Karl Reuter"),
        ),
    ],
)
def test_by_its_first_sentence(title: str, text: str, topic: Subject) -> None:
    assert topic_of(page_of(f"{title}\n\n{text} Nobody knows where the story will lead them in the end.")) == topic


@pytest.mark.parametrize(
    ("label", "value", "topic"),
    [
        ("Portrayed by", "Ada Brook", character("Nell Tarrant")),
        ("Occupation", "Doctor", character("Nell Tarrant")),
        ("Registry", "NX-4", thing("Nell Tarrant")),
        ("Born", "3 June 1988", person("Nell Tarrant")),
    ],
)
def test_by_its_infobox(label: str, value: str, topic: Subject) -> None:
    text = BOX.format(title="Nell Tarrant", label=label, value=value, text="Nobody else in the town is like her.")
    assert topic_of(page_of(text, html=True)) == topic


@pytest.mark.parametrize(
    "text",
    [
        "Marrow Hill Season 2\n\nEverybody in town has something to hide, and the pit gives nothing back.",
        "Everything we know so far\n\nEverybody in town has something to hide, and the pit gives nothing back.",
        "Nell Tarrant\n\nEverybody in town has something to hide, and the pit gives nothing back.",
        "Marrow Hill\n\nMarrow Hill is a British film by the actor and director Karl Reuter, set in a quarry town.",
        "Marrow Hill\n\nMarrow Hill is a British television series about a quarry town and its only doctor.",
    ],
)
def test_a_page_without_such_a_topic(text: str) -> None:
    assert topic_of(page_of(text)) is None
