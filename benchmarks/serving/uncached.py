"""The guide as a WSGI application that keeps no page."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

from showbible.guide.serving.front import PageCache

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "showbible.guide.settings")

application = PageCache(get_wsgi_application(), 0)
