"""The tree of a page in, its asides marked in it: by tag, role, class and id words, and telling headings."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from showbible.pages.markup.tree import INLINE, Element
from showbible.pages.openers import Reach, Rule, find_rule
from showbible.pages.page import AsideKind

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

# Words in classes and ids, between dashes or capitals. The first row that is found decides.
WORDS: tuple[tuple[AsideKind, str], ...] = (
    (AsideKind.FORM, "respond|comment-?form|reply-form|newsletters?|subscribe|subscription|sign-?up|sign-?in|log-?in|register|search|search-?form|poll|donate|donation"),
    (AsideKind.COMMENT, "comments?|comment-?list|comments-area|disqus|livefyre|fb-comments|discussion|reviews|user-reviews?|member-reviews?|forum-posts"),
    (AsideKind.SHARE, "share|shares|sharing|share-?bar|share-?daddy|share-?this|social|socials|social-?media|add-?this|add-?to-?any|likes|follow|follow-us"),
    (AsideKind.TEASER, "related|related-?posts|related-?articles|recommended|recommendations?|read-?more|also-?read|more-stories|more-from|most-(?:read|popular|viewed|shared|recent)|popular|trending|teasers?|promo|promos|you-may-like|similar|outbrain|taboola|zergnet|recirc|yarpp|up-?next|suggested|rail|right-?rail|sidebar|side-?bar|widget-area"),
    (AsideKind.ADVERT, "ads?|adverts?|advertisements?|advertising|ad-?slot|ad-?box|ads-?by-?google|sponsor|sponsored|promoted|dfp|leaderboard|affiliate|commercial|banner-ad"),
    (AsideKind.NAVIGATION, "nav|nav-?bar|navigation|sub-?nav|menu|menus|breadcrumbs?|crumbs|pagination|pager|toc|table-of-contents|tags|tag-?list|tags-links|cat-?links|categories|skip-?link|sitemap|edit-?section|mw-editsection|noprint|site-header|top-?bar|post-nav|post-navigation|see-?more|mw-jump-link|navbox"),
    (AsideKind.NOTICE, "cookies?|cookie-?\\w+|consent|gdpr|cc-window|notice|site-?notice|disclaimer|footer|site-?footer|copyright|legal|hatnote|ambox|mbox|byline|dateline|post-?meta|entry-?meta|article-?meta|author-?bio|about-?author|reflist|references|reference|print-?only|banner"),
)  # fmt: skip

KEPT = re.compile(r"(?:^|[\s_-])(?:portable-infobox|infobox|wikia-infobox)(?:$|[\s_-])", re.IGNORECASE)

_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NAMES = re.compile(
    "|".join(f"(?P<k{row}>(?<![a-z0-9])(?:{words})(?![a-z0-9]))" for row, (_, words) in enumerate(WORDS))
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_ROOTS = frozenset(("body", "main", "article"))
# A part that holds more of the page's unlinked text than this is its text, whatever it is called; with a
# heading of the first level, the smaller share will do.
_MOST, _MOST_WITH_HEADING = 0.6, 0.3


_BRIEF = (AsideKind.SHARE, AsideKind.NAVIGATION)


def mark_clutter(elements: list[Element]) -> None:
    """Set `kind` on every element that is an aside; what is inside an aside is left alone."""
    total = elements[0].unlinked
    for element in elements:
        if _is_inside_aside(element):
            continue
        kind = _kind(element)
        if kind and not _holds_text(element, total) and not (kind in _BRIEF and _is_read(element)):
            element.kind = kind
    for element in elements:
        if (element.tag in _HEADINGS or _is_label(element)) and not _is_inside_aside(element):
            _mark_run(element, total)


def _is_inside_aside(element: Element) -> bool:
    """Its parent's answer is settled before its own, so a look at the parent is enough."""
    parent = element.parent
    if parent is not None and parent.kind is not None:
        element.kind = parent.kind
    return element.kind is not None


def _kind(element: Element) -> AsideKind | None:
    names = element.names if element.tag not in INLINE and element.tag not in _HEADINGS else element.attr("class")
    if element.tag in _ROOTS or KEPT.search(names):
        return None
    if role := ROLES.get(element.attr("role")):
        return role
    if element.tag in TAGS and not _is_own(element):
        return TAGS[element.tag]
    return named_kind(names) if names.strip() else None


def _is_own(element: Element) -> bool:
    """A header or a footer of a part of the text, not of the page."""
    if element.tag == "header":
        return any(above.tag in ("article", "main", "section") for above in element.ancestors()) or any(
            inner.tag == "h1" for inner in element.walk()
        )
    return element.tag == "footer" and any(above.tag in ("blockquote", "figure") for above in element.ancestors())


@lru_cache(maxsize=4096)
def named_kind(names: str) -> AsideKind | None:
    """The kind of aside that a part with such a class and id is, by the words in them."""
    found = _NAMES.search(_CAPITAL.sub("-", names[:400]).lower().replace("_", "-"))
    return WORDS[int(found.lastgroup[1:])][0] if found and found.lastgroup else None


def _holds_text(element: Element, total: int) -> bool:
    if element.unlinked > _MOST * total:
        return True
    return element.unlinked > _MOST_WITH_HEADING * total and any(inner.tag == "h1" for inner in element.walk())


def _is_read(element: Element) -> bool:
    """Whether it holds more than labels: menus and share bars have none of that, whatever they are called."""
    return element.unlinked > 120 and element.linked < 0.4 * element.chars


def _is_label(element: Element) -> bool:
    """A short line set as a paragraph or in bold, that may do a heading's work."""
    return element.tag in ("p", "div", "strong", "b", "span") and 3 < element.chars <= 60


def _mark_run(heading: Element, total: int) -> None:
    rule = find_rule(heading.text()) if heading.chars <= 120 else None
    if rule is None or (rule.reach is Reach.LINE and heading.tag in ("strong", "b", "span")):
        return
    if rule.reach is Reach.LINE:
        if heading.tag not in _HEADINGS:
            heading.kind = rule.kind
        return
    _mark_following(_outermost(heading, total), heading, rule, total)


def _outermost(heading: Element, total: int) -> Element:
    """The part that the heading opens: the widest one round it in which nothing comes before it."""
    part = heading
    while part.parent is not None and part.parent.tag not in _ROOTS and part.parent.first == part.at:
        if _holds_text(part.parent, total):
            break
        part = part.parent
    return part


def _mark_following(part: Element, heading: Element, rule: Rule, total: int) -> None:
    """The whole part where the heading opens one; else its siblings up to the next heading or running text."""
    part.kind = rule.kind
    if part is not heading or part.parent is None:
        return
    for sibling in islice(part.parent.children, part.at + 1, None):
        if isinstance(sibling, str):
            continue
        if _ends_run(sibling, heading, rule) or _holds_text(sibling, total):
            return
        sibling.kind = sibling.kind or rule.kind


def _ends_run(sibling: Element, heading: Element, rule: Rule) -> bool:
    """A heading of its own rank ends what a heading opens; running text and tables end it as well."""
    if sibling.tag in _HEADINGS:
        return rule.reach is not Reach.REST and (heading.tag not in _HEADINGS or sibling.tag <= heading.tag)
    if heading.tag not in _HEADINGS and sibling.linked < 0.5 * sibling.chars and sibling.chars > 60:
        return True
    return (sibling.tag == "p" and sibling.unlinked > 160) or sibling.tag == "table"
