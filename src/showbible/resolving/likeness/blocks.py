"""Names into keys that all plausible writings of one name share, so that only names with a key in common are compared.

Blocking after Fellegi and Sunter (1969, section 4): a few small blocks for each name instead of all pairs.
"""

from __future__ import annotations

from functools import lru_cache

from showbible.resolving.likeness.lost import LOST
from showbible.resolving.likeness.nicknames import initials
from showbible.resolving.likeness.people import SUFFIXES, person_form
from showbible.resolving.likeness.sound import skeleton
from showbible.resolving.likeness.titles import base_form, tight_form

_KEPT = 1 << 17
# Words of titles that tell nothing: articles, prepositions and pronouns, and what numbers parts.
_STOP_WORDS = """a an and at by das de der die do du el et for from his her i il in is it la le les los my no of on or
our part the this to un une volume with you your"""
STOP_WORDS = frozenset(_STOP_WORDS.split())


@lru_cache(maxsize=_KEPT)
def person_blocks(name: str) -> tuple[str, ...]:
    """The keys of a person's name: initial and last word, the sound of first and last word, of the first two words.

    The two of a sound are in alphabetical order, so names in another order meet too.
    """
    words = [word for word in person_form(name).split() if word not in SUFFIXES]
    if len(words) < 2:
        return tuple(key for word in words for key in (f"tight:{word}", f"word:{skeleton(word) or word}"))
    first, second, last = words[0], words[1], words[-1]
    keys = [f"name:{initial} {last}" for initial in initials(first)]
    keys += [f"sound:{_sound(first, other)}" for other in {second, last}]
    keys.append("tight:" + "".join(words))
    return tuple(sorted(set(keys)))


def _sound(*words: str) -> str:
    """Words by their consonants in alphabetical order; as they are written where those are few."""
    sounds = sorted(map(skeleton, words))
    return " ".join(sounds if sum(map(len, sounds)) >= _ENOUGH else sorted(words))


_ENOUGH = 4  # consonants: "k v" would be a block of very many names


@lru_cache(maxsize=_KEPT)
def title_blocks(title: str) -> tuple[str, ...]:
    """The keys of a title: all of it without spaces, also without the number of a part; its first and last words."""
    base = base_form(title)
    words = content_words(base)
    keys = {f"title:{tight_form(title)}", f"title:{tight_form(base)}"}
    if words:
        keys |= {f"words:{_sound(*words[:2])}", f"words:{_sound(*words[-2:])}"}
        keys.add("longest:" + max(sorted(words), key=len))
    return tuple(sorted(keys))


def content_words(form: str) -> list[str]:
    """The words of a title's form that tell something, all of them where none does."""
    words = form.split()
    return [word for word in words if word not in STOP_WORDS and not word.isdigit()] or words


def beginnings(form: str) -> list[str]:
    """The keys under which a name with lost letters may look for a whole one, the narrowest first.

    They are beginnings of the first and the last word, as far as no letter of them is lost; none where nothing is left.
    """
    words = form.split()
    first, last = words[0], words[-1]
    keys = [f"{first[:head]} {last[:tail]}" for head, tail in ((2, 2), (2, 1), (1, 2))]
    keys += [f"{first[:4]}-", f"-{last[:4]}", f"{first[:1]} {last[:1]}"]
    return [f"begins:{len(words)} {key}" for key in keys if LOST not in key]
