"""Whether anything says that a name is a work's, rather than a person's, a place's or nobody's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from itertools import islice

import regex as re

from showbible.claims.values.text import fold
from showbible.pages.page import AsideKind, BlockKind, Page
from showbible.reading.context.headlines import text_beneath
from showbible.reading.context.pointer import Pointer
from showbible.reading.context.shared import may_be_title
from showbible.reading.names import TITLE, looks_like_person
from showbible.reading.places import places
from showbible.reading.word_scan import WordScan
from showbible.reading.words import alternatives, table, words

_COUNTED = 60_000  # characters in which words are counted
_LISTED, _LISTING = (BlockKind.ROW, BlockKind.TERM, BlockKind.HEADING), 8
_PIECE = re.compile(r"\s[|–—-]\s|: ")

# Titles of columns, of lists and of the pages themselves.
_COLUMN = re.compile(
    r"\b(?:report|scorecard|weekly|gazette|podcast|magazine|newsletter|round-?up|digest|column|listings|picks|schedule|"
    r"telly|tonight|this week|this month|tv guide|news|line-?up|watchlist|calendar|viewing)\b",
    re.IGNORECASE,
)
_NOTE = re.compile(r" \([^()]{1,40}\)$")

_PLAINLY_FROM = 2
_USED = 3  # uses that need nothing else
_ON_AIR_FROM = 4  # such words from which on a page is about film or television

_SURE = frozenset(
    [
        "defined",
        "described",
        "structured",
        "numbered",
        "typed",
        "dated",
        "wiki",
        "guided",
        "labelled",
        "home",
        "trailed",
    ]
)
# Two of these make a name a work's on a page that is plainly about such.
_HINTS = frozenset(["used", "emphasised", "quoted", "shared", "cited", "shortened"])


def _is_titled(name: str) -> bool:
    """Whether a colon makes a title of what might be a person's name."""
    return ": " in name and may_be_title(name)


_TASKS = 2  # lines that say who did what, from which on a page is one of credits


@cache
def _spoken(name: str, more: str = "", opens: str = "") -> WordScan:
    """The words of a list of the lexicon, in any case."""
    listed = alternatives(table("works")[name])
    return WordScan(rf"(?<!\w)(?:{listed}{more})(?!\w)", listed + opens, re.IGNORECASE)


@cache
def _networks() -> WordScan:
    listed = alternatives(table("networks"))
    return WordScan(rf"(?<![\p{{L}}\p{{N}}])(?:{listed})(?![\p{{L}}\p{{N}}])", listed)


@cache
def _task() -> re.Pattern[str]:
    return re.compile(rf"^\W{{0,3}}(?:{alternatives(table('works')['tasks'])})(?!\w)", re.IGNORECASE | re.MULTILINE)


def evidence(page: Page, *, headed: bool) -> Callable[[str, Sequence[Pointer]], bool]:
    """Tells by a name's folded form and its pointers whether anything but its place in a headline makes it a work's.

    On a page that speaks of seasons and episodes all the while, quotation marks do; so does a title that opens with
    nothing but a name, unless a person's, where the page says it again or is made of tables and lists.
    """
    text = page.text[:_COUNTED]
    on_air = len(list(islice(_spoken("on_air").finditer(text), _ON_AIR_FROM))) == _ON_AIR_FROM
    plainly = plainness(text) >= _PLAINLY_FROM
    title = page.title or ""
    whole_title = {fold(title), fold(_NOTE.sub("", title))}
    if _COLUMN.search(title):
        whole_title = set()
    whole = {*whole_title, fold(_PIECE.split(title)[0])} if whole_title else set()
    is_listing, has_credits = _is_listing(page), _has_credits(page) or _has_facts(page)
    said = fold(page.text) + fold(" ".join(aside.text for aside in page.asides if aside.kind is AsideKind.NAVIGATION))

    def evident(key: str, found: Sequence[Pointer]) -> bool:
        kinds, name = {pointer.by for pointer in found}, found[0].name
        hints = _HINTS if " " in key else _HINTS - {"cited"}
        if kinds & _SURE or (plainly and "told" in kinds):
            return True
        if headed and has_credits and key in whole_title and _is_titled(name):
            return True
        if is_other(name, text):
            return False
        if headed and has_credits and key in whole_title and may_be_title(name):
            return True
        if plainly and (("shared" in kinds and not re.fullmatch(TITLE, name)) or len(kinds & hints) > 1):
            return True
        if plainly and sum(pointer.by == "used" for pointer in found) >= _USED:
            return True
        if not on_air:
            return False
        if "quoted" in kinds or (plainly and "used" in kinds):
            return True
        if plainly and "emphasised" in kinds and said.count(key) > 1:
            return True
        if not may_be_title(name):
            return False
        return headed and ((said.count(key) > 1 and key in whole) or (is_listing and key in whole_title))

    return evident


def _is_listing(page: Page) -> bool:
    """Whether a page is made of tables and headings, rather than of running text."""
    return sum(block.kind in _LISTED for block in page.blocks) >= _LISTING


