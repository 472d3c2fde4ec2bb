"""Pages in the terms of OpenGraph: which type a page has there, and what else is told of such."""

from __future__ import annotations

import re

from showbible.claims import Standing
from showbible.guide.machines.json_ld.nodes import Absolute
from showbible.guide.presenting.loaders import Loaded
from showbible.guide.presenting.names import ref
from showbible.guide.presenting.source_page import SourcePage

TYPES = {
    "series": "video.tv_show",
    "season": "video.other",
    "episode": "video.episode",
    "film": "video.movie",
    "documentary": "video.movie",
    "special": "video.movie",
    "short": "video.movie",
    "book": "book",
    "person": "profile",
}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def thing_properties(loaded: Loaded, absolute: Absolute) -> list[tuple[str, str]]:
    thing = loaded.thing
    type_ = TYPES.get(thing.type, "website")
    told = [("og:type", type_)]
    if not type_.startswith("video."):
        return told
    released = [fact.value for fact in loaded.of("release_date") if fact.standing == Standing.HAPPENED]
    told += [("video:release_date", day) for day in released if day and _DAY.fullmatch(day)]
    told += [("video:duration", str(fact.value * 60)) for fact in loaded.of("running_time") if fact.value]
    if type_ == "video.episode" and thing.parent:
        told.append(("video:series", absolute(ref(thing.parent).url)))
    return told


def source_properties(page: SourcePage) -> list[tuple[str, str]]:
    published = page.page.published
    told = [("article:published_time", published)] if published and _DAY.fullmatch(published) else []
    return [("og:type", "article"), *told]
