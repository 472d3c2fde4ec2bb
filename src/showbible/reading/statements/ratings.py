"""Ratings: averages, critics' approval and a reviewer's stars."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.pages.page import BlockKind
from showbible.reading.context import scopes
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.rows import row_of, subjects_of
from showbible.reading.statements.score_forms import Score, bare, scores

CUES = (
    *("%", "per cent", "percent", "/10", "/5", "/100", "/4", "/ 10", "/ 5", "out of", "★", "⭐", "star", "½"),
    *("imdb", "metacritic", "metascore", "rating", "score", "rated"),
)

_SITES = (
    r"(?-i:Rotten Tomatoes|Metacritic|IMDb|IMDB|TMDB|TMDb|TVmaze|TV ?Maze|MyDramaList|Letterboxd|Douban|Filmweb|"
    r"AlloCin[ée]|"
    r"MyAnimeList|AniList|Kinopoisk|TheTVDB|Trakt|Naver|SensCritique|FilmAffinity|Serializd|Moviepilot|CSFD|ČSFD|"
    r"Common Sense "
    r"Media)"
)
_BY = re.compile(
    rf"(?P<by>{_SITES})|(?-i:\b(?:on|at|by|from|aggregator|site|for) (?:the )?(?:review )?(?:aggregator |site |"
    rf"website |users "
    r"of )?(?P<by2>(?:The )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}))"
)
_REVIEWER = re.compile(
    r"(?-i:(?P<by>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}))(?:,? (?:of|in|for|at|from|"
    r"writing for) [^,.;]{2,40}?)?,? "
    r"(?:also |has |have |only )?(?:gave|gives|awards|awarded|rates|rated)\b"
)
_CRITICS = re.compile(
    r"Rotten|Tomat|\bRT\b|approv\w*|fresh\b|critic\w*|positive|favou?rable|aggregat\w*|\breviewers?\b|\breviews\b",
    re.IGNORECASE,
)
_MANY = re.compile(
    r"\busers?\b|\bviewers?['’]|\bvotes?\b|\bvoters?\b|\bratings\b|\baverag\w+|\bmean\b|\baudience\b|\bcritics\b|"
    rf"\breaders\b|\bmembers\b|\bcommunity\b|\bweighted\b|\breviews\b|\bmetascore\b|\bfans\b|\bon {_SITES}|{_SITES}",
    re.IGNORECASE,
)
_RATED = re.compile(
    r"\brat(?:ed|es?|ing|ings)\b|\bscor(?:e[sd]?|ing)\b|\baverag\w+|\bholds?\b|\bsits?\b|\bverdict\b|\bstars?\b|"
    rf"\busers\b|\bvotes\b|\bgave\b|\bgiv(?:es?|en|ing)\b|\bawarded\b|\breview\w*|\bmarks?\b|\bcritics?\b|"
    rf"\bfrom (?:me|us)\b|{_SITES}",
    re.IGNORECASE,
)
# What a fraction or a percentage is of, where it is no verdict on a work.
_NO_SCORE = re.compile(
    r"(?:\W*(?:of|in)?\W*(?:the|its|all|those)?\s*(?:people|viewers\b(?! (?:rat|scor|g[ai]v))|households?|"
    r"audience share|"
    r"episodes|scripts|homes|scenes|shots|women|men|adults|share|nationwide|budget|women|crew|lorries|loans|market|"
    r"subscribers|dialogue|footage|more|less|up|down|higher|lower|increase|drop|rise|DCI|faster|off\b|discount|"
    r"of (?:the|its|all|his|her|their|our|DCI)))",
    re.IGNORECASE,
)
_AUDIENCE = re.compile(r"\b(?:audience|users?|viewers|popcorn\w*|fans)\b", re.IGNORECASE)
_GROWTH = re.compile(
    r"\b(?:up|down|by|rose|fell|grew|dropped|increase of|drop of|share of|gains? of|budget|rebate|credit|quota|"
    r"stake|about|"
    r"owns|than) (?:about |around |some )?$",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\b(?:nationwide|in the demo|market share|audience share|viewership|live\+|million viewers|"
    r"18.49)\b",
    re.IGNORECASE,
)
_WHOLE_SHOW = re.compile(r"\b(?:show|series) as a whole\b")
_AWARDED = re.compile(
    r"\b(?:g[ai]v\w+|award\w*|rat(?:ed|es|ing)|review\w*|earn\w*|verdict|deserv\w+)\b",
    re.IGNORECASE,
)
_ONE_EPISODE = re.compile(
    r"\b(?:the|this) (?:\w+ )?(?:episode|finale|pilot|premiere|opener)\b[^.;]{0,30}$", re.IGNORECASE
)
_TENTHS = re.compile(
    r"\b(?:(?-i:IMDb|IMDB|TVmaze|TMDB|MyDramaList|AniList|MyAnimeList|Douban|Trakt)|user (?:rating|score)|"
    r"average (?:rating|score)|"
    r"mean score|(?:scored|rated) by [\d,.]+ (?:users|members|people|viewers))\b",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"^(?:score|ratings?|users?|user (?:score|rating)|average)\b[^.]{0,60}\b(?:users|votes|ratings|members)\b",
    re.IGNORECASE,
)
_META = re.compile(r"\bMeta(?:critic|score)\b", re.IGNORECASE)
_ALONE = re.compile(r"[\s()–—-]*")  # what may stand beside a fraction that needs no word
_NEAR = 90  # characters around a number in which its site or its critics stand


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    text = passage.text
    if passage.scope.work is None or passage.block.kind is BlockKind.CAPTION or reading.story_of(passage):
        return
    if passage.block.kind is BlockKind.ROW and any(cell.column for cell in passage.block.cells):
        yield from _columns(passage, reading)
        return
    for score in scores(text):
        if found := _told(score, passage, reading):
            yield found
    for score in _beside_its_site(text):
        yield from _finding(score, "average", passage, _by(text, score), 0.85)


def _columns(passage: Passage, reading: Reading) -> Iterator[Finding]:
    """The cells of a row whose column is a site's, critics' or users' score."""
    row = row_of(passage.block, reading)
    first = next(iter(row.values()), "")
    subject = reading.others.get(first) or next(iter(subjects_of(row, passage.scope)), None)
    for column, cell in row.items() if subject else ():
        critics = re.search(r"rotten|tomato|approval|critics", column)
        most = (
            100
            if re.search(r"metacritic|metascore", column)
            else 10
            if re.search(r"imdb|rating|score|user", column)
            else 0
        )
        found = list(scores(cell)) or (list(bare(cell, most)) if most else [])
        if found and (critics or most) and subject:
            kind = "approval" if found[0].form == "percent" else "average"
            by = _BY.search(cell) or re.search(rf"(?P<by>{_SITES})(?P<by2>)", column, re.IGNORECASE)
            yield _rating(subject, found[0], kind, by["by"] if by else None, 0.9)


