"""What editors have had read: jobs that go on behind the pages, and what they have found until it is taken in."""

from __future__ import annotations

from django.db import models


class Job(models.Model):
    """Pages that are to be read, then looked at by an editor, then taken into the guide."""

    class State(models.TextChoices):
        WAITING = "waiting"  # to be read
        READING = "reading"
        READ = "read"  # waits for the editor
        ACCEPTED = "accepted"  # waits to be taken in
        STORING = "storing"
        DONE = "done"
        DISCARDED = "discarded"
        FAILED = "failed"

    addresses = models.JSONField(default=list, help_text="URLs; files lie in the job's folder")
    told = models.JSONField(default=dict, help_text="what the editor says of a text that was pasted: title, site …")
    by = models.CharField(max_length=200)
    made_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True)
    state = models.CharField(max_length=10, choices=State, default=State.WAITING, db_index=True)
    done = models.PositiveIntegerField(default=0, help_text="pages that are done with, of those of its present state")
    total = models.PositiveIntegerField(null=True, help_text="how many there are, where that is known")
    current = models.TextField(blank=True, help_text="the page that was done with last")
    stop_asked = models.BooleanField(default=False)
    trouble = models.TextField(blank=True, help_text="why it failed, on one line")
    failures = models.JSONField(default=list, help_text="what could not be done, a line each")

    def __str__(self) -> str:
        return f"{self.pk}: {self.state}"


class Draft(models.Model):
    """A page that was read for a job, until an editor takes it in or leaves it out. Its bytes are kept as a page's."""

    class State(models.TextChoices):
        READ = "read"
        SAME = "same"  # as it was when it was last read
        FAILED = "failed"
        STORED = "stored"

    job = models.ForeignKey(Job, models.CASCADE, related_name="drafts")
    address = models.TextField()
    digest = models.CharField(max_length=64, blank=True, help_text="of its bytes")
    raw = models.JSONField(default=dict, help_text="what else is known of the bytes: media type, charset, etag …")
    claims = models.JSONField(default=list, help_text="what it says, as Claim.as_json gives it")
    verdicts = models.JSONField(default=dict, help_text="by a claim's key: what the guide would make of it")
    struck = models.JSONField(default=list, help_text="the keys of claims that an editor has struck out")
    why = models.TextField(blank=True, help_text="why they are")
    title = models.TextField(blank=True)
    site = models.TextField(blank=True)
    state = models.CharField(max_length=10, choices=State, default=State.READ)
    trouble = models.TextField(blank=True, help_text="why it failed, on one line")
