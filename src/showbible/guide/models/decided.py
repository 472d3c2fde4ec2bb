"""What editors have decided, and how far the guide has got."""

from __future__ import annotations

from django.db import models


class Decision(models.Model):
    """What an editor has decided. Nothing that is read changes it; it can be taken back."""

    kind = models.CharField(max_length=10, help_text="a row of `store.deciding.KINDS`")
    data = models.JSONField(help_text="what it is about: keys, pages, a property and a value, as the kind has it")
    words = models.TextField(help_text="the decision in words, as it was made")
    by = models.CharField(max_length=200)
    at = models.DateTimeField()
    why = models.TextField(blank=True)
    taken_back_at = models.DateTimeField(null=True)
    taken_back_by = models.CharField(max_length=200, blank=True)
    heard = models.BooleanField(default=False, db_index=True, help_text="whether facts go by it as it stands")

    def __str__(self) -> str:
        return self.words


class State(models.Model):
    """One row: how often what is said has changed, and which of these changes the facts were worked out from."""

    changes = models.PositiveBigIntegerField(default=0)
    resolved = models.PositiveBigIntegerField(default=0)
    resolved_at = models.DateTimeField(null=True)

    @property
    def stale(self) -> bool:
        """Whether claims have come in since the facts were worked out."""
        return self.changes != self.resolved


class Stamp(models.Model):
    """That the page of a thing may look otherwise from now on, and one that is kept ready is out of date.

    Its key counts the changes of the guide; a stamp without a thing stands for the whole guide.
    """

    thing = models.BigIntegerField(null=True, help_text="the key of its row, which may be gone; 0 for lists alone")
    face = models.BooleanField(default=False, help_text="whether also pages that no more than name it may")
