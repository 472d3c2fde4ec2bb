"""The sorts of things that the guide has pages for, in the order in which it lists them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A type of subject: where its index is in the guide, and what one and many of it are called."""

    type: str
    prefix: str
    one: str
    many: str


KINDS = (
    Kind("franchise", "franchises", "Franchise", "Franchises"),
    Kind("series", "series", "Series", "Series"),
    Kind("film", "films", "Film", "Films"),
    Kind("documentary", "documentaries", "Documentary", "Documentaries"),
    Kind("special", "specials", "Special", "Specials"),
    Kind("short", "shorts", "Short", "Shorts"),
    Kind("book", "books", "Book", "Books"),
    Kind("comic", "comics", "Comic", "Comics"),
    Kind("game", "games", "Game", "Games"),
    Kind("person", "people", "Person", "People"),
    Kind("character", "characters", "Character", "Characters"),
    Kind("thing", "things", "Thing of the story", "Things of the story"),
)
BY_TYPE = {kind.type: kind for kind in KINDS}
PARTS = {"season": "Season", "episode": "Episode"}


def word(type_: str) -> str:
    """What a thing of this type is called: "Film", "Season"."""
    return PARTS.get(type_) or BY_TYPE[type_].one
