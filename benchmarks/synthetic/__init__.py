"""Guides made up by chance: franchises, and pages of many sites that speak of them. Nothing in them is real."""

from benchmarks.synthetic.pages import more, pages
from benchmarks.synthetic.telling import Spoken

__all__ = ["Spoken", "more", "pages"]
