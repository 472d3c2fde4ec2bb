"""When something came out, or is to: premieres, air dates, runs, delays and guesses in running text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex as re

from showbible.claims import Subject
from showbible.pages.page import BlockKind
from showbible.reading import dates
from showbible.reading.context.seasons import seasons_in
from showbible.reading.dates import Found
from showbible.reading.numbers import NUMERAL, ORDINAL
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.standing import of_date
from showbible.reading.statement import Finding
from showbible.reading.statements import clauses
from showbible.reading.statements.label_names import property_of
from showbible.reading.statements.release_events import RELEASE, Event, Sentence, sentence_of
from showbible.reading.statements.release_places import qualifiers
from showbible.reading.statements.release_subjects import subject_at

CUES = (
    *("premi", " air", "releas", "debut", "launch", "arriv", "broadcast", "shown", "show it", "drop", "land"),
    *("come", "came", "coming", "bow", "began", "begun", "begin", "start", "open", "stream", "hit", "due", "expect"),
    *("slate", "sched", "push", "postpon", "delay", "moved", " ran ", "runs", "finale", "last episode", "ended"),
    *("ends", "return", "pencil", "turn up", "see it", "first", "wraps", "date", "set for", "out ", "screen"),
    *("weekly", "clos", "conclu", "foreseen", "live", "back", "planned", "kick", "bump", "until", "through"),
    *(
        "cinemas",
        "theat",
        "transmi",
        "meant",
        "intended",
        "promis",
        "earmark",
        "booked",
        "(19",
        "(20",
        "plan",
        "told you",
    ),
    *(
        "january",
        "february",
        "march ",
        "april",
        "june ",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ),
    *("day ", "jan. ", "feb. ", "aug. ", "sept. ", "oct. ", "nov. ", "dec. ", " may", "may "),
)

_LABEL = re.compile(r"(?P<label>[\p{L} ()]{3,30}): ")
_UNTIL = re.compile(r"\b(?:until|till|through|thru|up to|right up to|ending(?: on)?) (?:the )?$", re.IGNORECASE)
_MOVED = re.compile(
    r"\b(?:brought forward|moved up|moved forward|delayed|postponed|pushed|moved|bumped|held|"
    r"wait|waiting|put back|shifted|rescheduled|slipped|not|"
    r"never)\b|n['’]t\b",
    re.IGNORECASE,
)
_MOVED_FROM = re.compile(
    r"\b(?:moved|pushed|forward|shifted|delayed|postponed|bumped|up|back|slipped|rescheduled) from (?:the |its )?$",
    re.IGNORECASE,
)
_WHITHER_FIRST = re.compile(r"\s*(?:to|until|till) ")
_TO = re.compile(r"\b(?:to|until|till|for) (?:the )?$", re.IGNORECASE)
_NOT_THEN = re.compile(
    r"\b(?:before|prior to|after|ahead of|than|by way of|as of|dated|of|copyright|©) $", re.IGNORECASE
)
_NOT_BEFORE = re.compile(r"\b(?:not|never|no|nothing|earlier|sooner)\b|n['’]t\b", re.IGNORECASE)
_AND_ON = re.compile(
    r",? (?:and|then|while|with|before) (?:[^.;]{0,60} )?(?:on|in|from|for)(?: the)? $",
    re.IGNORECASE,
)
# "Season one premiered on 4 March 2019, | season two on | 6 April 2020 | and the third in | 2021."
_NEXT_SEASON = re.compile(
    rf",?(?: and| while| then| with| followed by){{0,2}},? (?:the |an? )?(?:{ORDINAL}(?: and (?:final|last))?"
    rf"(?: (?:season|series|one|run))?|(?:season|series) {NUMERAL}|S\d{{1,2}})(?:, of [^,.;]{{2,30}},| followed)?"
    r"(?: (?:on|in|from|for))?(?: the)? $",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"(?P<before>[^()]*)\((?:[^()]{1,30}, )?(?:(?:19|20)\d\d\s?[–-]\s?)?$")
_NEWS = re.compile(r"(?:correction|updated?|edit(?:ed)?|note|amended|posted|published)\W*$", re.IGNORECASE)
_WHITHER = re.compile(
    r"\b(?:to|until|till|from|for|by|back|up|forward|into|of|early|mid|late|on hold until|between|beyond|past)[ -]"
    r"(?:the |its |a |an |their |as far as )?(?:\w+ ){0,1}$",
    re.IGNORECASE,
)
_NEVER_ENDING = ("film", "documentary", "special", "short", "book", "comic", "game")
_LAST = re.compile(r"finale|(?:last|final) (?:episode|chapter|instal+ment)|last of|very last")
_SINCE_LAST = re.compile(r"[^.;]{0,90}")
_OF_ALL = re.compile(r"\b(?:very last episode|series finale)\b", re.IGNORECASE)
_AVAILABLE = re.compile(r"stream|available")  # how long it can be seen is no end of it
_OWN_LAST = re.compile(r"\b(?:his|her|their|my|whose) (?:own )?$", re.IGNORECASE)
_AT_FIRST = re.compile(
    r"\b(?:first|originally|began|begun|opened|premiered?|debut\w*|launched|started)\b", re.IGNORECASE
)
_SLOT = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weeknights|weekly)\b[^.;]{0,40}[,(] ?\w|"
    r"(?:from|starting|starts|available|streaming|now streaming|all episodes)\b[^.;]{0,12}",
    re.IGNORECASE,
)
_NAMED = Event("came", "(", 0, 0)  # a year in brackets behind the work's own name
_LONGEST_LINE = 90  # characters of a line that says a date of release by standing beneath a heading that speaks of one


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    work, kind = passage.scope.work, passage.block.kind
    if work is None or kind in (BlockKind.ROW, BlockKind.CAPTION) or reading.story_of(passage):
        return
    label = _LABEL.match(passage.text)
    if (label and property_of(label["label"])) or passage.text.endswith("?"):
        return
    of_season = bool(seasons_in(passage.text, passage.scope))
    sentence = sentence_of(passage.text, work.name or "", of_season=of_season)
    if kind is BlockKind.HEADING and not (
        sentence.is_sure() and (passage.scope.named or sentence.name in passage.text)
    ):
        return
    bare = _is_bare(passage)
    if not (sentence.speaks() or bare or (work.name and work.name in passage.text and "(" in passage.text)):
        return
    found = dates.find(passage.text, reading.anchor, future=sentence.ahead)
    yield from _each(found, sentence, passage, reading, bare)


def _is_bare(passage: Passage) -> bool:
    """Whether a line need not say that its date is one of release: the heading above it does, or it is a slot."""
    text = passage.text
    if len(text) > _LONGEST_LINE or passage.block.kind is BlockKind.HEADING or passage.start != passage.block.start:
        return False
    return passage.scope.section == "release" or bool(_SLOT.match(text))


def _each(
    found: Sequence[Found], sentence: Sentence, passage: Passage, reading: Reading, bare: bool
) -> Iterator[Finding]:
    """Each date with what governs it; one that goes on with the date before ("and on 7 June in Canada") shares it."""
    before: tuple[Found, Event] | None = None
    held = -1
    for place, date in enumerate(found):
        if place == held:
            continue
        if before and _next_season(passage, before[0].end, date.start):
            event: Event | None = before[1]
        else:
            event = _event(date, sentence, before, bare and place == 0)
        if event is None:
            before = None
            continue
        last = found[place + 1] if place + 1 < len(found) and _spans(sentence.text, date, found[place + 1]) else None
        before = (last or date, event)
        held = place + 1 if last else held
        yield from _stated((date, last), event, sentence, passage, reading)


def _next_season(passage: Passage, start: int, end: int) -> bool:
    """Whether nothing but the name of another season stands between two dates."""
    seasons = [] if passage.scope.is_episode else seasons_in(passage.text, passage.scope)
    named = any(start <= place < end for place, _ in seasons)
    return named and bool(_NEXT_SEASON.fullmatch(passage.text, start, end))


def _event(date: Found, sentence: Sentence, before: tuple[Found, Event] | None, bare: bool) -> Event | None:
    event = sentence.governing(date.start, date.end)
    lead = sentence.text[max(0, date.start - 14) : date.start]
    if len(date.edtf) == 4 and (bracket := _BRACKETED.search(sentence.text[max(0, date.start - 80) : date.start])):
        return _NAMED if bracket["before"].rstrip("”’\"' ").endswith(sentence.name or "\0") else None
    if event is None and _TO.search(lead):
        event = next((e for e in sentence.events if e.end <= date.start and _MOVED.fullmatch(e.word)), None)
    if event is None and before and _AND_ON.fullmatch(sentence.text[before[0].end : date.start]):
        return before[1]
    if event is None and bare and len(date.edtf) >= 7:
        return Event("comes", "", 0, 0)
    if event is not None and _is_of_the_news(event, date, sentence):
        return None
    if _NOT_THEN.search(lead) and event is not None and not _precedes(event, date, sentence):
        return None
    if any(e.kind == "ends" and _OWN_LAST.search(sentence.text[: e.start]) for e in sentence.events):
        return None
    return event if event and event.kind in RELEASE | {"ends", "runs"} else None


def _is_of_the_news(event: Event, date: Found, sentence: Sentence) -> bool:
    """Whether a date is that of what was decided or corrected, or of a beginning in the past: "moved in August"."""
    text = sentence.text
    lead = text[max(0, date.start - 22) : date.start]
    if len(date.edtf) == 4 and re.match(r"['’]s\b", text[date.end :]) and event.start < date.start:
        return True
    if event.word.endswith("seen") and re.search(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|who) $", text[: event.start]):
        return True
    if text[date.end : date.end + 1] == ":" and _NEWS.search(lead):
        return True
    if _MOVED.fullmatch(event.word) and event.end <= date.start:
        return not _WHITHER.search(lead)
    if re.search(r"\bsince (?:the )?$", lead) and event.end <= date.start:
        return "since" not in event.word and not re.search(
            r"\b(?:stream|air|running|screen|show|broadcast)\w*\b", text[: date.start]
        )
    return False


def _precedes(event: Event, date: Found, sentence: Sentence) -> bool:
    """ "the premiere of 5 May", "the release dated 5 May", "not before May"."""
    lead = sentence.text[event.end : date.start].lower()
    return lead.strip() in ("of", "dated", "date of") or bool(_NOT_BEFORE.search(sentence.text[: date.start][-40:]))


def _spans(text: str, first: Found, last: Found) -> bool:
    """Whether two dates are the ends of one run: "from 4 May to 8 June", "between March and May"."""
    between = text[first.end : last.start]
    if not dates.is_range(between) or _MOVED_FROM.search(text[: first.start][-40:]):
        return False
    if len(first.edtf) == 10 and first.end - first.start <= 4:  # "4 and 11 October"
        return True
    return "and" not in between or bool(re.search(r"\bbetween (?:the )?$", text[: first.start]))


def _stated(
    run: tuple[Found, Found | None], event: Event, sentence: Sentence, passage: Passage, reading: Reading
) -> Iterator[Finding]:
    """What a date says, or the first and the last day of a run."""
    (date, last), text = run, passage.text
    whole = event is _NAMED or _OF_ALL.search(text)
    subject = passage.scope.work if whole else subject_at(passage, date.start, date.end)
    if subject is None:
        return
    clause = clauses.around(text, date.start, (last or date).end)
    whither = _MOVED.fullmatch(event.word) and _WHITHER_FIRST.match(clause)
    said = clause if whither or _within(event, clause, text) else text
    if event.kind in ("ends", "runs") and subject.type in _NEVER_ENDING:
        return
    name = _property(date, event, sentence, subject)
    if event.kind == "runs" and name == "release_date" and last is None:
        return
    if name == "end_date" and _AVAILABLE.search(event.word):
        return
    moved_from = re.search(r"\bfrom (?:its |the |an? )?(?:\w+ )?$", text[: date.start]) and _MOVED.search(clause)
    standing = of_date(f"{clause} no longer" if moved_from and not last else said, date.edtf, reading.anchor.today)
    made = Finding(subject, name, date.edtf, standing, _confidence(date, event), qualifiers(clause))
    yield made
    if last and subject.type in ("series", "season"):
        ending = of_date(said, last.edtf, reading.anchor.today)
        yield replace(made, property="end_date", value=last.edtf, standing=ending)


def _within(event: Event, clause: str, text: str) -> bool:
    start = text.find(clause)
    return start <= event.start and event.end <= start + len(clause)


def _property(date: Found, event: Event, sentence: Sentence, subject: Subject) -> str:
    """Whether a date is that of an end: by its word, or by an "until" that no delay goes before."""
    if subject.type not in ("series", "season"):
        return "release_date"
    text = sentence.text
    clause = clauses.around(text, date.start, date.end)
    if event.kind == "ends" and not _AT_FIRST.search(text[event.end : date.start]):
        return "end_date"
    if event.kind != "ends" and any(
        e.end <= event.start and _LAST.search(e.word) and _SINCE_LAST.fullmatch(text[e.end : event.start])
        for e in sentence.events
        if e.kind == "ends"
    ):
        return "end_date"
    if _UNTIL.search(text[: date.start]) and not _MOVED.search(clause):
        return "end_date"
    return "release_date"


def _confidence(date: Found, event: Event) -> float:
    if not event.word or event is _NAMED:
        return 0.82
    if not date.has_year and len(date.edtf) < 10:
        return 0.78
    weak = event.kind.startswith("weak")
    return (0.86 if weak else 0.9) if date.has_year else (0.78 if weak else 0.82)
