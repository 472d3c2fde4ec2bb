"""The ways of saying that a work is being filmed, that filming is over, or that it is late."""

from __future__ import annotations

from showbible.reading.statements.status_forms import ANNOUNCED, BEFORE, BEHIND, HAPPENED, MAKING, row

_BE = r"(?:has been|have been|had been|was|were|is|are|been|being|be|gets|got|gotten|getting)"
_CAMERA = r"(?:filming|shooting|principal photography|photography|production|recording|the shoot|cameras?|lensing)"
_ON = r"(?: (?:on|for|of|in|at)\b[^.;]{0,60}?)?"
_SOON = r"(?:officially |finally |now |currently |already |just |actually |reportedly |also |still ){0,2}"

_PUSHED = (
    r"delayed|postponed|put back|pushed back|pushed|bumped|put off|held back|held over|"
    r"shelved until|put on hold|moved back|moved from|moved to|shifted to|rescheduled|held up|"
    r"set back"
)
DELAYED = (
    row(
        "delayed",
        ANNOUNCED,
        BEFORE,
        rf"\b(?:{_BE}|been) (?:\w+ly |also |now |just |once more |again |since )?(?:{_PUSHED})\b",
    ),
    row(
        "delayed",
        ANNOUNCED,
        BEHIND,
        r"(?<=\b(?:has|have|had) )(?:pushed|delayed|postponed|moved|bumped|put off|put back|"
        r"shifted)\b(?= (?:back )?(?:this one|it\b|(?:the |its )?(?:[\p{L}-]+ ){0,3}?(?:premiere|"
        r"release|launch|return|debut|start|film|series|show|season|production|opening)\b|"
        r"[“‘\"]?\p{Lu}))|\b(?:delays|postpones|pushes back|puts back)\b(?= (?:this |the |its |it |"
        r"[“‘\"]?\p{Lu}|season|series))|\b(?:delayed|pushed|postponed)(?= (?:the|its) (?:premiere|"
        r"release|launch|return|debut|start|film|series|show|season|production|second|third|fourth|"
        r"fifth))",
    ),
    row(
        "delayed",
        ANNOUNCED,
        BEFORE,
        r"\b(?:slipped|slips|slid|drifted) (?:from [^.;,]{3,30} )?(?:to|into|back)\b|"
        r"\bwas (?:meant|due|slated|set|scheduled|supposed|"
        r"to have)\b[^.;]{3,80}\bbut (?:\w+ ){0,5}(?:delayed|postponed|pushed|put off|put back|"
        r"halted|moved)\b",
    ),
    row(
        "delayed",
        ANNOUNCED,
        MAKING,
        rf"\b(?:{_CAMERA})\b[^.;,]{{0,40}}\b(?:has been|have been|is|are) (?:\w+ly )?(?:halted|"
        rf"stopped|paused|suspended|shut down|interrupted|put off|postponed|delayed|pushed)\b",
    ),
)

_BEGUN = (
    r"(?:has |have |had |is |are |was |were |finally |officially |already |now |recently |"
    r"since )*(?:begun|began|started|commenced|kicked off|under ?way|underway|got going|"
    r"got under way|going on|ongoing|in full swing|resumed|continues|continuing|rolling|rolled|"
    r"in progress)\b"
)
FILMING = (
    row("filming", HAPPENED, MAKING, rf"\b{_CAMERA}{_ON},? {_BEGUN}(?! (?:to|again) (?:be|end))"),
    row(
        "filming",
        HAPPENED,
        MAKING,
        rf"\b(?:is|are|['’]s|['’]re|has been|have been) {_SOON}(?:filming|shooting|in production|"
        rf"before the cameras|in front of the cameras|on location|being (?:filmed|shot|made|"
        rf"produced))\b(?! (?:in the|up|well|next|this (?:summer|autumn|fall|spring|winter)))",
    ),
    row(
        "filming",
        HAPPENED,
        MAKING,
        r"\b(?:began|started|begun|commenced|kicked off|resumed|entered|went into|gone into|"
        r"has entered) (?:filming|shooting|production|principal photography|work in front)\b|"
        r"\bwent before (?:the )?cameras\b|\b(?:week|day) \w+ of (?:a|an|its|the) [\w-]+ shoot\b|"
        r"\bnow (?:filming|shooting|in production)\b|\bshoot (?:is|was) (?:now )?under ?way\b",
    ),
    row(
        "filming",
        ANNOUNCED,
        MAKING,
        rf"\b{_CAMERA}{_ON} (?:starts?|begins?|kicks? off|gets? under way|commences?|rolls?|"
        rf"will (?:start|begin|kick off|get under way|commence|roll|take place|resume)|is (?:due|"
        rf"set|scheduled|expected|slated|planned) (?:to|for)|are (?:due|set|scheduled) to|"
        rf"(?:is )?to (?:begin|start|commence))\b",
    ),
    row(
        "filming",
        ANNOUNCED,
        MAKING,
        r"\b(?:will|to|due to|set to|scheduled to|going to|goes|go|['’]ll) (?:begin|start|commence|"
        r"go into|enter|go before|be|begins|starts|before)? ?(?:filming|shooting|shoot|film|"
        r"production|the cameras|principal photography|roll|recording)(?= (?:in|on|this|next|from|"
        r"at|later|early|for|around|across|again)\b)",
    ),
)

WRAPPED = (
    row(
        "wrapped",
        HAPPENED,
        MAKING,
        rf"\b{_CAMERA}{_ON} (?:has |have |had |is |was |are |now |finally |officially |already |"
        rf"recently |reportedly )*(?:wrapped|finished|completed|concluded|ended|done|complete|"
        rf"in the can|come to an end|stopped rolling)\b(?! (?:by|with a|the|its|off))",
    ),
    row(
        "wrapped",
        HAPPENED,
        MAKING,
        r"\b(?:wrapped|wraps|finished|completed|concluded|wrapped up|done) (?:up )?(?:filming|"
        r"shooting|production|principal photography|the shoot|its shoot|photography)\b",
    ),
    row(
        "wrapped",
        HAPPENED,
        MAKING,
        r"\b(?:is|are|now) (?:already |now |currently )?(?:in the can|in post-production|"
        r"in post)\b|\bthat['’]s a wrap on\b|\b(?:season|series) (?:\w+ )?(?:has|have) (?:just |"
        r"now |finally |officially )?wrapped\b|\b(?:already )?filmed and (?:ready|complete)\b",
    ),
)
