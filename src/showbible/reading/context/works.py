"""Which work a page is about, by the pointers to it and how prominent its name is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.pages.page import AsideKind, BlockKind, Page
from showbible.reading.context.pointers import Pointer, episode_names, headlines, is_in, spoken_of
from showbible.reading.names import TITLE
from showbible.reading.words import table

# How much each kind of pointer counts, once; "told" counts each time. A page is about a work from ENOUGH on.
WEIGHTS = {
    "defined": 5,
    "structured": 8,
    "numbered": 5,
    "typed": 5,
    "quoted": 4,
    "dated": 4,
    "wiki": 5,
    "guided": 4,
    "emphasised": 2,
    "headed": 1,
    "told": 2,
}
ENOUGH = 5
TOLD_AT_MOST = 8
MENTIONS_AT_MOST = 5
HEADLINE, TRAIL = 6, 2  # what standing in a headline, or in the menus, adds
_COUNTED = 60_000  # characters in which a name is counted
_MENUS = 6000
_OFTEN = 4  # times from which on a name that the title has is what the page is about
_LISTED, _LISTING = (BlockKind.ROW, BlockKind.TERM, BlockKind.HEADING), 8
_PIECE = re.compile(r"\s[|–—-]\s|: ")

_ON_AIR = re.compile(
    r"\b(?P<series>seasons?|episodes?|finale|showrunner|pilot|renewed|sitcom|miniseries|drama|series|show|telenovela|novelas?|chapters?|serial)\b|"
    r"\b(?P<film>film|films|movie|screenplay|cinemas?|feature|box office)\b|"
    r"\b(?:premiere[ds]?|filming|actor|actress|starring|directed|cancell?ed|cast|stars)\b",
    re.IGNORECASE,
)
# Words that sport, politics and trade do not use.
_PLAINLY = re.compile(
    r"\b(?:episodes?|finale|showrunner|sitcom|dramas?|miniseries|films?|movies?|filming|screenplay|actors?|actress|starring|"
    r"tv|television|streamer|streaming|broadcast|season \d|series \d|comedy|thriller|documentary|director|"
    r"directed|premieres?|premiered|written by|novela|telenovela|anime|cinemas?|franchise|characters?|"
    r"plays|played by)\b",
    re.IGNORECASE,
)
_PLAINLY_FROM = 2
_ON_AIR_FROM = 4  # such words from which on a page is about film or television


@dataclass(frozen=True, slots=True)
class Candidate:
    """A work that a page may be about, with what points to it. `points` has what each kind of pointer counts, and what
    the name counts for where it stands: in the "headlines", in the "trail" of menus, again in the "text". `is_evident`
    says that anything but its place in a headline makes the name a work's."""

    key: str  # its name, folded
    pointers: tuple[Pointer, ...]
    points: Mapping[str, int]
    is_evident: bool

    @property
    def total(self) -> int:
        return sum(self.points.values())


def main_work(page: Page, found: Sequence[Pointer], topic: Subject | None = None) -> Subject | None:
    """The work that the page is about, in its best spelling; None where nothing points to one.

    `found` is everything that `pointers` gives; `topic` is the character or thing that the page is about. Something
    must speak of the name as of a work's; then it counts how prominent the name is on the page.
    """
    best = next((each for each in candidates(page, found, topic) if each.is_evident), None)
    return _subject(page, best) if best and best.total >= ENOUGH else None


def candidates(page: Page, found: Sequence[Pointer], topic: Subject | None = None) -> list[Candidate]:
    """The works that a page may be about, that with the most points first."""
    own = {fold(topic.name or "") if topic else "", *episode_names(page)}
    known: dict[str, list[Pointer]] = defaultdict(list)
    for pointer in _settled(page, found):
        key = fold(pointer.name)
        if key not in own and _may_be_main(page, pointer, key):
            known[key].append(pointer)
    on_wiki = any(pointer.by == "wiki" for pointer in found)
    prominent, evident = _prominence(page, headed=not on_wiki), _evidence(page, headed=not on_wiki)
    listed = [
        Candidate(key, tuple(each), _weight(each) | prominent(key, each), evident(key, each))
        for key, each in known.items()
    ]
    return sorted(listed, key=lambda each: (-each.total, -len(each.key), each.key))


def _settled(page: Page, found: Sequence[Pointer]) -> Iterator[Pointer]:
    """On a wiki the headline names an article, and the wiki itself the work, in full or in part."""
    wiki = next((pointer.name for pointer in found if pointer.by == "wiki"), None)
    if wiki is None:
        yield from found
        return
    yield from (pointer for pointer in found if pointer.by not in ("headed", "wiki"))
    sure = ("defined", "structured", "told")
    pointed = {p.name for p in found if p.by in sure and p.type in ("series", "film")}
    longer = {name for name in pointed if is_in(wiki, name)}
    if longer or not pointed or spoken_of(wiki, page.text):
        yield from (Pointer(name, "wiki", "series") for name in sorted(longer or {wiki}))


