"""The ways in which a sentence credits somebody by a verb: "written by Ana Ruiz", "she directs"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex as re

from showbible.reading.names import TITLE
from showbible.reading.statements.clause_subjects import subject
from showbible.reading.statements.people_at import Person, after, before
from showbible.reading.words import alternatives, reversed_table, table


@dataclass(frozen=True, slots=True)
class Credit:
    """People credited; `what` is the part of the sentence that may name episodes, `of` another work's name."""

    property: str
    people: list[Person]
    start: int
    end: int
    what: str = ""
    confidence: float = 0.9
    of: str | None = None
    parts_only: bool = False  # whether it counts only of the episodes that `what` names


def _words_of(name: str) -> str:
    return alternatives(reversed_table(name))


# "created, written and directed by": the participles, whatever else was done by the same people, and "by".
@cache
def _done() -> re.Pattern[str]:
    done = _words_of("credits_done")
    return re.compile(
        rf"(?<![\p{{L}}-])(?P<all>(?:{done})(?:(?:, and |, | and | & |/)(?:{done}|\p{{Ll}}{{2,12}}(?:ed|en|ten))"
        rf"){{0,4}})"
        rf"(?: (?:for (?:(?! from | of )[^,.;()\n]){{2,40}}?|\p{{Ll}}{{2,12}}ly|again|in part|together))?,? by ",
        re.IGNORECASE,
    )


@cache
def _property(table_name: str, word: str) -> str | None:
    plain = word.lower().replace("-", " ")
    return next(
        (name for known, name in reversed_table(table_name).items() if known.lower().replace("-", " ") == plain), None
    )


# What is made is not the work: "the character was created by", "…, the last of which was directed by".
_BESIDE_IT = re.compile(
    r"\b(?:[Cc]haracter|[Rr]ole|[Pp]art|[Ss]ong|[Aa]lbum|[Vv]ideo|(?:[Hh]e|[Ss]he)|(?:last|first|latter|second|third|one|"
    r"both|all|some|most|each|two|three) of (?:which|them|whom))"
    r"(?: (?:is|was|were|are|has been|had been))(?: \p{Ll}+ly| first)? $"
)


_OF_CHARACTER = re.compile(r", (?:(?:the|this) (?:\p{Ll}+ )?character|he|she) ")


def done(text: str) -> Iterator[Credit]:
    """ "Created and written by Ruth Calder"; "the first three are directed by Lena Fry"."""
    for found in _done().finditer(text):
        if (
            doubtful(text, found.start())
            or _BESIDE_IT.search(text, 0, found.start())
            or not (people := after(text, found.end()))
            or _OF_CHARACTER.match(text, people[-1].end)
        ):
            continue
        for name in _listed("credits_done", found["all"]):
            if name != "producer" or not may_be_company(people, text):
                yield Credit(name, people, found.start(), people[-1].end, _clause_before(text, found.start()), 0.92)


def _listed(table_name: str, text: str) -> list[str]:
    parts = re.split(r", and |, | and | & |/", text)
    return list(dict.fromkeys(name for part in parts if (name := _property(table_name, part))))


def may_be_company(people: list[Person], text: str) -> bool:
    """Whether what "produced by" names may be companies: their words, one word alone, or "for" a channel behind it."""
    if any(" " not in p.name or {word.lower() for word in p.name.split()} & _company_words() for p in people):
        return True
    return bool(
        re.match(
            r"(?: \([^()\n]{1,160}\))?(?:,? (?:for|in association|in co-?production|and distributed)\b)",
            text[people[-1].end :],
        )
    ) or any(" for " in text[p.start : p.end] for p in people)


@cache
def _company_words() -> frozenset[str]:
    return frozenset(table("company_words"))


_CLAUSE = re.compile(r"[.;:\n]|, (?:while|and|but|with) ")


def _clause_before(text: str, place: int) -> str:
    window = text[max(0, place - 90) : place]
    cuts = [found.end() for found in _CLAUSE.finditer(window)]
    return window[cuts[-1] :] if cuts else window


_DOUBT = re.compile(
    r"\b(?:not|never|n['’]t|nobody|no one|could|might|may have|would|rumou?red|talks|hope[sd]?|hoping|want(?:s|ed)?|"
    r"wish(?:es|ed)?|asked|refused|declined|"
    r"turned down|passed on|(?:was|were|had been) (?:\w+ )?(?:due|meant|supposed|set|slated|to|attached)|no longer|"
    r"denie[sd]|offered|considered|"
    r"if|fired|once|heard|reckons?|guess|predict\w*|approached|courted|eyed|circling)\b[^,]*$",
    re.IGNORECASE,
)


