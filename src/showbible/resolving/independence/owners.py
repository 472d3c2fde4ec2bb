"""Sites into who owns them, where that is well known."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files

from showbible.claims.values.text import fold

_HOST = re.compile(r"(?:https?://)?(?:www\.)?(?P<host>(?:[\w-]+\.)+[a-z]{2,})(?:[:/].*)?", re.IGNORECASE)


@lru_cache(maxsize=65536)
def owner_of(site: str) -> str | None:
    """The owner of a site, told by its name ("Screen Rant") or by its host or a part of that; None where unknown."""
    owners = _owners()
    if host := _HOST.fullmatch(site.strip()):
        labels = host["host"].lower().split(".")
        return next((owners[tail] for at in range(len(labels) - 1) if (tail := ".".join(labels[at:])) in owners), None)
    return owners.get(_name(site))


@cache
def _owners() -> dict[str, str]:
    """Owner by site: a host as it is, a name without case, punctuation and spaces."""
    table = tomllib.loads(files("showbible.resolving.independence").joinpath("owners.toml").read_text("utf-8"))
    return {site if _HOST.fullmatch(site) else _name(site): owner for owner, sites in table.items() for site in sites}


def _name(site: str) -> str:
    return fold(site).replace(" ", "")
