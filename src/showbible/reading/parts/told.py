"""Who plays whom in a sentence: the words for playing are looked for, and then who stands on either side of them."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Standing
from showbible.reading.names import TITLE
from showbible.reading.parts import wordings
from showbible.reading.parts.part import Part
from showbible.reading.parts.phrases import Run, actor_after, character_after, character_of, person_of, run_at
from showbible.reading.parts.sides import PRONOUN, Before, actors_before, characters_before, more_actors
from showbible.reading.parts.turned import actor_behind, left_by, replacing
from showbible.reading.words import table, words

_NO_CHARACTER = re.compile(
    r"\b(?:part|role|host|presenter|narrator|game|season|series|show|film|lead|title|cast|character|episode)\b"
)


def told(text: str, runs: list[Run], antecedent: Before) -> Iterator[Part]:
    """All parts that the words of a sentence give."""
    by = list(wordings.played_by().finditer(text))
    for found in by:
        yield from _played(text, found, runs, antecedent)
    for found in _FOUND.finditer(text):
        yield from _found(text, found, runs)
    for found in wordings.plays().finditer(text):
        if not any(each.start() <= found.start() < each.end() for each in by):
            yield from _plays(text, found, runs, antecedent)


_FOUND = re.compile(r"\b(?:found|finds|got|has|cast|casts) (?:its|their|his|her|our|a|a new|its new|the)(?= )")
_IN = re.compile(r" in |: | – | — ")


def _found(text: str, found: re.Match[str], runs: list[Run]) -> Iterator[Part]:
    """ "Marrow Hill has found its Nell Tarrant in Ada Brook"."""
    after = character_after(text, found.end(), runs)
    joint = _IN.match(text, after[1]) if after and after[0] else None
    actor = actor_after(text, joint.end(), runs) if joint else None
    if (
        after
        and actor
        and after[0]
        and " " in actor[0]
        and _may_play(after[0])
        and text[actor[1] :][:1] in ("", ".", ",", "!")
    ):
        yield _part(text, text[found.start() : actor[1]], (actor[0], after[0]), (found.start(), actor[1]), 0.84)


_OWNED = re.compile(r"(?:['’]s|s['’]) $")  # "Sam Hart's play Ash"


def _plays(text: str, found: re.Match[str], runs: list[Run], antecedent: Before) -> Iterator[Part]:
    after = _character(text, found, runs)
    if after is None or (found["verb"] and _OWNED.search(text, max(0, found.start() - 3), found.start())):
        return
    character, end = after
    if character and (behind := actor_behind(text, found, end, runs)):
        if _may_play(character):
            yield from _of([(behind, character)], text, (found.start(), behind.end), 0.86)
        return
    before = actors_before(text, found, runs, antecedent)
    if not before or not _may_play(character) or _is_view(text, found, before[-1], after):
        return
    if character and (newer := replacing(text, before[-1], runs, antecedent)):
        yield from _of([(run, character) for run in newer], text, (newer[0].start, end), 0.88)
        yield from _former([before[-1].text], character, before[-1].start)
        return
    yield from _of(_pairs(text, found, before, after, runs), text, (before[0].start, end), _sure(character, found))
    if character and (former := left_by(text, end, runs)) and _TAKES.search(text, before[-1].end, end):
        yield from _former([former], character, end)


_TAKES = re.compile(r"\b(?:takes?|took|taking|inherits?|inherited|replac\w+|succeed\w*|steps?|stepped|assum\w+)\b")


def _sure(character: str | None, found: re.Match[str]) -> float:
    return 0.82 if character is None else 0.9 if found["verb"] else 0.88


def _character(text: str, found: re.Match[str], runs: list[Run]) -> tuple[str | None, int] | None:
    """The character behind the words for playing, None where it is only described."""
    if found["verb"] and re.match(r" an? \p{Lu}", text[found.end() : found.end() + 4]):
        return None  # "playing a Sony PlayStation"
    if found["into"]:
        run = run_at(runs, found.end())
        return (character_of(run.text), run.end) if run else None
    after = character_after(text, found.end(), runs)
    if after is None or (found["split"] and not (after[0] and wordings.TO_LIFE.match(text, after[1]))):
        return None
    return None if after[0] is None and _NO_CHARACTER.search(text, found.end(), after[1]) else after


def _is_view(text: str, found: re.Match[str], actor: Run, after: tuple[str | None, int]) -> bool:
    """Whether "as" only tells what somebody is, or when: "Ada Brook, as a reader, frowned", ", as Nell explains"."""
    said = text[actor.end : found.start()]
    if not found["as"]:
        return False
    if after[0] is None:
        return bool(re.match(r"[^()]{0,3}, ?$", said)) or bool(wordings.FAME.search(said))
    return said.endswith(", ") and bool(_GOES_ON.match(text, after[1]))


_GOES_ON = re.compile(
    r"(?: and \p{Ll}+(?: \p{Ll}+)?)? (?!who|whose|in|on|from|and|with|for|but|or|the|at|to|of|by|is)\p{Ll}+"
)


def _pairs(
    text: str, found: re.Match[str], before: list[Run], after: tuple[str | None, int], runs: list[Run]
) -> list[tuple[Run, str | None]]:
    """Each actor with the character: one each, or all the same one."""
    character, end = after
    characters = [character]
    if character and len(before) > 1:
        characters += _more(text, end, runs)
    if len(before) == len(characters):
        return list(zip(before, characters, strict=True))
    all_of = character is None or (len(characters) == 1 and found["verb"] in ("play", "voice", "portray"))
    return [(each, character) for each in (before if all_of else before[-1:])]


def _of(pairs: list[tuple[Run, str | None]], text: str, places: tuple[int, int], sure: float) -> Iterator[Part]:
    near = text[max(0, places[0] - 60) : places[1]]
    for run, character in pairs:
        person = person_of(run.text)
        if person and person != character:
            yield _part(text, near, (person, character), (run.start, places[1]), sure)


def _former(people: list[str], character: str, place: int) -> Iterator[Part]:
    """Whom somebody replaces played the part before."""
    yield from (Part(who, character, place, None, None, 0.82, former=True) for who in people if person_of(who))


def _may_play(character: str | None) -> bool:
    if character is None:
        return True
    low = character.lower()
    return (
        character not in words("networks")
        and low not in words("crew")
        and low.split()[-1] not in words("crew")
        and not re.match(r"\p{L}+ of \p{Lu}", character)
    )


_LIST_OF_NEW = re.compile(
    r"(?:Also |And )?(?:joining|returning|new|boarding|coming) (?:[^.;:]{0,50}? )?(?:is|are|will be)\b", re.IGNORECASE
)


def _part(text: str, near: str, pair: tuple[str, str | None], places: tuple[int, int], sure: float) -> Part:
    (person, character), (place, end) = pair, places
    standing = wordings.standing_of(near) or (Standing.ANNOUNCED if _LIST_OF_NEW.match(text) else None)
    if standing in (None, Standing.ANNOUNCED) and wordings.denied(text[max(0, place - 20) : end + 50]):
        standing = Standing.DENIED
    if standing in (Standing.EXPECTED, Standing.WITHDRAWN):
        sure = min(sure, 0.78)
    work = _elsewhere(text, end) or _elsewhere_before(text, place)
    return Part(person, character, place, standing, wordings.credit_of(near), sure, work)


IN_ANOTHER = re.compile(
    rf"(?:/\p{{Lu}}[\p{{L}}’'-]*)? (?:in|on) (?P<by>(?:[\p{{Lu}}][\p{{L}}+&\d ]*['’]s (?:\p{{Ll}}[\p{{Ll}}-]* ){{0,3}}|"
    rf"the (?:[\p{{L}}-]+ |(?:19|20)\d\d ){{0,4}}))?(?P<quote>[“‘\"])?(?P<name>(?!(?:19|20)\d\d\b){TITLE})"
)


_ANOTHER_BEFORE = re.compile(
    rf"(?:\b(?:in|on) (?:the |her |his )?(?:[\p{{L}}-]+ ){{0,3}}(?:series|show|film|movie|sitcom|drama|comedy)|"
    rf"\b(?:part|role|work|time|stint|character) (?:in|on|from)) [“\"]?(?P<name>{TITLE})[”\"]?,? "
    rf"(?:with|where|in which|on which)\b[^.;]*$|"
    rf"(?P<name>{TITLE})[”\"]?,? (?:in|on) which\b[^.;]*$|"
    rf"^In (?:(?P<quote>[“\"])|(?=The ))(?P<name>{TITLE})(?(quote)[,.]?[”\"]),? [^.;]*$"
)


def _elsewhere_before(text: str, place: int) -> str | None:
    """The work named before, in which it is that somebody played: "her part on Scrubs, where Turk is played by"."""
    found = _ANOTHER_BEFORE.search(text, 0, place)
    return found["name"].strip(",") if found else None


def _elsewhere(text: str, end: int) -> str | None:
    """The work in which somebody is said to have played: "known as Eric Effiong in Netflix’s *Sex Education*"."""
    behind = IN_ANOTHER.match(text, end)
    if not behind or re.match(r"(?:Season|Series|Episode|Part)\b", behind["name"]):
        return None
    return behind["name"] if behind["by"] or behind["quote"] or " " in behind["name"] else None


_NEXT = re.compile(r"(?:,? and |, | & )(?:the )?(?:(?!(?:of|from|at|in|to|for)\b)[\p{Ll}][\p{L}’'-]* ){0,3}")


def _more(text: str, end: int, runs: list[Run]) -> list[str | None]:
    """The further characters of a list: "play X and Y"."""
    out: list[str | None] = []
    for run in [run for run in runs if run.start >= end]:
        if not _NEXT.fullmatch(text, end, run.start) or text[run.end : run.end + 2] in ("’s", "'s"):
            break
        out.append(character_of(run.text))
        end = run.end
    return out


_PART_OF = re.compile(r"\b(?:role|part|lead|voice|character|task of playing|job of playing)\b[^,.;:()]*$")


# "a character in The Tin Road played by": the title is no character, and the part is another work's.
_OF_ANOTHER = re.compile(
    r"\bcharacters? (?:in|from|on) (?:the (?:[\p{Ll}-]+ ){0,3})?[“\"]?\p{Lu}[^,.;()]{1,90}?,? ?(?:who (?:is|was) )?$"
)


def _played(text: str, found: re.Match[str], runs: list[Run], antecedent: Before) -> Iterator[Part]:
    after = actor_after(text, found.end(), runs)
    if after is None or (" " not in after[0] and found[0].endswith("to")):
        return
    loose = found[0].endswith("to") or found[0].split()[0] in table("casting")["loosely_played"]
    if loose and not _PART_OF.search(text, max(0, found.start() - 80), found.start()):
        return
    if _OF_ANOTHER.search(text, max(0, found.start() - 120), found.start()):
        return
    characters = characters_before(text, found.start(), runs)
    if characters is None and antecedent.character and PRONOUN.search(text, max(0, found.start() - 30), found.start()):
        characters = [antecedent.character]
    if characters is None or not all(_may_play(each) for each in characters):
        return
    people = [after[0], *more_actors(text, after[1], runs)]
    pairs = (
        list(zip(people, characters, strict=True))
        if len(people) == len(characters)
        else [(person, characters[-1]) for person in people]
    )
    near = text[max(0, found.start() - 60) : after[1] + 30]
    for person, each in pairs:
        if person != each:
            yield _part(text, near, (person, each), (found.start(), after[1]), 0.9 if each else 0.82)
    if not loose:
        yield from _elided(text, after[1], runs)


_NEXT_BY = re.compile(r"[,;]?(?: and| while)?(?: the)?(?: (?!by\b)\p{Ll}+){0,2} $")
_ONLY_BY = re.compile(r",? (?:(?:\p{Ll}+ly|again) )?by (?=\p{Lu})")


def _elided(text: str, end: int, runs: list[Run]) -> Iterator[Part]:
    """The further pairs of a list that says "played" once: "Nell is played by Ada Brook, Amos by Bo Lind"."""
    for run in [run for run in runs if run.start >= end]:
        by = _ONLY_BY.match(text, run.end)
        after = actor_after(text, by.end(), runs) if by else None
        name = character_of(run.text)
        if run.start < end:
            continue
        if not after or not name or " " not in after[0] or not _NEXT_BY.fullmatch(text, end, run.start):
            return
        if _may_play(name) and name != after[0]:
            yield _part(text, text[run.start : after[1]], (after[0], name), (run.start, after[1]), 0.88)
        end = after[1]
