"""The owner of a guide that is served on this machine signs in by the link that `showbible serve` prints."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterable

from django.conf import settings
from django.contrib.auth import get_user, login
from django.contrib.auth.models import AnonymousUser, User
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import constant_time_compare
from django.utils.functional import SimpleLazyObject

from showbible.guide.editing.permissions import Role, role_of

OWNER = "owner"  # the owner's name as a user
BACKEND = "django.contrib.auth.backends.ModelBackend"

Answer = Callable[[HttpRequest], HttpResponse]


def with_user(answer: Answer) -> Answer:
    """The middleware that says who asks; a request without our cookie is a stranger's, and asks the store nothing."""

    def answered(request: HttpRequest) -> HttpResponse:
        known = settings.SESSION_COOKIE_NAME in request.COOKIES
        request.user = SimpleLazyObject(lambda: get_user(request)) if known else AnonymousUser()  # type: ignore[assignment]
        return answer(request)

    return answered


def offers_sign_in(request: HttpRequest) -> bool:
    """Whether this guide can be signed in to, by one who is not."""
    return bool(settings.SIGN_IN_TOKEN) and role_of(request) == Role.STRANGER


def is_token(given: str) -> bool:
    """Whether this is the token of the link that was printed at this start; where none was, nothing is."""
    return bool(settings.SIGN_IN_TOKEN) and constant_time_compare(given, settings.SIGN_IN_TOKEN)


def sign_in_owner(request: HttpRequest) -> None:
    """Signs the owner in, with a session that is new."""
    owner, is_new = User.objects.get_or_create(username=OWNER, defaults={"is_superuser": True})
    if is_new:
        owner.set_unusable_password()
        owner.save()
    request.session.flush()
    login(request, owner, backend=BACKEND)


def are_loopback(hosts: Iterable[str]) -> bool:
    """Whether all of these names lead to this machine alone."""
    return all(_is_loopback(host.strip().strip("[]")) for host in hosts)


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
