"""Lists of whom and what an episode shows."""

from __future__ import annotations

import pytest

from tests.reading.helpers import Expected, check_claims, check_silent, episode, thing

WIKI = """
<title>The Landslide - Marrow Hill Wiki</title><h1>The Landslide</h1>
<p>"The Landslide" is the third episode of the second season of Marrow Hill.</p>
{lists}
"""
ITEMS = "<h2>{opener}</h2><h3>{head}</h3><ul>{items}</ul>"


def wiki(opener: str, head: str, *items: str) -> str:
    lists = ITEMS.format(opener=opener, head=head, items="".join(f"<li>{item}</li>" for item in items))
    return WIKI.format(lists=lists)


@pytest.mark.parametrize(
    ("opener", "head"),
    [
        ("Appearances", "Characters"),
        ("Appearances", "Main characters"),
        ("In order of appearance", "People"),
        ("Continuity", "Featured characters"),
    ],
)
def test_characters(opener: str, head: str) -> None:
    page = wiki(opener, head, "Nell Tarrant", "Amos Pike (first appearance)", "Greta Moss (mentioned only)")
    expected: list[Expected] = [
        (episode(3), "appears", "Nell Tarrant"),
        (episode(3), "appears", "Amos Pike"),
    ]
    check_claims(page, expected, html=True)


@pytest.mark.parametrize(
    ("head", "name", "kind"),
    [
        ("Organisations", "Hallam Combine", "organisation"),
        ("Species", "Morlings", "species"),
        ("Locations", "The Long Shaft", "place"),
        ("Planets", "Teos", "planet"),
        ("Locations", "Ordo (moon)", "moon"),
    ],
)
def test_things_with_their_kind(head: str, name: str, kind: str) -> None:
    named = name.partition(" (")[0]
    expected: list[Expected] = [(episode(3), "appears", named), (thing(named), "kind", kind)]
    check_claims(wiki("Appearances", head, name), expected, html=True)


@pytest.mark.parametrize(
    ("opener", "head", "item"),
    [
        ("Credits", "Guest stars", "Ada Brook"),
        ("Cast", "Characters", "Ada Brook as Nell Tarrant"),
        ("Appearances", "Characters", "Nell Tarrant (credit only)"),
        ("Appearances", "Characters", "Unnamed miner"),
        ("Notes", "Locations", "The quarry of the third episode is that of the first, seen from the other side."),
        ("Trivia", "Music", "Slate Song"),
    ],
)
def test_lists_of_nobody_who_appears(opener: str, head: str, item: str) -> None:
    check_silent(wiki(opener, head, item), "appears", html=True)


def test_what_the_series_shows_is_not_what_an_episode_shows() -> None:
    check_silent(
        "Marrow Hill\n\nMarrow Hill is a drama series.\n\nCharacters\n\n- Nell Tarrant\n- Amos Pike", "appears"
    )
