"""Who plays whom: cast lists, and castings in running text."""

from __future__ import annotations

import pytest

from tests.reading.helpers import (
    ANNOUNCED,
    DENIED,
    Expected,
    check_claims,
    check_silent,
    news,
    plays,
    profile,
    season,
    series,
)


@pytest.mark.parametrize(
    ("text", "person", "character"),
    [
        ("Ada Brook plays Nell Tarrant.", "Ada Brook", "Nell Tarrant"),
        ("Nell Tarrant is played by Ada Brook.", "Ada Brook", "Nell Tarrant"),
        ("The drama stars Ada Brook as Nell Tarrant.", "Ada Brook", "Nell Tarrant"),
        ("Ada Brook stars as the quarry doctor Nell Tarrant.", "Ada Brook", "Nell Tarrant"),
        ("Ada Brook played Dr. Nell Tarrant.", "Ada Brook", "Nell Tarrant"),
        ("Idris Vaughan-Lee portrays Detective Inspector Tom Sayle.", "Idris Vaughan-Lee", "Tom Sayle"),
        ("Zoë Ní Bhriain plays Nell Tarrant.", "Zoë Ní Bhriain", "Nell Tarrant"),
        ("The cat Bramble is voiced by Oskar Lind.", "Oskar Lind", "Bramble"),
    ],
)
def test_a_part_in_a_sentence(text: str, person: str, character: str) -> None:
    check_claims(profile(text), [(series(), "cast", plays(person, character))])


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook joins the cast as Nell Tarrant.",
        "Ada Brook will play Nell Tarrant.",
        "Ada Brook returns as Nell Tarrant.",
        "Ada Brook reprises her role as Nell Tarrant.",
        "Ada Brook has been cast as Nell Tarrant.",
    ],
)
def test_a_part_in_the_news_is_announced(text: str) -> None:
    check_claims(news(text), [(season(2), "cast", plays("Ada Brook", "Nell Tarrant"), ANNOUNCED)])


@pytest.mark.parametrize(
    "text",
    ["Ada Brook will not return as Nell Tarrant in season 2.", "Ada Brook won’t return as Nell Tarrant."],
)
def test_a_part_that_is_denied(text: str) -> None:
    check_claims(news(text), [(season(2), "cast", plays("Ada Brook", "Nell Tarrant"), DENIED)])


def test_several_parts_in_one_sentence() -> None:
    check_claims(
        profile("The cast includes Ada Brook as Nell Tarrant, Tunde Bello as Amos Pike and Lise Holm as Greta Moss."),
        [
            (series(), "cast", plays("Ada Brook", "Nell Tarrant")),
            (series(), "cast", plays("Tunde Bello", "Amos Pike")),
            (series(), "cast", plays("Lise Holm", "Greta Moss")),
        ],
    )


LIST: list[Expected] = [
    (season(2), "cast", plays("Ada Brook", "Nell Tarrant"), None),
    (season(2), "cast", plays("Tunde Bello", "Amos Pike"), None),
]


@pytest.mark.parametrize(
    "entries",
    [
        ("Ada Brook as Nell Tarrant", "Tunde Bello as Amos Pike"),
        ("Ada Brook – Nell Tarrant", "Tunde Bello – Amos Pike"),
        ("Ada Brook (Nell Tarrant)", "Tunde Bello (Amos Pike)"),
        ("Ada Brook as Dr. Nell Tarrant, the quarry doctor", "Tunde Bello as Sergeant Amos Pike"),
    ],
)
def test_a_cast_list(entries: tuple[str, ...]) -> None:
    lines = "\n".join(f"- {entry}" for entry in entries)
    check_claims(f"Marrow Hill Season 2\n\nThe whole town is back for six new episodes.\n\nCast\n\n{lines}", LIST)


def test_a_cast_list_of_html() -> None:
    check_claims(
        """
        <html><head><title>Marrow Hill Season 2</title></head><body><main><h1>Marrow Hill Season 2</h1>
        <p>The whole town is back for six new episodes, and nobody has forgotten the landslide.</p>
        <h2>Cast</h2><ul><li>Ada Brook as Nell Tarrant</li><li>Tunde Bello as Amos Pike</li></ul>
        </main></body></html>
        """,
        LIST,
        html=True,
    )


def test_a_name_in_full_once_is_in_full_everywhere() -> None:
    check_claims(
        profile("Ada Brook plays Tarrant. In the first scene Nell Tarrant comes home to the quarry."),
        [(series(), "cast", plays("Ada Brook", "Nell Tarrant"))],
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook is said to have read the scripts twice.",
        "Nell Tarrant comes home to a town that has forgotten her.",
        "The role of Nell Tarrant has not been filled.",
        "Ada Brook directed the second episode.",
        "Ada Brook, best known as a stage actress, lives in Leeds.",
        "Ada Brook trained as a nurse before she took to the stage.",
        "Ada Brook describes the season as Dickensian.",
        "The quarry plays a part in every episode.",
        "Karl Reuter as Mayor of Leeds opened the premiere.",
        "Ada Brook of Mill Lane, as a reader, was not amused.",
        "Music plays over the closing titles.",
        "The show was filmed in Yorkshire (England).",
    ],
)
def test_no_part(text: str) -> None:
    check_silent(profile(text), "cast")


