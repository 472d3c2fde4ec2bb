"""A name and what else it is said to be called, into the other ways in which pages may write it.

All names here are folded. Each rule is a row; a name that no rule gives stays a name of its own.
"""

from __future__ import annotations

from collections.abc import Callable

from showbible.resolving.identity.ranks import RANKS


def as_given(name: str, alias: str) -> str | None:
    return alias


def in_place_of_the_first_name(name: str, alias: str) -> str | None:
    """Cristobal Rios, called "Chris", is Chris Rios."""
    _, _, rest = name.partition(" ")
    return f"{alias} {rest}" if rest and " " not in alias else None


def without_rank(name: str) -> str | None:
    """Captain Josephine Tull is Josephine Tull; but Queen Charlotte is not just any Charlotte."""
    words = name.split()
    bare = next((words[at:] for at, word in enumerate(words) if word not in RANKS), [])
    return " ".join(bare) if 2 <= len(bare) < len(words) else None


# type of thing -> what an alias of it lets pages write
OF_AN_ALIAS: dict[str, tuple[Callable[[str, str], str | None], ...]] = {
    "person": (as_given, in_place_of_the_first_name),
    "character": (as_given, in_place_of_the_first_name),
}
OF_ANY_ALIAS = (as_given,)

# type of thing -> the fuller name that a name says by itself
OF_A_NAME: dict[str, tuple[Callable[[str], str | None], ...]] = {"character": (without_rank,)}


def variants(kind: str, name: str, alias: str) -> list[str]:
    rules = OF_AN_ALIAS.get(kind, OF_ANY_ALIAS)
    return [text for rule in rules if (text := rule(name, alias)) and text != name]
