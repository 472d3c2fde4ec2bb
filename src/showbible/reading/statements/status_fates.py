"""The ways of saying that a work was ordered or cancelled, or that it ended."""

from __future__ import annotations

from showbible.reading.statements.status_forms import ANNOUNCED, BEFORE, BEHIND, DENIED, HAPPENED, SEASON, row

_N = r"(?:\d{1,2}|[a-z]+(?:-[a-z]+)?)(?:st|nd|rd|th)?"  # a number as a word or a numeral
_GREEN = r"(?:green[- ]?light|go-ahead|green signal|nod|thumbs[- ]up|seal of approval)"
_BE = r"(?:has been|have been|had been|was|were|is|are|been|being|be|gets|got|gotten|getting)"
_GIVES = r"(?:gives|gave|given|hands|handed|awards|awarded|grants|granted|giving|handing)"
_GETS = (
    r"(?:gets|got|has|have|gained|receives|received|wins|won|lands|landed|earns|earned|scores|scored|bags|bagged|"
    r"nabs|nabbed|"
    r"secures|secured|snags|snagged|been given|was given|been handed|been granted|been awarded)"
)
_NO_ORDER = r"(?! (?:to|for|of|at|by|lines?|trucks?|artists?|basketball|games?)\b)"
_ORDER = (
    r"(?:series|full-season|straight-to-series|season|back-nine|pilot-to-series|"
    r"[a-z0-9-]+-episode|[a-z]+-season) (?:order|pick-?up|commission)"
)

