"""Parts told by "is" and the possessive, by what is known of either name: "Ada Brook is Nell", "Ada Brook’s Nell"."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.reading.parts import wordings
from showbible.reading.parts.part import Part
from showbible.reading.parts.people import People
from showbible.reading.parts.phrases import Run, actor_after, character_after, character_of, person_of, without_rank
from showbible.reading.words import table, words

_TAKES_ON = re.compile(r" (?:takes on|took on|tackles|tackled|taking on|tackling|owns|nails|aces) ")
_TOLD_OF = re.compile(
    r", (?:an? (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+|the (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+|who (?!is|was|has|had)|"
    r"whose)\b|, [“\"‘]\p{Lu}"
)
_NEW = re.compile(
    r"(?:,? who)? (?:is|was|becomes|became|will be) (?:the|our|your|its|their) (?:new|latest|next|original|"
    r"first|second|third|"
    r"definitive|younger|older|young|current) (?=\p{Lu})"
)
_IS = re.compile(r"(?:,? who)? (?:is|was|remains|is still|is again|is once again|was once|will be) ")
_ACTOR = re.compile(r"\b(?:actor|actress|star|newcomer)\b")


def being(text: str, runs: list[Run], people: People, *, cast: bool) -> Iterator[Part]:
    """ "Teuila is still Marnie", "Soledad is the actress Ilse Salas": by what is known of either name."""
    for run in runs:
        if (takes := _TAKES_ON.match(text, run.end)) is not None:
            yield from _taking(text, run, takes.end(), runs, people)
        if (new := _NEW.match(text, run.end)) is not None:
            yield from _renewed(text, run, new.end(), runs, people)
        verb = _IS.match(text, run.end)
        if not verb:
            continue
        left, right = person_of(run.text), character_after(text, verb.end(), runs)
        actor = actor_after(text, verb.end(), runs)
        if (
            left
            and right
            and right[0]
            and (
                _may_be(left, right[0], text[verb.end() : right[1]], people)
                or _introduced(text, (left, right[0]), (run.start, verb.end(), right[1]), people)
                or _beside_casting(text, (left, right[0]), (run.start, verb.end(), right[1]), people)
            )
        ):
            near = text[max(0, run.start - 30) : right[1]]
            yield Part(left, right[0], run.start, wordings.standing_of(near), wordings.credit_of(near), 0.84)
        elif actor and " " in actor[0] and (name := character_of(run.text)) and name != actor[0]:
            said = text[verb.end() : actor[1]]
            known = (
                people.is_actor(actor[0])
                or bool(_ACTOR.search(said))
                or run.text.split()[0].lower() in words("kinfolk")
            )
            if not people.is_actor(name) and (known or (cast and said == actor[0])):
                yield Part(actor[0], name, run.start, None, None, 0.84 if known else 0.8)


def _renewed(text: str, run: Run, place: int, runs: list[Run], people: People) -> Iterator[Part]:
    """ "Ada Brook is the new Nell Tarrant"."""
    actor, after = person_of(run.text), character_after(text, place, runs)
    if actor is None or after is None or after[0] is None or " " not in actor or people.is_character(actor):
        return
    if people.is_character(after[0]) or (" " in after[0] and _CLOSES.match(text, after[1])):
        yield Part(actor, after[0], run.start, wordings.standing_of(text[run.start : after[1]]), None, 0.82)


_CLOSES = re.compile(r"[.,;!]|$| (?:in|on|of|and|for|from)\b")


def _taking(text: str, run: Run, place: int, runs: list[Run], people: People) -> Iterator[Part]:
    """ "Ada Brook tackles Nell", where the page knows Nell as a character."""
    actor, after = person_of(run.text), character_after(text, place, runs)
    if actor is None or after is None or after[0] is None or " " not in people.full(actor):
        return
    if people.is_character(after[0]) and not people.is_character(actor):
        yield Part(actor, after[0], run.start, wordings.standing_of(text[run.start : after[1]]), None, 0.84)


def _may_be(left: str, right: str, said: str, people: People) -> bool:
    """Whether "A is B" says that the actor A plays B."""
    if people.is_character(left) or people.is_actor(right) or _ACTOR.search(said) or left == right:
        return False
    if people.is_actor(left):
        return people.is_character(right) or _ranked(said, right) or said == right
    return " " in left and (people.is_character(right) or _ranked(said, right))


def _introduced(text: str, pair: tuple[str, str], places: tuple[int, int, int], people: People) -> bool:
    """ "Ada Brook is Nell Tarrant, a doctor with a secret": two full names, and then who the second one is."""
    left, right = pair
    start, place, end = places
    known = people.is_character(left) or people.is_actor(right)
    opens = start == 0 or text[start - 2 : start] in ("; ", ", ", "d ", "e ", ": ")
    return (
        not known
        and opens
        and people.score(left) > people.score(right) - 0.3
        and " " in left
        and " " in right
        and text[place:end] == right
        and bool(_TOLD_OF.match(text, end))
    )


_CASTING = re.compile(
    r"(?:\b(?:plays?|portrays?|voices?|stars? as|appears? as)|(?:is|are) back as) [^.;]{3,90}[,;]? (?:and|while|with) $"
)
_SAID_OF = re.compile(r"(?:the |an? )?(?:(?!(?:in|at|on|from|of|for|by|to|with)\b)\p{Ll}[\p{L}’'-]* ){0,3}$")


def _beside_casting(text: str, pair: tuple[str, str], places: tuple[int, int, int], people: People) -> bool:
    """ "Ada Brook plays Nell, and Bo Lind is the shipowner Amos Pike": the clause before is a casting."""
    (left, right), (start, place, end) = pair, places
    named = text.rfind(right.split()[0], place, end)
    return (
        " " in left
        and named >= 0
        and not (people.is_character(left) or people.is_actor(right))
        and bool(_SAID_OF.fullmatch(text, place, named))
        and bool(_CLOSES.match(text, end))
        and bool(_CASTING.search(text, max(0, start - 140), start))
    )


def _ranked(said: str, name: str) -> bool:
    head = said[: said.find(name.rsplit(maxsplit=1)[-1])].split()
    return any(word[0].isupper() and word.lower().rstrip(".") in table("honorifics") for word in head) or (
        name in said and name.split(maxsplit=1)[0].lower().rstrip(".") in table("honorifics")
    )


_OF = re.compile(r"['’]s? |, whose |[:.,] (?:[Hh]is|[Hh]er) ")


_OWNS = re.compile(r"['’]s ")


def owning(text: str, runs: list[Run], people: People) -> Iterator[Part]:
    """ "Nadine Achebe’s Philippa Marsh", "Ada Brook, whose Inspector Moss": by what is known of either name."""
    for run in runs:
        place = _OWNS.search(run.text)
        if place:
            yield from _owned(run.text[: place.start()], run.text[place.end() :], run, text, people)
            continue
        ends = run.end - 2 if run.text.endswith(("’s", "'s")) else run.end
        gap = _OF.match(text, ends)
        following = next((each for each in runs if gap and each.start >= gap.end()), None)
        if gap and following and following.start - gap.end() < 50 and not _DATED.match(text, following.end):
            lead = text[gap.end() : following.start]
            if re.fullmatch(r"(?:[\p{Ll}-]+ ){0,3}(?:[\p{Ll}-]+,? )?", lead):
                yield from _owned(
                    run.text.removesuffix("’s").removesuffix("'s"), lead + following.text, run, text, people
                )


_DOES = re.compile(
    r" (?:was|is|has|had|gets?|got|dies|died|turned|turns|takes|took|keeps|kept|never|spends|steals|goes|went|"
    r"left|leaves)\b"
)
# "Ada Brook’s clockmaker, Nell": what somebody plays, and not whom somebody knows.
_ROLE = re.compile(
    r"\p{Ll}{2,}(?:er|or|ist|man|woman|ian|smith|keeper)|character|heroine|hero|villain|cop|nurse|thug|monk|nun|"
    r"king|queen|spy|"
    r"antihero|protagonist|antagonist|doctor|vicar|priest|medic|cook|chef|judge|pilot|clerk|boss|bully|ghost|"
    r"witch|vampire"
)


_DATED = re.compile(r"[”’\"']? \((?:19|20)\d\d\b")  # a work, and not a part


def _owned(owner: str, owned: str, run: Run, text: str, people: People) -> Iterator[Part]:
    actor = person_of(owner)
    if _DATED.match(text, run.end):
        return
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
    whose = (
        text[run.end : run.end + 8] == ", whose " and " " in name and bool(_DOES.match(text, run.end + 8 + len(owned)))
    )
    part = bool(
        lead and lead[0].endswith(", ") and _ROLE.fullmatch(role.split("-")[-1]) and role not in words("not_parts")
    )
    if people.is_character(name) or (
        " " in actor
        and (ranked or whose or part or (role in table("roles")["nouns"] and role not in words("not_parts")))
    ):
        near = text[max(0, run.start - 20) : run.end + 160]
        if people.is_author(actor):
            return
        yield Part(actor, name, run.start, wordings.standing_of(near), wordings.credit_of(near), 0.82)
