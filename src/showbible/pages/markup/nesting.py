"""HTML in, a refusal out where its nesting would bring a parser to its knees."""

from __future__ import annotations

import re

# Lexbor's time grows with the square of the depth: 100,000 deep takes 22 s, 2,000 no time that can be felt.
DEEPEST = 2_000
# Unclosed formatting is opened anew in every block after it: n of them before m blocks make n * m elements.
_MOST_REOPENED = 500_000

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)")
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
# Closed by what follows them, and so never nested by being left open.
_CLOSES_ITSELF = frozenset(
    [
        "p",
        "li",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "option",
        "optgroup",
        "colgroup",
        "rp",
        "rt",
        "html",
        "head",
        "body",
    ]
)
_FORMATTING = frozenset(
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"]
)


def nesting(html: str) -> int | None:
    """How deep the page nests, where that is deeper than can be read; None where it is not.

    One pass over the tags, and none where there are too few of them to matter.
    """
    if html.count("<") <= DEEPEST:
        return None
    depth = formatting = reopened = deepest = 0
    for match in _TAG.finditer(html):
        name = match[2].lower()
        if name in _VOID:
            continue
        step = -1 if match[1] else 1
        if name in _FORMATTING:
            formatting = max(formatting + step, 0)
        elif step == 1:
            reopened += formatting
        if name not in _CLOSES_ITSELF:
            depth = max(depth + step, 0)
            deepest = max(deepest, depth)
    if deepest > DEEPEST:
        return deepest
    return formatting if reopened > _MOST_REOPENED else None
