"""Production companies in running text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.reading import names
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.field_values import country
from showbible.reading.words import is_time, reversed_table, table, words

CUES = (
    "produc",
    " made ",
    "pictures",
    "studio",
    "banner",
    "animated by",
    "makes",
    "outfit",
    "indie",
    "films",
    "association with",
    "hail",
    "from",
    " is behind",
    "making",
)

_WORD = r"[\p{Lu}\d][\p{L}\p{M}\p{N}’'.-]*"
_COMPANY = (
    rf"(?P<name>{_WORD}(?: (?:& |and (?=(?:Sons|"
    rf"Daughters|Co|Company|Partners|Friends)\b)|of |du |de |do |da |the )?{_WORD}){{0,5}})"
)
_TRADE = (
    r"(?:indie|independent|outfit|studio|company|producers?|firm|shop|label|house|production company|prodco|"
    r"super-?indie|animation studio|banner|partners?|producer-distributor|broadcaster)"
)
_LEAD = (
    rf"(?:the |its |their )?(?:\p{{Lu}}[\p{{L}}]+(?:-based |['’]s | (?={_TRADE}\b)))?(?:(?:[\p{{Ll}}-]+ "
    rf"){{0,2}}{_TRADE} )?"
)
_ITEM = re.compile(rf"{_LEAD}{_COMPANY}(?: ?\([^()\n]{{1,40}}\)| in \p{{Lu}}\p{{L}}+(?=,| and| &|\.|$))?")
_NEXT = re.compile(
    r"(?:,? (?:and|&|with|alongside|along with|in (?:association|co-?production|collaboration|partnership) with|"
    r"together with)|,| ?/) ?"
)

# What stands before a list of companies.
_MADE = re.compile(
    r"(?<!xecutive )(?<!xecutive-)(?<!exec )\b(?:[Pp]roduced|[Cc]o-produced|[Mm]ade|[Aa]nimated) (?:\p{Ll}+ly |in "
    r"\p{Lu}\p{L}+ |for [^,.;()]{2,40} )?by (?=\S)"
    r"|\b[Mm]ade (?:in [^,.;()]{2,30} )?at (?=\S)"
    r"|\b(?:joint |co-?)?production (?:of|between|from|by) "
    r"|\b[Ii]n (?:association|co-?production|collaboration|partnership) with (?=\S)"
    r"|\b[Pp]rodu(?:c(?:es|ing)|ced) (?:it |the (?:series|show|film|drama) )?for "
    r"|\bunder (?:her|his|their|its|the) "
    r"|\b(?:[Cc]rews?|[Pp]roducers|teams?) from "
)
_A_PRODUCTION = re.compile(
    rf"\b[Aa]n? (?P<list>{_WORD}(?: (?:& |and |du |de |do |da )?{_WORD}){{0,5}}?(?: ?/ ?{_WORD}"
    rf"(?: {_WORD}){{0,4}}){{0,3}}) (?:co-)?[Pp]roduction\b"
)
_PRODUCES = re.compile(
    rf"{_COMPANY}(?:, which)? (?:(?:also|is|are|will|both|again) ){{0,2}}(?:produces?|co-produces?|producing|"
    rf"co-producing|(?:makes?|made) (?:it|the (?:series|show|film|drama))|is making|are making)\b"
    rf"(?=\s*(?:$|[.,;:)])| for| alongside| with|"
    r" it\b| the (?:series|show|film|drama)| and\b)"
)
_IS_STUDIO = re.compile(
    r"\b(?:[Tt]he |[Ii]ts )?(?:producing |production )?(?:studios?|production compan(?:y|ies)|producers?|"
    r"prodcos?) (?:behind "
    r"(?:it|the (?:show|series)) )?(?:is|are|was|were) (?=\S)|\b(?:[Hh]ail(?:s|ing) from|"
    r"[Ff]rom (?:the )?(?:producers|makers|studio|"
    r"studios|production company|indie|outfit)) (?=\S)"
)
_STUDIO_BEHIND = re.compile(
    rf"{_COMPANY} (?:is|are|was) (?:(?:the )?(?:studio|studios|production (?:company|companies|house)|producer|"
    rf"producers|"
    rf"indie|outfit)\b|behind (?:it|the (?:series|show|film|drama)))"
)
_BEHIND = re.compile(
    rf"{_COMPANY}, the (?:[\p{{Ll}}-]+ ){{0,2}}{_TRADE} (?:behind|that makes|which makes)\b|\b(?:producer|"
    rf"production company|studio|outfit|indie) {_COMPANY.replace('?P<name>', '?P<name2>')}(?= (?:makes|produces|is "
    rf"making|is producing))"
)
_CONTEXT = re.compile(
    r"\b(?:produc|banner|crew|exec|indie|ma[dk]e|maker|studio|creat|direct|season|series|show|film|drama)",
    re.IGNORECASE,
)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    subject = passage.scope.season_subject if passage.scope.named else passage.scope.work
    text = passage.text
    if subject is None or text.endswith("?"):
        return
    found = dict.fromkeys(
        name for name in _companies(text, reading) if name != (passage.scope.work and passage.scope.work.name)
    )
    for name in found:
        yield Finding(subject, "production_company", name, confidence=0.85)


def _companies(text: str, reading: Reading) -> Iterator[str]:
    for made in _MADE.finditer(text):
        if not _NO.search(text[max(0, made.start() - 30) : made.start()]):
            yield from _listed(text, made.end(), reading, made[0])
    for production in _A_PRODUCTION.finditer(text):
        yield from (name for part in re.split(r" ?/ ?", production["list"]) if (name := _company(part, reading, True)))
    for made in _IS_STUDIO.finditer(text):
        yield from _listed(text, made.end(), reading, made[0])
    for found in (*_PRODUCES.finditer(text), *_BEHIND.finditer(text), *_STUDIO_BEHIND.finditer(text)):
        written = found.groupdict().get("name") or found.groupdict().get("name2") or ""
        if " " not in written and " made " in found[0]:
            continue  # "Nell made it."
        firm = found.re is _BEHIND or (found.re is _PRODUCES and ("which" in found[0] or " " not in written))
        if name := _company(written, reading, firm):
            yield name
    for found in _suffixed().finditer(text) if _CONTEXT.search(text) else ():
        if not _SOLD.search(text, max(0, found.start() - 50), found.start()) and (
            name := _company(found["name"], reading, False)
        ):
            yield name


_NO = re.compile(r"\b(?:not|never|n['’]t|from the|by the)\s$")
_SOLD = re.compile(r"\b(?:distributed|acquired|bought)(?: (?:in|on) [^,.;()]{2,30},?)? $")


def _listed(text: str, place: int, reading: Reading, lead: str) -> Iterator[str]:
    """The companies of the list that begins at a place."""
    sure = "roduced" in lead or "roduction" in lead
    for _ in range(8):
        item = _ITEM.match(text, place)
        if item is None:
            return
        firm = sure and (" " not in item["name"] or bool(_FOR.match(text, item.end())))
        if not (name := _company(item["name"], reading, firm or "roduction" in lead or "ssociation" in lead)):
            return
        yield name
        sure = True
        following = _NEXT.match(text, item.end())
        if following is None:
            return
        place = following.end()


_FOR = re.compile(r"(?: \([^()\n]{1,160}\))?,? (?:for|in (?:association|co-?production)|and distributed)\b")


@cache
def _suffixed() -> re.Pattern[str]:
    """Names that end as companies' do, behind a preposition: "for Slate Pictures"."""
    return re.compile(
        rf"\b(?:for|from|by|at|with|via|through|and|of) {_LEAD}(?P<name>(?:{_WORD} (?:& )?){{1,4}}(?:Pictures|"
        rf"Productions|Films|Studios|Entertainment|Filmed Entertainment|Animation|Filmworks|Filmproduktion)"
        rf"(?: (?:Television|TV|Animation|Entertainment|International|Group|Studios|Productions))?)\b(?! "
        rf"(?:chief|boss|president|executive|head|said|co-?founder))"
    )


