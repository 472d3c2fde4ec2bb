"""The ways in which a sentence credits somebody by a noun: "showrunner Ana Ruiz", "a script by …"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import zip_longest

import regex as re

from showbible.reading.names import TITLE
from showbible.reading.statements.clause_subjects import subject
from showbible.reading.statements.credit_forms import Credit, doubtful, may_be_company
from showbible.reading.statements.people_at import Person, after, before
from showbible.reading.words import alternatives, reversed_table, table, words

_FIRM = ("creator", "showrunner", "executive_producer")  # nouns that are hardly a character's


@cache
def _role() -> re.Pattern[str]:
    nouns = alternatives(reversed_table("credits_are"))
    return re.compile(
        rf"(?<![\p{{L}}-])(?P<all>(?:{nouns})(?P<many>s)?(?:(?:, and |, | and | & |/|-)(?:{nouns})"
        rf"(?P<many>s)?){{0,3}})(?![\p{{L}}-])",
        re.IGNORECASE,
    )


@cache
def _not_role() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(table('not_makers'))})[ -]$", re.IGNORECASE)


@cache
def _properties() -> dict[str, str]:
    return {noun.lower(): name for noun, name in reversed_table("credits_are").items()}


def _listed(text: str) -> list[str]:
    parts = re.split(r", and |, | and | & |/|-(?=(?:director|showrunner|producer|creator|writer|executive))", text)
    known = _properties()
    found = (known.get(part.lower()) or known.get(part.lower().removesuffix("s")) for part in parts)
    return list(dict.fromkeys(name for name in found if name))


def roles(text: str) -> Iterator[Credit]:
    """Whom the nouns for makers in a sentence name."""
    for found in _role().finditer(text):
        properties = _listed(found["all"])
        if (
            not properties
            or found[0] in ("ep", "eps", "Ep", "Eps")
            or _not_role().search(text, max(0, found.start() - 24), found.start())
        ):
            continue
        firm_noun = properties[0] in _FIRM or _LEADING.match(found["all"]) is not None
        people, end, of = _people(found, text, firm_noun)
        if people and "producer" in properties and may_be_company(people[:1] if found["many"] else people, text):
            continue
        if people and not doubtful(text, min(found.start(), people[0].start)):
            if firm_noun and end == found.end() and (also := _ALSO_SO.match(text, end)):
                people = [*people, *_alongside(text, also.end())]
            what = re.split(r"[.;\n]", text[end : end + 60], maxsplit=1)[0]
            for name in properties:
                yield Credit(
                    name, people, found.start(), end, what, 0.9 if name in _FIRM or found["many"] else 0.85, of
                )


_LEADING = re.compile(r"(?:lead|head|series|co)[ -]|staff writer|writing", re.IGNORECASE)


def _alongside(text: str, place: int) -> list[Person]:
    """Those who do the same, where nothing else is said of them: not "with Lena Fry reprising her role"."""
    people = after(text, place)
    return [] if people and re.match(r",? (?:\p{Ll}+ing|as|plays?|returns?)\b", text[people[-1].end :]) else people


_IS = re.compile(
    r"(?: (?:for|at|on|of|from) (?:the )?(?:show|series|film|drama|project|(?:\p{Lu}[\p{L}\d&+]*)(?: "
    r"\p{Lu}?[\p{L}\d&+]+){0,3}))?"
    r" (?:is|are|was|were|include[sd]?|will (?:again )?be|remains?|being|comprise[sd]?|consists? of|features?|"
    r"numbers?|counts?)(?: (?:again|still|once more|once again|also|now))?:? "
)
_ALSO_SO = re.compile(
    r"(?: (?:on|of|for) (?:the |this )?(?:show|series|film|drama|project|it|season|season \d+))?,? (?:alongside|"
    r"along with|together with|"
    r"with|as (?:are|is|do|does|will)|joined by|joining) "
)
_ITS = re.compile(r"(?:\b(?:its|their|the|our|whose)|['’]s?)(?: [\p{Ll}-]+){0,2} $", re.IGNORECASE)
_PLAYED = re.compile(
    r"\b(?:as|plays?|played|playing|portrays?|called|named|opposite|fellow|legendary|rival|fictional)(?: (?:an?|the)"
    r")?(?: [\p{Ll}-]+){0,2} $"
)
_OF = re.compile(
    rf" of (?:(?P<own>(?:the |this |its |all )?(?:[\p{{Ll}}-]+ ){{0,2}}(?:series|show|drama|film|movie|comedy|"
    rf"thriller|sitcom|programme|episodes?|seasons?(?: \d)?|pilot|it|adaptation|them)\b)|"
    rf"(?:the )?[“‘\"]?(?P<title>{TITLE})|(?P<else>\S))"
)
_TITLED = re.compile(rf"(?P<from>\b[Ff]rom )?(?:the )?[“‘\"]?(?P<title>{TITLE})[”’\"]? $")


# "with original Ember director Lena Fry": of the film before.
_OF_THE_FIRST = re.compile(r"\b[Oo]riginal (?:[\p{Lu}\d][\p{L}\d:’'-]* ){1,4}$")


def _people(found: re.Match[str], text: str, firm: bool) -> tuple[list[Person], int, str | None]:
    """The people whom a noun is said of, where that ends, and the work that it says they made, if it names one."""
    end, many = found.end(), bool(found["many"])
    left = text[max(0, found.start() - 80) : found.start()]
    if _OF_THE_FIRST.search(left):
        return [], end, None
    if text[end : end + 1] == " " and not _PLAYED.search(left) and (people := after(text, end + 1, led=False)):
        return people if many else people[:1], people[-1 if many else 0].end, _titled(left) if firm else None
    if text[end : end + 2] == ", " and _ITS.search(left) and (people := after(text, end + 2)):
        return people if many else people[:1], people[-1].end, None
    if (copula := _IS.match(text, end)) and (people := after(text, copula.end())):
        return people, people[-1].end, None
    of = _OF.match(text, end)
    if of and of["else"]:
        return [], end, None
    return _left_of(found, text, firm, bool(of)), end, of["title"] if of else None


def _titled(left: str) -> str | None:
    """The work that stands before a noun: "Lowlands creator"."""
    found = _TITLED.search(left)
    name = found["title"] if found else None
    known = words("not_names") | words("networks") | words("prizes")
    return name if name and name not in known and name.lower() not in known else None


_WHOSE = (
    r"(?:the |its |our |their |(?:the )?(?:show|series|film|drama|programme)['’]s? |(?:[\p{Lu}][\p{L}]* "
    r"){0,3}[\p{Lu}][\p{L}]*['’]s? )"
)
_APPOSED = (
    rf"(?:,| –| —|\s?\()\s?{_WHOSE}?(?:(?:original|new|lead|main|sole|veteran|co-|first|current|long-time|"
    rf"longtime|fellow) ){{0,2}}"
)
_WHO = r"(?:,? who(?: [^,;.\p{Lu}]{2,60}? and)?)?(?: (?:also|now|again|currently|still|will|has|have|once more)){0,3}"
_COPULA = (
    r" (?:is|"
    r"are|was|were|be|been|serves?|served|acts?|acted|returns?|returning|stays?|stayed|remains?|continues?|"
    r"steps?|stepped|takes? over|took over|joins?|joined|boards|comes|came|doubles?|signed|signs|credited|named|"
    r"hired|appointed)(?: (?:on|in|up|aboard|back|again|also|once more|board)){0,2}"
    r"(?: as| among)?(?: (?:the|its|our|their|an?|one of (?:the|its)))?(?: (?:\p{Ll}[\p{L}’'-]+)){0,2} "
)
_IS_ONE = _WHO + _COPULA
_COPULA_BEFORE = re.compile(rf"(?<=[\p{{Ll}}\),]){_COPULA}$")
_AS = r"(?: (?!play|star|cast)\p{Ll}+){0,3},? as (?:(?:the|its|an?|our|their) )?(?:(?:\p{Ll}[\p{L}’'-]+) ){0,2}"
_REPLACES = (
    r"(?:, who [^,;.]{1,90},)? (?:replaces|replaced|succeeds|succeeded|takes over from|took over from|will "
    r"replace|is replacing) [^.;]{3,70}? as (?:the |its )?(?:new )?"
)
_CASTING = re.compile(r"\b(?:stars?|starring|plays?|played|cast|role|portray\w*)\b")


def _left_of(found: re.Match[str], text: str, firm: bool, of: bool) -> list[Person]:
    """The people before a noun: "Ana Ruiz, the show’s creator", "Ana Ruiz serves as showrunner"."""
    place = found.start()
    close = re.match(
        r"\s*(?:$|[,.;)–—]|and\b|for\b|on\b|here\b|alongside\b|with\b|again\b|this\b)", text[found.end() :]
    )
    if not (of or close or firm):
        return []
    if people := before(text, place, _REPLACES):
        return people
    word = text[max(0, place - 24) : place]
    a_one = re.search(r"\ban? (?:[\p{Ll}-]+ ){0,2}$", word) is not None
    if a_one and "executive" not in found["all"].lower() and "EP" not in found["all"]:
        return []
    bare = not re.search(r"(?:\b(?:the|its|our|their)|['’]s?|\()(?: ?[\p{Ll}-]+){0,2} ?$", word)
    vague = not firm and not of and (bare or re.search(r"\bthe (?:[\p{Ll}-]+ )?$", word))
    if not vague and (people := before(text, place, _APPOSED)):
        return people[-1:] if "(" in word else people
    if (bare is False or firm or of or re.search(r"\bas (?:[\p{Ll}-]+ ){0,2}$", word)) and (
        people := before(text, place, _IS_ONE)
    ):
        return people
    if (firm or of) and (people := _opening(text, place)):
        return people
    return [] if _CASTING.search(text) and not firm else before(text, place, _AS)


def _opening(text: str, place: int) -> list[Person]:
    """The people with whom the clause opens: "Ruth Calder devised it and serves as showrunner"."""
    copula = _COPULA_BEFORE.search(text, max(0, place - 90), place)
    return subject(text, copula.start() + 1) if copula else []


@cache
def _gift() -> re.Pattern[str]:
    nouns = alternatives(reversed_table("credits_give"))
    return re.compile(
        rf"(?<![\p{{L}}-])(?P<noun>{nouns})(?:\s?\([^()\n]{{1,90}}\))?,?(?: (?:is|are|was|were|comes?|came|falls?|"
        rf"fell|again|also|once|more|has|been|composed|written|provided|handled|supplied|credited|all|"
        rf"for (?:the|this) (?:series|show|film|season|episode))){{0,5}},? (?P<by>by|of|from|to|courtesy of) ",
        re.IGNORECASE,
    )


@cache
def _given() -> re.Pattern[str]:
    return re.compile(
        rf"['’]s (?:own )?(?:\p{{Ll}}+ ){{0,2}}?(?P<noun>{alternatives(reversed_table('credits_give'))})\b(?! "
        rf"(?!is|was|are|were|for|and|that|which|has|had|with|but|as|in|on|of|to|\p{{Ll}}+s\b)\p{{Ll}})"
    )


@cache
def _gifts() -> dict[str, str]:
    return {noun.lower(): name for noun, name in reversed_table("credits_give").items()}


_A_STORY = re.compile(
    r"\b(?:an?|short|on the|from the|love|ghost|cover|true|news|on|adapted|back|own)(?: \p{Ll}+)? $", re.IGNORECASE
)


def gifts(text: str) -> Iterator[Credit]:
    """ "from a script by Ruth Calder"; "the score is again by Hanna Sjöberg"; "Lena Fry’s direction"."""
    for found in _gift().finditer(text):
        people = after(text, found.end())
        vague = found["by"].lower() in ("of", "from", "to")
        if found["noun"].lower() == "story" and (vague or _A_STORY.search(text, 0, found.start())):
            continue
        if people and not (vague and " " not in people[0].name) and not doubtful(text, found.start()):
            yield Credit(_gifts()[found["noun"].lower()], people, found.start(), people[-1].end, "", 0.9)
    for found in _given().finditer(text):
        if found["noun"].lower() != "story" and (people := before(text, found.start(), "")):
            yield Credit(_gifts()[found["noun"].lower()], people, found.start(), found.end(), "", 0.8)


_BRACKETED = re.compile(
    r"(?<![\p{L}])(?P<label>[Dd]ir|DIR|[Dd]irs|[Dd]irector|[Ww]riter|[Ss]cript|[Ss]creenplay|[Cc]reator|[Mm]usic|W|D"
    r"|[Ww]r|[Ww]ri|[Ww]rit|[Ss]cr|[Ss]creenwriter|[Tt]eleplay|[Ss]tory|[Ss]howrunner|[Ee]xec(?:utive)? [Pp]roducer|"
    r"[Ee]xec|[Pp]rod|d(?=\.)|[Pp]roducer|[Cc]omposer)(?:\. ?|s?: ?)(?=\p{Lu})"
)
_SHORT = {
    "dir": "director",
    "dirs": "director",
    "d": "director",
    "director": "director",
    "music": "composer",
    "composer": "composer",
    "creator": "creator",
    "showrunner": "showrunner",
    "exec producer": "executive_producer",
    "executive producer": "executive_producer",
    "exec": "executive_producer",
    "prod": "producer",
    "producer": "producer",
}


def labelled(text: str) -> Iterator[Credit]:
    """Labels in the midst of a line: "Dir: Lena Fry. With: Ada Brook"."""
    labels = [found for found in _BRACKETED.finditer(text) if len(found["label"]) > 1 or ":" in found[0]]
    for found, behind in zip_longest(labels, labels[1:]):
        part = text[: behind.start()].rstrip() if behind else text
        if people := after(part, found.end(), led=False):
            yield Credit(_SHORT.get(found["label"].lower(), "writer"), people, found.start(), people[-1].end, "", 0.9)


_DUTIES = re.compile(
    r"\b(?P<what>writing|directing|directorial|showrunning) (?:duties|chores|credits)\b(?:(?: (?:with|are|is|be|split|"
    r"shared|between|go(?:es)?|fall|falls|to|by|on|it|alongside)){1,4} |(?=[.,;)]|$| (?:for|of|on|in)\b))"
)
_CHAIR = re.compile(
    r"\b(?P<what>showrunner|director)['’]s (?:chair|seat|reins|job|post)(?: (?:\p{Ll}+ )?to| is| from)?(?: |(?=[.,;]))"
)
_SITS = (
    r"(?:,[^,;.]{1,60},)? (?:(?:shares?|shared|sharing|will share|splits?|divides?|divided)|(?:(?:is|was|will be|"
    r"now) )?(?:sitting|sits|"
    r"sit|back|slides?) (?:in|into)) (?:the )?"
)
_OF_DUTY = {
    "writing": "writer",
    "directing": "director",
    "directorial": "director",
    "showrunning": "showrunner",
    "showrunner": "showrunner",
    "director": "director",
}


def duties(text: str) -> Iterator[Credit]:
    """ "shares writing duties with Sam Oyelaran"; "hands the showrunner’s chair to …"."""
    for found in (*_DUTIES.finditer(text), *_CHAIR.finditer(text)):
        people = after(text, found.end())
        sharing = before(text, found.start(), _SITS)
        if " from " not in found[0] and (people or sharing) and not doubtful(text, found.start()):
            yield Credit(_OF_DUTY[found["what"].lower()], [*sharing, *people], found.start(), found.end(), "", 0.85)
