"""Introductions of an encyclopaedia, read and held against the relations that Re-DocRED has for them.

    python -m benchmarks.encyclopaedia FILM_AND_TV.json --part develop|held-out [--misses]

The file holds documents of Re-DocRED about film and television; `redocred.py` has what its relations are to the claim
contract. A claim is judged where its subject and its value are entities of the document, and is right where a
relation says so; a date is right if it agrees. All others are counted by why they are not judged. Recall is of the
relations that the contract covers. The data lacks relations, and what it calls wrong may be right: `--misses` shows it.
Rules may be tuned on the half `develop` alone, so the misses of the other half are not shown.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.redocred import ALSO, KIN, MAP, Document, Entities, Triple, document, part, triple
from benchmarks.scoring import Json, Tally
from showbible.reading import read_claims

SAYS = {row.says for row in MAP}
_OF_WORKS = SAYS - {"part", *KIN.values()}


@dataclass(frozen=True)
class Said:
    """What a claim says, in the terms of relations. What is said `besides` can be right, but not wrong."""

    subject: str
    says: str
    value: object
    besides: bool = False


@dataclass
class Outcome:
    """What came of the documents; `lines` are for people to look at."""

    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    found: Counter[str] = field(default_factory=Counter)  # relations that a claim says, by what they say
    not_judged: Counter[str] = field(default_factory=Counter)
    about_music: int = 0
    with_evidence: Tally = field(
        default_factory=Tally
    )  # right claims, and how many stand in a sentence that is evidence
    told: Tally = field(default_factory=Tally)  # relations for which the data names a sentence, and how many are found
    lines: list[str] = field(default_factory=list)
    claims: int = 0


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("documents", type=Path)
    parser.add_argument("--part", choices=["develop", "held-out"], required=True)
    parser.add_argument("--misses", action="store_true", help="list what is missed and wrong in `develop`")
    args = parser.parse_args()
    if args.misses and args.part != "develop":
        parser.error("--misses: only for --part develop, so that the other half stays unseen")
    outcome = Outcome()
    documents = part(json.loads(args.documents.read_text("utf-8")), args.part)
    for each in documents:
        judge(document(each), outcome)
    print("\n".join(outcome.lines if args.misses else ()))
    print_outcome(outcome, args.part, len(documents))


def judge(of: Document, outcome: Outcome) -> None:
    claims = [claim.as_json() for claim in read_claims(of.page)]
    outcome.claims += len(claims)
    titles = {_number(c["subject"]): str(c["value"]) for c in claims if c["property"] == "title"}
    known, asked = of.known(asked_only=False), of.known(asked_only=True)
    found, seen = set[Triple](), set[tuple[Entities, str, Entities]]()
    for claim in claims:
        for said in statements(claim, titles):
            subjects, values = of.named(said.subject), of.meant(said.says, said.value)
            if said.says == "appears":
                subjects = of.appearing_in(subjects)
            right = [one for one in _triples(subjects, said.says, values) if one in known]
            found.update(right)
            if said.besides or (subjects, said.says, values) in seen:
                continue
            if why := _unjudged(said, subjects, values):
                outcome.not_judged[why] += 1
                continue
            seen.add((subjects, said.says, values))
            _verdict(of, claim, said, [known[one] for one in right], outcome)
    for missed in sorted(asked.keys() - found):
        outcome.lines.append(f"missed  {of.title:30.30} {_told(of, missed, asked[missed])}")
    for one, evidence in asked.items():
        outcome.tallies[one[1]] += Tally(wanted=1)
        outcome.found[one[1]] += one in found
        outcome.told += Tally(right=bool(evidence) and one in found, wanted=bool(evidence))


def statements(claim: Json, titles: Mapping[tuple[object, ...], str]) -> Iterator[Said]:
    """A claim in the terms of relations; seasons and episodes without a title stand for their series."""
    name, value, subject = claim["property"], claim["value"], claim["subject"]
    series = subject.get("series")
    of = subject.get("name") or titles.get(_number(subject)) or series
    if series and of != series:
        yield Said(of, "within", series, besides=name != "title")
    if claim.get("about") and subject["type"] == "character":
        yield Said(claim["about"].get("name", ""), "appears", of, besides=True)
    if name == "cast":
        yield Said(of, "cast", value["person"])
        if value["character"]:
            yield Said(value["character"], "part", value["person"])
            yield Said(of, "appears", value["character"], besides=True)
    elif name == "relation":
        yield Said(of, KIN.get(value["kind"], "relation"), value["to"])
    elif name != "title":
        yield Said(of, "within" if name == "franchise" else name, value)


def _number(subject: Json) -> tuple[object, ...]:
    return subject.get("series"), subject.get("season"), subject.get("episode") or subject.get("name")


def _triples(subjects: Entities, says: str, values: Entities) -> Iterator[Triple]:
    for other in (says, *ALSO.get(says, ())):
        yield from (triple(one, other, value) for one in sorted(subjects) for value in sorted(values))


def _unjudged(said: Said, subjects: Entities, values: Entities) -> str | None:
    if said.says not in SAYS:
        return "of a property without a relation"
    if not subjects:
        return "of a subject that is no entity"
    return None if values else "with a value that is no entity"


def _verdict(of: Document, claim: Json, said: Said, evidence: list[Entities], outcome: Outcome) -> None:
    """Counts a judged claim; one that takes a song or a record for a work is wrong whatever it says."""
    music = said.says in _OF_WORKS and of.named(said.subject) <= of.music
    right = bool(evidence) and not music
    outcome.tallies[said.says] += Tally(right=right, given=1)
    outcome.about_music += music
    sentence = of.page.text[claim["start"] : claim["end"]]
    if not right:
        what = "music" if music else "wrong"
        outcome.lines.append(f"{what:7} {of.title:30.30} {said.subject} | {said.says} | {said.value} | {sentence}")
    elif sentences := frozenset().union(*evidence):
        outcome.with_evidence += Tally(right=bool(sentences & of.sentences_at(claim["start"], claim["end"])), given=1)


def _told(of: Document, missed: Triple, evidence: Entities) -> str:
    one, says, other = missed
    names = (" / ".join(sorted(of.entities[entity][1])) for entity in (one, other))
    return f"{f' | {says} | '.join(names)} | {' '.join(of.sentence(number) for number in sorted(evidence)) or '-'}"


def print_outcome(outcome: Outcome, name: str, documents: int) -> None:
    print(f"{name}: {documents} documents, {outcome.claims} claims\n")
    print(f"{'':20}{'precision':>10}{'recall':>8}{'F1':>7}{'judged':>8}{'right':>7}{'asked':>7}{'found':>7}")
    for says in sorted(outcome.tallies):
        print_row(says, outcome.tallies[says], outcome.found[says])
    total = sum(outcome.tallies.values(), Tally())
    print_row("all", total, outcome.found.total())
    evidence = outcome.with_evidence
    print(f"\nwrong since they take music for a work: {outcome.about_music}")
    print(f"found of the relations for which the data names evidence: {outcome.told.right} of {outcome.told.wanted}")
    print(f"right ones whose sentence is evidence, where the data names some: {evidence.right} of {evidence.given}")
    for why, count in outcome.not_judged.most_common():
        print(f"not judged, {why}: {count}")


def print_row(says: str, tally: Tally, found: int) -> None:
    recall = found / tally.wanted if tally.wanted else 0.0
    f1 = 2 * tally.precision * recall / (tally.precision + recall) if tally.precision + recall else 0.0
    rates = f"{tally.precision:10.3f}{recall:8.3f}{f1:7.3f}"
    print(f"{says:20}{rates}{tally.given:8}{tally.right:7}{tally.wanted:7}{found:7}")


if __name__ == "__main__":
    main()
