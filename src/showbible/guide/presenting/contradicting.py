"""Where a page contradicts itself, in words: one row for each check of `resolving.contradiction`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from showbible.claims import Claim, properties
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.numbers import counted, listed
from showbible.guide.presenting.seen import line
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.spoken import gettext_lazy
from showbible.guide.presenting.wording import label, plain
from showbible.guide.store.contradicting import Within, contradicted
from showbible.guide.store.known import Known
from showbible.resolving.contradiction import related

LONGEST = 120  # characters of a name or a value
MOST = 12  # values or people that are named
NUMBERS = {2: gettext_lazy("two"), 3: gettext_lazy("three"), 4: gettext_lazy("four"), 5: gettext_lazy("five")}


def _two_values(claims: Sequence[Claim]) -> str:
    values = _distinct(_value(claim) for claim in claims)
    row = properties()[claims[-1].property]
    if row.value == "date":
        told = _("Gives %(number)s dates for “%(property)s” of %(about)s: %(values)s.")
    else:
        told = _("Gives %(number)s values for “%(property)s” of %(about)s: %(values)s.")
    number = str(NUMBERS.get(len(values), len(values)))
    return told % {"number": number, "property": label(row.name), "about": _about(claims), "values": _all(values)}


def _end_before_beginning(claims: Sequence[Claim]) -> str:
    told = (f"“{label(claim.property)}” {_value(claim)}" for claim in claims)
    words = _("Has %(about)s end before it begins: %(values)s.")
    return words % {"about": _about(claims), "values": _all(_distinct(told))}


def _another_start(claims: Sequence[Claim]) -> str:
    told = [_start(claim) % {"day": _value(claim)} for claim in claims]
    season = next(claim for claim in claims if claim.subject.type == "season")
    words = _("Lets %(season)s start on another day than its first episode: %(values)s.")
    return words % {"season": _name(season), "values": _all(_distinct(told))}


def _start(claim: Claim) -> str:
    return _("its first episode on %(day)s") if claim.subject.type == "episode" else _("it on %(day)s")


def _new_again(claims: Sequence[Claim]) -> str:
    new = next(claim for claim in claims if claim.qualifiers.get("arrival") == "new")
    words = _("Calls %(part)s new in %(work)s, and says elsewhere that the part is not new.")
    return words % {"part": _value(new), "work": _name(new)}


def _new_and_listed(claims: Sequence[Claim]) -> str:
    new = [claim for claim in claims if claim.qualifiers.get("arrival") == "new"]
    people = _distinct(clip(str(claim.value["person"]), LONGEST) for claim in new)  # type: ignore[index]
    words = _("Its list of the new cast of %(work)s repeats its own list of the cast: %(people)s.")
    return words % {"work": _name(new[0]), "people": _all(people)}


# check -> its words, from the claims in the order of the page
WORDS: dict[str, Callable[[Sequence[Claim]], str]] = {
    "two values": _two_values,
    "end before beginning": _end_before_beginning,
    "another start": _another_start,
    "new again": _new_again,
    "new and listed": _new_and_listed,
}


def words(each: Within) -> str:
    """A contradiction as a sentence."""
    return WORDS[each.found.check](each.claims)


def of_fact(fact: Known) -> Mapping[str, str]:
    """By the keys of the fact's claims, what their pages contradict themselves in with these; in one look-up."""
    keys = {each.claim.key: each.claim.page_id for each in fact.evidence}
    found = contradicted(set(keys.values()), related(fact.property), line())
    return {key: words(each) for page in found.values() for each in page for key in each.found.claims if key in keys}


def _about(claims: Sequence[Claim]) -> str:
    return _name(claims[-1])


def _name(claim: Claim) -> str:
    return clip(claim.subject.title, LONGEST)


def _value(claim: Claim) -> str:
    return clip(plain(claim.property, claim.value), LONGEST)


def _distinct(told: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(told))


def _all(told: Sequence[str]) -> str:
    """ "one", "one and another", "one, another and 3 more"."""
    more = len(told) - MOST
    return listed([*told[:MOST], *([counted("%(num)s more", "%(num)s more", more)] if more > 0 else [])])
