"""Which season or episode a page is about."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from showbible.reading.reading import prepare
from tests.reading.helpers import SHOW, episode, named_episode, page_of, season, series

ABOUT = "Marrow Hill is a British drama on BBC One. Marrow Hill was created by Ruth Calder and stars Ada Brook as Nell."


def subject(text: str, *, html: bool = False, title: str | None = None) -> Subject | None:
    return prepare(page_of(text, html=html, title=title)).scope.subject


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Marrow Hill\n\nSeason 2 | Episode 4\n\n{ABOUT}", episode(4)),
        (f"Marrow Hill\n\nSeason\n\n2\n\nEpisode\n\n4 (14 overall)\n\n{ABOUT}", episode(4)),
        (f"Marrow Hill: Series 2, Episode 4 of 8\n\n{ABOUT}", episode(4)),
        (f"Marrow Hill Season 2\n\n{ABOUT}", season(2)),
        (f"Marrow Hill\n\n{ABOUT}\n\nSeason 1\n\nIt rained.\n\nSeason 2\n\nThe sun came out.", series()),
        (f"Marrow Hill\n\n{ABOUT}\n\nS1E1 · The Pit\n\nS1E2 · Ashes\n\nS1E3 · Slate", series()),
        (f"Marrow Hill\n\nSeasons\n\n2\n\nEpisodes\n\n14\n\n{ABOUT}", series()),
    ],
)
def test_what_a_page_is_about(text: str, expected: Subject) -> None:
    assert subject(text) == expected


def test_the_episode_of_structured_data() -> None:
    data = (
        '{"@context": "https://schema.org", "@type": "TVEpisode", "name": "Brine", "episodeNumber": 4, '
        f'"partOfSeason": {{"seasonNumber": "2"}}, "partOfSeries": {{"@type": "TVSeries", "name": "{SHOW}"}}}}'
    )
    text = f'<script type="application/ld+json">{data}</script><h1>Brine</h1><p>{ABOUT}</p>'
    assert subject(text, html=True) == episode(4)


def test_an_episode_known_by_its_title_only() -> None:
    text = f"<h1>Brine</h1><p>{ABOUT}</p><p>The sea comes in, and Nell goes out to meet it.</p>"
    found = subject(text, html=True, title="“Marrow Hill” Brine (TV Episode 2021)")
    assert found == named_episode("Brine")
