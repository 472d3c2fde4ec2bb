"""The sorts of things that the guide has pages for, in the order in which it lists them."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise

from showbible.guide.presenting.numbers import Plural
from showbible.guide.presenting.spoken import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Kind:
    """A type of subject: where its index is in the guide, and what one, many and so many of it are called."""

    type: str
    prefix: str
    _one: Promise
    _many: Promise
    _listed: Plural

    @property
    def one(self) -> str:
        return str(self._one)

    @property
    def many(self) -> str:
        return str(self._many)

    def listed(self, count: int) -> str:
        """What a list by name says of itself: "12 films, by name."."""
        return self._listed.of(count)


KINDS = (
    Kind(
        "franchise",
        "franchises",
        _("Franchise"),
        _("Franchises"),
        Plural("%(num)s franchise, by name.", "%(num)s franchises, by name."),
    ),
    Kind(
        "series",
        "series",
        _("Series"),
        _("Series"),
        Plural("%(num)s series, by name.", "%(num)s series, by name."),
    ),
    Kind(
        "film",
        "films",
        _("Film"),
        _("Films"),
        Plural("%(num)s film, by name.", "%(num)s films, by name."),
    ),
    Kind(
        "documentary",
        "documentaries",
        _("Documentary"),
        _("Documentaries"),
        Plural("%(num)s documentary, by name.", "%(num)s documentaries, by name."),
    ),
    Kind(
        "special",
        "specials",
        _("Special"),
        _("Specials"),
        Plural("%(num)s special, by name.", "%(num)s specials, by name."),
    ),
    Kind(
        "short",
        "shorts",
        _("Short"),
        _("Shorts"),
        Plural("%(num)s short, by name.", "%(num)s shorts, by name."),
    ),
    Kind(
        "book",
        "books",
        _("Book"),
        _("Books"),
        Plural("%(num)s book, by name.", "%(num)s books, by name."),
    ),
    Kind(
        "comic",
        "comics",
        _("Comic"),
        _("Comics"),
        Plural("%(num)s comic, by name.", "%(num)s comics, by name."),
    ),
    Kind(
        "game",
        "games",
        _("Game"),
        _("Games"),
        Plural("%(num)s game, by name.", "%(num)s games, by name."),
    ),
    Kind(
        "person",
        "people",
        _("Person"),
        _("People"),
        Plural("%(num)s person, by name.", "%(num)s people, by name."),
    ),
    Kind(
        "character",
        "characters",
        _("Character"),
        _("Characters"),
        Plural("%(num)s character, by name.", "%(num)s characters, by name."),
    ),
    Kind(
        "thing",
        "things",
        _("Thing of the story"),
        _("Things of the story"),
        Plural("%(num)s thing of the story, by name.", "%(num)s things of the story, by name."),
    ),
)
BY_TYPE = {kind.type: kind for kind in KINDS}
PARTS = {"season": _("Season"), "episode": _("Episode")}


def word(type_: str) -> str:
    """What a thing of this type is called: "Film", "Season"."""
    return str(PARTS[type_]) if type_ in PARTS else BY_TYPE[type_].one
