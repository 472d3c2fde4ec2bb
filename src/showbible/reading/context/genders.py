"""Which names on a page are those of women and which of men, as far as the words beside them say it."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.reading.names import NAME
from showbible.reading.word_scan import WordScan

_MOST = 60_000  # characters that are looked at
_FEMALE = (
    r"(?:wife|ex-wife|sister|mother|daughter|aunt|niece|girlfriend|fianc[ée]e|widow|grandmother|stepmother|stepsister|"
    r"stepdaughter|granddaughter|godmother|girl|woman|queen|princess|empress|duchess|countess|baroness|lady|mrs|ms|miss|"
    r"madame|mistress|waitress|actress|heiress|priestess|nun|governess|hostess|landlady|policewoman|businesswoman|mum|"
    r"mom|grandma|bride|barmaid|housewife|matron|abbess|sorceress|goddess|dame|chambermaid|schoolgirl|[Ss]ister-in-law|"
    r"mother-in-law|daughter-in-law|midwife|ballerina|heroine)"
)
_MALE = (
    r"(?:husband|ex-husband|brother|father|son|uncle|nephew|boyfriend|fiancé|widower|grandfather|stepfather|stepbrother|"
    r"stepson|grandson|godfather|boy|man|king|prince|emperor|duke|count|baron|lord|mr|sir|policeman|businessman|landlord|"
    r"waiter|monk|dad|grandpa|groom|schoolboy|brother-in-law|father-in-law|son-in-law|salesman|fisherman|hitman|cameraman|"
    r"barman|gentleman|father|handyman|headmaster|conman|cowboy|congressman|frontiersman|tradesman)"
)
_WORDS = f"{_FEMALE}|{_MALE}".replace("(?:", "").replace(")", "").replace("[Ss]", "s")
_BEFORE = WordScan(rf"\b(?i:(?P<f>{_FEMALE})|(?P<m>{_MALE}))\b\.?,? (?:called |named )?(?P<name>{NAME})", _WORDS)
_WORD = WordScan(rf"\b(?:{_FEMALE}|{_MALE})\b", _WORDS, re.IGNORECASE)
_BEHIND = re.compile(
    rf"(?P<name>{NAME}),(?: \d+,)? (?:an?|the|his|her|their|\p{{Lu}}\p{{L}}+['’]s) (?:[\p{{Ll}}’'-]+ ){{0,3}}"
    rf"(?i:(?P<f>{_FEMALE})|(?P<m>{_MALE}))\b"
)


def genders(text: str) -> dict[str, str]:
    """A name, or the first word of one -> "f" or "m"; names of which the text says both are left out."""
    found: dict[str, set[str]] = {}
    for name, gender in _said(text[:_MOST]):
        for each in (name, name.split()[0]):
            found.setdefault(each, set()).add(gender)
    return {name: next(iter(said)) for name, said in found.items() if len(said) == 1}


def _said(text: str) -> Iterator[tuple[str, str]]:
    for match in (*_BEFORE.finditer(text), *_behind(text)):
        if match["name"] and match["name"][0].isupper():
            yield match["name"], "f" if match["f"] else "m"


def _behind(text: str) -> Iterator[re.Match[str]]:
    """The names with such a word behind them, looked for only in lines that have one."""
    done = 0
    for word in _WORD.finditer(text):
        if word.start() >= done:
            start, done = text.rfind("\n", 0, word.start()) + 1, text.find("\n", word.end()) % (len(text) + 1)
            yield from _BEHIND.finditer(text, start, done)
