"""The store: pages and claims, which are kept; things and facts, which are worked out from them.

`Page` and `Claim` are what was read and are never rewritten by resolving. `Thing`, `Fact` and `Evidence` hold the
outcome of `showbible.resolving` so that a page of the guide is a few look-ups; they can be thrown away at any time.
"""

from showbible.guide.models.decided import Decision, Stamp, State
from showbible.guide.models.jobs import Draft, Job
from showbible.guide.models.known import Change, Evidence, Fact, Former, Link, Merge, Outcome, Spell, Thing, Weighed
from showbible.guide.models.said import Answer, Claim, Medium, Name, Page, Part, Region, Site, Trait

__all__ = [
    "Answer",
    "Change",
    "Claim",
    "Decision",
    "Draft",
    "Evidence",
    "Fact",
    "Former",
    "Job",
    "Link",
    "Medium",
    "Merge",
    "Name",
    "Outcome",
    "Page",
    "Part",
    "Region",
    "Site",
    "Spell",
    "Stamp",
    "State",
    "Thing",
    "Trait",
    "Weighed",
]
