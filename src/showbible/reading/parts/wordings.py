"""The words that say who plays whom, and those that say how firmly."""

from __future__ import annotations

from functools import cache

import regex as re

from showbible.claims import Standing
from showbible.reading.words import alternatives, table


@cache
def verbs() -> str:
    return alternatives(table("casting")["verbs"])


@cache
def plays() -> re.Pattern[str]:
    """What stands between an actor and the character: "plays", "takes over the role of", "as"."""
    verb, part = alternatives(table("casting")["plays"]), alternatives(table("casting")["part"])
    return re.compile(
        rf"\b(?:(?P<into>(?:step|slip|fit|climb|walk)(?:s|ping|ped|pping|pped|ting|ted|ing|ed)? into|fills?|filling|"
        rf"wears?|dons?)(?= (?:\p{{Lu}}\S* ){{1,4}}(?:{part})s?\b)"
        rf"|(?P<part>(?:{part})s? (?:of|as)|(?:life|voices?|flesh|breath|form) (?:in)?to)"
        rf"|(?i:(?P<verb>{verb}))(?: (?:(?:the|his|her|their|a|an) )?(?:[\p{{Ll}}-]+ ){{0,3}}?(?:{part})s? (?:of|as))?"
        rf"|(?P<split>brings?|brought|bringing|to bring|conjures?|conjured)|(?P<as>[Aa]s))\b(?= )"
    )


TO_LIFE = re.compile(
    r"(?: \p{Ll}+ly| back| so \p{Ll}+ly)? (?:to (?:\p{Ll}+ ){0,3}(?:life|screens?)|alive|into being)\b"
)


@cache
def played_by() -> re.Pattern[str]:
    """What stands between a character and the actor: "played by", "fell to"."""
    done = alternatives(table("casting")["played"])
    return re.compile(
        rf"\b(?:{done})\b(?: ?[—–] ?[^—–.;:()]{{1,40}} ?[—–])?(?: (?!by\b)[^\s,.;:()]+){{0,6}}? by\b(?= )|"
        rf"\b(?:fell|falls|went|goes|gone|given|handed|passed|awarded) to\b(?= )"
    )


_GAP_WORD = r"(?!(?:and|but|while|or|nor|whether|how|why|that|if|because|which|whose)\b)[\p{L}][\p{L}’'-]*|\d{1,2}"


@cache
def gap_before_plays() -> re.Pattern[str]:
    """What may stand between an actor's name and the words for playing."""
    opens = alternatives(table("casting")["told_of"])
    return re.compile(
        rf"['’]?s?(?: \([^()]{{1,90}}\))?"
        rf"(?:,? (?:who|that)| [–—-]|, [^;:()]{{1,90}},(?: who)?|,(?= (?:in|wearing) (?:the|his|her|their) |"
        rf" (?:{opens}) ))?"
        rf"(?P<said>(?: (?:{_GAP_WORD}),?){{0,9}})[ ]?[,(–—]?[ ]?"
    )


@cache
def casts() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{verbs()})\b")


# Words for parts that somebody did not get, or has not got yet.
_NOT_CAST = re.compile(
    r"\b(?:audition\w*|tested|screen-tested|declin\w+|reject\w+|refus\w+|turn(?:s|ed|ing)? down|pass(?:es|ed|ing) on|"
    r"passed over|offered|considered|read for|up for|lost|miss(?:ed|es) out|wanted|wants|want|dream\w*|"
    r"hop(?:es?|ed|ing)|"
    r"wish\w*|would (?:love|like|have)|nearly|almost|approached|linked|in the (?:running|frame)|could|should|"
    r"first choice|campaign\w*|lobb(?:y|ied|ying)|pitched|vied|ought|imagin\w+|picture[ds]?|refuses?|never|auditions|"
    r"turned it down|fan-?cast\w*|favourite for|favorite for|frontrunner|front-runner|mooted|touted|tipped|"
    r"jokes?|joked)\b"
)
# Words that say for what somebody is famous.
FAME = re.compile(
    r"\b(?:(?:best|well|widely|chiefly|mostly?|mainly|perhaps|forever|still|internationally)[- ]known|"
    r"remembered|famous|"
    r"famed|loved|fame|stardom|prominence|attention|name|mark|reputation|breakthrough|debut|wins?|won|nominated|"
    r"acclaim\w*|raves)\b"
)


