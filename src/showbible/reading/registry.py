"""All statement modules, in the order in which they read a passage. To add one, add its row here."""

from __future__ import annotations

from showbible.reading.statement import Statement
from showbible.reading.statements import (
    aliases,
    appearances,
    casting,
    companies,
    counts,
    credit_lines,
    episode_titles,
    kinds,
    labels,
    lineage,
    networks,
    origins,
    ratings,
    relations,
    release_dates,
    roles,
    running_times,
    statuses,
    synopses,
    tables,
    tie_ins,
)

STATEMENTS: tuple[Statement, ...] = (
    Statement("episode_titles", episode_titles.CUES, episode_titles.read),
    Statement("labels", labels.CUES, labels.read),
    Statement("tables", tables.CUES, tables.read),
    Statement("origins", origins.CUES, origins.read),
    Statement("credit_lines", credit_lines.CUES, credit_lines.read),
    Statement("casting", casting.CUES, casting.read),
    Statement("networks", networks.CUES, networks.read),
    Statement("companies", companies.CUES, companies.read),
    Statement("release_dates", release_dates.CUES, release_dates.read),
    Statement("statuses", statuses.CUES, statuses.read),
    Statement("counts", counts.CUES, counts.read),
    Statement("running_times", running_times.CUES, running_times.read),
    Statement("ratings", ratings.CUES, ratings.read),
    Statement("lineage", lineage.CUES, lineage.read),
    Statement("tie_ins", tie_ins.CUES, tie_ins.read),
    Statement("synopses", synopses.CUES, synopses.read),
    Statement("appearances", appearances.CUES, appearances.read),
    Statement("roles", roles.CUES, roles.read),
    Statement("relations", relations.CUES, relations.read),
    Statement("kinds", kinds.CUES, kinds.read),
    Statement("aliases", aliases.CUES, aliases.read),
)
