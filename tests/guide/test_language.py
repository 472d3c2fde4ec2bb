"""The guide in another language: its own words all pass through gettext, and dates and numbers are the locale's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from babel.messages import Catalog
from babel.messages.mofile import write_mo
from django.test import Client
from django.urls import reverse
from pytest_django import Settings
from selectolax.lexbor import LexborHTMLParser

from scripts.messages import TEMPLATE, as_po, template
from showbible.claims import Subject, properties
from showbible.claims.values import date
from showbible.guide.jinja import said
from showbible.guide.locales import language_of, locale_at
from showbible.guide.models import Fact, Page, Thing
from showbible.guide.presenting import spoken
from showbible.guide.presenting.addresses import fact_address
from showbible.guide.presenting.dates import show, weekdays
from showbible.guide.presenting.value_words import in_words
from tests.cast import PAGES, Statement, Told, store_guide

TOKEN = "the-link-of-this-start"
# Sources write in letters of their own here, so that every word in Latin ones is the guide's.
_LETTERS = {ord(first) + at: chr(start + at) for first, start in (("a", 0x430), ("A", 0x410)) for at in range(26)}
_OURS = re.compile(r"[A-Za-z]{2,}")
_NO_WORDS = re.compile(r"Showbible|SHOWBIBLE_HOSTS|https?://\S*|[\w.-]+\.(?:example|txt|test)\b|YouTube|Vimeo")
_READ_ALOUD = ("aria-label", "title", "alt", "placeholder", "data-label", "label")


def test_the_template_has_the_words_of_today() -> None:
    assert TEMPLATE.read_bytes() == as_po(template()), "run `make messages`"


@pytest.mark.parametrize(
    ("locale", "day", "month", "score"),
    [
        ("en_GB", "3 March 2022", "March 2022", "7.82 out of 10 (average)"),
        ("en_US", "March 3, 2022", "March 2022", "7.82 out of 10 (average)"),
        ("de_DE", "3. März 2022", "März 2022", "7,82 out of 10 (average)"),
    ],
)
def test_dates_and_numbers_are_those_of_the_locale(
    settings: Settings, locale: str, day: str, month: str, score: str
) -> None:
    settings.LOCALE = locale
    rating = {"score": 7.82, "out_of": 10, "kind": "average", "by": None}
    assert [show("2022-03-03"), show("2022-03"), in_words("rating", rating)] == [day, month, score]


@pytest.mark.parametrize(
    "value",
    ["2022", "2022-03-03", "2021-38", "2021-21", "2021-33", "2020~", "2020/2021", "../2021", "[2020-39,2021-37]"],
)
def test_in_english_a_date_looks_as_at_the_command_line(value: str) -> None:
    assert show(value) == date.show(value)


def test_a_week_begins_where_the_locale_begins_it(settings: Settings) -> None:
    settings.LOCALE = "en_US"
    assert weekdays()[0] == "Sunday"
    settings.LOCALE = "de_DE"
    assert weekdays()[0] == "Montag"


def test_what_is_no_date_is_shown_as_it_is() -> None:
    assert [show(each) for each in ("soon", "2022-13", "2022-02-30", "")] == ["soon", "2022-13", "2022-02-30", ""]


@pytest.mark.parametrize("text", ["nonsense", "en-XX", "../../etc", "x" * 300, " "])
def test_what_is_no_locale_is_told_in_one_line(text: str) -> None:
    with pytest.raises(ValueError, match="SHOWBIBLE_LOCALE names no locale") as told:
        locale_at(text)
    assert len(str(told.value)) < 120


def test_words_come_from_the_nearest_catalogue(tmp_path: Path) -> None:
    assert language_of("de_AT", tmp_path) == "en-gb"
    assert language_of("en_US", tmp_path) == "en-us"
    for name in ("de", "pt_BR"):
        (tmp_path / name / "LC_MESSAGES").mkdir(parents=True)
        (tmp_path / name / "LC_MESSAGES" / "django.mo").touch()
    assert [language_of(each, tmp_path) for each in ("de_AT", "pt_BR", "pt_PT")] == ["de", "pt-br", "en-gb"]


def _catalogue() -> bytes:
    """Every message, set off: a Greek catalogue that is English between «»."""
    made, out = Catalog(locale="el"), BytesIO()
    for message in template():
        if message.id:
            words = [message.id] if isinstance(message.id, str) else message.id
            wrapped = [
                "|".join(f"«{part.strip()}»" if part.strip() else "" for part in each.split("|")) for each in words
            ]
            made.add(message.id, wrapped if message.pluralizable else wrapped[0], context=message.context)
    write_mo(out, made)
    return out.getvalue()


@pytest.fixture
def wrapped(settings: Settings, tmp_path: Path) -> Iterator[None]:
    """The guide's words set off, in a guide whose sources use no Latin letters."""
    folder = tmp_path / "locale" / "el" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "django.mo").write_bytes(_catalogue())
    settings.LOCALE, settings.LANGUAGE_CODE, settings.LANGUAGES = "el_GR", "el", [("el", "el")]
    settings.LOCALE_PATHS = [tmp_path / "locale"]
    settings.DATA, settings.SECRET_KEY, settings.SIGN_IN_TOKEN = tmp_path, "for the tests alone", TOKEN
    _forget_words()
    yield
    _forget_words()


