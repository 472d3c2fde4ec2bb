"""What needs the guide. Importing any of it sets Django up, with the settings of the data folder that was chosen.

So these modules are loaded when their command is called, and not before: `read --jsonl` does without Django.
"""

from __future__ import annotations

import os

import click
import django
from django.core.exceptions import ImproperlyConfigured

from showbible.cli.terminal import plain

os.environ["DJANGO_SETTINGS_MODULE"] = "showbible.guide.settings"
try:
    django.setup()
except (OSError, ValueError, ImproperlyConfigured) as error:
    raise click.ClickException(f"the settings do not hold: {plain(str(error))}; see docs/settings.md") from None
