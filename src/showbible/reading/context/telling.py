"""Whether a sentence tells a story, rather than speaks of the work, its making or the writer's own view."""

from __future__ import annotations

from functools import cache, lru_cache

import regex as re

from showbible.claims import Subject
from showbible.reading.words import reversed_table, table

# What is said of a work, by whoever knows that it is one.
_OF_THE_WORK = re.compile(
    r"\b(?:(?:co-)?created|dreamt up|premi[eè]r\w+|(?:first|was|is) (?:broadcast|aired|shown|released|published)|"
    r"direct(?:ed|s|ing)|helmed|written by|penned|screenplay|script(?:s|ed)?|air(?:s|ed|ing)"
    r"|broadcasts?(?= (?:on|in|by|from|at|as)\b|[.,])|renewed|"
    r"starring|co-stars?|stars as|actors?|actress(?:es)?|(?<!the )newcomer(?= (?-i:\p{Lu}))|heart-throb|(?:the|a|"
    r"its|their|his|her) cast|"
    r"casting|cast as|episodes?|franchise|sequel|prequel|spin-off|trilogy|adapt(?:s|ed|ation)|based on|full index|"
    r"subscribe|no synopsis|\d+ minutes|viewers?|audiences|the audience|critics?|reviews?|verdict|ratings?|showrunner|"
    r"producers?|produced|EPs|composer|soundtrack|trailer|teaser|stream(?:s|ed|ing)|(?:the|this|that|last|next|"
    r"previous|first|second|third|fourth|fifth|final|new) season|season (?:\d+|premiere|finale|one|two)|finale|"
    r"series [\dIVX]+|the (?:series|show|film|movie|drama|programme|novel|book|comic|game|pilot|short)|(?:second|"
    r"third|first|new|this) series|on (?:DVD|Blu-ray)|plays? (?:him|her|them|the title)|played by|voiced|is (?:an?|"
    r"the) [^.]{0,60}(?:series|film|episode|show)|shot (?:in|on)|filmed|filming|box office|awards?|nominated|BBC|"
    r"ITV|Netflix|click|cookies|newsletter|copyright|spoilers?|made (?:in|by)|announced|confirmed|told us|"
    r"was an attempt|(?:over|under|behind) (?:budget|schedule)|"
    r"began life|novella|ran to|in the can|eps|distributor|festivals?|cinemas|leads the field|nominations|(?:him|"
    r"her)self at the|lead writer|hourlong|half-hour|hour-long|script page|cartoon|courtesy of|voices of|"
    r"world sales|repped|cooked up|story collection|landed on|"
    r"takes the lead|facebook|twitter|instagram|tiktok|reddit|tweet(?:ed|s)?|hashtag|according to|rumou?rs?|insiders?|"
    r"(?:this|last|next) (?:week|month|year)|sources|interview|magazine|novels|seasons?|production (?:begins|starts|is|"
    r"has|will|wrapped)|principal photography|on set|the role|steps? in for|special effects|bows? out|streamer|"
    r"broadcaster|network|the studio|box ?set|rivals? by|pixels?|priced?|shop selling|headlined|headlines|caption|"
    r"posted|tuned in|survived by|was (?:born|appointed|educated)|pick of the (?:day|week)|"
    r"(?:(?:the|this) (?:whole|entire|new|latest)|this) (?:film|series|show|movie)|films|(?:first|second|third|"
    r"next) (?:book|novel)|limited series|mini-?series|"
    r"docuseries|\d+mm|cinematograph\w+|feature|transliteration|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|"
    r"(?-i:(?:January|February|March(?= \d)|April|May(?= \d)|June|July|August|September|October|November|December|Sept)"
    r"(?! \p{Lu})))\b",
    re.IGNORECASE,
)
_CAST = re.compile(
    r"\b(?:as|plays?|played|portrays?|portray|(?<!\b(?:[Tt]hey are|[Hh]e is|[Ss]he is) )joined by) (?:(?:an?|the"
    r"|his|her) (?:[\p{Ll}-]+ ){0,3})?\p{Lu}|"
    r"\p{L}[–—=] ?\p{Lu}|[=>|]"
)
_STARS = re.compile(
    r"\p{Lu}[\p{L}’'-]+,? (?:(?:also|will|both|all|to|co-lead|who|then) ){0,2}(?:co-)?stars?\b|[£$€] ?\d|\d ?%"
)
_OWN_VIEW = re.compile(
    r"\b(?:I|I['’]\w+|[Mm]y|[Ww]e|[Ww]e['’]\w+|[Oo]ur|us|[Yy]ou|[Yy]ou['’]\w+|[Yy]our|superb|brilliant|hilarious|"
    r"terrific|wonderful|underrated|belter|masterpiece|performances?|scenes?|camera|plotline|subplot|storyline|"
    r"writing|dialogue|funniest|watchable|bingeable|readers?)\b",
)
_MAKING = re.compile(
    r"\b(?:created by|premier\w+|(?:first|was|is) (?:broadcast|aired|shown)|directed by|written by|air(?:s|ed)? on|"
    r"began life|ran to|in the can|eps|distributor|world sales|repped|cooked up|landed on|on our screens|cameras|"
    r"the shoot|executive producers|story collection|"
    r"renewed|starring|stars as|is (?:an?|the) [^.]{0,60}(?:series|film|episode|show)|episodes? of|franchise|"
    r"full index|overview|subscribe|no synopsis|\d+ (?:minutes|episodes)|(?:is|was|are|were) directed|streamed|"
    r"is inspired by|(?:has|have) said|(?:first|second|third|fourth|next|last) (?:book|novel)|season (?:streamed|"
    r"aired)|"
    r"verdict|on the next page|the short that|under wraps|kept secret|no (?:further )?details|details (?:are|have|"
    r"remain)|"
    r"(?:yet )?(?:to be|been) (?:released|revealed|announced))\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"“[^”]{0,300}”|\"[^\"]{0,300}\"|\([^()]{0,200}\)")
