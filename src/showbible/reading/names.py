"""How names are written: people, characters, companies and titles, in any script."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import regex as re

from showbible.reading.numbers import WORDS
from showbible.reading.words import alternatives, table, words

_CAP = (
    r"(?<![\p{L}\p{N}])(?!I['’](?:d|m|ve|ll)\b)\p{Lu}[\p{L}\p{M}\p{N}]{0,40}+"
    r"(?:['’‘.\-‐](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]++){0,5}"
)
_ARABIC = r"(?:[aA]l|[eE]l|[dDlL])['’\-]\p{Lu}[\p{L}\p{M}'’\-]*"
_OPENING = (
    r"(?:The|He|She|It|In|An?|They|But|When|After|As|His|Her|This|That|At|On|For|With|There|We|And|So|Who|What)\b"
)
_INITIAL = rf"\p{{Lu}}\.(?:[ -]?\p{{Lu}}\.){{0,4}}+(?=[ -]?\p{{L}})(?! {_OPENING})|Wm\.|St\."
_PARTICLE = (
    r"(?:de la|de los|van den|van der|van de|von der|de|da|do|dos|das|del|della|di|du|des|la|le|"
    r"van|von|der|den|ter|bin|ibn|"
    r"ben|bint|binti|bo|ap|ab|ferch|af|av|y|e|i|zu|zur|zum|vom|ten|op den|op|í|á|a['’]|ní|nic|mac|ua|v\. d\.|"
    r"degli|dei|della|dello|lo|al|el|ul|ud|Ó|Ní)"
)
_SUFFIX = r"(?:,? (?:Jr|Sr)\b\.?| (?:II|III|IV)\b)"
_NICKNAME = r"(?: [“\"‘'(][\p{Lu}][^”\"’')\n]{0,24}[”\"’')])"
_TITLED = (
    r"(?:Mrs?|Ms|Dr|Sgt|Lt|Prof|Rev|Capt|Cpt|Cmdr|Cdr|Gov|Sen|Gen|Col|Ens|Adm|Maj|Cpl|Pvt|Insp|Supt|Det|Brig|Amb|"
    r"Fr|Mme|Mlle)\."
)
_WORD = rf"(?:{_ARABIC}|{_TITLED}|{_INITIAL}|{_CAP})"

# What a name, and what goes on with one, begins with: nothing else is tried where these do not stand.
_BEGINS = r"(?=\p{Lu}|[ae]l['’\-]|[dl]['’\-])"
_GOES_ON = r"(?= [\p{Lu}“\"‘'(abdeiltvyzíáomnuf])"

# A run of capitalised words that may be the name of a person, character or thing. Here and below nothing repeats
# without a bound: a page that is all capitals must not make the reader crawl. No name ends within a word, so what
# follows one in a pattern must not begin with a letter.
NAME = (
    rf"{_BEGINS}(?:{_CAP} of (?=\p{{Lu}}))?{_WORD}(?:{_GOES_ON}(?<!['’]s){_NICKNAME}? (?:{_PARTICLE} "
    rf")?{_WORD}){{0,6}}(?:{_SUFFIX}|(?<=\b(?:Jr|Sr))\.)?"
)
# A title of a work: capitalised, with small words and numbers inside, and one colon or dash.
_TITLE_WORD = (
    r"(?<![\p{L}\p{N}])(?:(?:Mrs?|Dr|St|Vs)\.|"
    r"[\p{Lu}\p{N}][\p{L}\p{M}\p{N}'’.&+!\-]{0,40}[\p{L}\p{M}\p{N}+!]|[\p{Lu}\p{N}])"
)
_SMALL = r"(?:of|the|and|in|a|an|to|for|on|at|&|de|do|da|del|la|le|les|der|die|das|und|et|y)"
TITLE = rf"{_TITLE_WORD}(?:(?::? | – )(?:{_SMALL} (?!(?:19|20)\d\d\b)){{0,3}}{_TITLE_WORD}){{0,11}}"
# The same where a line opens with it, so that nothing but its end has to be found: "Dough or Die".
_MORE_SMALL = rf"(?:{_SMALL}|or|vs\.?|na|with|from|by|il|el|los|las|di|du|des|dos|das|no|is|as|not|its|than|sur|dans)"
LINE_TITLE = (
    rf"{_TITLE_WORD}(?:/{_TITLE_WORD}){{0,2}}(?::? (?:{_MORE_SMALL} (?!(?:19|20)\d\d\b)){{0,3}}"
    rf"{_TITLE_WORD}(?:/{_TITLE_WORD}){{0,2}}){{0,11}}"
)
LIST = rf"{NAME}(?:(?:, and |, | and | & | und | et ){NAME}){{0,24}}"

_NAME = re.compile(NAME)
_NICK = re.compile(r"[“\"‘'(](?P<nick>[\p{Lu}][^”\"’')]*)[”\"’')]")
_SPLIT = re.compile(r"\s*(?:,? (?:and|und|et|with) (?=\p{Lu}|[a-z]{1,3}[-’'])|[,;/\n\t•|] ?| & (?=\p{Lu}))\s*")
_AMPERSAND_FIRM = re.compile(r"^[\p{Lu}][\p{L}]+ & [\p{Lu}]")
_SHORT_JUNIOR = re.compile(r"\b(?:Jr|Sr)\.$")
_JUNIOR = re.compile(r"^(?:Jr|Sr)\b\.?$|^(?:II|III|IV)$")
NOBODY = frozenset({"TBA", "TBC", "TBD", "N/A", "UNKNOWN", "VARIOUS", "NONE", "?", "TBD."})
_POSSESSIVE = re.compile(r"['’]s?$")
_NOTE = re.compile(r"\s*[\[(][^\])]*[\])]?\s*$|\s*\*+$")


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart. `full` is without honorifics and nickname; `roles` is what the honorifics say."""

    full: str
    roles: tuple[str, ...] = ()
    nickname: str | None = None
    titled: str | None = None  # with its courtesy title, where that is part of the only name ("Queen Charlotte")


