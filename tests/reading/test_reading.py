"""Whole pages: what every list of claims keeps to, whatever the page says."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from showbible.claims import WORKS, Claim, Standing, Subject, properties
from showbible.claims.values import KINDS, date
from showbible.pages import Page
from showbible.reading import VERSION, read_claims
from showbible.reading.registry import STATEMENTS
from tests.reading.helpers import (
    ANNOUNCED,
    HAPPENED,
    character,
    check_places,
    episode,
    page_of,
    plays,
    season,
    series,
)

EXAMPLES = Path(__file__).parents[2] / "examples" / "star-trek"

NEWS = """
Marrow Hill Season 2: Release Date, Cast, Plot and Everything We Know

By Kim Aldous, 10 May 2024

Marrow Hill is a British crime drama that was created by Ruth Calder and Sam Oyelaran for Channel 4. The first season
ran from 2 October to 6 November 2022, and Channel 4 renewed the show for a second season.

When will season 2 of Marrow Hill be released?

The second season will premiere on 5 September 2024. It has eight episodes.

Who is in the cast?

- Ada Brook as Dr. Eleanor “Nell” Tarrant
- Tunde Bello as Amos Pike, the quarry engineer
- Lise Holm as Greta Moss

Plot

Nell goes down into the flooded pit with Pike, and not everybody who went with her comes back up alive.
"""

EPISODE = """
<html lang="en"><head><title>Marrow Hill S02E03: The Landslide</title></head><body><main>
<h1>Marrow Hill S02E03: The Landslide</h1>
<dl><dt>Directed by</dt><dd>Lena Fry</dd><dt>Written by</dt><dd>J. T. Osei</dd>
<dt>Air date</dt><dd>28 March 2024</dd><dt>Running time</dt><dd>52 minutes</dd></dl>
<h2>Plot</h2>
<p>Nell Tarrant looks for her brother Robin Tarrant in the flooded pit, and finds the door that the council
had bricked up. Amos Pike waits above with the rope.</p>
<h2>Cast</h2><ul><li>Ada Brook as Nell Tarrant</li><li>Tunde Bello as Amos Pike</li></ul>
</main></body></html>
"""

GUIDE = """
<html><head><title>Marrow Hill: a guide</title></head><body><main><h1>Marrow Hill: a guide</h1>
<p>Marrow Hill is a television series about a quarry town that keeps a secret from its own children.</p>
<h2>Season 1</h2>
<table><tr><th>No.</th><th>Title</th><th>Directed by</th><th>Original air date</th></tr>
<tr><td>1</td><td>“Dust”</td><td>Lena Fry</td><td>2 October 2022</td></tr>
<tr><td>2</td><td>“Slate”</td><td>Piet van der Meer</td><td>9 October 2022</td></tr></table>
<h2>Season 2</h2>
<table><tr><th>No.</th><th>Title</th><th>Directed by</th><th>Original air date</th></tr>
<tr><td>1</td><td>“Flood”</td><td>Lena Fry</td><td>14 March 2024</td></tr></table>
</main></body></html>
"""

OFF_TOPIC = """
Rovers beat United in the last minute

