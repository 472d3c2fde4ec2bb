"""What is said of a character by whoever reads an entry of a cast list to its end."""

from __future__ import annotations

import pytest

from tests.reading.helpers import Expected, character, check_claims, check_silent

ITEMS = """
<title>Marrow Hill cast</title><h1>Marrow Hill</h1><p>Marrow Hill is a British drama series.</p><h2>Cast</h2>
<dl><dt>Ada Brook as Nell Tarrant</dt><dd>{}</dd><dt>Jo Reed as Amos Pike</dt><dd>The man next door.</dd></dl>
"""


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("A widowed bookkeeper, known to nobody.", ["bookkeeper"]),
        ("Night nurse and part of the furniture.", ["night nurse"]),
        ("She is a detective inspector with a temper.", ["detective inspector"]),
        ("Landlady of the old inn.", ["landlady"]),
    ],
)
def test_roles_of_whom_an_entry_names(text: str, roles: list[str]) -> None:
    wanted: list[Expected] = [(character("Nell Tarrant"), "role", role) for role in roles]
    check_claims(ITEMS.format(text), wanted, html=True)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Amos’s sister.", "sister"), ("Daughter of Amos.", "daughter"), ("Amos Pike’s boss, and a hard one.", "boss")],
)
def test_ties_of_whom_an_entry_names(text: str, kind: str) -> None:
    check_claims(
        ITEMS.format(text),
        [(character("Nell Tarrant"), "relation", {"to": "Amos Pike", "kind": kind})],
        html=True,
    )


def test_notes_of_a_cast_table() -> None:
    table = """
    <title>Marrow Hill</title><h1>Marrow Hill</h1><p>Marrow Hill is a British drama series.</p><h2>Cast</h2>
    <table><tr><th>Actor</th><th>Character</th><th>Notes</th></tr>
    <tr><td>Ada Brook</td><td>Nell Tarrant</td><td>Night nurse; sister of Amos Pike</td></tr>
    <tr><td>Jo Reed</td><td>Amos Pike</td><td>Dual role</td></tr></table>
    """
    check_claims(
        table,
        [
            (character("Nell Tarrant"), "role", "night nurse"),
            (character("Nell Tarrant"), "relation", {"to": "Amos Pike", "kind": "sister"}),
        ],
        html=True,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Runs the house. Never to be crossed.",
        "Sixteen at the start, keeps a diary, fears the doctor.",
        "Dreams of the sea, of ships, of no captain at all.",
        "She hates every nurse in the valley.",
        "Known to the whole street.",
    ],
)
def test_descriptions_that_say_no_role(text: str) -> None:
    check_silent(ITEMS.format(text), "role", "relation", html=True)
