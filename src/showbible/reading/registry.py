"""All statement modules, in the order in which they read a passage. To add one, add its row here."""

from __future__ import annotations

from showbible.reading.statement import Statement
from showbible.reading.statements import (
    aliases,
    appearance_lists,
    appearances,
    casting,
    companies,
    counts,
    credit_lines,
    entries,
    episode_titles,
    facts,
    fates,
    filmography,
    kinds,
    labels,
    lineage,
    listings,
    networks,
    origins,
    other_titles,
    ratings,
    relations,
    release_dates,
    roles,
    running_times,
    statuses,
    structured,
    synopses,
    tables,
    tie_ins,
)

# Years, numbers and names in a story or in trivia are seldom those of the work itself.
_STORY = frozenset({"plot"})
_STORY_AND_TRIVIA = frozenset({"plot", "trivia"})
_TRIVIA = frozenset({"trivia"})

STATEMENTS: tuple[Statement, ...] = (
    Statement("episode_titles", episode_titles.CUES, episode_titles.read, _TRIVIA),
    Statement("labels", labels.CUES, labels.read),
    Statement("tables", tables.CUES, tables.read),
    Statement("structured", structured.CUES, structured.read),
    Statement("facts", facts.CUES, facts.read, _STORY_AND_TRIVIA),
    Statement("entries", entries.CUES, entries.read),
    Statement("origins", origins.CUES, origins.read, _STORY_AND_TRIVIA, where_named=True),
    Statement("credit_lines", credit_lines.CUES, credit_lines.read, _STORY, where_named=True),
    Statement("casting", casting.CUES, casting.read),
    Statement("filmography", filmography.CUES, filmography.read),
    Statement("networks", networks.CUES, networks.read, _STORY_AND_TRIVIA, where_named=True),
    Statement("companies", companies.CUES, companies.read, _STORY_AND_TRIVIA, where_named=True),
    Statement("release_dates", release_dates.CUES, release_dates.read, _STORY_AND_TRIVIA),
    Statement("listings", listings.CUES, listings.read, _STORY),
    Statement("statuses", statuses.CUES, statuses.read, _STORY),
    Statement("fates", fates.CUES, fates.read, _STORY),
    Statement("counts", counts.CUES, counts.read, _STORY_AND_TRIVIA),
    Statement("running_times", running_times.CUES, running_times.read, _STORY),
    Statement("ratings", ratings.CUES, ratings.read, _STORY),
    Statement("lineage", lineage.CUES, lineage.read, _STORY_AND_TRIVIA, where_named=True),
    Statement("tie_ins", tie_ins.CUES, tie_ins.read, _STORY_AND_TRIVIA),
    Statement("synopses", synopses.CUES, synopses.read),
    Statement("appearances", appearances.CUES, appearances.read),
    Statement("appearance_lists", appearance_lists.CUES, appearance_lists.read),
    Statement("roles", roles.CUES, roles.read),
    Statement("relations", relations.CUES, relations.read),
    Statement("kinds", kinds.CUES, kinds.read),
    Statement("other_titles", other_titles.CUES, other_titles.read, _STORY),
    Statement("aliases", aliases.CUES, aliases.read),
)
