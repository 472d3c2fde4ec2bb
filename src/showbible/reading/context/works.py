"""Which work a page is about, by the pointers to it and how prominent its name is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.pages.page import AsideKind, Page
from showbible.reading.context.articles import episode_names, spoken_of
from showbible.reading.context.candidate import Candidate
from showbible.reading.context.casing import spelling, tidy
from showbible.reading.context.evidence import evidence
from showbible.reading.context.headed import only_headed
from showbible.reading.context.headlines import headlines, text_beneath
from showbible.reading.context.pointer import Pointer
from showbible.reading.context.pointers import is_in
from showbible.reading.context.story_things import story_things
from showbible.reading.context.work_names import is_body
from showbible.reading.context.work_types import type_of_work
from showbible.reading.words import table

_NOTE = re.compile(r" [(\[][^()\[\]]{1,40}[)\]]")
_PIECE = re.compile(r"\s[|–—-]\s|: | \(")

# How much each kind of pointer counts once, and all of a kind at most. A page is about a work from ENOUGH on.
WEIGHTS = {
    "structured": 8,
    "labelled": 6,
    "defined": 5,
    "numbered": 5,
    "typed": 5,
    "wiki": 6,
    "home": 7,
    "guided": 4,
    "quoted": 4,
    "dated": 4,
    "trailed": 4,
    "described": 3,
    "shared": 2,
    "shortened": 7,
    "told": 2,
    "emphasised": 2,
    "used": 1,
    "cited": 1,
    "headed": 1,
}
AT_MOST = {"told": 8, "used": 4, "emphasised": 5, "cited": 3}
ENOUGH = 6
CERTAIN = 16
MENTIONS_AT_MOST = 5
OFTEN = (10, 20, 40)  # mentions each of which adds a point more
HEADLINE, TRAIL, OPENING = 6, 2, 2  # what standing in a headline, in the menus, or where the text begins adds
NOTED = 3  # the same where it stands in brackets
_COUNTED = 60_000  # characters in which a name is counted
_MENUS, _OPENS = 6000, 700


@dataclass(frozen=True, slots=True)
class MainWork:
    """The work that a page is about; not certain where little points to it, or as much to another name. Where
    `is_headed`, the text defines it, or a headline has it and something beside says that it is a work's name."""

    work: Subject
    is_certain: bool
    is_headed: bool = False


def main_work(
    page: Page, found: Sequence[Pointer], topic: Subject | None = None, things: Mapping[str, str] | None = None
) -> MainWork | None:
    """The work that the page is about, in its best spelling; None where nothing points to one.

    `found` is everything that `pointers` gives; `topic` is the character or thing that the page is about, `things`
    are those of `story_things`. Something must speak of the name as of a work's; then it counts how prominent the
    name is on the page.
    """
    of_story = {fold(name) for name in (story_things(page) if things is None else things)} - _titled(page)
    listed = candidates(page, found, topic)
    if topic and topic.type == "person":
        listed = [each for each in listed if _OF_SITES & each.points.keys()]
    told = [each for each in listed if each.is_evident and (each.key not in of_story or _TELLING & each.points.keys())]
    best = next((each for each in told if each.total >= ENOUGH), None)
    if best is None or "headlines" not in best.points:
        headed = only_headed(page, listed, topic)
        best = headed if headed and (best is None or best.total < headed.total) else best
    return MainWork(_subject(page, best), _is_certain(best, listed), _is_headed(best)) if best else None


def _is_headed(best: Candidate) -> bool:
    return {"headlines", "structured", "defined"} & best.points.keys() != set() and not best.points.keys() <= _BARE


def _titled(page: Page) -> set[str]:
    """The folded name that is the whole title of a page: a ship may be called as its series is."""
    return {fold(tidy(_NOTE.sub("", page.title or "")))}


def _is_certain(best: Candidate, listed: Sequence[Candidate]) -> bool:
    """Whether much points to a work, and at most half as much to a name that is no part of its own."""
    rivals = (each.total for each in listed if each.key not in best.key and best.key not in each.key)
    return best.is_evident and best.total >= CERTAIN and 2 * max(rivals, default=0) <= best.total


_OF_SITES = frozenset(["wiki", "home"])  # a page about a real person is about no other work
_TELLING = frozenset(["told", "defined", "structured", "numbered", "typed", "home", "labelled"])


