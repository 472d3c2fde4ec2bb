"""Other works that a sentence refers to by what they are: "the novel The Tin Road", "the Danish hit Slaget"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import regex as re

from showbible.reading import names
from showbible.reading.names import NAME, TITLE
from showbible.reading.statements.people_at import after, before, person
from showbible.reading.words import alternatives, is_time, reversed_table, table, words

_REACH = 110  # characters before a noun in which its phrase begins
SAME_NAME = ""  # the title of a work that is called as the one at hand


@dataclass(frozen=True, slots=True)
class Reference:
    """A work that a phrase refers to: its type, its title or `SAME_NAME`, and who wrote it, where that is said."""

    type: str
    title: str
    authors: tuple[str, ...]
    year: int | None
    start: int
    end: int


@cache
def _kinds() -> dict[str, str]:
    return {noun.lower(): kind for noun, kind in reversed_table("source_nouns").items()}


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\p{{L}}’'-])(?:{alternatives(reversed_table('source_nouns'))})(?![\p{{L}}-])", re.IGNORECASE
    )


@cache
def _mod() -> str:
    small = alternatives([word for word in table("no_lead") if word != "so"])
    peoples = alternatives(reversed_table("demonyms"))
    prizes = alternatives(table("prizes"))
    return (
        rf"(?:(?!(?:{small})\b)\p{{Ll}}[\p{{L}}’'-]*|(?:19|20)\d\ds?|\d{{1,2}}-[\p{{Ll}}-]+|"
        rf"\p{{Lu}}[\p{{L}}’']+-\p{{Ll}}[\p{{Ll}}-]+"
        rf"|(?:{peoples})(?:-language)?|(?:{prizes})(?: Prize| Award)?(?:[- ]\p{{Ll}}+)?|New York Times|Sunday Times|"
        rf"USA Today|No 1|Booker Prize)"
    )


_OWNED = r"(?:['’]s|(?<=s)['’]) (?:own )?"


@cache
def _left() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?P<owner>{NAME}){_OWNED}|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur)(?: own)? |"
        rf"(?P<open>^|[,(–—] ))"
        rf"(?P<mods>(?:{_mod()},? (?:and )?){{0,6}})$"
    )


_TITLE_BEFORE = re.compile(
    rf"[“‘\"]?(?P<name>{TITLE})[”’\"]?(?: \((?P<year>(?:19|20)\d\d)[^()]*\))?[,”\"]*(?:,| –| —|:| \(| is| was|"
    rf", which is|, also)? $"
)
_SAME = re.compile(
    r",?(?: also)?,? (?:of (?:the )?(?:same|that|its) (?:name|title)|with the same (?:name|title)|called the same)\b"
)
_CALLED = re.compile(
    rf"s?,?(?: (?:called|titled|entitled|named|dubbed))?:? ?(?P<quote>[“‘\"'])?(?P<name>{TITLE})(?(quote)[,.]?[”’\"'])"
    rf"(?: \((?P<year>(?:19|20)\d\d)[^()]*\))?"
)
_BY = re.compile(
    r"s?(?: series| cycle| trilogy)?,?(?: (?:first |originally )?(?:written|penned|created|authored|"
    r"published)(?: in (?:19|20)\d\d)?)? (?:by|from|of) "
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?!s)")


@lru_cache(maxsize=16)
def references(text: str) -> tuple[Reference, ...]:
    """The works that a text refers to with what they are and what they are called."""
    return tuple(found for noun in _noun().finditer(text) if (found := _reference(text, noun)))


def _reference(text: str, noun: re.Match[str]) -> Reference | None:
    if _followed_by_noun().match(text, noun.end()):
        return None  # "the classic 1970s sitcom"
    low = max(0, noun.start() - _REACH)
    left = _left().search(text[low : noun.start()])
    begin = low + left.start() if left else noun.start()
    owners, opened = _owners(text, low + left.end("owner")) if left and left["owner"] else ((), begin)
    begin = min(begin, opened)
    kind = _kinds().get(noun[0].lower(), "book")
    year = _YEAR.search(left["mods"]) if left else None
    if same := _SAME.match(text, noun.end()):
        by = _authors(text, same.end())
        return Reference(kind, SAME_NAME, by[0] or owners, _number(year), begin, max(same.end(), by[1]))
    if (
        (called := _CALLED.match(text, noun.end()))
        and called.start("name") > noun.end()
        and _may_be_title(called["name"])
        and not _goes_on(text, called)
    ):
        by = _authors(text, called.end())
        at = _number(year) or (int(called["year"]) if called["year"] else None)
        return Reference(kind, _trimmed(called["name"]), by[0] or owners, at, begin, max(called.end(), by[1]))
    if (quoted := _QUOTED_BEFORE.search(text, low, noun.start())) and _may_be_title(quoted["name"]):
        by = _authors(text, noun.end())
        owner = _left().search(text, low, quoted.start())
        owners, begin = _owners(text, owner.end("owner")) if owner and owner["owner"] else ((), quoted.start())
        return Reference(kind, _trimmed(quoted["name"]), by[0] or owners, None, begin, max(noun.end(), by[1]))
    by = _authors(text, noun.end())
    if (left is None or not (owners or by[0])) and kind in ("book", "comic", "game"):
        return None
    if by[0] and (behind := _BEHIND_AUTHOR.match(text, by[1])) and _may_be_title(behind["name"]):
        return Reference(kind, _trimmed(behind["name"]), by[0], _number(year), begin, behind.end())
    said = _TITLE_BEFORE.search(text[max(0, begin - 90) : begin]) if left else None
    if by[0] and (same := _SAME.match(text, by[1])):
        return Reference(kind, SAME_NAME, by[0], _number(year), begin, same.end())
    if not said or not _may_be_title(said["name"]):
        return None
    at = _number(year) or (int(said["year"]) if said["year"] else None)
    return Reference(
        kind, _trimmed(said["name"]), by[0] or owners, at, max(0, begin - 90) + said.start(), max(noun.end(), by[1])
    )


def _owners(text: str, place: int) -> tuple[tuple[str, ...], int]:
    people = before(text, place, "")
    if people and re.search(r" (?:from|of|at|for) ", text[people[0].start : place]):
        people = people[-1:] if len(people) > 1 else []
    if not people:
        last = re.search(rf"{NAME}$", text[max(0, place - 50) : place])
        name = person(last[0]) if last else None
        return (name,) if name else (), place - len(last[0]) if last else place
    return tuple(each.name for each in people), people[0].start if people else place


@cache
def _followed_by_noun() -> re.Pattern[str]:
    return re.compile(
        rf" (?:{_mod()} ){{0,2}}(?:{alternatives(reversed_table('source_nouns'))})(?![\p{{L}}-])", re.IGNORECASE
    )


_QUOTED_BEFORE = re.compile(r"[“‘\"'](?P<name>\p{Lu}[^”’\"'\n]{1,60})[”’\"'] $")
_BEHIND_AUTHOR = re.compile(
    rf", (?P<quote>[“‘\"'])?(?P<name>(?:The|A|An) {TITLE}|(?(quote){TITLE}|(?!)))(?(quote)[,.]?[”’\"'])"
)


def _goes_on(text: str, called: re.Match[str]) -> bool:
    """Whether a capitalised word behind a noun begins something else: "the novel. In it", "the book Ruth wrote"."""
    return (
        called["quote"] is None
        and re.match(r" (?:wrote|said|says|writes|told|published)\b", text[called.end() :]) is not None
    )


def _authors(text: str, place: int) -> tuple[tuple[str, ...], int]:
    found = _BY.match(text, place)
    people = after(text, found.end()) if found else []
    if not people or (found and found[0].endswith((" from ", " of ")) and " " not in people[0].name):
        return (), place
    titled = next(
        (i for i, each in enumerate(people) if text.startswith(("The ", "A ", "An "), each.start)), len(people)
    )
    people = people[:titled]
    return tuple(each.name for each in people), people[-1].end if people else place


def _number(found: re.Match[str] | None) -> int | None:
    return int(found[0]) if found else None


_LEADS_ON = re.compile(
    r"^(?:(?:[Ll]oosely )?[Bb]ased (?:up)?[Oo]n|[Aa]dapted [Ff]rom|[Ii]nspired [Bb]y|[Dd]rawn [Ff]rom|"
    r"[Ff]rom) (?:the )?(?=\p{Lu})"
)


def _trimmed(title: str) -> str:
    title = _LEADS_ON.sub("", title)
    return re.sub(r"(?:['’]s|[,.:;])$", "", title.strip("“”‘’\"' "))


_NO_TITLE = re.compile(
    r"(?:It|He|She|They|We|In|On|At|But|And|As|When|Who|What|This|That|There|With|By|If|For|Season|Series|Episode|"
    r"Channel|Book|I|Chapter) ?"
)


def _may_be_title(name: str) -> bool:
    plain = _trimmed(name)
    if not re.search(r"\p{L}{2}", plain):
        return False
    if (
        not plain
        or is_time(plain)
        or plain in reversed_table("demonyms")
        or plain in words("tongues")
        or plain in words("networks")
        or plain.isdigit()
    ):
        return False
    return not (_NO_TITLE.fullmatch(plain) or plain.lower() in words("not_names"))


_PLAIN = re.compile(
    rf"(?:the )?(?:(?P<owner>(?!The |A |An "
    rf"){NAME}){_OWNED})?(?P<quote>[“‘\"'])?(?P<name>{TITLE})(?(quote)[,.]?[”’\"'])(?: "
    rf"\((?P<year>(?:19|20)\d\d)[^()]*\))?"
)


@cache
def _apposed() -> re.Pattern[str]:
    """ "Leviathan Wakes, the book that …": what a work is, behind its title."""
    nouns = alternatives(reversed_table("source_nouns"))
    return re.compile(
        rf"[”’\"]?(?:,| –| —) (?:an?|the|his|her|their) (?:{_mod()} ){{0,4}}(?:{nouns})(?![\p{{L}}-])", re.IGNORECASE
    )


def at(text: str, place: int, *, plain: bool) -> Reference | None:
    """The work that the phrase at a place names; `plain`: even where neither what it is nor quotation marks show it."""
    covering = [
        each for each in references(text) if place - 1 <= each.start <= place + 1 or each.start < place < each.end
    ]
    if covering:
        return covering[0]
    found = _PLAIN.match(text, place)
    if not found or not _may_be_title(found["name"]):
        return None
    owner = person(found["owner"]) if found["owner"] else None
    by = _authors(text, found.end())
    known = owner or found["quote"] or by[0] or _apposed().match(text, found.end())
    if not (plain or known) or (found["owner"] and not owner):
        return None
    if not owner and not found["quote"] and text[found.end() :][:1] in ("’", "'"):
        return None
    if found["name"].endswith(("’s", "'s")) and re.match(r" \p{Ll}", text[found.end() :]):
        return None  # "Aunt Rosa’s recipe"
    year = int(found["year"]) if found["year"] else None
    return Reference(
        "book",
        _trimmed(found["name"]),
        by[0] or ((owner,) if owner else ()),
        year,
        found.start(),
        max(found.end(), by[1]),
    )


def written(text: str) -> Iterator[Reference]:
    """The books and comics whose authors a text names."""
    yield from (each for each in references(text) if each.title and each.authors and each.type in ("book", "comic"))


def is_person(name: str) -> bool:
    return names.looks_like_person(name) and not name.startswith(("The ", "A "))


def is_apposed(source: Reference, text: str) -> bool:
    """Whether what a work is stands behind its title."""
    return _apposed().match(text, source.end) is not None
