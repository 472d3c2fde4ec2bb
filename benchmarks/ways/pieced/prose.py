"""Sentences to claims: credits, casts, dates, networks, counts, origins, ratings, works before and behind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.ways.pieced import values
from benchmarks.ways.pieced.lines import Sentence
from benchmarks.ways.pieced.page import Opened
from benchmarks.ways.pieced.people import NAME, Said, casting, people_after, person_before, ranked
from benchmarks.ways.pieced.values import NUMBER, PEOPLES, number
from benchmarks.ways.pieced.words import alternatives, listed, table

_BY = {
    "creator": r"\b[Cc]reated (?:and \w+ )?by |\b[Cc]reators?,? (?=[A-Z])|\bdeveloped by ",
    "director": r"\b[Dd]irected by |\b[Dd]irectors?,? (?=[A-Z])",
    "writer": r"\b(?:[Ww]ritten|created and written|screenplay|penned) (?:and \w+ )?by ",
    "showrunner": r"\b[Ss]howrunners?,? (?=[A-Z])",
    "producer": r"\b(?<!executive )[Pp]roduced by ",
    "executive_producer": r"\b[Ee]xecutive(?:ly)?[ -]produced by |"
    r"\b[Ee]xecutive producers?:?,? (?:are |is |include )?(?=[A-Z])",
    "composer": r"\b(?:[Mm]usic (?:is |was )?|[Ss]cored |[Cc]omposed )by |\b[Cc]omposers?,? (?=[A-Z])",
    "production_company": r"\b(?:[Pp]roduced|made) by (?=[A-Z])",
}
_BY_THEM = [(name, re.compile(words)) for name, words in _BY.items()]
_DOES = {
    "creator": r",? (?:who )?(?:also )?created\b|,? (?:is )?the creator\b",
    "director": r",? (?:who )?(?:also )?(?:directed|directs)\b|,? (?:is )?the director\b",
    "writer": r",? (?:who )?(?:also )?(?:wrote|writes)\b",
    "showrunner": r"(?:,| is| as|, who is) (?:the |its )?(?:new )?showrunner\b",
}
_THEY_DO = [(name, re.compile(words)) for name, words in _DOES.items()]
_COMPANY = re.compile(r"\b(?:Productions?|Pictures|Studios?|Films?|Television|Entertainment|Media|Company|TV|Inc)\b")

_PART = rf"(?P<whom>(?:(?:the|a|an|her|his|their) )?(?:[a-z-]+ ){{0,3}}{NAME}(?:, (?:a|an|the) [a-z -]+(?=$|[.;]))?)"
_PLAYS = re.compile(
    rf"(?P<who>{NAME}),? (?:who )?(?:plays|played|portrays|portrayed|stars as|will play|voices) {_PART}"
)
_AS = re.compile(rf"(?P<who>{NAME}) (?:(?:returns?|is back|back|joins|will return|stars) )?as {_PART}")
_PLAYED_BY = re.compile(rf"(?P<whom>{NAME}),? (?:is |was |are )?(?:played|portrayed|voiced) by (?P<who>{NAME})")
_BRACKETED = re.compile(rf"(?P<who>{NAME}) \((?P<whom>{NAME})\)")
_STARRING = re.compile(r"\b(?:starring|stars|[Ww]ith|Stars:) (?=[A-Z])")
_COMING = re.compile(r"\b(?:will|joins?|joined by|returns?|returning|back|set to)\b")

_OUT = re.compile(
    r"\b(?:premier\w+|air(?:s|ed|ing)?|releas\w+|debut\w*|launch\w*|arriv\w+|drop(?:s|ped)?|came out|comes? out|"
    r"broadcast|shown|hit \w+|return\w*|pushed to|moved to|postponed|begins?|began|due)\b"
)
_END = re.compile(r"\b(?:finale|ended|concluded|last (?:aired|episode)|final episode|wrapped up)\b")
_EXPECTED = re.compile(r"\b(?:expected|could|may|might|should|likely|probably|hope[sd]?|rumou?red)\b")
_WILL = re.compile(r"\b(?:will|is set to|are set to|scheduled|arrives?|premieres|returns|gets|to 20\d\d)\b")
_WAS_DUE = re.compile(r"\bwas (?:due|planned|supposed|meant|originally)[^,;]*")
_AND_TO = re.compile(r"\bbetween .+ and \b|\bfrom .+ (?:to|until) \b")

_NETWORKS = alternatives(listed("networks"))
_NETWORK = re.compile(rf"\b(?:on|by|for|from|to) (?:the )?(?P<name>(?:{_NETWORKS})(?!\w))")
_LEADING = re.compile(
    rf"^(?P<name>(?:{_NETWORKS})(?!\w))(?:[’']s)? (?:has |have )?(?:ordered|renewed|cancell?ed|dropped)"
)
_STATUS = {
    "ordered": r"\b(?:renewed|ordered|greenlit|picked up|commissioned)\b",
    "filming": r"\b(?:is|are|now|began|started) (?:in production|filming|shooting)\b|\bproduction has begun\b",
    "wrapped": r"\b(?:filming|shooting|production)(?: \w+)? wrapped\b|\bwrapped (?:filming|production|shooting)\b",
    "delayed": r"\b(?:delayed|postponed|pushed (?:back|to))\b",
    "cancelled": r"\b(?:cancell?ed|axed|pulled the plug|scrapped)\b",
    "ended": r"\b(?:ended (?:on|after|in)|came to an end|concluded (?:on|after))\b",
}
_STATUSES = [(name, re.compile(words, re.I)) for name, words in _STATUS.items()]
_HAPPENED = ("filming", "wrapped", "ended")
_NOT = re.compile(r"\b(?:not|nobody|never|no (?:third|fourth|second|further))\b")

_SEASONS = re.compile(
    rf"\b(?:(?:in|for|after|of|has|have|ran|been|all|its) )(?P<n>{NUMBER}) (?:seasons|series|season)\b"
)
_EPISODES = re.compile(rf"\b(?P<n>{NUMBER})(?: |-)(?:more )?episodes?\b(?! \d)", re.I)
_LENGTH = re.compile(r"\b(?:\d+ ?h(?:ours?)? )?\d+[ -]min(?:ute)?s?\b")
_WORK_OF = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Tt]his) (?P<peoples>(?:(?:{alternatives(PEOPLES)})(?:[- ](?:language )?)?){{0,2}})"
    rf"(?P<what>(?:(?!series|season)[\w-]+ ){{0,4}}?)"
    rf"(?P<kind>{values.GENRES}|television series|TV series|series|film)\b"
)
_SCORE = re.compile(r"\b(?P<score>\d+(?:\.\d+)?)(?:/| out of )(?P<of>10|5|100)\b")
_APPROVAL = re.compile(
    r"\b(?P<score>\d{1,3}) ?(?:%|per ?cent|percent)[^.]{0,60}?\b(?P<by>Rotten Tomatoes|Metacritic)\b"
)
_TITLE = r"[“\"‘]?(?P<name>[A-Z][\w'’-]*(?: (?:[A-Z0-9][\w'’-]*|of|the|and|in|to|a)){0,6})"
_BOOK = r"(?:novels?|books?|story|comics?|series|film)"
_WORKS = {
    "based_on": rf"\b(?:based on|adapted from)(?: [\w’'.-]+){{0,5}}? {_BOOK} (?:of the same name by|by )?{_TITLE}",
    "follows": rf"\b(?:sequel to|follow-up to) {_TITLE}",
    "spin_off_of": rf"\b(?:spin-?off (?:of|from)|spun off from) {_TITLE}",
    "franchise": r"\bthe (?P<name>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,4}) (?:franchise|trilogy|universe)\b",
}
_OTHER_WORKS = [(name, re.compile(words)) for name, words in _WORKS.items()]
_ALIAS = re.compile(
    r"(?P<name>[A-Z]\w+ [A-Z][\w’'-]+),? (?:also )?known (?:to everybody )?as [“\"]?(?P<alias>[A-Z]\w+)"
)
_NICKNAME = re.compile(r"(?P<first>[A-Z]\w+) [“\"](?P<alias>[A-Z]\w+)[”\"] (?P<last>[A-Z][\w’'-]+)")
_KINDS = table("kinds")
_KIND = re.compile(
    rf"\bthe (?:[a-z-]+ ){{0,2}}(?P<kind>{alternatives(_KINDS)}) (?:of )?(?P<name>[A-Z]\w+(?: [A-Z]\w+){{0,2}})"
)


def read(sentence: Sentence, opened: Opened) -> Iterator[Said]:
    yield from _credits(sentence)
    yield from _castings(sentence)
    if sentence.section != "story":
        yield from _dates(sentence, opened)
        yield from _networks(sentence)
        yield from _statuses(sentence)
        yield from _counts(sentence)
        yield from _origins(sentence)
        yield from _ratings(sentence)
        yield from _works(sentence)
    yield from _names(sentence)


def _credits(sentence: Sentence) -> Iterator[Said]:
    for name, words in _BY_THEM:
        for found in words.finditer(sentence.text):
            for person in people_after(sentence, found.end()):
                company = bool(_COMPANY.search(person)) or any(
                    one.label == "ORG" and one.text == person for one in sentence.names
                )
                if company == (name == "production_company"):
                    yield Said(name, person)
    for name, words in _THEY_DO:
        for found in words.finditer(sentence.text):
            if maker := person_before(sentence, found.start()):
                yield Said(name, maker)


def _castings(sentence: Sentence) -> Iterator[Said]:
    text = sentence.text
    coming = "announced" if sentence.kind != "item" and _COMING.search(text) else None
    for pattern in (_PLAYS, _AS, _PLAYED_BY, _BRACKETED):
        for found in pattern.finditer(text):
            whole = sentence.kind == "item" and pattern is _AS and found.start() == 0
            whom = text[found.start("whom") :] if whole else found["whom"]
            yield from casting(found["who"], whom.rstrip("."), coming)
    if starring := _STARRING.search(text):
        for person in people_after(sentence, starring.end()):
            if not re.match(r" (?:as|\()", text[text.find(person) + len(person) :]):
                yield Said("cast", {"person": person, "character": None}, coming)


def _dates(sentence: Sentence, opened: Opened) -> Iterator[Said]:
    text = sentence.text
    if not (_OUT.search(text) or _END.search(text)):
        return
    due = _WAS_DUE.search(text)
    found = values.dates(text, opened.published, opened.day_first)
    ranged = len(found) == 2 and _AND_TO.search(text)
    for at, date in enumerate(found):
        name = "end_date" if (ranged and at) or (_END.search(text) and not _OUT.search(text)) else "release_date"
        withdrawn = due is not None and date in values.dates(due[0], opened.published, opened.day_first)
        yield Said(name, date, "withdrawn" if withdrawn else _standing(text, date, opened))


def _standing(text: str, date: str, opened: Opened) -> str:
    if _EXPECTED.search(text):
        return "expected"
    return "announced" if _WILL.search(text) or date > (opened.published or "9") else "happened"


def _networks(sentence: Sentence) -> Iterator[Said]:
    text = sentence.text
    if found := _LEADING.match(text):
        yield Said("network", found["name"])
    if _OUT.search(text) or re.search(r"\b(?:series|season|film|episodes|streams?|ordered|renewed)\b", text):
        yield from (Said("network", found["name"]) for found in _NETWORK.finditer(text))


def _statuses(sentence: Sentence) -> Iterator[Said]:
    for name, words in _STATUSES:
        if words.search(sentence.text):
            firmly = "happened" if name in _HAPPENED else "announced"
            yield Said("status", name, "denied" if _NOT.search(sentence.text) else firmly)


def _counts(sentence: Sentence) -> Iterator[Said]:
    for name, words in (("season_count", _SEASONS), ("episode_count", _EPISODES)):
        found = words.search(sentence.text)
        if found and (counted := number(found["n"])):
            yield Said(name, counted)
    if found := _LENGTH.search(sentence.text):
        yield Said("running_time", values.minutes(found[0]))


def _origins(sentence: Sentence) -> Iterator[Said]:
    for found in _WORK_OF.finditer(sentence.text):
        for people, code in PEOPLES.items():
            if people in found["peoples"]:
                yield Said("country", code)
        for genre in values.genres(found["what"] + found["kind"]):
            yield Said("genre", genre)
    if spoken := re.search(r"\b(?P<name>[A-Z]\w+)-language\b", sentence.text):
        yield from (Said("language", code) for code in values.languages(spoken["name"]))


def _ratings(sentence: Sentence) -> Iterator[Said]:
    if found := _APPROVAL.search(sentence.text):
        rating = {"score": float(found["score"]), "out_of": 100, "kind": "approval", "by": found["by"]}
        yield Said("rating", rating)
    if found := _SCORE.search(sentence.text):
        rating = {"score": float(found["score"]), "out_of": int(found["of"]), "kind": "average", "by": None}
        yield Said("rating", rating)


def _works(sentence: Sentence) -> Iterator[Said]:
    for name, words in _OTHER_WORKS:
        if found := words.search(sentence.text):
            yield Said(name, found["name"])
    if found := re.search(
        rf"\bthe (?P<n>{NUMBER}) (?:film|series|installment|instalment) (?:in|of) the [A-Z]", sentence.text
    ):
        yield Said("installment", number(found["n"]))


def _names(sentence: Sentence) -> Iterator[Said]:
    for one in sentence.names:
        if one.label == "PERSON" and (role := ranked(sentence.text[: one.start], one.text)):
            yield Said("role", role, of=("character", one.text))
    for found in _ALIAS.finditer(sentence.text):
        yield Said("alias", found["alias"], of=("character", found["name"]))
    for found in _NICKNAME.finditer(sentence.text):
        yield Said("alias", found["alias"], of=("character", f"{found['first']} {found['last']}"))
    for found in _KIND.finditer(sentence.text):
        yield Said("kind", _KINDS[found["kind"]], of=("thing", found["name"]))
