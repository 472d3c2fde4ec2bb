"""The character that an entry of a cast list names."""

from __future__ import annotations

import regex as re

from showbible.reading import names
from showbible.reading.parts.phrases import character_of, without_rank
from showbible.reading.words import table

_ENTRY = re.compile(r"[^,;(\[\n\t]+")
_SMALL = frozenset(
    [
        "of",
        "the",
        "in",
        "with",
        "at",
        "and",
        "on",
        "for",
        "to",
        "from",
        "de",
        "la",
        "le",
        "van",
        "von",
        "el",
        "al",
        "á",
        "í",
        "bin",
        "no",
        "das",
        "do",
        "da",
        "dos",
        "der",
        "den",
    ]
)
_REAL = re.compile(r"[“\"](?P<name>[^”\"]{1,40})[”\"]$")


_BY_ROLE = re.compile(rf"\p{{Lu}}[\p{{Ll}}-]+ (?:\p{{Ll}}+ )?(?P<noun>\p{{Ll}}{{3,}}) (?P<name>{names.NAME})")


def entry_name(text: str) -> str | None:
    """The character that an entry names: all of it up to a comma or a bracket ("Convict with no ears")."""
    plain = text.strip(" :.–—-\t…")
    if quoted := _REAL.match(plain):
        return quoted["name"]
    found = _ENTRY.match(plain)
    if found is None or not found[0].strip():
        return None
    head = re.split(r" (?:aka|a\.k\.a\.|alias|also known as) ", found[0].strip())[0].strip(' “”"')
    if not head:
        return None
    if re.match(r"(?:[Tt]he |[Aa]n? )?\p{Ll}{3,} ", head) and (
        name := next((head[s:e] for s, e in names.runs(head)), None)
    ):
        return character_of(name)  # "the deckhand Zeca"
    if (led := _BY_ROLE.fullmatch(head)) and led["noun"] in table("roles")["nouns"]:
        return character_of(led["name"])  # "State attorney Naomi Bühler"
    capital = all(word[0].isupper() or not word[0].isalpha() or word in _SMALL for word in head.split())
    name = names.parse(head)
    if capital and name.full:
        return name.titled or (without_rank(name.full) if name.full[0].isupper() else head)
    return head if head[0].isupper() and len(head.split()) <= 6 and not name.full.startswith("of ") else None
