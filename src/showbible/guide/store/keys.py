"""Keys of facts, short enough for an index of any database."""

from __future__ import annotations

import hashlib

LONGEST = 200  # characters, as in the column


def fact_key(key: str) -> str:
    """The key itself, or its hash where it is long, as the key of a synopsis is."""
    return key if len(key) <= LONGEST else hashlib.blake2b(key.encode(), digest_size=16).hexdigest()
