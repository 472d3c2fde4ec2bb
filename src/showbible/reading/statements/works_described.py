"""Phrases that say what a work is ("the slow-burn British thriller Low Water"), and of which work they say it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.reading.names import TITLE
from showbible.reading.words import alternatives, reversed_table, table, words

_REACH = 110  # characters before a noun in which its phrase begins


@dataclass(frozen=True, slots=True)
class Described:
    """A phrase around a noun for a work: the words before the noun, whose it is ("Netflix’s"), and the work."""

    work: Subject
    words: str
    noun: str
    owner: str | None
    start: int
    end: int
    sure: bool = True
    named: bool = False  # whether the work's name stands beside it


_NAMED_ONLY = frozenset(
    ["hit", "remake", "version", "original", "adaptation"]
)  # of a work only where its name stands by


@cache
def _noun() -> re.Pattern[str]:
    nouns = {
        *reversed_table("work_nouns"),
        *table("genre_parts")["heads"],
        "serial",
        "six-parter",
        "three-parter",
        "four-parter",
        "docuseries",
        "cartoon",
        "effort",
        "offering",
        *_NAMED_ONLY,
    }
    nouns -= set(table("work_nouns")["book"]) | set(table("work_nouns")["comic"]) | {"game", "video game", "short"}
    followed = alternatives(table("genre_parts")["people"])
    return re.compile(
        rf"(?<![\p{{L}}’'-])(?:{alternatives(frozenset(nouns))})(?![\p{{L}}-])(?! (?:{followed})\b)", re.IGNORECASE
    )


@cache
def _phrase() -> re.Pattern[str]:
    """What stands before the noun, to its end: an article or an owner, and the words between."""
    small = alternatives([word for word in table("no_lead") if word != "and"])
    word = rf"(?!(?:{small})\b)(?![\p{{L}}’'-]+['’]s )[\p{{L}}\d][\p{{L}}\p{{M}}\d’'./+-]*,? (?:and )?"
    return re.compile(
        rf"(?:(?<![\p{{L}}’'-])(?P<article>[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]his|[Oo]ur|[Tt]hat) |"
        rf"(?P<owner>(?:\p{{Lu}}|(?<![\p{{L}}])tv\p{{Lu}})[\p{{L}}\p{{M}}\d+&.’'-]*(?: (?:\p{{Lu}}|\d|van|de|der|von"
        rf"|bin|al-)[\p{{L}}\p{{M}}\d+&.’'-]*){{0,4}}?)(?:['’]s|(?<=s)['’]) (?:own )?|"
        rf"(?P<start>(?:^|(?<=[.!] )|(?<=[\t\n]))[“‘\"(•–—*-]? ?))(?P<words>(?:{word}){{0,9}}?)$"
    )


_BEHIND = re.compile(rf"(?:,? (?:called|titled|named|entitled|dubbed))?,? ?[“‘\"']?(?P<name>{TITLE})[”’\"']?")
_BEFORE = re.compile(
    rf"(?P<name>{TITLE})[”’\"']?(?: ?\([^()\n]{{1,70}}\))?(?:,| –| —|:| \(| is| was| are| were| remains|, which is|"
    rf", which was|, a)"
    rf"(?: (?:now|still|also|essentially|basically|only|both|being|again|in fact|as ever|at heart|by turns))?,? ?$"
)
_IT_IS = re.compile(
    r"(?:\b(?:[Ii]t|[Tt]his|[Tt]he (?:series|show|film|drama|season)|[Hh]ere)(?:['’]s| is| was|['’]s also| comes)|"
    r"\bwhat is|\bas) (?:\p{Ll}+ly |really |essentially |basically )?$"
)
_FRAGMENT = re.compile(
    r"\s?(?:$|[.,:;(·•|–—]|(?:about|from|set|in which|out of|starring|based|following|with|where|that|which|written|"
    r"created|by|on|for|adapted|inspired|featuring|led|spun|charting|tracing|telling)\b)"
)


@lru_cache(maxsize=16)
def described(text: str, work: Subject) -> tuple[Described, ...]:
    """All such phrases of a passage whose own work is given; those of other works have theirs."""
    return tuple(_phrases(text, work))


_ADJECTIVAL = re.compile(
    r"western|musical|mystery|anime|fantasy|horror|adventure|comedy|drama|romance|soap|noir|family|cartoon|feature",
    re.IGNORECASE,
)
_ELSE = re.compile(
    r" (?!(?:about|from|set|in|which|out|of|starring|based|is|was|are|has|had|have|will|that|who|and|or|at|to|a|the|"
    r"by|for|on|as|with|he|she|it|they|but|when|where|also|now|would|could|can|did|does|series|show|film|movie|"
    r"serial|special)\b|last|next|this|today|yesterday|tonight|again|after|before|just|then|once|since|until|because"
    r"|over|there|here|to|so|\p{Ll}{2,}(?:s|ed|ly)\b)\p{Ll}"
)


def _phrases(text: str, work: Subject) -> Iterator[Described]:
    last = -1
    for found in _noun().finditer(text):
        if _ADJECTIVAL.fullmatch(found[0]) and _ELSE.match(text, found.end()):
            continue  # "the western road", "an anime encyclopedia"
        following = _noun().match(text, found.end() + 1) if text[found.end() : found.end() + 1] == " " else None
        if following or (text[found.end() : found.end() + 2] in ("’s", "'s")):
            continue
        low = max(0, found.start() - _REACH, last)
        phrase = _phrase().search(text[low : found.start()]) if low == 0 else _phrase().search(text, low, found.start())
        if phrase is None:
            continue
        last = found.end()
        about = _about(text, work, phrase, found)
        if about is not None:
            sure = phrase["article"] is not None or phrase["owner"] is not None
            yield Described(
                about[0], phrase["words"], found[0], phrase["owner"], found.start(), found.end(), sure, about[1]
            )


def _about(text: str, work: Subject, phrase: re.Match[str], found: re.Match[str]) -> tuple[Subject, bool] | None:
    """The work that a phrase describes: the one named behind it or before it, else that of the passage; and whether
    it is named or defined."""
    own = fold(work.name or "")
    begin = phrase.start()
    before = text[max(0, begin - 100) : begin]
    behind = _BEHIND.match(text, found.end())
    if behind and behind.start("name") - found.end() > 0 and (named := _named(behind["name"], own, work, found[0])):
        return named, True
    article = (phrase["article"] or "").lower()
    if (
        (defined := _BEFORE.search(before))
        and article in ("a", "an", "the", "")
        and (named := _named(defined["name"], own, work, found[0]))
    ):
        return named, True
    if found[0].lower() in _NAMED_ONLY:
        return None
    if article in ("the", "its", "this", "their", "our") or phrase["owner"]:
        if not (phrase["words"].strip() or phrase["owner"]):
            return (work, True) if _is_subject(text, phrase, found) else None
        return work, False
    opens = (phrase["start"] is not None or not before.strip(' “‘"(•–—*-')) and _FRAGMENT.match(text, found.end())
    if _IT_IS.search(before) or (opens and not (article and text[found.end() : found.end() + 1] == ".")):
        return work, True
    near = text[max(0, begin - 160) : begin]
    return (work, True) if article and (work.name or "\0") in near and not _SOURCE.search(before) else None


_PLAINLY = (
    "sitcom",
    "thriller",
    "telenovela",
    "soap opera",
    "dramedy",
    "romcom",
    "rom-com",
    "anime",
    "whodunnit",
    "drama",
    "mockumentary",
)
_DOES = re.compile(
    r"(?: series)? (?:follows?|stars?|centres|centers|tells|returns?|premier\w+|debuts?|airs?|aired|will (?:return|"
    r"premiere|air|follow|star|be)|"
    r"is (?:set|shot|filmed|based|created|produced|written|directed)|was (?:created|renewed|cancell?ed|commissioned|"
    r"filmed|shot)|"
    r"has been (?:renewed|cancell?ed|commissioned)|also stars|ran for)\b"
)


def _is_subject(text: str, phrase: re.Match[str], found: re.Match[str]) -> bool:
    """Whether a bare noun is what its sentence is about, and does what works do: "The sitcom follows …"."""
    opens = not text[: phrase.start()].rstrip() or text[: phrase.start()].rstrip()[-1] in ".,;:–—”"
    return opens and found[0].lower() in _PLAINLY and _DOES.match(text, found.end()) is not None


_SOURCE = re.compile(
    r"\b(?:like|unlike|than|not|n['’]t|remake|remade|spin-?off|novel|book|film|version|adaptation|once|before|star"
    r"(?:red|ring)?|was in|appeared|known for|also|another|as well as) (?:\p{Ll}+ ){0,4}$"
)
_SHOUTED = re.compile(r"(\p{Lu}[\p{Lu}\d’'&!-]+(?: [\p{Lu}\d’'&!-]+)*) (?:for|on|from|in|at|and|to) \p{Lu}\p{Ll}")
_PREFIXES = ("Season", "Series", "Episode", "Chapter")


def _named(name: str, own: str, work: Subject, noun: str) -> Subject | None:
    """A name before or behind a noun as a work: the passage's own where it is that one, else another."""
    if shouted := _SHOUTED.match(name):
        name = shouted[1]
    plain = fold(name)
    if plain == own or (own and (plain.startswith(f"{own} ") or plain.endswith(f" {own}"))):
        return work
    if (
        plain in words("not_names")
        or name in words("networks")
        or name.split()[0] in (*_PREFIXES, *table("months"), *table("weekdays"))
    ):
        return None
    if plain.split()[0] in ("it", "this", "season", "series") or name in reversed_table("demonyms"):
        return None
    kinds = reversed_table("work_nouns")
    return Subject(kinds.get(noun.lower(), "series"), name)
