"""The store: pages and claims, which are kept; things and facts, which are worked out from them.

`Page` and `Claim` are what was read and are never rewritten by resolving. `Thing`, `Fact` and `Evidence` hold the
outcome of `showbible.resolving` so that a page of the guide is a few look-ups; they can be thrown away at any time.
"""

from __future__ import annotations

from django.db import models


class Site(models.Model):
    """A publisher."""

    name = models.CharField(max_length=200, unique=True)
    owner = models.CharField(max_length=200, blank=True, help_text="who owns it, where an editor has said so")

    def __str__(self) -> str:
        return self.name


class Page(models.Model):
    """A page as it was last read. Its bytes lie in the data folder under `digest`."""

    address = models.TextField(unique=True, help_text="the path or URL as it was given")
    site = models.ForeignKey(Site, models.PROTECT, null=True, related_name="pages")
    digest = models.CharField(max_length=64, help_text="SHA-256 of the bytes, in hex")
    media_type = models.CharField(max_length=100)
    title = models.TextField(blank=True)
    author = models.TextField(blank=True)
    lang = models.CharField(max_length=35, blank=True)
    published = models.CharField(max_length=40, blank=True, help_text="EDTF")
    modified = models.CharField(max_length=40, blank=True, help_text="EDTF")
    canonical = models.TextField(blank=True)
    text = models.TextField()
    folded = models.TextField(blank=True, help_text="the text, folded, for search")
    extra = models.JSONField(default=dict, help_text="blocks, marks, asides, images and videos, as read")
    read_at = models.DateTimeField(help_text="when these bytes were first read by this version of the reader")
    seen_first = models.DateField(help_text="the day on which it was first read")
    said_on = models.DateField(db_index=True, help_text="the day that what it says counts from")
    seen_last = models.DateTimeField(help_text="when it was last found to be so")
    reader_version = models.CharField(max_length=20)
    etag = models.CharField(max_length=300, blank=True)
    last_modified = models.CharField(max_length=100, blank=True)
    prints = models.JSONField(default=list, help_text="of its text, by which copies are known")
    heard = models.BooleanField(default=False, db_index=True, help_text="whether its names are as its claims have them")

    def __str__(self) -> str:
        return self.title or self.address


class Name(models.Model):
    """What pages call a thing: a key of `showbible.resolving`, and the thing that it is known to be."""

    digest = models.CharField(max_length=24, unique=True, help_text="of the key")
    key = models.TextField(help_text="`Key.text`")
    type = models.CharField(max_length=20)
    thing = models.ForeignKey("Thing", models.SET_NULL, null=True, related_name="known_as")
    story = models.CharField(max_length=24, blank=True, help_text="of a work: the digest of its story's key")

    def __str__(self) -> str:
        return self.key


class Region(models.Model):
    """Where a name is found by others with which it may be confused; see `resolving.identity.regions`."""

    name = models.ForeignKey(Name, models.CASCADE, related_name="regions")
    place = models.BigIntegerField(db_index=True, help_text="a hash of the region")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["name", "place"], name="once_a_region")]


class Trait(models.Model):
    """What a page says of a name that helps to tell who it is; see `resolving.speaking.Trait`."""

    page = models.ForeignKey("Page", models.CASCADE, related_name="traits")
    name = models.ForeignKey(Name, models.CASCADE, related_name="traits")
    sort = models.CharField(max_length=10)
    text = models.TextField()


class Claim(models.Model):
    """What a page says. A page that is read again supersedes its own earlier claims; none is deleted."""

    page = models.ForeignKey(Page, models.CASCADE, related_name="claims")
    key = models.CharField(max_length=24, unique=True)
    rank = models.PositiveIntegerField(help_text="its place among the page's claims")
    property = models.CharField(max_length=40)
    standing = models.CharField(max_length=10, blank=True)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    sentence = models.TextField(help_text="what the page says, word for word: page.text[start:end] when it was read")
    data = models.JSONField(help_text="the claim, as Claim.as_json gives it")
    prints = models.JSONField(default=list, help_text="of its sentence, by which copies are known")
    name = models.ForeignKey(Name, models.SET_NULL, null=True, related_name="claims", help_text="what it is about")
    heard = models.BooleanField(default=False, help_text="whether its name and parts are as it has them")
    seen_first = models.DateTimeField()
    seen_last = models.DateTimeField()
    superseded_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["page", "superseded_at"])]

    def __str__(self) -> str:
        return f"{self.property}: {self.sentence[:60]}"


class Part(models.Model):
    """A name that a part of a claim's value gives."""

    claim = models.ForeignKey(Claim, models.CASCADE, related_name="parts")
    name = models.ForeignKey(Name, models.CASCADE, related_name="named_by")
    part = models.CharField(max_length=20, help_text='the part of the value, "" for the whole of it')


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

    class Meta:
        indexes = [models.Index(fields=["type", "name"]), models.Index(fields=["type", "since"])]

    def __str__(self) -> str:
        return self.name


class Fact(models.Model):
    """The value that holds for a property of a thing; see `showbible.resolving.model.Fact`."""

    thing = models.ForeignKey(Thing, models.CASCADE, related_name="facts")
    property = models.CharField(max_length=40)
    rank = models.PositiveIntegerField(help_text="its place among the facts of its thing")
    key = models.CharField(max_length=200, help_text="a hash where resolving gives a longer one")
    value = models.JSONField(null=True)
    standing = models.CharField(max_length=10, blank=True)
    support = models.CharField(max_length=10)
    reasons = models.JSONField(default=list)
    weight = models.PositiveIntegerField(default=0, help_text="of a dispute: how much it matters")
    links = models.ManyToManyField(Thing, through="Link", related_name="named_in")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["thing", "property", "key"], name="one_fact_a_key")]
        indexes = [models.Index(fields=["support", "-weight"])]

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
