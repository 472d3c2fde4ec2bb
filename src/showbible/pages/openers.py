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
    pattern: re.Pattern[str]


def _rule(kind: AsideKind, reach: Reach, pattern: str) -> Rule:
    return Rule(kind, reach, re.compile(pattern, re.IGNORECASE))


# The first row whose pattern is found at the start of a line decides.
RULES: tuple[Rule, ...] = (
    _rule(AsideKind.NAVIGATION, Reach.LINE, r"(skip|jump) to |accessibility links$|menu\b\W*(\s{2,}|☰|$)|☰"),
    _rule(AsideKind.NAVIGATION, Reach.LINE, r"(home|you are here)\s*[»›>/:|]"),
    _rule(AsideKind.NAVIGATION, Reach.RUN, r"(table of contents|contents|in this article|on this page|jump to)\W*$"),
    _rule(AsideKind.NAVIGATION, Reach.RUN, r"(post navigation|related topics|topics|tags|filed under|categories)\W*$"),
    _rule(AsideKind.NAVIGATION, Reach.LINE, r"(tags?|tagged|categor(y|ies)|filed under|posted in|topics?)\s*:\s*\S"),
    _rule(AsideKind.NAVIGATION, Reach.LINE, r"(←|«|(previous|next) (post|article)\b).{0,120}$"),
    _rule(AsideKind.NAVIGATION, Reach.LINE, r"(see|view|show|browse) (more|all|full)\b.{0,60}[»›>…]\W*$|(edit|edit info|view|back to top|top)$"),
    _rule(AsideKind.NAVIGATION, Reach.RUN, r"v\s*[•·|]\s*[td]\s*[•·|]\s*e\b"),
    _rule(AsideKind.NAVIGATION, Reach.SECTION, r"(see also|external links)\W*$"),
    _rule(AsideKind.NOTICE, Reach.SECTION, r"(references|footnotes|citations|notes and references)\W*$"),
    _rule(AsideKind.TEASER, Reach.RUN, r"(read|see|watch|listen) (more|also|next)\W*$|quick links\W*$"),
    _rule(
        AsideKind.TEASER,
        Reach.LINE,
        r"((also |must )?read( (more|also|next|on|this))?|see also|related( (story|article|post|news|reading))?s?"
        r"|(keep|continue|further) reading|don[’']t miss|recommended( for you)?|more (from|on) [^:]{2,40}|next up|up next)\s*[:|»–-]\s*\S",
    ),
    _rule(AsideKind.TEASER, Reach.RUN, r"related( (stor(y|ies)|articles?|posts?|content|news|links|videos?))?\W*$"),
    _rule(
        AsideKind.TEASER,
        Reach.RUN,
        r"((most|more) (read|viewed|popular|shared|watched|liked|commented)|popular (on|now|posts?|pages?|this week)"
        r"|trending( now)?|editor[’']?s[’']? picks?|must.reads?|top stories|latest (news|posts?|stories|articles|forum posts)"
        r"|recent (posts?|articles|comments|news)|recommended( for you)?|fan feed|around the (web|bbc|network))\b[^.!?]{0,40}$",
    ),
    _rule(
        AsideKind.TEASER,
        Reach.RUN,
        r"(more (from|on|in|about) |more (stories|articles|news|guides|like this)|you (may|might|will|.ll) (also )?(like|enjoy|love|be interested)"
        r"|(people|users|readers|viewers|fans) who |(keep|continue|further) reading\s*$|read description|what to (read|watch) next|don[’']t miss\W*$)[^.!?]{0,80}",
    ),
    _rule(
        AsideKind.COMMENT,
        Reach.REST,
        r"((leave|post|write|add) a (reply|comment|response|review)|(\d[\d,.]*|no|one|two|three) (comments?|replies|reply|responses?|thoughts? on)\b"
        r"|comments?\s*\(?\d*\)?\W*$|join the (conversation|discussion)|(most liked|top|recent|featured) comments?\b|comments are closed"
        r"|(readers|members|users)[’'] (comments|reviews)\W*$|what do you think\? ?(leave|tell|share).{0,60}$)",
    ),
    _rule(AsideKind.COMMENT, Reach.REST, r"[^:]{1,40}\bsays:$|[^:]{1,40} wrote on [\d/. \w,]+:"),
    _rule(AsideKind.COMMENT, Reach.LINE, r"be the first to (comment|reply|review)"),
    _rule(AsideKind.NOTICE, Reach.REST, r"(#\s*#\s*#|-\s*ends?\s*-|–\s*ends?\s*–|ends?)$"),
    _rule(AsideKind.SHARE, Reach.RUN, r"(share|like|rate|follow|pin) (this|us|on)\b[^.!?]{0,60}$|like loading|follow us\b"),
    _rule(AsideKind.SHARE, Reach.LINE, r"(click to share|share on|tweet|share|print|email|pin it)$"),
    _rule(AsideKind.ADVERT, Reach.LINE, r"\W*(advertisements?|advertisement\W.{0,40}|sponsored( content)?|promoted|report this ad|ad)\W*$"),
    _rule(
        AsideKind.FORM,
        Reach.LINE,
        r".{0,90}\b(subscribe (to|now|for)|sign up (for|to|now)|sign me up|newsletter\b.{0,30}(email|inbox|subscribe|:)|enter your e-?mail|your inbox)\b"
        r"|\[[^\]:.]{1,30}\]\W*$|report an? (error|problem|mistake)|got a tip\?|sign up$|log ?in$|notify me of",
    ),
    _rule(
        AsideKind.NOTICE,
        Reach.LINE,
        r".{0,60}\b(uses? (of )?cookies|accept (all )?cookies|value your privacy|cookies? policy|privacy policy)\b|privacy & cookies"
        r"|we and our .{0,20}partners|by (continuing|using) (to|this)\b.{0,60}cookies",
    ),
    _rule(
        AsideKind.NOTICE,
        Reach.LINE,
        r"(©|\(c\) (19|20)\d\d|copyright\b.{0,30}(19|20)\d\d|all rights reserved|powered by |proudly powered|blog at |create a free "
        r"|(this )?(page|article) was last (changed|edited|modified)|your changes have been saved|this (article|section|page) needs "
        r"|(spoiler )?warning:|community content is|.{3,40} is not affiliated with)",
    ),
    _rule(AsideKind.NOTICE, Reach.LINE, r".{0,120}(©|all rights reserved)"),
)


def find_rule(text: str) -> Rule | None:
    """The rule for a line of this text, as one line."""
    return next((rule for rule in RULES if rule.pattern.match(text)), None)
