"""Names that a text speaks of as of works: "the drama X", "X is a sitcom", "X’s second season", "the cast of X"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice

import regex as re

from showbible.reading.context.work_names import is_maker, is_source
from showbible.reading.names import TITLE
from showbible.reading.word_scan import WordScan
from showbible.reading.words import alternatives, reversed_table, table, words

_MOST = 400  # cues that are looked at
_REACH = 120  # characters before and behind a cue in which its name stands

_PARTS = (
    r"seasons?|series|episodes?|finale|premiere|cast|stars?|creators?|showrunner|fans|world|set|makers|spin-off|reboot|"
    r"revival|rights|characters?|review|recap|trailer|pilot"
)
_OF_SERIES = re.compile(r"(?:seasons?|series|episodes?|finale|recap|showrunner)$", re.IGNORECASE)
# Verbs of which works alone are the subject, and those that are done to works alone.
_DO = r"premiered|premieres|airs|aired|streams"
_DONE = r"renewed|cancelled|canceled|axed|commissioned|greenlit|picked up|filmed|adapted|released"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name that the text speaks of as of a work's. `noun` says what sort of work, `is_defined` that the text says so
    of the name outright, `is_series` that seasons or episodes are spoken of."""

    name: str
    noun: str | None = None
    is_defined: bool = False
    is_series: bool = False
    place: int = 0  # in the text


@cache
def _cue() -> WordScan:
    nouns = alternatives(reversed_table("work_nouns"))
    return WordScan(
        rf"\b(?:(?P<noun>{nouns})|(?P<part>{_PARTS})|(?P<does>{_DO})|(?P<done>{_DONE}))\b|(?P<bracket>[”’\"]? \()",
        rf"{nouns}|{_PARTS}|{_DO}|{_DONE}| \(|” \(|’ \(|\" \(",
        re.IGNORECASE,
    )


_QUOTE = "[“‘\"']?"
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|[IVX]+)"
# What stands behind a cue.
_NAMED = re.compile(rf"(?:,? (?:called|titled|named|entitled))? {_QUOTE}(?P<name>{TITLE})")
_VERB = re.compile(r"\b(?:to|not|will|would|can|could|must|might|should|you|they|we|I|who) $")  # "to show Nell"
_QUOTED = re.compile(r" [“‘\"']")
_OF = re.compile(
    rf"(?i: {_NUMBER})? (?:of|on|in|from|for|to) (?:the )?(?:[\p{{Ll}}-]+ ){{0,3}}?{_QUOTE}(?P<name>{TITLE})"
)
_NUMBERED = re.compile(rf" {_NUMBER}\b", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"(?:(?:19|20)\d\d\b|(?P<network>[^)\n]{2,30})\))")
# What stands before one.
_OWNS = re.compile(rf"(?P<name>{TITLE})[”’\"]?['’]s (?:[\p{{Ll}}\p{{N}}][\p{{L}}\p{{N}}-]* ){{0,3}}$")
_GETS = re.compile(rf"(?P<name>{TITLE})[”’\"']? (?:[\p{{Ll}}-]+ ){{1,3}}(?:an?|its|for) (?:[\p{{Ll}}-]+ )?$")
# What people do for a season as well as a series does: "Ada Brook will not return for season 3".
_AS_PEOPLE_DO = re.compile(
    r" (?:returns?|returning|back|joins?|joined|joining|stays?|stayed|leaves?|leaving|left|signed|signs|exits?|"
    r"departs?|departed|appears?|appeared|quits?)\b"
)
_BESIDE = re.compile(rf"(?P<name>{TITLE})[”’\"']? $")
_DOES = re.compile(rf"(?P<name>{TITLE})[”’\"']?,? (?:which |first |originally |now ){{0,2}}$")
_UNDERGOES = re.compile(rf"(?P<name>{TITLE})[”’\"']? (?:has been|have been|was|is|will be) (?:[\p{{Ll}}]+ ){{0,2}}$")
_ENDS = re.compile(rf"(?P<name>{TITLE})$")
_IS = re.compile(
    rf"(?P<name>{TITLE})[”’\"']?(?: \([^)\n]{{1,60}}\))?(?:,? (?:is|was|are) (?:an?|the|one of the)"
    r"|, (?:[\p{Lu}][\p{L}+ ]{0,30}[’']s|an?|the)) "
    r"(?:(?!(?:of|at|in|for|about|that|which|who)\b)[\p{L}\p{N}’'/+-]+,? ){0,10}$"
)

