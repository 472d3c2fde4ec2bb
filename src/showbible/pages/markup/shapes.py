"""Parts of the tree in, the shapes that pages give to labels, values and pairs out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.pages.markup.facts import is_label
from showbible.pages.markup.tree import INLINE, Element
from showbible.pages.passage import Passage, shifted
from showbible.pages.writer import CellText

LABEL_NAMES = re.compile(r"(?:^|[\s_-])(?:label|key|term|heading|field-?name|title)(?:$|[\s_-])", re.IGNORECASE)
VALUE_NAMES = re.compile(r"(?:^|[\s_-])(?:value|val|data|definition|field-?value|content)(?:$|[\s_-])", re.IGNORECASE)
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_LABEL_TAGS = frozenset(("h3", "h4", "h5", "h6"))
_HEADS_OR_LISTS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "dl", "p"))
_LONGEST_VALUE = 400
_LONGEST_PIECE = 120


def is_leader(cell: Element) -> bool:
    """Whether the cell only leads the eye to the next one ("...")."""
    return 0 < cell.chars <= 5 and not cell.text().strip(".… ")


def pairs(element: Element) -> Iterator[Element]:
    """The terms and definitions of a list; each pair may stand in a division of its own."""
    for child in element.elements():
        if child.tag == "div" and child.kind is None:
            yield from child.elements()
        else:
            yield child


def split_label(cells: list[CellText]) -> list[CellText]:
    """A row of one cell that says "Label:" and, on the next line, the value is two cells."""
    text = cells[0].passage.text if len(cells) == 1 else ""
    label, _, value = text.partition("\n")
    if not value or label[-1:] != ":" or len(label) > 40:
        return cells
    value_marks = tuple(mark for mark in shifted(cells[0].passage.marks, -len(label) - 1) if mark.start >= 0)
    return [CellText(Passage(label), None, is_heading=True), CellText(Passage(value, value_marks))]


def label_and_value(element: Element) -> tuple[Element, Element] | None:
    """The two parts of `element`, where their names say that one is a label and the other its value."""
    parts = _only_elements(element, 2)
    if parts is None:
        return None
    label, value = parts
    named = LABEL_NAMES.search(label.names) and VALUE_NAMES.search(value.names)
    return (label, value) if named and 0 < label.chars <= 60 and value.chars else None


def opens_with_label(element: Element) -> bool:
    label = element.children[element.first] if element.first < len(element.children) else None
    if not isinstance(label, Element) or label.tag not in _LABEL_TAGS or element.chars > _LONGEST_VALUE:
        return False
    rest = element.chars - label.chars
    return label.chars <= 40 and rest > 0 and label.text().endswith(":") and not _holds_heading(element, label)


def _holds_heading(element: Element, but: Element) -> bool:
    return any(inner is not but and (inner.tag in _HEADS_OR_LISTS) for inner in element.walk())


_TAGS = re.compile(r"(?:^|[\s_-])(?:tag|badge|flag|icon|text-muted|btn|button)(?:$|[\s_-])", re.IGNORECASE)


def two_pieces(item: Element) -> tuple[Element, Element] | None:
    """The two parts that a list item consists of, with nothing but white space, pictures and badges between; one of
    them may be a small division."""
    if any(isinstance(child, str) and child.strip() for child in item.children):
        return None
    filled = (part for part in item.elements() if part.chars and part.kind is None and part.tag != "br")
    parts = [part for part in filled if not _TAGS.search(part.attr("class"))]
    if len(parts) != 2 or parts[0].tag not in INLINE or any(_is_long(part) for part in parts):
        return None
    return parts[0], parts[1]


def _is_long(part: Element) -> bool:
    """Whether a part is more than a name with its note."""
    return part.tag not in INLINE and (part.tag not in ("div", "p") or part.chars > _LONGEST_PIECE)


def _only_elements(element: Element, count: int) -> list[Element] | None:
    """Its children, where they are so many elements and no text."""
    parts: list[Element] = []
    for child in element.children:
        if isinstance(child, str):
            if child.strip():
                return None
            continue
        parts.append(child)
        if len(parts) > count:
            return None
    return parts if len(parts) == count else None


def listed(definition: Element) -> list[Element] | None:
    """The entries of a definition that is nothing but a list of short ones."""
    parts = _only_elements(definition, 1)
    if not parts or parts[0].tag not in ("ul", "ol"):
        return None
    entries = [entry for entry in parts[0].elements() if entry.chars and entry.kind is None]
    return entries if entries and all(entry.chars <= _LONGEST_PIECE for entry in entries) else None


_OF_PEOPLE = re.compile(r"cast|actor|credit|person|people|crew|character|role|talent|starring", re.IGNORECASE)
_FEWEST_CARDS, _LONGEST_CARD, _LONGEST_CHIP = 2, 160, 30
_LONGEST_BOX = 2_000
_CARDS = ("div", "a", "article", "section", "span")


def is_grid_of_people(element: Element) -> bool:
    """Whether all of a part's children are alike and have two short texts each: a name and what the person did."""
    cards = _alike(element, _FEWEST_CARDS)
    named = any(
        _OF_PEOPLE.search(one.names) for one in (element, *cards[:1], *[e for card in cards[:1] for e in card.walk()])
    )
    pieces = [card_pieces(card) for card in cards]
    return bool(cards) and all(pieces) and (named or all(each and len(each) == _WITH_NOTE for each in pieces))


