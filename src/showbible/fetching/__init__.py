"""Addresses in, bytes out: files, folders, archives and the web, each behind its limits."""

from showbible.fetching.fetch import fetch_all
from showbible.fetching.model import Fetched, Found, Known
from showbible.fetching.options import Limits, Options

__all__ = ["Fetched", "Found", "Known", "Limits", "Options", "fetch_all"]
