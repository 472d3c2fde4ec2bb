"""A plain Django view, as one writes it: six queries by the ORM and a Django template, on SQLite.

A title has 40 episodes, 30 credits, 25 claims and 12 titles beside it; a synopsis fills its page up to `PLAIN_BYTES`.
"""

from __future__ import annotations

import os
from pathlib import Path

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection, models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template import engines
from django.urls import path

FOLDER = Path(os.environ["PLAIN_FOLDER"])
BYTES = int(os.environ["PLAIN_BYTES"])
TITLES = 300

settings.configure(
    SECRET_KEY="for measuring alone",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=[],
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": FOLDER / "plain.sqlite3",
            "CONN_MAX_AGE": None,
            "OPTIONS": {"init_command": "PRAGMA journal_mode=WAL; PRAGMA mmap_size=268435456;"},
        }
    },
)
django.setup()


class Row(models.Model):
    class Meta:
        abstract = True
        app_label = "plain"


class Named(Row):
    name = models.CharField(max_length=100)

    class Meta(Row.Meta):
        abstract = True


class Title(Named):
    synopsis = models.TextField()
    group = models.IntegerField(db_index=True)


class Person(Named):
    """Somebody who has a credit."""


class Episode(Named):
    title = models.ForeignKey(Title, models.CASCADE)
    day = models.DateField()


class Credit(Row):
    title = models.ForeignKey(Title, models.CASCADE)
    person = models.ForeignKey(Person, models.CASCADE)
    role = models.CharField(max_length=100)


class Claim(Row):
    title = models.ForeignKey(Title, models.CASCADE)
    site = models.CharField(max_length=100)
    sentence = models.CharField(max_length=200)


PAGE = engines["django"].from_string("""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ title.name }}</title></head><body>
<h1>{{ title.name }}</h1><p>{{ title.synopsis }}</p><p>{{ count }} titles</p>
<ol>{% for each in episodes %}<li><a href="/episodes/{{ each.pk }}/">{{ each.name }}</a> {{ each.day|date:"j F Y" }}
</li>{% endfor %}</ol><ul>{% for each in credits %}
<li><a href="/people/{{ each.person.pk }}/">{{ each.person.name }}</a>
{{ each.role }}</li>{% endfor %}</ul>{% for each in claims %}<blockquote>{{ each.sentence }}</blockquote>
<p>{{ each.site }}</p>{% endfor %}<ul>{% for each in beside %}
<li><a href="/titles/{{ each.pk }}/">{{ each.name }}</a></li>{% endfor %}</ul>
</body></html>""")


def title(request: HttpRequest, key: int) -> HttpResponse:
    found = get_object_or_404(Title, pk=key)
    context = {
        "title": found,
        "count": Title.objects.count(),
        "episodes": Episode.objects.filter(title=found).order_by("day"),
        "credits": Credit.objects.filter(title=found).select_related("person"),
        "claims": Claim.objects.filter(title=found),
        "beside": Title.objects.filter(group=found.group).exclude(pk=key)[:12],
    }
    return HttpResponse(PAGE.render(context, request))


urlpatterns = [path("titles/<int:key>/", title)]


def fill() -> None:
    """Makes the tables and rows, anew each time."""
    (FOLDER / "plain.sqlite3").unlink(missing_ok=True)
    with connection.schema_editor() as editor:
        for model in (Title, Person, Episode, Credit, Claim):
            editor.create_model(model)
    Person.objects.bulk_create(Person(name=f"Person of number {key}") for key in range(1000))
    for key in range(1, TITLES + 1):
        synopsis = "A story. " * (max(BYTES - 8200, 0) // 9)
        row = Title.objects.create(name=f"Title of number {key}", synopsis=synopsis, group=key // 13)
        Episode.objects.bulk_create(Episode(title=row, name=f"Episode {n}", day="2020-01-01") for n in range(40))
        Credit.objects.bulk_create(
            Credit(title=row, person_id=key + n, role="as somebody of the story") for n in range(30)
        )
        Claim.objects.bulk_create(
            Claim(title=row, site=f"Site {n}", sentence=f"Title of number {key} is said so.") for n in range(25)
        )


if __name__ == "__main__":
    fill()
else:
    application = get_wsgi_application()
