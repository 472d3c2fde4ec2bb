"""An explained page as JSON."""

from __future__ import annotations

from typing import Any

from showbible.claims import Subject
from showbible.reading.context.candidate import Candidate
from showbible.reading.explaining import ExplainedBlock, ExplainedPage, ExplainedSentence, Verdict
from showbible.reading.passage import Scope


def as_json(explained: ExplainedPage) -> dict[str, Any]:
    """All of it as one JSON object; `text` is left to `read --jsonl`."""
    return {
        "page": explained.page.address,
        "title": explained.page.title,
        "site": explained.page.site,
        "lang": explained.page.lang,
        "published": explained.page.published,
        "is_read": explained.is_read,
        "about": _scope_json(explained.scope),
        "topic": _subject_json(explained.topic),
        "franchise": _subject_json(explained.franchise),
        "candidates": [_candidate_json(candidate) for candidate in explained.candidates],
        "beside": [other.as_json() for other in explained.others],
        "blocks": [_block_json(block) for block in explained.blocks],
        "asides": [{"kind": str(aside.kind), "text": aside.text} for aside in explained.asides],
    }


def _subject_json(subject: Subject | None) -> dict[str, Any] | None:
    return subject.as_json() if subject else None


def _scope_json(scope: Scope) -> dict[str, Any]:
    return {"subject": _subject_json(scope.subject), "section": scope.section or None}


def _candidate_json(candidate: Candidate) -> dict[str, Any]:
    pointers = [{"name": p.name, "by": p.by, "type": p.type, "year": p.year} for p in candidate.pointers]
    return {"total": candidate.total, "points": dict(candidate.points), "pointers": pointers}


def _block_json(explained: ExplainedBlock) -> dict[str, Any]:
    block = explained.block
    return {
        "kind": str(block.kind),
        "level": block.level,
        "start": block.start,
        "end": block.end,
        **_scope_json(explained.scope),
        "story": _subject_json(explained.story),
        "sentences": [_sentence_json(sentence) for sentence in explained.sentences],
    }


def _sentence_json(sentence: ExplainedSentence) -> dict[str, Any]:
    return {
        "start": sentence.passage.start,
        "end": sentence.passage.end,
        "text": sentence.text,
        **_scope_json(sentence.passage.scope),
        "claims": [verdict.claim.as_json() for verdict in sentence.verdicts if not verdict.left_out],
        "left_out": [_left_out_json(verdict) for verdict in sentence.verdicts if verdict.left_out],
        "silent": {name: list(cues) for name, cues in sentence.silent.items()},
        "shut_out": list(sentence.shut_out),
        "uncued": list(sentence.uncued),
        "unread": list(sentence.unread),
    }


def _left_out_json(verdict: Verdict) -> dict[str, Any]:
    out = verdict.left_out
    other = out.other.as_json() if out and out.other else None
    return {"claim": verdict.claim.as_json(), "rule": out.rule.name if out else None, "other": other}
