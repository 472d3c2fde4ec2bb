"""Ratings: averages, critics' approval and a reviewer's stars."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.pages.page import BlockKind
from showbible.reading.context import scopes
from showbible.reading.passage import Passage, Scope
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding

CUES = ("%", "per cent", "percent", "/10", "/5", "/100", "out of", "★")

_APPROVAL = re.compile(
    r"(?P<score>\d{1,3})(?: ?%| per ?cent)(?: (?:critics?[’']? |critical )?(?:approval|score|"
    r"rating|fresh)| on (?:Rotten|the Tomatometer)| \w+ approval)",
    re.IGNORECASE,
)
_AVERAGE = re.compile(r"(?P<score>\d{1,2}(?:\.\d{1,2})?) ?(?:/| out of ) ?(?P<of>10|5|100)\b(?! (?:minutes|episodes))")
_STARS = re.compile(r"^[★☆⭐½]{3,10}$")
_BY = re.compile(
    r"\b(?:on|by|from|of) (?P<by>(?:users of )?(?:Rotten Tomatoes|IMDb|Metacritic|TMDB|TVmaze|"
    r"[\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+)?))"
)
_RATED = re.compile(r"\b(?:rat(?:ed|ing)|average|averages|score[sd]?|holds?|sits|scor(?:e|ing)|give)\b", re.IGNORECASE)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    subject = scopes.at(passage.text, 0, passage.scope).subject
    if subject is None:
        return
    text = passage.text
    for found in _APPROVAL.finditer(text):
        approval = int(found["score"])
        if approval <= 100 and (place := scopes.at(text, found.start(), passage.scope).subject):
            yield Finding(
                place, "rating", {"score": approval, "out_of": 100, "kind": "approval", "by": _by(text, found.end())}
            )
    for found in _AVERAGE.finditer(text):
        if _RATED.search(text) and "vote" not in text[: found.start()]:
            yield from _average(found, passage, reading.page.site)
    if _STARS.match(text.strip()) and passage.block.kind is not BlockKind.HEADING:
        stars: float = text.count("★") + text.count("⭐")
        score = stars + 0.5 if "½" in text else stars
        yield Finding(
            subject, "rating", {"score": score, "out_of": 5, "kind": "review", "by": reading.page.site}, confidence=0.8
        )


_OWN_VERDICT = re.compile(r"\b(?:We|I)(?:['’]d| would)? (?:give|award|rate)\b|\b[Oo]ur (?:score|rating|verdict)\b")


def _average(found: re.Match[str], passage: Passage, site: str | None) -> Iterator[Finding]:
    score, most = float(found["score"]), int(found["of"])
    scope = _scope(found, passage)
    if score <= most and scope.subject:
        own = _OWN_VERDICT.search(passage.text[: found.start()])
        value = {
            "score": int(score) if score.is_integer() else score,
            "out_of": most,
            "kind": "review" if own else "average",
            "by": site if own else _by(passage.text, found.start()) or _by(passage.text, 0),
        }
        yield Finding(scope.subject, "rating", value)


def _scope(found: re.Match[str], passage: Passage) -> Scope:
    """ "the show as a whole has a 7.9/10" is the show's, whatever season stands before it."""
    if re.search(r"\b(?:show|series) as a whole\b", passage.text[: found.start()]):
        return passage.scope.whole_work()
    return scopes.at(passage.text, found.start(), passage.scope)


def _by(text: str, start: int) -> str | None:
    found = _BY.search(text, start)
    return found["by"].removeprefix("users of ") if found else None
