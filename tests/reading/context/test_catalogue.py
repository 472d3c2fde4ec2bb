"""Pages that go through many works, in whatever layout."""

from __future__ import annotations

import pytest

from showbible.reading.context.catalogue import catalogue
from tests.reading.helpers import Expected, check_claims, film, page_of, series

HEAD = "What to watch in March\n\nNine evenings, four series and a film, chosen by our critics.\n\n"


def works(text: str, *, html: bool = False) -> list[tuple[str, int | None]]:
    return [(each.opener.name.text, each.opener.name.season) for each in catalogue(page_of(text, html=html))]


LISTED = [("Salt Road", 2), ("The Tin Choir", None), ("Lena, Twice", None), ("Harbour: The Return", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Salt Road, Season 2\nA Danish drama in six episodes.\n\nThe Tin Choir\nA film about a brass band.\n\n"
        "Lena, Twice\nComedy, eight half-hours.\n\nHarbour: The Return\nThe sequel, 94 minutes.",
        "• Salt Road (Season 2) – a Danish drama\n• The Tin Choir (2019) – a brass band's film\n"
        "• Lena, Twice (ITV) – comedy in eight episodes\n• Harbour: The Return (film) – the sequel",
        "1. Salt Road – Season 2\nA Danish drama.\n\n2. The Tin Choir (2019)\nA film about a brass band.\n\n"
        "3. Lena, Twice (2020)\nA comedy.\n\n4. Harbour: The Return (2021)\nThe sequel.",
        "9pm Salt Road (S2)\nA drama in six episodes.\n\n10pm The Tin Choir\nA film.\n\n"
        "8pm Lena, Twice\nComedy.\n\n7.30pm Harbour: The Return\nThe sequel, 94 minutes.",
        "★ Salt Road: Series Two\nA drama.\n\n★ The Tin Choir\nA film.\n\n★ Lena, Twice\nComedy.\n\n"
        "★ Harbour: The Return\nThe sequel, 94 minutes.",
    ],
)
def test_lists_of_works_in_plain_text(text: str) -> None:
    assert works(HEAD + text) == LISTED


@pytest.mark.parametrize(
    "entry",
    [
        "<h2>{name}</h2><p>{season} | 6 episodes | Drama</p>",
        "<dl><dt>{name} <span>{season}</span> <span>1 March</span></dt><dd>A drama in six parts, a series.</dd></dl>",
        "<p><b>{name}</b> {season}. A drama in six episodes.</p>",
        "<table><tr><td>9pm</td><td><i>{name}</i></td><td>BBC Two</td><td>{season}, a drama</td></tr></table>",
    ],
)
def test_lists_of_works_in_html(entry: str) -> None:
    names = ["Salt Road", "The Tin Choir", "Lena Twice", "Harbour Men"]
    text = "".join(entry.format(name=name, season=f"Season {place}") for place, name in enumerate(names, 1))
    found = works(f"<h1>What to watch in March</h1><p>Chosen by our critics.</p>{text}", html=True)
    assert [name for name, _ in found] == names


@pytest.mark.parametrize(
    "text",
    [
        "Cast\n\nAda Brook as Nell Tarrant\nTom Reed as Amos Pike\nIris Wynn as Edda\nKarl Ito as a drama teacher",
        "Director\tLena Fry\nWriter\tKarl Reuter\nProducer\tMo Ito\nStudio\tSlate Pictures",
        "1.01\tThe Pit\t4 May 2019\n1.02\tAshes\t11 May 2019\n1.03\tTide\t18 May 2019\n1.04\tSlate\t25 May 2019",
        "MONDAY\nA film at nine.\n\nTUESDAY\nA series at ten.\n\nWEDNESDAY\nA drama.\n\nTHURSDAY\nAnother film.",
        "New Dramas\nThree series.\n\nNew Comedies\nTwo series.\n\nComing Soon\nA film.\n\nReturning\nFour series.",
        "Germany\nA crime series.\n\nIceland\nA film.\n\nPortugal\nA drama.\n\nThe Netherlands\nTwo series.",
        "Castle Library: sing and sign\nMill Library: film club\nTanyard Library: a talk on the series of maps",
    ],
)
def test_lists_of_no_works(text: str) -> None:
    assert works(HEAD + text) == []


def test_what_stands_beneath_a_name_is_said_of_it() -> None:
    text = (
        "Salt Road, Season 2\nThe Danish drama is directed by Lena Fry.\n\nThe Tin Choir (2019)\nA film, 97 minutes, "
        "directed by Karl Reuter.\n\nLena, Twice\nA comedy series, directed by Mo Ito.\n\nHarbour: The Return (2021)\n"
        "A film, directed by Iris Wynn."
    )
    expected: list[Expected] = [
        (series("Salt Road"), "director", "Lena Fry"),
        (film("The Tin Choir", 2019), "director", "Karl Reuter"),
        (series("Lena, Twice"), "director", "Mo Ito"),
        (film("Harbour: The Return", 2021), "director", "Iris Wynn"),
    ]
    check_claims(HEAD + text, expected)


def test_a_page_about_one_work_goes_through_its_own_parts() -> None:
    text = (
        "Marrow Hill: everything we know\n\nMarrow Hill is a drama. Marrow Hill is made by Slate Pictures.\n\n"
        "Nell Tarrant\nThe doctor, in both seasons.\n\nAmos Pike\nA star of season one.\n\nEdda\nHer mother, in the "
        "first series.\n\nRobin\nHer brother, since the finale. The episode was directed by Lena Fry."
    )
    check_claims(text, [(series(), "production_company", "Slate Pictures")])
