"""Who plays whom in lists, columns, cards and lines below each other."""

from __future__ import annotations

import pytest

from tests.reading.helpers import Expected, check_claims, check_silent, plays, series

PAIRS = (("Ada Brook", "Nell Tarrant"), ("Tunde Bello", "Amos Pike"), ("Lise Holm", "Greta Moss"))
PARTS: list[Expected] = [(series(), "cast", plays(*pair)) for pair in PAIRS]
REST = "The quarry is in Wales, and it rains there more than anywhere else in the country."


def text_of(heading: str, *lines: str) -> str:
    """A page of plain text with lines below a heading."""
    story = "Marrow Hill is a British crime drama series set in a quarry town."
    return "\n\n".join(("Marrow Hill", story, heading, "\n".join(lines), "More on this story", REST))


def page_with(cast: str) -> str:
    """A page of HTML with a cast below its heading."""
    return (
        "<html><head><title>Marrow Hill</title></head><body><main><h1>Marrow Hill</h1><p>Marrow Hill is a British "
        f"crime drama set in a quarry town.</p><h2>Cast</h2>{cast}<h2>Filming</h2><p>{REST}</p></main></body></html>"
    )


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("Cast", "{0}: {1}"),
        ("Cast", "{0}\nas {1}"),
        ("Cast", "{0} → {1}"),
        ("Cast", "{0}..{1}"),
        ("Starring", "{0} | {1}"),
        ("Who’s in it?", "{0}\t{1}, a quarry worker"),
        ("Characters", "{1}\nPlayed by {0}\nOne of the quarry’s own."),
        ("Characters", "{1} ({0})"),
        ("With", "{0} ....... {1} (voice)"),
        ("Guest cast", "Uncredited: {0} as {1}"),
        ("Cast", "{0} as {1} Support role"),
        ("Cast", "{0} ..... The voice of {1}"),
    ],
)
def test_lines_of_a_cast(heading: str, line: str) -> None:
    lines = [line.format(*pair) for pair in PAIRS]
    lines = [f"{each} " if "{0} ....... {1}" in each else each for each in lines]
    if line.startswith(("{0} |", "{0} .......", "{0}:", "{0} →", "{0}..")):
        lines[0] = line.format("Ada Brook", "Dr. Nell Tarrant")
    check_claims(text_of(heading, *lines), PARTS)


@pytest.mark.parametrize(
    "card",
    [
        "<div><img src='x.jpg'><h3>{0}</h3><p>{1}</p></div>",
        "<div><h3>{1}</h3><p>Played by {0}</p><p>One of the quarry’s own.</p></div>",
        "<h3>{0} as {1}</h3><p>One of the quarry’s own, with a secret.</p>",
        "<h3>{1} – played by {0}</h3><p>One of the quarry’s own, with a secret.</p>",
        "<li><a>{0}</a><br>{1}<br>6 episodes</li>",
        "<dl><dt>{0}</dt><dd>as {1}</dd></dl>",
    ],
)
def test_cards_of_a_cast(card: str) -> None:
    check_claims(page_with("".join(card.format(*pair) for pair in PAIRS)), PARTS, html=True)


def test_lines_of_one_paragraph() -> None:
    lines = "<br>".join(f"{person} – {character}" for person, character in PAIRS)
    check_claims(page_with(f"<p>{lines}</p>"), PARTS, html=True)


@pytest.mark.parametrize(
    ("heading", "lines"),
    [
        ("Appearances", ("Characters", "• Nell Tarrant", "• Amos Pike", "• Greta Moss", "• Robin Tarrant")),
        ("Crew", ("Co-Producer\tH. T. Lim", "Costumes\tPearl Aboud", "Production Designer\tGwen Pugh")),
        ("Winners", ("Ada Brook\tSilver Lens", "Tunde Bello\tGolden Lens", "Lise Holm\tBronze Lens")),
        ("Sponsors", ("Ada Brook", "Tunde Bello", "Lise Holm", "Ray Kerr")),
        ("Thanks", ("Ada Brook – Leeds", "Tunde Bello – York", "Lise Holm – Hull")),
    ],
)
def test_lines_of_no_cast(heading: str, lines: tuple[str, ...]) -> None:
    check_silent(text_of(heading, *lines), "cast")


def test_entries_of_one_line() -> None:
    entries = " · ".join(
        f"{character}: {person}" for person, character in (("Ada Brook", "Dr. Nell Tarrant"), *PAIRS[1:])
    )
    check_claims(text_of("Cast", f"{entries}"), PARTS)
