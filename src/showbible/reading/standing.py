"""How firmly a sentence stands by what it says, by its wording."""

from __future__ import annotations

import regex as re

from showbible.claims import Standing
from showbible.claims.values.date import bounds

_DENIED = re.compile(
    r"\b(?:will not|won['’]t|is not|isn['’]t|are not|aren['’]t|not (?:be )?(?:returning|happening|"
    r"going)|never|neither|nor|no (?:word|plans)|denied|has not|have not|hasn['’]t|haven['’]t|nobody knows|"
    r"was not|wasn['’]t|did not|didn['’]t|nothing has|nothing['’]s|no longer true|untrue|false)\b",
    re.IGNORECASE,
)
_PLANNED = (
    r"due|expected|supposed|planned|scheduled|slated|set|meant|intended|hoped|pencill?ed|planning|aiming|"
    r"eyeing|targeting|booked|dated|earmarked|promised|announced|lined up|on course|on track|down for|"
    r"to (?:be|have|air|premiere|debut|open|launch|arrive|start|begin|return)"
)
_ADVERB = r"(?:originally |initially |first |at first |once |previously |formerly |always |still |only )?"
_MOVED = r"pushed|moved|delayed|postponed|bumped|slipped|shifted|put back|brought forward|rescheduled|held over"
_WITHDRAWN = re.compile(
    rf"\b(?:(?:was|were|had been|['’]d been) {_ADVERB}(?:{_PLANNED})\b"
    r"|\bonce had it down for|(?:the|original|first) plan (?:\w+ ){0,3}was|had it (?:down|pencill?ed)|made way for"
    r"|had (?:originally |once |first )?(?:hoped|planned|promised|intended|aimed|expected)\b"
    r"|expectations? (?:\w+ ){0,6}was|(?:plan(?:s|ned)?|hope|idea|aim|intention|target|promise)(?: \w+){0,3} "
    r"(?:was|were|had been)"
    rf"|(?:original(?:ly)?|initially|at first|first|formerly|previously) (?:{_PLANNED})"
    r"|(?:planned|set|scheduled|due|meant|intended|slated) (?:for|in|on) [^,.;]{3,30} (?:was|were|has been|had been) "
    rf"(?:{_MOVED}|scrapped|abandoned|dropped|missed)"
    rf"|(?:{_MOVED}) (?:\w+ ){{0,4}}from|instead of|rather than|once hoped|no longer|(?:we|they) (?:first |once )?"
    r"(?:told you|promised)|missed (?:its|the)|was going to|were going to)",
    re.IGNORECASE,
)
_EXPECTED = re.compile(
    r"\b(?:could|(?-i:may)|might|should|ought to|expect(?:ed|s|ing)?|likely|probably|possibly|perhaps|maybe|"
    r"hope(?:s|d|ful|fully)?|hoping|guess|rumou?r(?:s|ed)?|reportedly|predict(?:ed|s)?|foreseen|pegged for|tipped for|"
    r"anticipat\w+|aim(?:s|ing)? (?:for|to)|eyeing|tentative\w*|estimat\w+|speculat\w+|presumably|targeting|"
    r"would|believe[sd]?|looks? (?:like|set)|realistic|insiders|in talks|we think|sometime|fair bet|safe bet|bet on|"
    r"figures to|hearing|if all goes|with luck|fingers crossed|at the earliest|no earlier than|not before|"
    r"suggests?|suspect\w*|understood to|thought to|said to|we['’]d|somewhere in)\b",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(
    r"\b(?:will|['’]ll|is set|are set|set (?:to|for)|slated|scheduled|is due|are due|due (?:on|in|"
    r"to|for|this)|to (?:premiere|debut|air|launch|arrive|return|open|start|begin|screen|be (?:shown|"
    r"released|broadcast))|premieres|debuts|airs|arrives|launches|returns|drops|lands|begins|starts|opens|wraps up|"
    r"goes out|comes|bows|coming|is coming|upcoming|confirmed|pushed|moved|postponed|delayed|announced|shall|"
    r"bumped|brought forward)\b",
    re.IGNORECASE,
)


def denied(text: str) -> bool:
    return bool(_DENIED.search(text))


_UNTIL = re.compile(r"(?:\b(?:not|never)|n['’]t)\b[^.;]{0,50}\b(?:until|till|before)\b", re.IGNORECASE)


def of_date(sentence: str, edtf: str, today: str | None) -> Standing:
    """The standing of a date that a clause says, given the page's own date."""
    if _WITHDRAWN.search(sentence):
        return Standing.WITHDRAWN
    if denied(sentence) and not _UNTIL.search(sentence):
        return Standing.DENIED
    if _EXPECTED.search(sentence):
        return Standing.EXPECTED
    if _ANNOUNCED.search(sentence) and not _past(sentence, edtf, today):
        return Standing.ANNOUNCED
    return Standing.ANNOUNCED if lies_ahead(edtf, today) else Standing.HAPPENED


def lies_ahead(edtf: str, today: str | None) -> bool:
    """Whether a date lies wholly after the page's own: it cannot have happened yet."""
    return today is not None and bounds(edtf)[0] > bounds(today)[1]


def _past(sentence: str, edtf: str, today: str | None) -> bool:
    """Whether "announced", "pushed" and the like speak of a day that the page itself puts into the past."""
    if today is None or re.search(r"\b(?:will|set to|slated|due)\b", sentence):
        return False
    return edtf.lstrip("[")[:10] < today[: len(edtf.lstrip("[")[:10])]