def not_cast(text: str) -> bool:
    return bool(_NOT_CAST.search(text))


_AUXILIARY = (
    r"(?:is|are|was|were|being|be|will|been|has|had|have|to|also|again|once|now|still|here|originally|then|first|and|"
    r"set|later|previously|formerly|briefly|initially|this|time|more|\p{Ll}+ly)"
)
GAP_BEFORE_PLAYED = re.compile(
    rf"[”’\"']?(?: \([^()]{{1,60}}\))?(?:,? (?:who|which|that))?(?:['’]s(?: (?:\p{{Ll}}+ )?(?:voice|part|role|"
    rf"lines))?)?(?: {_AUXILIARY},?){{0,6}} ?[,(–—:]* ?"
)

_ANNOUNCED = re.compile(
    r"\b(?:will|joins?|joining|joined by|joined once more by|rejoins?|returns?|returning|back|set to|boards?|"
    r"boarded|aboard|tapped|been cast|been "
    r"hired|signs?|signed|comes? back|coming back|unveiled|announced|confirmed|attached|enlisted|recruited|upcoming|"
    r"newcomers?|reprises?|[Nn]ew (?:cast|faces|to the (?:cast|ensemble|line-?up|series|show))|to play|is cast"
    r"|are cast|was cast|were cast|replaces|takes over|"
    r"leading the ensemble|newly)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:(?:will|would|does|do|did|is|are|was|has|have) not|won['’]t|wouldn['’]t|isn['’]t|aren['’]t|"
    r"doesn['’]t|never|no longer|not) (?:\w+ ){0,3}?"
    r"(?:return\w*|back|come|coming|appear\w*|feature\w*|reprise|reprising|play|playing|part|involved|in|join\w*)\b|"
    r"\b[Nn]ot returning\b|\bnot be (?:part|back)\b|\b(?:written|killed) out of\b|\bruled out\b|\bhas left\b|"
    r"\bwill be absent\b|\bsits? (?:this one )?out\b|\bbow(?:s|ing|ed) out\b"
)
_EXPECTED = re.compile(
    r"\b(?:in (?:early |final |advanced )?(?:talks|negotiations)|rumou?red|reportedly|is said to|are said to|"
    r"circling|eyed|in the (?:running|frame)|being considered|expected to|could|might|may (?=\p{Ll}))\b"
)
_WITHDRAWN = re.compile(
    r"\b(?:was|were) (?:originally |initially |first |once |previously )?(?:to have been|to have|due to|"
    r"set to|supposed to|meant to|going to|to be)\b|\b(?:dropped|pulled|backed) out\b|\boriginally (?:cast|"
    r"set|announced|attached)\b"
)


def denied(text: str) -> bool:
    return bool(_DENIED.search(text))


def standing_of(text: str) -> Standing | None:
    """How firmly a text says that somebody plays a part; None for a plain statement."""
    if _WITHDRAWN.search(text):
        return Standing.WITHDRAWN
    if _DENIED.search(text):
        return Standing.DENIED
    if _EXPECTED.search(text):
        return Standing.EXPECTED
    return Standing.ANNOUNCED if _ANNOUNCED.search(text) else None


_CREDITS = (
    ("uncredited", re.compile(r"\buncredited\b", re.IGNORECASE)),
    ("voice", re.compile(r"\bvoic(?:e|es|ed|ing)\b|\bV\.?O\.?\b", re.IGNORECASE)),
    ("guest", re.compile(r"\bguest(?:s|ed|ing)?\b|\bcameos?\b|\bspecial appearance\b", re.IGNORECASE)),
    ("recurring", re.compile(r"\brecur(?:s|red|ring)?\b|\brecurring\b", re.IGNORECASE)),
)


def credit_of(text: str) -> str | None:
    return next((credit for credit, pattern in _CREDITS if pattern.search(text)), None)
