"""Ways from the bytes of an HTML page to what it says.

Each has `ready()`, which loads what the way needs and gives a function from a page's name and bytes to the object that
the claim contract (docs/claims.md) has for a page.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Read = Callable[[str, bytes], dict[str, Any]]
