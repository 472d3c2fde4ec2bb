"""Who acts in a work without a part named: "stars A, B and C", "rounding out the cast are", "A joins the cast"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.reading.parts import wordings
from showbible.reading.parts.part import Part
from showbible.reading.parts.people import People
from showbible.reading.parts.phrases import Run, actor_after, person_of
from showbible.reading.parts.told import IN_ANOTHER

_CAST = r"(?:cast|ensemble|line-?up|company|call[ ]sheet|cast[ ]list|roster|troupe|players|ranks)"
_BE = r"(?:is|are|was|were|will be|comes?|come)"
_WORDS = r"(?:[\p{Ll}’'-]+ ){0,4}?"
# What actors follow, in a sentence that speaks of acting by these words alone.
_FOLLOWED = rf"""
(?<!guest )(?:co-?)?starring | (?:co-?)?stars | also\ stars | (?:will|to|also|both)\ (?:co-)?star
| (?:headlined|toplined|top-lined|fronted|anchored)\ by
| {_CAST},?\ (?:also\ |now\ |which\ |that\ |,\ )*(?:(?:also\ )?(?:includes?|included|features?|featured
  |compris(?:es|ed|ing)|boasts?|numbers?
  |consists?\ of|including|is\ made\ up\ of|is\ completed\ by|is\ rounded\ out\ by|(?:is\ |being\ )?(?:led
    |headed|fronted|joined)\ by)
  |{_BE}(?=\ \p{{Lu}}))
| {_CAST}\ members?\ (?:also\ )?(?:include|are|is)
| (?:co-?stars?|cast-?mates?|new\ faces?|newcomers?|regulars?|additions?|returnees?|recurring\ players?|players
  |fresh\ faces)
  (?:\ to\ the\ {_CAST})?\ (?:also\ )?(?:include|includes|included|are)
| guest[ -]stars?\ (?:include|included|are|were) | guest[ -]star(?!s) | with\ guest\ stars? | guests?\ include
| (?:cameos?|appearances?|turns?|performances?|support|supporting\ turns?)\ (?:\p{{Ll}}+\ )?(?:by|from|for
  |of)(?:\ the\ likes\ of)?
| (?:lead|leading|title)\ (?:actor|actress|man|lady|star)s? | the\ (?:vocal\ talents|voices|voice\ talents|talents)\ of
| (?:special\ )?(?:collaboration|participation)\ of | introducing | cast\ opposite | (?:stars?|starred
  |starring)\ (?:alongside|opposite|with)
| (?:series|drama|film|comedy|thriller|movie|two-hander)\ with | opposite
| (?:round|fill|flesh|complet|head|lead|join|top|also\ in|also\ among|elsewhere\ in|among|new\ to|back\ in
  |in)(?:ing)?\ (?:out\ |up\ )?
  the\ {_WORDS}{_CAST}(?:\ this\ time|\ for\ \p{{Ll}}+\ \p{{Ll}}+)?\ {_BE}
| (?:also\ |guest-?\ ?|co-)?(?:starring|appearing|featuring|featured|returning|joining)\ (?:are|is|will\ be)
| (?:joining|alongside|opposite|starring\ with)\ (?:the\ )?(?:[\p{{L}}-]+\ ){{0,2}}(?=(?-i:\p{{Lu}}))[^.;:]{{3,60}}?
  \ (?:are|is|will\ be|comes?|come)
| in\ (?:the|a)\ (?:title|lead|leading|main|central|starring|supporting|key|guest)\ roles?\ {_BE}
| (?:lead|title|main|leading)\ roles?\ (?:are|is|were|was)\ (?:played|taken|filled)\ by
| with\ (?=[^.;:]{{3,90}}\ in\ (?:the|a)\ (?:title|lead|leading|main|central|starring|supporting
  |key)?\ ?(?:roles?|leads?|part)\b)
"""
# What actors follow only where the page knows one of them, or the sentence speaks of acting.
_MAYBE = r"""
joined\ (?:on\ screen\ |once\ more\ |again\ |this\ time\ |in\ the\ cast\ )?by | joining\ (?:him|her
  |them)\ (?:are|is|will\ be) | accompanied\ by
| supported\ by | backed\ by | led\ by | headed\ by | alongside | (?:also\ )?(?:features?|featuring|featured)
  | along\ with | together\ with
