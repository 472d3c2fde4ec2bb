"""What a thing is called in the guide, and where its page is."""

from __future__ import annotations

from dataclasses import dataclass

from showbible.guide.presenting.addresses import thing_address
from showbible.guide.presenting.kinds import word
from showbible.guide.presenting.seen import is_beyond
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.store.named import Named


@dataclass(frozen=True, slots=True)
class Ref:
    """A link to a thing: its name where the work is clear, its name on its own, and what sort it is."""

    url: str
    name: str
    full: str
    kind: str


def url(thing: Named) -> str:
    return thing_address(thing.ident)


def number(thing: Named) -> str:
    """An episode's number in its series: "2x01"; "" where it is not known."""
    if thing.type != "episode" or thing.season is None or thing.episode is None:
        return ""
    return f"{thing.season}x{thing.episode:02}"


def ref(thing: Named) -> Ref:
    """The link to a thing whose parent is loaded."""
    name = _short(thing)
    if thing.type not in ("season", "episode") or thing.parent is None:
        return Ref(url(thing), name, name, word(thing.type))
    full = f"{thing.parent.name} {name}" if thing.type == "episode" else _within(thing, thing.parent)
    return Ref(url(thing), name, full, word(thing.type))


def _within(season: Named, series: Named) -> str:
    if season.season is None:
        return f"{series.name}, {season.name.lower()}"
    return _("%(series)s, season %(number)s") % {"series": series.name, "number": season.season}


def kind_of(thing: Named, kind: str = "") -> str:
    """What sort of thing it is, with what it belongs to: "Character in Picard"; `kind` where it is known better."""
    kind = kind or word(thing.type)
    if not thing.parent:
        return kind
    words = _("%(kind)s in %(work)s") if thing.type in ("character", "thing") else _("%(kind)s of %(work)s")
    return words % {"kind": kind, "work": thing.parent.name}


def title(thing: Named) -> str:
    """What a thing is called; "" for an episode of which only the number is known, or is to be."""
    if is_beyond(thing):
        return _numbered(thing) if thing.type == "season" else ""
    return "" if thing.type == "episode" and number(thing) and thing.name.endswith(number(thing)) else thing.name


def _short(thing: Named) -> str:
    if thing.type == "season" and thing.season is not None:
        return _numbered(thing)
    return " ".join(part for part in (number(thing), title(thing)) if part)


def _numbered(season: Named) -> str:
    return _("Season %(number)s") % {"number": season.season}
