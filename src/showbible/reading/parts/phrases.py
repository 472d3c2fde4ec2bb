"""Names in a sentence with the words around them: "the quarry doctor Nell Tarrant", "newcomer Ada Brook"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

import regex as re

from showbible.reading import names
from showbible.reading.names import NAME
from showbible.reading.words import table, words

_LONGEST_LEAD = 90


@dataclass(frozen=True, slots=True)
class Run:
    """A capitalised run at its place in a text."""

    text: str
    start: int
    end: int


def runs_in(text: str) -> list[Run]:
    return [Run(text[start:end], start, end) for start, end in names.runs(text)]


# Small words that may stand before a name within its own phrase; verbs and conjunctions end it.
_STOPS = (
    r"(?:who|whom|whose|that|which|but|and|or|opposite|alongside|with|in|on|for|by|while|because|when|where|"
    r"after|before|until|if|"
    r"is|was|are|were|has|have|had|will|would|be|been|not|than|like|to|at|from|into|about|against|as|so|then|via)\b"
)
_SMALL = (
    rf"(?!{_STOPS})(?:\p{{Ll}}[\p{{L}}\p{{M}}’'\-]*|\d{{1,3}}(?:-\p{{Ll}}+)*|FBI|CIA|MI5|MI6|IT|PE|QC|KC|TV|UN|US|UK)"
)
_OWNER = rf"(?:{NAME}['’]s? )"
_NAMED = (
    r"(?:(?:who is |who[’']s )?(?:called|named)|known (?:only )?as|nicknamed|dubbed|by the name of|alias|code-?named)"
)
# "the widowed ", "his ex-wife, ", "Maggie’s mother, ", "an IPS officer named "
_LEAD = re.compile(
    rf"\s*(?:[Bb]oth )?(?:{_OWNER}|[Tt]he |[Aa]n? |[Hh]is |[Hh]er |[Tt]heir |[Ii]ts |[Oo]ur |"
    rf"[Mm]y )?(?:{_SMALL},? ){{0,9}}?"
    rf"(?:(?:at|in|from|to) (?:the |an? )?(?:\p{{Ll}}[\p{{L}}’'-]* ){{1,3}}?)?(?:{_NAMED} )?[“‘\"']?"
)
_QUOTED = re.compile(r"\s*(?:the |a )?[“‘\"'](?P<name>[\p{Lu}][^”’\"'\n]{0,40})[”’\"']")
_THE = re.compile(
    r"\s*(?P<name>[Tt]he (?:[\p{Lu}][\p{L}’'-]* ?){1,4}(?:(?:of|with|from) (?:the )?[\p{Lu}][\p{L}’'-]*)?)"
)
_NOBODY = re.compile(rf"\s*(?P<what>(?:the|an?|{NAME}['’]s) (?:{_SMALL},? ?){{1,6}})")


@cache
def _ranks() -> frozenset[str]:
    """Words that may stand capitalised before a name without being part of it."""
    nouns = {noun for noun in table("roles")["nouns"] if " " not in noun}
    listed = {word for title, role in table("honorifics").items() if role for word in title.split()}
    return frozenset(
        (nouns | listed | set(table("roles")["modifiers"]) | words("ranks")) - words("surnames") - words("kinfolk")
    )


@cache
def _ranks_and_surnames() -> frozenset[str]:
    return _ranks() | words("surnames")


def without_rank(name: str) -> str:
    """A name without capitalised words for what its bearer is: "Assistant District Attorney Grace Hong"."""
    parts = name.split()
    last = parts[-1].lower() if parts else ""
    if (
        name.startswith("The ")
        or not last[:1].isalpha()
        or last in words("bystanders")
        or last in table("roles")["nouns"]
    ):
        return name  # "Waiter 1", "Trucker Hat Guy"
    while len(parts) > 2 and parts[0].lower().rstrip(".") in _ranks_and_surnames() and parts[1] != "of":
        parts = parts[1:]
    if len(parts) == 2 and parts[0].lower().rstrip(".") in _ranks():
        parts = parts[1:]
    return " ".join(parts)


def character_of(run: str) -> str | None:
    """The character that a run names: without rank, with a title that is part of the only name."""
    name = names.parse(run)
    if (
        not name.full
        or name.full.startswith(("of ", "Of "))
        or name.full.upper() in names.NOBODY
        or (" " not in run and run.lower() in words("not_names"))
        or name.full in ("Mr", "Mrs", "Ms", "Dr", "Miss", "Sir")
    ):
        return None
    if name.titled:
        return name.titled
    bare = without_rank(name.full)
    return bare if bare.lower() not in table("honorifics") else name.full


_PERSONAL = (
    r"(?:actor|actress|star|newcomer|winner|winning|nominee|nominated|veteran|comedian|comic|comedienne|singer|rapper|"
    r"musician|presenter|legend|stalwart|regular|alum|alumnus|alumna|favourite|favorite|heart-?throb|model|dancer|"
    r"performer|great|icon|lad|lass|debutant|debutante|co-star|thesp|schoolteacher|fame|own)"
)
_ACTOR_LEAD = re.compile(
    rf"\s*(?:(?:[^,.;:()\n]{{0,70}}?\b{_PERSONAL},? )|(?:(?:the|an?|dear|one|miss|mr\.?|ms\.?) )?"
    rf"(?:(?!{_STOPS})[\p{{Ll}}-]+,? ){{0,4}})?"
)
_PROFESSION = re.compile(rf"(?:['’]s)? (?:[\p{{L}}-]+ ){{0,3}}?{_PERSONAL}\b")


@cache
def _people_of() -> frozenset[str]:
    return frozenset(word for listed in table("demonyms").values() for word in listed)


@lru_cache(maxsize=8192)
def person_of(run: str) -> str | None:
    """The person that a run names, without what leads up to the name; None where it cannot be one's name."""
    text = names.without_opening(run)
    first = run.split(maxsplit=1)[0].lower() if run.count(" ") == 1 else ""
    if first in table("phrases")["given"] or (first in ("will", "may") and text != run):
        return run if names.looks_like_person(run) and not names.is_organisation(run) else None
    parts = text.split()
    while len(parts) > 1 and (
        parts[0] in _people_of()
        or parts[0].split("-")[0] in _people_of()
        or parts[0].lower().rstrip("®™") in words("before_actors")
    ):
        parts = parts[1:]
    name = names.parse(" ".join(parts)).full
    return (
        name
        if name and names.looks_like_person(name) and not names.is_organisation(name) and name not in words("networks")
        else None
    )


