import tomllib
from importlib.resources import files

import pytest

from showbible.resolving.independence import owner_of


@pytest.mark.parametrize(
    ("site", "owner"),
    [
        ("Screen Rant", "Valnet"),
        ("ScreenRant", "Valnet"),
        ("screenrant.com", "Valnet"),
        ("https://www.cbr.com/", "Valnet"),
        ("Deadline", "Penske Media"),
        ("variety.com", "Penske Media"),
        ("IMDb", "Amazon"),
        ("m.imdb.com", "Amazon"),
        ("memory-alpha.fandom.com", "Fandom"),
        ("en.wikipedia.org", "Wikimedia Foundation"),
        ("The A.V. Club", "Paste Media"),
        ("A.V. Club", "Paste Media"),
        ("/Film", "Static Media"),
    ],
)
def test_the_owner_of_a_well_known_site(site: str, owner: str) -> None:
    assert owner_of(site) == owner


@pytest.mark.parametrize(
    "site",
    [
        "",
        "TrekMovie",
        "example.com",
        "notimdb.com",
        "imdb.com.example",
        "com",
        "Variety Nights",
        "Metro",
        "Screen",
        "…",
    ],
)
def test_a_site_that_is_not_in_the_table_has_no_known_owner(site: str) -> None:
    assert owner_of(site) is None


def test_no_site_has_two_owners() -> None:
    text = files("showbible.resolving.independence").joinpath("owners.toml").read_text("utf-8")
    table = tomllib.loads(text)
    assert all(owner_of(site) == owner for owner, sites in table.items() for site in sites)
