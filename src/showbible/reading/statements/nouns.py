"""Nouns in a text ("nurse", "brother"), and the names that they describe: "Nell, a night nurse", "the nurse Nell"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

import regex as re

from showbible.reading import names
from showbible.reading.statements.noun_lists import Nouns, singular
from showbible.reading.words import reversed_table, table

Run = tuple[int, int]  # the place of a name

_TOKEN = re.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}’'‘-]*")
_BRACKETS = re.compile(r"\([^()\n]{1,200}\)")
_POSSESSIVE = re.compile(r"(?:['’]s|s['’])$")
_WORDS = 6  # words before a noun that may belong to its phrase
_REACH = 110  # characters between a noun and its name
_NAMES = 3  # names before a noun that are looked at

# What stands between a name and the noun phrase behind it: "Nell, a nurse", "Nell, who was once a nurse".
_IS = (
    r"(?:is|was|are|were|becomes|became|remains|has become|works as|worked as|working as|serves as|served as|"
    r"turns out to be|"
    r"poses as|posing as|trained as|is revealed to be|is revealed as|is employed as|takes a job as|gets a job as|"
    r"moonlights as|earns a living as|makes a living as|lands a job as|goes undercover as|is hired as|has a job as|"
    r"(?:is|was|has been|gets) (?:made|elected|appointed|named|crowned|installed as|promoted to|sworn in as|chosen as))"
)
_ADVERB = (
    r"(?:now|once|then|formerly|also|originally|only|just|himself|herself|actually|secretly|really|still|currently|"
    r"both|today|in fact|later|by day|by night|by trade|by profession|in reality|in truth|at heart|simply|merely|"
    r"still only|first|formerly)"
)
# … and before that another name for the same ("alias “Hawk”") or another phrase ("Pop’s granddaughter, a …").
_FIRST = (
    r"[”\"’]?(?:,(?: aged?)? \d{1,3}(?=,))?"
    r"(?:,? (?:alias|aka|a\.k\.a\.|(?:also |better |otherwise )?known as|nicknamed|code-?named|called|or) "
    r"[“\"‘]?[^,;.()]{2,30})?"
    r"(?:, (?:an?|the|his|her|their|[\p{Lu}][\p{L}’'-]*['’]s?) (?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+(?=,| who| turned))?"
)
_BEFORE = re.compile(
    rf"{_FIRST}(?:,(?: who(?: {_IS}|['’]s)?)?(?: {_ADVERB}){{0,2}} ?|,?(?: who)? {_IS}(?: {_ADVERB}){{0,2}} |"
    r"['’]s (?=an? )| [–—-]+ |—|: ?|(?: who)?,? (?:turned|plus) )"
)
_COORDINATED = re.compile(r",(?P<words>(?: [\p{L}’'&-]+){1,8}) and ")
_TOLD = re.compile(rf"(?:,| who)? {_IS}\b|['’]s (?=an? )")
# What stands between a noun and the name behind it.
_NAMED = re.compile(r",? (?:named|called|by the name of|known as|nicknamed),? (?:[“\"‘])?")
_DIRECT = re.compile(r" [“\"‘]?")
_APPOSED = re.compile(r",? ?(?:– |— |- |: )?(?:(?:the|an?) (?P<words>(?:[\p{Ll}-]+ ){0,2}))?[“\"‘]?")
_OF_WHAT = re.compile(r" (?:of|at|for|in) (?:the |an? )?[\p{Ll}’' -]{3,30}, ")  # "the head of the firm, Hal Groves"
_CHAINED = re.compile(
    r"(?:,| and| turned)(?: (?:the|an?|his|her|then|sometime))?"
    r"(?: (?P<words>[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}))?,? [“\"‘]?"
)
_CLOSES = re.compile(r"[”\"’]?(?:\s*$|\s*[,.;:!?)(–—\n]|['’]s |  )")
# What may stand behind a noun that describes; before any other word it only belongs to that one ("a doctor drama").
_GOES_ON = re.compile(
    r"\s*$|[,.;:!?)(–—\n”\"\t]| [-–—(]| (?:of|who|whose|whom|with|without|from|at|in|for|and|on|that|turned|to|by|"
    r"under|but|or|as|about|which|when|while|where|now|then|recently|into|over|out|aboard|before|after|since|until|"
    r"[\p{Ll}-]+(?:ing|ed))\b|  "
)


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun of a list: as the list has it, where it stands, and whether it is of several."""

    word: str
    start: int
    end: int
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun with the words before it: its article or pronoun, whose it is said to be, and what is between."""

    noun: Noun
    start: int
    article: str = ""
    owner: Run | None = None
    between: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sketch:
    """A sentence with its words and names."""

    text: str

    @cached_property
    def tokens(self) -> list[Run]:
        return [found.span() for found in _TOKEN.finditer(self.text)]

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.tokens]

    @cached_property
    def lower(self) -> list[str]:
        return [self.text[start:end].lower() for start, end in self.tokens]

    @cached_property
    def runs(self) -> list[Run]:
        return list(names.runs(self.text))

    def nouns(self, listed: Nouns) -> Iterator[Noun]:
        """The nouns of a list in the text, in reading order."""
        for place, word in enumerate(self.lower):
            bare = word[3:] if word.startswith("ex-") and word not in listed.exactly else word
            one = bare if bare in listed else singular(bare)
            if one is None or one not in listed:
                continue
            if found := listed.ending([*self._together(place), one]):
                first = place - found.count(" ")
                yield Noun(found, self.tokens[first][0], self.tokens[place][1], one != bare)

    def _together(self, place: int) -> list[str]:
        """The words before a place that only a space or a hyphen keeps apart."""
        out: list[str] = []
        for index in range(place, max(place - 3, 0), -1):
            between = self.text[self.tokens[index - 1][1] : self.tokens[index][0]]
            if between not in (" ", "-"):
                break
            out.insert(0, self.lower[index - 1])
        return out

    def phrase(self, noun: Noun) -> Phrase:
        """A noun with its article or owner and what stands between."""
        start, between, capital = noun.start, list[str](), None
        place = bisect_right(self._starts, noun.start) - 2
        for index in range(place, max(place - _WORDS, -1), -1):
            begin, end = self.tokens[index]
            gap, word, low = self.text[end:start], self.text[begin:end], self.lower[index]
            if gap not in (" ", ", ", "-", " “", ' "'):
                break
            if gap != ", " and (low in _articles() or low in _PRONOUNS):
                return Phrase(noun, begin, low, None, tuple(between))
            if gap == " " and word[0].isupper() and _POSSESSIVE.search(self.text[begin : end + 1].rstrip()):
                return Phrase(noun, *self._owned(begin, end), tuple(between))
            if low in _stops() or (gap == ", " and (word[0].isupper() or low not in _adjectives())):
                break
            capital = begin if word[0].isupper() and index > 0 and capital is None else capital
            start = begin
            between.insert(0, word + gap.strip())
        if capital is not None:  # "Nell Tarrant lawyer": a capital without an article before it is another's
            kept = [word for word in between if word[0].islower()]
            start = noun.start if not kept else noun.start - sum(len(word) + 1 for word in kept)
            between = kept
        return Phrase(noun, start, "", None, tuple(between))

    def _owned(self, begin: int, end: int) -> tuple[int, str, Run]:
        run = next((run for run in self.runs if run[0] <= begin < run[1]), (begin, end))
        return run[0], "", run

    def is_closed(self, phrase: Phrase) -> bool:
        """Whether a noun ends its phrase, and does not only belong to the next one: "detective inspector"."""
        return _GOES_ON.match(self.text, phrase.noun.end) is not None

    def before(self, phrase: Phrase) -> Run | None:
        """The name before a phrase that the phrase describes."""
        if phrase.noun.plural or not self.is_closed(phrase):
            return None
        runs = [run for run in self.runs if run[1] <= phrase.start and phrase.start - run[1] < _REACH]
        for run in reversed(runs[-_NAMES:]):
            gap = self.text[run[1] : phrase.start]
            if gap[:1] in _CLOSING and self.text[run[0] - 1 : run[0]] in _OPENING:
                continue  # a nickname, which stands behind the name
            if (_BEFORE.fullmatch(gap) or _goes_with(gap)) and not _POSSESSIVE.search(self.text[slice(*run)]):
                said = phrase.article or phrase.owner or not _TOLD.search(gap) or _OFFICE in gap or _MADE.search(gap)
                return run if said else None
            if re.search(r"[.;!?\n\t]", gap):
                return None
        return None

    def behind(self, phrase: Phrase, roles: Nouns) -> list[Run]:
        """The names behind a noun that it describes; several behind one that is of several."""
        end = phrase.noun.end
        place = next((i for i, run in enumerate(self.runs) if run[0] >= end), None)
        if place is None or self.runs[place][0] - end > _REACH // 2:
            return []
        run = self.runs[place]
        if not self._leads(phrase, end, run, roles):
            return []
        return [run, *self._listed(place)] if phrase.noun.plural else [run]

    def _leads(self, phrase: Phrase, end: int, run: Run, roles: Nouns) -> bool:
        gap = self.text[end : run[0]]
        if _DIRECT.fullmatch(gap) or _NAMED.fullmatch(gap):
            return True
        numbered = phrase.noun.plural and phrase.between
        if not (phrase.article or phrase.owner or phrase.start == 0 or numbered or self._follows_on(phrase)):
            return False
        apposed = _APPOSED.fullmatch(gap)
        if apposed and gap.strip() and all(is_adjective(word) for word in (apposed["words"] or "").split()):
            return phrase.noun.plural or bool(_CLOSES.match(self.text, run[1]))
        if _OF_WHAT.fullmatch(gap) and _CLOSES.match(self.text, run[1]):
            return True
        chained = _CHAINED.fullmatch(gap)
        return bool(chained and chained["words"] and roles.ending(chained["words"].lower().split()))

    def _follows_on(self, phrase: Phrase) -> bool:
        """Whether what stands before a phrase has its article: "her mother, Opal, and father, Gus"."""
        return bool(_AND.search(self.text, max(0, phrase.start - 6), phrase.start))

    def _listed(self, place: int) -> Iterator[Run]:
        for before, after in zip(self.runs[place:], self.runs[place + 1 :], strict=False):
            if not re.fullmatch(r",| and|, and| &", self.text[before[1] : after[0]].rstrip()):
                return
            yield after


def _goes_with(gap: str) -> bool:
    """Whether a phrase is the second that is said of a name: "Carme, daughter of the keeper and tavern owner"."""
    found = _COORDINATED.fullmatch(gap)
    described = reversed_table("relations") | dict.fromkeys(table("roles")["nouns"], "role")
    return bool(found) and any(word in described for word in found["words"].split()) if found else False


_PRONOUNS = frozenset({"his", "her", "their"})
_OFFICE = " as "
_AND = re.compile(r"\b(?:and|whose) $")
_MADE = re.compile(r"\b(?:becomes|became|made|elected|appointed|named|crowned|promoted to|remains) $")
_OPENING, _CLOSING = ("“", '"', "‘"), ("”", '"', "’")


@cache
def _articles() -> frozenset[str]:
    return frozenset(table("phrases")["articles"])


@cache
def _stops() -> frozenset[str]:
    return frozenset(table("phrases")["stops"])


@cache
def _adjectives() -> frozenset[str]:
    return frozenset(table("describing")["words"])


def is_adjective(word: str) -> bool:
    """Whether a word before a noun only says what somebody is like: "retired", "burned-out", "clever"."""
    low = word.lower()
    return low in _adjectives() or bool(_ADJECTIVE.search(low)) or word in reversed_table("demonyms")


_ADJECTIVE = re.compile(
    r"(?:ed|ful|ous|less|ish|able|ible|ive|ly|some|est|ese|ian|ical|ing|ic|al|ent|ant|en|ern|like|time|age|old|born)$"
)


_DOUBLED = re.compile(r" +(?=[,.;:])|(?<= ) +")


def pieces(text: str) -> Iterator[tuple[str, str | None]]:
    """A sentence without what stands in its brackets, and then each bracket with the name before it."""
    outer = _BRACKETS.sub(lambda found: " " * len(found[0]), text)
    yield _DOUBLED.sub("", outer.replace("-turned-", " turned ")), None
    for found in _BRACKETS.finditer(text):
        runs = list(names.runs(text, max(0, found.start() - 80), found.start()))
        lead = text[slice(*runs[-1])] if runs and not text[runs[-1][1] : found.start()].strip(' ”"’') else None
        yield found[0][1:-1], lead
