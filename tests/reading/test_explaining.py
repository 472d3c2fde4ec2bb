"""A page explained says what the reader says, and beside it what it found and left out, and where it did not look."""

from __future__ import annotations

import pytest

from showbible.pages import AsideKind, BlockKind, Page
from showbible.reading import read_claims
from showbible.reading.context.works import ENOUGH
from showbible.reading.explaining import ExplainedPage, ExplainedSentence, Verdict, explain, narrowed
from showbible.reading.registry import STATEMENTS
from tests.reading.helpers import news, page_of, profile, season, series

TEXT = news(
    """
    Marrow Hill is a British crime drama. Season 2 premieres on 5 September 2024, and nobody is glad.

    The second season will be shown on 5 September 2024.

    Cast

    - Ada Brook as Dr. Nell Tarrant
    - Tunde Bello

    Plot

    Nell goes down into the flooded pit in 2019, and not everybody who went with her comes back up alive.
    """
)
PAGES = {
    "news": page_of(TEXT, published="2024-05-10"),
    "no work": page_of("Bread\n\nFlour, water and salt. Bake it for an hour, and let it cool on a rack."),
    "asides": page_of(
        """
        <html lang="en"><head><title>Marrow Hill Season 2</title></head><body><main><h1>Marrow Hill Season 2</h1>
        <p>Everybody in town has something to hide, and the pit gives nothing back that it once took.</p></main>
        <section id="comments"><h3>1 comment</h3><div class="comment"><p>It was created by Bob Lane, you know.</p></div>
        </section></body></html>
        """,
        html=True,
    ),
}


def sentences(explained: ExplainedPage) -> list[ExplainedSentence]:
    return [sentence for block in explained.blocks for sentence in block.sentences]


def verdicts(explained: ExplainedPage) -> list[Verdict]:
    return [verdict for sentence in sentences(explained) for verdict in sentence.verdicts]


def the_sentence(explained: ExplainedPage, words: str) -> ExplainedSentence:
    [found] = [sentence for sentence in sentences(explained) if words in sentence.text]
    return found


@pytest.mark.parametrize("page", PAGES.values(), ids=list(PAGES))
def test_what_is_not_left_out_is_what_the_page_says(page: Page) -> None:
    kept = [verdict.claim for verdict in verdicts(explain(page)) if not verdict.left_out]
    assert sorted(kept, key=repr) == sorted(read_claims(page), key=repr)


@pytest.mark.parametrize("page", PAGES.values(), ids=list(PAGES))
def test_every_block_and_sentence_is_there_in_order(page: Page) -> None:
    explained = explain(page)
    assert tuple(block.block for block in explained.blocks) == page.blocks
    assert all(block.sentences for block in explained.blocks)
    places = [(each.passage.start, each.passage.end) for each in sentences(explained)]
    assert places == sorted(places)
    assert all(each.text == page.text[each.passage.start : each.passage.end] for each in sentences(explained))


@pytest.mark.parametrize("page", PAGES.values(), ids=list(PAGES))
def test_every_statement_spoke_or_has_its_reason(page: Page) -> None:
    for each in sentences(explain(page)):
        spoke = {verdict.claim.reader for verdict in each.verdicts}
        told = [*spoke, *each.silent, *each.shut_out, *each.uncued]
        assert sorted(told) == sorted(statement.name for statement in STATEMENTS)


def test_what_the_page_is_about_and_by_what() -> None:
    explained = explain(PAGES["news"])
    assert explained.scope.subject == season(2)
    best = explained.candidates[0]
    assert best.key == "marrow hill"
    assert best.points["numbered"] == best.points["defined"] == 5
    assert best.total == sum(best.points.values())
    assert {pointer.by for pointer in best.pointers} == set(best.points) - {"headlines", "opening", "text"}


def test_a_page_about_no_work_shows_that_nothing_weighs_enough() -> None:
    explained = explain(PAGES["no work"])
    assert explained.scope.subject is None
    assert all(candidate.total < ENOUGH or not candidate.is_evident for candidate in explained.candidates)


def test_a_page_about_a_character() -> None:
    page = page_of("Nell Tarrant\n\nNell Tarrant is a character in the television series Marrow Hill. She digs.")
    explained = explain(page)
    assert explained.topic is not None
    assert explained.topic.name == "Nell Tarrant"
    assert explained.scope.work == series()


def test_what_is_said_twice_is_left_out_once_for_the_other() -> None:
    found = [v for v in verdicts(explain(PAGES["news"])) if v.claim.property == "release_date"]
    [out] = [verdict.left_out for verdict in found if verdict.left_out]
    assert out.rule.name == "said_better"
    assert out.other in [verdict.claim for verdict in found if not verdict.left_out]


def test_statements_are_shut_out_by_the_section() -> None:
    told = the_sentence(explain(PAGES["news"]), "flooded pit")
    assert told.passage.scope.section == "plot"
    assert "release_dates" in told.shut_out
    assert "credit_lines" in told.uncued


def test_a_statement_that_found_nothing_has_its_cues() -> None:
    told = the_sentence(explain(page_of(profile("The quarry opens in spring."))), "quarry opens")
    assert told.silent["release_dates"] == ("open",)
    assert told.silent["casting"] == ()
    assert told.verdicts == ()


def test_what_is_said_of_another_work_in_passing_is_told() -> None:
    text = profile(
        "The drama series Deep Water, which was created by Bob Lane, is older. Marrow Hill looks up to the "
        "drama Deep Water, which premiered in 2011, and to nobody else."
    )
    told = the_sentence(explain(page_of(text)), "looks up")
    assert told.unread == ("Deep Water, which premiered in 2011",)


def test_asides_are_kept_with_their_kind() -> None:
    explained = explain(PAGES["asides"])
    comments = [aside for aside in explained.asides if aside.kind is AsideKind.COMMENT]
    assert any("Bob Lane" in aside.text for aside in comments)
    assert not any("Bob Lane" in sentence.text for sentence in sentences(explained))


def test_narrowed_to_words_in_any_order_and_case() -> None:
    explained = narrowed(explain(PAGES["news"]), "TARRANT brook")
    [block] = explained.blocks
    assert (block.block.kind, [each.text for each in block.sentences]) == (
        BlockKind.ITEM,
        ["Ada Brook as Dr. Nell Tarrant"],
    )
    assert narrowed(explain(PAGES["asides"]), "created Lane").asides


def test_narrowed_to_words_that_nothing_holds() -> None:
    explained = narrowed(explain(PAGES["news"]), "xyzzy brook")
    assert not explained.blocks
    assert not explained.asides
    assert explained.scope == explain(PAGES["news"]).scope
