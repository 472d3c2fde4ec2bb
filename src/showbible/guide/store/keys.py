"""Keys of facts and of names, short enough for an index of any database."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from showbible.resolving.key import Key

LONGEST = 200  # characters, as in the column


def fact_key(key: str) -> str:
    """The key itself, or its hash where it is long, as the key of a synopsis is."""
    return key if len(key) <= LONGEST else hashlib.blake2b(key.encode(), digest_size=16).hexdigest()


@lru_cache(maxsize=65536)
def digest(key: Key) -> str:
    """A name's key as a hash of 24 letters."""
    return hashlib.blake2b(key.text.encode(), digest_size=12).hexdigest()


def place(region: str) -> int:
    """A region as a hash of 64 bits. Regions that share one are looked at together, which does no harm."""
    return int.from_bytes(hashlib.blake2b(region.encode(), digest_size=8).digest(), "big", signed=True)