_FACTS = re.compile(
    r"^(?=.{0,80}\b(?:(?:19|20)\d\d|\d{2,3} ?min\w*|\dh ?\d+m?)\b)[^.\n]{3,60}[|·•,][^.\n]{2,80}$", re.MULTILINE
)
_BENEATH = 240  # characters beneath the headline


def _has_facts(page: Page) -> bool:
    """Whether facts of a work stand beneath the headline: "2022 · 97 min · Drama"."""
    return _FACTS.search(text_beneath(page).lstrip()[:_BENEATH]) is not None


def _has_credits(page: Page) -> bool:
    return len({found[0].lower() for found in _task().finditer(page.text[:_COUNTED])}) >= _TASKS


_DIGITS = "|".join("0123456789")


@lru_cache(maxsize=2)
def plainness(text: str) -> int:
    """How plainly a text is about film or television: of how many such words and channels it speaks."""
    pattern = _spoken("plainly", r"|(?:season|series) \d+|\d+ ?min(?:utes?)?", f"|season|series|{_DIGITS}")
    said = {word[0].lower() for word in pattern.finditer(text)}
    channels = {found[0] for found in _networks().finditer(text)}
    return len(said) + len(channels) + (not said.isdisjoint(table("works")["alone"]))


_DO = (
    r"(?:has |have |will |had )?(?:also )?(?:said|says|told|tells|recalls?|recalled|adds|added|laughs|explains|"
    r"explained|was born|died|plays|played|portrays|portrayed|posted|tweeted|joked|announced|announces|picked up|"
    r"unveiled|unveils|(?:renewed|renews|ordered|orders|commissioned|cancell?ed|axed|greenlit|confirmed|confirms|"
    r"acquired|picks up|gives|gave|drops|dropped|sets|dates|lands|hires|taps) (?:an? |the |its |[“‘\"\p{Lu}]))"
)
_ACTS = re.compile(
    rf",? (?:who|whose|{_DO}|and h(?:is|er))\b|,? (?:the|an?) (?:[\p{{L}}-]+ ){{0,3}}"
    r"(?:actor|actress|writer|director|producer|comedian|presenter|streamer|network|broadcaster)\b"
)
_IN = re.compile(r"(?<!\p{L})(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]round|[Oo]utside|[Tt]hrough|[Ff]rom|[Oo]n) $")


def is_other(name: str, text: str) -> bool:
    """Whether a text speaks of a name as of a person's, a company's or a place's."""
    text = text[:_COUNTED]
    if any(_ACTS.match(text, at + len(name)) for at in places(name.lower(), text.lower())):
        return True
    if " " in name:
        return False
    said = [at for at in places(name, text) if _stands_alone(text, at, at + len(name))]
    inside = sum(_IN.search(text, max(0, at - 10), at) is not None for at in said)
    return inside > 1 and 2 * inside >= len(said)


def is_where(name: str, text: str) -> bool:
    """Whether a text says of a name that something is there."""
    return any(_IN.search(text, max(0, at - 10), at) for at in places(name, text[:_COUNTED]))


def _stands_alone(text: str, start: int, end: int) -> bool:
    return not (text[start - 1 : start].isalpha() or text[end : end + 1].isalpha())


_PLAYS = re.compile(
    r",? (?:as|plays|is (?:to|playing|starring|best known|known)|was born|\d\d,|co-stars)\b(?! (?:an?|the|on|one)\b)"
)


@cache
def _called() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{alternatives(words('callings'))}|by|with|starring|stars|and|named|called|Mr|Mrs|Dr),? $", re.IGNORECASE
    )


_SPEAKS = re.compile(r"^[^\n:]{2,40}: [^\n]{3,200}\?\n+\Z", re.MULTILINE)  # what is asked right before an answer


def _has_surname(name: str, text: str) -> bool:
    """Whether a text goes on with the last of two or three words alone, as it does with people."""
    if not 2 <= len(name.split()) <= 3 or not looks_like_person(name):
        return False
    last = name.rsplit(maxsplit=1)[-1]
    return any(_goes_on(text, at, at + len(last)) for at in places(last, text))


_BEFORE = re.compile(r"(?:\p{Lu}[\p{L}.’'-]*|\b(?i:in|on|at|from|to|the|of|this|last|next))[ -]$")
_BEHIND = re.compile(r"[’']s\b|, who\b| \p{Ll}")


def _goes_on(text: str, start: int, end: int) -> bool:
    return (
        _stands_alone(text, start, end)
        and not _BEFORE.search(text, max(0, start - 24), start)
        and bool(_BEHIND.match(text, end))
    )


def may_be_person(name: str, text: str) -> bool:
    """Whether a text sets a name where those of people stand: behind their calling, before what they play or say."""
    text = text[:_COUNTED]
    if _has_surname(name, text):
        return True
    return _SPEAKS.search(text[: text.find(f"\n{name}: ") + 1]) is not None or any(
        _PLAYS.match(text, at + len(name)) or _called().search(text, max(0, at - 24), at) for at in places(name, text)
    )