def doubtful(text: str, place: int) -> bool:
    """Whether what stands before a place in its clause takes it back, or only hopes for it."""
    window = text[max(0, place - 70) : place]
    cut = max(window.rfind(stop) for stop in (". ", "; ", "! ", "? ", "\n"))
    return bool(_DOUBT.search(window[cut + 1 :]))


@cache
def _does() -> re.Pattern[str]:
    return re.compile(rf"(?<![\p{{L}}-])(?P<verb>{_words_of('credits_do')})(?![\p{{L}}-])")


_CHAINED = re.compile(r"^(?:,? (?:and|&) |, |/| [^.;:\p{Lu}“”]{0,60}? (?:and|but) )(?:also |then |now )?$")


_PASSIVE = re.compile(
    r"(?:(?:, and|,| and| &) (?:\p{Ll}+ly )?(?:co-|executive )?\p{Ll}+e[dn]){0,4}(?: \p{Ll}+ly)? by\b"
)


def does(text: str) -> Iterator[Credit]:
    """ "Ruth Calder writes and directs"; "Lena Fry, who directed the first two"."""
    people, last = list[Person](), 0
    for found in _does().finditer(text):
        if people and last <= found.start() and _CHAINED.match(text[last : found.start()]):
            pass  # what was said of these people goes on
        else:
            people = subject(text, found.start())
        last = found.end()
        name = _property("credits_do", found["verb"])
        if not people or name is None or doubtful(text, found.start()) or _PASSIVE.match(text, found.end()):
            continue
        if found["verb"].lower() in _several() and not _may_take_plural(people, text[: found.start()]):
            continue
        yield from _deed(name, people, found, text)


@cache
def _several() -> frozenset[str]:
    """Verbs in the form that several people take: "direct", "write"."""
    return frozenset(table("credits_plural"))


def _may_take_plural(people: list[Person], before_verb: str) -> bool:
    """Whether they are several, or "to" or "will" stands between: "is set to write and direct"."""
    meant = before_verb[people[0].start :]
    return len(people) > 1 or people[0].name == "they" or re.search(r"\b(?:to|will)\b", meant) is not None


_WITH = re.compile(
    r"(?:(?! (?:and|as|but|who|while) )[^.,;:\n\p{Lu}]){0,60}?,? (?:with|alongside|together with|along with|as do|"
    r"as does|as will) |"
    r"[^.;:\n\p{Lu}]{0,60}?, (?:with|while) (?=\p{Lu}[^.,;]{2,50} (?:on|for|in charge of|taking|handling|directing|"
    r"doing|takes|handles) (?:the |episodes?|all))"
)


def _deed(name: str, people: list[Person], found: re.Match[str], text: str) -> Iterator[Credit]:
    behind = text[found.end() : found.end() + 140]
    if other := _other_object(name, found["verb"], behind):
        yield Credit(name, people, found.start(), found.end(), "", 0.8, other)
        return
    if not _is_object(name, found["verb"], behind):
        return
    what = re.split(r"[.;\n]|, (?:with|while|and) | while ", behind, maxsplit=1)[0]
    yield Credit(name, people, found.start(), found.end(), what, 0.9)
    if joined := _WITH.match(text, found.end(), found.end() + 90):
        further = _does().search(text, found.end(), joined.end())
        beside = after(text, joined.end())
        if beside and not further and not _does().match(text, beside[-1].end + 1):
            yield Credit(name, beside, found.start(), beside[-1].end, what, 0.85)