_LEADS_IN = re.compile(
    r"^(?:In|For|On) (?:the|that|its|this|tonight['’]s|a) [^,.]{0,40}(?:season|episode|finale|run|series|opener|"
    r"chapter|premiere)(?: finale| opener| premiere)?(?:, [“\"][^”\"]{1,60}[”\"],?|,)? "
)
# What a work does whose story is told: "The series follows …".
_STORY_VERB = re.compile(
    r"\b(?:follows|tells|cent(?:re|er)s (?:on|around)|revolves around|chronicles|charts|traces|focuses on|is set|"
    r"concerns|recounts|explores|unfolds|begins|starts|kicks off|imagines|depicts|details|"
    r"examines|(?:is|was) following|picks up|is picking up|opens with|finds|sees|takes place)\b"
)
_WORK_BEFORE = re.compile(
    r"(?:^|[,;] |[.!?:] )(?:[Ii]t|[Tt]he (?:[\p{Ll}-]+ ){0,3}(?P<noun>[\p{Ll}-]+)|(?:Season|Series) \w+)"
    r"(?:, (?:which|set|based|adapted|written|created|described|billed)\b[^,;.]{1,90},|,)? "
    r"(?:also |then |now |initially |primarily |mainly |loosely )?$"
)
_ABOUT = re.compile(
    r"(?P<noun>[\p{L}-]+)\b[^.;]{0,90}? about (?:an?|the|two|three|four|how) (?:[\p{L}’'-]+,? ){1,12}?(?:\([^)]*\) )?"
    r"(?:who|whose|that|when|where|trying|living)\b"
)


@cache
def _works() -> frozenset[str]:
    nouns = (noun.split()[-1] for noun in reversed_table("work_nouns"))
    return frozenset({*nouns, "romcom", "whodunnit", "tale", "dramedy", "story", "plot", "season", "episode", "action"})


def _says_what_it_tells(sentence: str, name: str) -> bool:
    """ "The series follows a nurse who …", "It is a romcom about a translator who …"."""
    for found in _STORY_VERB.finditer(sentence):
        before = sentence[max(0, found.start() - 80) : found.start()]
        led = _WORK_BEFORE.search(before)
        if before.endswith((f"{name} ", f"{name}, ")) or (led and (not led["noun"] or led["noun"] in _works())):
            return True
    if " about " not in sentence:
        return False
    told = _ABOUT.search(sentence)
    return bool(told) and bool(_works().intersection(sentence[: sentence.index(" about ")].lower().split()[-14:]))


@cache
def _somebody() -> frozenset[str]:
    """The words for somebody of a story: what characters are, one or several, and pronouns."""
    nouns = [*table("roles")["nouns"], *reversed_table("relations"), *table("telling")["people"]]
    last = {noun.split()[-1] for noun in nouns}
    return frozenset(last | {_third(noun) for noun in last} | {f"{noun}s" for noun in last} | _PRONOUNS | _MANY)


