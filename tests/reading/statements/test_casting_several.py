"""Who plays whom where one verb serves several pairs, and what comes behind a list."""

from __future__ import annotations

import pytest

from tests.reading.helpers import DENIED, SHOW, check_claims, check_silent, news, plays, profile, season, series

NELL, AMOS = ("Ada Brook", "Nell"), ("Tunde Bello", "Amos")


@pytest.mark.parametrize(
    "text",
    [
        "Nell is played by Ada Brook and Amos by Tunde Bello.",
        "Nell is played by Ada Brook, Amos by Tunde Bello.",
        "Nell was voiced by Ada Brook; the foreman Amos by Tunde Bello.",
        "Ada Brook plays Nell, and Tunde Bello is Amos.",
        "Ada Brook plays Nell, a baker from York, and Tunde Bello is the old foreman Amos.",
        "Ada Brook is back as Nell, while Tunde Bello is Amos.",
    ],
)
def test_two_parts_of_one_verb(text: str) -> None:
    check_claims(profile(text), [(series(), "cast", plays(*NELL)), (series(), "cast", plays(*AMOS))])


@pytest.mark.parametrize(
    "text",
    [
        "Nell is played by Ada Brook, and the score is by Tunde Bello.",
        "Nell is played by Ada Brook, and Amos is painted by Tunde Bello.",
        "Nell is played by Ada Brook, directed by Tunde Bello.",
        "Ada Brook plays Nell, and Tunde Bello is Otto Lamm’s brother.",
        "Ada Brook plays Nell, and Tunde Bello is in Wales.",
        "Ada Brook plays Nell, and Tunde Bello is the director.",
    ],
)
def test_one_part_where_something_else_is_said_of_the_second(text: str) -> None:
    check_claims(profile(text), [(series(), "cast", plays(*NELL))])


def test_a_list_of_brackets_before_what_is_said_of_all() -> None:
    pairs = ("Ada Brook", "Nell Tarrant"), ("Tunde Bello", "Amos Pike")
    check_claims(
        news("Ada Brook (Nell Tarrant) and Tunde Bello (Amos Pike) won’t be back."),
        [
            *((series(), "cast", plays(*pair)) for pair in pairs),
            *((season(2), "cast", plays(*pair), DENIED) for pair in pairs),
        ],
    )


@pytest.mark.parametrize("text", ["Ada Brook (36) and Tunde Bello (41) won’t be back.", "Leeds (York) will return."])
def test_brackets_that_name_nobody(text: str) -> None:
    check_silent(profile(text), "cast")


def test_a_page_with_a_guide_to_its_episodes_is_about_their_series() -> None:
    story = "This episode has a guest star, and Nell goes home to her father at last, who does not open."
    titles = ("Slate", "Ashes", "The Pit", "Thaw", "Ember")
    guide = "".join(
        f"<h3>{n}. {title}</h3><span>May {n}, 2022</span><p>{story}</p>" for n, title in enumerate(titles, 1)
    )
    body = f"<h1>{SHOW}</h1><p>{SHOW} is a drama series. {story} {story}</p><ul><li>Ada Brook as Nell</li></ul>"
    page = f"<html><head><title>{SHOW} (2022)</title></head><body>{body}<h2>Episode guide</h2>{guide}</body></html>"
    check_claims(page, [(series(), "cast", plays(*NELL))], html=True)
