"""What is worked out from what was read: things and their facts. It can be thrown away at any time."""

from __future__ import annotations

from typing import Any

from django.db import models

from showbible.guide.models.said import Claim, Name
from showbible.guide.serving.shown import names


class Thing(models.Model):
    """A work, season, episode, person, character or thing of a story; `ident` is its place in the guide."""

    ident = models.CharField(max_length=300, unique=True)
    key = models.TextField(blank=True, help_text="of the names that it has, the one that stands for it")
    digest = models.CharField(max_length=24, blank=True, default="", db_index=True, help_text="of that key")
    wish = models.CharField(
        max_length=300, blank=True, default="", db_index=True, help_text="the ident that it would have alone"
    )
    wish_else = models.CharField(
        max_length=300, blank=True, default="", db_index=True, help_text="and the one that tells it apart"
    )
    called = models.JSONField(default=list, help_text="the names that pages give it, the best first")
    type = models.CharField(max_length=20)
    name = models.CharField(max_length=500)
    folded = models.TextField(help_text="its names, folded, each on a line of its own with a line end before and after")
    names = models.JSONField(default=list)
    subject = models.JSONField()
    parent = models.ForeignKey("self", models.SET_NULL, null=True, related_name="children")
    season = models.PositiveIntegerField(null=True)
    episode = models.PositiveIntegerField(null=True)
    told = models.DateField(null=True, help_text="the first day on which a claim was about it or named it")
    since = models.DateField(null=True, help_text="the same of it and of what belongs to it")
    reveal = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        related_name="reveals",
        help_text="the season or episode before which nothing tells of it",
    )
    changed_at = models.DateTimeField(null=True, db_index=True, help_text="when its facts or its name last changed")

    face = models.CharField(max_length=24, default="", help_text="a digest of its name and its facts' values")
    looks = models.CharField(max_length=24, default="", help_text="a digest of all that its page shows of it")

    class Meta:
        indexes = [models.Index(fields=["type", "name"]), models.Index(fields=["type", "since"])]

    def __str__(self) -> str:
        return self.name

    @classmethod
    def from_db(cls, *loaded: Any, **how: Any) -> Thing:
        row = super().from_db(*loaded, **how)
        names((row.pk,))
        return row


class Former(models.Model):
    """An ident that a thing had before, from which readers are led on to the one that it has now."""

    ident = models.CharField(max_length=300, unique=True)
    thing = models.ForeignKey(Thing, models.CASCADE, related_name="formers")

    def __str__(self) -> str:
        return self.ident


class Fact(models.Model):
    """The value that holds for a property of a thing; see `showbible.resolving.model.Fact`."""

    thing = models.ForeignKey(Thing, models.CASCADE, related_name="facts")
    property = models.CharField(max_length=40)
    rank = models.PositiveIntegerField(help_text="its place among the facts of its thing")
    key = models.CharField(max_length=200, help_text="a hash where resolving gives a longer one")
    value = models.JSONField(null=True)
    standing = models.CharField(max_length=10, blank=True)
    support = models.CharField(max_length=10)
    sources = models.PositiveIntegerField(default=0, help_text="how many independent ones are for it")
    qualifiers = models.JSONField(default=dict, help_text="what else is said of it; see `docs/claims.md`")
    reasons = models.JSONField(default=list)
    weight = models.PositiveIntegerField(default=0, help_text="of a dispute: how much it matters")
    low = models.DateField(null=True, help_text="of a date: the first day that it may mean")
    high = models.DateField(null=True, help_text="and the last")
    links = models.ManyToManyField(Thing, through="Link", related_name="named_in")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["thing", "property", "key"], name="one_fact_a_key")]
        indexes = [
            models.Index(fields=["support", "-weight"]),
            models.Index(fields=["low"], condition=models.Q(low__isnull=False), name="guide_fact_low"),
        ]

    def __str__(self) -> str:
        return f"{self.thing.name}: {self.property} {self.value}"


class Link(models.Model):
    """A thing that the value of a fact names: the person of a casting, the other of a relation."""

    fact = models.ForeignKey(Fact, models.CASCADE)
    thing = models.ForeignKey(Thing, models.CASCADE)
    part = models.CharField(max_length=20, help_text='the part of the value, "" for the whole of it')


class Evidence(models.Model):
    """A claim in its stance to a fact."""

    fact = models.ForeignKey(Fact, models.CASCADE, related_name="evidence")
    claim = models.ForeignKey(Claim, models.CASCADE, related_name="evidence")
    stance = models.CharField(max_length=10)
    via = models.ForeignKey(Thing, models.SET_NULL, null=True, help_text="the thing it was said of, if another")
    origin = models.PositiveIntegerField(default=1, help_text="claims that are not independent have the same")
    rank = models.PositiveIntegerField()


class Spell(models.Model):
    """Days for which a fact was one to doubt: disputed, or happened otherwise than somebody had foretold.

    Written for every such fact that there ever was, also where it is beyond doubt by now.
    """

    thing = models.ForeignKey(Thing, models.CASCADE, related_name="spells")
    property = models.CharField(max_length=40)
    key = models.CharField(max_length=200, help_text="that of the fact")
    first = models.DateField(help_text="the first day")
    last = models.DateField(help_text="the last day; the last that there is where it goes on")
    weight = models.PositiveIntegerField(help_text="how much it matters; 0 where nobody disagreed")

    class Meta:
        indexes = [models.Index(fields=["-weight", "first", "last"])]


class Change(models.Model):
    """That from a day on another value of a fact held than before, by what was said on that day.

    Worked out from what was said, as facts are; a value is None where none held.
    """

    thing = models.ForeignKey(Thing, models.CASCADE, related_name="changes")
    property = models.CharField(max_length=40)
    key = models.CharField(max_length=200, help_text="that of the fact")
    day = models.DateField()
    old = models.JSONField(null=True)
    old_standing = models.CharField(max_length=10, blank=True)
    new = models.JSONField(null=True)
    new_standing = models.CharField(max_length=10, blank=True)
    claim = models.ForeignKey(Claim, models.CASCADE, null=True, help_text="that which brought it about")
    noted_at = models.DateTimeField(help_text="when it was first worked out")

    class Meta:
        indexes = [models.Index(fields=["-day", "-id"])]


class Weighed(models.Model):
    """A site whose track record was asked which value of a fact is to hold."""

    fact = models.ForeignKey(Fact, models.CASCADE, related_name="weighed")
    site = models.CharField(max_length=250, db_index=True, help_text="as `resolving.record.Field` has it")


class Outcome(models.Model):
    """How it turned out what a site said of a thing; see `resolving.record.Outcome`."""

    thing = models.ForeignKey(Thing, models.CASCADE, related_name="outcomes")
    site = models.CharField(max_length=250, db_index=True)
    sort = models.CharField(max_length=10)
    property = models.CharField(max_length=40)
    lead = models.CharField(max_length=10, blank=True)
    was_right = models.BooleanField()
    slip = models.IntegerField(null=True, help_text="in days")
    since = models.DateField(help_text="the day from which it is known")


class Merge(models.Model):
    """Two names that are one thing, or may be, and why."""

    one = models.ForeignKey(Name, models.CASCADE, related_name="+")
    other = models.ForeignKey(Name, models.CASCADE, related_name="+")
    score = models.FloatField()
    reasons = models.JSONField()
    is_sure = models.BooleanField(help_text="whether they were made one; the others wait for an editor")

    class Meta:
        indexes = [models.Index(fields=["is_sure", "-score"])]
