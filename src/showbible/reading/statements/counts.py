"""How many seasons and episodes."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.pages.page import BlockKind
from showbible.reading.context import scopes
from showbible.reading.context.seasons import seasons_in
from showbible.reading.numbers import CARDINAL, number
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.lengths import series_of

CUES = (
    "episode",
    " eps",
    "season",
    "-part",
    " parts",
    "chapter",
    "instal",
    " series",
    "1/",
    " second ",
    " third ",
    " x ",
    "x6",
    "x5",
    "×",
    " all ",
)

_KIND = (
    r"(?:(?:brand-|all-)?new|more|further|extra|hour-long|hourlong|one-hour|half-hour|\d{2,3}-minute|original|"
    r"self-contained|final|weekly)"
)
_EPISODES = re.compile(
    rf"(?<![\d.:/xE$£€-])\b(?P<count>{CARDINAL})(?:(?: {_KIND}){{0,2}} (?:episodes|eps|chapters|instal+ments|parts|"
    rf"half-hours|hour-long parts)\b"
    r"|(?P<adjective>[- ](?:part|episode|chapter)\b)|(?P<parter>-parter))(?! (?:guide|list|titles))",
    re.IGNORECASE,
)
_ALL_DONE = re.compile(
    rf"\b(?:direct|wr[io]t|penn?|helm|script|co-wr[io]t)\w*\b[^.;]{{0,30}}\ball (?P<count>{CARDINAL})"
    r"(?=\s*(?:[.,;)]|$|and\b))",
    re.IGNORECASE,
)
_OUT_OF = re.compile(
    r"\b(?:episode|ep\.?|eps\.?|part|chapter|hour) (?P<one>\d{1,2}|one) ?(?:/|of) ?(?P<count>\d{1,3}|"
    r"[a-z]{3,6})\b(?! (?:the|season|series))|"
    r"(?:^|(?<=[Ss]eries[.,;:] ))(?P<first>1)/(?P<total>\d{1,2})\. ",
    re.IGNORECASE,
)
_WORK_NOUN = re.compile(
    r"(?:,? [\p{L}’'&-]+){0,5}?[ -](?:series|serial|drama|thriller|season|comedy|sitcom|show|run|mini-?series|order|"
    r"adaptation|"
    r"docuseries|saga|mystery|whodunn?it|dramedy|anthology|noir|tale|soap|anime|documentary|production|project|"
    r"chiller|romance|epic|event|"
    r"telling|outing|pick-?up|return|reboot|revival|sequel|prequel|spin-?off|cour|batch)\b",
    re.IGNORECASE,
)
_NOT_NOUN = re.compile(
    r"[- ](?:finale|premiere|launch|opener|arc|deal|drop|stint|story|storyline|block|comic|book|podcast|novel|special|"
    r"format|backdoor|guide|marathon|set|trilogy|interview|feature|article|mini-?arc|flashback|debut|bow|binge|"
    r"two-part)\b",
    re.IGNORECASE,
)
_SEASONS = re.compile(
    rf"\b(?P<count>{CARDINAL})(?: seasons?\b| series\b|[ -](?:season|series)[ -]run\b)",
    re.IGNORECASE,
)
_SINGLE = re.compile(
    r"\b(?:after|lasted|ran for|lasted for|only)(?: just| only| but)? (?:one|a single|its first|its only|"
    r"1) (?:season|series)\b(?! of the| to)|"
    r"\bone and done\b|\bone-season wonder\b|\bsingle-season\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"(?:^|\b(?:has|have|had|there (?:are|will be|were|have been)|after|for|over|ran|ran to|runs to|consists? of|"
    r"comprises|comprising|in|"
    r"spanning|spans|spanned|across|lasted|lasting|all|all of|totals|totalling|its|just|only|about|after just|"
    r"nearly|almost|to date|finished with)|"
    r", |and |\. |\(|[·|•] ?|: )\s*(?:just |only |a total of |the full |all )?$",
    re.IGNORECASE,
)
_NOT_SEASONS = re.compile(
    r"\b(?:first|last|next|these|those|remaining|more than|over the|of the|past|final|best|every|episode|directs?|"
    r"directed|took|"
    r"rumou?rs of|either|previous|other|another|early|opening|least|renew\w*|plan\w*|deal|contract|option\w*|"
    r"sign\w*|play\w*|starr?\w*|"
    r"appear\w*|serv\w+|spent|spend\w*|left|leav\w+|join\w*|recur\w*|hop\w+|want\w*|would|could|might|may|pitch\w*|"
    r"gap|between|"
    r"away|absen\w+|missed|order\w*|town|year|weather|Vivaldi|climate|cast member|wrote|writing|stay\w*|"
    r"return\w*)\b[^.;:]{0,30}$",
    re.IGNORECASE,
)
_NOT_EPISODES = re.compile(
    r"\b(?:first|last|next|these|those|remaining|other|another|opening|closing|over|than|past|best|every|about|took|"
    r"takes?|"
    r"rumou?rs of|either|previous|early|earlier|latest|least|up to|few|spent|after|within|until|before|for its|not|"
    r"originally|"
    r"down from|up from|instead of|rather than|only|some|any|most|two of|one of|of those|stay\w* for)(?: the| these|"
    r" just)?\s+$",
    re.IGNORECASE,
)
_BY_SOMEBODY = re.compile(
    r"\b(?:appear\w*|recur\w*|guest\w*|direct\w*|wr(?:ote|ites?|iting|itten)|penn\w+|play(?:s|ed|ing)|starr?(?:s|ed|"
    r"ing) (?:as|in)|credited|"
    r"seen in|watch\w*|screen(?:ed|er|ers)|sent|edited|composed|helm\w*|shot|cut|co-wr\w+|spen[dt]\w*|review\w*|"
    r"knit\w*|binge\w*|absent|missed|"
    r"pursued|featured|taken over|takes over|in the hands|planned|was to (?:be|have)|would have|supposed|rumou?r\w*|"
    r"nominated|won)\b[^.;:(]{0,70}$",
    re.IGNORECASE,
)
_LAUNCH = re.compile(
    r"\b(?:premier|launch|debut|open|kick|drop|begin|start|arriv|return|double)\w*\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_NOT_BEHIND = re.compile(
    r"^,? (?:of (?!(?:season|series|the (?:\w+ )?(?:season|series|show|drama)|it|[\p{Lu}“\"])|\d+ min|\d+)|in which|"
    r"had aired|ago|late[r]?|into|in(?=[,.;])|behind|"
    r"directed|written|per|left|remaining|to go|each week|every week|weekly|a (?:week|month|day|foot|night)|"
    r"at a time|"
    r"were sent|made available|"
    r"were made available|provided|seen|in a row|on (?:launch|premiere|opening)|at launch|together|back to back|"
    r"back-to-back|recurring|"
    r"available (?:for|to) (?:review|critics|press)|apart|earlier|before|after|that (?:he|she|they|I)|(?:he|she|"
    r"they|I) )\b",
    re.IGNORECASE,
)
_IN_ALL = re.compile(
    r"\b(?:all|consists? of|comprises?|comprising|total of|contains?|made up of)(?: the)? $",
    re.IGNORECASE,
)
_OVER_SEASONS = re.compile(
    rf",? (?:over|across|in|spread (?:over|across)|and) (?:the )?{CARDINAL} (?:seasons|series)\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    rf"\b(?P<seasons>{CARDINAL}) (?:seasons|series),? (?:of|with|each (?:of|with|"
    rf"comprising)) (?P<count>{CARDINAL}) episodes(?: each|apiece)?\b",
    re.IGNORECASE,
)
_ELLIPTIC = re.compile(
    rf"\b(?P<season>(?:season|series) (?:\d{{1,2}}|one|two|three|four|five|six)|(?:second|third|fourth|fifth|sixth|"
    rf"first)(?: (?:one|season|series))?)"
    rf" (?:will )?(?:have|has|had|runs? to|ran to|gets?|got|consists? of|of|to) (?:just |"
    rf"only )?(?P<count>{CARDINAL})(?=\s*(?:[.,;]|$|and\b))",
    re.IGNORECASE,
)
_NO_SEASONS_BEHIND = re.compile(
    r" (?:late[r]?|ago|in\b(?! (?:all|total))|into|of (?:ten|eight|six)|of the (?!show|series|drama|programme)|deal|"
    r"at a time|"
    r"order|"
    r"before|earlier)"
)
_OF_THIS = re.compile(r"\bnew\b|\bthis time\b", re.IGNORECASE)
_OF_A_BATCH = re.compile(r" (?:drops?|lands?|arrives?|premieres?|air|airs|launch)\b", re.IGNORECASE)
_OF_OTHER = re.compile(r"\b(?:podcast|comic|magazine|novel|webisodes|radio)\b", re.IGNORECASE)
_MOST_SEASONS = 80
_PAIR = 2  # cells: a label and its value


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    work, text = passage.scope.work, passage.text
    if (
        work is None
        or work.type != "series"
        or passage.block.kind in (BlockKind.HEADING, BlockKind.CAPTION)
        or (passage.block.kind is BlockKind.ROW and any(cell.column for cell in passage.block.cells))
        or reading.story_of(passage)
        or text.endswith("?")
        or passage.index in reading.parts.by_block  # somebody’s share
        or len(passage.block.cells) > _PAIR
    ):
        return
    yield from _seasons(passage, work)
    if each := _EACH.search(text):
        yield from _for_each(each, work)
        return
    yield from _episodes(passage, reading, work)


def _for_each(found: re.Match[str], work: Subject) -> Iterator[Finding]:
    """ "Five seasons of ten episodes each"."""
    seasons, count = number(found["seasons"]) or 0, number(found["count"])
    if not count or not 1 < seasons <= 20:
        return
    yield Finding(work, "season_count", seasons, confidence=0.85)
    for season in range(1, seasons + 1):
        yield Finding(Subject("season", series=work.name, season=season), "episode_count", count, confidence=0.88)


def _episodes(passage: Passage, reading: Reading, work: Subject) -> Iterator[Finding]:
    text = passage.text
    for found in _EPISODES.finditer(text):
        count = number(found["count"])
        if count and not _excluded(text, found, count):
            yield Finding(_counted(passage, reading, found, work), "episode_count", count, confidence=0.86)
    for found in _ALL_DONE.finditer(text):
        if (count := number(found["count"])) and count > 2:
            yield Finding(_counted(passage, reading, found, work), "episode_count", count, confidence=0.85)
    for found in _OUT_OF.finditer(text):
        count = number(found["count"] or found["total"])
        if count and count > 1 and (number(found["one"] or found["first"]) or 0) <= count:
            scope = passage.scope.without_episode()
            yield Finding(scope.subject or work, "episode_count", count, confidence=0.85)
    for found in _ELLIPTIC.finditer(text):
        season = number(found["season"].split()[0]) or number(found["season"].split()[-1])
        if season and (count := number(found["count"])) and 2 < count < 60:
            yield Finding(Subject("season", series=work.name, season=season), "episode_count", count, confidence=0.84)
    if spec := series_of(text):
        yield Finding(
            scopes.at(text, spec[2], passage.scope).season_subject or work, "episode_count", spec[0], confidence=0.86
        )


def _seasons(passage: Passage, work: Subject) -> Iterator[Finding]:
    text = passage.text
    for found in _SEASONS.finditer(text):
        count, before = number(found["count"]), text[: found.start()]
        if count == 1 and not (before.strip() == "" and re.match(r"[,.;]", text[found.end() :])):
            continue
        told = _WHOLE.search(before[-40:]) and not _NOT_SEASONS.search(before[-60:])
        if count and count < _MOST_SEASONS and told and not _NO_SEASONS_BEHIND.match(text[found.end() :]):
            yield Finding(work, "season_count", count, confidence=0.85)
    if (single := _SINGLE.search(text)) and not re.search(
        r"\b(?:left|quit|departed|joined)\b", text[: single.start()][-40:]
    ):
        yield Finding(work, "season_count", 1, confidence=0.85)


def _excluded(text: str, found: re.Match[str], count: int) -> bool:
    """Whether a number of episodes is no count of all: somebody's share, a launch's batch, another story's parts."""
    before, behind = text[: found.start()], text[found.end() :]
    if re.match(r"(?:19|20)\d\d", found["count"]) or _NOT_BEHIND.match(behind):
        return True
    if re.search(r"\b(?:each|every|per) (?:season|series)\b", text, re.IGNORECASE) or _OF_OTHER.search(before[-90:]):
        return True
    if (count < 5 and _OF_A_BATCH.match(behind)) or re.match(
        r" (?:in (?:19|20)\d\d|last (?:season|series|year))\b", behind
    ):
        return True
    if re.search(r"\b(?:more|further|extra)\b", found[0]) and not seasons_in(text):
        return True
    if count == 1 and found["adjective"] and " " in found["adjective"]:
        return True  # "one episode a week, the series …" has one of its parts, and says nothing of how many it has
    if found["adjective"]:
        return bool(_NOT_NOUN.match(behind)) or not _WORK_NOUN.match(behind) or bool(_NOT_EPISODES.search(before))
    if found["parter"]:
        return count < 3 or bool(re.search(r"\b(?:was|were|going) (?:going )?to be\b|\boriginally\b", before[-40:]))
    if _IN_ALL.search(before):
        return False
    if re.search(r"\b(?:one|two|three|four|five|six|seven|\d) of (?:the|its) $", before, re.IGNORECASE):
        return count < 3
    if count < 3 or (count < 5 and _LAUNCH.search(before[-60:])):
        return True
    return bool(_NOT_EPISODES.search(before) or _BY_SOMEBODY.search(before[-100:]) or re.search(r"\bof the $", before))


def _counted(passage: Passage, reading: Reading, found: re.Match[str], work: Subject) -> Subject:
    """What has so many episodes: the season named nearest, else the whole where the sentence sums up."""
    text = passage.text
    behind = seasons_in(text[found.end() : found.end() + 24])
    if behind and ("-" in found[0] or re.match(r"\W*(?:in|for|of) ", text[found.end() :])):
        return Subject("season", series=work.name, season=behind[0][1])
    if _OVER_SEASONS.match(text[found.end() :]):
        return work
    if _SEASONS.search(text[: found.start()]) and re.search(r"\band\b|,", text[: found.start()][-14:]):
        return work
    scope = scopes.at(text, found.start(), passage.scope)
    page = reading.scope
    if (
        scope.season is None
        and page.season is not None
        and page.work == work
        and _OF_THIS.search(found[0] + text[found.end() :][:20])
    ):
        return Subject("season", series=work.name, season=page.season)
    return scope.season_subject or work
