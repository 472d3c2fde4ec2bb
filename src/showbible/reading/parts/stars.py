"""Who acts in a work without a part being named ("stars A, B and C"), and parts told by "is" and by the possessive."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.reading.parts import wordings
from showbible.reading.parts.part import Part
from showbible.reading.parts.people import People
from showbible.reading.parts.phrases import Run, actor_after, character_after, character_of, person_of, without_rank
from showbible.reading.parts.told import IN_ANOTHER
from showbible.reading.words import table

_STARRING = re.compile(
    r"\b(?:(?<!guest )(?:co-?)?starring|(?:co-?)?stars|also stars|headlined by|toplined by|top-lined by|"
    r"fronted by|(?:cast|ensemble|line-?up) (?:also )?"
    r"(?:includes|included|features|featured|comprises|is led by|is headed by|led by|headed by|consists of)|"
    r"cast members? (?:include|are)|guest[- ]stars? (?:include|included|are|were)|cameos? (?:by|from|for)|"
    r"(?:guest|special) appearances? (?:by|from|of)|(?:special )?collaboration of|special participation of|"
    r"(?:series|drama|film|comedy|thriller|movie|two-hander) with|with guest stars?|introducing|"
    r"opposite)[,:]? (?!as\b|in\b|off\b)"
)
_JOINT = re.compile(
    r"(?: \([^()]{1,60}\))?(?:,? (?:and|&|plus|alongside|as well as) |, |; |,? and also )(?:introducing |"
    r"newcomer |with )?"
)
_ENDS = re.compile(
    r"['’]s|,? (?:as|who (?:plays|voices|portrays)|is|was|has|plays|play|said|says|will play)\b|[\p{L}’]| [–—-] \p{Lu}"
)
_STARS_IN = re.compile(
    r"(?:,? who)?(?: (?:will|also|both|can be|is|are|set|to|due))*? (?:(?:co-)?stars?\b(?! as)|star in\b|"
    r"starred\b(?! as)|rounds? out the (?:cast|ensemble)|completes? the (?:cast|ensemble|line-?up)|"
    r"joins? the (?:[\p{L}-]+ ){0,2}(?:cast|ensemble)|leads? the (?:cast|ensemble)|heads? the (?:cast|"
    r"ensemble)|guest[- ]stars?\b(?! as)|makes? (?:an? )?(?:guest |cameo |special )?appearances?\b|"
    r"top-?lines?\b(?! as))"
)


def starring(text: str, runs: list[Run], people: People) -> Iterator[Part]:
    """Actors without parts: those who follow "starring", and those before "star in"."""
    for found in _STARRING.finditer(text):
        yield from _following(text, found, runs, people)
    for run in runs:
        acts = _STARS_IN.match(text, run.end) if person_of(run.text) else None
        if acts and not re.match(r"[^.;]{0,60}?\bas\b", text[acts.end() :]) and _is_person(run.text, people):
            behind = IN_ANOTHER.match(text, acts.end())
            named = behind["name"] if behind and (behind["quote"] or behind["by"] or " " in behind["name"]) else None
            near = text[max(0, run.start - 40) : acts.end()]
            for each in [*_before(text, run, runs), run]:
                person = person_of(each.text)
                if person:
                    yield Part(
                        person, None, each.start, wordings.standing_of(near), wordings.credit_of(near), 0.85, named
                    )


def _is_person(run: str, people: People) -> bool:
    person = person_of(run)
    return person is not None and (" " in people.full(person)) and not people.is_character(person)


def _before(text: str, last: Run, runs: list[Run]) -> list[Run]:
    out: list[Run] = []
    for run in reversed([run for run in runs if run.end < last.start]):
        if not _JOINT.fullmatch(text, run.end, (out[0] if out else last).start):
            break
        out.insert(0, run)
    return out if re.search(r"(?:and|&) (?:\p{Ll}+ )?$", text[: last.start]) else []


def _following(text: str, found: re.Match[str], runs: list[Run], people: People) -> Iterator[Part]:
    place, near = found.end(), text[max(0, found.start() - 30) : found.end()]
    many = 0
    while (after := actor_after(text, place, runs)) is not None:
        person, end = after
        if _ENDS.match(text, end) and not re.match(r",? (?:as|who|is|was|has)\b", text[end:]):
            return
        if not _is_person(person, people):
            return
        if not re.match(r",? (?:as|who (?:plays|voices|portrays))\b", text[end:]):
            yield Part(person, None, found.end(), wordings.standing_of(near), wordings.credit_of(near), 0.86)
        joint = _JOINT.match(text, end)
        many += 1
        if joint is None or many > 24:
            return
        place = joint.end()


_IS = re.compile(r"(?:,? who)? (?:is|was|are|remains|is still|is again|is once again|was once|will be) ")
_ACTOR = re.compile(r"\b(?:actor|actress|star|newcomer)\b")


def being(text: str, runs: list[Run], people: People, *, cast: bool) -> Iterator[Part]:
    """ "Teuila is still Marnie", "Soledad is the actress Ilse Salas": by what is known of either name."""
    for run in runs:
        verb = _IS.match(text, run.end)
        if not verb:
            continue
        left, right = person_of(run.text), character_after(text, verb.end(), runs)
        actor = actor_after(text, verb.end(), runs)
        if left and right and right[0] and _may_be(left, right[0], text[verb.end() : right[1]], people):
            near = text[max(0, run.start - 30) : right[1]]
            yield Part(left, right[0], run.start, wordings.standing_of(near), wordings.credit_of(near), 0.84)
        elif actor and " " in actor[0] and (name := character_of(run.text)) and name != actor[0]:
            said = text[verb.end() : actor[1]]
            known = people.is_actor(actor[0]) or bool(_ACTOR.search(said))
            if not people.is_actor(name) and (known or (cast and said == actor[0])):
                yield Part(actor[0], name, run.start, None, None, 0.84 if known else 0.8)


def _may_be(left: str, right: str, said: str, people: People) -> bool:
    """Whether "A is B" says that the actor A plays B."""
    if people.is_character(left) or people.is_actor(right) or _ACTOR.search(said) or left == right:
        return False
    if people.is_actor(left):
        return people.is_character(right) or _ranked(said, right) or said == right
    return " " in left and (people.is_character(right) or _ranked(said, right))


def _ranked(said: str, name: str) -> bool:
    head = said[: said.find(name.rsplit(maxsplit=1)[-1])].split()
    return any(word[0].isupper() and word.lower().rstrip(".") in table("honorifics") for word in head) or (
        name in said and name.split(maxsplit=1)[0].lower().rstrip(".") in table("honorifics")
    )


_OF = re.compile(r"['’]s? |, whose |[:.,] (?:[Hh]is|[Hh]er) ")


def owning(text: str, runs: list[Run], people: People) -> Iterator[Part]:
    """ "Nadine Achebe’s Philippa Marsh", "Ada Brook, whose Inspector Moss": by what is known of either name."""
    for run in runs:
        place = re.search(r"['’]s ", run.text)
        if place:
            yield from _owned(run.text[: place.start()], run.text[place.end() :], run, text, people)
            continue
        gap = _OF.match(text, run.end)
        following = next((each for each in runs if gap and each.start >= gap.end()), None)
        if gap and following and following.start - gap.end() < 50:
            lead = text[gap.end() : following.start]
            if re.fullmatch(r"(?:[\p{Ll}-]+ ){0,3}(?:[\p{Ll}-]+,? )?", lead):
                yield from _owned(
                    run.text.removesuffix("’s").removesuffix("'s"), lead + following.text, run, text, people
                )


def _owned(owner: str, owned: str, run: Run, text: str, people: People) -> Iterator[Part]:
    actor = person_of(owner)
    lead = re.match(r"(?:[\p{Ll}-]+,? )*", owned)
    run_text = owned[lead.end() :] if lead else owned
    name = character_of(run_text)
    if (
        actor is None
        or name is None
        or " " not in people.full(actor)
        or people.is_character(actor)
        or people.is_actor(name)
    ):
        return
    role = lead[0].strip(" ,").split()[-1] if lead and lead[0].strip() else ""
    ranked = without_rank(run_text) != run_text or run_text.split()[0].lower().rstrip(".") in table("honorifics")
    if people.is_character(name) or (" " in actor and (ranked or role in table("roles")["nouns"])):
        near = text[max(0, run.start - 20) : run.end + 160]
        yield Part(actor, name, run.start, wordings.standing_of(near), wordings.credit_of(near), 0.82)
