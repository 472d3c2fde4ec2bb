"""Where a page contradicts itself, in words: one row for each check of `resolving.contradiction`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from showbible.claims import Claim, properties
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.seen import line
from showbible.guide.presenting.wording import plain
from showbible.guide.store.contradicting import Within, contradicted
from showbible.guide.store.known import Known
from showbible.resolving.contradiction import related

LONGEST = 120  # characters of a name or a value
MOST = 12  # values or people that are named
NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five"}


def _two_values(claims: Sequence[Claim]) -> str:
    values = _distinct(_value(claim) for claim in claims)
    row = properties()[claims[-1].property]
    noun = "dates" if row.value == "date" else "values"
    return (
        f"Gives {NUMBERS.get(len(values), len(values))} {noun} for “{row.label}” of {_about(claims)}: {_all(values)}."
    )


def _end_before_beginning(claims: Sequence[Claim]) -> str:
    told = (f"“{properties()[claim.property].label}” {_value(claim)}" for claim in claims)
    return f"Has {_about(claims)} end before it begins: {_all(_distinct(told))}."


def _another_start(claims: Sequence[Claim]) -> str:
    told = [
        f"{'its first episode' if claim.subject.type == 'episode' else 'it'} on {_value(claim)}" for claim in claims
    ]
    season = next(claim for claim in claims if claim.subject.type == "season")
    return f"Lets {_name(season)} start on another day than its first episode: {_all(_distinct(told))}."


def _new_again(claims: Sequence[Claim]) -> str:
    new = next(claim for claim in claims if claim.qualifiers.get("arrival") == "new")
    return f"Calls {_value(new)} new in {_name(new)}, and says elsewhere that the part is not new."


def _new_and_listed(claims: Sequence[Claim]) -> str:
    new = [claim for claim in claims if claim.qualifiers.get("arrival") == "new"]
    people = _distinct(clip(str(claim.value["person"]), LONGEST) for claim in new)  # type: ignore[index]
    return f"Its list of the new cast of {_name(new[0])} repeats its own list of the cast: {_all(people)}."


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
    shown = [*told[:MOST], *([f"{len(told) - MOST} more"] if len(told) > MOST else [])]
    return " and ".join(part for part in (", ".join(shown[:-1]), shown[-1]) if part)