@cache
def _honorific() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<title>{alternatives(table('honorifics'))})\b\.?\s+(?=(?-i:[\p{{Lu}}“\"])|al-|el-)", re.IGNORECASE
    )


@lru_cache(maxsize=65536)
def parse(text: str) -> Name:
    """A name as pages write it ("Captain Lee “Apollo” Adama"), taken apart."""
    rest, roles, titles = text.strip(" \t\n,;:"), list[str](), list[str]()
    while found := _honorific().match(rest):
        titles.append(found[0].strip())
        if role := table("honorifics")[found["title"].lower().rstrip(".")]:
            roles.append(role)
        rest = rest[found.end() :]
    nick = _NICK.search(rest)
    if nick and (nick.start() > 0 or re.match(r"\s\p{Lu}", rest[nick.end() :])):
        rest = f"{rest[: nick.start()].rstrip()} {rest[nick.end() :].lstrip()}".strip()
    rest = _POSSESSIVE.sub("", rest)
    full = rest if not _trailing_stop(rest) else rest.rstrip(".")
    titled = f"{titles[-1]} {full}" if titles and " " not in full and _stays(titles[-1]) else None
    return Name(full, tuple(roles), nick["nick"] if nick and nick[0] not in rest else None, titled)


def _stays(title: str) -> bool:
    """Whether a title belongs to a single name ("Queen Charlotte", "Mr. Quill"); a rank does not."""
    plain = title.lower().rstrip(".")
    return not table("honorifics")[plain] or plain in words("titles")


def _trailing_stop(name: str) -> bool:
    return name.endswith(".") and not re.search(r"\b(?:Jr|Sr|\p{Lu})\.$", name)


def split(text: str) -> list[str]:
    """A list of names ("A, B and C", one a line, or by slashes) to its names; "Jr." stays with its name."""
    if _AMPERSAND_FIRM.match(text) and "," not in text and " and " not in text:
        parts = [text]
    else:
        parts = [part for part in _SPLIT.split(text) if part]
    out: list[str] = []
    for part in parts:
        if out and _JUNIOR.match(part):
            out[-1] += f" {part}"
        else:
            out.append(part)
    return [cleaned for part in out if (cleaned := _NOTE.sub("", part).strip(" \t.,;:–-") + _stop(part))]


def _stop(part: str) -> str:
    """The stop that belongs to "Jr." and "Sr.", which cleaning would take."""
    return "." if _SHORT_JUNIOR.search(part.strip()) else ""


def people(text: str) -> list[str]:
    """The names of people in a list that should hold nothing else; anything that is no name is left out."""
    return [
        name
        for part in _with_family(split(text), text)
        if (name := parse(part).full) and looks_like_person(name) and not is_organisation(name)
    ]


_TWO = re.compile(r"\p{Lu}\p{L}+ (?:and|&) \p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]+\W*")


def _with_family(parts: list[str], text: str) -> list[str]:
    """ "Matt and Ross Duffer" are two of one family."""
    if len(parts) == 2 and _TWO.fullmatch(text.strip()):
        return [f"{parts[0]} {parts[1].split()[-1]}", parts[1]]
    return parts


def is_organisation(name: str) -> bool:
    """Whether a word of the name says that it is one of a company or another body."""
    return any(word.lower() in words("organisation_words") for word in name.split())


def is_company(name: str, text: str) -> bool:
    """Whether a text calls a name a company's, or a part of one: "Sega’s quarry division", "Sega became a company"."""
    plain = re.escape(name)
    part = rf"\b{plain}(?:['’]s (?:\p{{Lu}}\S* ){{1,3}}| ){_BODY}"
    whole = rf"\b{plain}(?:,| is| was| as| has become| becomes?| became) {_DETERMINED}{_COMPANY}"
    return is_organisation(name) or re.search(f"{part}|{whole}", text) is not None


_DETERMINED = r"(?:an?|the|one of the) (?:[\p{L}\p{N}’'-]+ ){0,8}"
_BODY = r"(?:division|subsidiary|team|studios?|label|imprint|brand|publisher|developer)\b"
_COMPANY = r"(?:compan(?:y|ies)|studios?|publishers?|developers?|corporations?|subsidiary|conglomerate)\b"


@lru_cache(maxsize=16384)
def looks_like_person(text: str) -> bool:
    """Whether the whole text is written as a name: no digits, no small words but particles, at most six words."""
    if not _NAME.fullmatch(text) or len(text.split()) > 6 or text.upper() in NOBODY:
        return False
    first = text.split(maxsplit=1)[0].lower()
    return not any(letter.isdigit() for letter in text) and (len(text.split()) > 1 or first not in words("not_names"))


def runs(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """The places of capitalised runs, without the small words that only open a sentence."""
    if start == 0 and end is None:
        yield from _all_runs(text)
    else:
        yield from _runs(text, start, len(text) if end is None else end)


@lru_cache(maxsize=1024)
def _all_runs(text: str) -> tuple[tuple[int, int], ...]:
    """Those of a whole sentence, kept for the statements that ask for them one after another."""
    return tuple(_runs(text, 0, len(text)))


def _runs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for found in _NAME.finditer(text, start, end):
        begin = found.start()
        while (word := _FIRST_WORD.match(text, begin, found.end())) and (
            (_only_opens(word[0], word.end() < found.end()) and _opens(text, start, begin))
            or (word.end() < found.end() and _DESCRIBES.match(word[0]))
        ):
            begin = word.end()
        end_of_run = found.end()
        if text.startswith((" role", " Role"), end_of_run) and (sized := _SIZED.search(text, begin, end_of_run)):
            end_of_run = sized.start()
        if begin < end_of_run:
            yield begin, end_of_run


_SENTENCE_OPENS = re.compile(r"[.!?:;“”\"(\[\n–—•-]\s*(?:[\p{Lu}]\S* )*$")
_FIRST_WORD = re.compile(r"\S+ ?")
# What a list says behind a name: "Nell Tarrant Main role".
_SIZED = re.compile(r" ?\b(?:Main|Lead|Support|Supporting|Guest|Recurring|Minor|Special|Regular)$")
# "Twelve-year-old Robin", "Emmy-winning Ada Brook".
_DESCRIBES = re.compile(
    r"\S+-(?:old|olds|born|based|raised|bred|educated|trained|winning|nominated|winner|nominee|speaking|obsessed|led"
    r"|language|loving|turned) $"
)


def _opens(text: str, start: int, place: int) -> bool:
    """Whether a capital letter at a place may be one only because a sentence begins there."""
    return place == start or bool(_SENTENCE_OPENS.search(text[max(start, place - 40) : place]))


def without_opening(run: str) -> str:
    """A run without the small words that only open its sentence: "And Babak Rostami"."""
    return next((run[start:end] for start, end in runs(run)), run)


def _only_opens(word: str, more: bool) -> bool:
    """Whether a word is small; a counting word with more behind it is part of a name: "Seven of Nine"."""
    small = word.strip().lower().strip(".,’'")
    return small in words("not_names") and not (more and small in WORDS)