@pytest.mark.parametrize(
    "text",
    [
        "Harry Stone plays left back for Rovers and Liam Cole is back as captain.",
        "Chef Maria Lund joins the kitchen as head of pastry.",
        "Jonas Berg returns as chief financial officer of the bank.",
    ],
)
def test_no_part_on_a_page_about_no_work(text: str) -> None:
    check_silent(text, "cast")


@pytest.mark.parametrize(
    "text",
    [
        "Nell is played – is lived – by Ada Brook.",
        "Ada Brook, last seen on the stage, takes on the role of Nell.",
        "Ada Brook, who has recurred since the pilot as Sergeant Nell, is a fine shot.",
        "The quarry nurse, Nell, played by newcomer Ada Brook, knows better.",
        "Nell, the new nurse over from Leeds, was played by Ada Brook.",
        "Watch out for Ada Brook as the widowed nurse Nell.",
        "There is a lovely turn from Dame Ada Brook as Owen’s mother, Nell.",
        "It is headlined by Ada Brook as a nurse called Nell.",
        "It was the Welsh actress Ada Brook who played Nell.",
        "Ada Brook, in the skin of Nell, walks the pit.",
        "Ada Brook steps into the shoes of Nell.",
        "Ada Brook steps into Nell’s boots.",
        "Leading the cast as Nell is Ada Brook.",
        "In the role of Nell is newcomer Ada Brook.",
        "Playing the nurse Nell is Ada Brook.",
        "The part of Nell went to the Welsh actress Ada Brook.",
        "Ada Brook rose to fame as Nell.",
        "As Nell, Ada Brook gives the performance of her life.",
        "Ada Brook brings Nell to life.",
        "Nell is brought to life by Ada Brook.",
        "Ada Brook lends her voice to Nell.",
        "As Nell, who comes home after twenty years, Ada Brook is superb.",
        "As Nell, the doctor who learns to dig, we meet Ada Brook.",
        "The pick of the rest is Ada Brook’s cockle-picker, Nell, who has one scene.",
        "Ada Brook’s casting as Nell was announced in May.",
        "Ada Brook won a Bafta for her performance as Nell.",
    ],
)
def test_a_part_however_it_is_told(text: str) -> None:
    check_claims(profile(text), [(series(), "cast", plays("Ada Brook", "Nell"))])


@pytest.mark.parametrize(
    "text",
    [
        "Inspector Nell Tarrant (Ada Brook) digs where she must not.",
        "The clerk Nell Tarrant (an oily Ada Brook) digs where she must not.",
        "It stars Ada Brook (Nell Tarrant) and Tunde Bello (Amos).",
        "Ada Brook is Inspector Nell Tarrant.",
        "Ada Brook, whose Nell Tarrant was killed off in the finale, has found a new job.",
        "Ada Brook is the new Nell Tarrant.",
        "Ada Brook is Nell Tarrant, a doctor with a secret.",
        "You will also meet Ada Brook’s clockmaker, Nell Tarrant.",
        "Ada Brook plays Nell Tarrant. Ada Brook’s Inspector Nell Tarrant digs where she must not.",
    ],
)
def test_a_part_by_brackets_and_links(text: str) -> None:
    page = profile(text)
    expected: list[Expected] = [(series(), "cast", plays("Ada Brook", "Nell Tarrant"))]
    if "Tunde" in text:
        expected.append((series(), "cast", plays("Tunde Bello", "Amos")))
    check_claims(page, expected)


@pytest.mark.parametrize(
    "entries",
    [
        ("Nell Tarrant ..... Ada Brook", "Sergeant Amos Pike ..... Tunde Bello"),
        ("Ada Brook ..... Nell Tarrant", "Tunde Bello ..... Sergeant Amos Pike"),
        ("Dr. Nell Tarrant – Ada Brook", "Sergeant Amos Pike – Tunde Bello"),
        ("Nell Tarrant, the doctor — played by Ada Brook", "Amos Pike, her uncle — played by Tunde Bello"),
        ("Ada Brook = Nell Tarrant, a doctor", "Tunde Bello = Sergeant Amos Pike"),
        ("Ada Brook ... Nell Tarrant (12 episodes)", "Tunde Bello ... Sergeant Amos Pike (uncredited)"),
    ],
)
def test_a_cast_list_in_either_order(entries: tuple[str, ...]) -> None:
    lines = "\n".join(f"- {entry}" for entry in entries)
    check_claims(f"Marrow Hill Season 2\n\nThe whole town is back for six new episodes.\n\nCast\n\n{lines}", LIST)


