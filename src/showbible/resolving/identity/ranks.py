"""Words before a name that tell a rank, an office or a form of address, folded."""

from __future__ import annotations

RANKS = frozenset(
    (
        "admiral",
        "agent",
        "ambassador",
        "cadet",
        "captain",
        "chancellor",
        "chief",
        "colonel",
        "commander",
        "commodore",
        "corporal",
        "counselor",
        "dame",
        "detective",
        "doctor",
        "dr",
        "emperor",
        "empress",
        "ensign",
        "father",
        "fleet",
        "general",
        "inspector",
        "judge",
        "king",
        "lady",
        "lieutenant",
        "lord",
        "major",
        "master",
        "miss",
        "mr",
        "mrs",
        "ms",
        "nurse",
        "officer",
        "petty",
        "president",
        "prince",
        "princess",
        "private",
        "prof",
        "professor",
        "queen",
        "rear",
        "reverend",
        "senator",
        "sergeant",
        "sheriff",
        "sir",
        "sister",
        "vice",
    )
)


def without_rank(name: str) -> str | None:
    """Captain Josephine Tull is Josephine Tull; but Queen Charlotte is not just any Charlotte."""
    words = name.split()
    bare = next((words[at:] for at, word in enumerate(words) if word not in RANKS), [])
    return " ".join(bare) if 2 <= len(bare) < len(words) else None
