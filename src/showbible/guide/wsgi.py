"""The guide as a WSGI application, with pages kept ready before Django."""

from __future__ import annotations

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

from showbible.guide.serving.front import PageCache

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "showbible.guide.settings")

application = PageCache(get_wsgi_application(), settings.ROOM_FOR_PAGES)
