"""Ordered, filming, wrapped, delayed, cancelled, ended."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex as re

from showbible.claims import Standing, Subject
from showbible.pages.page import BlockKind
from showbible.reading.context import scopes
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.standing import denied
from showbible.reading.statement import Finding
from showbible.reading.statements.status_forms import BEFORE, BEHIND, MAKING, SEASON, Wording
from showbible.reading.statements.status_subjects import is_own, seasons_of, works_of
from showbible.reading.statements.status_wordings import CUES, WORDINGS

__all__ = ["CUES", "read"]

_WISHED = re.compile(
    r"\b(?:if|whether|would(?! not)|could|(?-i:may)|might|should|hop(?:e|es|ed|ing)|petition|rumou?r\w*|expect\w*|"
    r"likely|"
    r"nearly|almost|narrowly|had it|were it|would have|unless|until|in case|want(?:s|ed)?|danger|at risk|brink|"
    r"fear\w*|calls (?:to|for)|wish\w*|pray\w*|save|"
    r"talks|consider\w*|"
    r"reportedly|no word|unclear|yet to|decision|before (?:it|they|the show) (?:is|was)|possib\w+|perhaps|maybe|"
    r"probabl[ey]|chances)\b",
    re.IGNORECASE,
)
_DUE = re.compile(r"\bw(?:as|ere) (?:due|supposed|meant|to have|scheduled|originally)\b", re.IGNORECASE)
# What is cancelled or delayed but no work, and what a verb has for its object where the work is not it.
_OF_ANOTHER = re.compile(
    r"\b(?:party|book|event|tour|screening|panel|flight|concert|festival|train|match|appearance|design|wedding|trip|"
    r"meeting|"
    r"licen[cs]e|contract|subscription|vows?|comic|novel|game|album|interview|operation|funeral|licence fee|"
    r"film crew|she|he|"
    r"convention|exhibition|Blu-ray|DVD|box set|interest|pilot|deal|membership|strike|spin-?off|sequel|"
    r"trailer)\b[^,.;]{0,24}$",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"\s*(?:the (?:\w+ )?rights|(?:the|a|an|his|her|their|its|on the|two|three|my|our|"
    r"this) (?!(?:[\p{L}\p{N}’'“\"-]+ ){0,6}?(?:seasons?|"
    r"series|show|premiere|"
    r"production|release|drama|film|movie|thriller|sitcom|comedy|programme|episodes|run|return|launch|debut|serial|"
    r"project|saga|"
    r"outing|spin-?off|adaptation|sequel|prequel|reboot|revival|remake|miniseries|soap|anime|mystery|instal+ment|"
    r"chapter|reality|"
    r"documentary|dramedy|one|helping|feature|picture|animation|parter|anthology|noir|western|romcom|procedural|it|"
    r"order|go-ahead)\b))",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(
    r"[.;:](?=\s|$|\[)|,? (?:before|after|although|because|when|than|though|while)\b|, (?:but|which|who|and (?:it|"
    r"the|will))\b| – | — "
)
_OLD = re.compile(r"\b(?:19|20)\d\d\b")
_PAST = re.compile(r"\b(?:was|were|aired|ended|premiered|ran|concluded|had)\b", re.IGNORECASE)
_SHORTEST_HEADLINE = 3  # words
_NONE = re.compile(
    r"\b(?:nothing|none|neither|no (?:[\p{L}-]+ ){0,2}(?:seasons?|series|show|episodes|run)) [\p{L} ]{0,16}$",
    re.IGNORECASE,
)
_GONE_BACK = re.compile(
    r"\bbut\b[^.;]{0,60}\b(?:dropped|scrapped|abandoned|reversed|cancell?ed|axed|never made|fell through|"
    r"changed its mind)\b"
)
_IS_WORK = re.compile(
    r"\b(?:it|series|show|drama|sitcom|comedy|programme|thriller|season|saga|that|which|soap|series \w+|"
    r"season \w+)[”’\"]?(?:,[^,]{2,40},)?$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"(?:has|have|had|was|were|is|are|be|been|being|gets?|got)\b", re.IGNORECASE)
_UNDERGONE = re.compile(r"\b(?:was|were|is|are|been|being|be) (?:\p{L}+ly )?$")
# What a work that is cancelled is called: "the series", "it", a name, or what ends with a comma or a bracket.
_UNDERGOES = re.compile(
    r"(?:\b(?:it|series|shows?|drama|sitcom|comedy|programme|thriller|season|saga|soap|film|"
    r"movie|sequel|prequel|project|both|"
    r"reboot|revival|remake|adaptation|spin-?off|miniseries|serial|they|who|which|that|also|"
    r"not|and|but|then|later|production|one|"
    r"anthology|dramedy|cartoon|anime|documentary|telenovela|procedural|mystery|run|all|two|"
    r"three|\d+)|(?-i:\p{Lu}[\p{L}\p{N}.’'!&-]*)|[,)”\"’'–—:\d!?]|^)$",
    re.IGNORECASE,
)
_RETURNS = re.compile(r"\b(?:return\w*|back)\b", re.IGNORECASE)
# "… for season 3 of Marrow Hill", which then is the work, and whoever does not return is in it.
_OF_A_WORK = re.compile(
    r"[^.,;]{3,40}? for (?:(?:the|an?) )?(?:[\p{L}-]+ ){0,2}?(?:season|series)(?: (?:\d+|\p{L}+))? of "
    r"(?:the|this|that|(?-i:[“\"‘]?\p{Lu}))",
    re.IGNORECASE,
)
_ORDERABLE = re.compile(
    r"\b(?:seasons?|series|episodes|dramas?|thriller|sitcom|comed(?:y|ies)|show|film|movie|run|serial|adaptation|"
    r"spin-?off|"
    r"sequel|prequel|reboot|revival|remake|miniseries|soap|documentary|it|instal+ment|feature|parter|chapter)\b",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"(?:[\p{L}]+ ){0,2}status\s*[:\t–—|\n]", re.IGNORECASE)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    if _LABELLED.match(passage.text):
        return
    if passage.block.kind in (BlockKind.ROW, BlockKind.CAPTION) or reading.story_of(passage):
        return
    if passage.text.rstrip("”’\"' ").endswith("?") or (
        passage.block.kind is BlockKind.HEADING and len(passage.text.split()) < _SHORTEST_HEADLINE
    ):
        return
    taken: list[tuple[int, int]] = []
    for wording in WORDINGS:
        for found in wording.pattern.finditer(passage.text):
            if any(start < found.end() and found.start() < end for start, end in taken):
                continue
            made = list(_status(wording, found, passage, reading))
            if made:
                taken.append(found.span())
            yield from made


def _status(wording: Wording, found: re.Match[str], passage: Passage, reading: Reading) -> Iterator[Finding]:
    text = passage.text
    begins, ends = _clause(text, found.start(), found.end())
    own, behind = text[begins : found.start()], text[found.end() : ends]
    if _WISHED.search(own) or (_WISHED.search(found[0]) and wording.status != "cancelled") or _OF_ANOTHER.search(own):
        return
    if wording.where is BEHIND and (_OBJECT.match(behind) or not _has_object(wording, behind, passage, reading, found)):
        return
    if wording.where is BEHIND and _UNDERGONE.search(own):
        return
    if wording.status == "cancelled" and _PASSIVE.match(found[0]) and not _UNDERGOES.search(own.rstrip()):
        return
    if _RETURNS.search(found[0]) and not _is_subject(own, passage, reading, found.start()):
        return
    if wording.status != "delayed" and _DUE.search(own + found[0]):
        return
    denying = denied(own[-60:]) or bool(_NONE.search(own)) or (wording.where is not BEFORE and denied(found[0]))
    if wording.status in ("ordered", "filming", "wrapped"):
        denying = denying or denied(found[0]) or bool(re.match(r" not\b", behind))
    standing = Standing.DENIED if denying else wording.standing
    if wording.status == "ordered" and denying and not seasons_of(f"{own} {found[0]} {behind}"):
        return
    if wording.status == "ordered" and _GONE_BACK.search(text[found.end() :]):
        standing = Standing.WITHDRAWN
    if wording.status == "ended" and standing is Standing.ANNOUNCED and _PAST.search(own) and _OLD.search(text):
        standing = Standing.HAPPENED
    for subject in _subjects(wording, (own, behind), found, passage, reading):
        yield Finding(subject, "status", wording.status, standing, wording.confidence)


def _has_object(wording: Wording, behind: str, passage: Passage, reading: Reading, found: re.Match[str]) -> bool:
    """Whether what is ordered or cancelled is a work: "orders to close the case" are no order for a season."""
    if wording.status not in ("ordered", "cancelled"):
        return True
    if _ORDERABLE.search(behind[:90]):
        return True
    return bool(works_of(passage, reading, found.end(), behind=True)) or (
        wording.status == "cancelled" and len(behind) < 40
    )


def _is_subject(own: str, passage: Passage, reading: Reading, place: int) -> bool:
    """Whether a work, and no person, is what "will not return"."""
    if _OF_A_WORK.match(passage.text, place):
        return False
    if _IS_WORK.search(own.rstrip(" ,")) or (not own.strip() and passage.scope.work != reading.scope.work):
        return True
    return any(
        passage.text[:place].rstrip(' ”’"').endswith(work.name or "\0")
        for work in works_of(passage, reading, place, behind=False)
    )


def _subjects(
    wording: Wording, around: tuple[str, str], found: re.Match[str], passage: Passage, reading: Reading
) -> list[Subject]:
    """The seasons or works that a status is said of."""
    is_behind = wording.where is BEHIND or passage.text.startswith((" of ", " on "), found.end())
    works = works_of(passage, reading, found.end() if is_behind else found.start(), behind=is_behind)
    if not works and wording.where is not BEHIND:
        works = works_of(passage, reading, found.start(), behind=False)
    works = [work for work in works if work.type in ("series", "film")]
    if not works and (work := _in_question(wording, around[0], passage, reading)):
        works = [work]
    if wording.status in ("cancelled", "ended"):
        return works
    seasons = _seasons(wording, around, found)
    if wording.where is SEASON and not seasons:
        return []
    out = list[Subject]()
    for work in works:
        if work.type != "series":
            out.append(work)
        elif seasons:
            out += [Subject("season", series=work.name, season=season) for season in seasons]
        else:
            out.append(_unnumbered(work, wording, found, passage, reading))
    return out


def _in_question(wording: Wording, own: str, passage: Passage, reading: Reading) -> Subject | None:
    """The work of the passage; that of the page, where the other only does what is done: "Surabhi has ordered …"."""
    work = passage.scope.work
    page = reading.scope.work
    if page and work and work != page and wording.where in (BEHIND, SEASON) and (work.name or "\0") in own:
        work = page
    return work if work and work.type in ("series", "film") else None


def _seasons(wording: Wording, around: tuple[str, str], found: re.Match[str]) -> list[int]:
    own, behind = around
    if wording.status == "ordered":
        return seasons_of(f"{found[0]} {behind}") or (
            [] if wording.where is BEHIND else seasons_of(own[-70:] + found[0])
        )
    return (seasons_of(own[-90:])[-1:] or seasons_of(found[0]) or seasons_of(behind[:60])[:1])[:2]


def _unnumbered(work: Subject, wording: Wording, found: re.Match[str], passage: Passage, reading: Reading) -> Subject:
    """The season in question where a clause names none: that of the passage, or of the page where it is renewed."""
    if work != passage.scope.work:
        return work
    scope = scopes.at(passage.text, found.start(), passage.scope)
    if wording.where is MAKING or wording.status == "delayed":
        return scope.season_subject or work
    page = reading.scope
    if wording.status == "ordered" and is_own(work, reading) and page.season is not None and page.season > 1:
        return Subject("season", series=work.name, season=page.season)
    return scope.season_subject or work


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause begins and ends that holds a stretch of the text."""
    ends = _clause_ends(text)
    begins = max((last for _, last in ends if last <= start), default=0)
    return begins, min((first for first, _ in ends if first >= end), default=len(text))


@lru_cache(maxsize=16)
def _clause_ends(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(found.span() for found in _CLAUSE_END.finditer(text))