def _forget_words() -> None:
    for remembered in (spoken.gettext, spoken.ngettext, said):
        remembered.cache_clear()


def _elsewhere(told: Told) -> Told:
    """A page in other letters."""
    kinds = properties()
    return replace(
        told,
        site=_other(told.site),
        title=_other(told.title),
        lines=tuple(_other(line) for line in told.lines),
        statements=tuple(_statement(each, kinds[each[2]].value) for each in told.statements),
        asides=tuple(replace(each, text=_other(each.text)) for each in told.asides),
        images=(),
        videos=(),
        about=_subject(told.about),
    )


def _statement(statement: Statement, kind: str) -> Statement:
    words, subject, name, value, *rest = statement
    kept = kind in ("date", "number", "minutes", "country", "language", "status", "kind", "tie_in")
    made = value if kept else _other(value)
    return (_other(words), _subject(subject), name, made, *rest)


def _subject(subject: Subject) -> Subject:
    return replace(subject, name=_other(subject.name), series=_other(subject.series))


def _other(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: each if name == "kind" and "score" in value else _other(each) for name, each in value.items()}
    return value.translate(_LETTERS) if isinstance(value, str) else value


def _left_out(text: str) -> list[str]:
    """The words of the guide that stand outside «»."""
    outside, depth = [], 0
    for letter in text:
        depth += (letter == "«") - (letter == "»")
        outside.append(" " if depth or letter == "»" else letter)
    return _OURS.findall(_NO_WORDS.sub(" ", "".join(outside)))


def _texts(html: str) -> Iterator[str]:
    page = LexborHTMLParser(html)
    for node in page.css("script, code, pre, bdi.given"):
        node.decompose()
    yield from (node.text() for node in page.css("title, h1, h2, h3, p, li, td, th, dt, summary, label, button, nav"))
    yield page.body.text(separator=" ") if page.body else ""
    yield from (str(node.attributes["content"]) for node in page.css('meta[name="description"]'))
    for name in _READ_ALOUD:
        yield from (str(node.attributes[name]) for node in page.css(f"[{name}]"))


def _paths() -> Iterator[str]:
    """Every kind of page that a reader may come to."""
    for thing in Thing.objects.all():
        place = reverse("thing", args=[thing.ident])
        yield from (place, f"{place}?as_of=2021-12-31", f"{place}evidence/", f"{place}names/", f"/card{place}")
    for fact in Fact.objects.select_related("thing"):
        yield fact_address(fact.thing.ident, fact.property)
    yield from (reverse("page", args=[page.pk]) for page in Page.objects.all())
    lists = (
        "series",
        "films",
        "people",
        "characters",
        "things",
        "pages",
        "sites",
        "disagreements",
        "unsure",
        "decisions",
    )
    yield from (f"/{name}/{query}" for name in lists for query in ("", "?as_of=2021-12-31", "?as_of=1990-01-01"))
    yield from ("/", "/?as_of=2021-12-31", "/?as_of=1990-01-01", "/?as_of=soon", "/news/", "/changes/", "/seen/")
    yield from (
        "/calendar/",
        "/calendar/2022/03/",
        "/calendar/2022/03/03/",
        "/disagreements/?within=page",
        "/not/there/",
    )
    yield from (
        "/search/",
        "/search/?q=2022",
        "/search/?q=1234567890",
        "/work/",
        "/add/",
        "/jobs/",
        "/sign-in/",
    )
    yield from (f"/work/?sort={sort}" for sort in ("weak", "undated", "unsure"))


@pytest.mark.django_db
def test_every_word_of_the_guide_passes_through_gettext(wrapped: None, client: Client) -> None:
    store_guide(*map(_elsewhere, PAGES))
    client.get("/sign-in/", {"token": TOKEN})
    found: dict[str, dict[str, None]] = {}
    for path in _paths():
        html = client.get(path).content.decode()
        for words in map(_left_out, _texts(html)):
            for word in words:
                found.setdefault(word, {})[path] = None
    told = [f"{word}: {', '.join(list(paths)[:2])}" for word, paths in found.items()]
    assert not told, "\n".join(told)
