"""Whatever comes in, pages that are kept are as Django makes them at that moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.core.handlers.wsgi import WSGIHandler
from pytest_django import Settings

from showbible.claims import Claim
from showbible.guide import models
from showbible.guide.models import Thing
from showbible.guide.serving.front import PageCache
from showbible.guide.store import resolve_all, resolve_changed, save_page, visit
from showbible.guide.store.deciding import Editor, Saying, merge_things, pin, set_owner, take_back
from showbible.pages import Raw
from showbible.pages.page import Page
from tests.cast import HARM, MUDDLE, PAGES, Told
from tests.guide.serving.asking import ask

pytestmark = [pytest.mark.store, pytest.mark.django_db]

ALWAYS = ("/", "/pages/", "/sites/", "/disagreements/", "/unsure/", "/decisions/", "/people/", "/search/?q=voss")
FACTS = ("release_date", "running_time")
EDITOR = Editor("Ada")


@pytest.fixture(autouse=True)
def folder(settings: Settings, tmp_path: Path) -> None:
    settings.DATA = tmp_path


@pytest.fixture(scope="module")
def django() -> WSGIHandler:
    return WSGIHandler()


class Both:
    """All pages of the guide, from the cache and from Django."""

    def __init__(self, django: WSGIHandler) -> None:
        self.django = django
        self.cached = PageCache(django, 10**8)

    def compare(self, step: str) -> None:
        for address in (*ALWAYS, *self.addresses()):
            now, kept = ask(self.django, address), ask(self.cached, address)
            assert (kept.status, kept.text) == (now.status, now.text), f"{address} after {step}"

    def addresses(self) -> Iterator[str]:
        for thing in Thing.objects.order_by("ident"):
            yield f"/{thing.ident}/"
            yield from (f"/{thing.ident}/facts/{name}/" for name in FACTS if thing.facts.filter(property=name).exists())
        yield from (f"/pages/{key}/" for key in models.Page.objects.values_list("pk", flat=True))


@pytest.fixture
def both(django: WSGIHandler) -> Both:
    return Both(django)


def read(told: Told, page: Page | None = None, said: list[Claim] | None = None, data: bytes = b"") -> None:
    raw = Raw(told.address, data or told.title.encode(errors="replace"))
    save_page(page or told.page(), told.claims() if said is None else said, visit(raw))


def test_pages_that_come_in_one_by_one(both: Both) -> None:
    for told in (*PAGES[:4], MUDDLE, HARM):
        read(told)
        both.compare(f"{told.title} was read")
        resolve_changed()
        both.compare(f"{told.title} was worked out")


def test_pages_that_change_and_shrink(both: Both) -> None:
    for told in (*PAGES, MUDDLE):
        read(told)
    resolve_all()
    both.compare("the beginning")
    for told in (PAGES[2], MUDDLE):
        read(told, said=told.claims()[1:], data=b"changed")
        both.compare(f"{told.title} says less")
        resolve_changed()
        both.compare(f"{told.title} says less, worked out")
        read(told, data=b"changed again")
        resolve_changed()
        both.compare(f"{told.title} says all again, worked out")


def test_what_editors_decide(both: Both) -> None:
    for told in (*PAGES, MUDDLE):
        read(told)
    resolve_all()
    both.compare("the beginning")
    season = Thing.objects.get(ident="series/lantern-coast-harbour/season-2")
    people = [Thing.objects.get(name=name) for name in ("Mara Quill", "Jonas Adeyemi")]
    site = models.Site.objects.get(name="Shoreline News")
    decisions: tuple[Callable[[], models.Decision], ...] = (
        lambda: pin(season, Saying("release_date", "2022-03-09"), EDITOR),
        lambda: merge_things(people[0], people[1], EDITOR),
        lambda: set_owner(site, "The Harbour Group", EDITOR),
    )
    for decide in decisions:
        made = decide()
        both.compare(made.words)
        resolve_changed()
        both.compare(f"{made.words}, worked out")
        take_back(made, "Ada")
        resolve_changed()
        both.compare(f"{made.words}, taken back and worked out")


def test_working_all_out_again(both: Both) -> None:
    for told in PAGES:
        read(told)
    resolve_changed()
    both.compare("the beginning")
    resolve_all()
    both.compare("all was worked out again")
