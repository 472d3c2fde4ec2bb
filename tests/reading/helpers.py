"""A text in, what was read from it held against what it says."""

from __future__ import annotations

from dataclasses import replace
from textwrap import dedent

from showbible.claims import Claim, Standing, Subject, Value, properties
from showbible.pages import Page, Raw, read_page
from showbible.reading import read_claims

Expected = tuple[Subject, str, Value] | tuple[Subject, str, Value, Standing | None]

HAPPENED, ANNOUNCED, EXPECTED = Standing.HAPPENED, Standing.ANNOUNCED, Standing.EXPECTED
WITHDRAWN, DENIED = Standing.WITHDRAWN, Standing.DENIED

SHOW = "Marrow Hill"  # the invented series that most texts are about


def series(name: str = SHOW) -> Subject:
    return Subject("series", name)


def season(number: int, of: str = SHOW) -> Subject:
    return Subject("season", series=of, season=number)


def episode(number: int, season: int = 2, of: str = SHOW) -> Subject:
    return Subject("episode", series=of, season=season, episode=number)


def named_episode(name: str, of: str = SHOW) -> Subject:
    """An episode known by its name only."""
    return Subject("episode", name, series=of)


def film(name: str, year: int | None = None) -> Subject:
    return Subject("film", name, year=year)


def character(name: str) -> Subject:
    return Subject("character", name)


def thing(name: str) -> Subject:
    return Subject("thing", name)


def plays(person: str, character: str | None) -> dict[str, str | None]:
    """The value of a `cast` claim."""
    return {"person": person, "character": character}


def news(text: str) -> str:
    """A page of news on the second season, which says `text`."""
    return f"{SHOW} Season 2: Everything We Know\n\n{dedent(text).strip()}"


def profile(text: str) -> str:
    """A page on the series as a whole, which says `text`."""
    return f"{SHOW}\n\n{SHOW} is a television series set in a quarry town in the north.\n\n{dedent(text).strip()}"


def page_of(text: str, *, published: str | None = None, title: str | None = None, html: bool = False) -> Page:
    """A text or HTML as a page. Its title and date are what it says itself, unless they are given."""
    name, kind = ("page.html", "text/html") if html else ("page.txt", "text/plain")
    page = read_page(Raw(name, dedent(text).strip().encode(), kind, "utf-8"))
    return replace(page, title=title or page.title, published=published or page.published)


def check_claims(
    text: str,
    expected: list[Expected],
    *,
    published: str | None = None,
    title: str | None = None,
    html: bool = False,
) -> None:
    """Of the properties that `expected` names exactly these claims are read, and every claim has its place.

    A claim is expected as (subject, property, value), or with its standing as a fourth.
    """
    page = page_of(text, published=published, title=title, html=html)
    claims = read_claims(page)
    check_places(page, claims)
    wanted = {row[1] for row in expected}
    assert wanted, "nothing is expected; use check_silent"
    found = [claim for claim in claims if claim.property in wanted]
    missing = [row for row in expected if not any(_is(claim, row) for claim in found)]
    beyond = [claim for claim in found if not any(_is(claim, row) for row in expected)]
    wrong = [*missing, *beyond]
    assert not wrong, _report(page, found, missing, beyond)


def check_silent(
    text: str, *silent: str, published: str | None = None, title: str | None = None, html: bool = False
) -> None:
    """None of these properties is claimed; without any, nothing at all is."""
    assert properties().keys() >= set(silent), f"no such property: {set(silent) - properties().keys()}"
    page = page_of(text, published=published, title=title, html=html)
    claims = read_claims(page)
    check_places(page, claims)
    beyond = [claim for claim in claims if claim.property in silent or not silent]
    assert not beyond, _report(page, claims, [], beyond)


def check_places(page: Page, claims: list[Claim]) -> None:
    """Every claim is said by a part of the page's text."""
    for claim in claims:
        assert 0 <= claim.start < claim.end <= len(page.text), f"no place in the text: {_told(claim)}"
        assert page.text[claim.start : claim.end].strip(), f"an empty place: {_told(claim)}"


def _is(claim: Claim, row: Expected) -> bool:
    return (claim.subject, claim.property, claim.value) == row[:3] and (len(row) < 4 or claim.standing == row[3])


def _report(page: Page, found: list[Claim], missing: list[Expected], beyond: list[Claim]) -> str:
    parts = (
        ("missing", [_said(row) for row in missing]),
        ("not expected", [f"{_told(claim)}\n      from: {page.text[claim.start : claim.end]!r}" for claim in beyond]),
        ("all that was read", [_told(claim) for claim in found] or ["nothing"]),
    )
    return "\n".join(f"\n{head}:\n" + "\n".join(f"  {line}" for line in lines) for head, lines in parts if lines)


def _said(row: Expected) -> str:
    standing = f" ({row[3]})" if len(row) == 4 else ""
    return f"{_name(row[0])} · {row[1]} · {row[2]!r}{standing}"


def _told(claim: Claim) -> str:
    said = _said((claim.subject, claim.property, claim.value, claim.standing))
    return f"{said} by {claim.reader}"


def _name(subject: Subject) -> str:
    return f"{subject.type} {subject.title}"
