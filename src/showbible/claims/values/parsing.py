"""What a person types for a value, into the value: one row for each kind of value."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from typing import Any

from babel import Locale

from showbible.claims.values import KINDS, date

# As the claim contract has them.
STATUSES = ("ordered", "filming", "wrapped", "delayed", "cancelled", "ended")
KINDS_OF_THING = (
    *("starship", "ship", "vehicle", "planet", "moon", "city", "place", "building"),
    *("species", "organisation", "object", "event"),
)
KINDS_OF_RATING = ("average", "approval", "review")

# kind of value -> the only values that there are of it
CHOICES: dict[str, tuple[str, ...]] = {"kind": KINDS_OF_THING, "status": STATUSES}

_ENGLISH = Locale("en")
_CASTING = re.compile(r"(?P<person>.+?)(?:\s+as\s+(?P<character>.+))?")
_RELATION = re.compile(r"(?P<kind>.+?)\s+of\s+(?P<to>.+)")


def parse(kind: str, typed: str) -> Any:
    """The value of this kind that was typed. ValueError, with what may be typed, where it is none."""
    words = " ".join(typed.split())
    if not words:
        raise ValueError("it is empty")
    value = PARSERS[kind](words)
    try_out(kind, value)
    return value


def typed(kind: str, value: Any) -> str:
    """What a person would type for this value, so that `parse` gives it back."""
    if kind == "casting":
        return f"{value['person']} as {value['character']}" if value.get("character") else str(value["person"])
    if kind == "relation":
        return f"{value['kind']} of {value['to']}"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)


def try_out(kind: str, value: object) -> None:
    """ValueError, KeyError, TypeError or AttributeError where a value is not as the claim contract has it."""
    module = KINDS[kind]
    for use in (module.key, module.precision, module.show):
        use(value)
    module.agrees(value, value)


def _one_of(allowed: tuple[str, ...]) -> Callable[[str], str]:
    def parsed(words: str) -> str:
        if words.lower() not in allowed:
            raise ValueError(f"give one of {', '.join(allowed)}")
        return words.lower()

    return parsed


def _date(words: str) -> str:
    day = words.replace(" ", "")
    if not date.valid(day):
        raise ValueError("give a date in EDTF, such as 2022-03-03, 2022-03, 2022, 2022-39 for late 2022, or 2022~")
    return day


def _number(words: str) -> int:
    if not (words.isascii() and words.isdigit()):
        raise ValueError("give a whole number in digits")
    return int(words)


def _country(words: str) -> str:
    code = words.upper()
    if not (len(code) == 2 and code.isalpha() and code in _ENGLISH.territories):
        raise ValueError("give the two letters of a country (ISO 3166-1), such as GB")
    return code


def _language(words: str) -> str:
    if words.partition("-")[0].lower() not in _ENGLISH.languages:
        raise ValueError("give the tag of a language (BCP 47), such as en or pt-BR")
    return words


def _casting(words: str) -> dict[str, str | None]:
    found = _CASTING.fullmatch(words)
    assert found
    return {"person": found["person"], "character": found["character"]}


def _relation(words: str) -> dict[str, str]:
    found = _RELATION.fullmatch(words)
    if not found:
        raise ValueError("give it as in “sister of Signe Voss”")
    return {"to": found["to"], "kind": found["kind"].lower()}


def _rating(words: str) -> dict[str, Any]:
    rating = _object(words, '{"score": 7.8, "out_of": 10, "kind": "average", "by": "IMDb"}')
    numbers = [rating.get("score"), rating.get("out_of")]
    if not all(_is_number(each) for each in numbers):
        raise ValueError("score and out_of are to be numbers")
    if rating.get("kind") not in KINDS_OF_RATING:
        raise ValueError(f"kind is to be one of {', '.join(KINDS_OF_RATING)}")
    return {"score": rating["score"], "out_of": rating["out_of"], "kind": rating["kind"], "by": _text_in(rating, "by")}


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _tie_in(words: str) -> dict[str, Any]:
    tie_in = _object(words, '{"kind": "comic", "count": 3, "date": "2019"}')
    kind, count, day = _text_in(tie_in, "kind"), tie_in.get("count"), _text_in(tie_in, "date")
    if not kind:
        raise ValueError("it needs a kind, such as comic")
    if count is not None and (isinstance(count, bool) or not isinstance(count, int)):
        raise ValueError("count is to be a whole number")
    return {"kind": kind, "count": count, "date": _date(day) if day else None}


def _object(words: str, example: str) -> dict[str, Any]:
    try:
        found = json.loads(words)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise ValueError(f"give it as JSON, as in {example}")
    return found


def _text_in(found: dict[str, Any], name: str) -> str | None:
    text = found.get(name)
    if text is not None and not isinstance(text, str):
        raise ValueError(f"{name} is to be a text")
    return text


# kind of value, as the rows of properties.toml name it -> what makes one of what was typed
PARSERS: dict[str, Callable[[str], Any]] = {
    "text": str,
    "passage": str,
    "name": str,
    "word": str.lower,
    "kind": _one_of(CHOICES["kind"]),
    "status": _one_of(CHOICES["status"]),
    "role": str.lower,
    "date": _date,
    "number": _number,
    "minutes": _number,
    "country": _country,
    "place": str,
    "language": _language,
    "casting": _casting,
    "rating": _rating,
    "relation": _relation,
    "tie_in": _tie_in,
}