"""


@cache
def _starring() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:(?P<sure>{_FOLLOWED})|(?P<maybe>{_MAYBE}))[,:]?\ (?!as\b|in\b|off\b)", re.IGNORECASE | re.VERBOSE
    )


_JOINT = re.compile(
    r"(?: \([^()]{1,60}\))?(?:,? (?:and|&|plus|alongside|as well as|along with) |, |; |,? and also |"
    r",? with )(?:introducing |"
    r"newcomers? |with |the |fellow |returning )?"
)
_ENDS = re.compile(r"['’]s|[\p{L}’]| [–—-] \p{Lu}")
_PARTED = re.compile(r",? (?:as|(?:who )?(?:will )?(?:plays?|voices?|portrays?|played|playing|portraying))\b")
_DOES = re.compile(r",? (?:is|was|has|says|said|wrote|directs?|directed|writes?)\b")
_ACTING = re.compile(
    r"\b(?:cast|casting|ensemble|stars?|starring|starred|toplin\w+|headlin\w+|actors?|actress(?:es)?|line-?up|"
    r"co-stars?|guest|"
    r"series|drama|comedy|thriller|six-parter|film|movie|sitcom|show|adaptation|remake|miniseries)\b",
    re.IGNORECASE,
)
_NOT_ACTING = re.compile(
    r"\b(?:writ\w+|direct\w*|produc\w+|judg\w+|host\w*|panel|podcast|crew|composer|room|behind the camera|"
    r"playlist|soundtrack|"
    r"songs?|music|band|interview\w*|essay\w*)\b"
)
_IN_IT = rf"the {_WORDS}{_CAST}"
_WORK = r"(?:cast|series|show|drama|film|ensemble|line-?up|comedy|thriller|project|six-parter|adaptation|sequel)"
_ACTS = (
    r"(?:co-)?stars?\b(?! as| \p{Lu})|star in\b|starred\b(?! as)|guest[- ]stars?\b(?! as)|top-?lines?\b(?! as)",
    rf"(?:rounds?|fills?|flesh(?:es)?) out {_IN_IT}|(?:completes?|leads?|heads?|tops?|fronts?) {_IN_IT}",
    rf"(?:joins?|joined|joining|to join|has joined|have joined) {_IN_IT}|(?:among|in) {_IN_IT}\b",
    r"makes? (?:an? )?(?:guest |cameo |special )?appearances?\b|headline[sd]?\b(?! as| by)|(?:is|"
    r"are) (?:also )?on board\b(?! as)",
    r"takes? (?:on )?the (?:lead|title|main|central)(?: role)?\b(?! (?:of|as|in the race))",
    rf"(?:has|have) (?:also )?(?:joined|boarded|signed on|come aboard)\b(?! as (?!an? ))(?! (?:the|"
    rf"an?) (?!{_WORDS}{_WORK}\b))",
    rf"(?:has |have )?(?:been )?(?:cast|added|tapped|promoted|upped|bumped|elevated) (?:to|as an?|in an?) {_WORDS}"
    r"(?:regulars?|role|cast|ensemble)\b(?! of| as)",
    rf"(?:joins?|boards?|returns?) as an? {_WORDS}(?:regular|guest star)\b",
    r"starrer\b|vehicle\b",
)
_ANY_ACT = "|".join(_ACTS)
_STARS_IN = re.compile(
    rf"(?:,? who)?(?: (?:will|also|both|all|can be|is|are|set|to|due|now|once again))*? (?:{_ANY_ACT})"
)
_LED = re.compile(r"-(?:led|fronted|starring|headlined|toplined|starrer)$")


def starring(text: str, runs: list[Run], people: People) -> Iterator[Part]:
    """Actors without parts: those who follow "starring", and those before "star in"."""
    for found in _starring().finditer(text):
        listed = list(_following(text, found, runs, people))
        if found["sure"] or _is_acting(text, listed, people):
            yield from listed
            inside = [run for run in runs if listed and found.start() <= run.start and run.end <= found.end()]
            yield from (
                Part(each.text, None, each.start, None, None, 0.82) for each in inside if _is_person(each.text, people)
            )
    for run in runs:
        if (led := _LED.search(run.text)) and (person := person_of(run.text[: led.start()])) and " " in person:
            yield Part(person, None, run.start, None, None, 0.84)
        acts = _STARS_IN.match(text, run.end) if person_of(run.text) else None
        if (
            acts
            and not re.match(r"[^.;]{0,60}?\b(?<!such )as (?!an? )", text[acts.end() :])
            and _is_person(run.text, people)
        ):
            yield from _leading(text, run, acts, runs)


def _is_acting(text: str, listed: list[Part], people: People) -> bool:
    """Whether names behind a weaker word are those of actors."""
    if any(people.is_actor(part.person) for part in listed):
        return True
    return bool(_ACTING.search(text)) and not _NOT_ACTING.search(text) and len(listed) > 1


def _leading(text: str, run: Run, acts: re.Match[str], runs: list[Run]) -> Iterator[Part]:
    behind = IN_ANOTHER.match(text, acts.end())
    named = behind["name"] if behind and (behind["quote"] or behind["by"] or " " in behind["name"]) else None
    near = text[max(0, run.start - 40) : acts.end()]
    if wordings.not_cast(near):
        return
    for each in [*_before(text, run, runs), run]:
        if person := person_of(each.text):
            yield Part(person, None, each.start, wordings.standing_of(near), wordings.credit_of(near), 0.85, named)


def _is_person(run: str, people: People) -> bool:
    person = person_of(run)
    return person is not None and (" " in people.full(person)) and not people.is_character(person)


def _before(text: str, last: Run, runs: list[Run]) -> list[Run]:
    out: list[Run] = []
    for run in reversed([run for run in runs if run.end < last.start]):
        if not _JOINT.fullmatch(text, run.end, (out[0] if out else last).start):
            break
        out.insert(0, run)
    return out if re.search(r"(?:and|&) (?:\p{Ll}+ )?$", text[: last.start]) else []


def _following(text: str, found: re.Match[str], runs: list[Run], people: People) -> Iterator[Part]:
    place, near = found.end(), text[max(0, found.start() - 30) : found.end()]
    for _ in range(24):
        after = actor_after(text, place, runs)
        if (
            after is None
            or not _is_person(after[0], people)
            or (_ENDS.match(text, after[1]) and not _PARTED.match(text, after[1]))
        ):
            return
        person, end = after
        if not _PARTED.match(text, end) and not _DOES.match(text, end):
            yield Part(person, None, found.end(), wordings.standing_of(near), wordings.credit_of(near), 0.86)
        joint = _JOINT.match(text, end)
        if joint is None:
            return
        place = joint.end()