def candidates(page: Page, found: Sequence[Pointer], topic: Subject | None = None) -> list[Candidate]:
    """The works that a page may be about, that with the most points first."""
    sure = {fold(pointer.name) for pointer in found if pointer.by in ("numbered", "defined")}
    own = {"", *(episode_names(page) - sure), *(_with_parts(topic.name or "") if topic else ())}
    known: dict[str, list[Pointer]] = defaultdict(list)
    beneath = f" {fold(' '.join([text_beneath(page), *(aside.text for aside in page.asides)]))} "
    for pointer in _settled(page, found):
        key = fold(pointer.name)
        if (
            key not in own
            and (pointer.by not in _OF_TEXT or f" {key} " in beneath)
            and _may_be_main(page, pointer, key)
        ):
            known[key].append(pointer)
    on_wiki = any(pointer.by == "wiki" for pointer in found)
    if not on_wiki:
        _lengthen(known)
    for key in _numbered_seasons(page, known):
        del known[key]
    prominent, evident = _prominence(page, known, headed=not on_wiki), evidence(page, headed=not on_wiki)
    listed = [
        Candidate(key, tuple(each), _weight(each) | prominent(key, each), evident(key, each))
        for key, each in known.items()
    ]
    return sorted(_settle_headlines(listed), key=lambda each: (-each.total, -len(each.key), each.key))


def _settle_headlines(listed: Sequence[Candidate]) -> Iterator[Candidate]:
    """Where a whole headline would be a work's name, but shares a name with the text, that name is the work's."""
    shared = [each for each in listed if "shared" in each.points and " " in each.key]
    parts = dict[str, Candidate]()
    for each in listed:
        within = [part for part in shared if part.key != each.key and f" {part.key} " in f" {each.key} "]
        if each.is_evident and each.points.keys() <= _HEADED and within and not _is_whole(each, within):
            parts[each.key] = max(within, key=lambda part: (part.total, len(part.key)))
    for each in listed:
        is_part = any(part is each for part in parts.values())
        yield replace(each, is_evident=each.key not in parts and (each.is_evident or is_part))


def _is_whole(each: Candidate, parts: Sequence[Candidate]) -> bool:
    """Whether a headline opens with a name that the text shortens: "Harlan Jones, M.D." to "Harlan Jones"."""
    return all(each.key.startswith(part.key) for part in parts)


_BARE = frozenset(["headed", "headlines"])
_HEADED = frozenset(["headed", "cited", "headlines", "trail", "text", "opening"])


def _numbered_seasons(page: Page, known: Mapping[str, list[Pointer]]) -> list[str]:
    """The names that are a series' with the number of a season behind it: "Marrow Hill 2 review"."""
    numbered = [key for key in known if key.rpartition(" ")[2].isdigit()]
    if not numbered or type_of_work(page.text, (), WEIGHTS) != "series":
        return []
    text = fold(page.text[:_COUNTED])

    def is_season(base: str, key: str) -> bool:
        own = {pointer.by for pointer in known.get(base, ())}
        return bool(own & {"told", "used", "defined", "emphasised"}) and text.count(base) > 2 * text.count(key)

    return [key for key in numbered if is_season(key.rpartition(" ")[0], key)]


_SET_OFF = frozenset(["cited", "emphasised", "defined", "told", "quoted", "dated", "structured"])


def _lengthen(known: dict[str, list[Pointer]]) -> None:
    """A headline may shorten a name that the text gives in full: what it points to is the full one."""
    for short in sorted(known):
        if " " not in short or not {p.by for p in known[short]} <= {"headed", "shared", "used"}:
            continue
        longer = [
            key
            for key in known
            if key.startswith((f"{short} ", f"{short}s ")) and _SET_OFF & {p.by for p in known[key]}
        ]
        if len(longer) == 1 and not longer[0].rpartition(" ")[2].isdigit():
            known[longer[0]].append(Pointer(known[longer[0]][0].name, "shortened"))


def _with_parts(name: str) -> set[str]:
    """A name of the story and its single words, folded."""
    return {fold(name), *map(fold, name.split())}


_OF_ARTICLES = frozenset(["headed", "shared", "quoted", "cited", "used", "wiki", "home", "dated"])


