"""The settings of a site that is reached by https."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CHECK = [sys.executable, "-m", "django", "check", "--deploy", "--fail-level", "WARNING"]


def checked(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    settings = {"DJANGO_SETTINGS_MODULE": "showbible.guide.settings", "SHOWBIBLE_DATA": str(folder), **environment}
    return subprocess.run(
        CHECK, env={**os.environ, **settings}, check=False, capture_output=True, text=True, timeout=60
    )


def test_a_site_behind_tls_has_nothing_left_to_warn_of(tmp_path: Path) -> None:
    done = checked(tmp_path, SHOWBIBLE_HTTPS="1", SHOWBIBLE_HOSTS="guide.example", SHOWBIBLE_SECRET_KEY="")
    assert done.returncode == 0, done.stderr
