"""A line in, the kind of aside that it opens out: "READ MORE: …", "Related", "2 Comments", "© 2023"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from showbible.pages.page import AsideKind


class Reach(Enum):
    """How far an aside goes that opens with a line."""

    LINE = "line"
    RUN = "run"  # the rest of its paragraph or, where it stands alone, the next one, up to running text
    SECTION = "section"  # up to the next line that stands alone as a heading
    REST = "rest"  # the rest of the page


@dataclass(frozen=True, slots=True)
class Rule:
    kind: AsideKind
    reach: Reach
    pattern: str


_STORY = (
    r"(?:stor(?:y|ies)|articles?|posts?|content|news|links|videos?|reading|(?:press |news )?releases?|coverage"
    r"|features?"
    r"|interviews|reviews|recaps|guides|headlines|pieces|issues|transcripts|titles|shows|series|programmes|films)"
)

# The first row whose pattern is found at the start of a line, in any case, decides.
RULES: tuple[Rule, ...] = tuple(
    Rule(kind, reach, pattern)
    for kind, reach, pattern in (
        # menus and trails
        (AsideKind.NAVIGATION, Reach.LINE, r"(?:skip|jump) to |accessibility links$|menu\b\W*(?:\s{2,}|☰|$)|☰"),
        (AsideKind.NAVIGATION, Reach.LINE, r"(?:home|you are here:?)\s*[»›>/|]"),
        (AsideKind.NAVIGATION, Reach.RUN, r"(?:table of contents|contents|in this article|on this page|jump to)\W*$"),
        (AsideKind.NAVIGATION, Reach.RUN, r"(?:post navigation|related topics|topics|tags|filed under|categories)\W*$"),
        (AsideKind.NAVIGATION, Reach.LINE, r"(?:tags?|tagged|categories|filed under|posted in|topics)\s*:\s*\S"),
        (AsideKind.NAVIGATION, Reach.LINE, r"(?:←|«(?!.*» ?[^»\s])|(?:previous|next) (?:post|article)\b).{0,120}$"),
        (
            AsideKind.NAVIGATION,
            Reach.LINE,
            r"(?:older|newer|prev|previous|next)(?: posts?)?\s*:.{0,120}$",
        ),
        (
            AsideKind.NOTICE,
            Reach.LINE,
            r"you(?: have|[’']ve) (?:\d+|one|two|three|no) (?:free )?(?:articles?|stories)\b",
        ),
        (AsideKind.NAVIGATION, Reach.LINE, r"(?:see|view|show|browse) (?:more|all|full)\b.{0,60}[»›>…]\W*$"),
        (AsideKind.NAVIGATION, Reach.LINE, r"(?:edit|edit info|view|back to top|top)$"),
        (AsideKind.NAVIGATION, Reach.RUN, r"v\s*[•·|]\s*[td]\s*[•·|]\s*e\b"),
        (AsideKind.NAVIGATION, Reach.SECTION, r"(?:see also|external links)\W*$"),
        (AsideKind.NOTICE, Reach.SECTION, r"(?:references|footnotes|citations|notes and references)\W*$"),
        # teasers
        (AsideKind.TEASER, Reach.RUN, r"(?:read|see|watch|listen) (?:more|also|next)\W*$|quick links\W*$"),
        (
            AsideKind.TEASER,
            Reach.LINE,
            rf"(?:(?:also |must )?read(?: (?:more|also|next|on|this))?|see also|related(?: {_STORY})?"
            r"|(?:keep|continue|further) reading|don[’']t miss|recommended(?: for you)?|more (?:from|on) [^:]{2,40}"
            r"|next up|up next|(?:in (?:our|the) )?next (?:issue|edition)|previous (?:issue|edition))"
            r"\s*[:|»–-]\s*\S",
        ),
        (AsideKind.TEASER, Reach.RUN, rf"related(?: {_STORY})?\W*$"),
        (
            AsideKind.TEASER,
            Reach.RUN,
            r"(?:(?:most|more) (?:read|viewed|popular|shared|watched)|popular (?:on|now|posts?|pages?|this week)"
            r"|trending(?: now)?|editor[’']?s[’']? picks?|must.reads?|top stories"
            r"|(?:latest|recent) (?:news|posts?|stories|articles|comments|forum posts)|recommended(?: for you)?"
            r"|fan feed|around the (?:web|bbc|network)|recommendations|more (?:press packs|reviews|guides|interviews)"
            r"|similar (?:shows?|series|titles|films|movies|performers|people|programmes))\b[^.!?]{0,40}$",
        ),
        (
            AsideKind.TEASER,
            Reach.RUN,
            r"(?:more (?:from|on) |more (?:stories|articles|news|guides|like this)|what to (?:read|watch) next"
            r"|you (?:may|might) (?:also )?(?:like|enjoy|love|be interested)"
            r"|(?:people|users|readers|viewers|fans) (?:who .{1,40}\b)?also\b"
            r"|if you (?:like|love|enjoy)e?d?\b|while you wait\W*$|(?:keep|continue) reading|read description"
            r"|don[’']t miss\W*$)[^.!?]{0,80}(?:\.{3})?$",
        ),
        # what readers wrote
        (
            AsideKind.COMMENT,
            Reach.REST,
            r"(?:(?:leave|post|write|add) a (?:reply|comment|response|review)"
            r"|(?:\d[\d,.]*|no|one|two|three)"
            r" (?:comments|replies|responses|thoughts? on|comment(?=$)|reply(?=$)|response(?=$))\b"
            r"|join the (?:conversation|discussion)|comments are closed"
            r"|(?:most (?:liked|commented)|top|recent|featured) comments?\b)[^.!?]{0,90}(?:\.{3})?$"
            r"|(?:comments?|responses|replies|reactions|your (?:comments|letters|views)|have your say"
            r"|letters to the editor"
            r"|reader (?:comments|responses|reactions|mail))\s*(?:\([\d,.]*(?: comments?)?\))?\W*"
            r"(?:(?:sort(?:ed)? by|newest|oldest|log in|sign in|view all|show all)\b.{0,40})?$|(?:readers"
            r"|members|users|customers?|viewers)[’']? (?:comments|reviews)\s*\(?\d*\)?\W*$"
            r"|(?:fans|readers|viewers|users|members) say\s*\(?\d*\)?\W*$"
            r"|(?:sign|view)? ?(?:my |our )?guestbook\b.{0,30}$",
        ),
        (AsideKind.COMMENT, Reach.REST, r"[^:]{1,40} wrote on \d[\d/. \w,]+:"),
        (AsideKind.COMMENT, Reach.LINE, r"be the first to (?:comment|reply|review)"),
        # press releases close with these
        (AsideKind.NOTICE, Reach.REST, r"(?:#\s*#\s*#|[-–]\s*ends?\s*[-–])$"),
        (AsideKind.SHARE, Reach.RUN, r"(?:share|like|rate|follow|pin) (?:this|us|on)\b[^.!?]{0,60}$"),
        (AsideKind.SHARE, Reach.LINE, r"like loading|follow us\b|(?:click to share|tweet|share|print|email|pin it)$"),
        (AsideKind.ADVERT, Reach.LINE, r"\W*(?:advertisements?|adverts?|ad)(?:\W.{0,40})?\W*$"),
        (AsideKind.ADVERT, Reach.LINE, r"(?:sponsored(?: content)?|promoted|report this ad)\W*$"),
        (
            AsideKind.FORM,
            Reach.LINE,
            r"(?:subscribe|sign up)\b[^.]{0,60}$"
            r"|.{0,90}\b(?:(?:subscribe|sign up) (?:to|for) .{0,60}\b(?:newsletters?|alerts|bulletin|mailing list)"
            r"|enter your e-?mail|to your inbox|newsletter\b.{0,30}(?:email|inbox|subscribe))\b",
        ),
        (
            AsideKind.FORM,
            Reach.LINE,
            r"\[[^\]:.]{1,30}\]\W*$|report an? (?:error|problem|mistake)|got a tip\?|sign up$|log ?in$|notify me of",
        ),
        # what the site says of itself
        (
            AsideKind.NOTICE,
            Reach.LINE,
            r".{0,60}\b(?:uses? (?:of )?cookies|accept (?:all )?cookies|value your privacy|cookies? policy"
            r"|privacy policy)\b|privacy & cookies|we and our .{0,20}partners"
            r"|by (?:continuing|using) (?:to|this)\b.{0,60}cookies",
        ),
        (
            AsideKind.NOTICE,
            Reach.LINE,
            r"\(c\) (?:19|20)\d\d|copyright\b.{0,30}(?:19|20)\d\d|(?:proudly )?powered by |blog at |create a free "
            r"|content is available under|\^ |except where otherwise noted"
            r"|(?:this )?(?:page|article) was last (?:changed|edited|modified)|your changes have been saved"
            r"|this (?:article|section|page) needs |(?:spoiler )?warning:|community content is"
            r"|.{3,40} is not affiliated with",
        ),
        (AsideKind.NOTICE, Reach.LINE, r".{0,120}(?:©|all rights reserved)"),
    )
)

_ANY = re.compile("|".join(f"(?P<r{row}>{rule.pattern})" for row, rule in enumerate(RULES)), re.IGNORECASE)


def find_rule(text: str) -> Rule | None:
    """The rule for a line of this text, as one line."""
    found = _ANY.match(text)
    return RULES[int(found.lastgroup[1:])] if found and found.lastgroup else None
