"""A fixed small franchise, told by pages that disagree, one page that contradicts itself, and one that means harm."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from showbible.claims import Claim, Standing, Subject, Value
from showbible.guide.store import resolve_all, save_page, visit
from showbible.pages import Raw
from showbible.pages.page import Aside, AsideKind, Block, BlockKind, Cell, Image, Page, Video

HARBOUR = Subject("series", "Lantern Coast: Harbour")
FOG = Subject("film", "Lantern Coast: The Long Fog")
FRANCHISE = Subject("franchise", "Lantern Coast")
SEASON_1 = Subject("season", series="Lantern Coast: Harbour", season=1)
SEASON_2 = Subject("season", series="Lantern Coast: Harbour", season=2)
LOW_WATER = Subject("episode", series="Lantern Coast: Harbour", season=1, episode=1)
BELL_BUOY = Subject("episode", series="Lantern Coast: Harbour", season=1, episode=2)
SPRING_TIDE = Subject("episode", series="Lantern Coast: Harbour", season=2, episode=1)
LOST_REEL = Subject("episode", "The Lost Reel", series="Lantern Coast: Harbour")
VOSS = Subject("character", "Elin Voss")
KITTIWAKE = Subject("thing", "Kittiwake")

OVERRIDE = "\u202e"  # turns the direction of what follows
SCRIPT = '<script>alert("seen")</script>'
LONG_WORD = "fog" * 3000
HOSTILE = Subject("series", f"{SCRIPT} {OVERRIDE}gniK")

Statement = tuple[str, Subject, str, Value] | tuple[str, Subject, str, Value, Standing]


def casting(person: str, character: str | None = None) -> dict[str, Any]:
    return {"person": person, "character": character}


@dataclass(frozen=True)
class Told:
    """A page: its lines are blocks ("# " a heading, "- " an item, " | " between cells), its statements claims."""

    address: str
    site: str | None
    published: str | None
    title: str
    lines: tuple[str, ...]
    statements: tuple[Statement, ...]
    asides: tuple[Aside, ...] = ()
    images: tuple[Image, ...] = ()
    videos: tuple[Video, ...] = ()
    about: Subject = HARBOUR  # the work to which the characters belong of which it speaks

    def page(self) -> Page:
        text = "\n".join(self.lines)
        return Page(
            self.address, text, tuple(self._blocks()), asides=self.asides, title=self.title, site=self.site,
            published=self.published, lang="en", images=self.images, videos=self.videos,
        )  # fmt: skip

    def _blocks(self) -> list[Block]:
        blocks, start = [], 0
        for line in self.lines:
            blocks.append(_block(line, start))
            start += len(line) + 1
        return blocks

    def claims(self) -> list[Claim]:
        text = "\n".join(self.lines)
        return [_claim(text, statement, self.about) for statement in self.statements]


def _block(line: str, start: int) -> Block:
    end = start + len(line)
    if line.startswith("# "):
        return Block(BlockKind.HEADING, start + 2, end, level=2)
    if line.startswith("- "):
        return Block(BlockKind.ITEM, start + 2, end, level=1, group=1)
    if " | " in line:
        cells, at = [], start
        for cell in line.split(" | "):
            cells.append(Cell(at, at + len(cell), is_heading=at == start))
            at += len(cell) + 3
        return Block(BlockKind.ROW, start, end, group=2, cells=tuple(cells))
    return Block(BlockKind.PARAGRAPH, start, end)


def _claim(text: str, statement: Statement, about: Subject) -> Claim:
    words, subject, name, value, *rest = statement
    start, standing = text.index(words), rest[0] if rest else None
    return Claim(subject, name, value, start, start + len(words), 0.9, standing, about=_work(subject) or about)


def _work(subject: Subject) -> Subject | None:
    return subject if subject.is_work else subject.series_subject()


_CREATED = "Mara Quill and Jonas Adeyemi created the series for Channel North."
_PART = "Ines Oduya as Elin Voss"
_STORY = "Elin Voss brings the Kittiwake home and finds the harbour closed and her sister gone."

PAGES = (
    Told(
        "https://herald.example/season-2",
        "Harbour Herald",
        "2020-11-05",
        "Harbour season 2: everything we know",
        (
            "# When does it return?",
            _CREATED,
            "Season 2 was due in early 2021, but filming had to stop.",
            "It should now arrive in late 2021.",
            "# Who is in it?",
            f"- {_PART}",
            "- Tomas Reyl as the harbour master",
        ),
        (
            (_CREATED, HARBOUR, "creator", "Mara Quill"),
            (_CREATED, HARBOUR, "creator", "Jonas Adeyemi"),
            (_CREATED, HARBOUR, "network", "Channel North"),
            ("Season 2 was due in early 2021, but filming had to stop.", SEASON_2, "release_date", "2021-37",
             Standing.WITHDRAWN),
            ("It should now arrive in late 2021.", SEASON_2, "release_date", "2021-39", Standing.EXPECTED),
            (_PART, SEASON_2, "cast", casting("Ines Oduya", "Elin Voss")),
            ("Tomas Reyl as the harbour master", SEASON_2, "cast", casting("Tomas Reyl"), Standing.ANNOUNCED),
        ),
        (
            Aside(AsideKind.TEASER, "READ MORE: Ten lighthouses to see before the winter"),
            Aside(AsideKind.COMMENT, f"First! {SCRIPT}"),
        ),
    ),
    Told(
        "https://shoreline.example/harbour-date",
        "Shoreline News",
        "2021-09-14",
        "Harbour has a date",
        (
            "Season 2 will start in February 2022, Channel North has said.",
            f"{_PART} will be back, and so will Mara Quill as its creator.",
            "Jonas Adeyemi created the series with her.",
        ),
        (
            ("Season 2 will start in February 2022, Channel North has said.", SEASON_2, "release_date", "2022-02",
             Standing.ANNOUNCED),
            (f"{_PART} will be back, and so will Mara Quill as its creator.", HARBOUR, "creator", "Mara Quill"),
            (f"{_PART} will be back, and so will Mara Quill as its creator.", SEASON_2, "cast",
             casting("Ines Oduya", "Elin Voss"), Standing.ANNOUNCED),
            ("Jonas Adeyemi created the series with her.", HARBOUR, "creator", "Jonas Adeyemi"),
        ),
    ),
    Told(
        "https://tidetable.example/2x01",
        "The Tide Table",
        "2022-04-01",
        "Lantern Coast: Harbour 2x01, Spring Tide",
        (
            "# Spring Tide",
            _STORY,
            "Released | 3 March 2022",
            "Running time | 46 minutes",
            "Directed by | Ada Lindqvist",
            "Written by | Mara Quill",
            "- Ines Oduya plays Captain Elin Voss, sister of Signe Voss",
            "- The Kittiwake is a ship",
        ),
        (
            ("Spring Tide", SPRING_TIDE, "title", "Spring Tide"),
            (_STORY, SPRING_TIDE, "synopsis", _STORY),
            (_STORY, SPRING_TIDE, "appears", "Elin Voss"),
            (_STORY, SPRING_TIDE, "appears", "Kittiwake"),
            ("3 March 2022", SPRING_TIDE, "release_date", "2022-03-03", Standing.HAPPENED),
            ("46 minutes", SPRING_TIDE, "running_time", 46),
            ("Ada Lindqvist", SPRING_TIDE, "director", "Ada Lindqvist"),
            ("Written by | Mara Quill", SPRING_TIDE, "writer", "Mara Quill"),
            ("Ines Oduya plays Captain Elin Voss, sister of Signe Voss", SPRING_TIDE, "cast",
             casting("Ines Oduya", "Elin Voss")),
            ("Ines Oduya plays Captain Elin Voss, sister of Signe Voss", VOSS, "role", "captain"),
            ("Elin Voss, sister of Signe Voss", VOSS, "relation", {"to": "Signe Voss", "kind": "sister"}),
            ("The Kittiwake is a ship", KITTIWAKE, "kind", "ship"),
        ),
        images=(Image("/img/fog.jpg", "The Kittiwake in the fog", "Channel North"), Image("/img/dot.gif")),
        videos=(Video("https://www.youtube.com/watch?v=spring-tide", "Spring Tide, the trailer"),),
    ),
    Told(
        "https://shoreline.example/spring-tide-review",
        "Shoreline News",
        "2022-03-10",
        "Spring Tide, reviewed",
        (
            "The second season opened on 4 March 2022 with the finest hour the series has had.",
            "Ada Lindqvist directs. Our verdict: 8 out of 10.",
        ),
        (
            ("The second season opened on 4 March 2022", SPRING_TIDE, "release_date", "2022-03-04",
             Standing.HAPPENED),
            ("Ada Lindqvist directs.", SPRING_TIDE, "director", "Ada Lindqvist"),
            ("Our verdict: 8 out of 10.", SPRING_TIDE, "rating",
             {"score": 8, "out_of": 10, "kind": "review", "by": "Shoreline News"}),
        ),
    ),
    Told(
        "/home/keeper/lantern/index.txt",
        None,
        None,
        "Lantern Coast, a list",
        (
            "Lantern Coast: Harbour is a series of the Lantern Coast franchise and began on 7 May 2020.",
            "Its first episodes were Low Water and, on 14 May 2020, The Bell Buoy.",
            "The film Lantern Coast: The Long Fog, of 2018, belongs to the Lantern Coast franchise.",
            "The Lost Reel was never numbered.",
            "Season 1 has eight episodes.",
        ),
        (
            ("Lantern Coast: Harbour is a series of the Lantern Coast franchise and began on 7 May 2020.", HARBOUR,
             "franchise", "Lantern Coast"),
            ("began on 7 May 2020", HARBOUR, "release_date", "2020-05-07", Standing.HAPPENED),
            ("Its first episodes were Low Water and, on 14 May 2020, The Bell Buoy.", LOW_WATER, "title", "Low Water"),
            ("on 14 May 2020, The Bell Buoy", BELL_BUOY, "title", "The Bell Buoy"),
            ("on 14 May 2020, The Bell Buoy", BELL_BUOY, "release_date", "2020-05-14", Standing.HAPPENED),
            ("The film Lantern Coast: The Long Fog, of 2018, belongs to the Lantern Coast franchise.", FOG,
             "franchise", "Lantern Coast"),
            ("of 2018", FOG, "release_date", "2018", Standing.HAPPENED),
            ("The Lost Reel was never numbered.", LOST_REEL, "title", "The Lost Reel"),
            ("Season 1 has eight episodes.", SEASON_1, "episode_count", 8),
        ),
    ),
)  # fmt: skip

HARM = Told(
    "javascript:alert(1)",
    f"Evil {SCRIPT}",
    "2023-01-01",
    f"{SCRIPT} {OVERRIDE} {LONG_WORD}",
    (f"{HOSTILE.name} is the work of {OVERRIDE}{SCRIPT} and runs on {LONG_WORD}.",),
    (
        (f"{HOSTILE.name} is the work of {OVERRIDE}{SCRIPT}", HOSTILE, "creator", f"{OVERRIDE}{SCRIPT}"),
        (f"the work of {OVERRIDE}{SCRIPT} and runs on {LONG_WORD}.", HOSTILE, "network", LONG_WORD),
    ),
)

_TWICE = ("It runs for 46 minutes.", "With its 52 minutes it is the longest episode yet.")
_AGAIN = (
    "Ines Oduya plays Lin Voss, and Tom Reyl the harbour master.",
    "The film Fog Bank, of 2017, was directed by A. Lindqvist.",
)
MUDDLE = Told(
    "https://echo.example/notes",
    "The Echo",
    "2022-05-01",
    "Notes on Spring Tide",
    (*_TWICE, *_AGAIN, "The other Fog Bank is of 2018.", "Friends call Elin Voss Lin."),
    (
        (_TWICE[0], SPRING_TIDE, "running_time", 46),
        (_TWICE[1], SPRING_TIDE, "running_time", 52),
        (_AGAIN[0], SPRING_TIDE, "cast", casting("Ines Oduya", "Lin Voss")),
        (_AGAIN[0], SPRING_TIDE, "cast", casting("Tom Reyl")),
        (_AGAIN[1], Subject("film", "Fog Bank", year=2017), "director", "A. Lindqvist"),
        ("The other Fog Bank is of 2018.", Subject("film", "Fog Bank", year=2018), "release_date", "2018"),
        ("Friends call Elin Voss Lin.", VOSS, "alias", "Lin"),
    ),
)


def store_guide(*told: Told) -> None:
    """Puts these pages in the store and works the facts out; the whole cast where none is named."""
    for each in told or PAGES:
        save_page(each.page(), each.claims(), visit(Raw(each.address, each.title.encode(errors="replace"))))
    resolve_all()