@cache
def _telling() -> frozenset[str]:
    return frozenset(_third(verb) for verb in table("telling")["verbs"])


def _narrates(text: str) -> bool:
    """Whether somebody does something: "the nurse finds", "Nell must choose", "who are sent", "they flee"."""
    words = [found[0] for found in _WORD.finditer(text)]
    return any(_does(words, place) for place in range(1, len(words)))


def _does(words: list[str], place: int) -> bool:
    word, before = words[place].lower(), words[place - 1]
    if place > 1 and (before.endswith("ly") or before in ("also", "still", "now", "then")):
        before = words[place - 2]
    doer = before.lower() in _somebody() or before in _JOINS or (before[0].isupper() and before not in _NO_DOERS)
    if not doer:
        return False
    if word in _telling() or word == "must":
        return True
    behind = words[place + 1 : place + 3]
    if word in ("has", "have", "needs", "is", "are", "sets", "tries", "try") and behind[:1] == ["to"]:
        return True
    if word in ("has", "have") and behind and _is_somebody(words[:place]):
        return (
            _DONE.search(behind[0]) is not None
            or behind[0] in _GONE
            or behind[1:] == ["to"]
            or "to" in words[place + 2 : place + 5]
        )
    if word in ("is", "are", "gets") and behind:
        return _DONE.search(behind[-1] if behind[0].endswith("ly") else behind[0]) is not None
    several = "and" in words[max(0, place - _APART) : place]  # "Zainab and the Developer settle up"
    return (before.lower() in _somebody() or several) and word in table("telling")["verbs"]


def _is_somebody(before: list[str]) -> bool:
    """Whether what stands before a verb is somebody of a story: "DCI Judith Amankwah", "the nurse"."""
    near = [word.lower() for word in before[-_APART:]]
    return any(word in _somebody() or table("honorifics").get(word) for word in near)


_WORD = re.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*|[)]")
_DONE = re.compile(r"^\p{Ll}{2,}(?:ed|en|ught|ound|ung)$")
_GONE = frozenset(
    {"come", "gone", "become", "lost", "left", "made", "fled", "met", "run", "no", "one", "two", "nothing"}
)
_APART = 6  # words before a verb in which its subject stands
_JOINS = frozenset({"who", "that", "and", ")", "which"})
_NO_DOERS = frozenset({"The", "A", "An", "This", "It", "That", "What", "There", "Here", "One", "Each", "Every"})
_MANY = frozenset({"men", "women", "people", "policemen", "gunmen", "children", "thieves", "wives", "fishermen"})
_PRONOUNS = frozenset({"he", "she", "him", "his", "her", "they", "their", "them"})


def _speaks_of_somebody(text: str) -> bool:
    return any(word[0].lower() in _somebody() for word in _WORD.finditer(text))


def _third(verb: str) -> str:
    """ "carry" -> "carries", "watch" -> "watches", "find" -> "finds"."""
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if re.search(r"(?:s|sh|ch|x|z|o)$", verb) else f"{verb}s"


def speaks_of_the_making(text: str) -> bool:
    """Whether a passage beneath a heading such as "Plot" speaks of the making after all."""
    return bool(_MAKING.search(_QUOTED.sub(" ", text)))


def _plain(sentence: str) -> str:
    return _QUOTED.sub(" ", _LEADS_IN.sub("", sentence))


@lru_cache(maxsize=1024)
def may_tell(sentence: str) -> bool:
    """Whether nothing in a sentence speaks of the work, its cast or the writer's own view."""
    plain = _plain(sentence)
    return not (_OF_THE_WORK.search(plain) or _STARS.search(plain) or _OWN_VIEW.search(plain) or _CAST.search(plain))


def tells(sentence: str, work: Subject | None = None) -> bool:
    """Whether a sentence tells of somebody who does something, in the present tense, or says what the work tells."""
    if _says_what_it_tells(sentence, (work.name if work else None) or "It"):
        return (
            not _MAKING.search(sentence) and not _OWN_VIEW.search(_plain(sentence)) and len(sentence.split()) >= _LEAST
        )
    if not may_tell(sentence):
        return False
    plain = _plain(sentence)
    return _narrates(plain) and (_speaks_of_somebody(plain) or _NAMED.search(plain) is not None)


_LEAST = 8  # words of a sentence that says what a work tells
_NAMED = re.compile(r"(?<![\p{L}])\p{Lu}\p{L}+(?: \p{Lu}[\p{L}’'-]+){0,2},? +(?:and )?(?=\p{Ll}+s\b|is |must |has )")
