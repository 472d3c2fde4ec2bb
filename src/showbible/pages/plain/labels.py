"""A line in, whether it is a label such as boxes and credits about shows have, or heads a part of such a box."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

_WORDS = {
    name: frozenset(listed)
    for name, listed in tomllib.loads(files(__package__).joinpath("labels.toml").read_text("utf-8")).items()
}
_NOTE = re.compile(r"\((?:e?s|ies)\)$|s$")
_MOST_WORDS = 5


@lru_cache(maxsize=4096)
def is_label(text: str) -> bool:
    """Whether a line is nothing but a label, with or without its colon."""
    plain = text.rstrip(": ").lower()
    if len(plain) > 40 or plain.count(" ") >= _MOST_WORDS:
        return False
    if plain in _WORDS["named"] or (plain.endswith(" by") and plain[:-3] in _WORDS["done"]):
        return True
    single = _NOTE.sub("", plain)
    first, _, last = single.rpartition(" ")
    return single in _WORDS["jobs"] or (
        last in _WORDS["jobs"] and all(word in _WORDS["before_jobs"] for word in first.split())
    )


def split_label(text: str) -> tuple[str, str] | None:
    """The longest label with which a line begins, and the value behind it."""
    words = text.split(" ", _MOST_WORDS)
    for count in range(len(words) - 1, 0, -1):
        label, value = " ".join(words[:count]), " ".join(words[count:])
        if label[-1] != ":" and is_label(label) and (value[0].isupper() or value[0].isdigit() or value[0] in "“\"‘'#"):
            return label, value
    return None


def heads_lists(label: str) -> bool:
    return label.lower().rstrip(": ") in _WORDS["heads_lists"]


def heads_part(text: str) -> bool:
    return text.lower().rstrip(": ") in _WORDS["heads_parts"]


def heads_section(text: str) -> bool:
    return len(text) < 40 and text.lower().rstrip(":? ") in _WORDS["sections"]