_NOTE = re.compile(
    r"\(?\d+ (?:episodes?|eps?\.?)\b.{0,20}"
    r"|\(?(?:main|lead|support(?:ing)?|guest|recurring|minor|special|regular)(?: (?:role|cast|part|appearance))?\)?",
    re.IGNORECASE,
)
_PAIR, _WITH_NOTE = 2, 3
_NEAREST, _FARTHEST = 12, 200  # children, white space among them
_SENTENCE = re.compile(r"[?!]|[^\W\d_]{3,}\.(?: |$)")


def card_pieces(card: Element) -> list[Element] | None:
    """The two parts of a card that have text, each without parts that stand on their own but one inside the other; a
    third may count episodes."""
    inner = card
    while len(filled := _filled(inner)) == 1:
        inner = filled[0]
    has_own = any(isinstance(child, str) and child.strip() for child in inner.children)
    noted = len(filled) == _WITH_NOTE and _NOTE.fullmatch(filled[2].text().strip())
    if has_own or not (noted or len(filled) == _PAIR) or card.chars > _LONGEST_CARD:
        return None
    return filled if all(0 < part.chars <= _LONGEST_PIECE for part in filled) else None


def _filled(part: Element) -> list[Element]:
    return [inner for inner in part.elements() if inner.chars and inner.kind is None and not is_leader(inner)]


def drawn_row(element: Element) -> tuple[list[Element], bool] | None:
    """The texts of a part that stands beside others of its class as a row of a table does, and whether the first is
    the label of the second; otherwise they are a name and what the person did."""
    if element.chars > _LONGEST_CARD or not (beside := _beside(element)):
        return None
    pieces = card_pieces(element)
    if pieces is None:
        return None
    firsts = [first for one in (element, *beside) if (first := _first(one)) is not None]
    if sum(is_label(first) for first in firsts) * 2 >= len(firsts):
        return pieces[:_PAIR], True
    named = (element.names, *_names_above(element), *(piece.names for piece in pieces))
    if any(_SENTENCE.search(piece.text()) for piece in pieces):
        return None
    return (pieces, False) if any(_OF_PEOPLE.search(names) for names in named) else None


def _names_above(element: Element) -> Iterator[str]:
    """The names of the part around, and the words of the heading before."""
    if element.parent is not None:
        yield element.parent.names
        for place in range(element.at - 1, max(-1, element.at - _FARTHEST), -1):
            other = element.parent.children[place]
            if isinstance(other, Element) and other.tag in _HEADINGS:
                yield other.text() if other.chars <= _LONGEST_CHIP else ""
                return


def drawn_pairs(element: Element) -> list[tuple[Element, Element]]:
    """The labels and values that stand in turn in a part and are all that it holds."""
    if not 0 < element.chars <= _LONGEST_BOX or not isinstance(element.children[element.first], Element):
        return []
    parts = [part for part in element.elements() if part.chars]
    own = any(isinstance(child, str) and child.strip() for child in element.children)
    if own or len(parts) < _PAIR or len(parts) % 2 or any(part.kind or part.chars > _LONGEST_PIECE for part in parts):
        return []
    labels, values = parts[::2], parts[1::2]
    shapes = {(part.tag, part.attr("class")) for part in labels}, {(part.tag, part.attr("class")) for part in values}
    alike = all(len(each) == 1 for each in shapes) and shapes[0] != shapes[1]
    known = sum(is_label(label) for label in labels)
    return list(zip(labels, values, strict=True)) if alike and known * 2 > len(labels) else []


def label_above(element: Element) -> bool:
    """Whether a passage opens with a label in letters of its own, and what follows stands on a line below."""
    if element.chars > _LONGEST_VALUE or element.first >= len(element.children):
        return False
    label, rest = element.children[element.first], element.children[element.first + 1 :]
    filled = next((child for child in rest if isinstance(child, Element) or child.strip()), None)
    below = isinstance(filled, Element) and filled.tag == "br"
    return below and isinstance(label, Element) and label.tag in INLINE and is_label(label)


def _first(element: Element) -> Element | None:
    pieces = card_pieces(element)
    return pieces[0] if pieces else None


def _beside(element: Element) -> list[Element]:
    """The nearest parts of the same tag and class that follow or come before it without another between."""
    above = element.parent.children if element.parent else []
    out = list[Element]()
    for way in (
        range(element.at + 1, min(len(above), element.at + _NEAREST)),
        range(element.at - 1, max(-1, element.at - _NEAREST), -1),
    ):
        for place in way:
            other = above[place]
            if isinstance(other, Element) and (other.tag, other.attr("class")) == (element.tag, element.attr("class")):
                out.append(other)
            elif isinstance(other, Element) or other.strip():
                break
    return out


def is_row_of_chips(element: Element) -> bool:
    """Whether a part is nothing but short links or spans of one class: the genres of a film, say."""
    chips = _alike(element, _FEWEST_CARDS)
    return bool(chips) and all(chip.tag in ("a", "span") and chip.chars <= _LONGEST_CHIP for chip in chips)


def _alike(element: Element, least: int) -> list[Element]:
    """The children of a part, where they are of one tag and one class, and nothing stands between them."""
    if any(isinstance(child, str) and child.strip() for child in element.children):
        return []
    parts = [part for part in element.elements() if part.chars]
    first = parts[0] if len(parts) >= least else None
    if first is None or first.tag not in _CARDS or not first.attr("class").strip():
        return []
    same = all(
        part.tag == first.tag and part.attr("class") == first.attr("class") and part.kind is None for part in parts
    )
    return parts if same else []
