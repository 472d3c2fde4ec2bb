"""Who may do what: one table."""

from __future__ import annotations

from enum import StrEnum

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest


class Role(StrEnum):
    STRANGER = "stranger"
    OWNER = "owner"


class Action(StrEnum):
    DECIDE = "decide"  # see what waits for editors, decide, and take decisions back
    READ = "read"  # have pages read, and take into the guide what they say


ALLOWED: dict[Action, frozenset[Role]] = {
    Action.DECIDE: frozenset({Role.OWNER}),
    Action.READ: frozenset({Role.OWNER}),
}


def role_of(request: HttpRequest) -> Role:
    """A stranger where a request failed before it was known who asks."""
    user = getattr(request, "user", AnonymousUser())
    return Role.OWNER if user.is_active and user.is_superuser else Role.STRANGER


def may(request: HttpRequest, action: str) -> bool:
    return role_of(request) in ALLOWED[Action(action)]
