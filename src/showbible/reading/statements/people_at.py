"""Lists of people that stand directly behind or before a place of a sentence, with what is noted of each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex as re

from showbible.reading import names
from showbible.reading.names import NAME
from showbible.reading.words import alternatives, is_time, reversed_table, table, words

_MOST = 24  # names of one list
_BEFORE = 200  # characters before a place in which a list is looked for
_NOTE = r"(?:\s?[(\[][^()\[\]\n]{1,90}[)\]])"
_FOR = (
    r"(?: (?:for|of|from|at) (?P<body>(?:the )?[\p{Lu}][\p{L}\p{N}’'&+.-]*(?: (?:& "
    r")?[\p{Lu}][\p{L}\p{N}’'&+.-]*){0,4}))"
)
_SEPARATOR = re.compile(
    r"(?P<firm>,? (?:and|und|et|y|&|plus|with|alongside|as well as|along with|together with)(?: (?:also|then))? | ?/ ?)"
    r"|(?P<comma>, )"
)
_END = re.compile(r"\s*(?:$|[.,;:!?)\]\n–—|•·])|,? (?:with|alongside|who|directing|writing|producing)\b")


@dataclass(frozen=True, slots=True)
class Person:
    """A name of a list; `note` is what brackets behind it say, `end` where all that belongs to it ends."""

    name: str
    note: str
    start: int
    end: int


@cache
def _lead() -> re.Pattern[str]:
    """Words that may lead up to a name: "the Hungarian film-maker", "Bafta-winning", "newcomer"."""
    peoples = alternatives(reversed_table("demonyms"))
    prizes = alternatives(table("prizes"))
    small = alternatives(table("no_lead"))
    return re.compile(
        rf"(?:(?:the|an?|its|their|our|both|one) )?"
        rf"(?:(?:(?:{prizes})[®™]?(?:[- ](?:winners?|winning|nominees?|nominated))?|(?:{peoples})(?:-born)?"
        rf"|\p{{Lu}}\p{{L}}{{1,20}}-\p{{Ll}}{{3,12}}|(?!(?:{small})\b|\p{{Ll}}{{2,18}}(?:ed|ing|s)\b(?!-))"
        rf"\p{{Ll}}[\p{{L}}’'-]{{1,20}}"
        rf"|(?:{alternatives(table('leads'))})),? ){{0,5}}"
    )


@cache
def _trade_behind() -> re.Pattern[str]:
    return re.compile(rf" (?:{alternatives(reversed_table('credits_are'))}) (?=\p{{Lu}})")


@cache
def _titled() -> re.Pattern[str]:
    """A task that stands before a name in apposition: "by the show’s creator, Ana Ruiz"."""
    trades = alternatives(reversed_table("credits_are"))
    return re.compile(
        rf"(?:(?:the|its|their|our) )?(?:(?:show|series|film|programme|drama|sitcom)(?:['’]s?)? )?(?:(?:own|original|"
        rf"lead|"
        rf"former|new) )?(?:{trades})s?(?: and (?:{trades})s?)?(?:, (?=\p{{Lu}})| (?=\p{{Lu}}))",
        re.IGNORECASE,
    )


@cache
def _trade() -> re.Pattern[str]:
    """Nouns that say that the next name of a list is there for something else: "creator Ana Ruiz and star Ben Lee"."""
    nouns = [
        *reversed_table("credits_are"),
        "star",
        "stars",
        "actor",
        "actress",
        "actors",
        "lead",
        "host",
        "presenter",
        "newcomer",
    ]
    return re.compile(rf"\b(?:{alternatives(nouns)})s? $", re.IGNORECASE)


@cache
def _item() -> re.Pattern[str]:
    return re.compile(rf"(?P<name>{NAME})(?P<note>{_NOTE})?")


_BODY = re.compile(_FOR)
# "Lena Fry on episodes one to three, Tom Ashe from four"
_PART = re.compile(
    r",? (?:on|for|from|with|handling|directing|writing|taking|doing|helming|in charge of) (?:the )?(?=(?:first|"
    r"second|third|"
    r"opening|closing|final|last|remaining|other|rest|episodes?|eps?|parts?|chapters?|pilot|premi[eè]re|finale|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|\d|S\d)\b)[^,.;()\n]{1,44}?(?=$|[,.;)]| and \p{Lu}| & \p{Lu}| while )"
)


def after(text: str, place: int, *, led: bool = True) -> list[Person]:
    """The people of the list that begins at a place, or no one."""
    out, firm = list[tuple[Person, bool]](), True
    while len(out) < _MOST:
        found = _person(text, place, led or bool(out))
        if found is None or (out and _trade().search(text, place, found.start)):
            break
        out.append((found, firm))
        separator = _SEPARATOR.match(text, found.end)
        if not separator:
            break
        firm, place = separator["firm"] is not None, separator.end()
    if out and not out[-1][1] and not _END.match(text, out[-1][0].end):
        out.pop()  # "Created by Ruth Calder, Marrow Hill follows …"
    return [person for person, _ in out]


def _person(text: str, place: int, led: bool) -> Person | None:
    place = titled.end() if led and (titled := _titled().match(text, place)) else place
    lead = _lead().match(text, place) if led else None
    item = _item().match(text, lead.end() if lead else place)
    if item is None and lead:
        item = _item().match(text, place)
    if item and item["name"].endswith(("’s", "'s")) and text[item.end("name") :][:1] == " ":
        item = _item().match(text, item.end("name") + 1)  # "Wee Red Door’s Callum Baird"
    if item and (trade := _trade_behind().match(text, item.end("name"))):
        item = _item().match(text, trade.end()) or item  # "Low Water director Lena Fry"
    written = _of_town(item["name"], lead[0] if lead else "") if item else ""
    if item is None or not (name := person(written)):
        return None
    if text[item.end("name") :][:1] == ":" and name.count(" ") > 1:
        name = name.rpartition(" ")[0]  # "Director: Lena Fry Cast: …"
    body = _PART.match(text, item.end()) or _BODY.match(text, item.end())
    note = item["note"] or (body[0] if body and body.re is _PART else "")
    return Person(name, note, item.start(), body.end() if body else item.end())


@cache
def _decorated() -> re.Pattern[str]:
    """What stands before a name as part of it: "Emmy-winning", "Creator"."""
    trades = alternatives(
        [*reversed_table("credits_are"), "star", "novelist", "author", "playwright", "comedian", "actor"]
    )
    return re.compile(
        rf"^(?:(?:[\p{{Lu}}\p{{N}}][\p{{L}}\p{{N}}’'&.-]*-(?:winner|winning|nominee|nominated|born|based|trained|"
        rf"raised)s?"
        rf"|(?i:(?:series |show |acclaimed )?(?:{trades})s?)) (?=\S))+"
    )


def _of_town(name: str, lead: str) -> str:
    """A name without the people of a town that stands before it: "the Lisboner Filipa Quaresma"."""
    first, _, rest = name.partition(" ")
    of_town = (
        lead.lower().endswith("the ") and rest.count(" ") == 1 and re.search(r"(?:ers?|ians?|ese|ish|ites?)$", first)
    )
    return rest if of_town else name


def person(written: str) -> str | None:
    """A name as it is written to that of a person; None where it is no person's."""
    plain = names.without_opening(_decorated().sub("", written))
    if plain and is_time(plain):
        plain = plain.partition(" ")[2]
    full = names.parse(plain).full if plain else ""
    if len(full) < 2 or not names.looks_like_person(full) or names.is_organisation(full):
        return None
    spaced = sum(len(word) == 1 for word in full.split()) > 2
    return None if spaced or full in words("networks") or full.lower() in words("not_names") else full


_ONE_OF = rf"{NAME}(?:{_NOTE}|{_FOR.replace('?P<body>', '')})?"
_LIST_BEFORE = (
    rf"(?P<list>{_ONE_OF}(?:(?:(?:, {_ONE_OF}){{1,5}},)?(?:, {_ONE_OF}){{0,5}} (?:and|&|plus|as well as) {_ONE_OF})?)"
)


@cache
def _before(gap: str) -> re.Pattern[str]:
    return re.compile(rf"{_LIST_BEFORE}{gap}$")


def before(text: str, place: int, gap: str = " ") -> list[Person]:
    """The people of the list that ends at a place, with `gap`, a pattern, between."""
    low = max(0, place - _BEFORE)
    low = max(low, *(text.rfind(stop, low, place) + 1 for stop in ("\n", ";", "”")))
    found = _before(gap).search(text[low:place])
    if not found:
        return []
    start = low + found.start("list")
    people = list[Person]()
    bodies = [body.span() for body in _BODY.finditer(found["list"])]
    for item in _item().finditer(found["list"]):
        inside = any(begin < item.start() < end for begin, end in bodies)
        if not inside and (name := person(item["name"])):
            people.append(Person(name, item["note"] or "", start + item.start(), place))
    return people
