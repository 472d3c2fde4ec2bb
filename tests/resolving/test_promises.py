"""What resolving promises whatever the claims are."""

import os
import subprocess
import sys
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from showbible.resolving import Resolution, Said, Support, resolve
from tests.examples import fewer
from tests.resolving.strategies import claims

# A busy machine is no failure.
patiently = fewer(3)
shuffled = claims.flatmap(lambda said: st.tuples(st.just(said), st.permutations(said)))


def written(resolution: Resolution) -> str:
    """Everything in a resolution, in its order."""
    tables = [list(table.items()) for table in (resolution.subjects, resolution.outcomes)]
    return repr((resolution.things, resolution.facts, resolution.records, tables))


@patiently
@given(shuffled)
def test_the_order_of_claims_changes_nothing(orders: tuple[list[Said], list[Said]]) -> None:
    one, other = orders
    assert written(resolve(one)) == written(resolve(other))


@patiently
@given(claims)
def test_a_claim_that_comes_twice_counts_once(said: list[Said]) -> None:
    assert written(resolve(said)) == written(resolve(said + said))


@patiently
@given(claims)
def test_nothing_that_was_said_is_lost(said: list[Said]) -> None:
    resolution = resolve(said)
    kept = {(fact.thing, each.claim) for fact in resolution.facts for each in fact.evidence if each.via is None}
    assert kept == {(resolution.subjects[each.id], each.id) for each in said}


@patiently
@given(claims)
def test_everything_pointed_at_is_there_and_there_once(said: list[Said]) -> None:
    resolution = resolve(said)
    ids = [thing.id for thing in resolution.things]
    pointed = {thing.parent for thing in resolution.things} - {None}
    pointed |= {fact.thing for fact in resolution.facts} | set(resolution.subjects.values())
    pointed |= {id_ for fact in resolution.facts for _, id_ in fact.links}
    pointed |= {each.via for fact in resolution.facts for each in fact.evidence if each.via}
    assert pointed <= set(ids)
    assert max(Counter(ids).values(), default=1) == 1
    facts = Counter((fact.thing, fact.property, fact.key) for fact in resolution.facts)
    assert max(facts.values(), default=1) == 1


@patiently
@given(claims)
def test_a_fact_has_a_value_unless_all_of_it_is_outdated(said: list[Said]) -> None:
    for fact in resolve(said).facts:
        assert (fact.value is None) == (fact.support == Support.OUTDATED)
        assert fact.reasons[0].rule == "sources"


@patiently
@given(claims, st.sampled_from(["2019-12-31", "2020-06-01", "2026-01-01"]))
def test_as_of_a_day_facts_go_by_what_was_said_by_then_and_things_keep_their_places(said: list[Said], day: str) -> None:
    before = {"a": "2019-12-31", "b": "2020-06-01", "c": "2021-03-05", "e": "2020-06-01"}
    early = {each.id for each in said if before.get(each.source.id, "2026-01-01") <= day}
    then, now = resolve(said, on=day), resolve(said)
    assert then.subjects == {claim: thing for claim, thing in now.subjects.items() if claim in early}
    assert {each.claim for fact in then.facts for each in fact.evidence} == early
    assert {thing.id for thing in then.things} <= {thing.id for thing in now.things}


PROGRAM = """
from random import Random
from showbible.claims import Claim, Standing, Subject
from showbible.resolving import Said, Source, resolve

random, said = Random(7), []
for number in range(400):
    published = random.choice([None, "2020", "2021-03-04"])
    source = Source(f"page {number % 20}", f"site {number % 6}", published, "2026-01-01")
    series = random.choice(["Star Trek: Picard", "Star Trek Picard", "Voyager"])
    episode = Subject("episode", series=series, season=random.randint(1, 2), episode=random.randint(1, 3))
    prop, value, standing = random.choice([
        ("title", f"Title {random.randint(1, 4)}", None),
        ("appears", random.choice(["Chris", "Chris Rios", "Cristobal Rios"]), None),
        ("cast", {"person": f"Person {random.randint(1, 9)}", "character": random.choice([None, "Chris Rios"])}, None),
        ("release_date", f"2021-03-0{random.randint(1, 9)}", random.choice(list(Standing))),
    ])
    claim = Claim(episode, prop, value, number, number + 1, 1.0, standing, about=Subject("series", series))
    said.append(Said(claim.key(source.id), claim, source))
rios = Claim(Subject("character", "Cristobal Rios"), "alias", "Chris", 0, 1, 1.0, about=Subject("series", "Voyager"))
said.append(Said("rios", rios, Source("wiki", None, None, "2026-01-01")))
print(resolve(said))
"""


def test_two_processes_give_the_same_bytes_whatever_their_hash_seeds() -> None:
    outputs = [
        subprocess.run(
            [sys.executable, "-c", PROGRAM], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert outputs[0] == outputs[1]
    assert len(outputs[0]) > 10_000
