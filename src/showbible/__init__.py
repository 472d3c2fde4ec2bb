"""Showbible: pages in, a guide out, and every fact shows who said it."""

__version__ = "0.1.0"