def _may_be_main(page: Page, pointer: Pointer, key: str) -> bool:
    if pointer.name in table("networks") or (pointer.by == "told" and len(key) < 3):
        return False
    if key == fold(page.site or "") and pointer.by != "defined":
        return False
    return pointer.type not in ("book", "comic", "game") or key in fold(page.title or "")


def _evidence(page: Page, *, headed: bool) -> Callable[[str, list[Pointer]], bool]:
    """Whether anything but its place in a headline says that a name is a work's. On a page that speaks of seasons and
    episodes all the while, quotation marks do; so does a title that opens with nothing but a name, unless a person's,
    where the page says it again or is made of tables and lists."""
    on_air = len(list(islice(_ON_AIR.finditer(page.text[:_COUNTED]), _ON_AIR_FROM))) == _ON_AIR_FROM
    plainly = len({word[0].lower() for word in _PLAINLY.finditer(page.text[:_COUNTED])}) >= _PLAINLY_FROM
    title = page.title or ""
    whole = {fold(title), fold(_PIECE.split(title)[0])}
    top = " ".join(fold(line) for line in headlines(page))
    is_listing = sum(block.kind in _LISTED for block in page.blocks) >= _LISTING
    said = fold(page.text) + fold(" ".join(aside.text for aside in page.asides if aside.kind is AsideKind.NAVIGATION))

    def evident(key: str, found: list[Pointer]) -> bool:
        kinds = {pointer.by for pointer in found} - {"headed", "emphasised"}
        if kinds - {"quoted"}:
            return plainly or bool(kinds - {"quoted", "told"})
        if not on_air or kinds or not headed:
            return on_air and bool(kinds)
        times = said.count(key)
        said_again = (
            (times > 1 and key in whole) or (is_listing and key == fold(title)) or (times >= _OFTEN and key in top)
        )
        return said_again and not _is_person(found[0].name, page.text)

    return evident


def _is_person(name: str, text: str) -> bool:
    """Whether a text speaks of a name as of a person's."""
    return bool(
        re.search(
            rf"(?i:{re.escape(name)})(?:,? (?:who|whose|was born|said|says|told|died|plays|played|and h(?:is|er))\b|"
            rf",? (?:the|an?) (?:[\p{{L}}-]+ ){{0,3}}(?:actor|actress|writer|director|producer|comedian|presenter)\b)",
            text[:_COUNTED],
        )
    )


def _prominence(page: Page, *, headed: bool) -> Callable[[str, list[Pointer]], dict[str, int]]:
    """What a name counts for where it stands: in the headlines, in the trail of menus, often in the text.

    Not `headed` on a wiki, whose headline names an article.
    """
    top = f" {' '.join(fold(line) for line in headlines(page))} " if headed else ""
    trail = f" {fold(' '.join(aside.text for aside in page.asides if aside.kind is AsideKind.NAVIGATION)[:_MENUS])} "

    def prominent(key: str, found: list[Pointer]) -> dict[str, int]:
        points = {
            "headlines": HEADLINE * (f" {key} " in top),
            "trail": TRAIL * (f" {key} " in trail),
            "text": _mentions(page.text, found),
        }
        return {where: count for where, count in points.items() if count}

    return prominent


def _weight(found: list[Pointer]) -> dict[str, int]:
    """What each kind of pointer counts: once, but for "told", which counts each time up to a few."""
    points = {pointer.by: WEIGHTS[pointer.by] for pointer in found}
    if told := sum(WEIGHTS["told"] for pointer in found if pointer.by == "told"):
        points["told"] = min(told, TOLD_AT_MOST)
    return points


def _mentions(text: str, found: list[Pointer]) -> int:
    """How often the text names it beyond the first time, up to a few."""
    most = max(text.count(name, 0, _COUNTED) for name in {p.name for p in found})
    return max(0, min(most - 1, MENTIONS_AT_MOST))


def _subject(page: Page, best: Candidate) -> Subject:
    found = best.pointers
    types = Counter(p.type for p in found if p.type for _ in range(WEIGHTS[p.by]))
    kind = min(types, key=lambda t: (-types[t], t)) if types else _spoken_type(page.text)
    years = [p.year for p in found if p.year and kind != "series"]
    return Subject(kind, _spelling(page.text, best.key, [p.name for p in found]), year=years[0] if years else None)


def _spoken_type(text: str) -> str:
    """What a page speaks of more: films, or series."""
    spoken = Counter(found.lastgroup for found in _ON_AIR.finditer(text[:_COUNTED]))
    return "film" if spoken["film"] > spoken["series"] else "series"


def _spelling(text: str, key: str, names: list[str]) -> str:
    """The way of writing the name that the text uses most; of equals the fullest."""
    ways = {name for name in names if not name.isupper() or len(names) == 1} or set(names)
    ways |= {m[0] for m in re.finditer(TITLE, text) if fold(m[0]) == key and not m[0].isupper()}
    return min(ways, key=lambda way: (-text.count(way), -len(way), way))
