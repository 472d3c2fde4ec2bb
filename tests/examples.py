"""How many examples of its own making Hypothesis tries where each takes long."""

from __future__ import annotations

from hypothesis import HealthCheck, settings


def fewer(times: int) -> settings:
    """So many times fewer than the profile says; an example may take its time."""
    examples = settings().max_examples // times
    return settings(deadline=None, max_examples=examples, suppress_health_check=list(HealthCheck))
