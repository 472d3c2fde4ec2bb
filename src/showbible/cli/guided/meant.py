"""What an editor typed for a thing, a page, a site or a decision, to the one that is meant."""

from __future__ import annotations

import os

import click

from showbible.claims.values.text import fold
from showbible.cli.terminal import plain
from showbible.guide import store
from showbible.guide.models import Decision, Page, Site, Thing


def thing_meant(name: str) -> Thing:
    """The thing of this name or place in the guide. ClickException where there is none, or several."""
    try:
        return store.thing_meant(name)
    except store.Unclear as unclear:
        raise click.ClickException(plain(str(unclear))) from None


def page_meant(text: str) -> Page:
    """The page of this number, of `showbible pages`, or at this address. ClickException where there is none."""
    address = text if text.lower().startswith(("http://", "https://")) else os.path.abspath(text)
    pages = Page.objects.filter(pk=int(text)) if _is_number(text) else Page.objects.filter(address__in=[text, address])
    page = pages.first()
    if page is None:
        raise click.ClickException(plain(f"no page {text!r} was read; see showbible pages"))
    return page


def site_meant(name: str) -> Site:
    """The site of this name. ClickException where there is none."""
    sites = list(Site.objects.order_by("name"))
    found = [site for site in sites if site.name == name] or [site for site in sites if fold(site.name) == fold(name)]
    if not found:
        raise click.ClickException(plain(f"no page of a site {name!r} was read; see showbible sites"))
    return found[0]


def decision_meant(number: int) -> Decision:
    """The decision of this number. ClickException where there is none."""
    decision = Decision.objects.filter(pk=number).first() if number < LARGEST else None
    if decision is None:
        raise click.ClickException(f"there is no decision {number}; see showbible decisions --all")
    return decision


LARGEST = 2**63  # no database counts further


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and int(text) < LARGEST