def _settled(page: Page, found: Sequence[Pointer]) -> Iterator[Pointer]:
    """On a wiki the headline names an article, and the wiki itself the work, in full or in part."""
    wiki = next((pointer.name for pointer in found if pointer.by == "wiki"), None)
    top = {fold(_PIECE.split(line)[0]) for line in headlines(page)}
    own = {fold(p.name) for p in found if p.by in ("defined", "typed", "structured") and fold(p.name) in top}
    if wiki is None or own - episode_names(page):
        yield from (pointer for pointer in found if pointer.by != "wiki")
        return
    pointed = {p.name for p in found if p.by in ("defined", "structured", "told") and p.type in ("series", "film")}
    longer = {name for name in pointed if is_in(wiki, name)}
    sure = any(p.by in ("defined", "structured") for p in found)
    is_home, spoken = any(p.by == "home" for p in found), spoken_of(wiki, page.text.replace(page.site or "", ""))
    if not is_home and not longer and not (spoken and not sure):
        yield from (pointer for pointer in found if pointer.by != "wiki")
        return
    yield from (pointer for pointer in found if pointer.by not in _OF_ARTICLES)
    for name in sorted(longer or {wiki}):
        yield Pointer(name, "wiki")
        if is_home and (longer or spoken):
            yield Pointer(name, "home")


_OF_TEXT = frozenset(["told", "used"])
_LOOSE = frozenset(["shared", "headed", "used"])


def _may_be_main(page: Page, pointer: Pointer, key: str) -> bool:
    if (
        pointer.name in table("networks")
        or (pointer.by in _LOOSE and is_body(pointer.name))
        or (pointer.by == "told" and len(key) < 3)
    ):
        return False
    if key == fold(page.site or "") and pointer.by != "defined":
        return False
    return pointer.type not in ("book", "comic", "game") or key in fold(page.title or "")


_WHOLE = frozenset(["shared", "quoted", "structured", "typed"])


def _prominence(
    page: Page, known: Mapping[str, list[Pointer]], *, headed: bool
) -> Callable[[str, list[Pointer]], dict[str, int]]:
    """What a name counts for where it stands: in the headlines, in the trail of menus, often in the text.

    Not `headed` on a wiki, whose headline names an article. Where a headline has a longer name, it has not the shorter.
    """
    top = f" {' '.join(fold(line) for line in headlines(page))} " if headed else ""
    noted = f" {' '.join(fold(note) for line in headlines(page) for note in _NOTE.findall(line))} "
    opening = f" {fold(text_beneath(page)[:_OPENS])} "
    trail = f" {fold(' '.join(aside.text for aside in page.asides if aside.kind is AsideKind.NAVIGATION)[:_MENUS])} "
    whole = [key for key, each in known.items() if _WHOLE & {p.by for p in each}]

    def prominent(key: str, found: list[Pointer]) -> dict[str, int]:
        longer = [other for other in whole if len(other) > len(key) and f" {key} " in f" {other} "]
        points = {
            "headlines": (NOTED if f" {key} " in noted else HEADLINE) * (f" {key} " in _without(longer, top)),
            "opening": OPENING * (f" {key} " in opening),
            "trail": TRAIL * (f" {key} " in trail),
            "text": _mentions(page.text, found, [known[other][0].name for other in longer]),
        }
        return {where: count for where, count in points.items() if count}

    return prominent


def _without(names: list[str], text: str) -> str:
    for name in names:
        text = text.replace(f" {name} ", " | ")
    return text


def _weight(found: list[Pointer]) -> dict[str, int]:
    """What each kind of pointer counts: once, but for some that count each time up to a few."""
    times = Counter(pointer.by for pointer in found)
    return {by: min(WEIGHTS[by] * count, AT_MOST.get(by, WEIGHTS[by])) for by, count in times.items()}


def _mentions(text: str, found: list[Pointer], longer: Sequence[str]) -> int:
    """What it counts that the text names it again and again, and not only in longer names."""
    most = max(text.count(name, 0, _COUNTED) for name in {p.name for p in found})
    most -= sum(text.count(name, 0, _COUNTED) for name in longer)
    return max(0, min(most - 1, MENTIONS_AT_MOST)) + sum(most >= often for often in OFTEN)


def _subject(page: Page, best: Candidate) -> Subject:
    found = best.pointers
    kind = type_of_work(page.text, found, WEIGHTS, page.site or "")
    years = [p.year for p in found if p.year and kind != "series"]
    return Subject(kind, spelling(page.text, best.key, [p.name for p in found]), year=years[0] if years else None)
