"""Blocks of text to sentences, each with its place."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.reading.words import table

# A stop, its closing quotes or brackets, white space, and then something that can open a sentence.
LONGEST = 4000  # characters of a paragraph that are read together
_END = re.compile(r"""(?<![.!?…])[.!?…]++["'”’)\]]*+(?=\s+["'“‘(\[–—-]*[\p{Lu}\p{N}])|\n+""")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Lt|Sgt|Capt|Cpt|Cmdr|Cdr|Col|Gen|Gov|Sen|Rev|"
    r"Ens|Adm|Maj|Cpl|Insp|Supt|Det|a\.k\.a|Wm|vs|No|Ep|Eps|Vol|Pt|approx|ca|feat|[\p{Lu}])"
    r"|\b[\p{Lu}]\.[\p{Lu}])\.$"
)
_BEFORE_NUMBER = re.compile(r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|hrs?|Nos?|Nr|Ch|pp?)\.$")
_ONE_LETTER_NAME = re.compile(r"\b(?:as|is|of|against|meets|called|named|plays) \p{Lu}\.$")
_INITIAL = re.compile(r"\s+\p{Lu}\.")  # "is T. J. Osei"
_LETTER = re.compile(r"\b\p{Lu}\.$")
_OPENS = re.compile(
    r"\s+(?:The|He|She|It|In|An?|They|But|When|After|As|His|Her|This|That|At|On|For|With|There|We|And|So|Who|What)\b"
)
_SUFFIX = re.compile(r"\b(?:Jr|Sr|U\.S|U\.K|p\.m|a\.m|etc|Inc|Ltd|Co)\.$")
_AFTER_SUFFIX = re.compile(r"\s+(?:\p{Lu}\p{Ll}*|“)")


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The places of the sentences in `text[start:end]`, without the white space around them."""
    if end - start > LONGEST:
        for piece in _pieces(text, start, end):
            yield from sentences(text, *piece)
        return
    begin = start
    for found in _END.finditer(text, start, end):
        if _goes_on(text[max(begin, found.start() - 12) : found.end()], text[found.end() : found.end() + 16]):
            continue
        yield from _trimmed(text, begin, found.end())
        begin = found.end()
    yield from _trimmed(text, begin, end)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A text too long to be one paragraph, cut where a sentence seems to end, else at a space, else anywhere."""
    while end - start > LONGEST:
        stop = start + LONGEST
        cut = max(text.rfind(". ", start, stop) + 1, text.rfind("\n", start, stop))
        cut = cut if cut > start else max(text.rfind(" ", start, stop), 0)
        cut = cut if cut > start else stop
        yield start, cut
        start = cut
    yield start, end


def _goes_on(before: str, after: str) -> bool:
    """Whether a stop belongs to an abbreviation: "Dr. Agnes", "J. K. Rowling", "Jr. as", "Dec. 8"."""
    if _BEFORE_NUMBER.search(before) and re.match(r"\s+\d", after):
        return True
    if not before.endswith(".") or (_ONE_LETTER_NAME.search(before) and not _INITIAL.match(after)):
        return False
    if _SUFFIX.search(before):
        opening = _AFTER_SUFFIX.match(after)
        return not opening or opening[0].strip().lower() not in table("not_names")
    return bool(_ABBREVIATION.search(before)) and not (_LETTER.search(before) and _OPENS.match(after))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
