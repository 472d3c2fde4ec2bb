"""Names into forms that are equal where only the writing differs."""

from showbible.resolving.likeness.lost import LOST
from showbible.resolving.likeness.people import person_form
from showbible.resolving.likeness.titles import tight_form, title_form, without_year

__all__ = ["LOST", "person_form", "tight_form", "title_form", "without_year"]
