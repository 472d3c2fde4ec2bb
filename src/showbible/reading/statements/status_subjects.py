"""Which works and seasons a status is said of: by the names beside its word, or by its clause and its passage."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.reading.context.seasons import seasons_in
from showbible.reading.names import TITLE, looks_like_person
from showbible.reading.numbers import ORDINAL, number
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.words import alternatives, is_time, reversed_table, table, words

_REACH = 110  # characters beside a word in which the name of its work stands
_QUOTED = re.compile(r"[“\"‘](?P<name>[\p{Lu}\p{N}][^“”\"‘’\n]{1,60}(?:[’'][^“”\"‘’\n]{1,40})?)[,.]?[”\"’](?!\p{L})")
_AFTER_NOUN = re.compile(
    rf"\b(?:{alternatives(reversed_table('work_nouns'))}|sitcom|comedy|drama|thriller|dramedy|anthology|prequel|sequel|"
    rf"spin-?off)s?(?:,? (?:\p{{Ll}}+ )?(?:called|titled|entitled|named))? [“‘\"]?(?P<name>{TITLE})|"
    rf"\b(?:[Ss]eason|[Ss]eries|[Ss]how|[Rr]un|[Rr]enewal|[Cc]ancellation) of [“‘\"](?P<name>{TITLE})[”’\"]"
)
_CAPITALS = re.compile(
    r"\b(?P<name>\p{Lu}[\p{Lu}\p{N}’'&-]{3,}(?::? \p{Lu}[\p{Lu}\p{N}’'&-]+){0,5}|\p{Lu}[\p{Lu}’']+(?:(?: OF| THE|"
    r" AND)? \p{Lu}[\p{Lu}\p{N}’'&-]+){1,5})\b"
)
_UNDERGOES = re.compile(
    rf"(?:^|(?<=[.:;] )|(?<=, )|(?<=\b(?:that|and|but|while) ))[“‘\"]?(?P<name>{TITLE})[”’\"]?(?= (?:has|have|was|"
    rf"is|were|will|won['’]t|gets|got)\b)"
)
_COMES_BACK = re.compile(r"(?: [\p{Ll}’']+){1,3}? (?:return|back)(?:s|ing)?\b(?! for (?:its|their)\b)")
_SHOWN = re.compile(
    r"\b(?:seasons?|series|show|drama|sitcom|comedy|episodes|renewed|pilot|showrunner)\b",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"\b(?:We|I|He|She|They|It|This|That|These|There)$|: ?(?:We|I)\b")
_ELLIPTIC = re.compile(rf"\b[Aa]n? (?P<ordinal>{ORDINAL})(?= (?:was|has|is|had|will)\b)")
_NOUN_NEXT = re.compile(
    r" (?:[\p{Ll}-]+ ){0,3}?(?:drama|thriller|series|sitcom|comedy|show|film|mystery|saga|remake|adaptation)\b"
)
_LIST = re.compile(r"[”\"’]?(?: \([^()]{1,40}\))?(?:,? and |, |,? & | as well as |,? plus )(?:the |its )?[“‘\"]?")
_OF_ONE = re.compile(r"^[^.!?]*\b(?:he|she|him|her)\b")
_BETWEEN = re.compile(r"[^.;:]{0,90}")
_NO_SEASON = re.compile(r"\b(?:season|series) premiere|\bper season\b")
_BOTH = re.compile(
    rf"\b(?P<first>{ORDINAL})(?:,| and|, and|&| \+)? (?:(?:and |& )?(?:a |the |"
    rf"an )?)(?P<second>{ORDINAL}) (?:season|series|run)s?\b",
    re.IGNORECASE,
)
_PLURAL = re.compile(
    r"\bseasons (?P<low>\d{1,2})(?:,? (?:and|to|through|&) |\s?[–-]\s?|, )(?P<high>\d{1,2})\b",
    re.IGNORECASE,
)


def works_of(passage: Passage, reading: Reading, place: int, *, behind: bool) -> list[Subject]:
    """The works that stand beside a place: those listed behind it, or the last one before it; none where none does."""
    text = passage.text
    names = _named(text, passage, reading)
    if behind:
        found = [
            each for each in names if place <= each[0] <= place + _REACH and _BETWEEN.fullmatch(text[place : each[0]])
        ]
        return _listed(text, found)
    found = [each for each in names if place - _REACH <= each[1] <= place and _BETWEEN.fullmatch(text[each[1] : place])]
    return [found[-1][2]] if found else []


def _listed(text: str, found: list[tuple[int, int, Subject]]) -> list[Subject]:
    """The first of some names, with those that go on with it: "X, Y and Z"."""
    out = found[:1]
    for each in found[1:]:
        if _LIST.fullmatch(text[out[-1][1] : each[0]]):
            out.append(each)
    return [work for _, _, work in out]


def _named(text: str, passage: Passage, reading: Reading) -> list[tuple[int, int, Subject]]:
    """The names of works in a text with their places: those that the page knows, and those it calls works."""
    known = dict(reading.others)
    for own in (reading.scope.work, passage.scope.work):
        if own and own.name:
            known[own.name] = own
    found = [
        (start, start + len(name), work)
        for name, work in known.items()
        if len(name) > 2 and (start := text.find(name)) >= 0 and _is_whole(text, start, start + len(name))
    ]
    unknown = list(_AFTER_NOUN.finditer(text))
    if reading.scope.work is None and _SHOWN.search(text):
        unknown += [*_QUOTED.finditer(text), *_CAPITALS.finditer(text), *_undergoing(text)]
    for match in unknown:
        start, end = match.span("name")
        taken = any(s < end and start < e for s, e, _ in found)
        if not taken and match["name"].lower() not in words("not_names"):
            found.append((start, end, Subject("series", match["name"])))
    found = [each for each in found if _may_be_work(each[2].name or "", text[each[1] :])]
    about = reading.scope.work and reading.scope.work.name
    found = [each for each in found if each[2].name == about or not _is_somebody(each[2].name or "", text[each[1] :])]
    longest = sorted(found, key=lambda each: (each[0], -each[1]))
    return [each for place, each in enumerate(longest) if place == 0 or each[0] >= longest[place - 1][1]]


def _undergoing(text: str) -> Iterator[re.Match[str]]:
    """The names of what something is done to, without those of people who may be in what they return for."""
    for found in _UNDERGOES.finditer(text):
        if not (_COMES_BACK.match(text, found.end()) and looks_like_person(found["name"])):
            yield found


def _may_be_work(name: str, behind: str) -> bool:
    """Whether a name is not a number, a channel or a people, and describes no work ("the Victorian drama")."""
    if name.endswith(("’", "'")) or behind.startswith("s ") or _NO_NAME.search(name):
        return False
    if name.isdigit() or name in table("networks") or name in reversed_table("demonyms") or is_time(name):
        return False
    return " " in name or not _NOUN_NEXT.match(behind)


def _is_somebody(name: str, behind: str) -> bool:
    """Whether a name is a person's, of whom the sentence goes on as of one ("…, and I shall miss her")."""
    return looks_like_person(name) and bool(_OF_ONE.search(behind))


def _is_whole(text: str, start: int, end: int) -> bool:
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())


def seasons_of(text: str) -> list[int]:
    """The seasons that a clause names, lists included: "the second and the third season", "seasons 3 and 4"."""
    if plural := _PLURAL.search(text):
        low, high = int(plural["low"]), int(plural["high"])
        return list(range(low, high + 1)) if low < high < low + 6 else [low, high]
    if both := _BOTH.search(text):
        return [value for part in ("first", "second") if (value := number(both[part])) is not None]
    if alone := _ELLIPTIC.search(text):
        return [value] if (value := number(alone["ordinal"])) else []
    return [season for _, season in seasons_in(_NO_SEASON.sub("", text))][:1]


def is_own(work: Subject, reading: Reading) -> bool:
    own = reading.scope.work
    return own is not None and fold(own.name or "") == fold(work.name or "")
