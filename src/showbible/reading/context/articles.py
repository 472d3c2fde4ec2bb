"""What an article about an episode, a character or a ship says of the work that it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

import regex as re

from showbible.claims.values.text import fold
from showbible.pages.page import BlockKind, Page
from showbible.reading.context import numbering, titles
from showbible.reading.context.pointer import Pointer, is_name
from showbible.reading.names import TITLE
from showbible.reading.word_scan import WordScan
from showbible.reading.words import alternatives, reversed_table

_OPENING = 6000  # characters of the text in which an article says what it is about
_SENTENCE = 260  # characters behind "episode" in which the series is named

_SITE = (
    r"(?:Wiki|Wikia|Database|Fandom|Encyclop[\p{L}]+|Archives?|Companion|Files|Fan ?site|Fanpedia|Episode Guide|Index|"
    r"Concordance|Compendium)\b"
)
_WIKI = re.compile(rf"^(?:The )?(?P<name>.+?) {_SITE}", re.IGNORECASE)
_WIKI_BEHIND = re.compile(rf"(?:, |: | [–—-] )(?:the |a )?(?:unofficial )?(?P<name>[^,:]+?) {_SITE}", re.IGNORECASE)
_WIKI_OF = re.compile(rf"(?i:{_SITE}) (?:of|about|for|to) (?P<name>{TITLE})")
_EPISODE = re.compile(
    rf"[“\"‘']?(?P<name>{TITLE}[!?]?)[,.]?[”\"’']? (?:\([^)\n]{{1,80}}\) )?(?:is|was) "
    rf"(?P<owner>{TITLE}['’]s )?(?:the |an )?"
    r"(?:[\p{L}\p{N}-]+ (?:and )?){0,8}?(?:episode|instalment|installment|finale|premiere|(?<=the )pilot)\b"
    r"(?! of the week)"
)
_PREPOSED = re.compile(
    r"^[^.\n]{0,120}?\b(?:of|in|from|for|to) (?:the )?(?:[\p{L}’'/-]+ ){0,6}?[“‘\"«]?" rf"(?P<name>{TITLE})"
)


@cache
def _behind_noun() -> re.Pattern[str]:
    nouns = alternatives(reversed_table("work_nouns"))
    return re.compile(rf"^[^.\n]{{0,160}}?\b(?:{nouns})(?:,? (?:called|titled|entitled))?,? [“‘\"«]?(?P<name>{TITLE})")


@cache
def _story_of() -> WordScan:
    """What a page about a character or a ship says of its work: "one of the main characters of *The Expanse*"."""
    kinds, nouns = alternatives(reversed_table("kinds")), alternatives(reversed_table("work_nouns"))
    return WordScan(
        rf"\b(?:characters?|protagonist|antagonist|hero|heroine|villain|lead|{kinds}) (?:in|of|from|on) (?:the )?"
        rf"(?:[\p{{L}}\p{{N}}’'/+-]+ ){{0,5}}?(?:{nouns}) [“‘\"'«]?(?P<name>{TITLE})|"
        rf"\b(?:characters?|protagonist|antagonist|hero|heroine|villain) (?:in|of|from|on) [“‘\"«]?(?P<name>{TITLE})",
        f"character|protagonist|antagonist|hero|villain|lead|{kinds}",
    )


def belonging(page: Page) -> Iterator[Pointer]:
    """The works that an article says it belongs to."""
    text = page.text[:_OPENING]
    for found in _story_of().finditer(text):
        yield Pointer(found["name"], "defined", _type_in(found[0]))
    for found in _episodes(text):
        if not is_name(found["name"]):
            continue
        behind = text[found.end() : found.end() + _SENTENCE]
        if found["owner"]:
            yield Pointer(found["owner"].strip()[:-2], "defined", "series")
        else:
            named = _behind_noun().match(behind) or _PREPOSED.match(behind)
            if named and is_name(named["name"]):
                yield Pointer(named["name"], "defined", "series")


_SAYS_TYPE = re.compile(r"\b(?:(?P<series>series|show|sitcom|soap|telenovela)|(?P<film>films?|movies?))\b")


def _type_in(text: str) -> str | None:
    found = _SAYS_TYPE.search(text)
    return found.lastgroup if found else None


@lru_cache(maxsize=4)
def _episodes(text: str) -> tuple[re.Match[str], ...]:
    """The titles that are said to be those of episodes, looked for only in lines that speak of one."""
    lines = list[re.Match[str]]()
    start = 0
    for line in text.split("\n"):
        if _IS_EPISODE.search(line):
            lines += _EPISODE.finditer(text, start, start + len(line))
        start += len(line) + 1
    return tuple(lines)


_IS_EPISODE = re.compile(r" (?:is|was) .*(?:episode|instal|finale|premiere|pilot)")


def of_site(page: Page) -> Iterator[Pointer]:
    """A wiki is named after its work ("Meridian Wiki" for *Ninth Meridian*); `works` settles its name."""
    site = page.site or ""
    outright = _WIKI_OF.search(site) or _WIKI_BEHIND.search(site)
    if outright and not spoken_of(outright["name"], page.text) and _WIKI_OF.search(site):
        outright = None
    if named := outright or _WIKI.match(site):
        name = named["name"].title() if named["name"].isupper() else named["name"]
        yield Pointer(name, "wiki")
        if outright or re.search(r"\b(?:Wikia?|Fandom|Encyclop)", site, re.IGNORECASE):
            yield Pointer(name, "home")
        if outright:
            yield Pointer(name, "guided")


def spoken_of(name: str, text: str) -> bool:
    """Whether a text names a work, in full or by its initials ("HIMYM")."""
    initials = "".join(word[0] for word in name.split()).upper()
    return name in text or (len(initials) > 2 and re.search(rf"\b{re.escape(initials)}\b", text) is not None)


_BY_NUMBER = re.compile(r"(?:Episode|Ep\.?|Part|Chapter) \d{1,3}\s?[:–—-]\s*(?P<name>\S.{1,80})$", re.IGNORECASE)


def _numbered(page: Page) -> Iterator[str]:
    """The titles that headlines give behind the number of an episode, or in quotation marks beside one."""
    headings = (page.text[b.start : b.end] for b in page.blocks[:12] if b.kind is BlockKind.HEADING and b.level == 1)
    for line in (page.title, page.site, *headings):
        if line:
            head = titles.parse(line)
            yield from (each.title for each in numbering.titled(line) if each.mark.episode is not None)
            if head.episode is not None and (title := titles.episode_title(head.rest)):
                yield title
            elif found := _BY_NUMBER.match(line):
                yield found["name"]


def episode_names(page: Page) -> set[str]:
    """The folded names that the text and the structured data give to episodes and seasons, which are none of works."""
    told = {found["name"] for found in _episodes(page.text[:_OPENING])} | set(_numbered(page))
    named = ((item.get("name"), item.get("@type")) for item in page.structured)
    kinds = ("TVEpisode", "Episode", "TVSeason")
    return {fold(name) for name in told} | {
        fold(name) for name, kind in named if isinstance(name, str) and kind in kinds
    }