def _told(score: Score, passage: Passage, reading: Reading) -> Finding | None:
    """What one score says, by how it is written and by what stands around it."""
    text = passage.text
    if score.form == "percent":
        made = _finding(score, "approval", passage, _by(text, score), 0.9) if _is_approval(score, text) else None
    elif score.form == "glyphs":
        by = _reviewer(text, score) or reading.page.site
        made = None if passage.block.kind is BlockKind.HEADING else _finding(score, "review", passage, by, 0.85)
    elif not _is_verdict(score, text):
        made = None
    else:
        many = _is_of_many(score, text)
        by = _by(text, score) if many else _reviewer(text, score) or reading.page.site
        made = _finding(score, "average" if many else "review", passage, by, 0.88)
    return next(iter(made), None) if made else None


def _is_approval(score: Score, text: str) -> bool:
    around = text[max(0, score.start - _NEAR) : score.end + _NEAR]
    beside = text[max(0, score.start - 26) : score.end + 16]
    if _SHARE.search(around) or _GROWTH.search(text[: score.start][-24:]):
        return False
    critics = re.match(
        r" of (?:the |its |all )?(?:\w+ )?(?:critics|reviews|reviewers)\b", text[score.end :], re.IGNORECASE
    )
    if _NO_SCORE.match(text[score.end :]) and not critics:
        return False
    return bool(_CRITICS.search(around)) and not _AUDIENCE.search(beside)


def _is_verdict(score: Score, text: str) -> bool:
    """Whether a fraction or a number of stars is a verdict, and not a day, a place in a count or a share."""
    if _NO_SCORE.match(text[score.end :]) or (re.match(r"\. \p{Lu}\w+ \w", text[score.end :]) and score.start == 0):
        return False
    if score.form == "stars" and not _AWARDED.search(text):
        return False
    if score.out_of in (4, 6) and "star" not in text:
        return False
    return bool(_RATED.search(text)) or bool(_ALONE.fullmatch(text[: score.start] + text[score.end :]))


def _is_of_many(score: Score, text: str) -> bool:
    own = text[: score.start]
    if re.search(r"\b(?:our|my|I|we)\b[^.;]{0,40}$", own, re.IGNORECASE) or _REVIEWER.search(own[-120:]):
        return bool(re.search(r"\baverage\b|\busers\b", own))
    if _MANY.search(text):
        return True
    alone = _ALONE.fullmatch(text[: score.start] + text[score.end :])
    return score.out_of >= 10 and score.form == "fraction" and bool(alone)


def _beside_its_site(text: str) -> Iterator[Score]:
    """ "an 8.1 on IMDb", "Metascore: 74": numbers whose site says what they are out of."""
    for name, most in ((_TENTHS, 10), (_LABELLED, 10), (_META, 100)):
        if site := name.search(text):
            near = [each for each in bare(text, most) if abs(each.start - site.start()) <= _NEAR]
            yield from sorted(near, key=lambda each: abs(each.start - site.start()))[:1]
            return


def _finding(score: Score, kind: str, passage: Passage, by: str | None, confidence: float) -> Iterator[Finding]:
    if subject := _subject(score, passage):
        yield _rating(subject, score, kind, by, confidence)


def _rating(subject: Subject, score: Score, kind: str, by: str | None, confidence: float) -> Finding:
    whole = int(score.score) if float(score.score).is_integer() else score.score
    value = {"score": whole, "out_of": score.out_of, "kind": kind, "by": by}
    return Finding(subject, "rating", value, confidence=confidence)


def _subject(score: Score, passage: Passage) -> Subject | None:
    """ "the show as a whole has a 7.9/10" is the show's, whatever season stands before it."""
    before = passage.text[: score.start]
    if _WHOLE_SHOW.search(before):
        return passage.scope.work
    if _ONE_EPISODE.search(before) and passage.scope.episode is None and not passage.scope.episode_name:
        return None
    return scopes.at(passage.text, score.start, passage.scope).subject


def _by(text: str, score: Score) -> str | None:
    """Whose rating it is: the name nearest, behind the score or before it."""
    for part in (text[score.end : score.end + _NEAR], text[max(0, score.start - _NEAR) : score.start], text):
        if found := _BY.search(part):
            return str(found["by"] or found["by2"])
    return None


def _reviewer(text: str, score: Score) -> str | None:
    found = _REVIEWER.search(text[: score.start][-140:])
    if found:
        return str(found["by"])
    behind = re.match(r"\)?\W{1,4}(?P<by>(?:The )?\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+){0,3})$", text[score.end :])
    return behind["by"] if behind else None
