"""Actors in sentences turned round, and who is replaced: "Playing Nell is Ada Brook", "replaces Lise Holm as"."""

from __future__ import annotations

import regex as re

from showbible.reading.parts.phrases import Run, actor_after, person_of
from showbible.reading.parts.sides import Before, actors_before

# A sentence that opens so names its actor at the end: "Taking over as Nell is Ada Brook".
_OPENS = re.compile(
    r"(?:^|[;:—–(] ?|\band |\bwhile )(?:(?:Also|And|Then|Meanwhile|Again|Finally|Newly),? )?(?i:\w+ing|Back|"
    r"Cast|Tapped|First|Next|"
    r"Last|In|Among|On|New|Chosen|Set|as)\b[^.;:]{0,120}$"
)
_IS = re.compile(
    r"(?:,? (?:who )?[^.;:()]{1,70}?,)? (?:is|are|was|were|will be|comes|we have|we get|there is|there[’']s|"
    r"’s)(?: \p{Ll}+ly| once again| "
    r"again| also| none other than| now)? (?=\p{Lu}|the |an? |\p{Ll}+ )"
)
_AFTER = re.compile(r"['’]s\b|[’']? (?:said|says|told|tells)\b|-")
_AS_OPENS = re.compile(r"(?:^|[.;:—–] |\band |\bbut |\bwhile )(?:And |But |Meanwhile, )?$")
_DOES = re.compile(
    r",? (?:who |\p{Ll}+ly )?(?:is|was|gives|brings|has|makes|does|proves|delivers|steals|shines|turns|holds|"
    r"finds|plays|"
    r"carries|dazzles|impresses|gets|keeps|can|could|will|looks|excels|leads|anchors|commands|offers|captures|"
    r"radiates|exudes|"
    r"manages|remains|never|provides|nails|struggles|convinces|smoulders|simmers|glowers|grounds|commits|walks|"
    r"owns|seems|"
    r"lends|puts|goes|chews|sparkles|almost|nearly|just|simply|again|also|does|had|gave|brought|made|stole|"
    r"shone|and)\b|[.!]"
)


def actor_behind(text: str, found: re.Match[str], end: int, runs: list[Run]) -> Run | None:
    """The actor behind the character in a sentence turned round; `end` is where the character's name ends."""
    if found["as"] and _AS_OPENS.search(text[max(0, found.start() - 12) : found.start()]):
        return _of_comma(text, end, runs)
    verb = _IS.match(text, end)
    if not verb or not _OPENS.search(text[max(0, found.start() - 160) : found.end()]):
        return None
    return _full(text, actor_after(text, verb.end(), runs))


_COMMA = re.compile(r", (?P<meet>we (?:meet|have|get|find|see) )?")
_BESIDE = re.compile(r"(?:who|whose|which|the|an?|his|her|their|now|once|\p{Ll}+ing)\b")


def _of_comma(text: str, end: int, runs: list[Run]) -> Run | None:
    """ "As Nell, Ada Brook is superb"."""
    stop = re.compile(r"[.;:()]").search(text, end)
    last = min(stop.start() if stop else len(text), end + 140)
    for comma in _COMMA.finditer(text, end, last):
        run = _full(text, actor_after(text, comma.end(), runs))
        if run and (comma["meet"] or _DOES.match(text, run.end)):
            return run
        if comma.start() == end and not _BESIDE.match(text, comma.end()):
            return None
    return None


def _full(text: str, after: tuple[str, int] | None) -> Run | None:
    if after is None or " " not in after[0] or _AFTER.match(text, after[1]):
        return None
    return Run(after[0], after[1] - len(after[0]), after[1])


_REPLACES = re.compile(
    r"(?P<verb>replac(?:es|ed|ing)|succeed(?:s|ed|ing)?|(?:taking|takes|took|take|taken) over(?: the (?:role|"
    r"part|mantle|reins))? from|"
    r"(?:standing|stands|stood|steps|stepping|stepped|fills|filling|filled) in for|in place of|instead of|"
    r"follow(?:s|ed|ing)|"
    r"subs for|inherits? the (?:role|part) from|deputis(?:es|ing) for) (?:the |original |late |the late |"
    r"original star |actor |actress |star )*$"
)
_FROM = re.compile(
    r"(?:,? (?:which|who|that) [^.,;]{3,40})?,? (?:from|in place of|replacing|instead of|after|"
    r"following the (?:exit|departure|death) of|succeeding) "
)


_HERE = re.compile(r"(?P<verb>)(?P<as>)")


def replacing(text: str, actor: Run, runs: list[Run], antecedent: Before) -> list[Run]:
    """Who takes over the part from the name that stands before "as": "Ada Brook replaces Lise Holm as"."""
    verb = _REPLACES.search(text, max(0, actor.start - 60), actor.start)
    if not verb:
        return []
    here = _HERE.match(text, verb.start())
    return actors_before(text, here, runs, antecedent) if here else []


def left_by(text: str, end: int, runs: list[Run]) -> str | None:
    """Who had the part before: "takes over the role of Nell from Lise Holm"."""
    joint = _FROM.match(text, end)
    run = _full(text, actor_after(text, joint.end(), runs)) if joint else None
    return person_of(run.text) if run else None