Harry Stone scored twice before the break, and Liam Cole came on for the last ten minutes. Manager Ian Marsh praised
his side, who have now won four matches in a row. “It was a great show,” he said.
"""

PAGES = {"news": page_of(NEWS), "episode": page_of(EPISODE, html=True), "guide": page_of(GUIDE, html=True)}


@pytest.fixture(params=list(PAGES))
def page(request: pytest.FixtureRequest) -> Page:
    return PAGES[request.param]


def said(claims: list[Claim]) -> set[tuple[Subject, str, str, Standing | None]]:
    return {(claim.subject, claim.property, str(claim.value), claim.standing) for claim in claims}


def test_a_page_of_news() -> None:
    assert said(read_claims(PAGES["news"])) >= {
        (series(), "creator", "Ruth Calder", None),
        (series(), "creator", "Sam Oyelaran", None),
        (series(), "network", "Channel 4", None),
        (series(), "country", "GB", None),
        (season(1), "release_date", "2022-10-02", HAPPENED),
        (season(1), "end_date", "2022-11-06", HAPPENED),
        (season(2), "release_date", "2024-09-05", ANNOUNCED),
        (season(2), "status", "ordered", ANNOUNCED),
        (season(2), "episode_count", "8", None),
        (season(2), "cast", str(plays("Ada Brook", "Eleanor Tarrant")), None),
        (character("Eleanor Tarrant"), "alias", "Nell", None),
        (character("Eleanor Tarrant"), "role", "doctor", None),
        (character("Amos Pike"), "role", "engineer", None),
    }


def test_a_page_on_an_episode() -> None:
    assert said(read_claims(PAGES["episode"])) >= {
        (episode(3), "title", "The Landslide", None),
        (episode(3), "director", "Lena Fry", None),
        (episode(3), "writer", "J. T. Osei", None),
        (episode(3), "release_date", "2024-03-28", HAPPENED),
        (episode(3), "running_time", "52", None),
        (episode(3), "appears", "Nell Tarrant", None),
        (episode(3), "appears", "Amos Pike", None),
        (episode(3), "cast", str(plays("Ada Brook", "Nell Tarrant")), None),
        (character("Robin Tarrant"), "relation", str({"to": "Nell Tarrant", "kind": "brother"}), None),
    }


def test_a_guide_to_the_episodes() -> None:
    assert said(read_claims(PAGES["guide"])) >= {
        (episode(1, 1), "title", "Dust", None),
        (episode(2, 1), "director", "Piet van der Meer", None),
        (episode(1, 2), "title", "Flood", None),
        (episode(1, 2), "release_date", "2024-03-14", HAPPENED),
    }


def test_a_page_about_something_else_says_nothing() -> None:
    assert read_claims(page_of(OFF_TOPIC)) == []


def test_teasers_and_comments_say_nothing() -> None:
    text = """
    <html><head><title>Marrow Hill Season 2</title></head><body><main><h1>Marrow Hill Season 2</h1>
    <p>Everybody in town has something to hide, and the pit gives nothing back that it once took.</p></main>
    <aside class="related-posts"><h3>Read more</h3><a href="/x">Marrow Hill season 2 premieres on 5 May 2024</a></aside>
    <section id="comments"><h3>2 comments</h3><div class="comment"><p>It was created by Bob Lane, you know.</p></div>
    </section></body></html>
    """
    assert not [
        claim for claim in read_claims(page_of(text, html=True)) if claim.property in ("creator", "release_date")
    ]


def test_claims_come_in_reading_order(page: Page) -> None:
    claims = read_claims(page)
    assert claims
    assert all((one.start, one.end) <= (next_.start, next_.end) for one, next_ in pairwise(claims))


def test_the_same_page_gives_the_same_claims(page: Page) -> None:
    assert read_claims(page) == read_claims(page)


_DIGEST = """
import hashlib, sys
from pathlib import Path
from showbible.pages import Raw, read_page
from showbible.reading import read_claims
pages = [read_page(Raw(path.name, path.read_bytes())) for path in sorted(Path(sys.argv[1]).iterdir())]
print(hashlib.sha256(repr([(page, read_claims(page)) for page in pages]).encode()).hexdigest())
"""


def test_no_order_of_a_set_reaches_a_page_or_its_claims() -> None:
    digests = [
        subprocess.run(
            [sys.executable, "-c", _DIGEST, str(EXAMPLES)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    ]
    assert len(set(digests)) == 1


def test_each_thing_is_said_once(page: Page) -> None:
    keys = [claim.key("a page") for claim in read_claims(page)]
    assert len(keys) == len(set(keys))


def test_every_claim_has_its_place(page: Page) -> None:
    check_places(page, read_claims(page))


def test_every_claim_keeps_to_the_contract(page: Page) -> None:
    for claim in read_claims(page):
        row = properties()[claim.property]
        assert claim.subject.type in row.of, claim
        assert 0 < claim.confidence <= 1, claim
        assert row.standing or claim.standing is None, claim
        assert KINDS[row.value].key(claim.value), claim
        assert KINDS[row.value].show(claim.value), claim
        assert Claim.from_json(claim.as_json()).key("a page") == claim.key("a page")


def test_every_date_is_one(page: Page) -> None:
    dates = [claim.value for claim in read_claims(page) if properties()[claim.property].value == "date"]
    assert dates
    assert all(isinstance(value, str) and date.valid(value) for value in dates)


def test_every_dated_claim_says_how_firmly_it_stands(page: Page) -> None:
    assert all(c.standing for c in read_claims(page) if c.property in ("release_date", "end_date", "status"))


def test_every_claim_names_the_statement_that_read_it(page: Page) -> None:
    assert {claim.reader for claim in read_claims(page)} <= {statement.name for statement in STATEMENTS}


def test_characters_and_things_belong_to_the_work_that_the_passage_is_about(page: Page) -> None:
    of_story = [claim for claim in read_claims(page) if claim.subject.type in ("character", "thing")]
    assert all(claim.about == series() for claim in of_story)
    assert all(c.about is None for c in read_claims(page) if c.subject.type in (*WORKS, "season", "episode"))


def test_a_short_name_is_given_in_full_everywhere() -> None:
    names = {claim.subject.name for claim in read_claims(PAGES["news"]) if claim.subject.type == "character"}
    assert "Eleanor Tarrant" in names
    assert not names & {"Nell", "Pike", "Dr. Eleanor Tarrant", "Nell Tarrant"}


def test_the_reader_has_a_version() -> None:
    assert VERSION


def test_every_statement_has_a_name_of_its_own() -> None:
    names = [statement.name for statement in STATEMENTS]
    assert len(names) == len(set(names))
    assert all(statement.read.__module__.endswith(f".{statement.name}") for statement in STATEMENTS)
