"""Other works that a sentence brings in and is about: "Low Water, a remake set in Cork, …", "a sixth film, Ember"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.reading.context.pointer import is_name
from showbible.reading.context.work_names import is_maker, is_source, names_work
from showbible.reading.names import TITLE
from showbible.reading.passage import Scope
from showbible.reading.words import alternatives, is_time, reversed_table, table

_REACH = 130  # characters around a noun in which its name stands
_TYPES = ("series", "film", "documentary", "special", "short")
_WORD = (
    r"(?!(?:of|in|on|at|for|from|with|by|to|about|that|which|who|is|was|has|as|than|after|before|where|when|"
    r"while|if|because|whom|and he|and she)\b)"
    r"[\p{L}\p{M}\d’'+-]+"
)
_FOLLOWS = (
    "set|for|about|from|by|on|in|at|which|that|starring|of|to|is|was|has|had|will|made|directed|based|with|and|"
    "due|called|titled|"
    "entitled|named|dubbed|following|centred|centered|adapted|inspired|created|written|produced|featuring|led|"
    "fronted|whose|"
    "where|premiering|airing|coming|series|serial|film|movie|special|show"
)
_KIN = frozenset(["remake", "reboot", "revival", "sequel", "prequel", "spin-off", "spinoff", "adaptation", "picture"])
_QUOTE = '[“‘"]?'
_APPOSED = re.compile(
    rf"(?P<name>{TITLE})[”’\"]?(?: \([^()\n]{{1,40}}\))?, "
    r"(?:(?:an?|the|its|his|her|their|another|one of the)\b|\p{Lu}[\p{L}\p{M}’'+ ]{0,30}['’]s)"
    rf"(?: {_WORD},?){{0,8}} $"
)
_OPENS = re.compile(
    rf"^{_QUOTE}(?P<name>{TITLE})[”’\"]?(?: \([^()\n]{{1,40}}\))?, (?:which|whose|set|based|made|shot|filmed|released|"
    r"published|written|directed|created|starring|originally|first|also|now|then|due|the|an?)\b"
)
_NAMED = re.compile(
    rf"(?: as well| too)?(?P<comma>,)? (?P<called>(?:called|titled|entitled|named|dubbed) )?{_QUOTE}(?P<name>{TITLE})"
)
_CLOSES = re.compile(r"[”’\"']?(?: \([^()\n]{1,40}\))?(?:$|[.,;:!?)–—]| (?:[–—]|and\b))")  # what ends an apposition
_DETERMINED = re.compile(
    r"(?:^|[ —–])(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]nother|[Tt]his|[Oo]ur|\p{Lu}[\p{L}\p{M}’'+]*['’]s)"
    rf"(?: {_WORD},?){{0,6}} $"
)
# What is said of another work only to tell who somebody is, or to hold the page's own against it.
_ASIDE = re.compile(
    r"\b(?:I|who|where|left|leaving|quits?|departed|exit(?:s|ed)|finishing|wrapping|loved?|known|previously|"
    r"formerly|starred|starring in|seen in|appeared|appears in|credits|worked on|stars? of|"
    r"appearing in|alum|veteran|fame|whose|like|unlike|than|reminiscent|fans? of|creators? of|makers? of|behind|"
    r"inspired by|based on|"
    r"adapted from|adaptation of|from the|(?:remake|reboot|revival|version|sequel|prequel|spin-?off|retelling|"
    r"update|continuation|offshoot|take|riff|adaptation|follow-up) (?:of|to|from|on)|novel|"
    r"written for|wrote|directed|same|(?:part|role|roles|turn|cameo|played|plays|cast|work) (?:in|on)|"
    r"expansion of|follow-up to|follows?|following|compared|instead of|alongside|as well as|besides|beside)\b"
    r"[^.;]{0,60}$",
    re.IGNORECASE,
)


_EARLIER = re.compile(
    r"\b(?:last|previous|earlier|debut|best-known|most recent|recent|award-winning|early|other|prior|"
    r"breakthrough|breakout)"
    r"(?: [\p{L}’'-]+){0,3} $"
)


_OWN = re.compile(
    r"(?:It|Its|(?:The|This) (?:(?:new|[\p{Ll}-]+) )?(?:show|series|film|movie|drama|comedy|sitcom|thriller|"
    r"miniseries|serial|"
    r"documentary|season)|(?:Season|Series) \w+)(?:['’]s)?\b"
)


@cache
def _noun() -> re.Pattern[str]:
    nouns = {*reversed_table("work_nouns"), *table("genre_parts")["heads"], *_KIN}
    people = alternatives(table("genre_parts")["people"])
    return re.compile(
        rf"(?<![\p{{L}}’'-])(?P<noun>{alternatives(frozenset(nouns))})(?![\p{{L}}-])(?!['’]| (?:{people}|creator)\b)"
        rf"(?=$|[,.;:!?()–—]| [“‘\"\p{{Lu}}\d–—(]| (?:{_FOLLOWS})\b)"
    )


def introduced(text: str, base: Scope, known: dict[str, Subject]) -> Subject | None:
    """The other work that a sentence brings in as what it is about; `known` are works that the page names."""
    own = fold(base.work.name or "") if base.work else ""
    if _OWN.match(text):
        return None
    opening = _OPENS.match(text)
    if (
        opening
        and opening["name"] in known
        and _is_other(opening["name"], own)
        and not _names(text, own, opening["name"])
    ):
        return known[opening["name"]]
    for said, noun, place in _found(text):
        name = _of_known(said, known)
        kind = _type(noun, base)
        if kind in _TYPES and _is_other(name, own) and not _is_aside(text[:place]) and not _names(text, own, name):
            return Subject(kind, name) if noun in _KIN or name not in known else known[name]
    return None


def _is_aside(before: str) -> bool:
    """Whether what stands before a work's name leads only to an aside: within brackets, or of somebody's past."""
    return before.count("(") > before.count(")") or bool(_ASIDE.search(before) or _EARLIER.search(before))


def _names(text: str, own: str, other: str) -> bool:
    """Whether a sentence names the page's own work too, and not only within the other one's name."""
    return own != "" and own in fold(text.replace(other, " "))


def _of_known(name: str, known: dict[str, Subject]) -> str:
    """A name without what stands before it: "Sir Barnaby Thole on Blackwater Assizes"."""
    if name in known and " on " not in name:
        return name
    behind = next((each for each in known if name.endswith(f" {each}") and " on " not in each), None)
    last = name.rpartition(" on ")[2]
    return behind or (last if last[:1].isupper() else name)


def _found(text: str) -> Iterator[tuple[str, str, int]]:
    """The names that stand beside a noun for a work: (name, noun, place of the name)."""
    for noun in _noun().finditer(text):
        low = max(0, noun.start() - _REACH)
        before = text[low : noun.start()]
        if (apposed := _APPOSED.search(before)) and not (
            before.endswith((", the ", ", this "))
            or is_source(before[: apposed.start("name")])
            or before[: apposed.start("name")].endswith("ed by ")
            or is_maker(before[: apposed.start("name")], before[apposed.end("name") :])
        ):
            yield apposed["name"], noun["noun"], low + apposed.start("name")
        elif (opening := _OPENS.match(text)) and noun.start() < _REACH and _is_said_of(text, opening, noun):
            yield opening["name"], noun["noun"], opening.start("name")
        named = _NAMED.match(text, noun.end()) if _DETERMINED.search(before) else None
        if named and (named["called"] or not named["comma"] or _CLOSES.match(text, named.end())):
            yield named["name"], noun["noun"], noun.start()


def _is_said_of(text: str, opening: re.Match[str], noun: re.Match[str]) -> bool:
    """Whether the noun is what the name in front is: "Ember, set long before, is the fourth film of the cycle"."""
    return bool(re.search(r"\b(?:is|was) (?:an?|the) [^,.;]{0,40}$", text[opening.end() : noun.start()]))


def _is_other(name: str, own: str) -> bool:
    plain = fold(name)
    if len(plain) < 3 or not is_name(name) or is_time(name) or not names_work(name):
        return False
    return not own or plain.startswith(f"{own} ") or (plain not in own and own not in plain)


def _type(noun: str, base: Scope) -> str:
    plain = noun.lower()
    if plain in ("picture",):
        return "film"
    if plain in _KIN:
        return base.work.type if base.work else "series"
    return reversed_table("work_nouns").get(plain, "series")


# What is said of a book's adaptations: "An anime series aired on …", "In 2006, a film directed by …".
_ADAPTATION = re.compile(
    r"(?:(?:In|On|By|Since) [^,.]{1,30},? )?(?:An?|Two|Three|Several|Another|(?:The|Its|This) (?=film|movie|television|"
    r"TV|anime|live|screen|stage|radio))(?: [\p{L}\p{N}-]+){0,4} (?:films?|movies?|adaptations?|series|drama|"
    r"miniseries|musical|play|(?:video )?game|OVAs?)\b(?! of (?:novels|books|stories))",
    re.IGNORECASE,
)


def is_of_adaptation(text: str, work: Subject | None) -> bool:
    """Whether a sentence on a page about a book speaks of what was made from it."""
    return work is not None and work.type in ("book", "comic") and _ADAPTATION.match(text) is not None
