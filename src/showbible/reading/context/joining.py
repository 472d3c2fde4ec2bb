"""Names of one work that a page writes in two ways, with its article or without, in full or shortened, are joined."""

from __future__ import annotations

from showbible.reading.context.pointer import Pointer

_ARTICLES = (
    "the",
    "a",
    "an",
    "le",
    "la",
    "les",
    "der",
    "die",
    "das",
    "el",
    "los",
    "las",
    "il",
    "lo",
    "gli",
    "os",
    "as",
)


def with_articles(known: dict[str, list[Pointer]]) -> None:
    """What is quoted without its article belongs to the name that is quoted with one: "des « Pieds-Bleus »"."""
    for short in sorted(known):
        longer = [f"{article} {short}" for article in _ARTICLES if f"{article} {short}" in known]
        if len(longer) == 1 and {p.by for p in known[longer[0]]} & {"called", "cited"}:
            known[longer[0]] += [Pointer(known[longer[0]][0].name, p.by, p.type) for p in known.pop(short)]


_SET_OFF = frozenset(["cited", "emphasised", "defined", "told", "quoted", "dated", "structured"])


def lengthen(known: dict[str, list[Pointer]]) -> None:
    """A headline may shorten a name that the text gives in full: what it points to is the full one."""
    for short in sorted(known):
        if " " not in short or not {p.by for p in known[short]} <= {"headed", "shared", "used"}:
            continue
        longer = [
            key
            for key in known
            if key.startswith((f"{short} ", f"{short}s ")) and _SET_OFF & {p.by for p in known[key]}
        ]
        if len(longer) == 1 and not longer[0].rpartition(" ")[2].isdigit():
            known[longer[0]].append(Pointer(known[longer[0]][0].name, "shortened"))
