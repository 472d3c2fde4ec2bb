"""Channels and services that show a work."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.reading.channel_lists import channel_entry
from showbible.reading.passage import Passage
from showbible.reading.places import places
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.field_values import country
from showbible.reading.statements.network_names import known_networks, network
from showbible.reading.statements.works_described import described
from showbible.reading.words import is_time, table, words

CUES = (
    " drama",
    " series",
    " comedy",
    " on ",
    " for ",
    "network",
    "channel",
    "stream",
    "service",
    "original",
    "commission",
    "order",
    "renew",
    "cancel",
    "broadcast",
    "air",
    "axe",
    "pick",
    "green",
    "(",
    "giant",
    "’s ",
    "'s ",
    " to ",
    " by ",
    "show",
    "film",
    "thriller",
    " dates",
    "season",
    "whack",
    "dropped",
    "pm",
    "today",
    "tonight",
    "now",
)

_WORD = r"(?:\p{Lu}|(?<=\s)tv(?=N))[\p{L}\p{M}\p{N}]*(?:[&!.’'-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*\+?"
_NAME = rf"(?P<name>{_WORD}(?: (?:{_WORD}|\d{{1,2}}\b(?! (?:{'|'.join(table('months'))})))){{0,3}})"
_KIND = (
    r"(?:channel|service|streamer|network|platform|broadcaster|station|streaming service|streaming platform|"
    r"streaming giant|streamer giant|tech giant|media giant|outlet|web)"
)
_LEAD = rf"(?:the )?(?:[\p{{Lu}}][\p{{L}}]+['’]s )?(?:(?:[\p{{L}}]+(?:-[\p{{L}}]+)? ){{0,3}}?{_KIND} )?"

# Each with what precedes the name; `sure` ones tell even an unknown name to be a channel's or a service's.
_SHOWS = (
    r"(?:premi[eè]r\w+|air(?:s|ed|ing)?|broadcast(?:s|ing)?|screen(?:s|ed|ing)|shown|seen|debut(?:s|ed|ing)?|"
    r"stream(?:s|ed|ing)?|transmitted|bow(?:s|ed|ing)|goes out|went out|going out|rolls? out|exclusive(?:ly)?)"
)
_COMES = (
    r"(?:show(?:s|ing)?|releas\w+|launch\w*|arriv\w+|dropp?\w*|return\w*|beg[iau]n\w*|land\w*|comes?|coming|"
    r"start\w*|available|lives|runs?|ran|continues?|opens?|kicks off|back|heads?|heading|moves?|moved|put|follows|"
    r"finishes|concludes|ends?)"
)
_SHOWN = re.compile(rf"\b(?P<verb>(?i:{_SHOWS}))\b[^.;\n]{{0,70}}? (?:on|to|by|via|across) {_LEAD}{_NAME}")
_ARRIVES = re.compile(rf"\b(?P<verb>(?i:{_COMES}))\b[^.;\n]{{0,50}}? (?:on|to) {_LEAD}{_NAME}")
_CALLED = re.compile(rf"\b(?:(?<!gas |ice )giant|{_KIND})(?: called)? {_NAME}")
_DONE_BY = re.compile(
    rf"\b(?i:dropped|renewed|ordered|commissioned|co-commissioned|cancell?ed|axed|picked up|greenlit|green-lit|saved"
    rf"|rescued|revived|broadcast|aired|screened|streamed|shown|launched|scrapped|snapped up)"
    rf"(?: [\p{{Ll}}\d-]+){{0,5}}? by {_LEAD}{_NAME}"
)
_DOES = re.compile(
    rf"(?:^|[,;:–—] ?|\b(?:[Tt]hat|[Ww]hen|[Aa]fter|[Bb]efore|[Aa]s|and|but|which|[Nn]ow|[Tt]hen|[Ss]treamer|"
    rf"[Nn]etwork|[Bb]roadcaster|[Ss]ince|[Bb]ecause|[Ii]f|[Tt]he) ){_NAME}(?P<did>(?: (?:has|have|had|today|"
    rf"officially|also|just|now|on \p{{Lu}}\p{{Ll}}+|recently|quietly|already|promptly|finally|has since|swiftly)"
    rf"){{0,3}} "
    r"(?:renew(?:s|ed)|order(?:s|ed)|commission(?:s|ed)|cancel(?:s|led|ed)|ax(?:es|ed)|pick(?:s|ed) up|"
    r"green-?lights?|green-?lit|greenlighted|scrap(?:s|ped)|revive[sd]|broadcasts?|aired|airs|streamed|streams|"
    r"showed|carried|transmitted|"
    r"screened|screens|"
    r"bumped|bumps|dated|dates|put out|puts out|launched|launches|unveil(?:s|ed)|hand(?:s|ed)|pull(?:s|ed) the plug|"
    r"gave|gives|pushed|moved|delayed|postponed|premiered|shelved|whacks|bins)\b)"
)
_WORKS_OBJECT = re.compile(
    r"(?:[^.;]{0,40}\b(?:season|series|show|drama|comedy|sitcom|thriller|it|episodes?|run|pilot|order|green light|"
    r"programme|film|movie)\b)"
)
_MADE_FOR = re.compile(
    rf"\b(?:creat\w+|develop\w+|ma[dk]es?|making|produc\w+|commission\w+|written|devised|shoot\w*|shot|film\w*|"
    rf"series|drama|adapted|co-production|production|hit|set up) (?:[^.;\n(]{{0,60}}? )?(?:for|by|at) {_LEAD}{_NAME}"
)
_ORIGINAL = re.compile(rf"\b(?:[Aa]n?|[Tt]he|[Nn]ew|[Tt]his) {_NAME} [Oo]riginals?\b")
_MORE = re.compile(rf"(?:,| and|,? and| &|,? as well as|/) ?(?:on )?{_LEAD}{_NAME}")
_BEHIND = re.compile(rf"(?: series| show)?(?: (?P<by>on)|,? (?:for|from)) (?:the )?{_NAME}")
_FOR_THEM = re.compile(
    r" for\b|, (?:the |its )?(?:[\p{L}’']+ ){0,3}(?:head|chief|controller|president|director|boss|executive)\b"
)
_QUOTED = re.compile(r" (?:its |the )?(?:\p{Ll}+ ){0,2}[“‘\"](?P<title>[^”’\"\n]{2,60})[”’\"]")
_ON = re.compile(r"(?:\b(?:on|for|by|to|at|from) (?:the )?)$")


_NOT_ON = re.compile(
    r"\b(?:not|never|n['’]t|no longer|left|leaving|leaves)(?: \w+){0,2} (?:on|for|to)\b", re.IGNORECASE
)
_TALK = re.compile(
    r"\b(?:trailer|teaser|clip|interview\w*|told|tweet\w*|posted|video|spoke|speaking|said|repeat\w*|reruns?|buy|"
    r"rent|the day after|next day|catch-?up|on demand|most-streamed|most-watched|box ?sets?|previously|formerly|"
    r"DVDs?|best known as|most recently seen|who starred in|competition|rival|"
    r"compared?)\b[^.;]{0,60}$",
    re.IGNORECASE,
)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    work, text = passage.scope.work, passage.text
    if work is None or text.endswith("?"):
        return
    found: dict[tuple[Subject, str], float] = {}
    for subject, name, confidence in (*_described(passage, work, reading), *_stated(passage, work, reading)):
        key = (subject, name)
        found[key] = max(found.get(key, 0), confidence)
    for (subject, name), confidence in found.items():
        yield Finding(subject, "network", name, confidence=confidence)


_LED_BY_NAME = re.compile(rf"(?:new |latest |hit |upcoming )?{_NAME}")


def _described(passage: Passage, work: Subject, reading: Reading) -> Iterator[tuple[Subject, str, float]]:
    """ "Netflix’s drama", "the Channel Seven soap": the network in a phrase that says what a work is."""
    for phrase in described(passage.text, work):
        listing = "," in phrase.words and re.search(r"\p{Lu}", phrase.words)
        if phrase.owner and not listing and (name := network(phrase.owner, reading, False)):
            yield phrase.work, name, 0.88 if known_networks().fullmatch(name) else 0.8
        yield from ((phrase.work, *behind) for behind in _behind(passage.text, phrase.end, reading))
        if known := known_networks().search(phrase.words):
            yield phrase.work, known[0], 0.88
        elif match := _LED_BY_NAME.match(phrase.words):
            name = network(match["name"].removesuffix(" Original"), reading, False)
            if name and name not in words("prizes"):
                yield phrase.work, name, 0.8


def _behind(text: str, place: int, reading: Reading) -> Iterator[tuple[str, float]]:
    """ "an adventure-comedy on Tubular": the network that stands behind such a phrase."""
    found = _BEHIND.match(text, place)
    if found and (found["by"] or known_networks().match(found["name"])):
        name = network(found["name"], reading, found["by"] is not None)
        yield from ((name, 0.88 if known_networks().fullmatch(name) else 0.82),) if name else ()


def _stated(passage: Passage, work: Subject, reading: Reading) -> Iterator[tuple[Subject, str, float]]:
    text = passage.text
    if _NOT_ON.search(text):
        return
    for pattern, sure, confidence in _WAYS:
        for match in pattern.finditer(text):
            if _TALK.search(text[max(0, match.start("name") - 90) : match.start("name")]) or _is_in_title(match, work):
                continue
            if pattern is _DOES and not _of_own_work(text, match, work):
                continue
            done = pattern is _DONE_BY and not _FOR_THEM.match(text, match.end())
            if name := network(match["name"], reading, sure, done):
                yield work, name, confidence if sure or known_networks().fullmatch(name) else 0.8
                yield from (
                    (work, more, confidence - 0.03) for more in _further(text, match.start("name") + len(name), reading)
                )
    yield from _bracketed(text, work, reading)
    yield from ((work, name, 0.9) for name in _slot(passage, reading))
    if passage.scope.named or (work.name or "\0") in text:
        for match in known_networks().finditer(text):
            before = text[max(0, match.start() - 90) : match.start()]
            if _ON.search(before) and not _TALK.search(before) and match[0] != "YouTube":
                yield work, match[0], 0.85


_WAYS = (
    (_ORIGINAL, True, 0.9),
    (_CALLED, True, 0.9),
    (_SHOWN, True, 0.85),
    (_DONE_BY, True, 0.85),
    (_DOES, True, 0.85),
    (_ARRIVES, False, 0.85),
    (_MADE_FOR, False, 0.82),
)


_TITLED_ON = re.compile(r"(?P<word>\p{Lu}\p{Ll}+) (?:on|to|by|via) (?:the )?$")


def _is_in_title(found: re.Match[str], work: Subject) -> bool:
    """Whether a name stands within a title: "inspired by Dead on Arrival"."""
    before = _TITLED_ON.search(found.string, max(0, found.start("name") - 24), found.start("name"))
    if not before or known_networks().fullmatch(found["name"]) or before.start() == 0:
        return False
    return not is_time(before["word"]) and before["word"] not in (work.name or "")


def _of_own_work(text: str, found: re.Match[str], work: Subject) -> bool:
    """Whether what somebody renews, orders or dates is the work at hand: no other name stands behind the verb."""
    if fold(found["name"]) == fold(work.name or ""):
        return False
    if quoted := _QUOTED.match(text, found.end()):
        return fold(quoted["title"]) == fold(work.name or "")
    return bool(_WORKS_OBJECT.match(text, found.end())) or (work.name or "\0") in text


def _further(text: str, place: int, reading: Reading) -> Iterator[str]:
    """ "for BBC Alba and Germany’s ZDFneo": the names that a list goes on with."""
    while more := _MORE.match(text, place):
        name = network(more["name"], reading, False)
        if name is None:
            return
        yield name
        place = more.start("name") + len(name)


_IN_BRACKETS = re.compile(rf"[”’\"']? \({_NAME}(?P<year>, [^()\n]{{1,40}})?\)")


def _within(text: str, at: int) -> bool:
    return at > 0 and text[at - 1].isalpha()


def _bracketed(text: str, work: Subject, reading: Reading) -> Iterator[tuple[Subject, str, float]]:
    """ "Quarter Sessions (Channel 4)", "Far Lanterns (Altair, 2011–14)"."""
    if not work.name or " (" not in text:
        return
    if reading.parts.lists_channels and (entry := channel_entry(text)) and entry[0] == work.name:
        yield work, entry[1], 0.88
        return
    behind = (_IN_BRACKETS.match(text, at + len(work.name)) for at in places(work.name, text) if not _within(text, at))
    for match in filter(None, behind):
        name = network(match["name"], reading, match["year"] is not None)
        if name and not country(name):
            yield work, name, 0.9 if known_networks().fullmatch(name) else 0.85


_AGAIN = re.compile(r"\b(?:[Rr]epeat|[Aa]nother chance|again)\b")
_SLOT = re.compile(
    rf"(?P<when>[^.\n]{{0,24}}?(?:\d(?:am|pm|\b)|[Tt]oday|[Tt]onight|[Nn]ow))[ ,|·–-]+(?:on )?{_NAME}(?:,? "
    rf"\d[\d.:]* ?(?:am|pm)?)?|{_NAME.replace('?P<name>', '?P<name2>')},? \d[\d.:]* ?(?:am|pm)?"
)


def _slot(passage: Passage, reading: Reading) -> Iterator[str]:
    """The channel of a line or a row that tells when a work is on: "9pm, BBC One", "Tue 3, 10pm | Channel 4 | …"."""
    text = passage.text
    if not passage.scope.work or passage.scope.work.type != "series" or _AGAIN.search(text):
        return
    if len(passage.block.cells) > 1:
        cells = (reading.page.text[cell.start : cell.end].strip() for cell in passage.block.cells)
        yield from (cell for cell in cells if known_networks().fullmatch(cell))
    elif len(text) < 60 and (slot := _SLOT.fullmatch(text.strip(" ."))):
        name = slot["name"] or slot["name2"]
        yield from (name,) if known_networks().fullmatch(name) else ()
