"""What is to be loaded to show a clip or a picture: known from its address, else asked of its provider once."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from showbible.guide import embedding
from showbible.guide.embedding import Embed
from showbible.guide.models import Answer, Medium
from showbible.guide.store.media_rows import PICTURE
from showbible.pages import Unreadable

PATIENCE = timedelta(hours=1)  # until a provider that failed is asked again


def embed(medium: Medium) -> Embed:
    """Raises Unreadable where it cannot be shown; what a provider answers is remembered, that it failed for an hour."""
    found = embedding.picture(medium.url) if medium.kind == PICTURE else embedding.known(medium.url)
    if found:
        return found
    if medium.kind == PICTURE:
        raise Unreadable(medium.url, "its site gives it over an open line only")
    before = Answer.objects.filter(key=medium.key).first()
    if before is None or (before.trouble and before.asked_at < timezone.now() - PATIENCE):
        before = _asked(medium)
    if before.trouble:
        raise Unreadable(medium.url, before.trouble)
    return Embed(before.kind, before.src)


def _asked(medium: Medium) -> Answer:
    try:
        found, trouble = embedding.asked(medium.url), ""
    except Unreadable as error:
        found, trouble = Embed("", ""), error.reason
    told = {"asked_at": timezone.now(), "kind": found.kind, "src": found.src, "trouble": trouble}
    return Answer.objects.update_or_create(told, key=medium.key)[0]
