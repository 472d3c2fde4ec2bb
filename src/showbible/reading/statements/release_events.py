"""The words of a sentence that say what a date in it is the date of: a release, an end, or something else."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import ahocorasick_rs
import regex as re

from showbible.reading.statements import clauses
from showbible.reading.words import table

_CLASSES = ("came", "comes", "ends", "runs", "made", "beside", "weak_came", "weak_comes")
RELEASE = frozenset({"came", "comes", "weak_came", "weak_comes"})
_AFTER = 15  # how many characters further away a word behind a date counts than one before it
_NOUN = r"premiere|première|debut|launch|bow|release|return|start|opener|opening|air ?date|airdate|tx|drop|date"
_DATED = re.compile(
    rf"['’]s? (?:\w+ )?|[, ]{{1,2}}(?:(?:season|series|world|uk|us|global|streaming|theatrical|television|tv|"
    rf"network) )?(?P<noun>{_NOUN}|(?:(?:season|series) )?finale)\b",
    re.IGNORECASE,
)
_OF_A_WORK = re.compile(
    r"\b(?:seasons?|series|show|drama|films?|movie|episodes?|eps?|finale|sequel|spin-?off|chapters?|parts?|viewers|"
    r"fans|audiences|screens?|project|comedy|sitcom|thriller|documentary|special|prequel|it|that slot|we|outing|"
    r"instal+ments?|run|premi[eè]re|second one|first one|batch|cour|cinemas|theat(?:er|re)s|"
    r"reboot|revival|remake|feature|serial|"
    r"saga|telenovela|novela|anime|mini-?series|docuseries|soap|programme|short|this one|back half|remaining|opener)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\W*(?:and |but |then |while )?(?:an?|another) (?:[\p{L}’'-]+ ){0,3}?(?:remake|spin-?off|sequel|prequel|version|"
    r"adaptation|reboot|documentary|follow-?up)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(r"\b(?:that|reveal\w*|confirm\w*|announc\w*|say\w*|said)\b|;", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"][^“”\"\n]{2,80}[”\"]")
_BASED = re.compile(r"\b(?:based on|from|adapted from|of|like|on)(?: \S+){0,3} $", re.IGNORECASE)
_GOES_ON = re.compile(r" (?:the |its |on )?")
_OBJECT = re.compile(r" (?:on )?(?:the|our|its|their|a|his|her|that)(?: [\p{L}-]+){0,2} ")
_THINGS = frozenset(
    [
        "finale",
        "final episode",
        "last episode",
        "premiere",
        "première",
        "release",
        "debut",
        "launch",
        "final chapter",
        "opener",
    ]
)
_SOMEBODY = re.compile(r"\b(?:characters?|[Hh]e|[Ss]he|[Tt]hey|who)(?: (?:also|has|have|first|later|then)){0,2} $")
_AGAIN = frozenset({"remastered", "restored", "reissued", "re-issued", "re-released", "rereleased", "re-release"})
_PAST = re.compile(r"\b(?:was|were|had|has|have|been|did)\b", re.IGNORECASE)
_PAST_FORMS = frozenset({"ended", "concluded", "finished", "closed", "ran", "came to an end", "went off", "signed off"})
_AHEAD = re.compile(
    r"\b(?:will|['’]ll|shall|set to|due|slated|scheduled|expected|could|(?-i:may)|might|should|to|would|plans?|next|"
    r"until|till)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Event:
    """A word that may govern a date, its place, and which list of the lexicon holds it."""

    kind: str
    word: str
    start: int
    end: int


@cache
def _events() -> tuple[ahocorasick_rs.AhoCorasick, list[str]]:
    listed = sorted(_kind_of())
    return ahocorasick_rs.AhoCorasick(listed, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest), listed


@cache
def _kind_of() -> dict[str, str]:
    words = table("release_words")
    return {word: kind for kind in reversed(_CLASSES) for word in words[kind]}


def events(text: str) -> list[Event]:
    """All words of a sentence that may say what its dates are of, in reading order."""
    automaton, listed = _events()
    lowered = text.lower()
    if len(lowered) != len(text):
        return []
    return [
        Event(_kind_of()[listed[word]], listed[word], start, end)
        for word, start, end in automaton.find_matches_as_indexes(lowered)
        if not (lowered[start - 1 : start].isalnum() or lowered[end : end + 1].isalnum())
    ]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its events; `name` is that of the work that it is about; `of_season` says that it is known to be
    about a season, though it may not say the word."""

    text: str
    events: tuple[Event, ...]
    name: str
    of_season: bool = False

    def speaks(self) -> bool:
        """Whether it may say a date of release at all."""
        return any(event.kind in RELEASE or event.kind in ("ends", "runs") for event in self.events)

    def is_sure(self) -> bool:
        """Whether a word in it is said of hardly anything but a work's release."""
        return any(event.kind in ("came", "comes") for event in self.events)

    def governing(self, start: int, end: int) -> Event | None:
        """The event that a date at a place is of: the noun behind it, else the nearest of its clause."""
        low, high = clauses.bounds(self.text, start, end)
        if (noun := _DATED.match(self.text, end)) and noun["noun"]:
            kind = "ends" if noun["noun"].lower().endswith("finale") else "comes"
            return Event(kind, noun["noun"].lower(), noun.start("noun"), noun.end())
        near = [event for event in self.events if low <= event.start and event.end <= high]
        near = [event for event in near if event.kind != "beside" and self._counts(event, low, high)]
        return min(near, key=lambda event: _distance(event, start, end), default=None)

    def _counts(self, event: Event, low: int, high: int) -> bool:
        """Whether a word of many meanings stands in a clause that speaks of a work, and of nothing that it is of."""
        if event.kind == "made":
            return True
        if event.word == "appeared" and _SOMEBODY.search(self.text[low : event.start]):
            return False
        if any(again.word in _AGAIN and low <= again.start < event.start for again in self.events):
            return False
        if self._is_of_another(event, low) or self._is_made(event):
            return False
        if not event.kind.startswith("weak"):
            return True
        if event.word == "followed" and not self.of_season:  # so do books and remakes
            return False
        if any(made.kind == "made" and low <= made.start < event.start for made in self.events):
            return False
        if self._made_before(event) and re.match(r"\W*(?:and |but |then )?it\b", self.text[low : event.start]):
            return False
        if any(low <= beside.start < high for beside in self._beside()):
            return False
        return bool(self.of_season or _OF_A_WORK.search(self.text) or (self.name and self.name in self.text))

    def _is_made(self, event: Event) -> bool:
        """Whether an event is what was made ("we delivered the finale") or a beginning of that ("start filming")."""
        for made in self.events:
            if made.kind != "made":
                continue
            if event.kind.startswith("weak") and _GOES_ON.fullmatch(self.text[event.end : made.start]):
                return True
            if event.word in _THINGS and _OBJECT.fullmatch(self.text[made.end : event.start]):
                return True
        return False

    def _made_before(self, event: Event) -> bool:
        return any(made.kind == "made" and made.end <= event.start for made in self.events)

    def _is_of_another(self, event: Event, low: int) -> bool:
        """Whether what comes out is a trailer, a book, or a work beside the page's own ("An American remake …")."""
        if _ANOTHER.match(self.text[low : event.start]):
            return True
        return any(
            low <= beside.start < event.start
            and not _BASED.search(self.text[low : beside.start])
            and not _TELLS.search(self.text[beside.end : event.start])
            for beside in self._beside()
        )

    def _beside(self) -> list[Event]:
        return [event for event in self.events if event.kind == "beside"]

    def ahead(self, place: int) -> bool | None:
        """Whether a date at a place lies ahead, by the tense of what it is the date of."""
        event = self.governing(place, place)
        if event is None:
            return None
        low, _ = clauses.bounds(self.text, place, place)
        before = self.text[max(low, event.start - 40) : event.start]
        if _AHEAD.search(before):
            return True
        if event.kind in ("came", "weak_came") or event.word in _PAST_FORMS:
            return False
        return None if _PAST.search(before[-24:]) else True


def _distance(event: Event, start: int, end: int) -> int:
    return start - event.end if event.end <= start else event.start - end + _AFTER


def sentence_of(text: str, name: str, *, of_season: bool = False) -> Sentence:
    """A sentence of a work; titles in quotation marks, and the work's own name, say nothing of a release."""
    plain = _QUOTED.sub(lambda found: " " * len(found[0]), text)
    plain = plain.replace(name, "_" * len(name)) if name else plain
    return Sentence(text, tuple(events(plain)), name, of_season)
