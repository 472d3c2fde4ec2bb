"""How firmly a sentence stands by what it says, by its wording."""

from __future__ import annotations

import regex as re

from showbible.claims import Standing
from showbible.claims.values.date import bounds

_DENIED = re.compile(
    r"\b(?:will not|won['’]t|is not|isn['’]t|are not|aren['’]t|not (?:be )?(?:returning|happening|"
    r"going)|never|neither|nor|no (?:word|plans)|denied|has not|have not|hasn['’]t|haven['’]t|nobody knows)\b",
    re.IGNORECASE,
)
_WITHDRAWN = re.compile(
    r"\b(?:(?:was|were) (?:originally |initially |first |once |previously )?(?:due|expected|"
    r"supposed|planned|scheduled|slated|set|meant|hoped|pencilled|planning|aiming|to (?:be|have))"
    r"|had (?:been|originally been|hoped|planned) ?(?:due|expected|planned|scheduled|slated|set|"
    r"pencilled|to)?|expectations? (?:\w+ ){0,6}was|plan(?:s|ned)? (?:was|were)|original(?:ly)? "
    r"(?:planned|scheduled|slated|set|due)"
    r"|(?:pushed|moved|delayed|postponed|bumped|slipped|shifted) (?:\w+ ){0,4}from|instead of|once hoped|no longer)\b",
    re.IGNORECASE,
)
_EXPECTED = re.compile(
    r"\b(?:could|(?-i:may)|might|should|expect(?:ed|s|ing)?|likely|probably|possibly|perhaps|"
    r"hope(?:s|d|ful|fully)?|hoping|guess|rumou?r(?:s|ed)?|reportedly|predict(?:ed|s)?|"
    r"anticipat\w+|aim(?:s|ing)? (?:for|to)|eyeing|tentative\w*|estimat\w+|speculat\w+|presumably|"
    r"would|believe[sd]?|looks? (?:like|set)|realistic|insiders|in talks|we think|sometime|"
    r"somewhere in)\b",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(
    r"\b(?:will|['’]ll|is set|are set|set (?:to|for)|slated|scheduled|is due|are due|due (?:on|in|"
    r"to|for|this)|to (?:premiere|debut|air|launch|arrive|return|be (?:shown|released|broadcast))|"
    r"premieres|debuts|airs|arrives|launches|returns|drops|lands|begins|starts|opens|wraps up|"
    r"coming|is coming|upcoming|confirmed|pushed|moved|postponed|delayed|announced|shall)\b",
    re.IGNORECASE,
)


def denied(text: str) -> bool:
    return bool(_DENIED.search(text))


def of_date(sentence: str, edtf: str, today: str | None) -> Standing:
    """The standing of a date that a clause says, given the page's own date."""
    if _WITHDRAWN.search(sentence):
        return Standing.WITHDRAWN
    if denied(sentence):
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