@cache
def _known() -> frozenset[str]:
    return frozenset(table("production_companies")["names"])


def _company(written: str, reading: Reading, sure: bool) -> str | None:
    """A name as a company's: by a word of companies in it, or in a sure place where it is not written as a person's."""
    name = written.strip(" .,").removesuffix("’s").removesuffix("'s")
    while (first := name.partition(" ")) and first[0].lower() in words("not_names") - {
        "new",
        "original",
        "three",
        "two",
    }:
        name = first[2]
    if (
        not name
        or country(name)
        or name in table("networks")
        or is_time(name)
        or name.lower() in words("not_names")
        or name in reversed_table("demonyms")
    ):
        return None
    if name in _known():
        return name
    if name.isdigit() or all(part in reversed_table("demonyms") for part in re.split(r"[-/ ]", name)):
        return None
    name = re.sub(r"^\p{Lu}\p{L}+['’]s (?=\p{Lu}\p{L}+ \p{Lu})", "", name)
    parts = {part.lower() for part in name.split()}
    marked = bool(parts & (words("organisation_words") | words("company_words"))) and len(parts) > 1
    if marked or "&" in name:
        return name
    if not sure:
        return None
    full = reading.names.full(name)
    return None if " " not in name and full != name and names.looks_like_person(full) else name
