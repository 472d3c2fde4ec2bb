import pytest

from showbible.pages.titles import shared, split_title, words

KNOWN = words("Salt Harbour Season Two When does the second season of Salt Harbour start on Channel Tui")


@pytest.mark.parametrize(
    ("title", "own", "site"),
    [
        ("Salt Harbour Season Two | The Broadcast Ledger", "Salt Harbour Season Two", "The Broadcast Ledger"),
        ("Salt Harbour – Season Two - TVSheets", "Salt Harbour – Season Two", "TVSheets"),
        ("The TV Critic.org - Salt Harbour, Season Two", "Salt Harbour, Season Two", "The TV Critic.org"),
        ("Salt Harbour Season Two", "Salt Harbour Season Two", None),
        ("Half-way there", "Half-way there", None),
    ],
)
def test_the_site_is_taken_off(title: str, own: str, site: str | None) -> None:
    assert split_title(title, KNOWN) == (own, site)


def test_a_site_that_is_known_is_the_only_thing_taken_off() -> None:
    assert split_title("Salt Harbour - Pilot", KNOWN, "TVSheets") == ("Salt Harbour - Pilot", None)
    assert split_title("Salt Harbour - Pilot - TVSheets", KNOWN, "TVSheets") == ("Salt Harbour - Pilot", "TVSheets")


def test_names_weigh_more_than_words() -> None:
    assert shared("Salt Harbour", KNOWN) > shared("when does season start", KNOWN)
    assert shared("Something Else", KNOWN) == 0
