"""Parts of a page in, whether they hold facts about a work out: boxes of labels and values, lists of cast and crew."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from showbible.pages.markup.tree import Element

_LABELS = (
    r"countr(?:y|ies)(?: of origin)?|original (?:language|network|release|run|air ?date|title)|languages?|genres?"
    r"|networks?|channel|broadcaster|(?:running |run ?|episode )?(?:time|length)|runtime|duration"
    r"|(?:first |last |originally )?(?:aired|broadcast|shown|transmitted)(?: on)?|air ?dates?|release(?:d| dates?)?"
    r"|premiered?(?: date)?|(?:no\.? of |number of |total )?(?:seasons?|series|episodes?|chapters)"
    r"|created by|creators?"
    r"|direct(?:ed by|ors?)|writ(?:ten by|ers?)|screenplay|screenwriters?|produc(?:ed by|ers?|tion code)"
    r"|executive producers?|showrunners?|starring|stars|music(?: by)?|compos(?:ed by|ers?)"
    r"|production (?:compan(?:y|ies)|co\.?)|studios?|also known as|aka|based on|played by|portrayed by|species"
    r"|occupation|gender|first (?:appearance|seen)"
)
_LINE = re.compile(rf"^[^\S\n]*(?P<label>{_LABELS})\s*(?::|$)", re.IGNORECASE | re.MULTILINE)
_LABEL = re.compile(rf"(?:{_LABELS})s?\s*:?", re.IGNORECASE)
_HEADING = re.compile(
    r"(?:full |main |guest |voice |series |supporting |principal )?(?:cast|crew|characters|credits|roles?|directors?"
    r"|writers?|screenwriters?|producers?|composers?|starring|guest stars|episodes?"
    r"|episode (?:list|guide)|who['’]s who)"
    r"(?: (?:&|and) (?:crew|cast|characters|credits))?\W*",
    re.IGNORECASE,
)
_ENOUGH = 3  # different labels
_LONGEST_LABEL = 40
_LONGEST, _LONGEST_LINE = 6_000, 200  # characters of a box, and of a line of one


def is_box(node: LexborNode, chars: int) -> bool:
    """Whether a part that is called an aside is a box of facts: several labels of a work's open its lines."""
    if chars > _LONGEST:
        return False
    lines = node.text(separator="\n")
    return len({found["label"].lower() for found in _LINE.finditer(lines)}) >= _ENOUGH


def holds_box(part: Element) -> bool:
    """The same of a part of the tree."""
    if part.chars > _LONGEST:
        return False
    lines = (inner.text() for inner in part.walk() if 0 < inner.chars <= _LONGEST_LINE and inner.kind is None)
    return len({found["label"].lower() for line in lines if (found := _LINE.match(line))}) >= _ENOUGH


def is_label(part: Element) -> bool:
    """Whether a part is nothing but a label of a work's facts: "Running time"."""
    return 0 < part.chars <= _LONGEST_LABEL and bool(_LABEL.fullmatch(part.text().strip()))


def opens_with_people(part: Element) -> bool:
    """Whether headings such as "Director" and "Cast" say that its links are the people of the work."""
    headings = (inner for inner in part.walk() if inner.tag in ("h2", "h3", "h4", "h5") and inner.kind is None)
    return any(0 < heading.chars < 40 and _HEADING.fullmatch(heading.text()) for heading in headings)
