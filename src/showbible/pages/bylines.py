"""Short lines at the head of a page in, who wrote it and when out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showbible.pages.dates import find_date, find_date_place

_BY = re.compile(
    r"(?:^|\W)(?:written |posted |picked |published |words )?by:?\s+"
    r"(?P<name>[^\d|·•–—,@()]{2,60}?)(?=\s*(?:[|·•–—,@\d(]|- |$| in [A-Z]| on | - ))",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"(?:(?:posted |picked |published |written |words |text |author:? |reviewed )?by:? (?-i:[A-ZÀ-Þ])|author:)\S"
    r"|(?:first )?(?:posted|published|updated|last updated|page updated|last modified|publish date)\b",
    re.IGNORECASE,
)
_AFTER_DATE = re.compile(
    r"[\s,/|•·–—-]*(?:at |kl\. )?(?:\d{1,2}[:.]\d\d(?::\d\d)?)?\s*(?:[ap]\.?m\.?)?[\s,]*(?:[A-Z]{1,5}\b)?[\s.,]*"
    r"(?:[/|•·–—(-].{0,80}|by .{0,60}|\d+ min.{0,20}|updated.{0,60})?$",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"\b(?:updated|modified|amended|edited|last changed)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<!\b[ap]\.m)\.$", re.IGNORECASE)
_CREDITS = re.compile(
    r"\b(?:direct(?:ed|or|ors|ion)|dir|creat(?:ed|or)|produc(?:ed|er|ers)|teleplay|screenplay|story by|music by|"
    r"starring|stars)\b|"
    r"\b(?:written|teleplay) by: .*[|/;]",
    re.IGNORECASE,
)
_LONGEST = 160
_MOST_WORDS = 20
_SHORT_SENTENCE = 8  # words
# A date that is the line's own has at most a weekday and a word like "Published" before it.
_LATEST_DATE = 16


@dataclass(slots=True)
class Byline:
    """What the lines read so far say; the first to say something is believed."""

    author: str | None = None
    published: str | None = None
    modified: str | None = None
    month_first: bool = False

    def read(self, text: str) -> None:
        """Take in a line for which `is_byline` holds."""
        update = _UPDATED.search(text)
        before, after = (text[: update.start()], text[update.start() :]) if update else (text, "")
        self.published = self.published or find_date(before, month_first=self.month_first)
        self.modified = self.modified or find_date(after, month_first=self.month_first)
        if by := _BY.search(text):
            name = by["name"].strip()
            self.author = self.author or (name.title() if name.isupper() else name)


def is_byline(text: str) -> bool:
    """Whether the line says nothing but who wrote the page, and when. A sentence does not."""
    words = text.count(" ") + 1
    if len(text) > _LONGEST or words > _MOST_WORDS or (words > _SHORT_SENTENCE and _SENTENCE.search(text)):
        return False
    if _CREDITS.search(text):
        return False  # "Written by Ana Ruiz. Directed by Ben Lee." is of an episode
    return _OPENS.match(text) is not None or is_date_line(text)


def is_date_line(text: str) -> bool:
    """Whether the line is a date, with at most a weekday before it and a time and a name after."""
    found = find_date_place(text) if len(text) <= _LONGEST else None
    if found is None:
        return False
    if _OPENS.match(text):
        return True
    return found[1] <= _LATEST_DATE and _AFTER_DATE.match(text, found[2]) is not None


def is_update(text: str) -> bool:
    return text.count(" ") < _MOST_WORDS and _UPDATED.search(text) is not None