def run_at(runs: list[Run], place: int) -> Run | None:
    """The first run that does not lie before a place."""
    return next((run for run in runs if run.start >= place), None)


def character_after(text: str, place: int, runs: list[Run]) -> tuple[str | None, int] | None:
    """The character that a phrase at a place names, with the end of that name; None for its name where the phrase only
    describes ("a retired nurse"), and nothing where there is no such phrase."""
    if quoted := _QUOTED.match(text, place):
        return quoted["name"].strip(" ,."), quoted.end()
    if the := _THE.match(text, place):
        return _the_name(the["name"].strip(), the.end(), text, runs)
    run = run_at(runs, place)
    if run is not None and run.start - place <= _LONGEST_LEAD and _LEAD.fullmatch(text, place, run.start):
        if text[run.end : run.end + 2] in ("’s", "'s") or run.text.endswith(("’s", "'s")):
            return _owned(text, run, runs)
        if not words("crew").isdisjoint(text[place : run.start].replace(",", "").split()):
            return None  # "as showrunner in succession to"
        name = character_of(run.text)
        return (name, run.end) if name else None
    if described := _NOBODY.match(text, place):
        return None, described.end()
    return None


_NOUN = re.compile(r" ?([\p{Ll}-]+)(?=$|[ ,.;:!?)])")


def _the_name(name: str, end: int, text: str, runs: list[Run]) -> tuple[str | None, int] | None:
    """ "The Stranger" is a name; "the CIA’s head of station" is none, nor is "the Portuguese sailor Zé"."""
    inside = [run for run in runs if run.start < end and run.end > end - len(name) + 3]
    if text[end : end + 2] in ("’s", "'s") or name.endswith(("’s", "'s")):
        return _owned(text, inside[-1], runs) if inside else None
    if len(name.rsplit(maxsplit=1)[-1]) == 1 and text[end : end + 1] == ".":
        return None  # "the U.S. partner"
    behind = _NOUN.match(text, end) if name.count(" ") == 1 else None
    if behind and behind[1] in table("roles")["nouns"]:
        return None, behind.end()  # "the London bureau chief"
    words_of = name.split()[1:]
    bare = without_rank(" ".join(words_of))
    honest = character_of(" ".join(words_of))
    if len(bare.split()) < len(words_of) and len(bare.split()) > 1:
        return bare, end
    if honest and len(honest.split()) < len(words_of):
        return honest, end
    return (name[0].upper() + name[1:], end)


_OWNED = re.compile(rf"(?:['’]s)? (?:{_SMALL},? ){{1,6}}[“‘\"']?")


def _owned(text: str, owner: Run, runs: list[Run]) -> tuple[str | None, int] | None:
    """ "Maggie’s mother, Enid" is Enid; "Maggie’s mother" is nobody by name."""
    behind = run_at(runs, owner.end)
    place = owner.end
    if behind is not None and behind.start - place <= _LONGEST_LEAD and _OWNED.fullmatch(text, place, behind.start):
        name = character_of(behind.text)
        return (name, behind.end) if name else None
    return None, owner.end


def actor_after(text: str, place: int, runs: list[Run]) -> tuple[str, int] | None:
    """The person that a phrase at a place names, with the end of the name: "newcomer Ada Brook"."""
    for run in [run for run in runs if run.start >= place][:3]:
        if run.start - place > _LONGEST_LEAD or not _ACTOR_LEAD.fullmatch(text, place, run.start):
            return None
        if _PROFESSION.match(text, run.end):
            continue
        person = person_of(run.text)
        return (person, run.end) if person else None
    return None
