"""The guide as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class GuideConfig(AppConfig):
    name = "showbible.guide"
    label = "guide"
    default_auto_field = "django.db.models.BigAutoField"
