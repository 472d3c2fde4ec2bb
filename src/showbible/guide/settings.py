"""Django settings; everything that a person may set comes from the environment (`docs/settings.md`)."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

import dj_database_url
import platformdirs

DATA = Path(os.environ.get("SHOWBIBLE_DATA") or platformdirs.user_data_path("showbible")).expanduser().absolute()


def _secret_key() -> str:
    """The key of this data folder, made at first use."""
    if key := os.environ.get("SHOWBIBLE_SECRET_KEY"):
        return key
    file = DATA / "secret-key"
    if not file.exists():
        DATA.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(50))
    return file.read_text().strip()


SECRET_KEY = _secret_key()
DEBUG = False
ALLOWED_HOSTS = os.environ.get("SHOWBIBLE_HOSTS", "127.0.0.1,localhost,[::1]").split(",")

INSTALLED_APPS = ["showbible.guide"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.common.CommonMiddleware",
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

DATABASES = {"default": dj_database_url.config(default=f"sqlite:///{DATA / 'guide.sqlite3'}")}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
    }

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
LANGUAGE_CODE = "en-gb"
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True
STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