_WORK = (
    r"(?:episodes?|eps?\b|pilot|premi[eè]re|finale|series|seasons?|show|drama|film|movie|feature|special|"
    r"scripts?|[\p{{Ll}}]+-parter|miniseries|mini-series|heck|hell|screenplay|teleplay|opener|opening|closing|first|"
    r"second|third|fourth|fifth|last|final|remaining|rest|"
    r"others?|music|score|whole|lot|thing|adaptation|story|comedy|thriller|sitcom|chapters?|hours?|instal?ments?|"
    r"parts?|run|block)"
)
_OBJECT = re.compile(
    rf"\s*(?:$|[.,;:!?)\]–—|•·…]|(?:both|all|every|each|it\b|this\b|them\b|half\b|most\b|many\b|several|"
    rf"some\b)|(?:the|its|his|her|their|a|an|new)\b (?:[\p{{L}}’'-]+ ){{0,2}}?{_WORK}\b|"
    rf"(?:episodes?|eps?|chapters?|parts?|block|blocks|seasons?|series)\b|(?:one|two|three|four|five|six|seven|eight"
    rf"|nine|ten|\d+)\b|with\b|alongside\b|from\b|again\b|himself|herself|too\b|solo\b|[“\"‘]|S\d)"
)
_SOURCE = re.compile(
    r" (?:the |her |his |their (?:own )?|(?:\p{Lu}[\p{L}.’'-]+ ){0,3}\p{Lu}[\p{L}.-]+['’]s? )(?:[\p{L}\d’'-]+ ){0,5}?"
    r"(?:novels?|books?|play|memoir|comics?|stor(?:y|ies)|manga|graphic novel|bestseller|trilogy)\b"
)
_MORE = re.compile(
    r"\s*(?:and|&) (?:\w+ )?(?:direct|produc|star|creat|exec|showr|wrote|writ|pen|EP|run|compos|edit|shoot|shot|play"
    r"|co-|narrat)"
)
_SCORED = re.compile(
    r"\s*(?:$|[.;)]|,? (?:the|all|every|each|it|both|her|his|its|again)\b)(?! (?:goal|winner|opener|try|penalty|point))"
)


def _is_object(name: str, verb: str, behind: str) -> bool:
    """Whether what stands behind a verb is the work, a part of it, or nothing."""
    if (
        name == "showrunner"
        or verb.startswith(("to ", "will "))
        or "camera" in verb
        or "director" in verb
        or "dream" in verb
    ):
        return True
    if name == "composer":
        bare = verb.startswith("scor") and not re.match(r"\s*,? \p{Ll}", behind)
        return not bare and bool(_SCORED.match(behind))
    if _MORE.match(behind) or (verb.startswith("adapt") and _SOURCE.match(behind)):
        return True
    if name == "creator" or verb in ("wrote", "written", "produced", "adapted"):
        return bool(_OBJECT.match(behind)) and not re.match(r"\s*(?:$|[.;:!?)]|(?:with|from|again|too)\b)", behind)
    if name in ("producer", "executive_producer", "director"):
        return bool(_OBJECT.match(behind) or re.match(r"\s*(?:for|and|via|through|under|on|as)\b", behind))
    return bool(_OBJECT.match(behind))


_OTHER = re.compile(
    rf"\s*(?:(?:the|his|her) (?:[\p{{Ll}}-]+ ){{0,3}})?[“‘\"]?(?P<name>{TITLE})[”’\"]? \((?:19|20)\d\d\)"
    rf"|\s*(?:the|an?|his|her) (?:[\p{{Ll}}\d-]+ ){{0,4}}(?:film|movie|feature|short),? [“‘\"]?(?P<name>{TITLE})"
)


def _other_object(name: str, verb: str, behind: str) -> str | None:
    """Another work that the verb has as its object, where a year stands behind it: "directed Les Patriotes (1994)"."""
    found = _OTHER.match(behind) if name in ("director", "writer", "creator") and not verb.startswith("adapt") else None
    return found["name"] if found else None


_BESIDE = re.compile(r"\b(?:alongside|along with|together with|with) ")


@cache
def _inverted() -> re.Pattern[str]:
    going = [word for word in reversed_table("credits_do") if any(part.endswith("ing") for part in word.split())]
    return re.compile(
        rf"(?<![\p{{L}}-])(?P<verb>{alternatives(going)})\b(?P<what>[^.;\n]{{0,90}}?),? "
        rf"(?:is|are|will be|was|were|(?:is|are|will be) once again) ",
        re.IGNORECASE,
    )


def inverted(text: str) -> Iterator[Credit]:
    """ "Directing all six is Lena Fry"; "producing for Slate and Kelda are …"."""
    for found in _inverted().finditer(text):
        if (name := _property("credits_do", found["verb"])) and (people := after(text, found.end())):
            yield Credit(name, people, found.start(), people[-1].end, found["what"], 0.85)
            beside = _BESIDE.search(text, found.start("what"), found.end("what"))
            if beside and (others := after(text, beside.end())):
                yield Credit(name, others, found.start(), found.end(), found["what"], 0.85)


@cache
def _hyphened() -> re.Pattern[str]:
    return re.compile(rf"-(?P<done>{_words_of('credits_done')})\b")


def hyphened(text: str) -> Iterator[Credit]:
    """ "the Calder-created drama"."""
    for found in _hyphened().finditer(text) if "-" in text else ():
        if (name := _property("credits_done", found["done"])) and (people := before(text, found.start(), "")):
            yield Credit(name, people[-1:], found.start(), found.end(), "", 0.85)