def test_actors_without_a_part() -> None:
    check_claims(
        profile("The drama stars Ada Brook, Tunde Bello and Lise Holm."),
        [(series(), "cast", plays(name, None)) for name in ("Ada Brook", "Tunde Bello", "Lise Holm")],
    )


@pytest.mark.parametrize(
    "text",
    [
        "Rounding out the cast are Tunde Bello and Lise Holm.",
        "Also starring are Tunde Bello and Lise Holm.",
        "Also in the cast are Tunde Bello and Lise Holm.",
        "Tunde Bello and Lise Holm complete the line-up.",
        "There are strong performances from Tunde Bello and Lise Holm.",
        "Tunde Bello heads the ensemble, which also includes Lise Holm.",
        "Joining Tunde Bello is newcomer Lise Holm.",
        "The Tunde Bello-led drama also stars Lise Holm.",
        "Headlined by Tunde Bello, the six-parter also features Lise Holm.",
        "Led by Tunde Bello and Lise Holm, the ensemble is flawless.",
        "Tunde Bello has been promoted to series regular, and Lise Holm stars in the pilot.",
    ],
)
def test_actors_without_a_part_however_they_are_listed(text: str) -> None:
    check_claims(profile(text), [(series(), "cast", plays(name, None)) for name in ("Tunde Bello", "Lise Holm")])


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook replaces Lise Holm as Nell.",
        "Ada Brook takes over the role of Nell from Lise Holm.",
        "Nell was portrayed by Ada Brook for a year and by Lise Holm thereafter.",
    ],
)
def test_a_part_that_two_have_played(text: str) -> None:
    check_claims(profile(text), [(series(), "cast", plays(name, "Nell")) for name in ("Ada Brook", "Lise Holm")])


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook auditioned for the role of Nell.",
        "Ada Brook turned down the part of Nell.",
        "Ada Brook was considered for the role of Nell.",
        "Ada Brook would love to play Nell.",
        "Ada Brook was never offered the part of Nell.",
        "Nell Tarrant went to Ada Brook for advice.",
        "The team is led by Amos Pike and Greta Moss.",
        "Nell is joined by Amos Pike and Greta Moss.",
        "Variety, as Ada Brook pointed out, was wrong.",
        "As Chancellor, Karl Reuter opened the museum.",
        "Fans have called for Ada Brook to play Nell.",
        "Fans want Ada Brook as Nell.",
        "Ada Brook would have made a fine Nell.",
        "Ada Brook has joined the writers’ room.",
        "Tunde Bello (Leeds) and Lise Holm (York) won tickets.",
        "The Hunger Games star Tunde Bello is not in it.",
        "Amos Pike, as Nell Tarrant learns, is not her father.",
        "Ada Brook’s agent, Nell Tarrant, would not say.",
        "The song is performed by Ada Brook.",
        "Amos and Robin are seen playing a Sony PlayStation.",
    ],
)
def test_no_part_where_somebody_did_not_get_it(text: str) -> None:
    check_silent(profile(text), "cast")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook (Severance) has joined the writers.",
        "Ada Brook (“The Tin Road”) has a cat.",
        "Ada Brook is credited as executive producer.",
        "Ada Brook returns as showrunner in succession to Tunde Bello.",
        "The Quarry Workers’ Union (QWU) was founded in Leeds.",
        "Marrow Hill fell to third place on Sunday.",
        "Critics praised the scripts as much as the weather.",
        "Tunde Bello wrote it as a letter to Leeds.",
        "Ada Brook works as a baker in York.",
    ],
)
def test_no_part_however_near_it_comes(text: str) -> None:
    check_silent(profile(text), "cast")


def test_a_short_name_never_becomes_the_actors_or_another_persons() -> None:
    lines = "- Ada Brook as Ada\n- Tunde Bello as Carlos\n- Lise Holm as Carlos Girl"
    check_claims(
        f"Marrow Hill Season 2\n\nThe whole town is back for six new episodes.\n\nCast\n\n{lines}",
        [
            (season(2), "cast", plays("Ada Brook", "Ada")),
            (season(2), "cast", plays("Tunde Bello", "Carlos")),
            (season(2), "cast", plays("Lise Holm", "Carlos Girl")),
        ],
    )


def test_the_head_of_a_works_name_is_no_part() -> None:
    lead = "Signal: Marrow Hill is a drama series. Eleanor Tarrant, known as Nell, is one of the characters of"
    check_silent(f"Signal: Marrow Hill\n\n{lead} Signal: Marrow Hill.", "cast")
