"""Country, language and genre, by the phrases that say what a work is: "an American science fiction series"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.claims import Subject
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.field_values import country, language
from showbible.reading.statements.network_names import known_networks
from showbible.reading.statements.origins_joint import PREFIX, blended, coproduction
from showbible.reading.statements.works_described import Described, described
from showbible.reading.words import alternatives, reversed_table, table

CUES = (
    "series",
    "show",
    "drama",
    "film",
    "movie",
    "comedy",
    "thriller",
    "sitcom",
    "novela",
    "programme",
    "western",
    "mystery",
    "documentary",
    "co-production",
    "coproduction",
    "blend",
    "mix",
    "part ",
    "combin",
    "contest",
    "feature",
    "noir",
    "soap",
    "romcom",
    "rom-com",
    "dramedy",
    "anime",
    "cartoon",
    "saga",
    "fantasy",
    "horror",
    "serial",
    "musical",
    "biopic",
    "whodun",
    "procedural",
    "satire",
    "caper",
    "parter",
    "romance",
    "adventure",
    "sci-fi",
    "science fiction",
    "opera",
    "spoken",
    "version",
    "remake",
    "adaptation",
    " hit ",
    "dialogue",
    "language",
    "subtitle",
    "bilingual",
)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    work = passage.scope.work
    if work is None or passage.text.endswith("?"):
        return
    for found in described(passage.text, work):
        yield from _of_phrase(found, passage.text)
    yield from _of_line(passage.text, work)
    yield from coproduction(passage.text, work)
    yield from blended(passage.text, work)
    for tag in _spoken(passage.text):
        yield Finding(work, "language", tag, confidence=0.88)


_LINE_OPENS = re.compile(r"(?P<where>\p{Lu}[\p{L} ]{2,20}?(?:[/,&–-] ?\p{Lu}[\p{L} ]{2,20}?){0,4}),? (?:19|20)\d\d\b")
_LONGEST_LINE = 120  # characters of a line that lists what a work is


def _of_line(text: str, work: Subject) -> Iterator[Finding]:
    """Short lines: "Crime, comedy."; "American-Canadian."; "Ireland, 2014–2019."; "Drama | Western | 118 min"."""
    if len(text) > _LONGEST_LINE:
        return
    parts = [part.strip(" .") for part in re.split(r"[|·•⋅\t\n]", text)]
    known = table("genres")
    for part in parts if len(parts) == 1 or re.search(r"\d", text) or all(p.lower() in known for p in parts) else ():
        listed = [piece.strip().lower() for piece in re.split(r",|/| & ", part)]
        if all(piece in known for piece in listed) and (len(listed) > 1 or len(parts) > 1):
            yield from (Finding(work, "genre", known[piece], confidence=0.85) for piece in listed)
    if _demonym().fullmatch(text.strip(" .")):
        yield from (
            Finding(work, "country", code)
            for people in re.split(r"[-/]", text.strip(" ."))
            if (code := country(people))
        )
    if opened := _LINE_OPENS.match(text):
        codes = [country(part) for part in re.split(r"[/,&–-]", opened["where"])]
        yield from (Finding(work, "country", code, confidence=0.85) for code in codes if code and all(codes))


@cache
def _demonym() -> re.Pattern[str]:
    peoples = alternatives(reversed_table("demonyms"))
    return re.compile(rf"(?<![\p{{L}}-])(?:{peoples})(?:[-/](?:{peoples}))*(?=[\s,]|$)")


_LANGUAGE = re.compile(
    r"(?P<more>(?:\p{Lu}\p{L}+-?(?:,| and|/|-and-)? ?-?){0,3}?)(?P<tongue>\p{Lu}\p{L}+)-(?:language|speaking|spoken)\b"
)
_OUT_OF = re.compile(
    r"(?: series| drama| show)? (?:out of|from|made in) (?:the )?(?P<where>\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?)"
)


def _of_phrase(found: Described, text: str) -> Iterator[Finding]:
    work, said, confidence = found.work, found.words, 0.9 if found.sure else 0.85
    for tag in _languages(said):
        yield Finding(work, "language", tag, confidence=confidence)
    plain = _LANGUAGE.sub("", said)
    for peoples in _demonym().finditer(plain):
        for people in re.split(r"[-/]", peoples[0]):
            if code := country(people):
                yield Finding(work, "country", code, confidence=confidence)
    for prefix, code in PREFIX.items():
        if f"{prefix}-" in plain:
            yield Finding(work, "country", code, confidence=confidence)
    if (where := _OUT_OF.match(text, found.end)) and (code := country(where["where"])):
        yield Finding(work, "country", code, confidence=0.85)
    for genre in genres_of(plain, found.noun):
        if genre in _STORY and not (
            found.named
            or found.owner
            or _demonym().search(said)
            or known_networks().search(said)
            or _own_tongues() & set(said.split())
        ):
            continue  # "the mystery", "its romance" may be those of the story
        yield Finding(work, "genre", genre, confidence=0.85)


@cache
def _own_tongues() -> frozenset[str]:
    """Languages whose name is no people's of a country: a "Hindi thriller" says its language."""
    return frozenset(table("tongues"))


