"""The other works that a page names, so that what is said of them is not said of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.pages.page import Page
from showbible.reading.context.evidence import is_where
from showbible.reading.context.mentions import mentions
from showbible.reading.context.pointer import Pointer, variants
from showbible.reading.context.work_names import names_work
from showbible.reading.names import TITLE
from showbible.reading.passage import Scope
from showbible.reading.words import words

Others = dict[str, Subject]  # a name, in full or short, and the work it names

_LEAD = (
    r"^[“‘\"]?(?:(?:[Tt]he )?(?:\w+ (?:and \w+ )?)?(?:[Ss]eason|[Ss]eries)(?: \w+)? of |[Aa]nd |[Tt]he new )?[“‘\"]?"
)
_MOST = 60  # other works that are kept apart on one page
_SELDOM = 5  # times as often as it is called a work's, from which on a single word is not one's name
_TELLING = ("defined", "told", "structured", "typed", "dated")


def others(page: Page, main: Subject | None, pointers: Sequence[Pointer]) -> Others:
    """Works beside the main one: those of the same franchise by their prefix, and those that the text calls works."""
    own, found = fold(main.name or "") if main else "", Others()
    told = Counter(pointer.name for pointer in pointers if pointer.by in _TELLING)
    for pointer in pointers:
        if " " not in pointer.name and page.text.count(pointer.name) > _SELDOM * told[pointer.name]:
            continue  # somebody's name
        if main is None and pointer.by == "told" and is_where(pointer.name, page.text):
            continue
        if (
            pointer.by in _TELLING
            and names_work(pointer.name)
            and (pointer.type or main is None)
            and _is_other(fold(pointer.name), own)
        ):
            found.setdefault(pointer.name, Subject(pointer.type or "series", pointer.name))
    if main is None:
        return dict(islice(found.items(), _MOST))
    franchise, colon, _ = (main.name or "").partition(":")
    for match in re.finditer(rf"\b{re.escape(franchise)}: (?P<short>{TITLE})", page.text) if colon else ():
        name = _without_number(match[0])
        if fold(name) != own:
            found[name] = Subject("series", name)
            found.setdefault(_without_number(match["short"]), Subject("series", name))
    kept = ((name, work) for name, work in found.items() if fold(name) not in own)
    return dict(islice(kept, _MOST))


def _is_other(name: str, own: str) -> bool:
    """Whether a name is another work's: "When Will Dark" is only a headline's way to *Dark*."""
    return (
        len(name) > 2
        and name not in words("not_names")
        and (not own or own not in name or (name.startswith(own) and name != own))
    )


def _without_number(name: str) -> str:
    return re.sub(r",? (?:Season|Series) .*$", "", name)


@lru_cache(maxsize=1024)
def _led_by(name: str) -> re.Pattern[str]:
    return re.compile(rf"{_LEAD}{re.escape(name)}(?!\p{{L}})")


_TOLD_OF = re.compile(r"^(?:The|An?) (?:[\p{Ll}-]+ ){1,4}[“‘\"]?$")
_FATE = r"(?:cancell?ed|renewed|axed|created|directed|picked up|ordered|commissioned|revived|rebooted)"
_UNDERGOES = re.compile(
    rf"^[“‘\"]?(?P<name>{TITLE})[”’\"]? (?:(?:has|have|had|will) been |will be |was |is |were )(?:\w+ly )?{_FATE}\b"
    rf"|^[“‘\"]?(?P<name2>{TITLE})[”’\"]? (?:premiered|premieres|debuted|debuts|aired|airs|will premiere)\b"
    rf"(?! as (?:an?|the|his|her)\b)"
    rf"|\b(?:cancell?ed|renewed|axed|revived) (?:its \w+ )?[“‘\"]?(?P<name3>{TITLE})[”’\"]?(?= "
    rf"(?:in|after|for|last)\b|[.,])"
)
_DIRECTED = re.compile(r"[“‘\"].* directed$")
_NO_WORK = re.compile(
    r"^(?:S\d+E\d+|\d+x\d+|Season|Series|Seasons|Part|Episode|Episodes|Chapter|Volume|Filming|Production|Shooting)\b",
    re.IGNORECASE,
)


_RELATIVE = re.compile(rf"(?P<name>{TITLE})[”’\"]?, (?:which|whose)\b[^,.;]*")
_COMPARED = re.compile(rf"\b(?:[Uu]nlike|[Ll]ike) {TITLE}, (?:which|whose|who)\b[^,.;]*")


def own_part(text: str, works: Others) -> str:
    """A sentence with what it says of another work in a relative clause blanked out; of the same length."""
    if ", wh" not in text:
        return text
    for found in (*_RELATIVE.finditer(text), *_COMPARED.finditer(text)):
        if found.re is _COMPARED or any(found["name"].endswith(name) for name in works):
            text = text[: found.start()] + " " * len(found[0]) + text[found.end() :]
    return text


def undergone_by_other(text: str, base: Scope) -> Scope | None:
    """The scope of a sentence in which another work is cancelled, renewed, created or shown."""
    if base.work is None:
        return None
    own = fold(base.work.name or "")
    for found in _UNDERGOES.finditer(text):
        name = found["name"] or found["name2"] or found["name3"]
        if base.season is not None and _DIRECTED.match(found[0]):
            continue  # one of its episodes
        if (
            _NO_WORK.match(name)
            or not names_work(name)
            or fold(name) in own
            or own in fold(name)
            or fold(name) in words("not_names")
        ):
            continue
        return replace(Scope(Subject("series", name)), section=base.section, named=True)
    return None


def spoken_of(text: str, works: Others) -> Subject | None:
    """The first of the page's works of which a sentence speaks as of a work."""
    said = (mention.name for mention in mentions(text) if not _TIMED.match(mention.name))
    return next((works[name] for each in said for name in reversed(variants(each)) if name in works), None)


_TIMED = re.compile(r"\d{1,2}(?:[.:]\d\d| ?[ap]m\b)")  # a line of listings with its time, which is no name


def led_by_other(text: str, base: Scope, works: Others) -> Scope | None:
    """The scope of a sentence or heading that opens with another work, or with a season of it."""
    own = base.work.name or "" if base.work else ""
    if own and text.startswith(own):
        works = {name: work for name, work in works.items() if name.startswith(own)}
    for name in sorted(works, key=lambda name: (-len(name), name)):
        if (
            name in text
            and _is_other(fold(name), fold(own))
            and (_led_by(name).match(text) or _TOLD_OF.match(text[: text.index(name)]))
        ):
            return replace(Scope(works[name]), section=base.section, named=True)
    return None
