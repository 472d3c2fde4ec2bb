"""Who does what a verb says: the people before it in its clause, or those whom its clause opens with."""

from __future__ import annotations

import regex as re

from showbible.reading.statements.people_at import Person, after, before

_FAR = 220  # characters before a verb in which its clause begins
_STOPS = (". ", "! ", "? ", "; ", "\n", "“", "”", " – ", " — ", ": ")

# Words that may stand between a name and its verb.
AUX = (
    r"(?:has|have|had|will|also|both|then|now|again|once|more|himself|herself|themselves|still|currently|solely|even"
    r"|first|is|are|was|were|be|been|being|having|"
    r"returns?|returning|back|set|on|board|hired|tapped|attached|signed|up|confirmed|drafted|in|here|there|enlisted|"
    r"and|too|all|each|alone|to|continues?|due|lined|announced|\p{Ll}+ly)"
)
GAP = rf"(?:,? (?:the|an?) [^,;.()\n]{{1,60}}?)?,?(?: who)?(?: {AUX}){{0,5}}(?: |(?=['’]))"
_CONJOINED = re.compile(
    rf"(?:,? (?:and|&|but|before|after|while|as well as|then|plus)|,|/)(?: {AUX}){{0,5}}[ /]?$", re.IGNORECASE
)
_OPENS = re.compile(
    r"(?:^|, (?:and|but|while|as|with|though|where)? ?|(?<= )(?:while|but|as|and|with|when|that|where|because|since) )"
    r"(?=\p{Lu}|\p{Ll}[\p{L}’'-]+ (?:[\p{L}’'-]+ ){0,4}\p{Lu}|[Tt]hey )"
)
# What may stand between the people and the first of their verbs.
_BESIDE = re.compile(
    r"(?:\s?\([^()\n]{1,90}\))?(?:,? (?:the|an?|one|creator|writer|director|whose|who|herself|himself) "
    r"[^,;.()\n]{1,90},|,? who (?=\p{Ll}))? ?"
)
_VERB = re.compile(
    rf"(?:{AUX} ){{0,4}}\p{{Ll}}{{2,}}(?<!ing)\b(?<!\b(?:of|in|on|at|for|from|by|as|and|or|with|to|not))"
)
_BROKEN = re.compile(
    r"\b(?:which|that|who|whom|whose|where|whether|if|not|never|than)\b|n['’]t\b|\b(?:and|while|but) (?:\p{Lu}\p{L}+ "
    r"){2,4}\p{Ll}+"
)
PRONOUNS = frozenset({"he", "she", "they"})
_PRONOUN = re.compile(
    rf"(?:^|[.,;:!?–—] |\b(?:and|but|while|as|where|when) )(?P<who>[Hh]e|[Ss]he|[Tt]hey)(?:['’]s|['’]ve|['’]ll|"
    rf"['’]re)?(?: {AUX}){{0,5}} $"
)


def subject(text: str, place: int, gap: str = GAP) -> list[Person]:
    """The people who do what a verb at a place says; a pronoun stands for itself."""
    if people := before(text, place, gap):
        within = _conjoined(text, place) if people[0].start < place else []
        return within or _outside(text, people) or people
    low = _clause_start(text, place)
    if said := _PRONOUN.search(text[low:place]):
        return [Person(said["who"].lower(), "", low + said.start("who"), place)]
    return _conjoined(text, place)


def _conjoined(text: str, place: int) -> list[Person]:
    low = _clause_start(text, place)
    joined = _CONJOINED.search(text, low, place)
    return _opening(text, low, joined.start(), place) if joined else []


_INSIDE = re.compile(
    r"(?:\b(?:for|of|on|in|from|includ\w+|with|directed|wrote|created|by|at|as|helmed|penned|after|and|like|on|to|"
    r"behind)) "
    r"(?:the )?(?:\p{Ll}+ ){0,3}[“‘\"]?$"
)


def _outside(text: str, people: list[Person]) -> list[Person]:
    """Those before a parenthesis that ends with the names: "Lena Fry, best known for Low Water, directs"."""
    start = people[0].start
    if not _INSIDE.search(text, max(0, start - 60), start) or not re.compile(r"[^.;]{2,90}?,").match(text, start):
        return []
    comma = text.rfind(", ", max(0, start - 120), start)
    around = before(text, comma, "") if comma > 0 else []
    return [Person(person.name, person.note, person.start, people[0].end) for person in around]


def _clause_start(text: str, place: int) -> int:
    low = max(0, place - _FAR)
    cuts = (text.rfind(stop, low, place) for stop in _STOPS)
    return max([low, *(cut + 1 for cut in cuts if cut >= 0)])


def _opening(text: str, low: int, end: int, place: int) -> list[Person]:
    """The people with whom the clause opens that ends before a further verb: "Ada Brook stars and …"."""
    part = text[:end]
    starts = [low + (len(text[low:end]) - len(text[low:end].lstrip()))]
    starts += [found.end() for found in _OPENS.finditer(part, low)]
    for start in sorted(set(starts), reverse=True):
        if people := _openers(part, start):
            return [Person(person.name, person.note, person.start, place) for person in people]
    return []


def _openers(text: str, start: int) -> list[Person]:
    if pronoun := re.compile(r"(?P<who>[Hh]e|[Ss]he|[Tt]hey) (?=\p{Ll})").match(text, start):
        rest, people = text[pronoun.end() :], [Person(pronoun["who"].lower(), "", start, pronoun.end())]
    else:
        people = after(text + " ", start)
        if not people:
            return []
        beside = _BESIDE.match(text, people[-1].end)
        rest = text[beside.end() if beside else people[-1].end :]
    return [] if not _VERB.match(rest) or _BROKEN.search(rest) else people
