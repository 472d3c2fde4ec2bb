import pytest

from showbible.resolving.independence.prints import FEW, KEPT, copies, is_copy, page_prints, sentence_prints
from tests.resolving.independence.prose import LISTED, SENTENCE, edited, prose

PAGE = prose(1500)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(PAGE, id="the same"),
        pytest.param(PAGE.upper().lower().replace(" ", "\n"), id="set otherwise"),
        pytest.param(edited(PAGE, 30), id="a word in thirty changed"),
        pytest.param(PAGE + " " + prose(300, seed=2), id="with an end of its own"),
        pytest.param(" ".join(PAGE.split()[:700]), id="half of it"),
        pytest.param(prose(800, seed=3) + " " + PAGE + " " + prose(800, seed=4), id="within a longer page"),
    ],
)
def test_a_page_that_copies_another(other: str) -> None:
    assert is_copy(page_prints(PAGE), page_prints(other))
    assert is_copy(page_prints(other), page_prints(PAGE))


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(prose(1500, seed=2), id="other words"),
        pytest.param(prose(1500, seed=2) + " " + " ".join(PAGE.split()[:60]), id="a quotation of it"),
        pytest.param(edited(PAGE, 4), id="a word in four changed"),
        pytest.param("", id="nothing"),
    ],
)
def test_a_page_that_does_not_copy_another(other: str) -> None:
    assert not is_copy(page_prints(PAGE), page_prints(other))
    assert not is_copy(page_prints(other), page_prints(PAGE))


def test_a_short_page_is_a_copy_of_the_same_only() -> None:
    one = page_prints("Star Trek: Picard, season 2, 3 March 2022, ten episodes, Paramount+")
    assert len(one) == 1
    assert is_copy(one, page_prints("STAR TREK: PICARD – Season 2 – 3 March 2022 – ten episodes – Paramount+"))
    assert not is_copy(one, page_prints("Star Trek: Picard, season 2, 4 March 2022, ten episodes, Paramount+"))
    assert page_prints("Directed by Ada Lindqvist") == ()


def test_pages_that_list_the_same_copy_nobody() -> None:
    one = page_prints(LISTED + "\n" + prose(200, seed=5))
    assert not is_copy(one, page_prints(LISTED + "\n" + prose(200, seed=6)))


@pytest.mark.parametrize(
    "other",
    [SENTENCE, SENTENCE.replace("told a crowded", "told the crowded"), f"“{SENTENCE}” said the show’s account."],
)
def test_a_sentence_that_copies_another(other: str) -> None:
    assert is_copy(sentence_prints(SENTENCE), sentence_prints(other))


@pytest.mark.parametrize(
    "other",
    [
        "The showrunner told Ada Lindqvist of the Harbour Post that the second season will be with us in March.",
        "",
        "A crowded room was told that season two, which anybody who followed its long delays had given up, comes soon.",
    ],
)
def test_a_sentence_that_says_the_same_in_its_own_words(other: str) -> None:
    assert not is_copy(sentence_prints(SENTENCE), sentence_prints(other))


@pytest.mark.parametrize(
    "sentence",
    [
        "Directed by Ada Lindqvist",
        "The second season premiered on March 3, 2022, on Paramount+.",
        "Star Trek: Picard stars Patrick Stewart, Alison Pill, Isa Briones, Evan Evagora, Michelle Hurd, Santiago "
        "Cabrera, Harry Treadaway and Jeri Ryan.",
        "1 Fire in the Sky 3 March 2022 Ada Lindqvist Bel Okoro 2 The Long Night 10 March 2022 Cai Brandt Dov Amsel",
    ],
)
def test_what_many_would_write_in_the_same_words_has_no_prints(sentence: str) -> None:
    assert sentence_prints(sentence) == ()


def test_prints_are_few_and_the_same_in_every_process() -> None:
    found = page_prints(PAGE)
    assert len(found) == KEPT
    assert list(found) == sorted(set(found))
    assert page_prints("Only one, but forty letters long at the very least") == (102432847575765,)


def test_text_without_spaces_between_words_has_prints_as_well() -> None:
    text = "彼女は船の船長であり、物語の終わりに故郷へ帰ることを決めたが、その旅は長く険しいものだった。"
    assert is_copy(sentence_prints(text), sentence_prints(text.replace("旅", "道")))
    assert not is_copy(sentence_prints(text), sentence_prints("続編の撮影は来年の春に始まると監督が明かした。" * 2))


@pytest.mark.parametrize("count", [FEW - 1, FEW, 30])
def test_copies_are_found_among_few_and_many(count: int) -> None:
    texts = [prose(300, seed) for seed in range(count)]
    sketches = [page_prints(each) for each in [*texts, edited(texts[7], 40)]]
    assert list(copies(sketches)) == [(sketches[7], sketches[count])]
    assert list(copies(sketches[:-1])) == []
