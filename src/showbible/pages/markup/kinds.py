"""The tag, role, class and id of an element in, the kind of aside that pages give it out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache

from showbible.pages.page import AsideKind

Attributes = Mapping[str, str | None]


class Shown(Enum):
    """What is no aside: text of the page, as far as its name tells, or nothing that is shown at all."""

    TEXT = "text"
    HIDDEN = "hidden"


Named = AsideKind | Shown

TAGS: dict[str, AsideKind] = {
    "nav": AsideKind.NAVIGATION,
    "menu": AsideKind.NAVIGATION,
    "header": AsideKind.NAVIGATION,
    "aside": AsideKind.TEASER,
    "form": AsideKind.FORM,
    "dialog": AsideKind.NOTICE,
    "footer": AsideKind.NOTICE,
}

ROLES: dict[str, AsideKind] = {
    "navigation": AsideKind.NAVIGATION,
    "menu": AsideKind.NAVIGATION,
    "menubar": AsideKind.NAVIGATION,
    "toolbar": AsideKind.NAVIGATION,
    "banner": AsideKind.NAVIGATION,
    "complementary": AsideKind.TEASER,
    "search": AsideKind.FORM,
    "dialog": AsideKind.NOTICE,
    "alertdialog": AsideKind.NOTICE,
    "contentinfo": AsideKind.NOTICE,
}

# Words in classes and ids, between dashes or capitals; a dash in a row may be left out. The first row found decides.
WORDS: tuple[tuple[Named, str], ...] = (
    (
        Shown.HIDDEN,
        "screen-reader-text screen-reader-only sr-only visually-hidden assistive-text element-invisible is-hidden",
    ),
    (Shown.TEXT, "portable-infobox infobox wikia-infobox"),
    (
        AsideKind.FORM,
        "respond comment-form reply-form newsletter newsletters subscribe subscription sign-up sign-in log-in register"
        " search search-form poll donate donation",
    ),
    (
        AsideKind.COMMENT,
        "comment comments comment-list comments-area disqus livefyre fb-comments discussion reviews user-review"
        " user-reviews member-review member-reviews forum-posts",
    ),
    (
        AsideKind.SHARE,
        "share shares sharing share-bar share-daddy share-this social socials social-media add-this add-to-any likes"
        " follow follow-us",
    ),
    (
        AsideKind.TEASER,
        "related related-posts related-articles recommended recommendation recommendations read-more also-read"
        " more-stories more-from most-read most-popular most-viewed most-shared most-recent popular trending teaser"
        " teasers promo promos you-may-like similar outbrain taboola zergnet recirc yarpp up-next suggested sidebar"
        " side-bar widget-area",
    ),
    (
        AsideKind.ADVERT,
        "ad ads advert adverts advertisement advertisements advertising ad-slot ad-box ads-by-google sponsor sponsored"
        " promoted dfp leaderboard affiliate commercial banner-ad",
    ),
    (
        AsideKind.NAVIGATION,
        "nav nav-bar navigation sub-nav menu menus breadcrumb breadcrumbs crumbs pagination pager toc"
        " table-of-contents tags tag-list tags-links cat-links categories skip-link sitemap edit-section"
        " mw-editsection noprint site-header top-bar post-nav post-navigation see-more mw-jump-link navbox",
    ),
    (
        AsideKind.NOTICE,
        "cookie cookies cookie-banner cookie-notice cookie-bar cookie-consent consent gdpr cc-window notice"
        " site-notice disclaimer footer site-footer copyright legal hatnote ambox mbox byline dateline post-meta"
        " entry-meta article-meta author-bio about-author reflist references reference print-only banner",
    ),
)

_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NAMES = re.compile(
    "|".join(
        f"(?P<k{row}>(?<![a-z0-9])(?:{'|'.join(words.replace('-', '-?').split())})(?![a-z0-9]))"
        for row, (_, words) in enumerate(WORDS)
    )
)

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# Found on the whole page or on all its text, whatever its class says.
ROOTS = frozenset(("body", "main", "article"))
# Their ids name a place in the text ("History", "References"), not what they are.
_ID_IS_A_PLACE = frozenset(
    ["h1", "h2", "h3", "h4", "h5", "h6", "span", "a", "b", "i", "em", "strong", "small", "p", "li"]
)


def kind_of(tag: str, attrs: Attributes) -> Named:
    """What the element is by itself, wherever it stands."""
    if _is_hidden(attrs):
        return Shown.HIDDEN
    if role := ROLES.get(attrs.get("role") or ""):
        return role
    own_class = attrs.get("class") or ""
    names = own_class if tag in _ID_IS_A_PLACE else f"{own_class} {attrs.get('id') or ''}"
    named = named_kind(names) if len(names) > 1 else None
    if named is Shown.HIDDEN or named is Shown.TEXT:
        return named
    if tag in ROOTS:
        return Shown.TEXT
    return TAGS.get(tag) or named or Shown.TEXT


def _is_hidden(attrs: Attributes) -> bool:
    if "hidden" in attrs or attrs.get("aria-hidden") == "true":
        return True
    style = attrs.get("style")
    return style is not None and _HIDDEN_STYLE.search(style) is not None


@lru_cache(maxsize=8192)
def named_kind(names: str) -> Named | None:
    """What a part with such a class and id is, by the words in them."""
    found = _NAMES.search(_CAPITAL.sub("-", names[:400]).lower().replace("_", "-"))
    return WORDS[int(found.lastgroup[1:])][0] if found and found.lastgroup else None