ORDERED = (
    row(
        "ordered",
        DENIED,
        SEASON,
        r"\b(?:there(?:['’]s| is| are)|is|got) no (?:plans? for (?:a |an )?)?(?=(?:second|third|"
        r"fourth|fifth|sixth|seventh|eighth|ninth) (?:season|series)\b|season \d)",
    ),
    row(
        "ordered",
        DENIED,
        SEASON,
        r"\bno (?=(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth) (?:season|"
        r"series) has been (?:ordered|commissioned|announced|confirmed))",
    ),
    row("ordered", ANNOUNCED, SEASON, r"\b(?:was|were|has been|have been) picked up(?! (?:by|for|to|over|from)\b)"),
    row(
        "ordered",
        ANNOUNCED,
        BEFORE,
        rf"\b{_BE} (?:\w+ly |also |now |just |already )?(?:renewed|(?:re)?commissioned|green-?lit|"
        rf"greenlighted|(?:picked up|revived|resurrected|saved|rescued|brought back)(?= (?:for|by|"
        rf"to series)\b)|ordered(?! (?:him|her|them|the|a|an|that|not|to (?!series))\b)|re-?ordered|"
        rf"un-?cancell?ed)\b(?! (?:over|from the ground))",
    ),
    row("ordered", ANNOUNCED, BEFORE, rf"\b{_GETS} (?:the |a |an official |its |official )?(?:{_GREEN}|{_ORDER})\b"),
    row(
        "ordered",
        ANNOUNCED,
        BEHIND,
        r"(?<!\b(?:in|the|with|of|out of|no|to|new|court|mail|law|short) )\b(?:renew(?:s|ed|ing)?|"
        r"(?:re)?commission(?:s|ed|ing)?|green-?lights?|green-?lit|greenlighted|order(?:s|ed|ing)?|"
        r"picks up|picked up|re-?ups?|has (?:revived|saved|rescued)|renewal (?:of|for)|"
        r"green-?lighting)\b(?! its (?:own )?(?:promise|vow|attack|call|plea|faith))",
    ),
    row(
        "ordered",
        ANNOUNCED,
        BEHIND,
        rf"\b{_GIVES} (?:the |a |an |its )?(?:official )?(?:{_GREEN}|{_ORDER}) (?:to|for)\b",
    ),
    row(
        "ordered",
        ANNOUNCED,
        BEHIND,
        rf"\b{_GIVES}(?= (?:a|the|season|series) [^.;,]{{3,40}}? (?:the |a )?(?:{_GREEN})\b)",
    ),
    row(
        "ordered",
        ANNOUNCED,
        SEASON,
        r"\b(?:season|series) \w+ (?:renewal|pick-?up|order)\b|\b[\w-]+[- ]season (?:renewal|"
        r"pick-?up|order)\b",
    ),
    row(
        "ordered",
        DENIED,
        SEASON,
        r"(?<=\bseason )(?:has|is) (?:not|yet to)(?: yet)?(?: be| been)? (?:ordered|commissioned|"
        r"announced|confirmed|green-?lit|picked up)\b",
    ),
    row(
        "ordered",
        ANNOUNCED,
        SEASON,
        rf"(?<=(?:^|[.;:,] |\b(?:that|and|but) )(?:a|another|the) {_N} (?:season|series) )"
        rf"(?:was|has been) (?:officially |then |since |soon )?"
        rf"(?:announced|confirmed)(?=[.,;]| (?:in|on|by|at|after|before|last|this|shortly|soon)\b|$)",
    ),
    row("ordered", ANNOUNCED, BEHIND, rf"\b(?:{_ORDER}) (?:to|for|of|at)\b"),
    row(
        "ordered",
        ANNOUNCED,
        BEFORE,
        rf"\b(?:pick-?up|renewal|{_ORDER})\b{_NO_ORDER}",
        0.8,
    ),
    row(
        "ordered",
        ANNOUNCED,
        SEASON,
        rf"\b{_GIVES} [^.;]{{2,50}}?(?= (?:a|an|its|another) (?:{_N}) (?:season|series|run|outing|"
        rf"helping)\b)",
    ),
    row(
        "ordered",
        ANNOUNCED,
        SEASON,
        rf"\b(?:gets|got|getting|lands|landed|scores|scored|bags|bagged|nabs|nabbed|earns|earned|"
        rf"secures|secured|snags|snagged|wins)(?= (?:a|an|its|"
        rf"another) (?:\w+ )?{_N} (?:and (?:final|last) )?(?:season|series|run|outing|chapter|"
        rf"year)\b)",
    ),
    row(
        "ordered",
        ANNOUNCED,
        SEASON,
        r"\b(?:announced|confirmed|confirms|announces|signed off on|signed up for|"
        r"asked for)(?= (?!for\b)(?:that )?(?:the |a |an |that )?[^.;,]{0,30}\b(?:seasons?|"
        r"series)\b(?![^.;]{0,60} (?:will|would|is (?:set|due|to)|launches|premieres|begins|starts|arrives)\b))",
    ),
    row(
        "ordered",
        ANNOUNCED,
        SEASON,
        r"(?<=\b(?:(?:season|series) (?:\w+ )?|S\d{1,2} ))(?:is|are|was|were)(?: now| officially|"
        r" definitely| also)? (?:happening|a go|on (?:the|its) way|ordered|confirmed|official|"
        r"a done deal|a certainty|coming)\b",
    ),
    row(
        "ordered",
        ANNOUNCED,
        SEASON,
        r"\b(?:will return|will be back|is returning|are returning|set to return|to return|"
        r"is coming back|will come back|coming back|brought back|be back)(?= for (?:a|an|its|"
        r"season|series|another)\b)",
        0.82,
    ),
)

