"""Names that a text speaks of as it speaks of works: "the drama X", "X’s second season", "the cast of X", "X (BBC One)"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

import regex as re

from showbible.reading.names import TITLE
from showbible.reading.words import alternatives, reversed_table, table, words

_MOST = 400  # cues that are looked at
_BEHIND, _BEFORE = 110, 110  # characters of a name's longest distance from its cue, and its own length

_TV = r"(?:season|series|episode|finale|premiere|recap)"
_PARTS = (
    r"(?:seasons?|series|episodes?|finale|premiere|cast|stars?|creators?|showrunner|fans|world|set|makers|spin-off|reboot|"
    r"revival|rights|characters?|review|recap|trailer)"
)
# Verbs of which works alone are the subject, and those that are done to works alone.
_DO, _DONE = (
    r"premiered|premieres|airs|aired|streams",
    r"renewed|cancelled|canceled|axed|commissioned|greenlit|picked up",
)
_ADJECTIVES = r"(?:[\p{Ll}\p{N}][\p{L}\p{N}-]* ){0,3}?"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name that the text speaks of as a work's; `noun` is the noun that says so, if one does."""

    name: str
    noun: str | None = None
    is_series: bool = False


@cache
def _cue() -> re.Pattern[str]:
    nouns = alternatives(reversed_table("work_nouns"))
    return re.compile(
        rf"\b(?:(?P<noun>{nouns})|(?P<part>{_PARTS})|(?P<does>{_DO})|(?P<done>{_DONE}))\b|(?P<bracket>[”’\"]? \()",
        re.IGNORECASE,
    )


# What stands right of a cue.
_NAMED = re.compile(rf"(?:,? (?:called|titled|named|entitled))? [“‘\"']?(?P<name>{TITLE})")
_OF = re.compile(rf" (?:of|on|in|from|for|to) (?:the )?(?:[\p{{Ll}}-]+ ){{0,3}}?[“‘\"']?(?P<name>{TITLE})")
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|[IVX]+)"
_NUMBERED_OF = re.compile(rf" {_NUMBER} (?:of|on) [“‘\"']?(?P<name>{TITLE})", re.IGNORECASE)
# What stands left of one.
_OWNS = re.compile(rf"(?P<name>{TITLE})[”’\"]?['’]s {_ADJECTIVES}$")
_BESIDE = re.compile(rf"(?P<name>{TITLE})[”’\"']? $")
_DOES = re.compile(rf"(?P<name>{TITLE})[”’\"']?,? (?:which |first |originally |now ){{0,2}}$")
_UNDERGOES = re.compile(rf"(?P<name>{TITLE})[”’\"']? (?:has been|have been|was|is|will be) (?:[\p{{Ll}}]+ ){{0,2}}$")
_ENDS = re.compile(rf"(?P<name>{TITLE})$")
_IN_BRACKETS = re.compile(r"(?:(?:19|20)\d\d\b|(?P<network>[^)\n]{2,30})\))")


def mentions(text: str) -> Iterator[Mention]:
    """Each time that the text speaks of a name as of a work, in reading order."""
    for cue in islice(_cue().finditer(text), _MOST):
        before, behind = text[max(0, cue.start() - _BEFORE) : cue.start()], text[cue.end() : cue.end() + _BEHIND]
        before = before[before.rfind("\n") + 1 :]
        found = _of_cue(cue, before, behind)
        yield from (mention for mention in found if mention.name.lower() not in words("not_names"))


def _of_cue(cue: re.Match[str], before: str, behind: str) -> Iterator[Mention]:
    word = cue[0].lower()
    if cue["bracket"]:
        yield from _bracketed(before, behind)
        return
    if noun := cue["noun"]:
        yield from _right(_NAMED, behind, noun)
    is_part = re.fullmatch(_TV, word.rstrip("s")) is not None
    if cue["part"] or is_part:
        yield from _right(_OF, behind, None, is_part)
        yield from _right(_NUMBERED_OF, behind, None, is_part)
    if cue["does"] or cue["done"]:
        yield from _left(_DOES if cue["does"] else _UNDERGOES, before)
        return
    if word != "series" and (cue["part"] or is_part):
        yield from _left(_OWNS, before, is_part)
    if (is_part or cue["part"]) and (
        (word.startswith(("season", "series"))
        and re.match(rf" {_NUMBER}\b", behind))
        or word in ("finale", "premiere", "review", "recap", "trailer")
    ):
        yield from _left(_BESIDE, before, True)


def _right(pattern: re.Pattern[str], text: str, noun: str | None, is_series: bool = False) -> Iterator[Mention]:
    if found := pattern.match(text):
        yield Mention(found["name"], noun, is_series)


def _left(pattern: re.Pattern[str], text: str, is_series: bool = False) -> Iterator[Mention]:
    if found := pattern.search(text):
        yield Mention(found["name"], None, is_series)


def _bracketed(before: str, behind: str) -> Iterator[Mention]:
    """ "Dark (2017", "Quarter Sessions (Channel 4)"."""
    found = _IN_BRACKETS.match(behind)
    if found and (not found["network"] or found["network"] in table("networks")):
        yield from _left(_ENDS, before, bool(found["network"]))
