"""The one locale of a guide's pages, and the language that its words come in."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from babel import Locale, UnknownLocaleError
from django.conf import settings
from django.utils.translation import get_language

ENGLISH = "en_GB"
CATALOGUES = Path(__file__).parent / "locale"
LONGEST = 35  # letters of the name of a locale


def locale_at(text: str) -> str:
    """The locale of this name ("de-DE"), as Babel writes it; ValueError where there is none."""
    try:
        return str(Locale.parse(text[: LONGEST + 1].strip().replace("-", "_")))
    except (ValueError, UnknownLocaleError):
        raise ValueError(f"SHOWBIBLE_LOCALE names no locale: {text[:LONGEST]!r}; give it as en-GB or de-DE") from None


def language_of(locale: str, catalogues: Path = CATALOGUES) -> str:
    """The language in which the guide speaks in a locale, as Django writes it: English where no catalogue is nearer."""
    found = parsed(locale)
    names = (locale, f"{found.language}_{found.script}", f"{found.language}_{found.territory}", found.language)
    nearest = next((name for name in names if (catalogues / name / "LC_MESSAGES" / "django.mo").exists()), "")
    return tag(nearest or (locale if found.language == "en" else ENGLISH)).lower()


@lru_cache(maxsize=16)
def parsed(name: str) -> Locale:
    """What Babel knows of a locale, or of a language as Django writes it."""
    return Locale.parse(name.replace("-", "_"))


def spoken() -> Locale:
    """What Babel knows of the language that the guide's own words are in."""
    return parsed(get_language() or settings.LANGUAGE_CODE)


class Interface(NamedTuple):
    """The language of the guide's own words: its tag, the direction of its script, and its locale for OpenGraph."""

    tag: str
    direction: str
    locale: str


def interface() -> Interface:
    return _interface(settings.LANGUAGE_CODE)


@lru_cache(maxsize=16)
def _interface(language: str) -> Interface:
    found = parsed(language)
    return Interface(tag(language), found.text_direction, str(found))


@lru_cache(maxsize=16)
def tag(name: str) -> str:
    """How pages and links name a locale or a language: "de-DE"."""
    return str(parsed(name)).replace("_", "-")