CANCELLED = (
    row(
        "cancelled",
        ANNOUNCED,
        BEFORE,
        r"\b(?:there )?(?:will|would|['’]ll) be no (?:more seasons|more series|(?:second|third|"
        r"fourth|fifth|sixth|seventh|eighth|ninth|further|new)(?: (?:season|series|run|"
        r"outing))?)(?= of\b|[.,;)]|$| for\b)",
    ),
    row(
        "cancelled",
        ANNOUNCED,
        BEFORE,
        rf"\b{_BE} (?:\w+ly |also |now |just |already )?(?:cancell?ed|axed|scrapped|dropped by|"
        rf"dumped|ditched|canned|binned|culled|nixed|shelved|abandoned|killed off by|cut short|"
        rf"not renewed|terminated)\b",
    ),
    row(
        "cancelled",
        ANNOUNCED,
        BEFORE,
        r"(?<=[,(–—:] ?)(?:cancell?ed|axed|scrapped)\b|\b(?:gets?|got|given|faces?|meets?|"
        r"met) the (?:axe|ax|chop|boot|bullet|push)\b|\bplug (?:was|is|has been|being) pulled\b|"
        r"\bofficially dead\b|\bput (?:[\p{L}’-]+ ){0,5}out of its misery\b|\bis (?:dead|"
        r"no more)(?=[.,;]|$)",
    ),
    row(
        "cancelled",
        ANNOUNCED,
        BEHIND,
        r"\b(?:cancels|cancell?ed|cancelling|axes|axed|axing|"
        r"scraps|scrapped(?! for (?:re-?shoots?|rewrites?))|ditches|ditched|"
        r"pull(?:s|ed|ing) the plug(?: on)?|call(?:s|ed|ing) time on|swung the axe on|wield(?:s|"
        r"ed) the axe on|brings? the axe down on|cancellation of|axing of|opted not to renew|"
        r"decided not to renew|declined to renew|chosen not to renew|will not renew|won['’]t renew|"
        r"not moving forward with|not going forward with|not to proceed with|cans|canned|nixed|"
        r"passed on)\b",
    ),
    row(
        "cancelled",
        ANNOUNCED,
        BEFORE,
        r"\b(?:will not|won['’]t|would not|wouldn['’]t|is not|isn['’]t|are not|"
        r"aren['’]t) (?:be )?(?:returning|return|back|coming back|come back|getting|get|"
        r"moving forward|going forward)(?= (?:for|to|with|as|after|next|at)\b|[.,;]|$| a (?:second|"
        r"third|fourth|fifth|sixth))",
    ),
    row("cancelled", ANNOUNCED, BEFORE, r"\b(?:cancellation|axing|axeing)\b(?! of\b)", 0.8),
    row("cancelled", ANNOUNCED, BEFORE, r"\bone and done\b", 0.84),
)

ENDED = (
    row(
        "ended",
        HAPPENED,
        BEFORE,
        r"\b(?:ended|concluded|finished|wrapped up|came to an end|came to a close|drew to a close|"
        r"signed off|bowed out|closed|wrapped)(?= (?:its run|its (?:\w+-)?(?:\w+ )?run|"
        r"after (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|its|just|a|"
        r"only|more than|nearly|almost)\b[^.;]{0,24}\b(?:seasons?|series|years|episodes|run)\b))|"
        r"(?<=\b(?:series|show|drama|sitcom|comedy|programme|it) (?:has |finally |itself |had |"
        r"then )?)(?:ended|concluded|went off the air|came to an end|came to a close)\b(?! (?:up|"
        r"on a|with (?:a|the)|when|by))",
    ),
    row(
        "ended",
        ANNOUNCED,
        BEFORE,
        r"\b(?:will|would|to|is|are|set to|shall|due to) (?:\w+ly )?(?:end|ending|conclude|"
        r"concluding|wrap up|wrapping up|bow out|bowing out|finish|finishing|come to an end|"
        r"coming to an end|sign off|signing off|wrap|close|say goodbye)(?= (?:with|after|its|when|"
        r"following|on|in|next|this|at)\b[^.;]{0,40}\b(?:seasons?|series|run|finale|year|20\d\d|"
        r"instal+ment|outing|chapter)\b)|\b(?:signs off|bows out|ends its run|closes up shop|"
        r"wraps up its run|takes its final bow|comes to an end)\b",
    ),
    row("ended", ANNOUNCED, BEFORE, r"\bends(?= with\b[^.;]{0,30}\b(?:season|series|run|chapter)\b)", 0.84),
    row(
        "ended",
        ANNOUNCED,
        BEFORE,
        rf"\b(?:{_N}|upcoming|next|new)(?:,)? (?:and|\(and) (?:final|last|concluding)\)? (?:season|"
        rf"series|run|outing|instal+ment|chapter|go-round|year)\b",
        0.84,
    ),
    row(
        "ended",
        ANNOUNCED,
        BEFORE,
        r"\b(?:season|series|run|outing|it|that|this|which)\b[^.;,]{0,30}? (?:will be|is to be|"
        r"shall be|to be|would be|is going to be) (?:the|its|their|the show['’]s|"
        r"the series['’]?) (?:very )?(?:last(?: ever)?|final(?: one| season| series| outing|"
        r" chapter)?)(?= (?:one|season|series|ever|for|of)\b|[.,;:)]|$)",
        0.84,
    ),
)
