"""The passage that tells the story."""

from __future__ import annotations

import pytest

from tests.reading.helpers import check_claims, check_silent, episode, news, profile, season, series

STORY = "Nell goes down into the flooded pit with Amos, and not everybody who went with her comes back up alive."
MORE = "Above ground, the council burns its papers before the inspectors can ask for them."


@pytest.mark.parametrize("heading", ["Plot", "Synopsis", "Story", "Premise", "Summary"])
def test_what_stands_beneath_a_heading(heading: str) -> None:
    check_claims(f"Marrow Hill S02E03: The Landslide\n\n{heading}\n\n{STORY}", [(episode(3), "synopsis", STORY)])


def test_neighbouring_paragraphs_are_one() -> None:
    text = f"Marrow Hill S02E03: The Landslide\n\nPlot\n\n{STORY}\n\n{MORE}\n\nTrivia\n\nThe pit is a swimming pool."
    check_claims(text, [(episode(3), "synopsis", f"{STORY}\n\n{MORE}")])


def test_the_story_of_a_season() -> None:
    check_claims(f"Marrow Hill Season 2\n\nPlot\n\n{STORY}", [(season(2), "synopsis", STORY)])


def test_the_story_of_a_series() -> None:
    told = "The series follows a country doctor who comes home to a quarry town and finds it lying to her."
    check_claims(profile(told), [(series(), "synopsis", told)])


@pytest.mark.parametrize(
    "text",
    [
        "The premiere follows the news on Sunday.",
        "It follows that nobody is safe.",
        "A statement follows.",
        "Ada Brook follows nobody on social media.",
        "The plot is under wraps.",
        "No synopsis has been released.",
        "The channel will tell us more in June.",
    ],
)
def test_no_story(text: str) -> None:
    check_silent(news(text), "synopsis")


@pytest.mark.parametrize("text", ["No synopsis yet.", "To be announced.", "[citation needed]"])
def test_nothing_beneath_the_heading(text: str) -> None:
    check_silent(f"Marrow Hill S02E03: The Landslide\n\nPlot\n\n{text}", "synopsis")


@pytest.mark.parametrize("heading", ["Production", "Trivia", "Release", "Reception"])
def test_beneath_another_heading_is_no_story(heading: str) -> None:
    text = "The pit was built in a swimming pool, and the crew wore wetsuits for three weeks."
    check_silent(f"Marrow Hill Season 2\n\n{heading}\n\n{text}", "synopsis")


@pytest.mark.parametrize(
    "told",
    [
        "Set in the north in the seventies, it follows four nurses who fight to keep their ward open.",
        "Described as a slow-burn thriller, it charts the rise and fall of a family of quarry owners.",
        "The drama, which is set in the eighties, concerns a mining family torn apart by the strike.",
        "The story begins when a body is found in the pit, and the only witness is a boy who does not speak.",
        "After the death of his wife, quarryman Amos Pike takes in a runaway, and with her a secret.",
        "Following the collapse of the mine, three families fight over what is left beneath it.",
        "The premise is simple: a nurse wakes up in a town where nobody knows her or will let her leave.",
        "DCI Judith Crane has come home to bury her mother, and finds that the sea has given up its dead.",
    ],
)
def test_a_story_in_news(told: str) -> None:
    text = f"Wyvern has ordered the drama. {told} Ada Brook and Karl Reuter star. Production begins in May in Leeds."
    check_claims(profile(text), [(series(), "synopsis", told)])


@pytest.mark.parametrize("label", ["Synopsis:", "Logline:", "Official synopsis:", "Plot summary –", "The story:"])
def test_what_follows_a_label(label: str) -> None:
    told = "A nurse and a thief are trapped by a flood and must decide whom to save."
    check_claims(profile(f"{label} {told}\n\nAda Brook stars."), [(series(), "synopsis", told)])


def test_sentences_that_lead_up_to_a_story_belong_to_it() -> None:
    told = (
        "Oxley, 1998. The bank has failed and the rain is coming through the roof. Laid-off miner Amos Pike promises "
        "his dying mother that he will mend it before the winter."
    )
    check_claims(profile(told), [(series(), "synopsis", told)])


def test_the_column_of_a_table_that_tells_the_story() -> None:
    table = """
    <title>Marrow Hill - season 2</title><h1>Marrow Hill season 2</h1><p>Marrow Hill is a drama series.</p>
    <table><tr><th>No.</th><th>Title</th><th>Summary</th></tr>
    <tr><td>1</td><td>Slate</td><td>Nell finds a boot in the pit, and Amos lies about it.</td></tr>
    <tr><td>2</td><td>Ash</td><td>The council burns its papers while Nell looks on.</td></tr></table>
    """
    check_claims(
        table,
        [
            (episode(1), "synopsis", "Nell finds a boot in the pit, and Amos lies about it."),
            (episode(2), "synopsis", "The council burns its papers while Nell looks on."),
        ],
        html=True,
    )


@pytest.mark.parametrize(
    "text",
    [
        "One million people tuned in for the last hour, and the channel did the sums.",
        "Ada Brook was born in Oxley, and she is survived by her son, a chef.",
        "Two novels have followed, and a man in Leeds sells mugs with a caption from the pit.",
        "A picture of two men in a field has gone round Facebook, and it ends with a link.",
        "The projector undercuts its rivals by several hundred pounds and beats a couple of them.",
        "Nell said that she will follow the second book where she must.",
    ],
)
def test_what_people_do_is_not_always_a_story(text: str) -> None:
    check_silent(news(text), "synopsis")
    check_silent(profile(text), "synopsis")


def test_a_labelled_synopsis_may_have_quotes_in_it() -> None:
    said = "Nell meets the owner of “The Pit”, a club for quarrymen, and is put on the list of guests."
    check_claims(
        f"Marrow Hill Season 2 Episode 1: The Landslide\n\nSynopsis: {said}\n\nThe Good: The jokes were good.",
        [(episode(1), "synopsis", said)],
    )


def test_a_story_goes_on_where_somebody_joins_it_and_a_signal_is_broadcast() -> None:
    story = (
        "Nell goes down into the pit and finds a door that nobody has opened since the war, while Amos keeps the rope. "
        "She hears a machine that broadcasts a warning to the town above. "
        "They are joined by Robin, a poacher who knows the old ways out, and all three lose the light."
    )
    check_claims(
        f"Marrow Hill S02E03: The Landslide\n\n{story}",
        [(episode(3), "synopsis", story), *((episode(3), "appears", name) for name in ("Nell", "Amos", "Robin"))],
    )


def test_a_characters_life_is_not_the_story_of_the_series() -> None:
    told = "Nell grows up above the quarry, leaves her mother Edda for the city and comes back when the pit is flooded."
    lead = "Nell Tarrant is one of the main characters of the television series Marrow Hill."
    check_silent(f"Nell Tarrant\n\n{lead} She is played by Ada Brook.\n\nStory\n\n{told}", "synopsis")