def _languages(said: str) -> Iterator[str]:
    for found in _LANGUAGE.finditer(said):
        listed = [*re.findall(r"\p{Lu}\p{L}+", found["more"]), found["tongue"]]
        yield from (tag for tongue in listed if (tag := language(tongue)))
    for word in re.findall(r"(?<![\p{L}-])\p{Lu}\p{L}+(?![\p{L}-])", said):
        if word in _own_tongues() and (tag := language(word)):
            yield tag


_TONGUE = r"\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?"
_IN_TONGUES = re.compile(
    rf"(?<![\p{{L}}])(?:[Ii]n|half in|mostly in|partly in) (?P<list>{_TONGUE}(?:(?:,? and|,|,? &| or| as well as) "
    rf"(?:half |partly |some )?(?:in )?{_TONGUE}){{0,4}})"
)
_SPEAKS = re.compile(
    r"\b(?:spoken|dialogues?|bilingual|trilingual|multilingual|languages?|subtitle[sd]?|tongues?|speaks?|told|"
    r"performed|lines|filmed|shot|acted)\b"
)
_SUBTITLED = re.compile(rf"(?P<tongue>{_TONGUE})(?:,| \(|,? with)? (?:with )?(?:\p{{Lu}}\p{{L}}+ )?subtitles")
_NOT_SPOKEN = re.compile(
    r"\b(?:dubbed|dub|translated|available|learn\w*|title|known|published|called|newsletter|edition|literally|means|"
    r"also streams)\b"
)
_MADE_IN = re.compile(
    r"(?:series|drama|thriller|film|comedy|serial|show|mystery|noir|feature),?$|\b(?:is|was) (?:made|produced)$"
)


def _spoken(text: str) -> Iterator[str]:
    """ "spoken in Galician and in Portuguese"; "a thriller, in English and Polish, from …"; "French with subtitles"."""
    for found in _IN_TONGUES.finditer(text):
        tags = [
            language(part)
            for part in re.findall(_TONGUE, re.sub(r"\b(?:and|or|in|half|partly|some)\b", ",", found["list"]))
        ]
        near = text[max(0, found.start() - 60) : found.end() + 30]
        if not all(tags) or _NOT_SPOKEN.search(near):
            continue
        if _SPEAKS.search(text) or _MADE_IN.search(text[: found.start()].rstrip()):
            yield from (tag for tag in tags if tag)
    for found in _SUBTITLED.finditer(text):
        if tag := language(found["tongue"].split()[-1]):
            yield from () if " in " in found[0] or found["tongue"] == "English" else (tag,)


@cache
def _run() -> re.Pattern[str]:
    """The words of a genre's name at the end of a description."""
    parts = alternatives([*table("genre_parts")["words"], *table("genres")])
    media = alternatives(table("genre_parts")["media"])
    return re.compile(
        rf"(?<![\p{{L}}-])(?P<name>(?:{parts})(?:[ -](?:{parts})){{0,3}})(?: (?:{media}))*$", re.IGNORECASE
    )


_NO_GENRE = frozenset(
    [
        "family",
        "drama",
        "dark",
        "black",
        "epic",
        "domestic",
        "nordic",
        "folk",
        "urban",
        "space",
        "western",
        "hospital",
        "maritime",
        "murder",
        "school",
        "war",
        "political",
    ]
)


_STORY = frozenset(
    ["adventure", "drama", "farce", "fantasy", "horror", "musical", "mystery", "noir", "romance", "saga", "western"]
)


@cache
def _head() -> frozenset[str]:
    return frozenset(head.lower() for head in table("genre_parts")["heads"])


def genres_of(said: str, noun: str) -> Iterator[str]:
    """The genres that a description names: "animated" before "comedy", "crime, mystery" before "series"."""
    plain, known = re.sub(r"\s+", " ", said.lower()).strip(), table("genres")
    if re.search(r"(?<![\p{L}-])animated(?![\p{L}-])", plain):
        yield "animation"
        plain = re.sub(r"(?:^| )animated\b", "", plain)
    pieces = [piece.strip() for piece in re.split(r",| and\b| & |/", plain)]
    last = pieces.pop() if pieces else ""
    head = noun.lower().replace("  ", " ")
    run = _run().search(last)
    name = run["name"] if run else ""
    if head == "saga" and not name:
        pass
    elif head in _head() or head in known:
        yield known.get(f"{name} {head}".strip(), f"{name} {head}".strip())
    elif name and name not in _NO_GENRE and (name in known or name.split()[-1] in known):
        yield known.get(name, name)
    for piece in pieces:
        if piece in known and piece not in _NO_GENRE:
            yield known[piece]
