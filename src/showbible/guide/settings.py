"""Django settings; everything that a person may set comes from the environment (`docs/settings.md`)."""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path
from typing import Any

import platformdirs

from showbible.guide.database import database_at
from showbible.guide.locales import language_of, locale_at
from showbible.guide.secret import kept_key

DATA = Path(os.environ.get("SHOWBIBLE_DATA") or platformdirs.user_data_path("showbible")).expanduser().absolute()
HOSTS = os.environ.get("SHOWBIBLE_HOSTS") or "127.0.0.1,localhost,[::1]"
DATABASE_URL = os.environ.get("DATABASE_URL") or ""

SECRET_KEY = os.environ.get("SHOWBIBLE_SECRET_KEY") or kept_key(DATA) or secrets.token_urlsafe(50)
DEBUG = False
ALLOWED_HOSTS = [host.strip() for host in HOSTS.split(",") if host.strip()]

# The token of the link by which the owner signs in; `showbible serve` makes one at each start, on loopback alone.
SIGN_IN_TOKEN = os.environ.get("SHOWBIBLE_SIGN_IN_TOKEN") or ""

# Reached by https alone, which a server before this one speaks; by a header it says how it was asked itself.
HTTPS = os.environ.get("SHOWBIBLE_HTTPS") == "1"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]  # what subdomains do is not ours to say

INSTALLED_APPS = [
    "showbible.guide",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django_htmx",
]
MIDDLEWARE = [
    "showbible.guide.headers.security_headers",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "showbible.guide.editing.sign_in.with_user",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "showbible.guide.urls"
WSGI_APPLICATION = "showbible.guide.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [],
        "APP_DIRS": True,
        "OPTIONS": {"environment": "showbible.guide.jinja.environment"},
    }
]

SQLITE: dict[str, Any] = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": DATA / "guide.sqlite3",
    "CONN_MAX_AGE": None,
    "OPTIONS": {
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        "transaction_mode": "IMMEDIATE",  # a reader that turns writer would fail at once instead of waiting
        "timeout": 20,
    },
}
DATABASES = {"default": database_at(DATABASE_URL) if DATABASE_URL else SQLITE}

# Cookies know hosts and no ports: by its name, one guide of a machine does not sign its owner out of another.
SESSION_COOKIE_NAME = f"showbible-{hashlib.sha256(str(DATA).encode()).hexdigest()[:12]}"
CSRF_USE_SESSIONS = True
CSRF_FAILURE_VIEW = "showbible.guide.views.editing.signing.refused"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
FILE_UPLOAD_HANDLERS = [
    "showbible.guide.editing.uploads.Bounded",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
FORM_RENDERER = "django.forms.renderers.Jinja2"

# Bytes of a form without its files; a pasted text may have two million letters.
DATA_UPLOAD_MAX_MEMORY_SIZE = 16 * 2**20
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
LOCALE = locale_at(os.environ.get("SHOWBIBLE_LOCALE") or "en-GB")
LANGUAGE_CODE = language_of(LOCALE)
LANGUAGES = [(LANGUAGE_CODE, LANGUAGE_CODE)]  # one for all readers: pages are kept for all of them
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True
ROOM_FOR_PAGES = 64 * 1024 * 1024  # bytes of pages that each process keeps ready
STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"stderr": {"class": "logging.StreamHandler"}},
    "loggers": {"django": {"handlers": ["stderr"], "level": "ERROR", "propagate": False}},
}
