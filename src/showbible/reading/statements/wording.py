"""Wordings that several statements share: roles, relations, kinds, and characters with their descriptions."""

from __future__ import annotations

from functools import cache

import regex as re

from showbible.reading import names
from showbible.reading.words import alternatives, reversed_table, table, words


@cache
def role_pattern() -> str:
    """A role: a noun of the list, with the word before it where that belongs to it ("first officer")."""
    nouns = alternatives(table("roles")["nouns"])
    return rf"(?:(?:{alternatives(table('roles')['modifiers'])}) )?(?:{nouns})"


@cache
def _role() -> re.Pattern[str]:
    return re.compile(rf"\b({role_pattern()})\b", re.IGNORECASE)


def role_in(text: str) -> str | None:
    """The first role that a description names: "a young telegraph clerk" -> "telegraph clerk"."""
    found = _role().search(text)
    return found[1].lower() if found else None


@cache
def _kind() -> re.Pattern[str]:
    return re.compile(rf"\b({alternatives(reversed_table('kinds'))})\b", re.IGNORECASE)


def kind_of_noun(text: str) -> str | None:
    """The contract's kind for the last noun in a text that says one: "Mule-class freighter" -> "starship"."""
    found = _kind().findall(text.replace("-", " ") if "-class" in text.lower() else text)
    return reversed_table("kinds")[found[-1].lower()] if found else None


_SMALL_WORDS = frozenset(
    ["of", "the", "in", "with", "at", "and", "on", "for", "to", "from", "de", "la", "le", "van", "von", "el", "al"]
)
_ENTRY = re.compile(r"[^,;(\[\n\t]+")


def entry_name(text: str) -> str | None:
    """The character that an entry of a cast list names: all of it up to a comma or a bracket, where it is written
    as a name ("Works with Carlos Girl"), else the first name in it."""
    found = _ENTRY.match(text.strip(" :.–—-\t…"))
    name = names.parse(found[0]) if found else None
    if (
        name is None
        or not name.full
        or not all(word[0].isupper() or not word[0].isalpha() or word in _SMALL_WORDS for word in name.full.split())
    ):
        return character_name(text)
    return name.titled or name.full if name.full[0].isupper() or not name.full[0].isalpha() else character_name(text)


_THE_NAME = re.compile(r"(?:The|A) [\p{Lu}][^,.;()\n–—]{1,50}")


def character_name(text: str) -> str | None:
    """The character that a text names first, without rank, description or nickname; None where it names none.

    "Detective Inspector Alec Hardy", "Hannah Kahnwald, Jonas’s mother", "the swindler Casper Lund", "The Stranger".
    """
    rest = text.strip(" :.–—-\t")
    if found := _THE_NAME.match(rest):
        return found[0].strip()
    for start, end in names.runs(rest):
        name = names.parse(rest[start:end])
        if name.full and not _is_possessor(rest, end):
            return name.titled if name.titled and name.titled == rest[start:end] else name.full
    single = re.match(r"[\p{Lu}]\p{L}*", rest)
    return single[0] if single and single[0].lower() not in words("not_names") else None


def _is_possessor(text: str, end: int) -> bool:
    """Whether a name only owns what is meant: the "Jonas" in "Jonas’s mother, Hannah"."""
    return text[end - 2 : end] in ("’s", "'s") or text[end : end + 2] in ("’s", "'s")
