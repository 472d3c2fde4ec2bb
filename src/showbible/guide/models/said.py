"""What was read: pages, what they claim, and by which names they call things."""

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

    about = models.ForeignKey(
        "Name", models.SET_NULL, null=True, related_name="pages", help_text="what most of what it says is of"
    )

    class Meta:
        indexes = [models.Index(fields=["read_at", "id"])]

    def __str__(self) -> str:
        return self.title or self.address


class Medium(models.Model):
    """A picture or a clip that stands on a page."""

    page = models.ForeignKey(Page, models.CASCADE, related_name="media")
    rank = models.PositiveIntegerField(help_text="its place among those of its page")
    kind = models.CharField(max_length=10, help_text='"clip" or "picture"')
    key = models.CharField(max_length=24, db_index=True, help_text="of its address: the same on every page")
    url = models.TextField()
    title = models.TextField(blank=True, help_text="of a clip; of a picture what it shows")
    credit = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.title or self.url


class Answer(models.Model):
    """What a provider answered when it was asked how to show a clip."""

    key = models.CharField(max_length=24, unique=True, help_text="of the clip")
    asked_at = models.DateTimeField()
    kind = models.CharField(max_length=10, blank=True, help_text='"frame" or "picture", "" where it cannot be shown')
    src = models.TextField(blank=True)
    trouble = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.src or self.trouble


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
    portion = models.PositiveIntegerField(default=1, help_text="the number of the portion of its page that has it")
    sentence = models.TextField(help_text="what the page says, word for word: page.text[start:end] when it was read")
    data = models.JSONField(help_text="the claim, as Claim.as_json gives it")
    prints = models.JSONField(default=list, help_text="of its sentence, by which copies are known")
    name = models.ForeignKey(Name, models.SET_NULL, null=True, related_name="claims", help_text="what it is about")
    heard = models.BooleanField(default=False, help_text="whether its name and parts are as it has them")
    reveal = models.ForeignKey(
        Name,
        models.SET_NULL,
        null=True,
        related_name="reveals",
        help_text="the earliest part of a series that reveals it",
    )
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
