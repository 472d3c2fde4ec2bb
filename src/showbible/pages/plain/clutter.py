"""Lines of plain text in, the kind of aside each belongs to out: menus, teasers, comments, footers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from showbible.pages.page import AsideKind
from showbible.pages.plain.lines import Line

Kinds = list[AsideKind | None]


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

_MENU_SEPARATOR = re.compile(r"\s+[|/·•»›>▾]\s+|\s*\t\s*|\s{2,}")


def find_rule(line: Line) -> Rule | None:
    if line.is_prose and line.words > 30:
        return None
    return next((rule for rule in RULES if rule.pattern.match(line.text)), None)


def is_menu(line: Line) -> bool:
    """Whether the line is three or more short labels side by side ("Home | TV | Films"), or a trail of them."""
    if line.bullet:
        return False
    parts = [part for part in _MENU_SEPARATOR.split(line.raw.strip()) if any(c.isalnum() for c in part)]
    return len(parts) >= 3 and all(part.count(" ") < 4 and len(part) < 36 and part[-1] not in ".:;" for part in parts)


def mark_asides(lines: list[Line]) -> Kinds:
    """The kind of aside that each line belongs to, None where it is the page's text."""
    kinds: Kinds = [None] * len(lines)
    first = next((i for i, line in enumerate(lines) if line.is_prose), len(lines))
    openers: dict[int, AsideKind] = {}
    at = 0
    while at < len(lines):
        rule = find_rule(lines[at])
        end = at + 1
        if rule:
            end = _end(lines, at, rule, in_front=at < first)
            kinds[at:end] = [rule.kind] * (end - at)
            if rule.reach is not Reach.LINE:
                openers[at] = rule.kind
        at = end
    _mark_menus(lines, kinds, first)
    _mark_back(lines, kinds, openers)
    return kinds


def _end(lines: list[Line], at: int, rule: Rule, *, in_front: bool) -> int:
    if rule.reach is Reach.LINE:
        return at + 1
    if rule.reach is Reach.REST:
        return at + 1 if in_front else len(lines)
    if rule.reach is Reach.SECTION:
        return _section_end(lines, at)
    return _run_end(lines, at)


def _run_end(lines: list[Line], at: int) -> int:
    alone = at + 1 < len(lines) and lines[at + 1].paragraph != lines[at].paragraph
    last = lines[at].paragraph + alone
    end = at + 1
    while end < len(lines) and lines[end].paragraph <= last and not (lines[end].is_prose and lines[end].words > 15):
        end += 1
    return end


def _section_end(lines: list[Line], at: int) -> int:
    end = at + 1
    while end < len(lines) and not (lines[end].is_prose or _starts_section(lines, end)):
        end += 1
    return end


def _starts_section(lines: list[Line], at: int) -> bool:
    line = lines[at]
    opens = lines[at - 1].paragraph != line.paragraph
    return opens and not line.bullet and (line.words <= 8 or find_rule(line) is not None)


def _mark_menus(lines: list[Line], kinds: Kinds, first: int) -> None:
    """Menus stand before the first running text and after the last; a row of a table looks the same anywhere."""
    last = max((i for i, line in enumerate(lines) if line.is_prose and kinds[i] is None), default=first)
    for i, line in enumerate(lines):
        if kinds[i] is None and (i < first or i > last) and is_menu(line) and not _in_table(lines, i):
            kinds[i] = AsideKind.NAVIGATION


def _in_table(lines: list[Line], at: int) -> bool:
    width = len(lines[at].cells)
    near = lines[max(at - 2, 0) : at] + lines[at + 1 : at + 3]
    return width > 1 and any(len(line.cells) == width for line in near)


def _mark_back(lines: list[Line], kinds: Kinds, openers: dict[int, AsideKind]) -> None:
    """After the last text of its own, what follows a heading like "Related" is an aside up to the page's end."""
    last = max((i for i, line in enumerate(lines) if kinds[i] is None and _bears_content(line)), default=len(lines))
    kind: AsideKind | None = None
    for i in range(last + 1, len(lines)):
        kind = openers.get(i, kind)
        kinds[i] = kinds[i] or kind


def _bears_content(line: Line) -> bool:
    return line.is_prose or bool(line.bullet) or len(line.cells) > 1
