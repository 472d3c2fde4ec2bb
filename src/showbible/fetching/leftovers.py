"""What was passed over in a folder or an archive, in one line."""

from __future__ import annotations

from collections import Counter

NAMED = 5


def leftovers(kinds: Counter[str]) -> str:
    """ "left out 12 that are no pages (9 .jpg, 2 .css, 1 link)", the most frequent first."""
    rows = sorted(kinds.items(), key=lambda row: (-row[1], row[0]))
    named = [f"{count} {kind or 'without a suffix'}" for kind, count in rows[:NAMED]]
    if len(rows) > NAMED:
        named.append(f"{len(rows) - NAMED} other kinds")
    what = "that is no page" if kinds.total() == 1 else "that are no pages"
    return f"left out {kinds.total()} {what} ({', '.join(named)})"
