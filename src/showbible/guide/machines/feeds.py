"""Feeds in Atom and RSS: pages read lately, and what changed of everything or of one thing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from showbible.guide.machines.json_ld.nodes import Absolute
from showbible.guide.models import Change, Page
from showbible.guide.presenting.changed import Changed, changed
from showbible.guide.presenting.sources import source
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.spoken import ngettext

MOST = 50  # entries of a feed
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


class _Dated(SyndicationFeed):
    """Says when it last changed; without this, a feed without entries would change at each request."""

    def latest_post_date(self) -> datetime:
        return self.feed["updated"]  # type: ignore[no-any-return]


class _Atom(_Dated, Atom1Feed):
    pass


class _Rss(_Dated, Rss201rev2Feed):
    pass


FORMATS: dict[str, type[_Atom] | type[_Rss]] = {"atom": _Atom, "rss": _Rss}


@dataclass(frozen=True, slots=True)
class Item:
    """An entry: `id` stays the same for good, `at` is when it came to be as it is."""

    id: str
    title: str
    url: str
    html: SafeString
    at: datetime


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed with the addresses of the page that it follows and of itself."""

    title: str
    page: str
    url: str
    items: Sequence[Item]

    @property
    def updated(self) -> datetime:
        return max((each.at for each in self.items), default=_LONG_AGO)


def page_items(pages: Iterable[Page], claims: dict[int, int], absolute: Absolute) -> list[Item]:
    """Pages that were read, each with how many claims it makes."""
    return [_page_item(page, claims.get(page.pk, 0), absolute) for page in pages]


def _page_item(page: Page, claims: int, absolute: Absolute) -> Item:
    told = source(page)
    count = ngettext("%(num)s claim", "%(num)s claims", claims) % {"num": claims}
    html = format_html("<p>{}, {}: {}</p>", told.site, told.said_on, count)
    return Item(f"page/{page.pk}", told.title, absolute(told.url), html, page.read_at)


def change_items(rows: Iterable[Change], absolute: Absolute) -> list[Item]:
    """Values that came to hold, each with the one before and the sentence that brought it about."""
    listed = list(rows)
    return [_change_item(row, told, absolute) for row, told in zip(listed, changed(listed), strict=True)]


def _change_item(row: Change, told: Changed, absolute: Absolute) -> Item:
    title = f"{told.thing.full}: {told.label}: {told.old or _('not known')} → {told.new or _('given up')}"
    parts = [format_html("<p><del>{}</del> <ins>{}</ins></p>", told.old, told.new)]
    if told.source:
        link = format_html('<a href="{}">{}</a>', absolute(told.sentence_url), told.source.title)
        said = (told.sentence, told.source.site, told.source.said_on, link)
        parts.append(format_html("<blockquote>{}</blockquote><p>{}, {}: {}</p>", *said))
    html = format_html_join("", "{}", ((part,) for part in parts))
    return Item(f"change/{row.pk}", title, absolute(told.url), html, row.noted_at)


def written(feed: Feed, form: str, host: str) -> bytes:
    """The feed in one of the `FORMATS`; ids are of this host."""
    made = FORMATS[form](
        title=_clean(feed.title),
        link=feed.page,
        description=_clean(feed.title),
        language="en",
        feed_url=feed.url,
        author_name="Showbible",
        feed_guid=feed.page,
        updated=feed.updated,
    )
    for item in feed.items:
        made.add_item(
            title=_clean(item.title),
            link=item.url,
            description=_clean(item.html),
            pubdate=item.at,
            updateddate=item.at,
            unique_id=f"tag:{host},2020:{item.id}",
            unique_id_is_permalink=False,
        )
    return made.writeString("utf-8").encode()


def _clean(text: str) -> str:
    """Without the characters that XML cannot hold."""
    return _NOT_IN_XML.sub("", text)