_DONE_BY = re.compile(
    r"\b(?:portrayed|played|voiced|performed|hosted|presented|directed|written|sung|created|produced) by "
    r"(?:[^.;]{2,60}(?:,| and) )?$"
)
# What stands before a title and is none of it: "an Academy Award for X (1950)", "opposite Ada Brook in X (1999)".
_ABOUT_PEOPLE = re.compile(
    r"^.*\b(?:(?:Awards?|Prizes?|Oscars?|Emmys?|Baftas?) (?:for|in) |"
    r"(?:opposite|alongside|with|by) (?:\p{Lu}\S* ){2,3}in )"
)
# "is a video game publisher", "is a film and television director": what it is stands behind.
_OF_MAKERS = re.compile(
    r"(?:,? and [\p{Ll}-]+|, [\p{Ll}-]+| (?:production|development|distribution|publishing|making)){0,4}(?:[ -]| and )"
    r"(?:compan(?:y|ies)|studios?|publishers?|developers?|corporation|distributors?|channel|network|label|directors?|"
    r"producers?|writers?|composers?|actors?|actress|critics?|editors?|presenters?|hosts?|stars?|personality|makers?|"
    r"screenwriters?|historians?)\b"
)


def mentions(text: str) -> Iterator[Mention]:
    """Each time that the text speaks of a name as of a work, in reading order."""
    for cue in islice(_cue().finditer(text), _MOST):
        before, behind = text[max(0, cue.start() - _REACH) : cue.start()], text[cue.end() : cue.end() + _REACH]
        before = before[before.rfind("\n") + 1 :]
        for mention in _of_cue(cue, before, behind.partition("\n")[0]):
            if mention.name.lower() not in words("not_names"):
                yield replace(mention, place=cue.start())


def _of_cue(cue: re.Match[str], before: str, behind: str) -> Iterator[Mention]:
    if cue["bracket"]:
        yield from _bracketed(before, behind)
    elif noun := cue["noun"]:
        if _VERB.search(before):
            return
        if noun[0].islower() or " " in noun or _QUOTED.match(behind):
            yield from _found(_NAMED.match(behind), noun)
        defined = _IS.search(before)
        apart = defined and (_OF_MAKERS.match(behind) or _DONE_BY.search(before[: defined.start("name")]))
        if defined and not apart and not _is_beside(before, defined):
            yield from _found(defined, noun, is_defined=True)
    elif cue["does"] or cue["done"]:
        yield from _found((_DOES if cue["does"] else _UNDERGOES).search(before))
    if cue["part"] or (cue["noun"] or "").lower() in ("series", "show"):
        yield from _of_part(cue[0].lower(), before, behind)


def _is_beside(text: str, found: re.Match[str]) -> bool:
    """Whether a name is that of the work's source or of its makers."""
    before = text[: found.start("name")]
    return is_source(before) or is_maker(before, text[found.end("name") :])


def _of_part(word: str, before: str, behind: str) -> Iterator[Mention]:
    """ "season two of X", "the cast of X", "X’s finale", "X season 2", "X review"."""
    is_series = _OF_SERIES.match(word) is not None
    yield from _found(_OF.match(behind), is_series=is_series)
    if word in ("series", "show", "world", "set", "star", "stars"):
        if word == "series" and _NUMBERED.match(behind):
            yield from _found(_BESIDE.search(before), is_series=True)
        return
    yield from _found(_OWNS.search(before), is_series=is_series)
    if word in ("season", "seasons"):
        yield from _found(_getting(before), is_series=True)
    if word in ("finale", "premiere", "review", "recap", "trailer") or _NUMBERED.match(behind):
        yield from _found(_BESIDE.search(before), is_series=is_series)


def _getting(before: str) -> re.Match[str] | None:
    """The name of what gets a season; None where it may as well be somebody who is in one."""
    found = _GETS.search(before)
    if found and _AS_PEOPLE_DO.search(found[0], found.end("name") - found.start()) and " its " not in found[0]:
        return None
    return found


def _found(
    found: re.Match[str] | None, noun: str | None = None, *, is_defined: bool = False, is_series: bool = False
) -> Iterator[Mention]:
    if found:
        yield Mention(found["name"], noun, is_defined, is_series)


def _bracketed(before: str, behind: str) -> Iterator[Mention]:
    """ "Dark (2017", "Quarter Sessions (Channel 4)"."""
    found = _IN_BRACKETS.match(behind)
    if found and (not found["network"] or found["network"] in table("networks")):
        ends = _ENDS.search(_ABOUT_PEOPLE.sub("", before))
        if ends and not _DONE_BY.search(before[: ends.start("name")]):
            yield from _found(ends, is_series=bool(found["network"]))
